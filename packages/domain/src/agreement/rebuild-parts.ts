// What the chain says now against what the draft says: part by part, side by side, so that nobody's words are replaced unseen. The parties
// choose; what is written by hand and has no part in the chain is never touched.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { planWords } from '../measure/plan-words.ts';
import type { AgreementContent, AgreementPlanRow, Commitment, FocusArea, RebuildPart } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { notFromChain } from './check-agreement.ts';
import { filledText } from './figure-text.ts';
import { standingSources } from './hand-written-numbers.ts';

type Words = { readonly sv: string; readonly en: string };
const both = (say: (lang: Lang) => string): { sv: string; en: string } => ({ sv: say('sv'), en: say('en') });

/** One part as text: what is compared, shown and remembered. */
export interface ChainPart {
  readonly part: string;
  readonly kind: RebuildPart['kind'];
  readonly heading: { sv: string; en: string };
  readonly text: { sv: string; en: string };
  /** the same as it is read: with the figures that the draft is bound to */
  readonly shown: { sv: string; en: string };
}

const plain = (part: Omit<ChainPart, 'shown'>): ChainPart => ({ ...part, shown: part.text });

/** Every part that comes from the chain; what is written by hand is not among them. */
export function chainParts(content: AgreementContent, draft: AgreementContent = content): ChainPart[] {
  return [
    ...content.focus.flatMap((one): ChainPart[] =>
      one.problemId === null
        ? []
        : [
            {
              part: `focus:${one.problemId}`,
              kind: 'focus',
              heading: { ...one.title },
              text: both((lang) => focusText(one, lang)),
              shown: both((lang) => focusShown(one, draft, lang)),
            },
          ],
    ),
    ...content.commitments.flatMap((one): ChainPart[] =>
      notFromChain(one)
        ? []
        : [
            plain({
              part: commitmentPart(one),
              kind: 'commitment',
              heading: both((lang) => one.what[lang]),
              text: both((lang) =>
                agreementWords[lang].commitment(
                  one.organisation,
                  one.what[lang],
                  longDate(one.due, lang),
                  one.role?.[lang] ?? agreementWords[lang].nobody,
                ),
              ),
            }),
          ],
    ),
    ...content.plan.map(
      (row): ChainPart =>
        plain({
          part: `plan:${row.measureId}`,
          kind: 'plan',
          heading: both((lang) => `${planWords[lang].title}: ${row.cells[lang][1] ?? ''}`),
          text: both((lang) => planText(row, lang)),
        }),
    ),
  ];
}

const commitmentPart = ({ measureId, carriedFrom }: Commitment): string =>
  `commitment:${measureId ?? ''}${measureId === null ? `carried-${carriedFrom}` : ''}`;

function focusText({ key, title, problem, causes, goals }: FocusArea, lang: Lang): string {
  // the same figure is called by the problem's place, which says nothing of the text
  const plain = (text: Words): string => text[lang].replaceAll(`{{figure:${key}.`, '{{figure:');
  return [
    title[lang],
    plain(problem),
    `${agreementWords[lang].likely}\n${plain(causes)}`,
    ...goals.map((goal) => `${agreementWords[lang].goal}: ${plain(goal.text)}`),
  ].join('\n\n');
}

/** As the page shows it: the figures of the same problem in the draft; what is not bound yet is left open. */
function focusShown(one: FocusArea, draft: AgreementContent, lang: Lang): string {
  const key = draft.focus.find(({ problemId }) => problemId === one.problemId)?.key ?? one.key;
  const own = draft.focus.some((other) => other.key === key && other.problemId === one.problemId) ? draft.figures : [];
  return filledText(focusText(one, lang).replaceAll('{{figure:', `{{figure:${key}.`), own, lang).replace(/\{\{figure:[^}]*\}\}/g, '…');
}

const planText = ({ cells }: AgreementPlanRow, lang: Lang): string =>
  cells[lang].map((cell, k) => `${planWords[lang].columns[k]}: ${cell || '–'}`).join('\n');

/**
 * Where the chain says something else than the draft.
 * @param built by part: its text as it last came from the chain; null or missing where it is not known
 */
