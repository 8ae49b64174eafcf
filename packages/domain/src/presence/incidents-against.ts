// The municipality's incidents against what they could happen to: dwelling burglaries per thousand dwellings, thefts from cars per thousand cars.
// Only the municipality's own figures are ever divided by; a figure of the police area or the county stands beside, undivided.
import { poissonMeanInterval } from '@samsyn/stats';
import type { Picture } from '../picture/picture.ts';
import type { ExposureKind } from './resource-kinds.ts';
import { type CountedFigure, incidentsPer, type OfExposure } from './resource-ratios.ts';

/** What happens to what; null = all offences. Kinds without a sentence of their own are set against nothing. */
const happensTo: readonly { readonly kind: ExposureKind; readonly category: string | null }[] = [
  { kind: 'dwellings', category: 'theft/dwelling-burglary' },
  { kind: 'cars', category: 'theft/from-vehicle' },
  { kind: 'cars', category: 'theft/vehicle' },
  { kind: 'inhabitants', category: null },
];
const per = 1000;
/** incidents of the window below which no rate is told */
export const leastForRate = 5;

export interface IncidentsAgainst<F extends CountedFigure> {
  /** null = all offences */
  readonly category: string | null;
  /** in the window, the municipality's; null where the reader is not shown it */
  readonly n: number | null;
  readonly figure: F & OfExposure;
  readonly rate:
    | { readonly known: true; readonly perThousand: number; readonly interval: readonly [number, number] }
    | { readonly known: false; readonly reason: 'other_area' | 'hidden' | 'few' };
}

/** @returns per year and thousand, figure by figure; figures of other areas with their refusal */
export function incidentsAgainst<F extends CountedFigure>(
  { series, window }: Pick<Picture, 'series' | 'window'>,
  figures: readonly F[],
): IncidentsAgainst<F>[] {
  return happensTo.flatMap(({ kind, category }) => {
    const counted = series.find((one) => one.category === category && one.placeType === null && one.area === null);
    if (!counted) return [];
    const inWindow = counted.counts.filter((_, i) => {
      const month = counted.months[i] ?? '';
      return month >= window.from.slice(0, 7) && month <= window.to.slice(0, 7);
    });
    const hidden = inWindow.length === 0 || inWindow.some((count) => count === null);
    const n = hidden ? null : inWindow.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return figures
      .filter((figure): figure is F & OfExposure => figure.side === 'exposure' && figure.kind === kind)
      .map((figure) => ({ category, n, figure, rate: rateOf(n, inWindow.length / 12, figure) }));
  });
}

function rateOf(n: number | null, years: number, figure: CountedFigure): IncidentsAgainst<CountedFigure>['rate'] {
  const perThousand = incidentsPer((n ?? 0) / (years || 1), figure, per);
  if (perThousand === null) return { known: false, reason: 'other_area' };
  if (n === null) return { known: false, reason: 'hidden' };
  if (n < leastForRate) return { known: false, reason: 'few' };
  const [low, high] = poissonMeanInterval(n);
  const scale = per / figure.value / years;
  return { known: true, perThousand, interval: [low * scale, high * scale] };
}
