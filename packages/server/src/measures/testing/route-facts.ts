// What the tests that walk every route need to know of these.
import { randomUUID } from 'node:crypto';
import type { RouteFacts } from '../../http/testing/route-facts.ts';
import { dayAt, makeActivity, makeCalendar, makeMeasure, measureBody } from './make-measure.ts';

const sample = { ...measureBody({ now: new Date(), organisationId: randomUUID() }) };
const rule = encodeURIComponent(JSON.stringify({ repeat: 'week', weekdays: [4], first: '2026-12-04', from: '21:00', to: '02:00' }));
const own = async (scope: Parameters<typeof makeMeasure>[0]) => ({ params: { id: await makeMeasure(scope) } });
const file = { right: 'measure.read', event: 'measure.exported', query: '?purpose=granskning' } as const;

export const measureFacts: RouteFacts = {
  'GET /api/measures': { right: 'measure.read', event: null, because: 'the plan that the parties have made together' },
  'GET /api/measures/places': { right: 'measure.read', event: null, because: 'where the plan is carried out, by area' },
  'GET /api/measures/form': { right: 'measure.write', event: null, because: 'what a form offers' },
  'GET /api/measures/occurrences': {
    right: 'measure.write',
    event: null,
    because: 'a schedule is tried and nothing kept',
    query: `?rule=${rule}&starts=2026-12-01&ends=2026-12-31`,
  },
  'GET /api/measures/plan.csv': file,
  'GET /api/measures/plan.xlsx': file,
  'GET /api/measures/plan.pdf': file,
  'GET /api/measures/plan.docx': file,
  'POST /api/measures': {
    right: 'measure.write',
    event: 'measure.made',
    body: sample,
    make: async (scope) => ({ body: measureBody(scope) }),
  },
  'GET /api/measures/:id': { right: 'task.read', event: null, because: 'one row of the plan' },
  'PUT /api/measures/:id': {
    right: 'measure.write',
    event: 'measure.changed',
    body: sample,
    make: async (scope) => ({ ...(await own(scope)), body: measureBody(scope, { title: 'Värdar i alla hallar' }) }),
  },
  'POST /api/measures/:id/state': {
    right: 'measure.write',
    event: 'measure.stateChanged',
    body: { state: 'active', reason: null },
    make: own,
  },
  'POST /api/measures/:id/follow-up': {
    right: 'measure.write',
    event: 'measure.followed',
    body: { colour: 'yellow', note: 'Två kvällar blev inte av' },
    make: own,
  },
  'POST /api/measures/:id/delay': {
    right: 'measure.write',
    event: 'measure.delayed',
    body: { on: '2099-01-01', reason: 'Marken måste grävas upp' },
    make: async (scope) => ({ ...(await own(scope)), body: { on: dayAt(scope, 60), reason: 'Marken måste grävas upp' } }),
  },
  'POST /api/measures/:id/activities': {
    right: 'task.report',
    event: 'activity.added',
    body: { day: '2026-12-01', from: '18:00', minutes: 60 },
    make: async (scope) => ({ ...(await own(scope)), body: { day: dayAt(scope, 3), from: '18:00', minutes: 60 } }),
  },
  'GET /api/tasks': { right: 'task.read', event: null, because: 'what one is to do oneself' },
  'POST /api/activities/:id/report': {
    right: 'task.report',
    event: 'activity.reported',
    body: { state: 'done', minutes: 240, persons: 2 },
    make: async (scope) => ({ params: { id: await makeActivity(scope) } }),
  },
  'POST /api/activities/:id/move': {
    right: 'task.report',
    event: 'activity.moved',
    body: { day: '2026-12-02', from: '18:00', reason: 'Hallen var uthyrd' },
    make: async (scope) => ({
      params: { id: await makeActivity(scope) },
      body: { day: dayAt(scope, 2), from: '18:00', reason: 'Hallen var uthyrd' },
    }),
  },
  'GET /api/calendar-feeds': { right: 'task.read', event: null, because: 'one’s own addresses, without their secrets' },
  'POST /api/calendar-feeds': { right: 'task.read', event: 'calendar.made', body: { kind: 'person' } },
  'POST /api/calendar-feeds/:id/end': {
    right: 'task.read',
    event: 'calendar.ended',
    make: async (scope) => ({ params: { id: (await makeCalendar(scope)).id } }),
  },
  'GET /kalender/:file': {
    right: 'open',
    event: 'calendar.read',
    make: async (scope) => ({ params: { file: (await makeCalendar(scope)).file } }),
  },
};
