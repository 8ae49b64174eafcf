// An agreement as a document of blocks: all fifteen sections in their order, whatever has been written, in one language.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Verdict } from '../picture/picture.ts';
import type { Block, BlockDocument, Cell, Section } from '../records/block-document.ts';
import type { AgreementContent, AgreementState, FocusArea } from '../routes/agreements.ts';
import { type AgreementWords, agreementWords } from './agreement-words.ts';
import { notFromChain } from './check-agreement.ts';
import { filledText, plainFigure } from './figure-text.ts';
import { type LeftOut, withoutCounts } from './open-agreement.ts';
import { type SectionKey, sectionKeys } from './section-keys.ts';

export interface AgreementFacts {
  readonly content: AgreementContent;
  readonly state: AgreementState;
  readonly demo: boolean;
  /** 1 = the first of its chain */
  readonly nth: number;
  readonly amendmentReason: string | null;
  /** by organisation, how it signed: of what is to be sealed */
  readonly signatures?: ReadonlyMap<string, string>;
  /** by problem: its months with the expected band, as every reader of this document may see them */
  readonly drawings?: ReadonlyMap<string, Block>;
  /** a copy for everyone: what it leaves out; its content is what openAgreement has left of the wording */
  readonly copy?: OpenCopy | null;
}
export interface OpenCopy {
  readonly k: number;
  readonly leftOut: LeftOut;
  /** pictures that could not be let out at all */
  readonly refused: readonly string[];
}

export function agreementDocument(facts: AgreementFacts, lang: Lang): BlockDocument {
  const { content, demo, copy = null } = facts;
  const amendmentReason = copy && facts.amendmentReason !== null ? withoutCounts(facts.amendmentReason, lang) : facts.amendmentReason;
  const w = agreementWords[lang];
  const period = `${longDate(content.starts, lang)}–${longDate(content.ends, lang)}`;
  const signing = content.parties.filter((party) => party.part === 'signs');
  const owner = signing[0]?.organisation ?? '';
  return {
    lang,
    title: content.title[lang],
    subtitle: [
      period,
      ...(lang === 'sv' ? [] : [w.translation]),
      ...(amendmentReason === null ? [] : [w.wordingFrom(longDate(content.starts, lang))]),
      ...(copy ? [w.copyOf(content.title[lang], copy.k)] : []),
    ],
    owner,
    summary: { text: summaryText(content, w, lang), block: briefTable(content, w, lang) },
    sections: [
      ...sectionKeys.map((key) => ({ heading: w.headings[key], blocks: sectionBlocks(key, { ...facts, amendmentReason }, w, lang) })),
      ...(copy ? [{ heading: w.copyTitle, blocks: copyBlocks(copy, w) }] : []),
    ],
    closing: [w.standing, pictureLine(content, w, lang), annexLine(w)].filter(Boolean).join(' '),
    demo,
  };
}

function summaryText(content: AgreementContent, w: AgreementWords, lang: Lang): string {
  const [first, second] = content.parties.filter((party) => party.part === 'signs');
  const preamble =
    first && second
      ? w.preamble(first.organisation, second.organisation, longDate(content.starts, lang), longDate(content.ends, lang))
      : '';
  return [preamble, w.brief(content.focus.length)].filter(Boolean).join(' ');
}

/** One row a problem: one number each, the verdict, the goal. */
function briefTable(content: AgreementContent, w: AgreementWords, lang: Lang): Block | null {
  if (content.focus.length === 0) return null;
  const figure = (focus: FocusArea, field: string) => content.figures.find((one) => one.key === `${focus.key}.${field}`);
  const rows = content.focus.map((focus, i): Cell[] => {
    const verdict = figure(focus, 'verdict');
    const number = (field: string): string => {
      const found = figure(focus, field);
      return found ? (found.value === null ? w.notTold : plainFigure(found, lang)) : '–';
    };
    return [
      `${i + 1} ${focus.title[lang]}`,
      number('count'),
      number('expected'),
      verdict?.word ? { text: plainWord(plainFigure(verdict, lang)), verdict: verdict.word as Verdict } : '–',
      shortGoal(focus.goals[0]?.text[lang]),
    ];
  });
  const { problem, count, expected, verdict, goal } = w.columns;
  // written before figures were bound to pictures: no columns of dashes
  if (rows.every(([, ...cells]) => cells.slice(0, 3).every((cell) => cell === '–'))) {
    const brief = rows.map((row): Cell[] => [row[0] ?? '', row[4] ?? '']);
    return { kind: 'table', caption: w.headings.problems, head: [problem, goal], rows: brief, widths: [45, 55] };
  }
  return {
    kind: 'table',
    caption: w.headings.problems,
    head: [problem, count, expected, verdict, goal],
    rows,
    widths: [30, 9, 10, 17, 34],
  };
}

