// Rows that point at each other in a circle come back, and the keys hold afterwards as they did before.
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const open: { close(): Promise<void> }[] = [];
afterAll(async () => {
  for (const database of open) await database.close();
});

test('a decision and the priority it is about are restored together; every key is checked at once again', async () => {
  const from = await openTestDatabase();
  const to = await openTestDatabase({ empty: true });
  open.push(from, to);
  const who = await makeMunicipality(from, 'Exempelhamn');
  await withScope(from, who, async ({ client, municipalityId, organisationId }) => {
    const one = async (text: string, values: unknown[]): Promise<string> =>
      (await client.query<{ id: string }>(text, values)).rows[0]?.id ?? '';
    const problem = await one(
      `insert into problems (municipality_id, number, name, origin, reason, organisation_id)
        values ($1, 1, 'Stölder', 'other', 'Från dialogen i maj', $2) returning id`,
      [municipalityId, organisationId],
    );
    const decision = await one(
      "insert into decisions (municipality_id, year, text, decided_on) values ($1, 2026, 'Prioriteras', '2026-06-10') returning id",
      [municipalityId],
    );
    const priority = await one(
      `insert into priorities (municipality_id, problem_id, place, reason, decided_on, decision_id)
        values ($1, $2, 1, 'Störst', '2026-06-10', $3) returning id`,
      [municipalityId, problem, decision],
    );
    await client.query('update decisions set priority_id = $1 where id = $2', [priority, decision]);
  });
  const file = path.join(from.dataDir, 'copy.samsyn');
  await writeBackup(from.pool, from.roles, file);
  await restoreBackup(to, file);
  const { rows } = await to.pool.query(
    "select count(*) filter (where condeferrable)::int as waiting, count(*)::int as keys from pg_constraint where contype = 'f'",
  );
  expect(rows[0].waiting).toBe(0);
  expect(rows[0].keys).toBeGreaterThan(50);
  const decided = await withScope(to, who, ({ client }) =>
    client.query('select 1 from decisions d join priorities p on p.id = d.priority_id and p.decision_id = d.id'),
  );
  expect(decided.rowCount).toBe(1);
});
