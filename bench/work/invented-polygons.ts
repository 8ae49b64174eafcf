// 200 invented areas side by side whose shared borders wind: 20 × 10 cells, 64 points along each side.
import type { AreaSystem } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';

const [across, up, along] = [20, 10, 64];

export function inventedPolygons(seed: number): AreaSystem {
  const random = seeded(seed);
  const wind = Array.from({ length: 4 }, () => 0.05 + 0.2 * random.next());
  // borders bend by the same waves on both sides of them, so that no area overlaps another
  const bend = (x: number, y: number): number[] => [
    14 + 0.02 * (x + wind[0]! * Math.sin(9 * y) + 0.3 * wind[1]! * Math.sin(37 * y)),
    58 + 0.01 * (y + wind[2]! * Math.sin(8 * x) + 0.3 * wind[3]! * Math.sin(31 * x)),
  ];
  const side = (x: number, y: number, dx: number, dy: number): number[][] =>
    Array.from({ length: along }, (_, i) => bend(x + (dx * i) / along, y + (dy * i) / along));
  const areas: AreaSystem['areas'][number][] = [{ key: 'all', sv: 'Allt', en: 'All', level: 0, parent: -1 }];
  for (let x = 0; x < across; x++)
    for (let y = 0; y < up; y++) {
      const ring = [...side(x, y, 1, 0), ...side(x + 1, y, 0, 1), ...side(x + 1, y + 1, -1, 0), ...side(x, y + 1, 0, -1)];
      const name = `a${x}-${y}`;
      areas.push({ key: name, sv: name, en: name, level: 1, parent: 0, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } });
    }
  return { key: 'invented', sv: 'Påhittade områden', en: 'Invented areas', areas, depth: 1 };
}
