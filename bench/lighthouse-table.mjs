// What lighthouse said, as a table that anyone can read beside ours of yesterday.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './measure.mjs';

const asked = { accessibility: 100, performance: 90 };

/** @param {readonly import('./peers/audit-pages.mjs').Audited[]} audited */
export function faultsOf(audited) {
  return audited.flatMap(({ name, device, scores }) =>
    Object.entries(asked)
      .filter(([category, least]) => scores[category] !== null && scores[category] < least)
      .map(([category, least]) => `${name}, ${device}: ${category} ${scores[category]}, not ${least}`),
  );
}

/** Writes LIGHTHOUSE.md. @param {readonly import('./peers/audit-pages.mjs').Audited[]} audited */
export function writeTable(audited, { load, peers, tookMs }) {
  const faults = faultsOf(audited);
  const rows = audited.map(({ name, device, scores, lcp, tbt, cls, bytes }) =>
    row([
      name,
      device,
      ...['accessibility', 'performance', 'best-practices', 'seo'].map((category) => scores[category] ?? '–'),
      Number.isNaN(lcp) ? '–' : `${(lcp / 1000).toFixed(2)} s`,
      Number.isNaN(tbt) ? '–' : `${Math.round(tbt)} ms`,
      Number.isNaN(cls) ? '–' : cls.toFixed(3),
      Number.isNaN(bytes) ? '–' : `${Math.round(bytes / 1000)} kB`,
    ]),
  );
  const text = `# The office by lighthouse

Written by \`node bench/lighthouse.mjs\` on the demo. Do not edit. Judged are accessibility (100) and performance (at least 90); best practices and
search engines are told only: the office stands behind a sign-in. Mobile is lighthouse's own preset, a telephone with a processor four times
slower on a line of 1.6 Mbit/s and 150 ms, reckoned from a load that was not slowed. A page below 90 is measured three times while there is
time, and the middle is told. What is opened by a key has no loading to measure. Everything is fetched anew, as on a first visit.

- lighthouse ${peers.lighthouse}, Node ${process.versions.node}
- ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${new Date().toISOString().slice(0, 10)}, load before the first page ${load.toFixed(1)}${load > 0.5 * os.cpus().length ? ' (the machine was not quiet: times are too long)' : ''}
- ${Math.round(tookMs / 1000)} s in all

${row(['page', 'device', 'accessibility', 'performance', 'best practices', 'search engines', 'largest paint', 'blocked', 'shift', 'fetched'])}
${row(Array(10).fill('---'))}
${rows.join('\n')}

${faults.length === 0 ? 'Goals: kept on every page.' : `Goals missed:\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`}
`;
  writeFileSync(path.join(root, 'bench/LIGHTHOUSE.md'), text);
}

const row = (cells) => `| ${cells.join(' | ')} |`;
