// The other areas of a problem's level, as its evidence holds them: one by one in a whole picture, as a band alone in a copy.
import { type AreaSystem, yearUnsaid } from '../area/area-system.ts';
import type { ChosenExposure } from './area-rates.ts';
import type { Problem, Similar } from './picture.ts';
import { type SimilarPart, similarAreas } from './similar-areas.ts';

/** @param perArea  the same events by area, of the window; `yearly` makes them a year's */
export function similarEvidence(
  areas: AreaSystem,
  area: number,
  perArea: Float64Array,
  exposure: ChosenExposure | null,
  yearly: number,
): Similar | null {
  const own = areas.areas[area];
  if (!exposure || area <= 0 || !own) return null;
  const inside = (at: number, top: number): boolean => at >= 0 && (at === top || inside(areas.areas[at]!.parent, top));
  const part = (top: number): SimilarPart => ({
    area: areas.areas[top]!.key,
    count: perArea.reduce((sum, n, at) => (inside(at, top) ? sum + n : sum), 0),
    exposure: exposure.values[top]!,
  });
  const beside = [...areas.areas.keys()].filter((at) => at !== area && areas.areas[at]!.level === own.level).map(part);
  const { kind, per, year, source } = exposure;
  const head = { level: own.level, kind, per, year: year === yearUnsaid ? null : year, source, rounded: 1 };
  return { ...told(similarAreas(part(area), beside, { per, yearly })), ...head, parts: [part(area), ...beside] };
}

/** What a copy tells: nothing of an area by itself, and the band from counts taken down to multiples of the threshold. */
export function similarInCopy({ kind: of, count, evidence }: Problem, k: number): Similar | null {
  const { similar, counts, windowStart } = evidence;
  const [own, ...beside] = similar?.parts ?? [];
  // the count of cells, or of repeats, is not that of the area
  if (!similar || !own || count === null || count < k || of === 'hotspot' || of === 'repeat') return null;
  const { level, kind, per, year, source } = similar;
  const yearly = 12 / Math.max(1, counts.length - windowStart);
  const found = told(similarAreas({ ...own, count }, beside, { per, yearly }, Math.max(1, k)));
  return { ...found, level, kind, per, year, source, rounded: Math.max(1, k), parts: [] };
}

function told(found: ReturnType<typeof similarAreas>) {
  return found.known
    ? { ...found, rateInterval: [...found.rateInterval] as [number, number], band: [...found.band] as [number, number] }
    : found;
}
