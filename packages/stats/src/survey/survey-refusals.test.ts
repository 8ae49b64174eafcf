// Too little data is an answer with a reason, misuse is a RangeError that names value and range, and nothing is ever NaN.
import { expect, test } from 'vitest';
import { answerIndex } from './answer-index.ts';
import { calibrate } from './calibrate.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { design } from './design.ts';
import { domainDifference } from './domain-difference.ts';
import { fayHerriot } from './fay-herriot.ts';
import { kishEffect } from './kish-effect.ts';
import { postStratify } from './post-stratify.ts';
import { rake } from './rake.ts';
import { svyMean } from './svy-mean.ts';
import { svyProp } from './svy-prop.ts';
import { svyQuantile } from './svy-quantile.ts';
import { svyRatio, svyTotal } from './svy-total.ts';
import { trimWeights } from './trim-weights.ts';
import { panelDiff, waveDiff } from './wave-diff.ts';

const forty = Array.from({ length: 40 }, (_, i) => i % 2);
const people = design({ fpc: forty.map(() => 4000) });

test('fewer than 30 answers are not shown, however they come about', () => {
  const few = { known: false, reason: 'too_few', n: 20 };
  const halfMissing = forty.map((v, i) => (i < 20 ? v : Number.NaN));
  expect(svyMean(people, [halfMissing])).toEqual([few]);
  expect(svyMean(people, [forty], { domain: forty })).toEqual([few]);
  expect(svyTotal(people, [halfMissing])).toEqual([few]);
  expect(svyProp(people, halfMissing)).toEqual(few);
  expect(svyQuantile(people, halfMissing, [0.5])).toEqual([few]);
  expect(svyRatio(people, halfMissing, forty)).toEqual(few);
  expect(domainDifference(people, forty, forty)).toEqual(few);
  expect(panelDiff({ design: people, answers: forty }, { design: people, answers: halfMissing })).toEqual(few);
  const all = svyMean(people, [forty])[0]!;
  expect(waveDiff(all, svyMean(people, [halfMissing])[0]!)).toEqual(few);
  expect(svyMean(people, [halfMissing], { smallest: 20 })[0]).toMatchObject({ known: true, n: 20 });
  // −9 counts as no answer where that is said
  expect(svyMean(people, [forty.map((v, i) => (i < 20 ? v : -9))], { missing: -9 })).toEqual([few]);
});

test('nobody, one person, nobody answering', () => {
  expect(() => design({})).toThrow('at least one row is needed, got 0');
  const one = design({ n: 1 });
  expect(svyMean(one, [[3]], { smallest: 1 })).toEqual([{ known: false, reason: 'lonely_unit', n: 1 }]);
  expect(svyMean(design({ n: 1, lonely: 'centre' }), [[3]], { smallest: 1 })).toEqual([{ known: false, reason: 'no_freedom', n: 1 }]);
  expect(svyMean(people, [forty.map(() => Number.NaN)])).toEqual([{ known: false, reason: 'too_few', n: 0 }]);
  expect(svyMean(people, [forty], { domain: forty.map(() => 0), smallest: 1 })).toEqual([{ known: false, reason: 'too_few', n: 0 }]);
  expect(
    svyRatio(
      people,
      forty,
      forty.map(() => 0),
    ),
  ).toEqual({ known: false, reason: 'no_weight', n: 40 });
});

test('a stratum that was asked whole is no lonely one', () => {
  const survey = design({ strata: [0, ...forty.map(() => 1)], fpc: [1, ...forty.map(() => 500)] });
  expect(svyMean(survey, [[1, ...forty]])[0]).toMatchObject({ known: true });
});

