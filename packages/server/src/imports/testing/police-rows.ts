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
