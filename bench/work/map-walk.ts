// A million invented points and a walk over their map, for both sides: the tiles that somebody asks for who zooms in on places, out again and
// to the sides.
import { worldBits, worldX, worldY } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';
import { inventedPoints } from '../../packages/server/src/maps/testing/invented-points.ts';

export interface WalkedTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}
const widest = 6;
const deepest = 18;

export const townPoints = (n: number, seed: number) => inventedPoints(n, seed, 0.12);

export function walkedTiles(points: ReturnType<typeof townPoints>, steps: number, seed: number): WalkedTile[] {
  const random = seeded(seed + 1);
  const tiles: WalkedTile[] = [];
  let z = 9;
  let aim = 0;
  let [east, south] = [0, 0];
  while (tiles.length < steps) {
    const turn = random.below(100);
    if (turn < 35) z = Math.min(deepest, z + 1);
    else if (turn < 60) z = Math.max(widest, z - 1);
    else [east, south] = [east + random.below(3) - 1, south + random.below(3) - 1];
    if (turn < 8) [aim, east, south] = [random.below(points.length), 0, 0];
    const [lon, lat] = [points.longitude[aim]!, points.latitude[aim]!];
    if (!Number.isFinite(lon)) {
      aim = random.below(points.length);
      continue;
    }
    const at = (world: number, step: number): number => Math.max(0, Math.min(2 ** z - 1, (world >> (worldBits - z)) + step));
    tiles.push({ z, x: at(worldX(lon), east), y: at(worldY(lat), south) });
  }
  return tiles;
}
