// Stored incidents back as columns: one binary COPY straight into typed arrays.
import { type AreaSystem, categories, type IncidentColumns, NO_TIME, placeTypes } from '@samsyn/domain';
import { to as copyTo } from 'pg-copy-streams';
import type { Scope } from '../db/scope.ts';
import { type CopyRow, decodeCopy } from './copy-binary.ts';

export type RowsTold = (done: number, total: number) => void;

const uuid = /^[0-9a-f-]{36}$/;

/** What the scope's organisation sees by month of the incidents of these batches, in the order they were stored. What is told per year only is not among them. `sourceIds[i]` becomes source i; `otherKeys`: further keys of areas. Cost: about 1 s per 500,000 rows. */
export async function loadIncidents(
  scope: Scope,
  batchIds: readonly string[],
  sourceIds: readonly string[],
  areas: AreaSystem,
  otherKeys: ReadonlyMap<string, number> = new Map(),
  told: RowsTold = () => undefined,
): Promise<IncidentColumns> {
  for (const id of [...batchIds, ...sourceIds]) if (!uuid.test(id)) throw new Error('not an id');
  const list = batchIds.map((id) => `'${id}'`).join(',') || 'null';
  const counted = await scope.client.query<{ n: number }>(
    `select count(*)::int as n from seen_incidents where batch_id in (${list}) and not coarse`,
  );
  const n = counted.rows[0]?.n ?? 0;
  told(0, n);
  const columns = emptyColumns(n);
  const codeNames: string[] = [];
  const category = numbered(categories.map((entry) => entry.key));
  const placeType = numbered(placeTypes.map((entry) => entry.key));
  const area = new Map([...otherKeys, ...numbered(areas.areas.map((entry) => entry.key))]);
  const source = numbered(sourceIds);
  const code = new Map<string, number>();
  const stream = scope.client.query(
    copyTo(`copy (select category, place_type, area_key, longitude, latitude, precision, from_minute, to_minute, resolution, count, code,
      source_id::text from seen_incidents where batch_id in (${list}) and not coarse order by id) to stdout (format binary)`),
  );
  let at = 0;
  await decodeCopy(stream, 12, (row) => {
    columns.category[at] = lookUp(row, 0, category, -1);
    columns.placeType[at] = lookUp(row, 1, placeType, 0);
    columns.area[at] = lookUp(row, 2, area, -1);
    columns.longitude[at] = row.lengths[3]! < 0 ? Number.NaN : row.buffer.readDoubleBE(row.offsets[3]!);
    columns.latitude[at] = row.lengths[4]! < 0 ? Number.NaN : row.buffer.readDoubleBE(row.offsets[4]!);
    columns.precision[at] = row.buffer.readInt16BE(row.offsets[5]!);
    columns.from[at] = row.lengths[6]! < 0 ? NO_TIME : row.buffer.readInt32BE(row.offsets[6]!);
    columns.to[at] = row.lengths[7]! < 0 ? NO_TIME : row.buffer.readInt32BE(row.offsets[7]!);
    columns.resolution[at] = row.buffer.readInt16BE(row.offsets[8]!);
    columns.count[at] = row.buffer.readInt32BE(row.offsets[9]!);
    columns.code[at] = codeIndex(row, code, codeNames);
    columns.source[at] = lookUp(row, 11, source, 0);
    at++;
    if ((at & 0xffff) === 0) told(at, n);
  });
  return { ...columns, codeNames, length: n };
}

/** In memory that threads share: whoever searches or draws them has them without a copy, and they are never changed once read. */
function emptyColumns(n: number) {
  const room = (bytes: number) => new SharedArrayBuffer(n * bytes);
  return {
    category: new Int16Array(room(2)),
    placeType: new Uint8Array(room(1)),
    area: new Int32Array(room(4)),
    longitude: new Float64Array(room(8)),
    latitude: new Float64Array(room(8)),
    precision: new Uint8Array(room(1)),
    from: new Int32Array(room(4)),
    to: new Int32Array(room(4)),
    resolution: new Uint8Array(room(1)),
    count: new Int32Array(room(4)),
    code: new Int32Array(room(4)),
    source: new Uint16Array(room(2)),
  };
}

const numbered = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index]));

function textOf(row: CopyRow, field: number): string | null {
  const length = row.lengths[field]!;
  return length < 0 ? null : row.buffer.toString('utf8', row.offsets[field]!, row.offsets[field]! + length);
}

function lookUp(row: CopyRow, field: number, index: ReadonlyMap<string, number>, none: number): number {
  const text = textOf(row, field);
  return text === null ? none : (index.get(text) ?? none);
}

function codeIndex(row: CopyRow, index: Map<string, number>, names: string[]): number {
  const text = textOf(row, 10);
  if (text === null) return -1;
  const known = index.get(text);
  if (known !== undefined) return known;
  index.set(text, names.length);
  names.push(text);
  return names.length - 1;
}
