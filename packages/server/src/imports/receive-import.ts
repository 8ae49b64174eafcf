/** Receives a file: keeps it in the upload folder, notes the delivery and orders the reading. Nothing is stored yet. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { ImportSummary } from '@samsyn/domain';
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { importSummary, insertImport } from './queries.ts';
import type { UploadFolder } from './upload-folder.ts';

export async function receiveImport(
  scope: Scope,
  uploads: UploadFolder,
  order: OrderJob,
  fileName: string,
  body: Readable,
): Promise<ImportSummary> {
  scope.require('incident.import');
  const name = path.basename(fileName).slice(0, 200);
  if (!name) throw new Fault('request.invalid', { field: 'fileName', why: '' });
  const id = randomUUID();
  const bytes = await uploads.keep(id, body);
  await insertImport(scope, { id, fileName: name, bytes });
  await scope.audit('import.received', id, { fileName: name, bytes });
  await order(scope, 'read-import', { importId: id });
  return importSummary(scope, id);
}
