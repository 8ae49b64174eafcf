import { powerOf } from '@samsyn/stats';
import { describe, expect, it } from 'vitest';
import { followsTogether } from './follows-together.ts';
import { type CountedIndicator, dispersionOf, goalIndicators, wholeMonths } from './goal-ground.ts';
import { betterPlans, type GoalPlan, goalPower, powerAgainstEach, powerCurve, powerOfTarget } from './goal-power.ts';
import { amended, mayLock } from './goal-rules.ts';
import { comparisonTitle, goalSentence, goalSight, lastDay } from './goal-words.ts';
import { betterOwn, mustBeCounted, ownPower } from './own-power.ts';
import { plannedOutputs } from './planned-output.ts';
import type { GroundPicture } from './told-counts.ts';

const months = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const flat = (n: number | null) => months.map(() => n);
const node = { category: 'theft/premises', placeType: null, area: 'norr', daypart: null };
const picture = (counts: (number | null)[], problems: GroundPicture['problems'] = []): GroundPicture => ({
  window: { from: '2025-01-01', to: '2025-12-31' },
  labels: { category: {}, placeType: {}, area: {}, daypart: {} },
  problems,
  map: { areas: [] },
  series: [
    { category: 'theft', placeType: null, area: null, months, counts: flat(40) },
    { category: 'theft/premises', placeType: null, area: null, months, counts: flat(10) },
    { category: 'theft/premises', placeType: null, area: 'norr', months, counts },
  ],
});

