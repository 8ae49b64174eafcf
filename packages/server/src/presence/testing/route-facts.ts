// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { MeasuresOfPlan } from '@samsyn/domain';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';
import { countIn } from '../count-plan.ts';
import { addFigure } from '../figures.ts';
import { planShifts } from '../plan-shifts.ts';
import { newPlan, plannablePicture } from './plannable-picture.ts';

const officers = {
  side: 'resource' as const,
  kind: 'officers',
  counted: { level: 'county' as const, name: 'Exempel län' },
  year: 2025,
  value: 275,
  source: 'Polisens årsredovisning',
};

/** Asked for, and not counted yet. */
export async function askPlan(scope: Scope): Promise<string> {
  const answer = await planShifts(scope, newPlan(await frozenPicture(scope, plannablePicture)));
  if (!answer.planned) throw new Error('the picture of this test holds too little');
  return answer.plan.id;
}

/** Counted, within the same transaction. */
export async function makePlan(scope: Scope): Promise<string> {
  const id = await askPlan(scope);
  await countIn(scope, id);
  return id;
}

export const toMeasures = (owner: string): MeasuresOfPlan => ({
  starts: '2027-01-04',
  ends: '2027-02-28',
  causeId: null,
  noCauseReason: 'Passen är valda efter var och när händelser väntas.',
  resources: [{ resource: 0, owner, executors: [], measure: null }],
  lang: 'sv',
});
const one = async (scope: Scope) => ({ params: { id: await makePlan(scope) } });
const reads = 'shows plans and register; counts are read from a picture that the asker sees';

export const presenceFacts: RouteFacts = {
  'GET /api/presence/plans': { right: 'presence.read', event: null, because: reads },
  'POST /api/presence/plans': {
    right: 'presence.write',
    event: 'presence.planned',
    body: newPlan(randomUUID()),
    make: async (scope) => ({ body: newPlan(await frozenPicture(scope, plannablePicture)) }),
  },
  'GET /api/presence/plans/:id': { right: 'presence.read', event: null, because: reads, make: one },
  'POST /api/presence/plans/:id/withdrawal': {
    right: 'presence.write',
    event: 'presence.withdrawn',
    body: { reason: 'Vakterna har fått andra tider.' },
    make: one,
  },
  'POST /api/presence/plans/:id/counting': {
    right: 'presence.write',
    event: 'presence.countOrdered',
    make: async (scope) => ({ params: { id: await askPlan(scope) } }),
  },
  'POST /api/presence/plans/:id/measures': {
    right: 'measure.write',
    event: 'presence.measured',
    body: toMeasures(randomUUID()),
    make: async (scope) => ({ params: { id: await makePlan(scope) }, body: toMeasures(scope.organisationId) }),
  },
  'GET /api/presence/plans/:id/shifts.csv': { right: 'presence.read', event: 'presence.exported', query: '?purpose=Schema', make: one },
  'GET /api/presence/plans/:id/shifts.xlsx': { right: 'presence.read', event: 'presence.exported', query: '?purpose=Schema', make: one },
  'GET /api/presence/plans/:id/shifts.ics': { right: 'presence.read', event: 'presence.exported', query: '?purpose=Schema', make: one },
  'GET /api/presence/figures': { right: 'presence.read', event: null, because: reads },
  'POST /api/presence/figures': { right: 'presence.write', event: 'presence.figureSaved', body: officers },
  'DELETE /api/presence/figures/:id': {
    right: 'presence.write',
    event: 'presence.figureRemoved',
    make: async (scope) => ({ params: { id: (await addFigure(scope, officers)).rows.at(-1)?.id ?? '' } }),
  },
};
