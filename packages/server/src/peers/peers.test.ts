// Municipalities of the same group: from two files to a band, kept to one's own municipality.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { handInCounts, handInGroups, removePeers } from './hand-in-peers.ts';
import { bandOf, showPeers } from './show-peers.ts';

let database: Database;
let own: Who;
let elsewhere: Who;
let code = '';
beforeAll(async () => {
  database = await openTestDatabase();
  own = await makeMunicipality(database, 'Exempelhamn');
  elsewhere = await makeMunicipality(database, 'Annanstad');
  code = await withScope(
    database,
    own,
    async ({ trx }) => (await trx.selectFrom('municipalities').select('code').executeTakeFirstOrThrow()).code,
  );
});
afterAll(() => database?.close());

const file = (text: string, encoding: BufferEncoding = 'utf8') => ({
  fileName: 'kommuner.csv',
  content: Buffer.from(text, encoding).toString('base64'),
  source: 'Brå, anmälda brott',
});
const others = ['Bhamn', 'Chamn', 'Dhamn', 'Ehamn', 'Fhamn'];
const asked = { category: 'violence/assault', year: 2025 };
const band = (who: Who) => withScope(database, who, (scope) => bandOf(scope, asked));

test('without files there is no band and no zero; with them the middle half of the group, in this municipality alone', async () => {
  expect(await band(own)).toEqual({ known: false, why: 'no_groups', group: null, n: 0 });
  const groups = [`${code};Ähamn;Mindre stad;2023`, ...others.map((name, i) => `${2001 + i};${name};Mindre stad;2023`)];
  // as Excel writes it in Swedish
  await withScope(database, own, (scope) => handInGroups(scope, file(`Kod;Kommun;Grupp;År\r\n${groups.join('\r\n')}`, 'latin1')));
  expect(await band(own)).toMatchObject({ known: false, why: 'no_counts', group: 'Mindre stad' });
  const line = (name: string, antal: number, rate: string) => `${name} kommun;Misshandel;2025;Helår;${antal};${rate}`;
  const counts = [line('Ähamn', 300, '900,5'), ...others.map((name, i) => line(name, 100 * (i + 1), `${100 * (i + 1)}`))];
  await withScope(database, own, (scope) => handInCounts(scope, file(`Region;Brott;År;Period;Antal;/100 000 inv\n${counts.join('\n')}`)));
  expect(await band(own)).toMatchObject({ known: true, n: 5, band: [200, 400], rate: 900.5, against: 'above', year: 2025 });
  expect(await band(elsewhere)).toMatchObject({ known: false, why: 'no_groups' });
  const shown = await withScope(database, own, showPeers);
  expect(shown.groups.filter((one) => one.own)).toHaveLength(1);
  expect(shown.counts).toHaveLength(6);
});

test('a file that cannot be read changes nothing, and a role without the right hands nothing in', async () => {
  const before = await withScope(database, own, showPeers);
  await expect(withScope(database, own, (scope) => handInCounts(scope, file('a;b\n1;2')))).rejects.toMatchObject({ code: 'peers.columns' });
  await expect(withScope(database, { ...own, role: 'reporter' }, (scope) => handInGroups(scope, file('x')))).rejects.toMatchObject({
    code: 'scope.denied',
  });
  expect(await withScope(database, own, showPeers)).toEqual(before);
  await withScope(database, own, removePeers);
  expect((await withScope(database, own, showPeers)).counts).toEqual([]);
});
