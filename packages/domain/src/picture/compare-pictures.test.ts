// Relations that hold between any two pictures: turned round, new and gone change places; a picture is the same as itself; what hinders is said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePictures } from './compare-pictures.ts';
import { examplePicture } from './example-picture.ts';
import type { Picture } from './picture.ts';
import { type PictureToCompare, pictureComparison } from './picture-comparison.ts';
import { windowSum } from './window-months.ts';

const compared = (picture: Picture, more: Partial<PictureToCompare> = {}): PictureToCompare => ({
  id: 'a',
  name: 'Juni',
  made: '2026-06-09T10:00:00.000Z',
  sources: ['Polisens utdrag'],
  picture,
  ...more,
});
const { problems } = examplePicture;
const withProblems = (kept: readonly Picture['problems'][number][]): Picture => ({ ...examplePicture, problems: [...kept] });

/** Any choice of the example's findings, some of them judged otherwise. */
const anyPicture = fc
  .tuple(fc.subarray([...problems]), fc.array(fc.boolean(), { minLength: problems.length, maxLength: problems.length }))
  .map(([kept, turned]) =>
    withProblems(
      kept.map((one, i) => (turned[i] ? { ...one, tier: one.tier === 'sure' ? ('possible' as const) : ('sure' as const) } : one)),
    ),
  );

test('turned round, new and gone change places, and what both have stays what it was', () => {
  fc.assert(
    fc.property(anyPicture, anyPicture, (x, y) => {
      const [there, back] = [comparePictures(compared(x), compared(y)), comparePictures(compared(y), compared(x))];
      const turned = { new: 'gone', gone: 'new', changed: 'changed', same: 'same' } as const;
      const key = (one: (typeof there.findings)[number]) => JSON.stringify([one.finding.category, one.finding.placeType, one.finding.area]);
      const sorted = (list: string[]) => list.sort();
      expect(sorted(there.findings.map((one) => `${turned[one.state]} ${key(one)}`))).toEqual(
        sorted(back.findings.map((one) => `${one.state} ${key(one)}`)),
      );
      expect([there.sums.new, there.sums.gone, there.sums.kept]).toEqual([back.sums.gone, back.sums.new, back.sums.kept]);
      expect(there.comparable).toBe(back.comparable);
      expect(there.findings.length).toBe(
        x.problems.length + y.problems.length - there.findings.filter((one) => one.before && one.after).length,
      );
    }),
    { numRuns: 60 },
  );
});

test('a picture is the same as itself, and nothing stands in the way', () => {
  const self = comparePictures(compared(examplePicture), compared(examplePicture));
  expect(self.findings.every(({ state, without }) => state === 'same' && without === null)).toBe(true);
  expect(self).toMatchObject({ comparable: true, reasons: [], sums: { new: 0, gone: 0, changed: 0 } });
  expect(self.headline.sv).toMatch(/^Samma \S+ problem som i bilden från 9 juni 2026\.$/);
  expect(pictureComparison.parse(self)).toEqual(self);
});

test('the headline counts what is new, gone and kept, in words', () => {
  const sure = problems.filter((one) => one.tier === 'sure' && one.kind !== 'falling');
  expect(sure.length).toBeGreaterThanOrEqual(4);
  const said = comparePictures(compared(withProblems(sure.slice(1))), compared(withProblems(sure.slice(0, -2))));
  const kept = sure.length - 3;
  expect(said.sums).toEqual({ new: 1, gone: 2, kept, changed: 0 });
  expect(said.headline.sv).toMatch(/^Ett problem är nytt, två är borta och \S+ är kvar sedan bilden från 9 juni 2026\.$/);
  expect(said.headline.en).toMatch(/^One problem is new, two are gone and \S+ remains? since the picture of 9 June 2026\.$/);
});

test('a change of verdict or sureness is a change; a fall alone is no problem that is new', () => {
  const [first] = problems;
  const falling = problems.find((one) => one.kind === 'falling');
  if (!first || !falling) throw new Error('the example has a rise and a fall');
  const weaker = { ...first, tier: 'possible' as const, verdict: 'cannot_tell' as const };
  const said = comparePictures(compared(withProblems([first])), compared(withProblems([weaker, falling])));
  expect(said.findings.map(({ state }) => state)).toEqual(['new', 'changed']);
  expect(said.sums).toEqual({ new: 0, gone: 0, kept: 1, changed: 1 });
});

test('two findings about the same thing meet their like', () => {
  const [rise] = problems;
  if (!rise) throw new Error('the example has problems');
  const spot = { ...rise, kind: 'hotspot' as const, rank: 2 };
  const said = comparePictures(compared(withProblems([rise, spot])), compared(withProblems([{ ...spot, rank: 1 }])));
  expect(said.findings.map(({ state, finding }) => [state, finding.kind])).toEqual([
    ['gone', 'rising'],
    ['same', 'hotspot'],
  ]);
});

test('each thing in the way is named, and a newer version alone does not hinder', () => {
  const against = (picture: Picture, more: Partial<PictureToCompare> = {}) =>
    comparePictures(compared(examplePicture), compared(picture, more));
  const codes = (picture: Picture, more: Partial<PictureToCompare> = {}) => against(picture, more).reasons.map(({ code }) => code);
  const [area = ''] = Object.keys(examplePicture.labels.area).slice(1);
  const moved = { ...examplePicture.labels.area, [area]: { ...examplePicture.labels.area[area]!, level: 2 } };
  expect(codes({ ...examplePicture, labels: { ...examplePicture.labels, area: moved } })).toEqual(['areas']);
  expect(codes(examplePicture, { sources: ['Polisens utdrag', 'Felanmälan'] })).toEqual(['sources']);
  const half = { from: '2026-05-01', to: '2026-10-31' };
  expect(codes({ ...examplePicture, window: half })).toEqual(['length', 'overlap']);
  expect(codes({ ...examplePicture, copy: { audience: 'partner', k: 3 } })).toEqual(['copy']);
  const [winter, summer] = [{ from: '2025-11-01', to: '2026-04-30' }, half];
  const seasons = comparePictures(compared({ ...examplePicture, window: winter }), compared({ ...examplePicture, window: summer }));
  expect(seasons.reasons.map(({ code }) => code)).toEqual(['season']);
  expect(against({ ...examplePicture, samsyn: '0.2.0' })).toMatchObject({ comparable: true, reasons: [{ code: 'version' }] });
  for (const one of against({ ...examplePicture, samsyn: '0.2.0', window: half }, { sources: [] }).reasons)
    expect([one.sv.length > 20, one.en.length > 20]).toEqual([true, true]);
});

test('where a finding is gone, the number of the same is told from the series, and never where a month is missing', () => {
  const [rise] = problems;
  if (!rise) throw new Error('the example has problems');
  const gone = comparePictures(compared(examplePicture), compared(withProblems(problems.slice(1))));
  const found = gone.findings.find(({ state }) => state === 'gone');
  const own = examplePicture.series.find((one) => one.category === rise.category && one.placeType === rise.placeType)!;
  expect(found?.without).toBe(windowSum(own, examplePicture.window));
  expect(windowSum({ months: ['2026-01', '2026-02'], counts: [3, null] }, { from: '2026-01-01', to: '2026-02-28' })).toBeNull();
  expect(windowSum({ months: ['2026-01', '2026-02'], counts: [3, 4] }, { from: '2026-01-01', to: '2026-02-28' })).toBe(7);
});
