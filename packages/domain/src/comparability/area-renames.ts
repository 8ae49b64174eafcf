// An area that stops in the month in which another of the same parent starts, at the same pace, has got a new name.
import type { Area } from '../area/area-system.ts';
import type { IncidentColumns } from '../incident/incident-columns.ts';
import type { AreaBreak } from './area-breaks.ts';

export interface AreaRename {
  readonly from: number;
  readonly to: number;
  /** first month under the new name */
  readonly month: number;
}

/** Paces farther apart than this are two places, not two names. */
const alike = 1.6;

/**
 * Pairs of breaks that are one area under two names. Only where each has exactly one partner, and never between two areas that are both
 * drawn on the map: those are two places.
 */
export function areaRenames(breaks: readonly AreaBreak[], areas: readonly Area[], months: number): AreaRename[] {
  const ended = breaks.filter((b) => b.to === months - 1 && b.from > 0 && !b.levelChanged);
  const started = breaks.filter((b) => b.from === 0 && b.to < months - 1 && !b.levelChanged);
  const partners = (a: AreaBreak) =>
    started.filter((b) => {
      const pace = (x: AreaBreak) => x.expected / (x.to - x.from + 1);
      const ratio = pace(a) / pace(b);
      const drawn = areas[a.area]?.geometry !== undefined && areas[b.area]?.geometry !== undefined;
      return b.to + 1 === a.from && areas[a.area]?.parent === areas[b.area]?.parent && ratio < alike && ratio > 1 / alike && !drawn;
    });
  const pairs = ended.flatMap((a) => partners(a).map((b) => ({ a, b })));
  return pairs
    .filter(({ a, b }) => pairs.filter((p) => p.a === a).length === 1 && pairs.filter((p) => p.b === b).length === 1)
    .map(({ a, b }) => ({ from: a.area, to: b.area, month: a.from }));
}

/** The incidents with every row under its area's present name. */
export function withPresentNames(
  incidents: IncidentColumns,
  renames: readonly { readonly source: number; readonly from: number; readonly to: number }[],
): IncidentColumns {
  if (renames.length === 0) return incidents;
  const area = Int32Array.from(incidents.area);
  for (let row = 0; row < incidents.length; row++) {
    const rename = renames.find((r) => r.from === area[row] && r.source === incidents.source[row]);
    if (rename) area[row] = rename.to;
  }
  return { ...incidents, area };
}
