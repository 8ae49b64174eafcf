import { describe, expect, it } from 'vitest';
import { followsTogether } from './follows-together.ts';
import { type CountedIndicator, dispersionOf, type GroundPicture, goalIndicators, wholeMonths } from './goal-ground.ts';
import { betterPlans, type GoalPlan, goalPower, powerCurve } from './goal-power.ts';
import { amended, mayLock } from './goal-rules.ts';
import { goalSentence, goalSight, lastDay } from './goal-words.ts';

const months = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const flat = (n: number | null) => months.map(() => n);
const node = { category: 'theft/premises', placeType: null, area: 'norr', daypart: null };
const picture = (counts: (number | null)[], problems: GroundPicture['problems'] = []): GroundPicture => ({
  window: { from: '2025-01-01', to: '2025-12-31' },
  labels: { category: {}, placeType: {}, area: {}, daypart: {} },
  problems,
  series: [
    { category: 'theft', placeType: null, area: null, months, counts: flat(40) },
    { category: 'theft/premises', placeType: null, area: null, months, counts: flat(10) },
    { category: 'theft/premises', placeType: null, area: 'norr', months, counts },
  ],
});

describe('what a goal can be counted by', () => {
  it('is the node itself, all areas together and a broader kind, over the picture’s own window', () => {
    const found = goalIndicators(picture(flat(3)), node);
    expect(found.map(({ key, count, elsewhere }) => [key, count, elsewhere?.count ?? null])).toEqual([
      ['own', 36, 84],
      ['pooled', 120, null],
    ]);
    const [, broader] = goalIndicators(picture(flat(3)), { ...node, area: null });
    expect(broader).toMatchObject({ key: 'broader', count: 480 });
  });
  it('has no count where a month is hidden from the partners, and then no comparison either', () => {
    const [own] = goalIndicators(picture([...flat(3).slice(0, 23), null]), node);
    expect(own).toMatchObject({ count: null, elsewhere: null });
  });
  it('counts the months of a period', () => {
    expect(wholeMonths({ from: '2025-11-01', to: '2026-10-31' })).toBe(12);
    expect(lastDay('2026-02-01', 12)).toBe('2027-01-31');
  });
  it('finds the spread beyond chance within years, never below 1', () => {
    const even = { evidence: { counts: [...flat(10).slice(0, 12), ...flat(20).slice(0, 12)], expected: flat(10) } };
    expect(dispersionOf(even as never)).toBe(1);
    const wild = { evidence: { counts: months.map((_, i) => (i % 2 ? 40 : 0)), expected: flat(20) } };
    expect(dispersionOf(wild as never)).toBeGreaterThan(10);
    expect(dispersionOf({ evidence: { counts: flat(null), expected: flat(10) } } as never)).toBeNull();
  });
});

describe('a comparison', () => {
  const season = months.map((_, i) => 10 + (Math.floor(i / 3) % 4) * 5);
  it('goes with what moves as it does, not with what does not, and is unclear when short', () => {
    expect(
      followsTogether(
        season,
        season.map((n) => n * 3 + 1),
      ),
    ).toBe('yes');
    expect(
      followsTogether(
        season,
        season.map((n) => 100 - n),
      ),
    ).toBe('no');
    expect(followsTogether(season.slice(0, 21), season.slice(0, 21))).toBe('unclear');
    expect(followsTogether(flat(5), season)).toBe('unclear');
  });
});

const indicator = (key: CountedIndicator['key'], count: number | null): CountedIndicator => ({
  key,
  node,
  count,
  expected: null,
  dispersion: 1,
  elsewhere: count === null ? null : { count: count * 2, follows: 'yes' },
});
const plan: GoalPlan = { indicator: 'own', baselineMonths: 12, months: 12, fall: 0.3, compared: false };

