// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { makeProblem } from '../../problems/testing/route-facts.ts';
import { roundOf } from '../round-of.ts';
import { allCells, councilDecision, decidedRound, reason, roundAt, roundInput } from './rounds.ts';

const someone = randomUUID();
const other = randomUUID();
const sample = {
  name: 'Inför 2027',
  picture: someone,
  problems: [someone, other],
  parties: [someone, other],
  criteria: ['worry', 'cost'].map((key) => ({ key, bands: null, anchors: null })),
};
const scores = { scores: [{ problemId: someone, criterion: 'worry', score: 3 }] };
const at = (step: Parameters<typeof roundAt>[1]) => async (scope: Scope) => ({ params: { id: await roundAt(scope, step) } });
const scoring = (step: Parameters<typeof roundAt>[1]) => async (scope: Scope) => {
  const id = await roundAt(scope, step);
  return { params: { id }, body: { scores: await allCells(scope, id) } };
};
const read = 'shows what its reader may see; scores of others are hidden by the database until they are opened';

export const priorityFacts: RouteFacts = {
  'GET /api/priorities': { right: 'problem.read', event: null, because: read },
  'GET /api/priorities/material': { right: 'problem.read', event: null, because: read },
  'GET /api/priorities/harm': { right: 'problem.read', event: null, because: read },
  'POST /api/priorities/harm': {
    right: 'problem.write',
    event: 'priority.harmWeighted',
    body: { source: 'Parternas egen värdering, beslutad av rådet.', weights: { theft: 2 } },
  },
  'POST /api/priorities/:id/end': {
    right: 'problem.write',
    event: 'priority.ended',
    body: { reason },
    make: async (scope) => {
      const problem = await makeProblem(scope, 'Klotter');
      const { rows } = await sql<{ id: string }>`insert into priorities (municipality_id, problem_id, place, reason, decided_on)
        values (${scope.municipalityId}, ${problem}, 1, 'Ökar', '2026-11-30') returning id`.execute(scope.trx);
      return { params: { id: rows[0]!.id } };
    },
  },
  'POST /api/priorities/rounds': {
    right: 'problem.write',
    event: 'priority.roundMade',
    body: sample,
    make: async (scope) => {
      await roundAt(scope, 'criteria');
      await sql`update prioritising_rounds set state = 'decided', locked_at = now(), opened_at = now(), decided_at = now(),
        decided_on = current_date where state <> 'decided'`.execute(scope.trx);
      return { body: await roundInput(scope) };
    },
  },
  'GET /api/priorities/rounds/:id': { right: 'problem.read', event: null, because: read, make: at('criteria') },
  'PUT /api/priorities/rounds/:id': {
    right: 'problem.write',
    event: 'priority.roundChanged',
    body: sample,
    make: async (scope) => ({ params: { id: await roundAt(scope, 'criteria') }, body: await roundInput(scope) }),
  },
  'POST /api/priorities/rounds/:id/lock': { right: 'problem.write', event: 'priority.locked', make: at('criteria') },
  'POST /api/priorities/rounds/:id/scores': { right: 'priority.score', event: 'priority.scored', body: scores, make: scoring('alone') },
  'POST /api/priorities/rounds/:id/done': { right: 'priority.score', event: 'priority.partyDone', make: at('scored') },
  'POST /api/priorities/rounds/:id/open': { right: 'problem.write', event: 'priority.roundOpened', body: { reason }, make: at('scored') },
  'POST /api/priorities/rounds/:id/joint': {
    right: 'problem.write',
    event: 'priority.scoredTogether',
    body: scores,
    make: scoring('together'),
  },
  'POST /api/priorities/rounds/:id/decision': {
    right: 'problem.write',
    event: 'priority.decided',
    body: { decidedOn: '2026-11-30', chosen: [{ problemId: someone, reason: 'Ökar' }], notChosen: [] },
    make: async (scope) => {
      const id = await roundAt(scope, 'joint');
      const chosen = (await roundOf(scope, id)).problems.map((problem) => ({ problemId: problem.id, reason: 'Ökar mest' }));
      return { params: { id }, body: { decidedOn: '2026-11-30', chosen, notChosen: [] } };
    },
  },
  'GET /api/priorities/decisions': {
    right: 'problem.read',
    event: null,
    because: 'shows decisions that the minutes show the asker anyway',
  },
  'POST /api/priorities/rounds/:id/carried': {
    right: 'problem.write',
    event: 'priority.carried',
    body: { decisionId: someone },
    make: async (scope) => {
      const id = await decidedRound(scope);
      return { params: { id }, body: { decisionId: await councilDecision(scope) } };
    },
  },
  'GET /api/priorities/rounds/:id/table.csv': { right: 'problem.read', event: 'priority.exported', make: at('criteria') },
};
