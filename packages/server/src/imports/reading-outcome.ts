// What became of the reading of a delivery, in short: for whoever hands one over by itself and stores it at once.
import { Fault, faultSentence, type ImportSummary } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { quarantinedValues } from './correction-queries.ts';
import { quarantineGroups } from './quarantine-groups.ts';
import { findImport } from './queries.ts';

export interface ReadingOutcome {
  readonly state: ImportSummary['state'];
  readonly accepted: number;
  /** why a row or the file was refused, in Swedish; null: nothing was */
  readonly why: string | null;
}

/** @throws Fault scope.denied, import.notFound */
export async function readingOutcome(scope: Scope, id: string): Promise<ReadingOutcome> {
  scope.require('incident.import');
  const row = await findImport(scope, id);
  if (!row) throw new Fault('import.notFound');
  const [refused] = quarantineGroups(await quarantinedValues(scope, id), row.report);
  const fault = row.fault ? faultSentence(new Fault(row.fault.code, row.fault.details), 'sv').what : null;
  return { state: row.state, accepted: row.report?.rows.accepted ?? 0, why: refused?.sv ?? fault };
}
