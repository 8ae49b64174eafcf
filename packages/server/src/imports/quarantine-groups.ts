// The quarantine as it is shown: rows with the same fault in the same column, their values, and what would mend them as far as that can be told.
import {
  findCrimeCode,
  kindsFor,
  nearestCode,
  nearestValue,
  type QuarantineGroup,
  quarantineSentence,
  rowFaults,
  swapDayMonth,
  swapsToDate,
} from '@samsyn/domain';
import type { QuarantinedValue } from './correction-queries.ts';
import type { BatchReport } from './import-report.ts';

/** Values shown of each group; further ones are in the file. */
const shownValues = 200;
/** What day and month in other order may mend; a day to come is more often a slip of the year. */
const swappable: ReadonlySet<string> = new Set(['import.badDate', 'import.dateRange', 'import.noSuchMonth']);
type Value = QuarantineGroup['values'][number];

export function quarantineGroups(values: readonly QuarantinedValue[], report: BatchReport | null): QuarantineGroup[] {
  const groups = new Map<string, QuarantinedValue[]>();
  for (const value of values) {
    const key = `${value.fault}\u0000${value.column}`;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups.values()].map((group) => groupOf(group, report)).sort((a, b) => b.rows - a.rows || a.line - b.line);
}

function groupOf(all: readonly QuarantinedValue[], report: BatchReport | null): QuarantineGroup {
  const first = all.reduce((a, b) => (b.line < a.line ? b : a));
  const rows = all.reduce((sum, one) => sum + one.rows, 0);
  const sv = quarantineSentence(first, 'sv', rows);
  const en = quarantineSentence(first, 'en', rows);
  const fault = rowFaults.find((known) => known === first.fault);
  const values = all.slice(0, shownValues).map((one) => suggestionFor(one, report));
  const every = values[0]?.suggested ?? null;
  // only what mends each of them by the same rule is offered for all
  const ruled = every === 'swapDayMonth' || every === 'swapPoint' || every === 'without';
  return {
    ...first,
    rows,
    sv: sv.what,
    en: en.what,
    doSv: sv.do,
    doEn: en.do,
    kinds: fault ? [...kindsFor[fault]] : [],
    suggested: ruled && all.length <= shownValues && values.every(({ suggested }) => suggested === every) ? every : null,
    different: all.length,
    values,
  };
}

function suggestionFor({ fault, column, value, line, rows }: QuarantinedValue, report: BatchReport | null): Value {
  const plain: Value = { value, line, rows, suggested: null, replacement: null, meaning: null };
  if (swappable.has(fault)) return swapsToDate(value) ? { ...plain, suggested: 'swapDayMonth', replacement: swapDayMonth(value) } : plain;
  if (fault === 'import.swapped') return { ...plain, suggested: 'swapPoint' };
  if (fault === 'import.unknownCode') {
    const isCode = report?.columns.find((reading) => reading.column === column)?.field === 'code';
    const near = isCode ? nearestCode(value) : nearestKnown(value, report);
    const name = near === null ? undefined : findCrimeCode(near)?.name;
    return near === null
      ? plain
      : { ...plain, suggested: 'replace', replacement: near, meaning: name === undefined ? null : { sv: name, en: name } };
  }
  return fault === 'import.metres' || fault === 'import.elsewhere' || fault === 'import.personal'
    ? { ...plain, suggested: 'without' }
    : plain;
}

/** A value that the sender's profile maps already. */
function nearestKnown(value: string, report: BatchReport | null): string | null {
  const decided = report?.read?.decided;
  const known = { ...decided?.mapping?.categories, ...decided?.categories };
  return nearestValue(
    value,
    Object.keys(known).filter((one) => known[one] !== ''),
  );
}
