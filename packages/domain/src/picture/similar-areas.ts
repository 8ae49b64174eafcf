// A problem's rate beside that of the other areas of the same level: the same kind, place and time, divided by the same exposure. Too few areas or
// incidents is an answer in words.
import { rateInterval } from './area-rates.ts';
import type { similarGaps } from './picture.ts';

export interface SimilarPart {
  readonly area: string;
  readonly count: number;
  readonly exposure: number;
}
export type SimilarAreas =
  | {
      readonly known: true;
      /** how many other areas */
      readonly n: number;
      readonly rate: number;
      readonly rateInterval: readonly [number, number];
      /** a quarter of the other areas lie below the first, a quarter above the second */
      readonly band: readonly [number, number];
      readonly against: 'above' | 'within' | 'below' | 'unclear';
    }
  | { readonly known: false; readonly n: number; readonly why: (typeof similarGaps)[number] };

/** Other areas, at least. */
const fewestAreas = 5;
/** Of the kind, in the problem's own area and in the others together, at least. */
const fewestOwn = 5;
const fewestOthers = 20;

/**
 * @param yearly  what a count is multiplied by to be of a year
 * @param rounded  counts of the other areas are taken down to a multiple of this: in a copy the band tells no count closer than that
 */
export function similarAreas(
  own: Pick<SimilarPart, 'count' | 'exposure'>,
  others: readonly SimilarPart[],
  { per, yearly }: { readonly per: number; readonly yearly: number },
  rounded = 1,
): SimilarAreas {
  const beside = others.filter(({ exposure }) => exposure > 0);
  const n = beside.length;
  if (n < fewestAreas || own.exposure <= 0) return { known: false, n, why: 'few_areas' };
  const down = beside.map((part) => ({ ...part, count: part.count - (part.count % rounded) }));
  const together = down.reduce((sum, { count }) => sum + count, 0);
  if (own.count < fewestOwn || together < fewestOthers) return { known: false, n, why: 'few_incidents' };
  const rates = down.map(({ count, exposure }) => (count / exposure) * per * yearly).sort((a, b) => a - b);
  const band = [quantile(rates, 0.25), quantile(rates, 0.75)] as const;
  const [low, high] = rateInterval(own.count, own.exposure / per).map((end) => end * yearly) as [number, number];
  const rate = (own.count / own.exposure) * per * yearly;
  const against = low > band[1] ? 'above' : high < band[0] ? 'below' : rate >= band[0] && rate <= band[1] ? 'within' : 'unclear';
  const told = (value: number) => Math.round(value * 1e4) / 1e4;
  return { known: true, n, rate: told(rate), rateInterval: [told(low), told(high)], band: [told(band[0]), told(band[1])], against };
}

/** Between the two nearest, as R's type 7. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const [a, b] = [sorted[below] ?? 0, sorted[below + 1] ?? sorted[below] ?? 0];
  return a + (b - a) * (at - below);
}
