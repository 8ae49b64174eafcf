// Our side of the map's tiles: columns made once, then a walk. `write` hands the same points and the same walk to the rivals.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { chosenRows } from '../../packages/server/src/maps/chosen-rows.ts';
import { pointColumns } from '../../packages/server/src/maps/point-columns.ts';
import { tileBytes, tilePoints } from '../../packages/server/src/maps/tile.ts';
import { townPoints, walkedTiles } from './map-walk.ts';
import { timed } from './timed.ts';

const [what = 'all', n = '1000000', steps = '2000', seed = '1', file = ''] = process.argv.slice(2);
const points = townPoints(Number(n), Number(seed));
const walk = walkedTiles(points, Number(steps), Number(seed));
if (what === 'write') {
  const drawn = [...points.longitude.keys()].filter((i) => points.precision[i] === 1 && Number.isFinite(points.longitude[i]!));
  writeFileSync(`${file}.points`, Float64Array.from(drawn.flatMap((i) => [points.longitude[i]!, points.latitude[i]!, points.count[i]!])));
  writeFileSync(`${file}.walk.json`, JSON.stringify(walk));
} else {
  const areas = { key: 'x', sv: '', en: '', depth: 0 as const, areas: [{ key: 'all', sv: '', en: '', level: 0, parent: -1 }] };
  const filter = what === 'filtered' ? ({ category: 'theft', daypart: 'evening' } as const) : {};
  const started = performance.now();
  const columns = pointColumns(points);
  const made = performance.now() - started;
  const chosen = chosenRows(filter, areas, what === 'filtered' ? 24_246 : -1, 30_000);
  const ms: number[] = [];
  const kb: number[] = [];
  await timed(
    () => {
      for (const { z, x, y } of walk) {
        const before = performance.now();
        const bytes = tileBytes(tilePoints(columns, chosen, z, x, y));
        ms.push(performance.now() - before);
        kb.push(bytes.length / 1000);
      }
    },
    () => ({ madeMs: Math.round(made), ...shares('ms', ms), ...shares('kb', kb) }),
  );
}

function shares(unit: string, values: readonly number[]): Record<string, number> {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)]! * 100) / 100;
  return { [`${unit}50`]: at(0.5), [`${unit}95`]: at(0.95), [`${unit}100`]: at(1) };
}
