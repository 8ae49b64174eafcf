// A cell may hold a million signs. Whatever reads text out of files and forms takes that in its stride: a pattern that looks back over what it has
// read would stand still for hours.
import { addressKey, findPersonal, freeText, numberShown, placeKey, safeText, shownCell, streetKey } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { exposureColumns, exposureKind } from '../../areas/exposure-columns.ts';
import { wktOutline } from '../../areas/wkt-features.ts';

const n = 200_000;
const repeated = (text: string, ...around: readonly [before?: string, after?: string]): string =>
  (around[0] ?? '') + text.repeat(n / text.length) + (around[1] ?? '');

const texts: readonly string[] = [
  ...['x', ' ', 'x ', '1', '1 ', '-', ',', '=', '\t', '@', '(', 'a1 ', 'a-', '07', '1 000'].flatMap((one) => [
    repeated(one),
    repeated(one, '', 'x'),
    repeated(one, 'x', ' @'),
    repeated(one, 'a@b', '2025x'),
    repeated(one, 'POLYGON'),
    repeated(one, 'POLYGON (', ')x'),
    repeated(one, 'SRID='),
  ]),
  repeated('a.', 'a@', '@'),
  repeated(' Z', 'POLYGON'),
  repeated('\u200b', '', 'x'),
];

const short = freeText(100);
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findPersonal,
  addressKey,
  placeKey,
  streetKey: (text) => streetKey('Storgatan', text),
  wktOutline,
  exposureColumns: (text) => exposureColumns(['kod', text], () => true),
  exposureKind,
  safeText,
  freeText: (text) => short.safeParse(text),
  numberShown: (text) => numberShown(text, 'sv'),
  shownCell: (text) => shownCell(text, 'sv', ','),
};

test.each(Object.keys(readers))('%s reads a long text at once, whatever stands in it', (name) => {
  const slow: string[] = [];
  for (const text of texts) {
    // the processor's time, which is the same on a busy machine
    const began = process.cpuUsage();
    readers[name]?.(text);
    const took = process.cpuUsage(began).user / 1000;
    // what grows with the square takes minutes
    if (took > 2000) slow.push(`${text.slice(0, 12)}… ${text.slice(-6)}: ${Math.round(took)} ms`);
  }
  expect(slow).toEqual([]);
});
