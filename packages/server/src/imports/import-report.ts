// What is kept about a delivery beside its rows: everything the preview shows and the picture needs again. Holds no row's text.
import type { ColumnReading, InputFile, QuarantinedRow, RowCounts, SourceMeta, UnmappedValue } from '@samsyn/domain';
import type { ReadIncidents } from '../incidents/read-incidents.ts';

export interface BatchReport {
  readonly rows: RowCounts;
  readonly inputs: readonly InputFile[];
  readonly sources: readonly SourceMeta[];
  readonly columns: readonly ColumnReading[];
  readonly unmapped: readonly UnmappedValue[];
  readonly decimalComma: boolean;
  readonly profileName: { readonly sv: string; readonly en: string } | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly warnings: readonly { readonly sv: string; readonly en: string }[];
}

export function batchReport(read: ReadIncidents): BatchReport {
  return {
    rows: { ...read.rows },
    inputs: read.inputs,
    sources: read.sources,
    columns: read.columns,
    unmapped: read.unmapped,
    decimalComma: read.decimalComma,
    profileName: read.profileName,
    period: read.period,
    warnings: read.warnings,
  };
}

/** The counts when some accepted rows turn out to be known already: read = accepted + quarantined + alreadyKnown still holds. */
export function withKnown(
  rows: RowCounts,
  known: { readonly rows: number; readonly incidents: number; readonly withoutPlace: number; readonly withoutTime: number },
): RowCounts {
  return {
    ...rows,
    accepted: rows.accepted - known.rows,
    alreadyKnown: rows.alreadyKnown + known.rows,
    incidents: rows.incidents - known.incidents,
    withoutPlace: rows.withoutPlace - known.withoutPlace,
    withoutTime: rows.withoutTime - known.withoutTime,
  };
}

export const withWarnings = (report: BatchReport, more: BatchReport['warnings']): BatchReport => ({
  ...report,
  warnings: [...report.warnings, ...more],
});

/** Quarantined rows as the preview lists them: one line per reason and column, with the first row it concerns. */
export interface QuarantineGroup {
  readonly fault: string;
  readonly column: string;
  readonly value: string;
  readonly line: number;
  readonly rows: number;
}

export function quarantineGroups(rows: readonly QuarantinedRow[]): QuarantineGroup[] {
  const groups = new Map<string, { fault: string; column: string; value: string; line: number; rows: number }>();
  for (const row of rows) {
    const key = `${row.fault}\u0000${row.column}`;
    const group = groups.get(key);
    if (group) group.rows++;
    else groups.set(key, { fault: row.fault, column: row.column, value: row.value, line: row.line, rows: 1 });
  }
  return [...groups.values()].sort((a, b) => b.rows - a.rows || a.line - b.line);
}
