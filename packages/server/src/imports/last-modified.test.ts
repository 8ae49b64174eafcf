// The date that a browser says a file has: any date there is, and nothing else.
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { browserOf } from '../http/testing/browser-of.ts';
import { uploadFolder } from './upload-folder.ts';

let database: Database;
let app: App;
beforeAll(async () => {
  database = await openTestDatabase();
  const uploads = uploadFolder(database.dataDir);
  app = await buildApp({ database, uploads, order: async () => undefined, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

test('a moment that is no date is refused before the file is taken, and the furthest date is taken', async () => {
  const browser = await browserOf(app, database, await makeMunicipality(database, 'Exempelhamn'));
  const send = async (lastModified: string) =>
    (await browser.send('POST', `/api/imports?fileName=a.csv&lastModified=${lastModified}`, 'a;b\n1;2\n')).statusCode;
  for (const moment of ['0', '1795615935918', '253402300799999']) expect([moment, await send(moment)]).toEqual([moment, 202]);
  for (const moment of ['253402300800000', '9007199254740991', '8640000000000001', '-1', 'NaN', '1e999', '1.5'])
    expect([moment, await send(moment)]).toEqual([moment, 400]);
});
