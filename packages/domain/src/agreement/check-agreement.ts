// What must be there before an agreement can be signed. A hinder stops it; a warning is for the parties to weigh.
import type { AgreementCheck, AgreementContent, Commitment } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { handWrittenNumbers } from './hand-written-numbers.ts';
import type { SectionKey } from './section-keys.ts';

type Words = { readonly sv: string; readonly en: string };

/**
 * Hinders: no problem, a problem without words, without likely causes or without a measurable goal; no documentation, follow-up or period;
 * fewer than two parties that sign; no commitment, or one that nobody answers for; a token without its figure; what is not from the chain
 * without its reason.
 * Warnings: goals that the follow-up could not see (the document lists them), figures that a newer picture would change, and numbers written by
 * hand: of each somebody says where it comes from before the text goes to signing, and it may then stand.
 * @param outdated keys of figures that a newer frozen picture says something else of
 */
export function checkAgreement(content: AgreementContent, outdated: readonly string[] = []): AgreementCheck[] {
  const found: AgreementCheck[] = [];
  const add = (
    level: AgreementCheck['level'],
    code: string,
    section: SectionKey,
    about: Words | null = null,
    number: AgreementCheck['number'] = null,
  ): void => {
    found.push({ level, code, section, about, number });
  };
  const written = (key: SectionKey): boolean => both(content.sections[key]);

  if (content.parties.filter((party) => party.part === 'signs').length < 2) add('hinder', 'parties', 'parties');
  if (!written('period') || content.ends <= content.starts) add('hinder', 'period', 'period');
  if (content.focus.length === 0) add('hinder', 'problems', 'problems');
  for (const focus of content.focus) {
    if (!both(focus.problem)) add('hinder', 'problem', 'problems', focus.title);
    if (!both(focus.causes)) add('hinder', 'causes', 'problems', focus.title);
    if (!focus.goals.some((goal) => goal.measurable)) add('hinder', 'goals', 'problems', focus.title);
    if (focus.problemId === null && !focus.byHand?.trim()) add('hinder', 'focusReason', 'problems', focus.title);
  }
  if (content.commitments.length === 0) add('hinder', 'commitments', 'commitments');
  content.commitments.forEach((one, i) => {
    const named = { sv: `7.${i + 1} ${one.what.sv}`, en: `7.${i + 1} ${one.what.en}` };
    if (one.role === null) add('hinder', 'role', 'commitments', named);
    if (notFromChain(one) && !one.byHand?.trim()) add('hinder', 'commitmentReason', 'commitments', named);
  });
  if (!written('documentation')) add('hinder', 'documentation', 'documentation');
  if (!written('followup')) add('hinder', 'followup', 'followup');
  for (const { section, key } of tokensOf(content))
    if (!content.figures.some((figure) => figure.key === key)) add('hinder', 'figure', section, { sv: key, en: key });

  for (const focus of content.focus)
    for (const goal of focus.goals) {
      if (goal.canBeSeen === false) add('warning', 'goalUnseen', 'problems', goal.text);
      if (goal.measurable && goal.canBeSeen === null) add('warning', 'goalNotReckoned', 'problems', goal.text);
    }
  for (const { section, key } of tokensOf(content))
    if (outdated.includes(key)) add('warning', 'figureOutdated', section, { sv: key, en: key });
  for (const { section, focus, lang, sentence, numbers, source } of handWrittenNumbers(content)) {
    // what the first text counts itself of the agreement before is no hand's work
    if (source?.reason === agreementWords[lang].countedFromFollowUp) continue;
    const said = { reason: source?.reason ?? null, open: source?.open ?? false };
    add('warning', 'number', section, { sv: sentence, en: sentence }, { focus, lang, sentence, numbers: [...numbers], ...said });
  }
  return found.filter((one, i) => found.findIndex((other) => same(one, other)) === i);
}

/** Neither a measure of the plan nor carried on from the agreement before. */
export const notFromChain = ({ measureId, carriedFrom }: Pick<Commitment, 'measureId' | 'carriedFrom'>): boolean =>
  measureId === null && carriedFrom === null;

/** Numbers that nobody has said the source of: the text waits for it before it goes to signing. */
export const unsourced = (checks: readonly AgreementCheck[]): AgreementCheck[] =>
  checks.filter(({ number }) => number !== null && number.reason === null);

const both = (text: Words | undefined): boolean => text !== undefined && text.sv.trim() !== '' && text.en.trim() !== '';
const same = (a: AgreementCheck, b: AgreementCheck): boolean =>
  a.code === b.code && a.section === b.section && a.about?.sv === b.about?.sv && a.number?.focus === b.number?.focus;

const token = /\{\{figure:([a-z0-9-]{1,40}\.[a-z]{1,20})\}\}/g;

/** Every figure that the text asks for, with the section it stands in. */
export function tokensOf(content: AgreementContent): { section: SectionKey; key: string }[] {
  const texts: [SectionKey, Words][] = [
    ...(Object.entries(content.sections) as [SectionKey, Words][]),
    ...content.focus.flatMap((focus): [SectionKey, Words][] => [
      ['problems', focus.problem],
      ['problems', focus.causes],
      ...focus.goals.map((goal): [SectionKey, Words] => ['problems', goal.text]),
    ]),
  ];
  return texts.flatMap(([section, { sv, en }]) =>
    [...new Set([...`${sv}\n${en}`.matchAll(token)].map((match) => match[1] ?? ''))].map((key) => ({ section, key })),
  );
}
