// A municipality's rate beside those of its group: between which rates the middle half of the others lie. Nothing that is missing counts as zero.
import { rateInterval } from '../picture/area-rates.ts';

export interface PeerGroup {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly year: number;
  readonly source: string;
}
export interface PeerCount {
  /** as the group list has it, without "kommun" */
  readonly name: string;
  readonly category: string;
  readonly year: number;
  readonly count: number;
  /** as the statistics give it; null where they do not */
  readonly per100k: number | null;
  readonly source: string;
}

export const peerGaps = ['no_groups', 'no_group', 'no_counts', 'no_own', 'few_peers'] as const;
export type PeerBand =
  | {
      readonly known: true;
      readonly group: string;
      readonly groupYear: number;
      readonly year: number;
      /** how many others */
      readonly n: number;
      readonly count: number;
      readonly rate: number;
      readonly rateInterval: readonly [number, number];
      /** a quarter of the others lie below the first, a quarter above the second */
      readonly band: readonly [number, number];
      readonly against: 'above' | 'within' | 'below' | 'unclear';
      readonly sources: readonly string[];
    }
  | { readonly known: false; readonly why: (typeof peerGaps)[number]; readonly group: string | null; readonly n: number };

/** Others, at least. */
const fewestPeers = 5;

/** "Karlskrona kommun", "Göteborgs stad" and " karlskrona" are one name. */
export const peerName = (name: string): string =>
  name
    .trim()
    .replace(/\s+(?:kommun|stad)$/i, '')
    .toLocaleLowerCase('sv');

/**
 * The newest year of the kind that the own municipality and enough of its group have rates of, not after `year`.
 * @param own  the municipality's code
 * @param groups  any years; the newest division not after `year` is used, else the earliest
 */
export function peerBand(
  own: string,
  category: string,
  year: number,
  groups: readonly PeerGroup[],
  counts: readonly PeerCount[],
): PeerBand {
  const none = (why: (typeof peerGaps)[number], group: string | null = null, n = 0): PeerBand => ({ known: false, why, group, n });
  const divided = [...new Set(groups.map((one) => one.year))].sort((a, b) => a - b);
  const groupYear = divided.filter((one) => one <= year).at(-1) ?? divided[0];
  if (groupYear === undefined) return none('no_groups');
  const division = groups.filter((one) => one.year === groupYear);
  const mine = division.find(({ code }) => code === own);
  if (!mine) return none('no_group');
  const others = new Set(division.filter(({ group, code }) => group === mine.group && code !== own).map(({ name }) => peerName(name)));
  const rated = counts.filter((one) => one.category === category && one.year <= year && one.per100k !== null);
  if (rated.length === 0) return none('no_counts', mine.group);
  const years = [...new Set(rated.map((one) => one.year))].sort((a, b) => b - a);
  const ownName = peerName(mine.name);
  let most = 0;
  let seenOwn = false;
  for (const at of years) {
    const inYear = rated.filter((one) => one.year === at);
    const ownRow = inYear.find(({ name }) => peerName(name) === ownName);
    const beside = inYear.filter(({ name }) => others.has(peerName(name)));
    most = Math.max(most, beside.length);
    if (ownRow) seenOwn = true;
    if (!ownRow || ownRow.per100k === null || beside.length < fewestPeers) continue;
    const rates = beside.map(({ per100k }) => per100k ?? 0).sort((a, b) => a - b);
    const band = [quantile(rates, 0.25), quantile(rates, 0.75)] as const;
    const rate = ownRow.per100k;
    // the statistics give the rate; how many it rests on gives its reach
    const [low, high] = ownRow.count > 0 ? rateInterval(ownRow.count, ownRow.count / rate) : [0, 0];
    const against =
      ownRow.count === 0
        ? band[0] > 0
          ? 'below'
          : 'within'
        : low > band[1]
          ? 'above'
          : high < band[0]
            ? 'below'
            : rate >= band[0] && rate <= band[1]
              ? 'within'
              : 'unclear';
    const sources = [...new Set([mine.source, ownRow.source, ...beside.map(({ source }) => source)])];
    const told = { group: mine.group, groupYear, year: at, n: beside.length, count: ownRow.count, rate, band, against, sources } as const;
    return { known: true, ...told, rateInterval: [low, high] };
  }
  return none(seenOwn ? 'few_peers' : 'no_own', mine.group, most);
}

/** Between the two nearest, as R's type 7. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [a, b] = [sorted[below] ?? 0, sorted[below + 1] ?? sorted[below] ?? 0];
  return a + (b - a) * (at - below);
}
