// For tests: an invented police extract of as many rows as wanted.
import { makeDemo } from '@samsyn/demo';

let lines: string[] | null = null;

/** `rows` rows with ids of their own from `first` on; every one can be read. */
export function policeFile(rows: number, first = 5_000_000): Buffer {
  lines ??= makeDemo('small').police.split('\r\n').filter(Boolean);
  const [head = '', ...all] = lines;
  // the first rows: the demo's few unreadable ones lie further on
  const made = Array.from({ length: rows }, (_, i) => (all[i % 200] ?? '').replace(/^\d+/, String(first + i)));
  return Buffer.from([head, ...made, ''].join('\r\n'), 'latin1');
}

/** The whole of the small demo's police file, as one layout of the police's has it and as the other would tell the same offences. */
export function samePoliceTwice(): { points: Buffer; byArea: Buffer } {
  const points = makeDemo('small').police;
  const rows = points.split('\r\n').filter(Boolean).slice(1);
  const byArea = rows.map((row) => {
    const cells = row.split(';');
    const [from = '', to = ''] = cells.slice(-2);
    return [cells[1], 'Hamnen', '1', ...from.split(' '), ...to.split(' ')].join(';');
  });
  const head = 'Brottskod;Basområde;Antal;Brottsdag start;Brottstid start;Brottsdag slut;Brottstid slut';
  return { points: Buffer.from(points, 'latin1'), byArea: Buffer.from([head, ...byArea, ''].join('\r\n'), 'latin1') };
}
