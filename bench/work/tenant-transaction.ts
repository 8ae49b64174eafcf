// What a municipality's own transaction costs beside the bare query: role, settings, matrix, policies and commit. Both are asked in turn of
// the same PostgreSQL (the bundled one, with the small demo in it), so that neither has the quieter moment; told is the time of one of them.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { openDatabase } from '../../packages/server/src/db/database.ts';
import { withScope } from '../../packages/server/src/db/scope.ts';
import { loadDemo } from '../../packages/server/src/municipalities/load-demo.ts';

const [which = 'scope', what = 'months', times = '1000'] = process.argv.slice(2);
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
  const question = questions[what];
  if (!question) throw new Error(what);
  const { text } = question;
  const values = [...question.values];
  const bare = async () => (await database.pool.query(text, values)).rows.length;
  const scope = async () =>
    withScope(database, who, async ({ client, require }) => {
      require('source.read');
      return (await client.query(text, values)).rows.length;
    });
  const spent: Record<string, number[]> = { bare: [], scope: [] };
  let answer = 0;
  for (let i = -100; i < Number(times); i++)
    for (const [name, ask] of [
      ['bare', bare],
      ['scope', scope],
    ] as const) {
      const started = performance.now();
      const n = await ask();
      if (i >= 0) spent[name]?.push(performance.now() - started);
      if (name === which) answer = n;
    }
  // of the quietest tenth: what else the machine does is neither's cost
  const quiet = (of: readonly number[] = []): number => [...of].sort((x, y) => x - y)[Math.floor(of.length / 10)] ?? Number.NaN;
  console.log(JSON.stringify({ ms: quiet(spent[which]) * Number(times), answer: { rows: answer } }));
  if (process.env.BENCH_TALK) process.stderr.write(`${quiet(spent.bare).toFixed(3)} ${quiet(spent.scope).toFixed(3)} ms\n`);
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
