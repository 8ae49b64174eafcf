// What the tests that walk every route need to know of these.
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { addCause } from '../add-cause.ts';
import { makeCause, makeProblem } from './make-causes.ts';

const cause = { side: 'situation', statement: 'Entrén är obemannad' };
const evidence = { speaks: 'for', text: 'Platsbesök en kväll', source: 'Arbetsgruppen' };
const reason = 'Två oberoende underlag pekar åt samma håll';

export const causeFacts: RouteFacts = {
  'GET /api/problems/:id/causes': { right: 'cause.read', event: null, because: 'reads what the parties have written themselves' },
  'POST /api/problems/:id/causes': {
    right: 'cause.write',
    event: 'cause.added',
    body: cause,
    make: async (scope) => ({ params: { id: await makeProblem(scope) } }),
  },
  'PUT /api/problems/:id/event-chain': {
    right: 'cause.write',
    event: 'cause.chainWritten',
    body: { was: [], steps: [{ what: 'Laget byter om' }] },
    make: async (scope) => ({ params: { id: await makeProblem(scope) } }),
  },
  'PATCH /api/causes/:id': {
    right: 'cause.write',
    event: 'cause.changed',
    body: { statement: 'Entrén är obemannad på kvällar' },
    make: async (scope) => ({ params: { id: (await makeCause(scope)).cause } }),
  },
  'POST /api/causes/:id/move': {
    right: 'cause.write',
    event: 'cause.moved',
    body: { way: 'up' },
    make: async (scope) => {
      const { problem } = await makeCause(scope);
      return { params: { id: await addCause(scope, problem, { ...cause, side: 'situation', parentId: null }) } };
    },
  },
  'DELETE /api/causes/:id': {
    right: 'cause.write',
    event: 'cause.removed',
    make: async (scope) => ({
      params: { id: await addCause(scope, await makeProblem(scope), { ...cause, side: 'situation', parentId: null }) },
    }),
  },
  'POST /api/causes/:id/state': {
    right: 'cause.write',
    event: 'cause.judged',
    body: { state: 'supported', reason },
    make: async (scope) => ({ params: { id: (await makeCause(scope)).cause } }),
  },
  'POST /api/causes/:id/evidence': {
    right: 'cause.write',
    event: 'cause.evidenceAdded',
    body: evidence,
    make: async (scope) => ({ params: { id: (await makeCause(scope)).cause } }),
  },
  'DELETE /api/causes/:id/evidence/:evidence': {
    right: 'cause.write',
    event: 'cause.evidenceRemoved',
    make: async (scope) => {
      const made = await makeCause(scope);
      return { params: { id: made.cause, evidence: made.evidence } };
    },
  },
};
