// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import { makeProblem } from '../../causes/testing/make-causes.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { makeGoal, makeLockedGoal, surveyGoal } from './make-goal.ts';

export const goalFacts: RouteFacts = {
  'GET /api/goals': { right: 'problem.read', event: null, because: 'reads goals, whose numbers every partner may read' },
  'GET /api/problems/:id/goal-ground': { right: 'problem.read', event: null, because: 'reads counts that every partner may read' },
  'GET /api/problems/:id/goal-power': {
    right: 'problem.read',
    event: null,
    because: 'works out a chance from counts that every partner may read',
    query: '?indicator=own&months=12&fall=0.3&against=none',
  },
  'GET /api/goals/own-power': {
    right: 'problem.read',
    event: null,
    because: 'works out a chance from the numbers that it is asked with',
    query: '?as=share&value=28&target=20&n=412&next=400',
  },
  'POST /api/goals': {
    right: 'measure.write',
    event: 'goal.written',
    body: surveyGoal(randomUUID()),
    make: async (scope) => ({ body: surveyGoal(await makeProblem(scope)) }),
  },
  'POST /api/goals/:id/lock': {
    right: 'measure.write',
    event: 'goal.locked',
    make: async (scope) => ({ params: { id: await makeGoal(scope) } }),
  },
  'POST /api/goals/:id/amendments': {
    right: 'measure.write',
    event: 'goal.amended',
    body: { reason: 'Enkäten flyttas till hösten', value: 22 },
    make: async (scope) => ({ params: { id: await makeLockedGoal(scope) } }),
  },
  'DELETE /api/goals/:id': {
    right: 'measure.write',
    event: 'goal.removed',
    make: async (scope) => ({ params: { id: await makeGoal(scope) } }),
  },
};
