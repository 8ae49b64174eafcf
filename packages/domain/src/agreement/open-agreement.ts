// What anyone may read of a wording: figures as the public copies of its pictures tell them, counts that nothing vouches for left out, and the
// parts that are withheld by decision or because their kind is told per year only.
import type { Lang } from '../fault.ts';
import type { AgreementContent, BoundFigure, FocusArea } from '../routes/agreements.ts';
import { agreementWords } from './agreement-words.ts';
import { looseNumbers, sentencesOf } from './hand-written-numbers.ts';
import type { SectionKey } from './section-keys.ts';

export interface OpenFacts {
  /** the same keys as the wording's own, each as its picture's public copy tells it: null where it does not */
  readonly figures: readonly BoundFigure[];
  /** "section:resources", "focus:problem-2", "commitment:<id>" */
  readonly withheld: ReadonlySet<string>;
  /** keys of problems of a kind that is told for the whole municipality and the year only */
  readonly sensitive: ReadonlySet<string>;
}
export type LeftOut = ReadonlyMap<string, 'decided' | 'kind'>;
type Words = { readonly sv: string; readonly en: string };

/** What is left out, and why: a problem takes the commitments with it that work against it. */
export function leftOutOf(content: AgreementContent, { withheld, sensitive }: Pick<OpenFacts, 'withheld' | 'sensitive'>): LeftOut {
  const out = new Map<string, 'decided' | 'kind'>([...withheld].map((part) => [part, 'decided']));
  for (const { key } of content.focus) if (sensitive.has(key)) out.set(`focus:${key}`, 'kind');
  for (const { id, focusKey } of content.commitments) {
    const why = out.get(`commitment:${id}`) ?? (focusKey === null ? undefined : out.get(`focus:${focusKey}`));
    if (why) out.set(`commitment:${id}`, why);
  }
  return out;
}

/** Commitments that are left out are gone from it; sections and problems stand empty, so that their numbers stay. */
export function openAgreement(content: AgreementContent, facts: OpenFacts): AgreementContent {
  const out = leftOutOf(content, facts);
  const hidden = hiddenCounts(content.figures, facts.figures);
  const none: Words = { sv: '', en: '' };
  const both = (text: Words, make: (text: string, lang: Lang) => string): { sv: string; en: string } => ({
    sv: make(text.sv, 'sv'),
    en: make(text.en, 'en'),
  });
  const open = (section: SectionKey, focus: string | null, text: Words) =>
    both(text, (said, lang) => withoutCounts(said, lang, (sentence) => vouched(content, { section, focus, lang, sentence }, hidden)));
  const bare = (text: Words) => both(text, (said, lang) => withoutCounts(said, lang));
  const goal = (text: Words) => both(text, openGoal);
  const sections = Object.fromEntries(
    Object.entries(content.sections).map(([key, text]) => [key, out.has(`section:${key}`) ? none : open(key as SectionKey, null, text)]),
  ) as AgreementContent['sections'];
  const focusOf = (one: FocusArea): FocusArea =>
    out.has(`focus:${one.key}`)
      ? {
          ...one,
          problemId: null,
          title: { sv: leftOutTitle.sv, en: leftOutTitle.en },
          problem: none,
          causes: none,
          goals: [],
          byHand: null,
        }
      : {
          ...one,
          title: bare(one.title),
          problem: open('problems', one.key, one.problem),
          causes: open('problems', one.key, one.causes),
          goals: one.goals.map((each) => ({ ...each, text: goal(each.text) })),
          byHand: one.byHand === null ? null : withoutCounts(one.byHand, 'sv'),
        };
  const focus = content.focus.map(focusOf);
  const gone = new Set(content.focus.flatMap(({ key, problemId }) => (out.has(`focus:${key}`) && problemId ? [problemId] : [])));
  const lost = new Set(content.commitments.flatMap(({ id, measureId }) => (out.has(`commitment:${id}`) && measureId ? [measureId] : [])));
  return {
    ...content,
    title: bare(content.title),
    sections,
    focus,
    figures: facts.figures.filter(({ key }) => !out.has(`focus:${key.split('.')[0]}`)),
    commitments: content.commitments
      .filter(({ id }) => !out.has(`commitment:${id}`))
      .map((one) => ({ ...one, byHand: one.byHand === null ? null : withoutCounts(one.byHand, 'sv') })),
    // a cause may tell counts; how much is to be done, when and by whom is the parties' own
    plan: content.plan
      .filter(({ measureId, problemId }) => !lost.has(measureId) && !gone.has(problemId))
      .map((row) => ({ ...row, cells: { sv: openCells(row.cells.sv, 'sv'), en: openCells(row.cells.en, 'en') } })),
    numbers: content.numbers
      .filter(
        (one) =>
          one.open && vouched(content, one, hidden) && !out.has(`section:${one.section}`) && !(one.focus && out.has(`focus:${one.focus}`)),
      )
      .map((one) => ({ ...one, reason: withoutCounts(one.reason, one.lang) })),
  };
}

