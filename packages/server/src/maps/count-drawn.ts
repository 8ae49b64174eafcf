// What lies within an area that somebody has drawn: by kind and month, with how far the mean behind the count may be.
import { categories, type DrawnCount, type DrawnQuestion, holds, polygonEdges, ringSquareMetres, worldX, worldY } from '@samsyn/domain';
import { poissonMeanInterval } from '@samsyn/stats';
import type { Database } from '../db/database.ts';
import type { Who } from '../db/scope.ts';
import { chosenRows, forChosen, monthText } from './chosen-rows.ts';
import { namedKinds, withoutPoint } from './count-view.ts';
import { mapPeriod } from './map-period.ts';
import { holesOf } from './months-without.ts';
import { noteOpening } from './note-opening.ts';
import { singlePlaces } from './read-tile.ts';
import { type MapSnapshot, withMap } from './snapshots.ts';

/** @throws Fault scope.denied, map.noPoints, conduct.notAccepted, export.purpose, picture.none */
export async function countDrawn(database: Database, who: Who, drawn: DrawnQuestion): Promise<DrawnCount> {
  const { purpose, count } = await withMap(database, who, async (scope, map) => {
    const purpose = await singlePlaces(scope, map, drawn.purpose);
    return { purpose, count: countWithin(map, drawn) };
  });
  await noteOpening(database, who, 'drawn', purpose, count.n);
  return count;
}

/** On the map's own plane, where a drawn side is straight. O(incidents) for the box, then the corners for those inside it. */
function countWithin(map: MapSnapshot, { ring, filter }: DrawnQuestion): DrawnCount {
  const { columns, areas } = map;
  const [from, to] = mapPeriod(map, filter);
  const chosen = chosenRows(filter, areas, from, to);
  const corners = [...ring, ring[0]!].map(([lon, lat]) => [worldX(lon), worldY(lat)]);
  const edges = polygonEdges([corners]);
  const byKind = new Float64Array(categories.length + 1);
  const byMonth = new Float64Array(Math.max(0, to - from + 1));
  let n = 0;
  if (edges)
    forChosen(columns, chosen, 0, columns.placed, (row) => {
      if (!holds(edges, columns.x[row]!, columns.y[row]!)) return;
      const count = columns.count[row]!;
      n += count;
      byKind[columns.category[row]! + 1]! += count;
      byMonth[columns.month[row]! - from]! += count;
    });
  const { missing } = holesOf(map, filter.category);
  return {
    n,
    interval: poissonMeanInterval(n),
    withoutPoint: withoutPoint(columns, chosen),
    categories: namedKinds(byKind, filter.category),
    months: Array.from(byMonth, (count, i) => ({ month: monthText(from + i), n: missing.has(from + i) ? null : count })),
    squareKm: Math.round(ringSquareMetres(ring) / 1e4) / 100,
  };
}
