// Brå's table of reported offences as exported from SOL: region, offence, year, period, count. It holds sums beside their parts in
// three ways at once (regions, offences, periods); only the finest of each are added, and "därav" rows never.
import { type BraOffence, braOffence } from '../category/bra-offences.ts';
import { periodOf } from '../incident/period-name.ts';
import type { CountedRow, Layout, SumJudge } from './layout.ts';

export const braSol: Layout = {
  key: 'bra-sol',
  name: { sv: 'Brås statistik över anmälda brott', en: 'Brå’s statistics of reported offences' },
  kind: 'police',
  immatureDays: 0,
  timeZone: 'Europe/Stockholm',
  dateOrder: 'ymd',
  precision: 'none',
  needs: ['region', 'brott', 'år', 'period', 'antal'],
  columns: { Region: 'area', Brott: 'category', År: 'year', Period: 'month', Antal: 'count' },
  mapCategory: (name) => offenceOf(name).value,
  countWord: (text) => (text === '..' ? 'notApplicable' : text === '.' || text === '-' || text === '–' ? 'zeroCount' : null),
  judgeSums,
};

const known = new Map<string, BraOffence>();

function offenceOf(name: string): BraOffence {
  let offence = known.get(name);
  if (!offence) {
    offence = braOffence(name);
    if (known.size < 5_000) known.set(name, offence);
  }
  return offence;
}

const levels = { total: 0, group: 1, kind: 2, code: 3 } as const;

/** The country is the sum of its regions, and these of their municipalities. */
function regionLevel(region: string): number {
  if (/^(?:hela landet|hela riket|riket|sverige)$/i.test(region)) return 0;
  return /^(?:polis)?region\b|\blän$/i.test(region) ? 1 : 2;
}

function periodLevel(period: string): number {
  const time = periodOf(2000, period);
  if (typeof time === 'string') return 2;
  return time.resolution === 'year' ? 0 : time.resolution === 'quarter' ? 1 : 2;
}

/** A row is a sum when the table holds anything finer: of its group of offences, of the regions, of the year. */
function judgeSums(rows: Iterable<CountedRow>): SumJudge {
  let region = 0;
  let period = 0;
  const finest = new Map<string, number>();
  for (const row of rows) {
    region = Math.max(region, regionLevel(row.area));
    period = Math.max(period, periodLevel(row.period));
    const { value, part, level } = offenceOf(row.kind);
    if (value && !part) finest.set(groupOf(value.category), Math.max(levels[level], finest.get(groupOf(value.category)) ?? 0));
  }
  return (row) => {
    const { value, part, level } = offenceOf(row.kind);
    if (part) return 'part';
    if (regionLevel(row.area) < region || periodLevel(row.period) < period) return 'total';
    if (level === 'total') return finest.size > 0 ? 'total' : null;
    if (!value) return 'unknownLevel';
    return levels[level] < (finest.get(groupOf(value.category)) ?? 0) ? 'total' : null;
  };
}

/** Chapters of Brå's tree as groups of ours: robbery is counted in the chapter of theft. */
const groupOf = (category: string): string => (category.startsWith('robbery') ? 'theft' : (category.split('/')[0] ?? category));