describe('whether a goal could be seen', () => {
  const indicators = [indicator('own', 38), indicator('pooled', 160)];
  it('is told before it is signed: 38 a year do not show a fall of 30 percent', () => {
    const power = goalPower(indicators, plan);
    expect(power.chance).toBeLessThan(0.4);
    expect(power.smallest).toBeGreaterThan(0.5);
  });
  it('gets better by longer follow-up, areas together and both, best first', () => {
    const better = betterPlans(indicators, plan);
    expect(better.map((one) => one.way)).toEqual(['both', 'pooled', 'longer']);
    const chances = better.map((one) => one.power.chance ?? 0);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });
  it('is drawn as a curve that only rises', () => {
    const curve = powerCurve(indicators, plan);
    for (let i = 1; i < curve.length; i++) expect(curve[i]?.chance ?? 0).toBeGreaterThanOrEqual(curve[i - 1]?.chance ?? 0);
  });
  it('cannot be told without a count, and says why', () => {
    expect(goalPower([indicator('own', null)], plan)).toEqual({ known: false, reason: 'hidden', chance: null, smallest: null });
    expect(goalPower([indicator('own', 0)], plan)).toMatchObject({ known: false, reason: 'no_events' });
    expect(goalPower([indicator('own', 3)], plan)).toMatchObject({ known: true, reason: 'too_few', smallest: null });
  });
});

describe('a goal in words', () => {
  const goal = {
    indicator: { kind: 'incidents', key: 'own', node, title: { sv: 'Stölder, norr', en: 'Thefts, norr' } },
    baseline: {
      kind: 'figure',
      picture: 'p',
      node,
      window: { from: '2025-11-01', to: '2026-10-31' },
      months: 12,
      n: 38,
      expected: null,
      dispersion: 1,
      source: { sv: 'x', en: 'x' },
      made: '2026-11-30',
    },
    target: { kind: 'fall', share: 0.3, from: '2027-01-01', months: 24 },
    due: '2028-12-31',
    comparison: { kind: 'none' },
  } as const;
  it('says what, how much, until when and against what', () => {
    expect(goalSentence(goal).sv).toBe(
      'Stölder, norr: 30 procent färre under 24 månader, till och med 31 december 2028. Utgångsläge november 2025–oktober 2026: 38. Målet är högst 53. Jämförs bara med tiden före.',
    );
    expect(goalSentence(goal).en).toContain('30% fewer over 24 months, until 31 December 2028. Baseline November 2025–October 2026: 38.');
  });
  it('never tells a number that not all parties may read', () => {
    const hidden = { ...goal, baseline: { ...goal.baseline, n: null } };
    expect(goalSentence(hidden).sv).toContain('antalet visas inte');
    expect(goalSight(hidden, { known: false, reason: 'hidden', chance: null, smallest: null }).sv).toContain('Går inte att säga');
  });
  it('says honestly that it would seldom be seen', () => {
    const sight = goalSight(goal, { known: true, reason: null, chance: 0.31, smallest: 0.543 }).sv;
    expect(sight).toContain('i ungefär 3 fall av 10');
    expect(sight).toContain('Med 38 om året är den minsta minskning som planen kan visa ungefär 55 procent');
  });
});

describe('a locked goal', () => {
  const target = { kind: 'fall', share: 0.3, from: '2027-01-01', months: 12 } as const;
  const held = { target, due: '2027-12-31', method: 'Räknas i bilden', lockedOn: '2026-12-01' };
  it('is locked before its follow-up begins, once', () => {
    expect(() => mayLock({ ...held, lockedOn: null }, '2027-01-01')).not.toThrow();
    expect(() => mayLock({ ...held, lockedOn: null }, '2027-01-02')).toThrow('goal.tooLate');
    expect(() => mayLock(held, '2026-12-02')).toThrow('goal.locked');
  });
  it('is amended with what is named, its first day kept', () => {
    const reason = 'Hallarna stängdes en månad';
    expect(amended(held, { reason, fall: 0.2 })).toEqual({ target: { ...target, share: 0.2 }, due: held.due, method: held.method });
    expect(amended(held, { reason, due: '2028-12-31' }).target).toMatchObject({ from: '2027-01-01', months: 24 });
    expect(() => amended(held, { reason, value: 3 })).toThrow('goal.noSuchTarget');
    expect(() => amended(held, { reason, due: '2026-11-01' })).toThrow('goal.dueTooEarly');
    expect(() => amended({ ...held, lockedOn: null }, { reason, fall: 0.2 })).toThrow('goal.notLocked');
  });
});
