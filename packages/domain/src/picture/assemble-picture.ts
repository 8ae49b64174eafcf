// The problem picture, from incidents to findings in words. Pure: the same input gives the same JSON, byte for byte.
import { withPresentNames } from '../comparability/area-renames.ts';
import { checkComparability } from '../comparability/check-comparability.ts';
import type { CodeFacts } from '../comparability/code-breaks.ts';
import { comparabilityWarnings } from '../comparability/comparability-warnings.ts';
import { Fault, type Lang } from '../fault.ts';
import type { FindProblems } from '../finder/find-problems.ts';
import type { QuarantinedRow } from '../import/import-report.ts';
import { monthEndIso } from './calendar.ts';
import { daypartNames } from './dayparts.ts';
import { countedMonths, finderCube, finderKey, type PictureNode } from './finder-cube.ts';
import { headline, leadLines } from './headline.ts';
import { pictureGrid } from './hot-spots.ts';
import { dayparts, incidentMonths } from './incident-months.ts';
import { mapAreas } from './map-areas.ts';
import { methodNotes, pictureParameters, sourceLine } from './method-notes.ts';
import type { Picture, Problem } from './picture.ts';
import { nodeKeys, type PictureContext, rowsOf } from './picture-context.ts';
import type { PictureData, PictureOptions } from './picture-data.ts';
import { monthRange, pictureFrame } from './picture-frame.ts';
import { nodeName, nodeTitle } from './picture-names.ts';
import { pictureSeries, usedAreas, usedCategories } from './picture-series.ts';
import type { Bilingual, PictureWords } from './picture-words.ts';
import { type Draft, followedNode, problemDrafts } from './problem-drafts.ts';
import { type NodeEvidence, nodeEvidence } from './problem-evidence.ts';
import { detailLine, findingSentence, problemNotes } from './problem-sentences.ts';
import { rankProblems } from './rank-problems.ts';
import { weekPeak } from './week-of-rows.ts';

/** What the picture is put together from beside the data. */
export interface PictureParts {
  readonly words: PictureWords;
  readonly findProblems: FindProblems;
  readonly codeFacts: CodeFacts;
  /** why a row is in quarantine */
  readonly refusal: (row: QuarantinedRow) => Bilingual;
}

const shownQuarantine = 100;
const shownWhere = 10;
const shownWhen = 12;

/**
 * @throws Fault picture.empty when no incident has a month and a kind; picture.followUnknown and picture.followLate for questions that
 * cannot be asked of this picture
 */
