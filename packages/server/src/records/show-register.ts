// The register as its page shows it, and the next number when there is a running series.
import { type RecordList, type RecordRow, seriesNumber } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findSeries, listRecords, type RecordEntry, type SeriesRow } from './queries.ts';
import { swedishYear } from './swedish-year.ts';

export async function showRegister(scope: Scope): Promise<RecordList> {
  scope.require('records.read');
  const series = await findSeries(scope);
  return { records: (await listRecords(scope)).map(rowOf), series: series && shownSeries(series, swedishYear(scope.now)) };
}

export function rowOf({ organisationId: _, role: __, ...row }: RecordEntry): RecordRow {
  return row;
}

const shownSeries = (row: SeriesRow, year: number) => ({
  prefix: row.prefix,
  digits: row.digits,
  next: seriesNumber(row, year, row.year === year ? row.last + 1 : 1),
});
