// What happened to every row: read = accepted + quarantined + alreadyKnown, always, since each row ends in exactly one of these calls.
import { maskValue, type NotIncidentReason, noRows, type QuarantinedRow, type RowCounts, type RowFault } from '@samsyn/domain';

/** Refused rows that are kept one by one; further ones are only counted. */
const keptRows = 10_000;

export class RowAccounts {
  readonly rows: RowCounts = noRows();
  readonly quarantine: QuarantinedRow[] = [];
  /** whether the next refused row is kept one by one */
  get keeps(): boolean {
    return this.quarantine.length < keptRows;
  }

  accept(count: number, placed: boolean, timed: boolean): void {
    this.rows.read++;
    this.rows.accepted++;
    this.rows.incidents += count;
    if (!placed) this.rows.withoutPlace++;
    if (!timed) this.rows.withoutTime++;
  }

  notIncident(reason: NotIncidentReason): void {
    this.rows.read++;
    this.rows.accepted++;
    this.rows.notIncidents[reason] = (this.rows.notIncidents[reason] ?? 0) + 1;
  }

  known(): void {
    this.rows.read++;
    this.rows.alreadyKnown++;
  }

  /** The value is masked here, before anyone else sees it. */
  refuse(file: string, line: number, column: string, value: string, fault: RowFault): void {
    this.rows.read++;
    this.rows.quarantined++;
    if (this.keeps) this.quarantine.push({ file, line, column, value: maskValue(value), fault });
  }
}
