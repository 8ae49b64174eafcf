// `npm run fuzz`: ten thousand malformed requests to every route. SAMSYN_FUZZ=n for another number, SAMSYN_FUZZ_ONLY='word word' for the
// routes that hold one (`POST/api/areas` for one method), SAMSYN_FUZZ_FROM=n and SAMSYN_FUZZ_TO=m for those from n and before m,
// SAMSYN_FUZZ_DEMO=1 in the demo, where answers hold something. What is found is told at once.
import { expect, test } from 'vitest';
import { fuzzRoutes } from './fuzz-routes.ts';

test('no malformed request gets an answer that nobody expected, or more than it should', async () => {
  const perRoute = Number(process.env.SAMSYN_FUZZ || 10_000);
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
  const report = await fuzzRoutes({
    perRoute,
    seed: Number(process.env.SAMSYN_FUZZ_SEED || 1),
    demo: process.env.SAMSYN_FUZZ_DEMO === '1',
    only: process.env.SAMSYN_FUZZ_ONLY,
    from: Number(process.env.SAMSYN_FUZZ_FROM || 0),
    to: Number(process.env.SAMSYN_FUZZ_TO || Infinity),
    tell,
  });
  tell(JSON.stringify({ ...report, findings: report.findings.length }));
  expect(report.findings).toEqual([]);
});
