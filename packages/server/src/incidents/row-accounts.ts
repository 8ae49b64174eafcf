// What happened to every row: the counts that must add up, and the first refused rows.
import { maskValue, type QuarantinedRow, type RowCounts } from '@samsyn/domain';

const keptRows = 10_000;

export class RowAccounts {
  readonly rows: RowCounts = {
    read: 0,
    accepted: 0,
    quarantined: 0,
    alreadyKnown: 0,
    incidents: 0,
    notIncidents: {},
    withoutPlace: 0,
    withoutTime: 0,
  };
  readonly quarantine: QuarantinedRow[] = [];

  refuse(file: string, line: number, column: string, value: string, fault: string): void {
    this.rows.quarantined++;
    if (this.quarantine.length < keptRows) this.quarantine.push({ file, line, column, value: maskValue(value), fault });
  }

  notIncident(kind: string): void {
    this.rows.accepted++;
    this.rows.notIncidents[kind] = (this.rows.notIncidents[kind] ?? 0) + 1;
  }
}
