// The problem picture, from incidents to findings in words. Pure: the same input gives the same JSON, byte for byte.

import { monthEndIso } from '../calendar/day-numbers.ts';
import type { Category } from '../category/category.ts';
import { withPresentNames } from '../comparability/area-renames.ts';
import { type Comparability, checkComparability } from '../comparability/check-comparability.ts';
import type { CodeFacts } from '../comparability/code-breaks.ts';
import { comparabilityWarnings } from '../comparability/comparability-warnings.ts';
import { Fault } from '../fault.ts';
import type { FindProblems } from '../finder/find-problems.ts';
import type { QuarantinedRow } from '../import/import-report.ts';
import { countedMonths, finderCube, finderKey, type PictureNode } from './finder-cube.ts';
import { headline, leadLines, ofPart, partName } from './headline.ts';
import { pictureGrid } from './hot-spots.ts';
import { dayparts, type IncidentMonths, incidentMonths } from './incident-months.ts';
import { mapAreas } from './map-areas.ts';
import { methodNotes, pictureParameters, sourceLine } from './method-notes.ts';
import type { Picture } from './picture.ts';
import { countOf, type PictureContext, rowsOf, windowRows } from './picture-context.ts';
import type { PictureData, PictureOptions } from './picture-data.ts';
import { abnormalBackYears, monthRange, type PictureFrame, pictureFrame } from './picture-frame.ts';
import { pictureLabels } from './picture-labels.ts';
import { comparabilityOfPart, exposuresOfPart, isWhole, monthsOfPart, partNode, wholePart } from './picture-part.ts';
import { pictureProblems } from './picture-problems.ts';
import { pictureSeries } from './picture-series.ts';
import type { Bilingual, PictureWords } from './picture-words.ts';
import { followedNode, problemDrafts } from './problem-drafts.ts';

/** What is done with the data, in this order. */
export const pictureSteps = ['compare', 'search', 'describe'] as const;
export type PictureStep = (typeof pictureSteps)[number];

/** What the picture is put together from beside the data. */
export interface PictureParts {
  readonly words: PictureWords;
  readonly findProblems: FindProblems;
  readonly codeFacts: CodeFacts;
  /** why a row is in quarantine */
  readonly refusal: (row: QuarantinedRow) => Bilingual;
  /** hears which step begins */
  readonly told?: (step: PictureStep) => void;
}

/** So many rows in quarantine are told one by one; nobody needs to read more of them for a picture. */
export const shownQuarantine = 100;

/**
 * @throws Fault picture.empty when no incident has a month and a kind, picture.noWholeMonth when no month is whole; picture.followUnknown and picture.followLate for questions that
 * cannot be asked of this picture
 */
export function assemblePicture(given: PictureData, options: PictureOptions, parts: PictureParts): Picture {
  const { words, told = () => undefined } = parts;
  told('compare');
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
  const named = renames.length === 0 ? given : { ...given, incidents: withPresentNames(given.incidents, renames) };
  const joined = renames.length === 0 ? asNamed : checkComparability(named, when, rules);
  const everything = { ...joined, notes: [...joined.notes, ...(renames.length === 0 ? [] : renames)] };
  const frame = pictureFrame(everything, options);
  const viewed = options.part !== undefined;
  if (frame.months === 0) {
    // dated rows of a kind there are, but none in a month that is whole and no longer being registered
    const dated = everything.series.months > 0;
    throw new Fault(viewed ? 'picture.partEmpty' : dated ? 'picture.noWholeMonth' : 'picture.empty');
  }
  const part = options.part === undefined ? wholePart : partNode(options.part, categories, named.areas, placeTypes);
  const { data, month, comparability } = partOf(named, everything, frame, when, categories, otherCategory, part);
  if (viewed && !month.some((m) => m >= 0)) throw new Fault('picture.partEmpty');
  const nameless = new Set(words.namelessPlaceTypes.map((key) => placeTypes.indexOf(key)));
  const windowEnd = monthEndIso(frame.firstMonth + frame.months - 1);
  const questions = (options.part && !isWhole(options.part) ? [] : options.follow).map((question) => {
    if (question.written > windowEnd) throw new Fault('picture.followLate', { written: question.written, until: windowEnd });
    return { question, node: followedNode(question, categories, data.areas.areas, placeTypes, dayparts) };
  });
  told('search');
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
    part,
  );
  const asked = questions.map((asking) => ({ ...asking, key: finderKey(cube, asking.node) }));
  const followed = asked.filter((f) => f.key !== null);
  const found = parts.findProblems(cube.cube, {
    followed: followed.flatMap((f) => (f.key ? [f.key] : [])),
    abnormalBackYears: abnormalBackYears(frame, options),
  });
  told('describe');
  const backYears = Math.min(found.reference.backYears, options.backYears ?? found.reference.backYears);
  const findings = { ...found, reference: { ...found.reference, backYears } };
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
    part,
    findings,
    grid: pictureGrid(data.incidents, month),
  };
  const drafts = problemDrafts(context, followed);
  const total = countOf(context, windowRows(context, wholePart));
  const { problems, ordered } = pictureProblems(context, words, drafts, total);
  const looked = options.part && !isWhole(options.part) ? { part: { ...options.part, ...partName(context, words) } } : {};
  return {
    schema: 1,
    samsyn: options.samsyn,
    seed: options.seed,
    name: options.name ?? null,
    demo: options.demo,
    public: false,
    ...looked,
    inputs: data.inputs.map((input) => ({ ...input })),
    rows: { ...data.rows, notIncidents: { ...data.rows.notIncidents } },
    quarantine: data.quarantine.slice(0, shownQuarantine).map((row) => ({ ...row, ...parts.refusal(row) })),
    period: monthRange(frame, 0, frame.months - 1),
    window: monthRange(frame, frame.windowFrom, frame.months - 1),
    reference: referenceRange(context),
    warnings: comparabilityWarnings({ ...context, comparability: everything }, words),
    labels: pictureLabels(context, words, ordered),
    series: pictureSeries(context),
    problems,
    checked: {
      candidates: findings.nodes,
      families: findings.families.map((family) => ({ ...family })),
      falseDiscoveryRate: findings.falseDiscoveryRate,
    },
    headline: ofPart(headline(context, words, ordered), looked.part),
    lead: leadLines(context, words, followed.length, total),
    // what was read but lies outside the whole months (the weeks still being registered) is not of the period
    source: sourceLine(context, words, countOf(context, rowsOf(context, wholePart, 0, frame.months - 1))),
    method: methodNotes(context, words, ordered),
    parameters: pictureParameters(context),
    map: { ...mapAreas(data.areas), cellMetres: context.grid ? context.grid.grid.cellMetres : null },
  };
}

/** The data with only what is looked at counting. */
function partOf(
  data: PictureData,
  everything: Comparability,
  frame: PictureFrame,
  when: IncidentMonths,
  categories: readonly Category[],
  otherCategory: number,
  part: PictureNode,
): { data: PictureData; month: Int16Array; comparability: Comparability } {
  const counted = countedMonths(everything, frame, data.incidents, when);
  if (part.category < 0 && part.area < 0 && part.placeType < 0 && part.daypart < 0)
    return { data, month: counted, comparability: everything };
  const month = monthsOfPart(counted, data.incidents, when, categories, data.areas, otherCategory, part);
  const comparability = comparabilityOfPart(everything, frame, data.incidents, month, categories, data.areas, part);
  return { data: { ...data, exposures: exposuresOfPart(data.exposures, data.areas, part) }, month, comparability };
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
