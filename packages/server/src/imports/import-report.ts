// What is kept about a delivery beside its rows: everything the preview shows and the picture needs again. Holds no row's text.
import type { ColumnAsk, ColumnReading, InputFile, RowCounts, SourceMeta, SourceProfile, UndoOutcome, UnmappedValue } from '@samsyn/domain';
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
  /** what became of its rows when it was undone */
  readonly undo?: UndoOutcome;
  /** how the first table was read, and what there is to ask about its columns; missing in deliveries of older programs */
  readonly read?: ReadAs;
}

export interface ReadAs {
  readonly decided: SourceProfile;
  readonly asks: readonly ColumnAsk[];
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly headerLine: number;
}

export function batchReport(read: ReadIncidents, as: ReadAs | null): BatchReport {
  return {
    ...(as ? { read: as } : {}),
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
