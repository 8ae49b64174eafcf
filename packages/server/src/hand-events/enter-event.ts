// Stores one event that a person writes down. It goes the way of a delivered file, so that the same rules hold for it: it is received, read,
// and stored only when its one row is accepted; it can be undone like any delivery.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Fault, handEventFile, handEventMapping, type NewHandEvent, swedishDay } from '@samsyn/domain';
import { areaAt } from '../areas/area-at.ts';
import type { NamedArea } from '../areas/named-areas.ts';
import { refuseWhileChanging } from '../areas/refuse-while-changing.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { readImport } from '../imports/read-import.ts';
import { readingOutcome } from '../imports/reading-outcome.ts';
import { receiveImport } from '../imports/receive-import.ts';
import { orderStore, storeImport } from '../imports/store-import.ts';
import { undoImport } from '../imports/undo-import.ts';
import type { UploadFolder } from '../imports/upload-folder.ts';
import { nameOfOrganisation } from './queries.ts';

/** What is done at once needs no job. */
const atOnce = async (): Promise<void> => undefined;

/** @throws Fault scope.denied, event.outside, event.future, event.refused with the reader's own reason */
export async function enterEvent(
  database: Database,
  uploads: UploadFolder,
  who: Who,
  event: NewHandEvent,
): Promise<{ importId: string; area: NamedArea | null }> {
  const { organisation, area, day } = await withScope(database, who, (scope) => checked(scope, event));
  const body = Readable.from([Buffer.from(handEventFile(randomUUID(), event))]);
  const { id } = await receiveImport(database, who, uploads, atOnce, { fileName: `handelse-${day}.csv`, modified: null, body });
  await uploads.keepMapping(id, handEventMapping(organisation, event.origin));
  await readImport(database, uploads, who, id);
  const { state, accepted, why } = await withScope(database, who, (scope) => readingOutcome(scope, id));
  if (state !== 'previewed' || accepted !== 1) {
    if (state === 'previewed') await undoImport(database, uploads, who, id);
    throw new Fault('event.refused', { why: why ?? state });
  }
  await orderStore(database, who, atOnce, id);
  if (!(await storeImport(database, uploads, who, id))) throw new Fault('import.unexpected');
  return { importId: id, area };
}

async function checked(scope: Scope, { at, from, to }: NewHandEvent) {
  scope.require('incident.import');
  await refuseWhileChanging(scope);
  const now = scope.now.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }).replace(' ', 'T').slice(0, 16);
  if (from > now || (to ?? from) > now) throw new Fault('event.future');
  const area = at === null ? null : await areaAt(scope, at);
  if (area === 'outside') throw new Fault('event.outside');
  return { area, organisation: await nameOfOrganisation(scope), day: swedishDay(scope.now) };
}
