// What maps are drawn from, kept in memory: one set of columns for each way of seeing the municipality's data, made anew when the data has
// changed. Those who see the same share one; the one not asked for the longest goes when there are too many.
import { createHash } from 'node:crypto';
import { type AreaIndex, type AreaSystem, makeAreaIndex, type Picture } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { type Eyes, eyesOf } from '../pictures/eyes.ts';
import { many } from '../pictures/make-aside.ts';
import { askerOf, Making } from '../pictures/making.ts';
import { storedBatches, storedPictureData } from '../pictures/stored-picture-data.ts';
import { columnsOf } from './cell-pool.ts';
import { monthNumber } from './chosen-rows.ts';
import { type MonthsWithout, monthsWithout } from './months-without.ts';
import { type PointColumns, pointColumns } from './point-columns.ts';
import { dataVersion } from './queries.ts';

export interface MapSnapshot extends MonthsWithout {
  /** says whose data, how finely seen and which version of it */
  readonly key: string;
  readonly eyes: Eyes;
  readonly columns: PointColumns;
  readonly areas: AreaSystem;
  readonly areaIndex: AreaIndex;
  readonly demo: boolean;
  /** year × 12 + month: what the picture covers, and its window */
  readonly period: readonly [number, number];
  readonly window: readonly [number, number];
}

const mostBytes = 512 * 2 ** 20;
/** in the order they were last asked for */
const kept = new Map<string, MapSnapshot>();
const underWay = new Map<string, Promise<MapSnapshot>>();

/**
 * Does `work` in a scope with what the asker's maps are drawn from. Loading takes some seconds for a million incidents, once for each
 * version of the data.
 * @throws Fault scope.denied, picture.none
 */
export async function withMap<T>(database: Database, who: Who, work: (scope: Scope, map: MapSnapshot) => Promise<T>): Promise<T> {
  // a delivery that is stored meanwhile makes what was loaded old at once: then it is loaded again, a few times
  for (let time = 0; time < 5; time++) {
    const answer = await withScope(database, who, async (scope) => {
      scope.require('picture.read');
      const key = await snapshotKey(scope, await eyesOf(scope));
      const map = kept.get(key);
      if (!map) return null;
      kept.delete(key);
      kept.set(key, map);
      return { done: await work(scope, map) };
    });
    if (answer) return answer.done;
    await loadOnce(database, who);
  }
  throw new Error('the data changes faster than the map can load it');
}

async function snapshotKey(scope: Scope, eyes: Eyes): Promise<string> {
  const seen = `${scope.municipalityId}|${eyes.hash}|${await dataVersion(scope)}`;
  return createHash('sha256').update(seen).digest('hex').slice(0, 32);
}

/** However many ask at once. */
function loadOnce(database: Database, who: Who): Promise<MapSnapshot> {
  const asker = askerOf(who);
  const running = underWay.get(asker) ?? begin(database, who, asker).finally(() => underWay.delete(asker));
  underWay.set(asker, running);
  return running;
}

async function begin(database: Database, who: Who, asker: string): Promise<MapSnapshot> {
  const making = new Making('map', ['readMap', 'arrange']);
  making.askers.add(asker);
  try {
    const map = await load(database, who, making);
    making.end();
    return map;
  } finally {
    making.fail();
  }
}

async function load(database: Database, who: Who, making: Making): Promise<MapSnapshot> {
  const picture: Picture = JSON.parse((await currentPicture(database, who)).body);
  making.begin('readMap');
  const { incidents, ...read } = await withScope(database, who, async (scope) => {
    scope.require('picture.read');
    const eyes = await eyesOf(scope);
    // before the rows: a change in between gives a key that is no longer asked for, never old rows under a new one
    const key = await snapshotKey(scope, eyes);
    const { incidents, areas } = await storedPictureData(scope, await storedBatches(scope), false, eyes, null, making.rows);
    return { key, eyes, incidents, areas };
  });
  making.begin('arrange');
  const map = {
    ...read,
    columns: incidents.length < many ? pointColumns(incidents) : await columnsOf(incidents),
    areaIndex: makeAreaIndex(read.areas),
    demo: picture.demo,
    period: monthsOf(picture.period),
    window: monthsOf(picture.window),
    ...monthsWithout(picture.series),
  };
  for (const [key, other] of kept) {
    const bytes = [...kept.values()].reduce((sum, { columns }) => sum + columns.bytes, map.columns.bytes);
    if (bytes <= mostBytes) break;
    if (other !== map) kept.delete(key);
  }
  kept.set(map.key, map);
  return map;
}

const monthsOf = ({ from, to }: { readonly from: string; readonly to: string }): readonly [number, number] => [
  monthNumber(from),
  monthNumber(to),
];
