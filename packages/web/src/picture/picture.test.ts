import { examplePicture, problemGroups } from '@samsyn/domain';
import { describe, expect, it } from 'vitest';
import { areaTree, categoryTree, periodChoices, placeChoices, yearsBefore } from './filter-trees.ts';
import { pictureFilter, shownProblems, viewOf, viewSearch } from './picture-filter.ts';

describe('the ranked list', () => {
  it('shows every problem under one heading', () => {
    const grouped = problemGroups(examplePicture.problems).flatMap((entry) => entry.problems);
    expect(grouped.map((p) => p.rank).sort()).toEqual(examplePicture.problems.map((p) => p.rank).sort());
  });
});

describe('a part of the day in a frozen picture', () => {
  it('picks what is of that part, and what mostly happens in it', () => {
    const [one, other, third] = examplePicture.problems;
    const at = (hour: number) => Array.from({ length: 168 }, (_, i) => (i % 24 === hour ? 4 : 0.5));
    const problems = [
      { ...one!, daypart: null, evidence: { ...one!.evidence, week: at(19) } },
      { ...other!, daypart: 'night' as const, evidence: { ...other!.evidence, week: at(19) } },
      { ...third!, daypart: null, evidence: { ...third!.evidence, week: null } },
    ];
    const picked = (tid: 'evening' | 'night') => shownProblems({ ...examplePicture, problems }, { tid }).map(({ rank }) => rank);
    expect(picked('evening')).toEqual([one!.rank]);
    expect(picked('night')).toEqual([other!.rank]);
  });
});

describe('the filters in the address', () => {
  it('keep what is known and drop the rest', () => {
    expect(pictureFilter({ brott: 'theft', vald: '2', annat: 'x', plats: '' })).toEqual({ brott: 'theft', vald: 2 });
  });
  it('let everything through when empty', () => {
    expect(shownProblems(examplePicture, {})).toHaveLength(examplePicture.problems.length);
  });
  it('offer every kind, kind of place and area of the picture, branches after their parents', () => {
    const kinds = categoryTree(examplePicture, 'sv');
    expect(kinds.map(({ key }) => key).sort()).toEqual(
      [...new Set(Object.keys(examplePicture.labels.category).flatMap((key) => [key.split('/')[0] ?? key, key]))].sort(),
    );
    kinds.forEach(({ key, depth }, i) => {
      if (depth > 0) expect(kinds.slice(0, i).some((one) => key.startsWith(`${one.key}/`))).toBe(true);
    });
    expect(placeChoices(examplePicture, 'sv')).toHaveLength(Object.keys(examplePicture.labels.placeType).length);
    expect(areaTree(examplePicture, 'sv')).toHaveLength(
      Object.values(examplePicture.labels.area).filter(({ parent }) => parent !== null).length,
    );
  });
  it('offer periods that the data reach, and no others', () => {
    const first = examplePicture.period.from.slice(0, 7);
    for (const { choices } of periodChoices(examplePicture))
      for (const { from, until } of choices) expect([from >= first, until <= examplePicture.window.to.slice(0, 7)]).toEqual([true, true]);
    for (const until of yearsBefore(examplePicture)) expect(until < examplePicture.window.to.slice(0, 7)).toBe(true);
  });
  it('ask the server only for what is searched anew; kind and place only when that is said', () => {
    expect(viewOf({ brott: 'theft', bedomning: 'rise', vald: 2, per: 'inhabitants' })).toEqual({});
    const filter = pictureFilter({ omrade: 'centrum', tid: 'night', period: '2025-10', langd: '6', ar: '1', brott: 'theft', sok: 'del' });
    expect(viewSearch(viewOf(filter))).toBe('category=theft&area=centrum&daypart=night&until=2025-10&months=6&years=1');
  });
  it('drop what is no period, part of the day or comparison', () => {
    expect(pictureFilter({ period: '2025-13', tid: 'dusk', langd: '99', jamfor: 'x' })).toEqual({});
    expect(pictureFilter({ jamfor: 'omrade:centrum' })).toEqual({ jamfor: 'omrade:centrum' });
  });
  it('take a category with its branches', () => {
    const branch = examplePicture.problems.find((p) => p.category?.includes('/'));
    const parent = branch?.category?.split('/')[0] ?? '';
    expect(shownProblems(examplePicture, { brott: parent }).map((p) => p.rank)).toContain(branch?.rank);
  });
});
