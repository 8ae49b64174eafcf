import { describe, expect, it } from 'vitest';
import { rateChange } from '../change/rate-change.ts';
import { drawPoisson } from '../numeric/draw.ts';
import { seeded } from '../numeric/random.ts';
import { changePower, powerOf, smallestVisibleFall, smallestVisibleRise } from './change-power.ts';
import { comparedPower } from './compared-power.ts';

// R 4.2.2: enumeration over qpois, dbinom and pbinom of the conditional mid-p test. before, ratio, periods, power
const references: [number, number, number, number][] = [
  [10, 0.8, 1, 0.0698363107021672],
  [25, 0.8, 1, 0.11340590593478],
  [50, 0.8, 1, 0.180749274978482],
  [100, 0.8, 1, 0.318451318876228],
  [200, 0.8, 1, 0.559077139736568],
  [400, 0.8, 1, 0.847113043581997],
  [600, 0.8, 1, 0.955074370448448],
  [100, 0.8, 0.5, 0.222424652376274],
  [25, 1.6, 1, 0.460317105567902],
];
const chance = (...asked: Parameters<typeof changePower>): number => {
  const answer = changePower(...asked);
  if (!answer.known) throw new Error(answer.reason);
  return answer.chance;
};
const fall = (...asked: Parameters<typeof smallestVisibleFall>): number => {
  const answer = smallestVisibleFall(...asked);
  if (!answer.known) throw new Error(answer.reason);
  return answer.fall;
};

describe('the chance that a follow-up shows a change', () => {
  // the sum over n is cut at tails of 1e-12 there and 1e-13 here
  it.each(references)('with %d before and a ratio of %d over %d periods equals R to 1e-10', (before, ratio, periods, power) => {
    expect(Math.abs(chance({ before, periods }, ratio) - power)).toBeLessThan(1e-10);
  });
  // R 4.2.2: the same enumeration of the central exact test, and Wald's formula: before, ratio, periods, exact, Wald
  it.each([
    [10, 0.8, 1, 0.046554515181224, 0.0681731308058565],
    [25, 0.8, 1, 0.0895831243916498, 0.111963484452463],
    [50, 0.8, 1, 0.156374300887156, 0.181924530238649],
    [100, 0.8, 1, 0.293958133700612, 0.318341951479738],
    [200, 0.8, 1, 0.539198092227423, 0.557191959058525],
    [400, 0.8, 1, 0.838447893626721, 0.845014614469414],
    [600, 0.8, 1, 0.95219959195419, 0.953904812242629],
    [100, 0.8, 0.5, 0.198314808278634, 0.221477878901442],
    [25, 1.6, 1, 0.416490790673145, 0.453644753975111],
  ])(
    'the exact test with %d before and a ratio of %d over %d periods equals R; Wald is near the mid-p one',
    (before, ratio, periods, exact, wald) => {
      expect(Math.abs(chance({ before, periods, method: 'exact' }, ratio) - exact)).toBeLessThan(1e-10);
      expect(chance({ before, periods }, ratio)).toBeGreaterThan(exact);
      expect(Math.abs(chance({ before, periods }, ratio) - wald)).toBeLessThan(0.008);
    },
  );
  // SciPy 1.17.1: all four counts over poisson, the test by hypergeom.cdf, .sf and .pmf
  it.each([
    [5, 5, 0.2, 1, 0.16476964075251274],
    [5, 8, 0.5, 1, 0.08264267966463795],
    [10, 10, 0.4, 1, 0.2073709689517501],
    [10, 20, 0.3, 2, 0.5280989852805537],
    [12, 6, 1, 1, 0.04073697918362769],
    [20, 30, 0.4, 1, 0.4619422077148971],
    [8, 15, 2.5, 0.5, 0.2659780596301704],
  ])('with %d before, %d in the comparison and a ratio of %d over %d periods equals SciPy', (before, comparison, ratio, periods, power) => {
    expect(Math.abs(chance({ before, comparison, periods }, ratio) - power)).toBeLessThan(6e-7);
  });
  it('with a comparison area is near the Wald power of R where events are many', () => {
    expect(Math.abs(chance({ before: 100, comparison: 100 }, 0.8) - 0.190091605951664)).toBeLessThan(0.002);
    expect(Math.abs(chance({ before: 400, comparison: 800, dispersion: 2 }, 0.8) - 0.417036012329915)).toBeLessThan(0.001);
  });
  it('is with a large comparison almost what it is without one, and never more by taking a smaller one', () => {
    const alone = chance({ before: 60 }, 0.6);
    let smaller = 0;
    for (const comparison of [15, 30, 60, 120, 240, 480, 20_000]) {
      const power = chance({ before: 60, comparison }, 0.6);
      // an exact test's chance moves in saw teeth
      expect(power).toBeGreaterThan(smaller - 0.002);
      smaller = power;
    }
    expect(Math.abs(smaller - alone)).toBeLessThan(0.01);
  });
  it('taken in steps is what every cell gives', () => {
    const counts = { area: 60, comparison: 130, periods: 1, alpha: 0.05 };
    const [stepped, every] = [comparedPower(counts, 100_000), comparedPower(counts, 1e9)];
    for (const ratio of [0, 0.5, 0.8, 1, 1.5]) expect(Math.abs(stepped(ratio) - every(ratio))).toBeLessThan(1e-4);
  });
  it('grows with events, with the length of the follow-up and with the change, and shrinks with dispersion', () => {
    expect(chance({ before: 60 }, 0.7)).toBeGreaterThan(chance({ before: 40 }, 0.7));
    expect(chance({ before: 40, periods: 2 }, 0.7)).toBeGreaterThan(chance({ before: 40 }, 0.7));
    expect(chance({ before: 40 }, 0.5)).toBeGreaterThan(chance({ before: 40 }, 0.7));
    expect(chance({ before: 80, dispersion: 2 }, 0.7)).toBeCloseTo(chance({ before: 40 }, 0.7), 12);
    expect(chance({ before: 40, comparison: 400 }, 0.7)).toBeGreaterThan(chance({ before: 40, comparison: 40 }, 0.7));
    expect(chance({ before: 40, comparison: 40 }, 0.7)).toBeLessThan(chance({ before: 40 }, 0.7));
  });
  it('is about 5 % when nothing changes', () => {
    for (const before of [20, 100, 400]) expect(Math.abs(chance({ before }, 1) - 0.05)).toBeLessThan(0.012);
  });
  it('is the share of simulated follow-ups that the test itself calls changed', () => {
    const random = seeded(4);
    const runs = 3000;
    let seen = 0;
    for (let i = 0; i < runs; i++) {
      const change = rateChange({ x1: drawPoisson(40, random), x2: drawPoisson(24, random), t1: 1, t2: 1 });
      if (change.known && change.p <= 0.05) seen++;
    }
    const power = chance({ before: 40 }, 0.6);
    expect(Math.abs(seen / runs - power)).toBeLessThan(3.5 * Math.sqrt((power * (1 - power)) / runs));
  });
  it('is not known when nothing is expected', () => {
    expect(changePower({ before: 0 }, 0.8)).toEqual({ known: false, reason: 'no_events' });
    expect(changePower({ before: 10, comparison: 0 }, 0.8)).toEqual({ known: false, reason: 'no_events' });
  });
  it.each([
    [{ before: -1 }, 0.8],
    [{ before: Number.NaN }, 0.8],
    [{ before: 10, periods: 0 }, 0.8],
    [{ before: 10, dispersion: 0.9 }, 0.8],
    [{ before: 10, level: 1 }, 0.8],
    [{ before: 10, comparison: -2 }, 0.8],
    [{ before: 10, comparison: 20, method: 'exact' as const }, 0.8],
    [{ before: 10 }, -0.1],
  ])('refuses misuse: %o, ratio %d', (plan, ratio) => {
    expect(() => changePower(plan, ratio)).toThrow(RangeError);
  });
});

