import { expect, test } from 'vitest';
import { countObservations, metresBetween, nearestNeed } from './light-observation.ts';

const seen = (during: 'walk' | 'night-walk' | 'report', seenOn: string, organisation = 'a') => ({ during, seenOn, organisation });

test('one walk counts once however much it noted; every report counts; two organisations are two walks', () => {
  const walk = seen('walk', '2026-11-02');
  expect(countObservations([walk, walk, walk])).toEqual({ walks: 1, faults: 0 });
  expect(countObservations([walk, seen('night-walk', '2026-11-06'), seen('night-walk', '2026-11-06', 'b')])).toEqual({
    walks: 3,
    faults: 0,
  });
  expect(countObservations([seen('report', '2026-11-02'), seen('report', '2026-11-02')])).toEqual({ walks: 0, faults: 2 });
});

test('a degree of latitude is 111 km; of longitude at 60° north half of that', () => {
  expect(metresBetween([15, 58], [15, 59])).toBeCloseTo(111_195, -2);
  expect(metresBetween([15, 60], [16, 60])).toBeCloseTo(55_597, -2);
});

test('the nearest need within 50 metres; none further away, none that is done, none without a place', () => {
  const need = (name: string, metresNorth: number, state = 'open') => ({ name, at: [15, 58 + metresNorth / 111_195] as const, state });
  const needs = [
    need('far', 60),
    need('near', 30),
    need('nearer', 10),
    need('done', 1, 'fixed'),
    { name: 'nowhere', at: null, state: 'open' },
  ];
  expect(nearestNeed([15, 58], needs)?.name).toBe('nearer');
  expect(nearestNeed([15, 58], needs.slice(0, 1))).toBeNull();
});
