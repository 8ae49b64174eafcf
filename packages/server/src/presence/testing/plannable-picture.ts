// A picture with enough incidents of known time to plan from: damage at night in two areas, for tests.
import { examplePicture, type Picture } from '@samsyn/domain';

const first = examplePicture.problems[0]!;
const [a, b] = Object.entries(examplePicture.labels.area).filter(([, { level }]) => level > 0);
export const plannableAreas = [a![0], b![0]] as const;
const week = Array.from({ length: 168 }, (_, t) => (t % 24 >= 20 ? 4 : 0.5));
const known = Math.round(week.reduce((sum, share) => sum + share, 0));
const area = (key: string, count: number) => ({ ...first.evidence.areas[0]!, area: key, count });
const node = { category: 'damage', placeType: null, area: null, daypart: null };

export const plannablePicture: Picture = {
  ...examplePicture,
  problems: [
    {
      ...first,
      ...node,
      rank: 1,
      tier: 'sure',
      evidence: { ...first.evidence, week, timeKnown: known, timeUnknown: 0, areas: [area(a![0], known - 20), area(b![0], 20)] },
    },
    { ...first, ...node, category: 'fraud', rank: 2, evidence: { ...first.evidence, week: null, timeKnown: 3 } },
  ],
};

const guards = {
  kind: 'guards' as const,
  name: 'Ordningsvakter',
  personHours: 16,
  groupSize: 2,
  groups: 1,
  shortestShift: 2,
  longestShift: 4,
  rest: 11,
  allowed: [{ days: [0, 1, 2, 3, 4, 5, 6], from: 16, to: 2 }],
  areas: null,
};
export const newPlan = (picture: string) => ({
  name: 'Kvällar i höst',
  picture,
  problems: [{ ...node, weight: 1 }],
  resources: [guards],
  today: [{ resource: 0, area: a![0], day: 1, start: 9, length: 4 }],
});