test('all answered alike: a mean without error, a share with one', () => {
  const same = forty.map(() => 1);
  expect(svyMean(people, [same])[0]).toMatchObject({ known: true, value: 1, se: 0, effect: null });
  for (const [ci, hi] of [
    ['beta', 0.0881],
    ['wilson', 0.0876],
    ['jeffreys', 0.0605],
  ] as const) {
    const nobody = svyProp(
      people,
      forty.map(() => 0),
      { ci },
    );
    expect(nobody).toMatchObject({ known: true, value: 0, effectiveN: 40 });
    if (nobody.known) expect(nobody.hi).toBeCloseTo(hi, 4);
    const everybody = svyProp(people, same, { ci });
    if (everybody.known && nobody.known) expect(everybody.lo).toBeCloseTo(1 - nobody.hi, 12);
  }
  expect(svyProp(people, same, { ci: 'logit' })).toMatchObject({ known: true, ci: 'beta', hi: 1 });
  // unequal weights make 40 worth less
  const unequal = design({ weights: forty.map((v) => 1 + 4 * v) });
  const share = svyProp(unequal, same);
  if (share.known) expect(share.effectiveN).toBeCloseTo(40 / kishEffect(unequal.weights).effect, 10);
  const all = svyMean(people, [same])[0]!;
  expect(waveDiff(all, all)).toEqual({ known: false, reason: 'no_spread', n: 80 });
});

test('levels without answers, margins that do not meet, columns that repeat', () => {
  const codes = forty.map((v) => v);
  expect(rake(people, [{ codes, totals: [100, 200, 300] }])).toEqual({ known: false, reason: 'empty_level', margin: 0, level: 2 });
  expect(postStratify(people, { codes, totals: [1, 1, 1] })).toEqual({ known: false, reason: 'empty_level', margin: 0, level: 2 });
  // women live only in area 0 and men only in area 1, but the totals say otherwise
  const opposed = [
    { codes, totals: [1000, 3000] },
    { codes, totals: [2000, 2000] },
  ];
  expect(rake(people, opposed)).toEqual({ known: false, reason: 'not_converged', rounds: 100 });
  expect(calibrate(people, [codes, codes.map((v) => 2 * v)], [1, 2])).toEqual({ known: false, reason: 'repeated_column' });
  expect(calibrate(people, [codes], [-5], { distance: 'raking' })).toEqual({ known: false, reason: 'not_converged' });
  expect(trimWeights(people, { upper: 50 })).toEqual({ known: false, reason: 'nothing_left' });
  // a level where nobody lives takes the weight from those who say they live there
  const none = rake(people, [{ codes, totals: [4000, 0] }]);
  expect(none.known && svyMean(none.design, [forty.map((v, i) => i + v)], { smallest: 20 })[0]).toMatchObject({ known: true, n: 20 });
});

test('few areas, few complete rows, items that cancel each other', () => {
  expect(fayHerriot([1, 2], [1, 1], [[1, 2]])).toEqual({ known: false, reason: 'too_few_areas' });
  expect(fayHerriot([1, 2, 3, 4], [1, 1, 1, 1], [[2, 2, 2, 2]])).toEqual({ known: false, reason: 'repeated_column' });
  // all areas alike: nothing between them, and everything leans on the others
  expect(fayHerriot([5, 5, 5, 5], [1, 1, 1, 1], [])).toMatchObject({ known: true, between: 0 });
  expect(
    cronbachAlpha([
      [1, Number.NaN, 3],
      [1, 2, 3],
    ]),
  ).toEqual({ known: false, reason: 'too_few', n: 2 });
  expect(
    cronbachAlpha([
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]),
  ).toEqual({ known: false, reason: 'no_spread', n: 4 });
  expect(
    cronbachAlpha([
      [2, 2, 2],
      [1, 1, 1],
    ]),
  ).toEqual({ known: false, reason: 'no_spread', n: 3 });
  expect(
    answerIndex(
      [
        [Number.NaN, 1],
        [5, Number.NaN],
      ],
      { range: [1, 5] },
    ),
  ).toEqual({
    values: new Float64Array(2),
    known: new Uint8Array(2),
    n: 0,
  });
});

