import { makeDemo } from '@samsyn/demo';
import { type ImportPreview, importPreview, picture as pictureSchema, session as sessionSchema } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptOverHttp } from '../conduct/testing/accept-over-http.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { type RunningServer, startServer } from './start-server.ts';

let server: RunningServer;
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let cookie = '';
let csrf = '';

beforeAll(async () => {
  database = await openTestDatabase();
  server = await startServer({ database, port: 0, demo: 'small' });
  const link = await server.printLink();
  const entered = await fetch(link, { redirect: 'manual' });
  expect(entered.status).toBe(303);
  cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  csrf = sessionSchema.parse(await json('/api/session')).csrf;
  await acceptOverHttp(server.url, { cookie, 'x-csrf-token': csrf });
});
afterAll(async () => {
  await server.close();
  await database.close();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers: { cookie, ...headers } });
async function json(path: string): Promise<unknown> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return answer.json();
}
const write = (method: string, path: string, body?: BodyInit, type = 'application/json', token = csrf) =>
  fetch(server.url + path, {
    method,
    headers: { cookie, 'x-csrf-token': token, ...(body === undefined ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body }),
  });
async function until(id: string, done: (preview: ImportPreview) => boolean): Promise<ImportPreview> {
  for (;;) {
    const preview = importPreview.parse(await json(`/api/imports/${id}`));
    if (done(preview)) return preview;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('the demo opens on its picture, and its rows add up', async () => {
  const made = pictureSchema.parse(await json('/api/pictures/current'));
  expect(made.demo).toBe(true);
  expect(made.rows.read).toBe(made.rows.accepted + made.rows.quarantined + made.rows.alreadyKnown);
  expect(made.rows.accepted).toBeGreaterThan(1000);
  expect(made.problems.length).toBeGreaterThan(3);
});

test('a file is read, looked at, stored and taken back; the same rows are never stored twice', async () => {
  const lines = makeDemo('small').police.split('\r\n');
  const added = lines.slice(1, 51).map((line, i) => line.replace(/^\d+/, String(9_000_000 + i)));
  const body = new Blob([Buffer.from([lines[0], ...added, ...lines.slice(1, 31), ''].join('\r\n'), 'latin1')]);
  const sent = await write('POST', '/api/imports?fileName=tillagg.csv', body, 'application/octet-stream');
  expect(sent.status).toBe(202);
  const { id } = (await sent.json()) as { id: string };
  const seen = await until(id, (preview) => preview.state !== 'reading');
  expect(seen).toMatchObject({ state: 'previewed', fault: null, rows: { read: 80, accepted: 50, alreadyKnown: 30, quarantined: 0 } });
  const before = pictureSchema.parse(await json('/api/pictures/current'));
  expect((await write('POST', `/api/imports/${id}/store`)).status).toBe(202);
  await until(id, (preview) => preview.state === 'stored');
  const after = pictureSchema.parse(await json('/api/pictures/current'));
  expect(after.rows.accepted).toBe(before.rows.accepted + 50);
  expect((await write('DELETE', `/api/imports/${id}`)).status).toBe(200);
  const again = pictureSchema.parse(await json('/api/pictures/current'));
  expect(again.problems).toEqual(before.problems);
  expect(again.rows).toEqual(before.rows);
});

test('what cannot be read is refused with a sentence in both languages', async () => {
  const sent = await write(
    'POST',
    '/api/imports?fileName=bild.png',
    new Blob([Buffer.from('89504e470d0a1a0a0000', 'hex')]),
    'application/octet-stream',
  );
  const { id } = (await sent.json()) as { id: string };
  const seen = await until(id, (preview) => preview.state !== 'reading');
  expect(seen.state).toBe('refused');
  expect(seen.fault?.sv.what.length).toBeGreaterThan(10);
  expect(seen.fault?.en.do.length).toBeGreaterThan(5);
});

test('a frozen picture comes out the same when made again', async () => {
  const frozen = await write('POST', '/api/pictures/freeze', JSON.stringify({ name: 'Inför rådet' }));
  expect(frozen.status).toBe(201);
  const { id } = (await frozen.json()) as { id: string };
  expect(await json(`/api/pictures/${id}/recomputed`)).toEqual({ same: true, differences: [] });
  expect((await get(`/api/pictures/${id}.html?lang=en&purpose=council`)).status).toBe(200);
});

test('without a session, with a used link, or without the token nothing is answered or changed', async () => {
  for (const path of [
    '/api/session',
    '/api/sources',
    '/api/imports',
    '/api/pictures',
    '/api/pictures/current',
    '/api/basemap',
    '/api/openapi.json',
  ])
    expect((await fetch(server.url + path)).status, path).toBe(401);
  expect((await write('POST', '/api/pictures/freeze', JSON.stringify({ name: 'x' }), 'application/json', 'wrong')).status).toBe(403);
  const link = await server.printLink();
  await fetch(link, { redirect: 'manual' });
  const second = await fetch(link, { redirect: 'manual' });
  expect(second.headers.get('location')).toBe('/sign-in-again');
  expect(second.headers.get('set-cookie')).toBeNull();
});

test('a link works for fifteen minutes and not a moment longer', async () => {
  const link = await server.printLink();
  const { rows } = await database.pool.query<{ minutes: number }>(
    'select round(extract(epoch from max(expires) - now()) / 60)::int as minutes from sign_in_links where used_at is null',
  );
  expect(rows).toEqual([{ minutes: 15 }]);
  await database.pool.query('update sign_in_links set expires = now() where used_at is null');
  const late = await fetch(link, { redirect: 'manual' });
  expect(late.headers.get('location')).toBe('/sign-in-again');
  expect(late.headers.get('set-cookie')).toBeNull();
});
