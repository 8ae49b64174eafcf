// What the tests that walk every route need to know of these.
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { insertNote, removeOwnNote } from '../queries.ts';

const said = { category: 'theft', area: 'centrum', note: 'Flera anmälningar gäller samma kväll och samma hall.' };
const written = (scope: Scope) => insertNote(scope, said);

export const problemNoteFacts: RouteFacts = {
  'GET /api/problem-notes': { right: 'picture.read', event: null, because: 'reads what parties wrote beside a finding, no row' },
  'POST /api/problem-notes': { right: 'note.write', event: 'note.written', body: said },
  'PUT /api/problem-notes/:id': {
    right: 'note.write',
    event: 'note.changed',
    body: { note: 'Det var två hallar.' },
    make: async (scope) => ({ params: { id: await written(scope) } }),
  },
  'DELETE /api/problem-notes/:id': {
    right: 'note.write',
    event: 'note.removed',
    make: async (scope) => ({ params: { id: await written(scope) } }),
  },
  'POST /api/problem-notes/:id/restore': {
    right: 'note.write',
    event: 'note.restored',
    make: async (scope) => {
      const id = await written(scope);
      await removeOwnNote(scope, id);
      return { params: { id } };
    },
  },
};
