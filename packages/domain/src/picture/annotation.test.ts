// What the parties say of a frozen picture, and who may read it.
import { expect, test } from 'vitest';
import { annotationsFor, annotationText, isFinding } from './annotation.ts';
import { examplePicture } from './example-picture.ts';

const [first, second] = examplePicture.problems;
if (!first || !second) throw new Error('the example has problems');

test('a finding is known by what it is about, not by its place in the list', () => {
  expect(isFinding({ ...first, daypart: first.daypart }, first)).toBe(true);
  expect(isFinding(first, second)).toBe(false);
  expect(isFinding({ ...first, kind: 'persistent' }, first)).toBe(false);
});

test('what is said of a finding stays away where the finding does; what is said of the whole picture does not', () => {
  const said = [{ finding: null }, { finding: first }, { finding: second }];
  expect(annotationsFor(said, examplePicture)).toEqual(said);
  expect(annotationsFor(said, { problems: [second] })).toEqual([said[0], said[2]]);
});

test('who said it, when, and whether it is a conclusion', () => {
  const said = { kind: 'disagreement', text: 'Ökningen är en ny e-tjänst.', by: 'Polisen', on: '2026-11-30' } as const;
  expect(annotationText(said, 'sv')).toBe('Invändning från Polisen 30 november 2026: Ökningen är en ny e-tjänst.');
  expect(annotationText({ ...said, kind: 'conclusion' }, 'en')).toBe(
    'Concluded by Polisen on 30 November 2026: Ökningen är en ny e-tjänst.',
  );
});