describe('what a goal can be counted by', () => {
  it('is the node itself, all areas together and a broader kind, over the picture’s own window', () => {
    const found = goalIndicators(picture(flat(3)), node);
    expect(
      found.map(({ key, count, comparisons }) => [key, count, comparisons.find((one) => one.key === 'elsewhere')?.count ?? null]),
    ).toEqual([
      ['own', 36, 84],
      ['pooled', 120, null],
    ]);
    const [, broader] = goalIndicators(picture(flat(3)), { ...node, area: null });
    expect(broader).toMatchObject({ key: 'broader', count: 480 });
  });
  it('has no count where a month is hidden from the partners, and then no comparison either', () => {
    const [own] = goalIndicators(picture([...flat(3).slice(0, 23), null]), node);
    expect(own).toMatchObject({ count: null, comparisons: [] });
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

const elsewhere = (count: number): CountedIndicator['comparisons'][number] => ({
  key: 'elsewhere',
  kind: 'elsewhere',
  area: null,
  sameKind: true,
  count,
  follows: 'yes',
  neighbour: null,
});
const indicator = (key: CountedIndicator['key'], count: number | null): CountedIndicator => ({
  key,
  node,
  count,
  expected: null,
  dispersion: 1,
  comparisons: count === null ? [] : [elsewhere(count * 2)],
});
const plan: GoalPlan = { indicator: 'own', baselineMonths: 12, months: 12, fall: 0.3, against: 'none' };

describe('what a goal can be held against', () => {
  const square = (x: number) =>
    [
      [x, 56],
      [x + 0.01, 56],
      [x + 0.01, 56.01],
      [x, 56.01],
    ] as [number, number][];
  const area = (key: string, x: number) => ({ area: key, rings: [square(x)], label: [x, 56] as [number, number] });
  const label = (sv: string) => ({ sv, en: sv, level: 1, parent: 'all' });
  const lands: GroundPicture = {
    ...picture(flat(3)),
    labels: { category: {}, placeType: {}, area: { norr: label('Norr'), mitt: label('Mitt'), soder: label('Söder') }, daypart: {} },
    map: { areas: [area('norr', 15), area('mitt', 15.01), area('soder', 15.1)] },
    series: [
      ...picture(flat(3)).series,
      { category: null, placeType: null, area: 'norr', months, counts: flat(9) },
      { category: null, placeType: null, area: 'mitt', months, counts: flat(20) },
      { category: null, placeType: null, area: 'soder', months, counts: flat(7) },
    ],
  };
  it('is the same elsewhere, another area with those beside it last, or the other crime of the area', () => {
    const [own] = goalIndicators(lands, node);
    expect(own?.comparisons.map(({ key, count, neighbour }) => [key, count, neighbour])).toEqual([
      ['elsewhere', 84, null],
      ['area:soder', 84, false],
      ['area:mitt', 240, true],
      ['others', 72, null],
    ]);
    const titles = own?.comparisons.map((one) => comparisonTitle(node, one, lands.labels).sv);
    expect(titles?.slice(1)).toEqual(['Alla brott, Söder', 'Alla brott, Mitt', 'Andra brott i Norr']);
  });
  it('is of the same kind where the picture tells it, and without a border nobody is called a neighbour', () => {
    const counted = [
      { area: 'norr', count: 36 },
      { area: 'soder', count: 30 },
      { area: 'mitt', count: null },
    ];
    const finding = {
      ...node,
      area: null,
      count: 120,
      expected: null,
      evidence: { months, counts: flat(10), expected: flat(null), areas: counted },
    };
    const told = { ...lands, map: { areas: [] }, problems: [finding] as never };
    const [own] = goalIndicators(told, node);
    expect(own?.comparisons.filter(({ kind }) => kind === 'area')).toEqual([
      { key: 'area:soder', kind: 'area', area: 'soder', sameKind: true, count: 30, follows: 'unclear', neighbour: null },
    ]);
  });
  it('is no area where the goal is for the whole municipality', () => {
    const [whole] = goalIndicators(lands, { ...node, area: null });
    expect(whole?.comparisons.some(({ kind }) => kind === 'area')).toBe(false);
  });
  it('each tells its own chance, and the one frozen with the goal gives the same', () => {
    const indicators = goalIndicators(lands, node);
    const plan = { indicator: 'own', baselineMonths: 12, months: 12, fall: 0.5 } as const;
    const each = powerAgainstEach(indicators, { ...plan, against: 'none' });
    expect(each.map(({ key }) => key)).toEqual(['none', 'elsewhere', 'area:soder', 'area:mitt', 'others']);
    for (const { key, power } of each) expect(goalPower(indicators, { ...plan, against: key })).toEqual(power);
    const frozen = powerOfTarget({ n: 36, months: 12, dispersion: null }, { kind: 'others', n: 72 }, { share: 0.5, months: 12 });
    expect(frozen.power).toEqual(each.at(-1)?.power);
    expect(goalPower(indicators, { ...plan, against: 'area:vaster' })).toMatchObject({ known: false, reason: 'hidden' });
  });
});

describe('a goal on numbers of one’s own', () => {
  const share = { value: 28, n: 412, target: 20, counting: { as: 'share', next: 400, designEffect: 1 } } as const;
  it('of a share of answers is seen as often as two waves show it, and more answers are offered', () => {
    const power = ownPower(share);
    expect(power).toMatchObject({ known: true, reason: null });
    expect(power.chance).toBeCloseTo(0.76353, 5);
    const [better] = betterOwn(share);
    expect(better).toMatchObject({ way: 'answers', target: 20 });
    expect(better?.power.chance).toBeGreaterThanOrEqual(0.8);
    expect(better?.power).toEqual(ownPower({ ...share, counting: { ...share.counting, next: better?.amount ?? 0 } }));
  });
  it('of a count is seen as often as the same fall of incidents, over a longer time oftener', () => {
    const count = { value: 38, n: null, target: 27, counting: { as: 'count', before: 12, after: 12 } } as const;
    const answer = powerOf({ before: 38 })(27 / 38);
    expect(ownPower(count).chance).toBe(answer.known && answer.chance);
    const [better] = betterOwn(count);
    expect(better).toMatchObject({ way: 'longer', amount: 36, target: 81 });
    const up = ownPower({ ...count, target: 80 });
    expect(up.smallest).toBeGreaterThan(0.5);
    expect(ownPower({ ...count, value: 0 })).toMatchObject({ known: false, reason: 'no_events' });
  });
  it('cannot be told of what is neither, or without knowing how many answered', () => {
    expect(ownPower({ ...share, counting: { as: 'neither' } })).toMatchObject({ known: false, reason: 'not_a_count' });
    expect(ownPower({ ...share, n: null })).toMatchObject({ known: false, reason: 'no_answers' });
    expect(() => mustBeCounted({ ...share, target: 140 })).toThrow('goal.notCounted');
    expect(() => mustBeCounted({ value: 3.5, n: null, target: 2, counting: { as: 'count', before: 12, after: 12 } })).toThrow(
      'goal.notCounted',
    );
  });
  it('says in points what a share would have to change by', () => {
    const said = {
      indicator: { kind: 'survey', words: 'Otrygga', unit: 'procent' },
      baseline: { kind: 'own', value: 28, n: 412, period: '2026', source: 'Enkäten', counting: share.counting },
      target: { kind: 'value', value: 20, unit: 'procent' },
      due: '2027-12-31',
      comparison: { kind: 'none', why: null },
    } as const;
    expect(goalSight(said, ownPower(share)).sv).toMatch(
      /7 fall av 10\. Den minsta minskning som syns i 4 fall av 5 är ungefär \d+ procentenheter\./,
    );
    expect(goalSight(said, ownPower({ ...share, counting: { as: 'neither' } })).en).toContain('neither a count nor a share');
  });
});

describe('output goals of a schedule', () => {
  const measure = { id: 'm', number: 3, title: 'Värdar i hallen', ends: '2027-06-30', occasions: 40, doseMinutes: 14_400, amount: null };
  it('are its occasions, their hours of dose and what it counts', () => {
    const outputs = plannedOutputs({ ...measure, amount: { planned: 60, unit: 'lampor' } });
    expect(outputs.map(({ counts, count, unit, reckoned }) => [counts, count, unit.sv, reckoned.sv])).toEqual([
      ['occasions', 40, 'tillfällen', '40 tillfällen i schemat'],
      ['hours', 240, 'timmar', '40 tillfällen × 6 timmar'],
      ['amount', 60, 'lampor', '60 lampor i planen'],
    ]);
    expect(plannedOutputs({ ...measure, occasions: 0, doseMinutes: 0 })).toEqual([]);
  });
});

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
    comparison: { kind: 'none', why: null },
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
