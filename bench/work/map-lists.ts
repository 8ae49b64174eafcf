// The tables beside the map at five million incidents: what is in view, and areas by month, through many filters.
import { performance } from 'node:perf_hooks';
import { type AreaSystem, categories, dayparts, type MapFilter, placeTypes } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';
import { chosenRows } from '../../packages/server/src/maps/chosen-rows.ts';
import { areaMonths } from '../../packages/server/src/maps/count-areas.ts';
import { viewOf } from '../../packages/server/src/maps/count-view.ts';
import { pointColumns } from '../../packages/server/src/maps/point-columns.ts';
import { townPoints } from './map-walk.ts';
import { timed } from './timed.ts';

const [n = '5000000', questions = '60', seed = '1'] = process.argv.slice(2);
const areas: AreaSystem = {
  key: 'x',
  sv: '',
  en: '',
  depth: 1,
  areas: Array.from({ length: 61 }, (_, i) => ({ key: `a${i}`, sv: '', en: '', level: i === 0 ? 0 : 1, parent: i === 0 ? -1 : 0 })),
};
const points = townPoints(Number(n), Number(seed));
for (let i = 0; i < points.length; i++) points.area[i] = 1 + (i % 60);
const columns = pointColumns(points);
const random = seeded(Number(seed));
const first = 2020 * 12;
const filters = Array.from({ length: Number(questions) }, (): MapFilter => {
  const pick = (one: number): boolean => random.below(one) === 0;
  return {
    ...(pick(2) ? { category: categories[random.below(categories.length)]!.key } : {}),
    ...(pick(4) ? { placeType: placeTypes[random.below(placeTypes.length)]!.key } : {}),
    ...(pick(4) ? { area: `a${1 + random.below(60)}` } : {}),
    ...(pick(4) ? { daypart: dayparts[random.below(dayparts.length)]! } : {}),
  };
});
const ms: number[] = [];
await timed(
  () => {
    for (const filter of filters) {
      const before = performance.now();
      areaMonths({ columns, areas }, filter, first, first + 35);
      ms.push(performance.now() - before);
      const again = performance.now();
      const [west, south] = [14 + random.next() * 0.2, 58 + random.next() * 0.1];
      viewOf(
        { columns, areas },
        chosenRows(filter, areas, first, first + 35),
        { west, south, east: west + 0.1, north: south + 0.05 },
        filter.category,
      );
      ms.push(performance.now() - again);
    }
  },
  () => {
    const sorted = ms.sort((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
    return { ms50: at(0.5), ms95: at(0.95), ms100: at(1) };
  },
);
