// Our side of "what do people answer": the design, raked to three margins, and the mean of every question with its error.
import { design, rake, svyMean, svyProp } from '@samsyn/stats';
import { generatedSurvey, surveyMargins } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '10000', areas = ''] = process.argv.slice(2);
const made = generatedSurvey(Number(n));
const from = (column: Int32Array): Int32Array => column.map((level) => level - 1);
await timed(
  () => {
    const area = from(made.area);
    const drawn = design({ strata: area, fpc: Float64Array.from(area, (a) => surveyMargins.area[a]! * (Number(n) / 10_000)) });
    const raked = rake(
      drawn,
      [
        { codes: area, totals: surveyMargins.area },
        { codes: made.female, totals: surveyMargins.female },
        { codes: from(made.age), totals: surveyMargins.age },
      ],
      { precision: 1e-6, rounds: 50 },
    );
    if (!raked.known) throw new Error(raked.reason);
    if (areas === '') return svyMean(raked.design, made.answers, { missing: -9 });
    // the share of the two highest answers of five questions in each of the ten areas
    return made.answers.slice(0, 5).flatMap((answers) => {
      const high = answers.map((v) => (v < 0 ? v : v >= 4 ? 1 : 0));
      return Array.from({ length: 10 }, (_, a) =>
        svyProp(raked.design, high, { missing: -9, domain: area.map((own) => (own === a ? 1 : 0)) }),
      );
    });
  },
  // eight digits: both sides stop raking at one in a million
  (told) => {
    const known = told.flatMap((one) => (one.known ? [one] : []));
    const sum = (read: (one: (typeof known)[number]) => number): string =>
      (known.reduce((all, one) => all + read(one), 0) / known.length).toPrecision(8);
    return { figures: known.length, value: sum(({ value }) => value), se: sum(({ se }) => se) };
  },
);
