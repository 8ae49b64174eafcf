// Receives a file: keeps it in the upload folder, notes the delivery and orders the reading. Nothing is stored yet.
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ImportSummary } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { findImport, insertImport } from './queries.ts';
import { noteSenderUsed } from './sender-queries.ts';
import { summaryOf } from './show-import.ts';
import { safeName, type UploadFolder } from './upload-folder.ts';

export interface Delivery {
  readonly fileName: string;
  readonly modified: Date | null;
  readonly body: Readable;
  /** the program or folder that delivers */
  readonly senderId?: string;
}

/** The upload runs outside any transaction: a slow or broken connection holds nothing. */
export async function receiveImport(
  database: Database,
  who: Who,
  uploads: UploadFolder,
  order: OrderJob,
  delivery: Delivery,
): Promise<ImportSummary> {
  await withScope(database, who, async (scope) => scope.require('incident.import'));
  const id = randomUUID();
  const fileName = safeName(delivery.fileName);
  const bytes = await uploads.keep(id, fileName, delivery.body, delivery.modified);
  const summary = await withScope(database, who, async (scope) => {
    const { senderId = null } = delivery;
    await insertImport(scope, { id, fileName, bytes, senderId });
    scope.audit('import.received', id, { fileName, bytes, ...(senderId ? { sender: senderId } : {}) });
    if (senderId) await noteSenderUsed(scope, senderId);
    return summaryOf((await findImport(scope, id))!, scope.now);
  });
  await order('read-import', { who, importId: id });
  return summary;
}
