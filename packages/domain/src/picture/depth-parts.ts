// What a problem's page tells beneath its months, week and areas, for documents: what comes back, how it is spread, why it stands where it stands,
// what would change the verdict, what it explains. A copy has of this what its picture holds, and so neither pairs, places nor what-ifs.
import type { Lang } from '../fault.ts';
import { besideWords } from '../words/beside-words.ts';
import { depthWords } from '../words/depth-words.ts';
import { documentWords } from '../words/document-words.ts';
import { exposureName } from '../words/exposure-words.ts';
import { formatNumber } from '../words/numbers.ts';
import { clearCells } from './clear-cells.ts';
import { copyMark } from './copy-mark.ts';
import { criterionPlaces } from './criterion-places.ts';
import type { DepthPart } from './depth-part.ts';
import { figureSource } from './figure-source.ts';
import type { Picture, Problem } from './picture.ts';
import { facilityParts, type ProblemBeside, partnerParts, peerParts } from './problem-beside.ts';

const clear = 0.05;
const percent = (share: number, lang: Lang) => `${formatNumber(share * 100, lang)}${lang === 'sv' ? '\u00a0%' : '%'}`;

/**
 * In the order they are told; what is not known is left out.
 * @param beside  what is told with the problem and is not the picture's own
 */
export function depthParts(picture: Picture, problem: Problem, lang: Lang, beside: ProblemBeside | null = null): DepthPart[] {
  const w = depthWords[lang];
  const { depth, notes } = problem.evidence;
  const saying = (fits: (key: string) => boolean) => notes.filter(({ key }) => fits(key)).map((note) => note[lang]);
  const kin = (key: string) => key === 'nested' || key === 'explainedBy';
  const change = (key: string) => key === 'whatWouldChange';
  const unseen = (key: string) => key.startsWith('visible.');
  // said where and when it happens, or in the table of ranks
  const elsewhere = (key: string) => /^(when\.|where\.|rate|why)/.test(key);
  const words = (key: DepthPart['key'], title: string, lines: readonly string[]): DepthPart[] =>
    lines.length === 0 ? [] : [{ key, title, lines, table: null, source: '' }];
  return [
    ...(beside ? facilityParts(picture, beside, lang) : []),
    ...repeatsPart(picture, problem, lang),
    ...spreadPart(picture, problem, lang),
    ...words('why', w.why, whyLines(picture, problem, lang)),
    ...words('change', w.change, [
      ...saying(change),
      ...(depth?.whatIf ?? []).map(
        (one) => `${one[lang]} ${w.verdictThen(documentWords[lang].verdicts[one.verdict].toLocaleLowerCase(lang))}`,
      ),
    ]),
    ...words('explains', w.explains, [...(depth?.explains ? [depth.explains[lang]] : []), ...saying(kin)]),
    ...words('unseen', w.unseen, saying(unseen)),
    ...words('beside', w.beside, besideLines(picture, problem, lang)),
    ...(beside ? peerParts(beside, lang) : []),
    ...words(
      'notes',
      w.notes,
      saying((key) => ![kin, change, unseen, elsewhere].some((told) => told(key))),
    ),
    ...(beside ? partnerParts(beside, lang) : []),
  ];
}

function repeatsPart(picture: Picture, { evidence }: Problem, lang: Lang): DepthPart[] {
  const { repeats, near } = evidence.depth ?? {};
  if (!repeats) return [];
  const w = depthWords[lang];
  const n = (value: number, decimals = 0) => formatNumber(value, lang, decimals);
  const said = repeats.p <= clear && repeats.repeats > repeats.expected ? w.repeatsMore : w.repeatsSame;
  const lines = [
    said(n(repeats.expected, 1), n(repeats.p, 3)),
    w.repeatsShare(percent(repeats.repeatedPlaces, lang), percent(repeats.eventsThere, lang)),
  ];
  const part = {
    key: 'repeats',
    title: w.repeats(n(repeats.repeats), n(repeats.events), repeats.days),
    source: figureSource(picture, picture.window, repeats.events, lang),
  } as const;
  if (!near) return [{ ...part, lines, table: null }];
  const days = near.days.map(([from, to]) => w.days(from, to - 1));
  const metres = near.metres.map(([from, to]) => (to === 0 ? w.samePlace : w.metres(from, to)));
  const marked = clearCells(near, clear);
  const [best] = marked;
  const cell = (at: number) => {
    const pairs = `${n(near.observed[at] ?? 0)} (${n(near.expected[at] ?? 0, 1)})`;
    return marked.includes(at) ? `${pairs}, ${w.clear}` : pairs;
  };
  const found = best === undefined ? w.nearNone : w.nearFound(metres[Math.floor(best / days.length)] ?? '', days[best % days.length] ?? '');
  return [
    {
      ...part,
      lines: [...lines, found, w.nearNote(n(clear, 2))],
      table: { head: [w.nearHead, ...days], rows: metres.map((name, r) => [name, ...days.map((_, c) => cell(r * days.length + c))]) },
    },
  ];
}

/** Its curve and its table are drawn by whoever makes the document. */
function spreadPart(picture: Picture, { evidence }: Problem, lang: Lang): DepthPart[] {
  const spread = evidence.depth?.spread;
  if (!spread) return [];
  const w = depthWords[lang];
  return [
    {
      key: 'spread',
      title: w.spread(percent(spread.half, lang)),
      lines: [w.spreadGini(formatNumber(spread.gini, lang, 2))],
      table: null,
      source: `${w.spreadPlaces(formatNumber(spread.places, lang))} ${figureSource(picture, picture.window, spread.events, lang)}`,
    },
  ];
}

function whyLines({ problems }: Picture, problem: Problem, lang: Lang): string[] {
  const w = depthWords[lang];
  const places = criterionPlaces(problem, problems).map(({ key, place }) => ({ place, criterion: w.criteria[key] }));
  const { rank, tier, why } = problem;
  return [w.places(problems.length, places), w.stability(rank, problems.length, tier === 'sure', Math.round(why.rankStability * 100))];
}

/** The middle half of the other areas of its level, or why it is not known; nothing where the problem has no area of its own. */
export function besideLines(picture: Picture, { area, evidence: { similar } }: Problem, lang: Lang): string[] {
  // pictures made before it was have nothing to say of it, and a copy has its own reasons
  if (area === null || similar === undefined) return [];
  if (!similar) return copyMark(picture) ? [] : [besideWords[lang].noExposure];
  const w = depthWords[lang];
  const n = (value: number, decimals = 0) => formatNumber(value, lang, decimals);
  if (!similar.known) return [similar.why === 'few_areas' ? w.fewAreas(n(similar.n)) : w.fewIncidents];
  const digits = similar.band[0] < 10 ? 1 : 0;
  return [
    w.similar({
      rate: n(similar.rate, digits),
      per: n(similar.per),
      exposure: exposureName(similar.kind, lang),
      year: similar.year,
      low: n(similar.rateInterval[0], digits),
      high: n(similar.rateInterval[1], digits),
      n: n(similar.n),
      from: n(similar.band[0], digits),
      to: n(similar.band[1], digits),
      against: w.against[similar.against],
      source: similar.source,
    }),
    ...(similar.rounded > 1 ? [w.roundedDown(similar.rounded)] : []),
  ];
}
