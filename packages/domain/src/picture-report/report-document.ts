// A report on a frozen picture: a sheet for the week, the situation picture for four months or a year, and the copy for everyone. Every figure in
// it is one of the picture's, or of the registers beside it, with its source; a section without data says so.
import { longDate } from '../calendar/long-date.ts';
import type { Lang } from '../fault.ts';
import { copyMark } from '../picture/copy-mark.ts';
import { periodText } from '../picture/figure-source.ts';
import type { Picture, Problem } from '../picture/picture.ts';
import type { Block, BlockDocument, Section } from '../records/block-document.ts';
import { capital } from '../words/capital.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';
import { areaTable, crimeSection, disorderSection, whenSection, whereSection } from './crime-sections.ts';
import {
  analysisSection,
  changesSection,
  conclusionsSection,
  consequencesSection,
  risksSection,
  safetySection,
  uncertaintySection,
  whomSection,
} from './finding-sections.ts';
import { groundSection, municipalitySection } from './ground-sections.ts';
import { hasMonths, problemBlocks } from './problem-blocks.ts';
import type { ReportFacts } from './report-facts.ts';
import { findingsSource } from './report-table.ts';
import { reportWords } from './report-words.ts';
import { weeklySections } from './weekly-sections.ts';

/** On the cover: three to five. */
const mostOnTop = 5;
/** With drawings of their own in the report for four months, and first in the others. */
const drawnInTertial = 3;

/** Pure: the same facts give the same document. */
export function reportDocument(facts: ReportFacts, lang: Lang): BlockDocument {
  const w = reportWords[lang];
  const { picture, variant, municipality, name, frozen, taken } = facts;
  const copy = copyMark(picture);
  const place = name ?? picture.name ?? municipality;
  const marked = copy ? [documentWords[lang].copies[copy.audience](place, copy.k)] : [];
  return {
    lang,
    title: w.titles[variant],
    subtitle: [`${municipality}, ${periodText(picture.window, lang)}`, `${place}. ${w.frozen(longDate(frozen, lang))}`, ...marked],
    owner: municipality,
    summary: {
      finding: picture.headline[lang],
      text: [
        ...picture.lead.filter(({ key }) => /^head\.(total|allMoved|count)$/.test(key)).map((line) => line[lang]),
        untold(picture, lang),
      ]
        .filter(Boolean)
        .join(' '),
      block: topTable(facts, lang),
    },
    sections: variant === 'weekly' ? weeklySections(facts, lang) : fullSections(facts, lang),
    closing: [picture.source[lang], w.closing(picture.samsyn, String(picture.seed)), taken ?? ''].filter(Boolean).join(' '),
    demo: picture.demo,
    sheet: variant === 'weekly',
  };
}

/** What the document is, for its head. */
export function reportState({ picture }: Pick<ReportFacts, 'picture'>, lang: Lang): string {
  return reportWords[lang].state[copyMark(picture)?.audience ?? 'whole'];
}

/** What the picture cannot tell is said beside what it can. */
function untold({ problems }: Picture, lang: Lang): string {
  const n = problems.filter(({ verdict }) => verdict === 'cannot_tell' || verdict === 'not_comparable').length;
  return n === 0 ? '' : reportWords[lang].untold(n, problems.length);
}

function topTable({ picture }: ReportFacts, lang: Lang): Block {
  const w = reportWords[lang];
  const top = picture.problems.slice(0, mostOnTop);
  if (top.length === 0) return { kind: 'note', text: w.none };
  return {
    kind: 'figure',
    title: w.top.title,
    svg: null,
    alt: '',
    notes: [],
    source: findingsSource(picture, lang),
    table: {
      kind: 'table',
      caption: w.top.caption,
      head: w.top.head,
      rows: top.map((one) => [
        String(one.rank),
        { text: one.title[lang], sub: capital(one.detail[lang]) },
        one.count === null ? w.hidden : formatNumber(one.count, lang),
        one.expected === null ? '–' : formatNumber(one.expected, lang),
        ratioOf(one, lang),
        { text: documentWords[lang].verdicts[one.verdict], verdict: one.verdict },
      ]),
      widths: [4, 36, 9, 11, 17, 23],
    },
  };
}

/** "1,60 (1,39–1,84)"; nothing where the count itself may not be told. */
function ratioOf({ count, ratio, interval }: Problem, lang: Lang): string {
  if (count === null || ratio === null || interval === null) return '–';
  return `${formatNumber(ratio, lang, 2)} (${formatRange(interval[0], interval[1], lang, 2)})`;
}

function fullSections(facts: ReportFacts, lang: Lang): Section[] {
  const { problems } = facts.picture;
  const drawn = facts.variant === 'tertial' ? problems.slice(0, drawnInTertial) : problems;
  return [
    groundSection(facts, lang),
    municipalitySection(facts, lang),
    crimeSection(facts, lang),
    whereSection(facts, lang),
    whenSection(facts, drawn.slice(0, drawnInTertial), lang),
    whomSection(facts, lang),
    disorderSection(facts, lang),
    safetySection(lang),
    consequencesSection(facts, lang),
    risksSection(lang),
    changesSection(facts, lang),
    analysisSection(facts, lang),
    conclusionsSection(facts, lang),
    uncertaintySection(facts, lang),
    annexSection(facts, drawn, lang),
  ];
}

/** The problems one by one, and all areas at the end. */
function annexSection(facts: ReportFacts, drawn: readonly Problem[], lang: Lang): Section {
  const w = reportWords[lang];
  const smallest = Math.max(...Object.values(facts.picture.labels.area).map(({ level }) => level));
  const areas = facts.variant === 'tertial' ? null : areaTable(facts, w.annex.areas, ({ level }) => level === smallest, lang);
  const whenAt = Object.keys(w.sections).indexOf('when') + 1;
  return {
    heading: w.sections.annex,
    blocks: [
      ...(drawn.every((problem) => !hasMonths(facts, problem)) ? [{ kind: 'note', text: w.crime.noSeries } as const] : []),
      // the weeks of the first stand where the report tells when
      ...drawn.flatMap((problem, i) => problemBlocks(facts, problem, i < drawnInTertial ? whenAt : null, lang)),
      ...(areas ? [areas] : []),
    ],
  };
}
