// The decided strategic assessment (lägesbild): a frozen picture under the sixteen headings that partners expect, with causes and priorities.
// What the picture does not hold is said under its heading, so that nobody takes a gap for good news.
import { longDate } from '../calendar/long-date.ts';
import { monthNames } from '../calendar/month-names.ts';
import type { Lang } from '../fault.ts';
import type { Picture, Problem } from '../picture/picture.ts';
import type { Block, BlockDocument, Cell } from '../records/block-document.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import { type AssessmentWords, assessmentWords } from './assessment-words.ts';

export interface AssessmentFacts {
  /** as every partner may see it */
  readonly picture: Picture;
  readonly made: string;
  readonly municipality: string;
  readonly demo: boolean;
  readonly focus: readonly {
    readonly title: { readonly sv: string; readonly en: string };
    readonly reason: string | null;
    readonly causes: readonly {
      readonly number: number;
      readonly statement: string;
      readonly state: 'untested' | 'supported' | 'refuted';
    }[];
  }[];
}

/** The tables stop here: whoever wants all of it has the picture itself. */
const most = 12;

export function assessmentDocument(facts: AssessmentFacts, lang: Lang): BlockDocument {
  const { picture, made, municipality, demo } = facts;
  const w = assessmentWords[lang];
  const blocks = blocksOf(facts, w, lang);
  return {
    lang,
    title: w.title,
    subtitle: [w.window(longDate(picture.window.from, lang), longDate(picture.window.to, lang))],
    owner: municipality,
    summary: { text: picture.headline[lang], block: null },
    sections: w.headings.map((heading, i) => ({ heading, blocks: blocks[i] ?? [{ kind: 'note', text: w.notHeld }] })),
    closing: `${picture.source[lang]} ${w.frozen(picture.name ?? '', longDate(made, lang))}`,
    demo,
  };
}

/** One entry a heading, in their order; null where the picture holds nothing. */
function blocksOf({ picture, focus }: AssessmentFacts, w: AssessmentWords, lang: Lang): (readonly Block[] | null)[] {
  const sure = picture.problems.filter((one) => one.tier === 'sure');
  const told = (sure.length > 0 ? sure : picture.problems).slice(0, most);
  const list = (items: readonly string[]): readonly Block[] | null => (items.length === 0 ? null : [{ kind: 'list', items: [...items] }]);
  const areas = Object.values(picture.labels.area).map((one) => one[lang]);
  const notes = (key: RegExp): string[] =>
    told.flatMap((one) => one.evidence.notes.filter((note) => key.test(note.key)).map((note) => `${one.title[lang]}: ${note[lang]}`));
  return [
    told.length === 0 ? [{ kind: 'text', text: picture.headline[lang] }] : [problemTable(told.slice(0, 5), w, lang)],
    [
      { kind: 'text', text: picture.source[lang] },
      ...(picture.warnings.length === 0
        ? []
        : ([
            { kind: 'sub', text: w.gaps },
            { kind: 'list', items: picture.warnings.map((one) => one[lang]) },
          ] as const)),
      { kind: 'note', text: w.hidden },
    ],
    areas.length === 0
      ? null
      : [
          { kind: 'text', text: w.areas(areas.length, areas.slice(0, most).join(', ')) },
          { kind: 'note', text: w.noExposure },
        ],
    [{ kind: 'text', text: w.reported }, ...(told.length === 0 ? [] : [problemTable(told, w, lang)])],
    list(whereLines(told, picture, w, lang)),
    list(notes(/^when|^time/)),
    null,
    null,
    null,
    null,
    null,
    null,
    focus.some((one) => one.causes.length > 0) ? focus.flatMap((one) => causeBlocks(one, lang)) : null,
    focus.length === 0
      ? null
      : [
          { kind: 'text', text: w.chosen },
          { kind: 'list', items: focus.map((one) => `${one.title[lang]}${one.reason ? `. ${one.reason}` : ''}`) },
        ],
    [{ kind: 'text', text: w.reported }, ...picture.method.map((one): Block => ({ kind: 'note', text: one[lang] }))],
    [monthTable(picture, w, lang)].filter((one) => one !== null),
  ];
}

function problemTable(problems: readonly Problem[], w: AssessmentWords, lang: Lang): Block {
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, lang));
  const rows = problems.map((one): Cell[] => [
    { text: one.title[lang], sub: one.detail[lang] },
    one.count === null ? w.notShown : number(one.count),
    number(one.expected === null ? null : Math.round(one.expected)),
    one.ratio === null
      ? '–'
      : { text: formatNumber(one.ratio, lang, 2), sub: one.interval ? formatRange(one.interval[0], one.interval[1], lang, 2) : '' },
    { text: documentWords[lang].verdicts[one.verdict], verdict: one.verdict },
  ]);
  return { kind: 'table', caption: w.problems, head: [...w.columns], rows, widths: [44, 10, 10, 14, 22] };
}

function whereLines(problems: readonly Problem[], picture: Picture, w: AssessmentWords, lang: Lang): string[] {
  return problems.flatMap((one) => {
    const places = one.where.filter((place) => place.area !== undefined && place.share !== null).slice(0, 3);
    if (places.length === 0) return [];
    const said = places.map((place) => {
      const name = picture.labels.area[place.area ?? '']?.[lang] ?? place.area ?? '';
      return w.share(name, formatNumber(Math.round((place.share ?? 0) * 100), lang));
    });
    return [`${one.title[lang]}: ${said.join(', ')}`];
  });
}

function causeBlocks(one: AssessmentFacts['focus'][number], lang: Lang): Block[] {
  const state = assessmentWords[lang].states;
  if (one.causes.length === 0) return [];
  return [
    { kind: 'sub', text: one.title[lang] },
    { kind: 'list', items: one.causes.map((cause) => `${cause.statement.replace(/\.$/, '')} (${state[cause.state]})`) },
  ];
}

function monthTable(picture: Picture, w: AssessmentWords, lang: Lang): Block | null {
  const all = picture.series.find((one) => one.category === null && one.placeType === null && one.area === null) ?? picture.series[0];
  if (!all) return null;
  const years = [...new Set(all.months.map((month) => month.slice(0, 4)))];
  const of = (year: string, month: number): string => {
    const at = all.months.indexOf(`${year}-${String(month).padStart(2, '0')}`);
    const count = at < 0 ? undefined : all.counts[at];
    return count === undefined ? '' : count === null ? w.noData : formatNumber(count, lang);
  };
  const rows = Array.from({ length: 12 }, (_, i) => [monthNames[lang][i] ?? '', ...years.map((year) => of(year, i + 1))]);
  return { kind: 'table', caption: w.perMonth, head: [w.month, ...years], rows, widths: [16, ...years.map(() => 12)] };
}
