// The two files that a band of municipalities is made from: which municipalities are alike, and Brå's statistics of several of them.
import { braOffence } from '../category/bra-offences.ts';
import { Fault } from '../fault.ts';
import { periodOf, readYear } from '../incident/period-name.ts';
import type { PeerCount, PeerGroup } from './peer-band.ts';
import { peerName } from './peer-band.ts';

type Row = Readonly<Record<string, string>>;

const field = (row: Row, ...names: readonly string[]): string => {
  const found = Object.entries(row).find(([key]) => names.includes(key.trim().toLocaleLowerCase('sv')));
  return found?.[1].trim() ?? '';
};

/** More than any municipality has of any kind, and more than the register has room for. */
const mostCounted = 2_000_000_000;

/** Whether a cell is a name of at most so many signs: a file holds whatever its maker's program wrote. */
const isText = (text: string, most: number): boolean =>
  text !== '' && text.length <= most && /^\P{Cc}+$/u.test(text) && text.isWellFormed();
const isYear = (year: number): boolean => year >= 1900 && year <= 2200;

/**
 * @param source  said where a row has none of its own
 * @throws Fault peers.columns when code, name and group are not among the columns, peers.row for a line that cannot be read
 */
export function readPeerGroups(rows: readonly Row[], source: string): PeerGroup[] {
  const first = rows[0];
  if (!first || field(first, 'kod', 'code', 'kommunkod') === '') throw new Fault('peers.columns', { columns: 'kod, kommun, grupp, år' });
  const groups = rows.map((row, i) => {
    const code = field(row, 'kod', 'code', 'kommunkod').padStart(4, '0');
    const name = field(row, 'kommun', 'namn', 'name', 'municipality');
    const group = field(row, 'grupp', 'kommungrupp', 'group');
    const year = readYear(field(row, 'år', 'year'));
    const from = field(row, 'källa', 'source') || source;
    const isRead = /^\d{4}$/.test(code) && isText(name, 80) && isText(group, 120) && isText(from, 200) && isYear(year);
    if (!isRead) throw new Fault('peers.row', { line: i + 2 });
    return { code, name, group, year, source: from };
  });
  return [...new Map(groups.map((one) => [`${one.year} ${one.code}`, one])).values()];
}

/**
 * Whole years by municipality and kind. A heading's row is the kind's count; without one the kind's codes are added, never "därav" rows, and never
 * a heading and its parts.
 * @throws Fault peers.columns, peers.count for a name or a count that cannot be one, peers.empty when no row can be used
 */
export function readPeerCounts(rows: readonly Row[], source: string): PeerCount[] {
  const first = rows[0];
  if (!first || field(first, 'region') === '' || field(first, 'brott') === '')
    throw new Fault('peers.columns', { columns: 'Region, Brott, År, Period, Antal, /100 000 inv' });
  interface Sum {
    headed: PeerCount | null;
    codes: PeerCount | null;
  }
  const sums = new Map<string, Sum>();
  for (const [i, row] of rows.entries()) {
    const year = readYear(field(row, 'år'));
    const period = periodOf(2000, field(row, 'period'));
    const { value, part, level } = braOffence(field(row, 'brott'));
    const region = field(row, 'region');
    const count = number(field(row, 'antal'));
    if (!value || part || count === null || !Number.isInteger(count) || !isYear(year)) continue;
    if (typeof period === 'string' || period.resolution !== 'year' || /^(?:hela |riket|sverige|polis)|\blän$/i.test(region)) continue;
    const per100k = number(field(row, '/100 000 inv', 'per 100 000', 'per100000'));
    const told: PeerCount = { name: peerName(region), category: value.category, year, count, per100k, source };
    const key = `${told.name}|${told.category}|${year}`;
    const sum = sums.get(key) ?? { headed: null, codes: null };
    if (level === 'code') {
      const before = sum.codes;
      const rate = before && (before.per100k === null || per100k === null) ? null : (before?.per100k ?? 0) + (per100k ?? 0);
      sum.codes = { ...told, count: (before?.count ?? 0) + count, per100k: before ? rate : per100k };
    } else sum.headed ??= told;
    if (!isText(told.name, 80) || (sum.codes?.count ?? 0) > mostCounted || count > mostCounted)
      throw new Fault('peers.count', { line: i + 2 });
    sums.set(key, sum);
  }
  const counts = [...sums.values()].flatMap(({ headed, codes }) => headed ?? codes ?? []);
  if (counts.length === 0) throw new Fault('peers.empty');
  return counts;
}

/** "1 234", "1234,5", "1234.5"; null for "..", "-" and nothing: unknown, not none. */
function number(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(bare) ? Number(bare) : null;
}
