// Every address that takes a file, given hostile files: an answer in words, soon, and nothing of ours in it; what was let in can be read again.
import pino from 'pino';
import { makeAreas } from '../../areas/testing/route-facts.ts';
import { withScope } from '../../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../../db/test-database.ts';
import { uploadFolder } from '../../imports/upload-folder.ts';
import { buildApp } from '../build-app.ts';
import { type Browser, browserOf } from '../testing/browser-of.ts';
import { type HostileFile, hostileFiles, type TakesFiles } from './hostile-files.ts';
import { leaksIn } from './leaks.ts';

const about = '&validFrom=2026-01-01&source=Kommunen&licence=CC0';
const takers: Readonly<Record<TakesFiles, readonly string[]>> = {
  areas: ['/api/areas/preview?kind=districts', `/api/areas?kind=districts&name=Delar${about}`],
  exposures: ['/api/exposures/preview?year=2025', '/api/exposures?source=SCB'],
  facilities: ['/api/facilities/preview?', '/api/facilities/file?source=Kommunen'],
  addresses: ['/api/addresses/preview?', `/api/addresses?${about}`],
};

const readAgain = ['/api/areas', '/api/exposures', '/api/facilities', '/api/facilities.csv', '/api/facilities.geojson', '/api/addresses'];

/** What was wrong, in words; empty when nothing was. @param looked at beforehand as well, as a person does */
export async function giveHostileFiles(names: readonly string[], looked: boolean): Promise<string[]> {
  const database = await openTestDatabase();
  process.env.SAMSYN_WEB = '/nonexistent';
  const app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    limits: { address: 1e6, person: 1e6, signIn: 1e6, export: 1e6, import: 1e6 },
  });
  try {
    await app.ready();
    const who = await makeMunicipality(database, 'Exempelhamn');
    await withScope(database, who, makeAreas);
    const browser = await browserOf(app, database, who);
    const found: string[] = [];
    for (const file of await hostileFiles(names))
      for (const taker of file.like.flatMap((register) => takers[register].slice(looked ? 0 : 1)))
        found.push(...(await give(browser, taker, file)));
    const versions: { id: string }[] = (await browser.send('GET', '/api/areas')).json().versions;
    const shown = versions.slice(0, 60).flatMap(({ id }) => [`/api/areas/${id}`, `/api/areas/${id}/areas.geojson`]);
    for (const address of [...readAgain, ...shown]) {
      const { statusCode, body } = await browser.send('GET', address);
      if (statusCode !== 200 || body.includes('\\u0000')) found.push(`${address}: ${statusCode}`);
    }
    return found;
  } finally {
    await app.close();
    await database.close();
  }
}

async function give(browser: Browser, taker: string, { name, bytes }: HostileFile): Promise<string[]> {
  const began = performance.now();
  const { statusCode, body } = await browser.send('POST', `${taker}&fileName=${encodeURIComponent(name)}`, bytes, {
    'content-type': 'application/octet-stream',
  });
  const took = Math.round(performance.now() - began);
  const leaks = leaksIn(body.slice(0, 200_000), `${name}${bytes.subarray(0, 100_000)}`, []);
  if (statusCode < 500 && leaks.length === 0 && took < 20_000) return [];
  return [`${taker} ${name}: ${statusCode} ${took} ms ${leaks.join(' ')} ${body.slice(0, 200)}`];
}