export function assemblePicture(given: PictureData, options: PictureOptions, parts: PictureParts): Picture {
  const { words } = parts;
  const { categories, placeTypes } = words;
  const otherCategory = categories.findIndex((c) => c.key === words.otherCategory);
  const when = incidentMonths(given.incidents);
  const rules = {
    categories,
    otherCategory,
    codeFacts: parts.codeFacts,
    ...(options.until === undefined ? {} : { until: options.until }),
  };
  const asNamed = checkComparability(given, when, rules);
  // an area under two names is one area: its rows are joined, and the checks are made again over the joined series
  const renames = asNamed.notes.filter((note) => note.code === 'area.renamed');
  const data = renames.length === 0 ? given : { ...given, incidents: withPresentNames(given.incidents, renames) };
  const joined = renames.length === 0 ? asNamed : checkComparability(data, when, rules);
  const comparability = { ...joined, notes: [...joined.notes, ...(renames.length === 0 ? [] : renames)] };
  const frame = pictureFrame(comparability, options);
  if (frame.months === 0) throw new Fault('picture.empty');
  const month = countedMonths(comparability, frame, data.incidents, when);
  const nameless = new Set(words.namelessPlaceTypes.map((key) => placeTypes.indexOf(key)));
  const windowEnd = monthEndIso(frame.firstMonth + frame.months - 1);
  const questions = options.follow.map((question) => {
    if (question.written > windowEnd) throw new Fault('picture.followLate', { written: question.written, until: windowEnd });
    return { question, node: followedNode(question, categories, data.areas.areas, placeTypes, dayparts) };
  });
  const cube = finderCube(
    comparability,
    frame,
    data.incidents,
    when,
    month,
    categories,
    data.areas,
    placeTypes.length,
    nameless,
    questions.map(({ node }) => node),
  );
  const asked = questions.map((asking) => ({ ...asking, key: finderKey(cube, asking.node) }));
  const followed = asked.filter((f) => f.key !== null);
  const firstYear = (frame.firstMonth + frame.windowFrom) / 12;
  const findings = parts.findProblems(cube.cube, {
    followed: followed.flatMap((f) => (f.key ? [f.key] : [])),
    abnormalBackYears: (options.abnormalYears ?? []).flatMap((year) => {
      // a window may stand in two calendar years: every back-year that holds months of the abnormal one is set aside
      const back = firstYear - year;
      return [Math.floor(back), Math.ceil(back)].filter((k, i, list) => k >= 1 && list.indexOf(k) === i);
    }),
  });
  const context: PictureContext = {
    data,
    options,
    categories,
    placeTypes,
    otherCategory,
    when,
    comparability,
    frame,
    month,
    cube,
    findings,
    grid: pictureGrid(data.incidents, month),
  };
  const drafts = problemDrafts(context, followed);
  const made = drafts.map((draft) => ({ draft, built: nodeEvidence(context, draft.node, draft.cells) }));
  const everything = rowsOf(context, { category: -1, area: -1, placeType: -1, daypart: -1 }, frame.windowFrom, frame.months - 1);
  const total = everything.reduce((sum, row) => sum + data.incidents.count[row]!, 0);
  const numbers = made.map(({ draft, built }) => draftNumbers(draft, built));
  const ranked = rankProblems(
    made.map(({ draft, built }, i) => ({
      tier: draft.tier,
      count: numbers[i]!.count,
      change: draft.kind === 'rising' ? shrunkenExcess(draft) : 0,
      concentration: built.concentrated,
      harm: null,
    })),
  );
  const inOrder = ranked.map(({ index, why }, at) => ({ ...made[index]!, numbers: numbers[index]!, why, rank: at + 1 }));
  const nameOfFound = (finderIndex: number, lang: Lang) => {
    const found = drafts.find((d) => d.finderIndex === finderIndex);
    return found ? nodeName(words, data.areas, found.node, lang).what : null;
  };
  const sure = ranked.filter(({ index }) => drafts[index]!.tier === 'sure').length;
  const problems: Problem[] = inOrder.map(({ draft, built, numbers: n, why, rank }) => {
    const { evidence } = built;
    const peak = evidence.week ? weekPeak(evidence.week, evidence.timeKnown) : null;
    const hotArea = draft.kind === 'hotspot' ? mostlyIn(context, draft) : -1;
    const say = (lang: Lang) => findingSentence(context, words, draft, n, hotArea, lang, nameOfFound);
    const finding = draft.finding;
    // cells and repeats are counted in another unit than the finder's expectation for the whole kind
    const compared = draft.kind === 'hotspot' || draft.kind === 'repeat' ? null : finding;
    const claims = draft.kind === 'rising' || draft.kind === 'falling' ? finding : null;
    const all = draft.hot ? draft.hot.all : n.count;
    return {
      rank,
      tier: draft.tier,
      kind: draft.kind,
      ...nodeKeys(context, draft.node, dayparts),
      count: n.count,
      expected: tidy(compared?.expected ?? null),
      ratio: tidy(compared?.ratio ?? null),
      interval: compared?.interval ? [tidy(compared.interval[0]) ?? 0, tidy(compared.interval[1]) ?? 0] : null,
      level: 0.95,
      q: tidy(claims?.q ?? null),
      followed: draft.followed !== null,
      verdict: n.verdict,
      reason: n.reason,
      smallestVisible: tidy(finding?.smallestVisible ?? null),
      excess: tidy(compared?.excess ?? null),
      shareOfAll: total > 0 ? (tidy(n.count / total) ?? 0) : null,
      where: draft.kind === 'hotspot' ? hotWhere(built, all) : topAreas(built),
      when: topHours(built),
      why: Object.fromEntries(Object.entries(why).map(([k, v]) => [k, v === null ? null : tidy(v)])) as Problem['why'],
      sv: say('sv'),
      en: say('en'),
      title: nodeTitle(words, data.areas, draft.node),
      detail: detailLine(context, draft, evidence, peak, all),
      evidence: {
        ...evidence,
        notes: problemNotes(context, {
          draft,
          evidence,
          unplaced: data.areas.areas.length > 1 ? built.unplaced : 0,
          count: all,
          peak,
          rank,
          of: sure,
          rankStability: why.rankStability,
          nameOfFound,
        }),
      },
    };
  });
  const ordered = inOrder.map(({ draft }) => draft);
  return {
    schema: 1,
    samsyn: options.samsyn,
    seed: options.seed,
    name: options.name ?? null,
    demo: options.demo,
    public: false,
    inputs: data.inputs.map((input) => ({ ...input })),
    rows: { ...data.rows, notIncidents: { ...data.rows.notIncidents } },
    quarantine: data.quarantine.slice(0, shownQuarantine).map((row) => ({ ...row, ...parts.refusal(row) })),
    period: monthRange(frame, 0, frame.months - 1),
    window: monthRange(frame, frame.windowFrom, frame.months - 1),
    reference: referenceRange(context),
    warnings: comparabilityWarnings(context, words),
    labels: pictureLabels(context, words, ordered),
    series: pictureSeries(context),
    problems,
    checked: {
      candidates: findings.nodes,
      families: findings.families.map((family) => ({ ...family })),
      falseDiscoveryRate: findings.falseDiscoveryRate,
    },
    headline: headline(context, words, ordered),
    lead: leadLines(context, words, followed.length, total),
    source: sourceLine(context, words, data.rows.incidents),
    method: methodNotes(context, words, ordered),
    parameters: pictureParameters(context),
    map: { ...mapAreas(data.areas), cellMetres: context.grid ? context.grid.grid.cellMetres : null },
  };
}

