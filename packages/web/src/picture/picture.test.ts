import { examplePicture, problemGroups } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { filterChoices, pictureFilter, shownProblems } from './picture-filter.ts';

describe('the ranked list', () => {
  it('shows every problem under one heading', () => {
    const grouped = problemGroups(examplePicture.problems).flatMap((entry) => entry.problems);
    expect(grouped.map((p) => p.rank).sort()).toEqual(examplePicture.problems.map((p) => p.rank).sort());
  });
});

describe('the filters in the address', () => {
  it('keep what is known and drop the rest', () => {
    expect(pictureFilter({ brott: 'theft', vald: '2', annat: 'x', plats: '' })).toEqual({ brott: 'theft', vald: 2 });
  });
  it('let everything through when empty', () => {
    expect(shownProblems(examplePicture, {})).toHaveLength(examplePicture.problems.length);
  });
  it('offer only choices that leave something', () => {
    for (const [key, values] of Object.entries(filterChoices(examplePicture)))
      for (const value of values) expect(shownProblems(examplePicture, { [key]: value }).length, value).toBeGreaterThan(0);
  });
  it('take a category with its branches', () => {
    const branch = examplePicture.problems.find((p) => p.category?.includes('/'));
    const parent = branch?.category?.split('/')[0] ?? '';
    expect(shownProblems(examplePicture, { brott: parent }).map((p) => p.rank)).toContain(branch?.rank);
  });
});
