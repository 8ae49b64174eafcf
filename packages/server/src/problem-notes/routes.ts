// Notes on findings over HTTP: every answer is the notes as they now stand on the finding.
import { type FindingKey, findingKey, newProblemNote, noteText, problemNotes } from '@samsyn/domain';
import { z } from 'zod';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { changeNote, removeNote, restoreNote } from './change-note.ts';
import { notesOn } from './list-notes.ts';
import { writeNote } from './write-note.ts';

const byId = z.object({ id: z.uuid() });
const told = { 200: problemNotes };

export function problemNoteRoutes({ app, database, session }: AppContext): void {
  const changed = (who: Who, change: (scope: Scope) => Promise<FindingKey>) =>
    withScope(database, who, async (scope) => notesOn(scope, await change(scope)));
  app.get('/api/problem-notes', { schema: { querystring: findingKey, response: told } }, async (request) =>
    withScope(database, await session(request), (scope) => notesOn(scope, request.query)),
  );
  app.post('/api/problem-notes', { schema: { body: newProblemNote, response: { 201: problemNotes } } }, async (request, reply) => {
    const { note: _, ...finding } = request.body;
    const notes = await withScope(database, await session(request), async (scope) => {
      await writeNote(scope, request.body);
      return notesOn(scope, finding);
    });
    return reply.code(201).send(notes);
  });
  app.put('/api/problem-notes/:id', { schema: { params: byId, body: noteText, response: told } }, async (request) =>
    changed(await session(request), (scope) => changeNote(scope, request.params.id, request.body.note)),
  );
  app.delete('/api/problem-notes/:id', { schema: { params: byId, response: told } }, async (request) =>
    changed(await session(request), (scope) => removeNote(scope, request.params.id)),
  );
  app.post('/api/problem-notes/:id/restore', { schema: { params: byId, response: told } }, async (request) =>
    changed(await session(request), (scope) => restoreNote(scope, request.params.id)),
  );
}
