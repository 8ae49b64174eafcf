// What a municipality's own transaction costs beside the bare query: role, settings, matrix, policies and commit. Both are asked in turn of
// the same PostgreSQL (the bundled one, with the small demo in it), so that neither has the quieter moment. Tells all of them, a part each.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../packages/server/src/db/database.ts';
import { withScope } from '../../packages/server/src/db/scope.ts';
import { loadDemo } from '../../packages/server/src/municipalities/load-demo.ts';

const times = Number(process.argv[2] ?? 1000);
process.env.SAMSYN_ROOT ??= path.resolve(import.meta.dirname, '../../../..');
const dataDir = await mkdtemp(path.join(tmpdir(), 'samsyn-bench-tenant-'));
await chmod(dataDir, 0o711);
const database = await openDatabase({ dataDir: path.join(dataDir, 'data') });
try {
  const who = await loadDemo(database, 'small');
  const { rows } = await database.pool.query<{ id: string }>(
    'select source_id as id from incidents where municipality_id = $1 group by 1 order by count(*) desc limit 1',
    [who.municipalityId],
  );
  const questions: Record<string, { readonly text: string; readonly values: readonly unknown[] }> = {
    // the months of a source by kind: an index range of some thousand rows, added up
    months: {
      text: `select from_minute / 43200 as month, category, count(*)::int as n from incidents
        where municipality_id = $1 and source_id = $2 group by 1, 2 order by 1, 2`,
      values: [who.municipalityId, rows[0]?.id],
    },
    // a short list by its key
    deliveries: {
      text: `select id, file_name, state, created_at from import_batches where municipality_id = $1 order by created_at desc limit 50`,
      values: [who.municipalityId],
    },
    nothing: { text: 'select 1 as n', values: [] },
  };
  const parts: Record<string, { readonly ms: number; readonly cpuMs: null; readonly answer: { readonly rows: number } }> = {};
  for (const [what, { text, values }] of Object.entries(questions)) {
    const ways: Record<string, () => Promise<number>> = {
      bare: async () => (await database.pool.query(text, [...values])).rows.length,
      scope: () =>
        withScope(database, who, async ({ client, require }) => {
          require('source.read');
          return (await client.query(text, [...values])).rows.length;
        }),
    };
    const spent: Record<string, number[]> = { bare: [], scope: [] };
    const answers: Record<string, number> = {};
    for (let i = -times / 10; i < times; i++)
      for (const [name, ask] of Object.entries(ways)) {
        const started = performance.now();
        answers[name] = await ask();
        if (i >= 0) spent[name]?.push(performance.now() - started);
      }
    for (const name of Object.keys(ways))
      parts[`${what} ${name}`] = { ms: 1000 * quietest(spent[name]), cpuMs: null, answer: { rows: answers[name] ?? -1 } };
  }
  console.log(JSON.stringify({ parts }));
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

/** Of the quietest tenth: what else the machine does is nobody's cost. */
function quietest(of: readonly number[] = []): number {
  return [...of].sort((x, y) => x - y)[Math.floor(of.length / 10)] ?? Number.NaN;
}
