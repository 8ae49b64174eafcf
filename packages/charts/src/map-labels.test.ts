import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, placeMapLabels } from './map-labels.ts';

const spot = fc.tuple(fc.integer({ min: 0, max: 470 }), fc.integer({ min: 0, max: 450 }));
const overlaps = (a: Box, b: Box) => a[2] >= b[0] && a[0] <= b[2] && a[3] >= b[1] && a[1] <= b[3];

it('no number covers another number, a name, or what is taken, however crowded', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 25 }), fc.array(spot, { maxLength: 15 }), (areas, problems) => {
      const legend: Box = [0, 350, 220, 450];
      const { names, numbers } = placeMapLabels({
        width: 470,
        height: 450,
        names: areas.map((at, i) => ({ name: `Område ${i}`, at })),
        numbers: problems.map((at, i) => ({ text: String(i + 1), at })),
        avoid: [],
        taken: [legend],
      });
      const boxes = [
        legend,
        ...names.map(({ name, x, base }): Box => [x - name.length * 3.1, base - 6, x + name.length * 3.1, base + 5]),
        ...numbers.map(({ box }) => box),
      ];
      for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
      for (const { box } of numbers) expect(box[0] >= 0 && box[1] >= 0 && box[2] <= 470 && box[3] <= 450).toBe(true);
    }),
    { seed: 9990 },
  );
});

it('numbers that are pressed are as far apart as a finger needs', () => {
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 25 }), fc.array(spot, { maxLength: 15 }), (areas, problems) => {
      const { numbers } = placeMapLabels({
        width: 470,
        height: 450,
        names: areas.map((at, i) => ({ name: `Område ${i}`, at })),
        // the first three stand by one area's name
        numbers: problems.map((at, i) => ({ text: String(i + 1), at: i < 3 ? (areas[0] ?? at) : at })),
        avoid: [],
        taken: [],
        between: 24,
      });
      const middles = numbers.map(({ box }) => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] as const);
      for (const [i, a] of middles.entries())
        for (const b of middles.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(24);
    }),
    { seed: 9990 },
  );
});

it('a number for a whole area stands by the area’s name; one for a place has a line to it and stays off the cells', () => {
  const cell: Box = [200, 200, 230, 230];
  const { numbers } = placeMapLabels({
    width: 470,
    height: 450,
    names: [{ name: 'Lindängen', at: [100, 100] }],
    numbers: [
      { text: '1', at: [100, 100] },
      { text: '2', at: [215, 215] },
    ],
    avoid: [cell],
    taken: [],
  });
  expect(numbers[0]).toMatchObject({ text: '1', from: null });
  expect(numbers[1]).toMatchObject({ text: '2', from: [215, 215] });
  expect(overlaps(numbers[1]!.box, cell)).toBe(false);
});
