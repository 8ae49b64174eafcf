// A division is laid over the incidents by a job: found again, cancelled, cut off, out of room; and never half done.
import { type AreaOverview, areaOverview, faultBody } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { makeThefts } from '../facilities/testing/route-facts.ts';
import { type RunningServer, startServer } from '../http/start-server.ts';
import { lockDeliveries } from '../imports/lock-deliveries.ts';
import { type OfficeClient, officeClient } from '../imports/testing/office-client.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { findCoordinator } from '../municipalities/create-municipality.ts';
import { insertChange } from './change-queries.ts';
import { orderChange } from './order-change.ts';
import { makeActive } from './stored-areas.ts';
import { areasFile } from './testing/route-facts.ts';

let database: Database;
let server: RunningServer;
let office: OfficeClient;
let who: Who;
let next = '';
const start = () => startServer({ database, port: 0, demo: null, log: () => undefined });
const as = <T>(work: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, work);
const about = 'kind=districts&name=Stadsdelar&validFrom=2026-01-01&source=Kommunen&licence=CC0&fileName=omraden.geojson';
const told = async (answer: Response): Promise<AreaOverview> => areaOverview.parse(await answer.json());
const store = async (file: string) => told(await office.send('POST', `/api/areas?${about}`, file));
const shown = async () => told(await office.send('GET', '/api/areas'));
const choose = (id: string) => office.send('POST', `/api/areas/${id}/activation`);
const settled = () => expect.poll(async () => (await shown()).change?.state ?? 'none').not.toBe('working');
const inUse = async () => (await shown()).versions.find(({ active }) => active)?.version;
const keys = (): Promise<string[]> =>
  as(async ({ trx }) => {
    const { rows } = await sql<{ key: string }>`select distinct area_key as key from incidents where longitude is not null`.execute(trx);
    return rows.map(({ key }) => key).sort();
  });
/** Meanwhile the job stands where it asks for the deliveries. */
const whileHeld = (work: (scope: Scope) => Promise<void>): Promise<void> =>
  as(async (scope) => {
    await lockDeliveries(scope);
    await work(scope);
  });

beforeAll(async () => {
  database = await openTestDatabase();
  server = await start();
  office = await officeClient(server);
  who = (await findCoordinator(database, null))!;
});
afterAll(async () => {
  await server?.close();
  await database?.close();
});

test('the first division is laid over what has been delivered already', async () => {
  await as((scope) => makeThefts(scope, [15.55, 56.15], 3));
  const stored = await store(areasFile);
  expect(stored.change).toMatchObject({ state: 'working', sv: 'Stadsdelar', version: 1 });
  await settled();
  expect(await inUse()).toBe(1);
  expect(await keys()).toEqual(['norr']);
  next = (await store(areasFile.replaceAll('"norr"', '"nord"'))).versions.find(({ active }) => !active)?.id ?? '';
});

test('the request answers at once; another order and an undo are refused with a sentence; it can be cancelled', async () => {
  const delivered = await office.drop('mars.csv', policeFile(5, 8_000_000));
  if (typeof delivered !== 'string') throw new Error(delivered.code);
  await office.settled(delivered);
  await whileHeld(async () => {
    const { change } = await told(await choose(next));
    expect(change).toMatchObject({ state: 'working', version: 2, to: next });
    const again = faultBody.parse(await (await choose(next)).json());
    expect(again).toMatchObject({ status: 409, code: 'area.changing' });
    expect(again.sv.what).toBe('Områdesindelningen byts just nu till Stadsdelar, version 2.');
    expect(await (await office.send('DELETE', `/api/imports/${delivered}`)).json()).toMatchObject({ code: 'area.changing' });
    const cancelled = await told(await office.send('DELETE', `/api/areas/changes/${change?.id}`));
    expect(cancelled.change).toBeNull();
    expect(await (await office.send('DELETE', `/api/areas/changes/${change?.id}`)).json()).toMatchObject({ code: 'area.changeOver' });
  });
  await office.undo(delivered);
  expect(await inUse()).toBe(1);
  expect(await keys()).toEqual(['norr']);
});

test('cancelled in the middle, nothing of it is there', async () => {
  // the job comes to this statement once the first incidents are laid anew
  await database.pool.query(`create function cancel_now() returns trigger language plpgsql as
    $$ begin update area_changes set state = 'cancelled' where state = 'working'; return null; end $$`);
  await database.pool.query('create trigger cancel_now after update on incidents for each statement execute function cancel_now()');
  await choose(next);
  await expect.poll(jobsLeft).toBe(0);
  await database.pool.query('drop function cancel_now cascade');
  expect(await inUse()).toBe(1);
  expect(await keys()).toEqual(['norr']);
  const [waiting] = (await database.pool.query<{ id: string }>("select id from area_changes where state = 'working'")).rows;
  await office.send('DELETE', `/api/areas/changes/${waiting?.id}`);
});
/** Who asks for the deliveries while another has them. */
const waiting = async () =>
  (
    await database.pool.query(
      "select 1 from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
    )
  ).rowCount ?? 0;
const jobsLeft = async () =>
  (await database.pool.query("select 1 from graphile_worker.jobs where task_identifier = 'change-areas'")).rowCount ?? 0;

test('without room the old division stays in use, the page says why, and it can be chosen again', async () => {
  await database.pool.query(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  await database.pool.query('create trigger no_room after update on incidents for each statement execute function no_room()');
  await choose(next);
  await settled();
  const { change } = await shown();
  expect(change).toMatchObject({ state: 'failed', fault: { code: 'import.diskFull', sv: { what: 'Disken är full. Inget är lagrat.' } } });
  expect([await inUse(), await keys()]).toEqual([1, ['norr']]);
  await database.pool.query('drop function no_room cascade');
  await choose(next);
  await settled();
  expect((await shown()).change).toBeNull();
  expect([await inUse(), await keys()]).toEqual([2, ['nord']]);
});

test('a server that was killed takes it up again at the next start; an order of somebody who has left is told', async () => {
  const first = (await shown()).versions.find(({ version }) => version === 1)?.id ?? '';
  await server.close();
  // ordered, and the process gone before its job was written
  await as((scope) => orderChange(scope, first));
  server = await start();
  office = await officeClient(server);
  await settled();
  expect([await inUse(), await keys()]).toEqual([1, ['norr']]);
  await server.close();
  await as(async (scope) => {
    await insertChange(scope, next);
    await sql`update area_changes set account_id = null where state = 'working'`.execute(scope.trx);
  });
  server = await start();
  office = await officeClient(server);
  expect((await shown()).change).toMatchObject({ state: 'failed', fault: { code: 'area.changeStopped' } });
});

test('a delivery that was read in the old areas is stored in the new', async () => {
  const id = await office.drop('april.csv', policeFile(20, 8_100_000));
  if (typeof id !== 'string') throw new Error(id.code);
  await office.settled(id);
  await whileHeld(async (scope) => {
    await office.send('POST', `/api/imports/${id}/store`);
    expect(await (await choose(next)).json()).toMatchObject({ code: 'area.deliveryStoring' });
    // it has been read, and waits; somebody whose order came a moment earlier is first
    await expect.poll(waiting).toBeGreaterThan(0);
    await makeActive(scope, next);
  });
  expect(await office.settled(id)).toMatchObject({ state: 'stored', rows: { accepted: 20 } });
  const laid = await as(async ({ trx }) => {
    const { rows } = await sql<{ key: string }>`select distinct area_key as key from incidents where batch_id = ${id}`.execute(trx);
    return rows.map(({ key }) => key);
  });
  expect(laid).toContain('nord');
  expect(laid).not.toContain('norr');
});