/** Only what is to be reached: the rest of the sentence stands under its problem. */
function shortGoal(text: string | undefined): string {
  if (text === undefined) return '–';
  const [first = text] = text.split(/(?<=\.)\s/);
  const [, after] = first.split(/: (.*)/s);
  return plainWord(after?.trim() || first);
}

const plainWord = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function pictureLine(content: AgreementContent, w: AgreementWords, lang: Lang): string {
  const seen = new Map(
    content.figures.map((one) => [one.pictureId, w.frozen(one.pictureName ?? '', longDate(one.pictureMade.slice(0, 10), lang))]),
  );
  return seen.size === 0 ? '' : w.source([...seen.values()].join(w.and));
}

/** Paragraphs as they were written; lines that begin with a dash are a list. */
function textBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part): Block[] => {
      const rows = part.split('\n').map((row) => row.trim());
      const items = rows.filter((row) => /^[–-] /.test(row)).map((row) => row.slice(2));
      const plain = rows.filter((row) => !/^[–-] /.test(row)).join(' ');
      return [...(plain ? [{ kind: 'text', text: plain } as const] : []), ...(items.length > 0 ? [{ kind: 'list', items } as const] : [])];
    });
}

function sectionBlocks(key: SectionKey, facts: AgreementFacts, w: AgreementWords, lang: Lang): Section['blocks'] {
  if (facts.copy?.leftOut.has(`section:${key}`)) return [{ kind: 'note', text: w.leftOutPart }];
  return [...blocksOf(key, facts, w, lang), ...sourceBlocks(key, facts.content, w, lang)];
}

/** A number that no frozen picture vouches for is told apart, with who does. */
const sourceBlocks = (key: SectionKey, { numbers }: AgreementContent, w: AgreementWords, lang: Lang): Block[] =>
  numbers
    .filter((one) => one.section === key && one.lang === lang && one.reason !== w.countedFromFollowUp)
    .map((one): Block => ({ kind: 'note', text: w.numberSource(one.sentence.replace(/\.$/, ''), one.reason) }));

export const copyBlocks = ({ k, refused }: OpenCopy, w: AgreementWords): Block[] => [
  { kind: 'text', text: w.copyMethod(k) },
  ...refused.map((name): Block => ({ kind: 'note', text: w.copyNoPicture(name) })),
];

function blocksOf(key: SectionKey, facts: AgreementFacts, w: AgreementWords, lang: Lang): Section['blocks'] {
  const { content, amendmentReason: reason, signatures, drawings, copy = null } = facts;
  const written = textBlocks(filledText(content.sections[key]?.[lang] ?? '', content.figures, lang));
  switch (key) {
    case 'parties':
      return [...written, partyTable(content, w, lang)];
    case 'problems':
      return [
        ...written,
        ...content.focus.flatMap((focus, i) => {
          const why = copy?.leftOut.get(`focus:${focus.key}`);
          if (why)
            return [
              { kind: 'sub', text: `6.${i + 1} ${focus.title[lang]}` } as const,
              { kind: 'note', text: why === 'kind' ? w.leftOutKind : w.leftOutPart } as const,
            ];
          return focusBlocks(focus, i, content, w, lang, drawings?.get(focus.key));
        }),
        ...unseenClause(content, w, lang),
      ];
    case 'commitments':
      return [...written, ...commitmentBlocks(content, w, lang), ...leftOutBlocks(copy, w)];
    case 'information':
      return [{ kind: 'text', text: w.secrecy }, ...written];
    case 'changes':
      return [
        ...written,
        { kind: 'text', text: w.change },
        { kind: 'text', text: w.standing },
        ...(reason === null ? [] : [{ kind: 'note', text: w.reasonOfWording(reason) } as const]),
      ];
    case 'signatures':
      return [...written, ...signatureBlocks(content, lang, signatures)];
    default:
      return written.length > 0 ? written : [{ kind: 'note', text: w.noText }];
  }
}

