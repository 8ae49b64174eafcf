// What the demo municipality has of presence: figures of its own and of the county, and one plan for the winter. All invented.
import type { NewPresencePlan, NewResource } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { countIn } from './count-plan.ts';
import { addFigure } from './figures.ts';
import { planShifts } from './plan-shifts.ts';

const own = { level: 'municipality', name: 'Exempelhamn' } as const;
const county = { level: 'county', name: 'Exempel län' } as const;
const area = { level: 'police-area', name: 'Kustens lokalpolisområde' } as const;
const resource = (kind: string, counted: NewResource['counted'], value: number, source: string): NewResource => ({
  side: 'resource',
  kind,
  counted,
  year: 2025,
  value,
  source,
});
const exposure = (kind: string, counted: NewResource['counted'], value: number, source: string): NewResource => ({
  ...resource(kind, counted, value, source),
  side: 'exposure',
});

const figures: readonly NewResource[] = [
  resource('guards', own, 14, 'Kommunens avtal om ordningsvakter'),
  resource('night-walkers', own, 62, 'Nattvandrarna, aktiva vuxna under året'),
  resource('inspectors', own, 3, 'Alkoholenheten'),
  exposure('dwellings', own, 64_300, 'Kommunens fastighetsregister'),
  exposure('cars', own, 51_800, 'Fordonsstatistik, kommunen'),
  exposure('premises', own, 46, 'Alkoholenhetens register'),
  exposure('halls', own, 9, 'Fritidsförvaltningen'),
  resource('officers', area, 96, 'Lokalpolisområdet, årsredovisning'),
  exposure('inhabitants', area, 158_000, 'Lokalpolisområdet, årsredovisning'),
  resource('officers', county, 275, 'Polisregionen, länets andel'),
  exposure('dwellings', county, 77_000, 'Länsstyrelsen'),
  exposure('cars', county, 78_000, 'Länsstyrelsen'),
];

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const problem = (category: string, place: Partial<NewPresencePlan['problems'][number]>) => ({
  category,
  placeType: null,
  area: null,
  daypart: null,
  weight: 1,
  ...place,
});
const plan = (picture: string): NewPresencePlan => ({
  name: 'Kvällar och nätter i vinter',
  picture,
  problems: [
    problem('theft/premises', { placeType: 'sports-facility' }),
    problem('damage/vandalism', { area: 'lindangen-sodra' }),
    problem('violence/assault', { area: 'centrum' }),
  ],
  resources: [
    {
      kind: 'guards',
      name: 'Ordningsvakter',
      personHours: 32,
      groupSize: 2,
      groups: 2,
      shortestShift: 4,
      longestShift: 6,
      rest: 11,
      allowed: [{ days: everyDay, from: 14, to: 3 }],
      areas: null,
    },
    {
      kind: 'officers',
      name: 'Områdespolis',
      personHours: 16,
      groupSize: 2,
      groups: 1,
      shortestShift: 3,
      longestShift: 4,
      rest: 11,
      allowed: [{ days: [0, 1, 2, 3, 4], from: 7, to: 21 }],
      areas: null,
    },
    {
      kind: 'night-walkers',
      name: 'Nattvandrarna',
      personHours: 16,
      groupSize: 4,
      groups: 1,
      shortestShift: 4,
      longestShift: 4,
      rest: 20,
      allowed: [{ days: [4, 5], from: 20, to: 2 }],
      areas: ['centrum', 'lindangen'],
    },
  ],
  today: [
    { resource: 0, area: 'centrum-torget', day: 4, start: 20, length: 4 },
    { resource: 0, area: 'centrum-torget', day: 5, start: 20, length: 4 },
    { resource: 0, area: 'centrum-soder', day: 3, start: 12, length: 4 },
    { resource: 0, area: 'norrhamn-kopcentrum', day: 2, start: 12, length: 4 },
    { resource: 1, area: 'norrhamn-kopcentrum', day: 3, start: 8, length: 4 },
    { resource: 1, area: 'lindangen-sodra', day: 0, start: 8, length: 4 },
    { resource: 2, area: 'centrum-torget', day: 4, start: 20, length: 4 },
  ],
});

export async function demoPresence(database: Database, cycle: DemoCycle): Promise<void> {
  await withScope(database, cycle.who, async (scope) => {
    for (const figure of figures) await addFigure(scope, figure);
    const answer = await planShifts(scope, plan(cycle.picture));
    if (!answer.planned) return;
    await countIn(scope, answer.plan.id);
    cycle.made.set('presence:winter', answer.plan.id);
  });
}
