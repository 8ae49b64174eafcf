// A dozen malformed requests to every route with each run of the tests; `npm run fuzz` sends ten thousand.
import { expect, test } from 'vitest';
import { fuzzRoutes } from './fuzz-routes.ts';
import { leaksIn } from './leaks.ts';

test('no malformed request gets an answer that nobody expected, or more than it should', async () => {
  const report = await fuzzRoutes({ perRoute: 12, seed: 20_261_125 });
  expect(report.findings).toEqual([]);
  expect(report.requests).toBe(report.routes * 12);
  expect(report.routes).toBeGreaterThan(60);
  // they reach further than the door: the schemas, the rights, the verbs and what is not there
  for (const status of ['200', '400', '401', '403', '404']) expect([status, (report.statuses[status] ?? 0) > 0]).toEqual([status, true]);
  expect(report.statuses['400']).toBeGreaterThan(100);
  expect(report.statuses['200']).toBeGreaterThan(50);
  // several thousand requests take what they take where much else is run
}, 1_800_000);

test('what is looked for is found', () => {
  const nothing = '';
  expect(leaksIn('Error: x\n    at foo (file:///srv/samsyn/a.ts:3:4)', nothing, [])).not.toEqual([]);
  expect(leaksIn('{"why":"invalid input syntax for type uuid"}', nothing, [])).not.toEqual([]);
  expect(leaksIn('{"why":"select a from b"}', nothing, [])).not.toEqual([]);
  expect(leaksIn('{"name":"Hemligköping"}', nothing, ['Hemligköping'])).not.toEqual([]);
  expect(leaksIn('{"file":"/tmp/samsyn-data-x/uploads"}', nothing, [])).not.toEqual([]);
  expect(leaksIn('{"sv":"Adressen /api/x finns inte."}', nothing, [])).toEqual([]);
  // what she wrote herself comes back
  expect(leaksIn('{"path":"/tmp/x"}', 'GET /tmp/x', [])).toEqual([]);
});