test('misuse names the function, the value and what is allowed', () => {
  const cases: [() => unknown, string][] = [
    [() => design({ strata: [1, 1], fpc: [5] }), 'design: fpc has 1 rows, expected 2'],
    [() => design({ strata: [1, Number.NaN] }), 'design: strata must be finite numbers, got NaN in row 1'],
    [() => design({ fpc: [1, 1] }), 'design: fpc must be at least the units drawn, got 1 with 2 drawn'],
    [() => design({ fpc: [5, 6] }), 'design: fpc must be one number a stratum, got 5 and 6'],
    [() => design({ weights: [1, -1] }), 'design: weights must be 0 or more, got -1 in row 1'],
    [() => design({ weights: [0, 0] }), 'design: at least one weight must be above 0'],
    [() => design({ n: 2.5 }), 'design: at least one row is needed, got 2.5'],
    [() => rake(people, []), 'rake: at least one margin is needed, got 0'],
    [() => rake(people, [{ codes: [0], totals: [1] }]), 'rake: margin 0 has 1 rows, expected 40'],
    [() => rake(people, [{ codes: forty, totals: [1] }]), 'rake: levels of margin 0 must be whole numbers from 0 to 0, got 1 in row 1'],
    [() => rake(people, [{ codes: forty, totals: [1, -1] }]), 'rake: totals must be 0 or more, got -1 at level 1 of margin 0'],
    [
      () =>
        rake(people, [
          { codes: forty, totals: [1, 1] },
          { codes: forty, totals: [1, 2] },
        ]),
      'rake: every margin must sum to the same population, got 2 and 3 (margin 1)',
    ],
    [() => rake(people, [{ codes: forty, totals: [1, 1] }], { rounds: 0 }), 'rake: rounds must be a whole number above 0, got 0'],
    [() => rake(people, [{ codes: forty, totals: [1, 1] }], { precision: 0 }), 'rake: precision must be in (0, 1), got 0'],
    [
      () => rake(people, [{ codes: forty, totals: [1, 1] }], { trim: { low: 2, high: 3 } }),
      'trim: bounds must be 0 ≤ low < 1 < high, got 2 and 3',
    ],
    [() => calibrate(people, [forty], []), 'calibrate: as many totals as columns are needed, got 0 and 1'],
    [() => calibrate(people, [[1]], [1]), 'calibrate: column 0 has 1 rows, expected 40'],
    [() => trimWeights(people, { lower: 5, upper: 4 }), 'trimWeights: bounds must be 0 ≤ lower < upper, got 5 and 4'],
    [() => svyMean(people, [[1]]), 'svyMean: a column has 1 rows, expected 40'],
    [() => svyMean(people, [forty.map(() => Infinity)]), 'svyMean: answers must be finite, got Infinity in row 0'],
    [() => svyMean(people, [forty], { domain: forty.map(() => 2) }), 'svyMean: domain must be 0 or 1, got 2 in row 0'],
    [() => svyMean(people, [forty], { domain: [1] }), 'svyMean: domain has 1 rows, expected 40'],
    [() => svyMean(people, [forty], { smallest: 0 }), 'svyMean: smallest must be at least 1, got 0'],
    [() => svyMean(people, [forty], { level: 1 }), 'svyMean: level must be in (0, 1), got 1'],
    [
      () =>
        svyProp(
          people,
          forty.map(() => 2),
        ),
      'svyProp: answers must be 0 or 1, got 2 in row 0',
    ],
    [() => svyProp(people, forty, { ci: 'wald' as 'beta' }), 'got wald'],
    [() => svyQuantile(people, forty, [1]), 'svyQuantile: shares must be in (0, 1), got 1'],
    [
      () =>
        domainDifference(
          people,
          forty,
          forty.map(() => 3),
        ),
      'domainDifference: group must be 0, 1 or NaN, got 3 in row 0',
    ],
    [() => waveDiff(svyMean(people, [forty])[0]!, svyMean(people, [forty])[0]!, { covariance: 1 }), 'waveDiff: covariance must be within'],
    [() => panelDiff({ design: people, answers: forty }, { design: design({ n: 3 }), answers: [1] }), 'the same rows, strata and clusters'],
    [() => kishEffect([0]), 'kishEffect: at least one weight must be above 0, got 1 rows'],
    [() => kishEffect([-1]), 'kishEffect: weights must be 0 or more, got -1 in row 0'],
    [() => answerIndex([[7]], { range: [1, 5] }), 'answerIndex: answers must be from 1 to 5, got 7 (item 0, row 0)'],
    [() => answerIndex([[1]], { range: [5, 1] }), 'answerIndex: range must be low < high, got 5 and 1'],
    [() => cronbachAlpha([[1]]), 'cronbachAlpha: at least two items are needed, got 1'],
    [() => fayHerriot([1], [0], []), 'fayHerriot: variances must be above 0, got 0 in area 0'],
    [() => fayHerriot([1], [1, 2], []), 'fayHerriot: as many variances as estimates are needed, got 2 and 1'],
  ];
  for (const [call, words] of cases) {
    expect(call, words).toThrow(RangeError);
    expect(call).toThrow(words);
  }
});