function partyTable(content: AgreementContent, w: AgreementWords, lang: Lang): Block {
  const rows = content.parties.map((party) => [
    party.organisation,
    lang === 'sv' ? party.functionSv : party.functionEn,
    w.parts[party.part],
  ]);
  return { kind: 'table', caption: w.headings.parties, head: w.partyColumns, rows, widths: [48, 36, 16] };
}

function leftOutBlocks(copy: OpenCopy | null, w: AgreementWords): Block[] {
  const n = [...(copy?.leftOut.keys() ?? [])].filter((part) => part.startsWith('commitment:')).length;
  return n === 0 ? [] : [{ kind: 'note', text: w.leftOutSome(n) }];
}

function focusBlocks(
  focus: FocusArea,
  i: number,
  content: AgreementContent,
  w: AgreementWords,
  lang: Lang,
  drawing: Block | undefined,
): Block[] {
  const fill = (text: string): string => filledText(text, content.figures, lang);
  const verdict = content.figures.find((one) => one.key === `${focus.key}.verdict`);
  const rests = verdict
    ? w.restsOn(verdict.pictureName ?? '', longDate(verdict.pictureMade.slice(0, 10), lang), plainFigure(verdict, lang))
    : w.restsOnReason;
  return [
    { kind: 'sub', text: `6.${i + 1} ${focus.title[lang]}` },
    ...textBlocks(fill(focus.problem[lang])),
    { kind: 'note', text: rests },
    ...(focus.byHand ? [{ kind: 'note', text: w.byHand(focus.byHand) } as const] : []),
    ...(drawing ? [drawing] : []),
    { kind: 'sub', text: w.likely },
    { kind: 'text', text: w.causes },
    ...textBlocks(fill(focus.causes[lang])),
    ...focus.goals.map((goal): Block => ({ kind: 'goal', heading: w.goal, text: fill(goal.text[lang]) })),
  ];
}

function unseenClause(content: AgreementContent, w: AgreementWords, lang: Lang): Block[] {
  const goals = content.focus.flatMap((focus) => focus.goals.filter((goal) => goal.canBeSeen === false).map((goal) => goal.text[lang]));
  return goals.length === 0 ? [] : [{ kind: 'note', text: w.unseen(goals.map((text) => `”${text.replace(/\.$/, '')}”`).join(', ')) }];
}

/** Numbered through, under the party that makes each: the municipality, the police, then the rest. */
function commitmentBlocks(content: AgreementContent, w: AgreementWords, lang: Lang): Block[] {
  const numbered = content.commitments.map((one, i) => ({ ...one, no: `7.${i + 1}` }));
  const organisations = [...new Map(numbered.map((one) => [one.organisationId, one.organisation]))];
  return organisations.flatMap(([id, organisation]): Block[] => [
    { kind: 'sub', text: organisation },
    {
      kind: 'table',
      caption: `${w.headings.commitments}, ${organisation}`,
      head: w.commitmentColumns,
      rows: numbered
        .filter((one) => one.organisationId === id)
        .map((one) => [
          one.no,
          {
            text: w.commitment(one.organisation, one.what[lang], longDate(one.due, lang), one.role?.[lang] ?? w.nobody),
            sub: one.byHand && notFromChain(one) ? w.byHand(one.byHand) : '',
          },
          one.against[lang] || '–',
        ]),
      widths: [7, 73, 20],
    },
  ]);
}

function signatureBlocks(content: AgreementContent, lang: Lang, signatures: AgreementFacts['signatures']): Block[] {
  const named = content.parties.map(({ organisationId, organisation, functionSv, functionEn }) => {
    const signed = signatures?.get(organisationId);
    const name = plainWord(lang === 'sv' ? functionSv : functionEn);
    return { name, under: [organisation], ...(signed === undefined ? {} : { signed }) };
  });
  // two beside each other; an odd one joins the last two
  const rows = Math.max(1, Math.floor(named.length / 2));
  return Array.from({ length: rows }, (_, i) => ({ kind: 'signatures', of: named.slice(2 * i, i === rows - 1 ? undefined : 2 * i + 2) }));
}

/** Beside the contents: after the signatures it would take a page of its own where they fill theirs. */
const annexLine = (w: AgreementWords): string => `${w.annexes}: ${w.annexList.map((name, i) => `${i + 1} ${name}`).join(' · ')}.`;
