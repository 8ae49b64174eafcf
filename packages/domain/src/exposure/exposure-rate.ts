// What a count is divided by: the exposure of an area, of a kind, in the nearest year.
import type { AreaSystem, Exposure } from '../area/area-system.ts';

export interface ExposureOfArea {
  readonly value: number;
  readonly year: number;
  readonly source: string;
  /** the area's own figure, or the sum of its parts' */
  readonly summed: boolean;
}

export interface ExposureLookup {
  readonly kinds: readonly string[];
  /**
   * The exposure of an area (index in AreaSystem.areas). The year is the one asked for, else the nearest, an earlier one when two are equally near.
   * A parent without a figure of its own is the sum of its parts, only when every part has one for the same year. Null when unknown: never 0.
   */
  of(area: number, kind: string, year: number): ExposureOfArea | null;
}

/** Makes the lookup; exposures of areas that the system lacks, and values that are no positive numbers, are left aside. O(exposures + areas). */
export function exposureLookup(system: AreaSystem, exposures: readonly Exposure[]): ExposureLookup {
  const indexOf = new Map(system.areas.map((area, index) => [area.key, index]));
  const byKind = new Map<string, Map<number, Map<number, Exposure>>>();
  for (const exposure of exposures) {
    const area = indexOf.get(exposure.areaKey);
    if (area === undefined || !(exposure.value > 0) || !Number.isFinite(exposure.value)) continue;
    const years = entry(byKind, exposure.kind, () => new Map<number, Map<number, Exposure>>());
    entry(years, exposure.year, () => new Map<number, Exposure>()).set(area, exposure);
  }
  const parts = system.areas.map((): number[] => []);
  system.areas.forEach((area, index) => {
    parts[area.parent]?.push(index);
  });
  const inYear = (area: number, at: ReadonlyMap<number, Exposure>, year: number): ExposureOfArea | null => {
    const own = at.get(area);
    if (own) return { value: own.value, year, source: own.source, summed: false };
    const below = parts[area] ?? [];
    let value = 0;
    let source = '';
    for (const part of below) {
      const found = inYear(part, at, year);
      if (!found) return null;
      value += found.value;
      source = found.source;
    }
    return below.length > 0 ? { value, year, source, summed: true } : null;
  };
  return {
    kinds: [...byKind.keys()],
    of(area, kind, year) {
      const years = byKind.get(kind);
      if (!years) return null;
      const nearest = [...years.keys()].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
      for (const candidate of nearest) {
        const found = inYear(area, years.get(candidate)!, candidate);
        if (found) return found;
      }
      return null;
    },
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
