// What `npm run check` makes of the registry's answer about known weaknesses.
import { expect, test } from 'vitest';
import { judged } from '../scripts/audit.mjs';

const answer = (found: readonly { name: string; severity: string }[]): string => {
  const counts = { info: 0, low: 0, moderate: 0, high: 0, critical: 0 };
  for (const { severity } of found) if (severity in counts) counts[severity as keyof typeof counts]++;
  const vulnerabilities = Object.fromEntries(found.map((one) => [one.name, { ...one, range: '<2' }]));
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: counts } });
};

test('high and critical weaknesses fail and are named; lesser ones are told', () => {
  expect(judged(answer([]))).toEqual({ fails: false, lines: [] });
  expect(judged(answer([{ name: 'a', severity: 'moderate' }]))).toEqual({ fails: false, lines: ['audit: moderate: a <2'] });
  for (const severity of ['high', 'critical'])
    expect(judged(answer([{ name: 'b', severity }]))).toEqual({ fails: true, lines: [`audit: ${severity}: b <2`] });
});

test('no answer is said in one line and fails nothing', () => {
  for (const said of ['', '<html>', '{"statusCode":405,"message":"405 Method Not Allowed"}', '{"error":{"code":"ENOTFOUND"}}', 'null']) {
    const { fails, lines } = judged(said);
    expect([said, fails, lines.length]).toEqual([said, false, 1]);
    expect(lines[0]).toContain('none is ruled out');
  }
  expect(judged('{"statusCode":405}').lines[0]).toContain('HTTP 405');
});
