// Every problem of a picture set against an exposure of one's choice: its own rate, and those of its areas. From what the picture tells alone; an
// area without a figure has no rate, and never one of nothing.
import { z } from 'zod';
import { type AreaSystem, type Exposure, yearUnsaid } from '../area/area-system.ts';
import { areaRates, type ChosenExposure, chooseExposure, rateInterval } from './area-rates.ts';
import type { Evidence, Picture, Problem } from './picture.ts';
import { evidence } from './picture.ts';
import { tidy } from './tidy-number.ts';

const interval = z.tuple([z.number(), z.number()]);
export const pictureRates = z.object({
  /** kinds that there are figures of, for some area */
  kinds: z.array(z.string()),
  /** null: there are no figures of the kind asked for */
  rate: z.object({ kind: z.string(), per: z.number(), year: z.number().nullable(), source: z.string() }).nullable(),
  problems: z.array(
    z.object({
      rank: z.number().int(),
      /** of the problem's own area; null = no figure */
      exposure: z.number().nullable(),
      rate: z.number().nullable(),
      rateInterval: interval.nullable(),
      expectedRate: z.number().nullable(),
      areas: evidence.shape.areas,
    }),
  ),
});
export type PictureRates = z.infer<typeof pictureRates>;

/** @param kind  one of the exposures' kinds; null: what there is, without rates */
export function exposureRates(picture: Picture, system: AreaSystem, exposures: readonly Exposure[], kind: string | null): PictureRates {
  const known = new Set(system.areas.map(({ key }) => key));
  const usable = exposures.filter(({ areaKey, value }) => known.has(areaKey) && value > 0);
  const kinds = [...new Set(usable.map((one) => one.kind))].sort();
  const year = Number(picture.window.to.slice(0, 4));
  const chosen =
    kind === null
      ? null
      : chooseExposure(
          usable.filter((one) => one.kind === kind),
          system,
          null,
          year,
        );
  if (!chosen) return { kinds, rate: null, problems: [] };
  const yearly = 12 / windowMonths(picture);
  return {
    kinds,
    rate: { kind: chosen.kind, per: chosen.per, year: chosen.year === yearUnsaid ? null : chosen.year, source: chosen.source },
    problems: picture.problems.map((problem) => problemRate(picture, problem, system, chosen, yearly)),
  };
}

function problemRate(picture: Picture, problem: Problem, system: AreaSystem, chosen: ChosenExposure, yearly: number) {
  const key = problem.area ?? picture.part?.area ?? null;
  const at = key === null ? 0 : system.areas.findIndex((area) => area.key === key);
  const value = chosen.values[at] ?? 0;
  // the count of cells, or of what came back, is not that of the area
  const counted = problem.kind === 'hotspot' || problem.kind === 'repeat' ? null : problem.count;
  const told = counted !== null && value > 0;
  const size = value / chosen.per / yearly;
  const [low, high] = told ? rateInterval(counted, size) : [0, 0];
  return {
    rank: problem.rank,
    exposure: value > 0 ? value : null,
    rate: told ? tidy(counted / size) : null,
    rateInterval: told ? ([tidy(low) ?? 0, tidy(high) ?? 0] as [number, number]) : null,
    expectedRate: told && problem.expected !== null ? tidy(problem.expected / size) : null,
    areas: ratedAreas(problem.evidence.areas, system, chosen, yearly),
  };
}

/** Each area against the others that are shown; one whose count is hidden has neither rate nor verdict. */
function ratedAreas(areas: Evidence['areas'], system: AreaSystem, chosen: ChosenExposure, yearly: number): Evidence['areas'] {
  const at = new Map(system.areas.map(({ key }, i) => [key, i]));
  const counted = areas.filter((area) => area.count !== null && at.has(area.area));
  const shown = counted.map((area) => at.get(area.area) ?? 0);
  const counts = counted.map(({ count }) => count ?? 0);
  const total = shown.reduce((sum, i) => sum + (chosen.values[i] ?? 0), 0);
  const placed = shown.reduce((sum, i, n) => sum + ((chosen.values[i] ?? 0) > 0 ? (counts[n] ?? 0) : 0), 0);
  const rated = areaRates(
    system,
    shown,
    counts,
    counted.map(({ expected }) => expected),
    placed,
    { ...chosen, total },
  );
  const byKey = new Map(rated.map((row) => [row.area, row]));
  return areas.map((area) => {
    const row = byKey.get(area.area);
    if (!row) return { ...area, exposure: null, rate: null, rateInterval: null, against: null };
    return {
      ...area,
      exposure: row.exposure,
      rate: row.rate === null ? null : tidy(row.rate * yearly),
      rateInterval: row.rateInterval ? [tidy(row.rateInterval[0] * yearly) ?? 0, tidy(row.rateInterval[1] * yearly) ?? 0] : null,
      against: row.against,
    };
  });
}

function windowMonths({ window }: Picture): number {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(window.to) - index(window.from) + 1;
}
