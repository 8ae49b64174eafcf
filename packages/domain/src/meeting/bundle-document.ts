// The papers of a meeting in one document of at most ten pages: agenda, what the picture says since last time, how the plan goes, which
// decisions are due. What does not fit is counted and stays in the program.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import type { Picture } from '../picture/picture.ts';
import type { Decision } from '../routes/meetings.ts';
import { documentWords } from '../words/document-words.ts';
import { minutesWords } from '../words/minutes-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import { decisionStanding } from './decision-standing.ts';
import { clockOf, sectionMark } from './minutes-document.ts';
import { pictureChanges } from './picture-changes.ts';
import type { SheetBlock, SheetDocument, SheetSection } from './sheet-document.ts';
import { itemTitle } from './standing-items.ts';

export interface BundleMeasure {
  readonly title: string;
  readonly owner: { readonly name: string };
  readonly ends: string;
  readonly state: 'planned' | 'active' | 'done' | 'stopped';
  readonly occasions: { readonly due: number; readonly done: number; readonly late: number };
}
export interface BundlePicture {
  readonly picture: Picture;
  readonly name: string;
  readonly made: string;
}
export interface BundleFacts {
  readonly municipality: string;
  readonly body: string;
  readonly day: string;
  readonly startsAt: string;
  readonly place: string;
  readonly items: readonly {
    readonly kind: string;
    readonly title: string;
    readonly paragraph: number | null;
    readonly at: string;
    readonly papers: readonly { readonly title: string }[];
  }[];
  readonly now: BundlePicture | null;
  /** the one that held at the last meeting; null when there was none */
  readonly before: BundlePicture | null;
  readonly measures: readonly BundleMeasure[];
  readonly decisions: readonly Decision[];
  readonly today: string;
  readonly demo: boolean;
}

/** So many rows of each part fit in ten pages even when every title is as long as it may be. */
export const bundleRows = { items: 24, problems: 12, measures: 24, decisions: 20 } as const;
/** A title as long as two lines of its column; the whole stands in the program. */
const short = (text: string, most = 140): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

export function bundleDocument(facts: BundleFacts, lang: Lang): SheetDocument {
  const w = minutesWords[lang];
  return {
    lang,
    title: w.bundleOf(facts.body),
    lead: [`${longDate(facts.day, lang)}, ${clockOf(facts.startsAt)}${facts.place === '' ? '' : `, ${facts.place}`}`],
    owner: facts.municipality,
    kind: w.bundle,
    number: null,
    secrecy: null,
    sections: [agenda(facts, lang), picture(facts, lang), plan(facts, lang), decisionsDue(facts, lang)],
    notes: [],
    id: `${facts.body}, ${facts.day}`,
    demo: facts.demo ? w.demo : null,
    page: w.page,
  };
}

const aside = (text: string): SheetBlock => ({ kind: 'aside', text });
/** The first rows as a table, and how many more there are. */
function capped<T>(rows: readonly T[], most: number, lang: Lang, table: (shown: readonly T[]) => SheetBlock): SheetBlock[] {
  const left = rows.length - most;
  return [table(rows.slice(0, most)), ...(left > 0 ? [aside(minutesWords[lang].more(left))] : [])];
}

function agenda({ items }: BundleFacts, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  const blocks = capped(items, bundleRows.items, lang, (shown) => ({
    kind: 'table',
    caption: w.agendaCaption,
    head: [w.at, w.item, w.papers],
    rows: shown.map((item, i) => [
      clockOf(item.at),
      `${item.paragraph === null ? `${i + 1}.` : sectionMark(item.paragraph)} ${short(itemTitle(item, lang))}`,
      short(item.papers.map(({ title }) => title).join('; '), 100),
    ]),
    widths: [1, 6, 5],
  }));
  return { mark: null, heading: w.agenda, blocks };
}

