// A file that is looked at or stored within one request: written to the upload folder, read, and removed, whatever comes of it.
import { randomUUID } from 'node:crypto';
import { Fault, type Right } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { type Scope, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { safeName } from '../imports/upload-folder.ts';

export interface GivenUpload {
  readonly path: string;
  /** as people call it */
  readonly name: string;
}

/**
 * Who may is asked before the file is taken; it is read in a scope of its own.
 * @throws Fault scope.denied, request.invalid without a body, request.tooLarge, import.diskFull, import.sendingCut
 */
export function receiver({ database, uploads, session }: AppContext, right: Right) {
  return async <T>(
    request: Pick<FastifyRequest, 'body' | 'raw'>,
    fileName: string,
    work: (scope: Scope, file: GivenUpload) => Promise<T>,
  ): Promise<T> => {
    const who = await session(request as FastifyRequest);
    await withScope(database, who, async (scope) => scope.require(right));
    if (!request.body) throw new Fault('request.invalid', { field: 'body', why: 'application/octet-stream' });
    const id = randomUUID();
    const name = safeName(fileName);
    try {
      await uploads.keep(id, name, request.raw, null);
      return await withScope(database, who, (scope) => work(scope, { path: uploads.path(id, name), name }));
    } finally {
      await uploads.remove(id);
    }
  };
}