/** Twelve significant digits: the same on every machine, and no NaN or infinity ever reaches a page. */
function tidy(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12));
}

function draftNumbers(draft: Draft, built: NodeEvidence) {
  const inRows = built.evidence.counts.slice(built.evidence.windowStart).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const finding = draft.finding;
  const changes = draft.kind === 'rising' || draft.kind === 'falling';
  return {
    count: changes && finding ? Math.round(finding.count) : draft.hot ? draft.hot.inCells : inRows,
    verdict: finding?.verdict ?? ('cannot_tell' as const),
    reason: finding?.reason ?? (finding === null ? 'no_reference' : finding.verdict === 'cannot_tell' ? 'wide' : null),
  };
}

/** Excess with the ratio drawn towards 1 by its own uncertainty: what is likely to remain. */
function shrunkenExcess(draft: Draft): number {
  const finding = draft.finding;
  if (!finding || finding.expected === null || finding.shrunkLogRatio === null) return 0;
  return Math.max(0, finding.expected * (Math.exp(finding.shrunkLogRatio) - 1));
}

function topAreas(built: NodeEvidence): Problem['where'] {
  return [...built.evidence.areas]
    .filter((area) => (area.count ?? 0) > 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.area < b.area ? -1 : 1))
    .slice(0, shownWhere)
    .map(({ area, count, share }) => ({ area, count, share }));
}