const leftOutTitle = { sv: 'Utelämnat', en: 'Left out' } as const;

const openCells = (cells: readonly string[], lang: Lang): string[] => cells.map((cell, k) => (k === 0 ? withoutCounts(cell, lang) : cell));

/** Counts that partners see in the wording and the public does not: nobody may write them out by hand as public. */
function hiddenCounts(own: readonly BoundFigure[], open: readonly BoundFigure[]): ReadonlySet<number> {
  const told = new Map(open.map((one) => [one.key, one]));
  return new Set(own.flatMap(({ key, value }) => (value !== null && (told.get(key)?.value ?? null) === null ? [value] : [])));
}

interface Place {
  readonly section: SectionKey;
  readonly focus: string | null;
  readonly lang: Lang;
  readonly sentence: string;
}

/** Said to be published already, and none of its numbers is one that the public copy hides. */
function vouched({ numbers }: AgreementContent, at: Place, hidden: ReadonlySet<number>): boolean {
  const source = numbers.find(
    (one) => one.section === at.section && one.focus === at.focus && one.lang === at.lang && one.sentence === at.sentence,
  );
  return source?.open === true && looseNumbers(at.sentence).every(({ text }) => !hidden.has(numberIn(text)));
}

const numberIn = (text: string): number => Number(text.replace(/[^\d.,]/g, '').replace(',', '.'));

/** A share of the whole, or how long: no count of anything. */
const isShareOrTime = (text: string, after: string): boolean =>
  /(%|procent|percent)$/.test(text) || /^\s(månader|months|år|years|veckor|weeks)(?!\p{L})/u.test(after);

/** A goal tells the share that is to go and until when; from how many to how many is told by the picture's own copy alone. */
export const openGoal = (text: string, lang: Lang): string => withoutCounts(text, lang, () => false, isShareOrTime);

/** The text with each number that is not kept replaced by words that say so. */
export function withoutCounts(
  text: string,
  lang: Lang,
  keepSentence: (sentence: string) => boolean = () => false,
  keepNumber: (text: string, after: string) => boolean = () => false,
): string {
  const lines = text.split('\n').map((line) => {
    let from = 0;
    let made = '';
    for (const sentence of sentencesOf(line)) {
      const at = line.indexOf(sentence, from);
      made += line.slice(from, at) + (keepSentence(sentence) ? sentence : blotted(sentence, lang, keepNumber));
      from = at + sentence.length;
    }
    return made + line.slice(from);
  });
  return lines.join('\n');
}

function blotted(sentence: string, lang: Lang, keep: (text: string, after: string) => boolean): string {
  let from = 0;
  let made = '';
  for (const { text, at } of looseNumbers(sentence)) {
    const end = at + text.length;
    if (keep(text, sentence.slice(end))) continue;
    made += `${sentence.slice(from, at)}[${agreementWords[lang].leftOut}]`;
    from = end;
  }
  return made + sentence.slice(from);
}