function picture({ now, before }: BundleFacts, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  const verdicts = documentWords[lang].verdicts;
  if (!now) return { mark: null, heading: w.picture, blocks: [aside(w.noPicture)] };
  const named = (one: BundlePicture): string => `${one.name} (${longDate(one.made, lang)})`;
  const same = before !== null && before.made === now.made && before.name === now.name;
  const { changes, gone } = pictureChanges(now.picture, same ? null : (before?.picture ?? null));
  const told = same ? w.pictureSame(named(now)) : before ? w.pictureSince(named(now), named(before)) : w.pictureFirst(named(now));
  const number = (value: number | null, digits: number): string => (value === null ? w.none : formatNumber(value, lang, digits));
  const blocks = capped(changes, bundleRows.problems, lang, (shown) => ({
    kind: 'table',
    caption: now.picture.source[lang],
    head: [w.problem, w.verdict, w.count, w.expected, w.ratio, ...(before && !same ? [w.since] : [])],
    rows: shown.map(({ problem, was }) => [
      short([problem.title[lang], problem.detail[lang]].filter(Boolean).join(', ')),
      verdicts[problem.verdict],
      number(problem.count, 0),
      number(problem.expected, 0),
      problem.ratio === null || !problem.interval
        ? w.none
        : `${formatNumber(problem.ratio, lang, 2)} (${formatRange(problem.interval[0], problem.interval[1], lang, 2)})`,
      ...(before && !same
        ? [was === null ? w.changes.new : was === problem.verdict ? w.changes.same : w.changes.changed(verdicts[was])]
        : []),
    ]),
    widths: before && !same ? [7, 4, 2, 2, 4, 4] : [8, 4, 2, 2, 4],
  }));
  const lost = gone.slice(0, 8).map(({ title, detail }) => [title[lang], detail[lang]].filter(Boolean).join(', '));
  return {
    mark: null,
    heading: w.picture,
    blocks: [
      { kind: 'text', text: told },
      { kind: 'text', text: now.picture.headline[lang] },
      ...blocks,
      ...(lost.length > 0 ? [aside(w.gone(short(lost.join('; '), 600)))] : []),
      aside(w.pictureNote),
    ],
  };
}

function plan({ measures }: BundleFacts, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  if (measures.length === 0) return { mark: null, heading: w.plan, blocks: [aside(w.noPlan)] };
  const ordered = [...measures].sort((a, b) => b.occasions.late - a.occasions.late || a.ends.localeCompare(b.ends));
  const blocks = capped(ordered, bundleRows.measures, lang, (shown) => ({
    kind: 'table',
    caption: w.planCaption,
    head: [w.measure, w.owner, w.state, w.done, w.overdue, w.ends],
    rows: shown.map(({ title, owner, state, occasions, ends }) => [
      short(title),
      short(owner.name, 50),
      w.states[state],
      w.ofPlanned(occasions.done, occasions.due),
      String(occasions.late),
      ends,
    ]),
    widths: [6, 4, 3, 2, 2, 3],
  }));
  return { mark: null, heading: w.plan, blocks };
}

function decisionsDue({ decisions, today }: BundleFacts, lang: Lang): SheetSection {
  const w = minutesWords[lang];
  const again = (one: Decision): boolean => decisionStanding(one) === 'retry';
  const open = decisions.filter((one) => one.state === 'open' || again(one)).sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
  if (open.length === 0) return { mark: null, heading: w.decisionsDue, blocks: [aside(w.noDecisions)] };
  const blocks = capped(open, bundleRows.decisions, lang, (shown) => ({
    kind: 'table',
    caption: w.decisionsCaption,
    head: [w.decision, '§', w.owner, w.dueHead],
    rows: shown.map((one) => {
      const { text, paragraph, year, organisation, role, due } = one;
      return [
        short(text, 200),
        paragraph === null ? '' : `${paragraph}/${year}`,
        short([organisation?.name, role].filter(Boolean).join(', '), 60),
        again(one) ? w.again : due === null ? '' : due < today ? `${due}, ${w.late}` : due,
      ];
    }),
    widths: [8, 2, 4, 3],
  }));
  return { mark: null, heading: w.decisionsDue, blocks };
}
