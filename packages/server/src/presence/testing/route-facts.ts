// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { Scope } from '../../db/scope.ts';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';
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

export async function makePlan(scope: Scope): Promise<string> {
  const answer = await planShifts(scope, newPlan(await frozenPicture(scope, plannablePicture)));
  if (!answer.planned) throw new Error('the picture of this test holds too little');
  return answer.plan.id;
}
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
  'GET /api/presence/plans/:id/shifts.csv': { right: 'presence.read', event: 'presence.exported', query: '?purpose=Schema', make: one },
  'GET /api/presence/plans/:id/shifts.xlsx': { right: 'presence.read', event: 'presence.exported', query: '?purpose=Schema', make: one },
  'GET /api/presence/figures': { right: 'presence.read', event: null, because: reads },
  'POST /api/presence/figures': { right: 'presence.write', event: 'presence.figureSaved', body: officers },
  'DELETE /api/presence/figures/:id': {
    right: 'presence.write',
    event: 'presence.figureRemoved',
    make: async (scope) => ({ params: { id: (await addFigure(scope, officers)).rows.at(-1)?.id ?? '' } }),
  },
};