export function rebuildParts(
  now: AgreementContent,
  fresh: AgreementContent,
  built: ReadonlyMap<string, string>,
  hashOf: (text: Words) => string,
): RebuildPart[] {
  const [old, anew] = [chainParts(now), chainParts(fresh, now)];
  const order = [...new Set([...anew, ...old].map(({ part }) => part))];
  return order.flatMap((part): RebuildPart[] => {
    const [a, b] = [old.find((one) => one.part === part) ?? null, anew.find((one) => one.part === part) ?? null];
    const one = b ?? a;
    if (!one || (a && b && a.text.sv === b.text.sv && a.text.en === b.text.en)) return [];
    const byHand = a === null ? built.has(part) : built.get(part) !== hashOf(a.text);
    return [{ part, kind: one.kind, heading: one.heading, now: a?.shown ?? null, anew: b?.shown ?? null, byHand }];
  });
}

/** The draft with the chosen parts as the chain says them. Every other part stays, word for word. */
export function withParts(now: AgreementContent, fresh: AgreementContent, take: ReadonlySet<string>): AgreementContent {
  const keys = new Map<string, string>();
  const used = new Set(now.focus.map(({ key }) => key));
  const freeKey = (): string => {
    let n = 1;
    while (used.has(`problem-${n}`)) n++;
    used.add(`problem-${n}`);
    return `problem-${n}`;
  };
  const focus: FocusArea[] = [];
  for (const one of fresh.focus) {
    const old = now.focus.find(({ problemId }) => problemId === one.problemId);
    const taken = take.has(`focus:${one.problemId}`);
    if (!old && !taken) continue;
    const key = old?.key ?? freeKey();
    keys.set(one.key, key);
    focus.push(old && !taken ? old : rekeyed(one, key));
  }
  for (const old of now.focus)
    if (!focus.some(({ key }) => key === old.key) && !(old.problemId !== null && take.has(`focus:${old.problemId}`))) focus.push(old);
  const commitments: Commitment[] = [];
  for (const one of fresh.commitments) {
    const part = commitmentPart(one);
    const old = now.commitments.find((other) => !notFromChain(other) && commitmentPart(other) === part);
    const at = one.focusKey === null ? null : (keys.get(one.focusKey) ?? null);
    // the same promise keeps its identity, and with it what has been noted of it
    if (take.has(part)) commitments.push({ ...one, id: old?.id ?? one.id, focusKey: at });
    else if (old) commitments.push(old);
  }
  for (const old of now.commitments)
    if (!commitments.some(({ id }) => id === old.id) && (notFromChain(old) || !take.has(commitmentPart(old)))) commitments.push(old);
  const plan = fresh.plan.flatMap((row): AgreementPlanRow[] => {
    const old = now.plan.find(({ measureId }) => measureId === row.measureId);
    return take.has(`plan:${row.measureId}`) ? [row] : old ? [old] : [];
  });
  for (const old of now.plan)
    if (!fresh.plan.some(({ measureId }) => measureId === old.measureId) && !take.has(`plan:${old.measureId}`)) plan.push(old);
  const place = (id: string): number => {
    const i = now.parties.findIndex((party) => party.organisationId === id);
    return i < 0 ? now.parties.length : i;
  };
  commitments.sort((a, b) => place(a.organisationId) - place(b.organisationId));
  const content = { ...now, focus, commitments: commitments.map((one) => aimed(one, focus)), plan };
  return { ...content, numbers: standingSources(content) };
}

function rekeyed(one: FocusArea, key: string): FocusArea {
  const move = (text: Words): { sv: string; en: string } =>
    both((lang) => text[lang].replaceAll(`{{figure:${one.key}.`, `{{figure:${key}.`));
  return {
    ...one,
    key,
    problem: move(one.problem),
    causes: move(one.causes),
    goals: one.goals.map((goal) => ({ ...goal, text: move(goal.text) })),
  };
}

/** "6.2, orsak 3": the problem's number as it is now; nothing when it is gone. */
function aimed(one: Commitment, focus: readonly FocusArea[]): Commitment {
  if (one.focusKey === null) return one;
  const i = focus.findIndex(({ key }) => key === one.focusKey);
  if (i < 0) return { ...one, focusKey: null, against: { sv: '', en: '' } };
  return { ...one, against: both((lang) => one.against[lang].replace(/^6\.\d+/, `6.${i + 1}`)) };
}