function hotWhere(built: NodeEvidence, total: number): Problem['where'] {
  return built.evidence.cells
    .filter((cell) => cell.sure)
    .slice(0, shownWhere)
    .map(({ cell, count }) => ({ cell, count, share: total > 0 ? tidy(count / total) : null }));
}

function topHours(built: NodeEvidence): Problem['when'] {
  const { week, timeKnown } = built.evidence;
  if (!week || timeKnown <= 0) return [];
  return [...week.keys()]
    .sort((a, b) => week[b]! - week[a]! || a - b)
    .slice(0, shownWhen)
    .filter((at) => week[at]! > 0)
    .map((at) => ({ weekday: Math.floor(at / 24), hour: at % 24, share: tidy(week[at]! / timeKnown) ?? 0 }));
}

/** The area that holds most of a hot spot's cases; −1 when they lie in several. */
function mostlyIn(context: PictureContext, draft: Draft): number {
  const { grid, data, frame } = context;
  if (!grid || !draft.hot) return -1;
  const cells = new Set(draft.hot.cells.map((cell) => cell.cell));
  const perArea = new Map<number, number>();
  let total = 0;
  for (const row of rowsOf(context, draft.node, frame.windowFrom, frame.months - 1)) {
    if (!cells.has(grid.cell[row]!)) continue;
    const n = data.incidents.count[row]!;
    total += n;
    for (let at = data.incidents.area[row]!; at > 0; at = data.areas.areas[at]!.parent) perArea.set(at, (perArea.get(at) ?? 0) + n);
  }
  const best = [...perArea].sort((a, b) => data.areas.areas[b[0]]!.level - data.areas.areas[a[0]]!.level || b[1] - a[1] || a[0] - b[0]);
  return best.find(([, n]) => n >= 0.7 * total)?.[0] ?? -1;
}

function referenceRange(context: PictureContext): Picture['reference'] {
  const { frame, findings } = context;
  const years = findings.reference.backYears;
  if (findings.reference.kind === 'none' || frame.windowFrom === 0) return null;
  if (findings.reference.kind === 'siblings') return monthRange(frame, 0, frame.windowFrom - 1);
  const lag = 12 * Math.ceil(frame.windowMonths / 12);
  const from = Math.max(0, frame.windowFrom - years * lag);
  return monthRange(frame, from, frame.windowFrom - 1);
}

function pictureLabels(context: PictureContext, words: PictureWords, drafts: readonly Draft[]): Picture['labels'] {
  const { areas } = context.data;
  const nodes: readonly PictureNode[] = drafts.map((d) => d.node);
  const kinds = new Set([...usedCategories(context), ...nodes.map((n) => n.category)]);
  const shownAreas = new Set([0, ...usedAreas(context), ...nodes.map((n) => n.area), ...areas.areas.keys()]);
  const keys = [...kinds].filter((c) => c >= 0).sort((a, b) => a - b);
  return {
    category: Object.fromEntries(keys.map((c) => [context.categories[c]!.key, words.categoryLabel(context.categories[c]!.key)])),
    placeType: Object.fromEntries(
      [...new Set([...context.cube.placeTypes, ...nodes.map((n) => n.placeType)])]
        .filter((p) => p >= 0)
        .sort((a, b) => a - b)
        .map((p) => [context.placeTypes[p]!, words.placeTypeLabel(context.placeTypes[p]!)]),
    ),
    area: Object.fromEntries(
      [...shownAreas]
        .filter((a) => a >= 0 && areas.areas[a] !== undefined)
        .sort((a, b) => a - b)
        .map((a) => {
          const area = areas.areas[a]!;
          const parent = area.parent < 0 ? null : areas.areas[area.parent]!.key;
          return [area.key, { sv: area.sv, en: area.en, level: area.level, parent }];
        }),
    ),
    daypart: context.cube.withDayparts ? Object.fromEntries(dayparts.map((daypart) => [daypart, daypartNames[daypart].label])) : {},
  };
}
