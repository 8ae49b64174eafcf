// A hole that is explained by the party that knows: it stands beside the number on every way out, and with nobody who does not see the source.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { explainedWarning, Fault, type NewExplanation } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { samePoliceTwice } from '../imports/testing/police-rows.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { explainRemark } from './explain-remark.ts';
import { explainedBody } from './explained-body.ts';
import { findExplanations } from './find-explanations.ts';
import { showCalendar } from './show-calendar.ts';
import { withdrawExplanation } from './withdraw-explanation.ts';

let database: Database;
let owner: Who;
let other: Who;
let elsewhere: Who;
beforeAll(async () => {
  database = await openTestDatabase();
  owner = await makeMunicipality(database, 'Exempelhamn', 'police-analyst');
  elsewhere = await makeMunicipality(database, 'Annanstad', 'police-analyst');
  other = { ...owner, organisationId: randomUUID(), role: 'joint-analyst' };
  const file = path.join(database.dataDir, 'utdrag.csv');
  // a year without March: the source has a hole
  const rows = samePoliceTwice().points.toString('latin1').split('\r\n');
  await writeFile(file, Buffer.from(rows.filter((row) => !row.includes('2025-03-')).join('\r\n'), 'latin1'));
  await withScope(database, owner, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: owner.municipalityId, id: other.organisationId, kind: 'housing', name: 'Bostadsbolaget' })
      .execute();
    const id = randomUUID();
    await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
  });
});
afterAll(() => database?.close());

const firstRemark = async (): Promise<NewExplanation> => {
  const { remarks } = await showCalendar(database, owner);
  const { code, source, category, area, from, to } = remarks.find((one) => one.code === 'source.missing_month')!;
  return { code, source, category, area, from, to, kind: 'explained', note: 'Systembyte hos polisen' };
};

test('an explanation stands by its remark in the calendar, the picture and the document, until its own party withdraws it', async () => {
  const said = await firstRemark();
  await explainRemark(database, owner, said);
  const { remarks } = await showCalendar(database, owner);
  const march = (await showCalendar(database, owner)).sources[0]?.months.find(({ month }) => month === '2025-03');
  expect(march?.state).toBe('missing');
  const explained = remarks.find((one) => one.explanation !== null);
  expect(explained?.explanation).toMatchObject({ note: 'Systembyte hos polisen', own: true, by: 'Exempelhamns kommun' });

  const explanations = await withScope(database, owner, findExplanations);
  const body = JSON.stringify({ warnings: remarks.map(({ explanation: _, ...warning }) => warning) });
  expect(JSON.parse(explainedBody(body, explanations)).explanations).toHaveLength(1);
  expect(explainedBody(body, [])).toBe(body);
  expect(explainedWarning({ explanations }, explained!, 'sv')).toMatch(
    /saknas.*Förklaring från Exempelhamns kommun .*: Systembyte hos polisen$/,
  );

  const { id } = explanations[0]!;
  await expect(withScope(database, { ...other, role: 'police-analyst' }, (scope) => withdrawExplanation(scope, id))).rejects.toMatchObject({
    code: 'explanation.notFound',
  });
  await expect(withScope(database, elsewhere, (scope) => withdrawExplanation(scope, id))).rejects.toMatchObject({
    code: 'explanation.notFound',
  });
  await withScope(database, owner, (scope) => withdrawExplanation(scope, id));
  expect((await showCalendar(database, owner)).remarks.filter((one) => one.explanation !== null)).toEqual([]);
});

test('who does not see the source sees neither its months nor what was said about it', async () => {
  await explainRemark(database, owner, await firstRemark());
  expect(await withScope(database, other, findExplanations)).toEqual([]);
  expect((await showCalendar(database, other)).sources).toEqual([]);
  expect(await withScope(database, elsewhere, findExplanations)).toEqual([]);
});

test('a remark that the present picture does not make cannot be explained, nor may just anyone explain', async () => {
  const said = { ...(await firstRemark()), from: '1999-01-01', to: '1999-01-31' };
  await expect(explainRemark(database, owner, said)).rejects.toMatchObject({ code: 'explanation.noRemark' });
  await expect(explainRemark(database, { ...owner, role: 'reporter' }, said)).rejects.toBeInstanceOf(Fault);
});