describe('the smallest fall a follow-up can show', () => {
  it('has the wanted chance, and a little less has less', () => {
    for (const before of [25, 38, 100]) {
      const least = fall({ before });
      const power = powerOf({ before });
      for (const [at, enough] of [
        [least, true],
        [least - 0.002, false],
      ] as const) {
        const answer = power(1 - at);
        expect(answer.known && answer.chance >= 0.8).toBe(enough);
      }
    }
  });
  // Wald in R 4.2.2, for variance 1 and 2 times the mean (NA: not even a fall to nothing), and what the enumeration of the mid-p test says
  it.each([
    [10, null, null, 0.882, null],
    [25, 0.679197978802873, null, 0.644, 0.822],
    [50, 0.495509514532471, 0.679197978802873, 0.484, 0.644],
    [100, 0.361618323953868, 0.495509514532471, 0.358, 0.484],
    [200, 0.262159237898588, 0.361618323953868, 0.261, 0.358],
    [400, 0.188860993206713, 0.262159237898588, 0.1885, 0.261],
    [1000, 0.121509979213603, 0.169746368026016, 0.1215, 0.1695],
  ])(
    'with %d events Wald says %d for once and %d for twice the variance, the enumeration %d and %d',
    (before, once, twice, own, ownTwice) => {
      for (const [dispersion, wald, exact] of [
        [1, once, own],
        [2, twice, ownTwice],
      ] as const) {
        const answer = smallestVisibleFall({ before, dispersion });
        expect(answer.known).toBe(exact !== null);
        if (answer.known) expect(Math.abs(answer.fall - exact!)).toBeLessThan(0.0006);
        if (wald !== null && answer.known) expect(Math.abs(answer.fall - wald)).toBeLessThan(before / dispersion < 50 ? 0.04 : 0.012);
      }
    },
  );
  it('shrinks with events and with longer follow-up', () => {
    expect(fall({ before: 200 })).toBeLessThan(fall({ before: 100 }));
    expect(fall({ before: 100, periods: 2 })).toBeLessThan(fall({ before: 100 }));
    expect(fall({ before: 100, comparison: 100 })).toBeGreaterThan(fall({ before: 100 }));
  });
  it('says no events or too few, and refuses misuse', () => {
    expect(smallestVisibleFall({ before: 0 })).toEqual({ known: false, reason: 'no_events' });
    expect(smallestVisibleFall({ before: 3 })).toEqual({ known: false, reason: 'too_few' });
    expect(smallestVisibleFall({ before: 6, comparison: 6 })).toEqual({ known: false, reason: 'too_few' });
    expect(smallestVisibleFall({ before: 6, comparison: 0 })).toEqual({ known: false, reason: 'no_events' });
    expect(() => smallestVisibleFall({ before: 10 }, 1)).toThrow(RangeError);
  });
  it('answers within a keypress', () => {
    // the processor's time, which is the same on a busy machine
    const from = process.cpuUsage();
    smallestVisibleFall({ before: 400 });
    smallestVisibleFall({ before: 400, comparison: 900 });
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(1000);
  });
  it('has a rise as its twin', () => {
    const rise = smallestVisibleRise({ before: 100 });
    const power = powerOf({ before: 100 });
    if (!rise.known) throw new Error(rise.reason);
    const [at, below] = [power(1 + rise.rise), power(1 + rise.rise - 0.002)];
    expect(at.known && at.chance >= 0.8).toBe(true);
    expect(below.known && below.chance < 0.8).toBe(true);
    expect(smallestVisibleRise({ before: 2 })).toEqual({ known: false, reason: 'too_few' });
  });
});
