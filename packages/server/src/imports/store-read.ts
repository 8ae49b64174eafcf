// The rows of a delivery that has been read, into the database: new ones stored, known ones noted, the account of it kept.
import { layouts, newProfile } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { attachDelivery } from '../facilities/attach-incidents.ts';
import { goneWarning } from '../incidents/gone-rows.ts';
import type { ReadIncidents } from '../incidents/read-incidents.ts';
import { countKnown, moveStaged, stageIncidents } from '../incidents/stage-incidents.ts';
import { makeForDelivery } from '../sources/open-for-delivery.ts';
import { noteMended } from './correction-queries.ts';
import { batchReport, withKnown, withWarnings } from './import-report.ts';
import { setProfileOf } from './profile-queries.ts';
import { replaceQuarantine, setImportReport, setImportState } from './queries.ts';
import type { ReadDelivery } from './read-import.ts';
import { rememberReading } from './remember-reading.ts';

/** @param how  how it was read; what nobody looked at was read by a layout that everybody knows */
export async function storeRead(scope: Scope, id: string, read: ReadIncidents, how: HowRead = asKnown(read)): Promise<void> {
  const sourceIds = await makeForDelivery(scope, read.sources);
  const gone = await stageIncidents(scope, read, sourceIds);
  const report = withWarnings(batchReport(read, how.as), goneWarning(gone, read.sources[0]?.sv ?? ''));
  const rows = withKnown(report.rows, await countKnown(scope, gone));
  await moveStaged(scope, id);
  await attachDelivery(scope, id, read);
  await setImportReport(scope, id, { ...report, rows });
  await replaceQuarantine(scope, id, read.quarantine);
  await noteMended(scope, id, read.mended, false);
  await setProfileOf(scope, id, await rememberReading(scope, id, report, how.profileId));
  await setImportState(scope, id, 'stored');
  scope.audit('import.stored', id, { alreadyKnown: rows.alreadyKnown, quarantined: rows.quarantined }, { rows: rows.accepted });
}

type HowRead = Pick<ReadDelivery, 'as' | 'profileId'>;

function asKnown({ inputs }: ReadIncidents): HowRead {
  const known = layouts.find(({ key }) => key === inputs[0]?.profile);
  const decided = known && newProfile({ builtIn: known.key, mapping: null });
  return { as: decided ? { decided, asks: [], sheet: null, sheets: [], headerLine: 0 } : null, profileId: null };
}
