// One version of a division against another: which areas are new, which are gone, and whose ground has changed and by how much.
import { squareMetres } from './area-measure.ts';
import type { Area, AreaSystem } from './area-system.ts';
import { commonSquareMetres } from './cut-outlines.ts';

export interface ChangedArea {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  /** square metres of it that were not in it before, and that no longer are */
  readonly gained: number;
  readonly lost: number;
  /** of what it was */
  readonly share: number;
}
export interface AreaComparison {
  readonly added: readonly Pick<Area, 'key' | 'sv' | 'en'>[];
  readonly gone: readonly Pick<Area, 'key' | 'sv' | 'en'>[];
  readonly changed: readonly ChangedArea[];
  readonly same: number;
}

/** Less than this of an area is how it was drawn, not where it lies. */
const leastShare = 0.005;
const named = ({ key, sv, en }: Area): Pick<Area, 'key' | 'sv' | 'en'> => ({ key, sv, en });

/** Areas are the same when their keys are; the whole is left aside. */
export function compareAreas(before: AreaSystem, after: AreaSystem): AreaComparison {
  const then = new Map(before.areas.slice(1).map((area) => [area.key, area]));
  const now = new Set(after.areas.slice(1).map(({ key }) => key));
  const both = after.areas.slice(1).filter(({ key }) => then.has(key));
  const changed = both.flatMap((area) => changeOf(then.get(area.key), area) ?? []);
  return {
    added: after.areas
      .slice(1)
      .filter(({ key }) => !then.has(key))
      .map(named),
    gone: before.areas
      .slice(1)
      .filter(({ key }) => !now.has(key))
      .map(named),
    changed: changed.sort((a, b) => b.share - a.share),
    same: both.length - changed.length,
  };
}

function changeOf(before: Area | undefined, after: Area): ChangedArea | null {
  if (!before?.geometry || !after.geometry) return null;
  // drawn alike, corner by corner: nothing to cut
  if (JSON.stringify(before.geometry.coordinates) === JSON.stringify(after.geometry.coordinates)) return null;
  const [was, is] = [squareMetres(before.geometry), squareMetres(after.geometry)];
  const common = Math.min(sharedGround(before, after), was, is);
  const [gained, lost] = [is - common, was - common];
  const share = was > 0 ? (gained + lost) / was : 1;
  return share < leastShare ? null : { ...named(after), gained, lost, share };
}

function sharedGround({ geometry: a }: Area, { geometry: b }: Area): number {
  try {
    return a && b ? commonSquareMetres(a, b) : 0;
  } catch {
    return 0;
  }
}
