// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { closeProblem } from '../change-problem.ts';
import { openProblem } from '../open-problem.ts';

const reason = 'Boende har tagit upp det på tre dialogmöten.';
const byHand = { from: 'dialogue' as const, name: 'Buller vid torget', reason };
const nowhere = { category: null, placeType: null, area: null, daypart: null };

/** An open problem that rests on what people have said. */
export const makeProblem = (scope: Scope, name = byHand.name): Promise<string> => openProblem(scope, { ...byHand, name, node: nowhere });
const one = async (scope: Scope) => ({ params: { id: await makeProblem(scope) } });

const read = 'reads the register, which holds no counts of its own';

export const problemFacts: RouteFacts = {
  'GET /api/problems': { right: 'problem.read', event: null, because: read },
  'GET /api/problems/:id': { right: 'problem.read', event: null, because: read, make: one },
  'GET /api/problems/:id/chain': { right: 'problem.write', event: null, because: read, make: one },
  'POST /api/problems': { right: 'problem.write', event: 'problem.opened', body: byHand },
  'POST /api/problems/:id/close': { right: 'problem.write', event: 'problem.closed', body: { reason }, make: one },
  'POST /api/problems/:id/reopen': {
    right: 'problem.write',
    event: 'problem.reopened',
    body: { reason },
    make: async (scope) => {
      const made = await one(scope);
      await closeProblem(scope, made.params.id, reason);
      return made;
    },
  },
  'POST /api/problems/:id/merge': {
    right: 'problem.write',
    event: 'problem.merged',
    body: { reason, into: randomUUID() },
    make: async (scope) => ({ ...(await one(scope)), body: { reason, into: await makeProblem(scope, 'Buller vid hamnen') } }),
  },
  'POST /api/problems/:id/split': {
    right: 'problem.write',
    event: 'problem.split',
    body: { reason, parts: [{ name: 'Musik' }, { name: 'Mopeder' }] },
    make: one,
  },
};
