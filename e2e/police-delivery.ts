// Next month's file from the invented police: last October's rows of the demo a month later, and a few rows that cannot go in.
import { makeDemo } from '@samsyn/demo';

export interface PoliceDelivery {
  readonly name: string;
  readonly bytes: Buffer;
  readonly rows: number;
  readonly good: number;
}

export function novemberDelivery(): PoliceDelivery {
  const [head = '', ...lines] = makeDemo('exempelhamn').police.split('\r\n');
  const columns = head.split(';');
  // November has thirty days, and a row that ends in November would end in December
  const october = lines.filter((line) => /;2026-10-\d\d /.test(line) && !/2026-10-31|2026-11-/.test(line) && line.startsWith('1'));
  const good = october.map((line, i) => changed(columns, line.replaceAll('2026-10-', '2026-11-'), { ID: String(8_000_000 + i) }));
  const [first = ''] = good;
  const bad = [
    changed(columns, first, { ID: '8900001', BROTTSDATUMTID_START: '2026-13-45 10:00' }),
    // made up, but with the right check digit
    changed(columns, first, { ID: '8900002', BROTTSKOD: '19121212-1212' }),
  ];
  const all = [...good, ...bad];
  return {
    name: 'polisen-november.csv',
    bytes: Buffer.from([head, ...all, ''].join('\r\n'), 'latin1'),
    rows: all.length,
    good: good.length,
  };
}

function changed(columns: readonly string[], line: string, values: Readonly<Record<string, string>>): string {
  return line
    .split(';')
    .map((cell, c) => values[columns[c] ?? ''] ?? cell)
    .join(';');
}
