// In which area? By the point in a given system of areas, else by name; without a system the names of the files become the areas.
import { type AreaSystem, areaSystemFromNames, makeAreaIndex } from '@samsyn/domain';

export interface AreaFinder {
  /** index of the area, −1 = none */
  find(name: string, longitude: number, latitude: number): number;
  /** the areas, and for each index given out its index among them */
  done(): { readonly areas: AreaSystem; readonly indexOf: (found: number) => number };
}

export function areaFinder(areas: AreaSystem | undefined): AreaFinder {
  return areas ? inGivenAreas(areas) : byNames();
}

function inGivenAreas(areas: AreaSystem): AreaFinder {
  const index = makeAreaIndex(areas);
  const names = new Map<string, number>();
  areas.areas.forEach((area, i) => {
    for (const name of [area.key, area.sv, area.en]) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), i);
  });
  return {
    find(name, longitude, latitude) {
      // a point outside all areas is outside, whatever the row's text says
      if (!Number.isNaN(longitude)) return index.find(longitude, latitude);
      return names.get(name.toLowerCase()) ?? -1;
    },
    done: () => ({ areas, indexOf: (found) => found }),
  };
}

function byNames(): AreaFinder {
  const names = new Map<string, number>();
  return {
    find(name) {
      const trimmed = name.trim();
      if (trimmed === '') return -1;
      let index = names.get(trimmed);
      if (index === undefined) {
        index = names.size;
        names.set(trimmed, index);
      }
      return index;
    },
    done() {
      const areas = areaSystemFromNames(names.keys());
      const byKey = new Map(areas.areas.map((area, i) => [area.key, i]));
      const moved = [...names.keys()].map((name) => byKey.get(name) ?? -1);
      return { areas, indexOf: (found) => moved[found] ?? -1 };
    },
  };
}
