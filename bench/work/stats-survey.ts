// Our side of "what do people answer": the design, raked to three margins, and the mean of every question with its error; or of five in areas.
import { design, rake, svyMean, svyProp } from '@samsyn/stats';
import { type GeneratedSurvey, generatedSurvey, surveyMargins } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '10000', what = 'means', start = 'warm'] = process.argv.slice(2);
const fromNought = (column: Int32Array): Int32Array => column.map((level) => level - 1);

function raked(made: GeneratedSurvey) {
  const area = fromNought(made.area);
  const people = surveyMargins.area.map((total) => (total * area.length) / 10_000);
  const drawn = design({ strata: area, fpc: Float64Array.from(area, (a) => people[a]!) });
  const answer = rake(
    drawn,
    [
      { codes: area, totals: surveyMargins.area },
      { codes: made.female, totals: surveyMargins.female },
      { codes: fromNought(made.age), totals: surveyMargins.age },
    ],
    { precision: 1e-6, rounds: 50 },
  );
  if (!answer.known) throw new Error(answer.reason);
  return { area, survey: answer.design };
}

function means(made: GeneratedSurvey) {
  return svyMean(raked(made).survey, made.answers, { missing: -9 });
}

/** The share of the two highest answers of five questions in each of the ten areas. */
function shares(made: GeneratedSurvey) {
  const { area, survey } = raked(made);
  const domains = surveyMargins.area.map((_, a) => Uint8Array.from(area, (own) => (own === a ? 1 : 0)));
  return made.answers.slice(0, 5).flatMap((answers) => {
    const high = answers.map((v) => (v < 0 ? v : v >= 4 ? 1 : 0));
    return domains.map((domain) => svyProp(survey, high, { missing: -9, domain, smallest: 1 }));
  });
}

const work = what === 'means' ? means : shares;
const made = generatedSurvey(Number(n));
// R's packages come compiled; ours compiles itself while it runs: on other, fewer answers, before the clock starts
if (start === 'warm') for (let turn = 0; turn < 20; turn++) work(generatedSurvey(2000, 40, turn));
await timed(
  () => work(made),
  (told) => {
    const known = told.flatMap((one) => (one.known ? [one] : []));
    const mean = (values: number[]): string => (values.reduce((sum, value) => sum + value, 0) / known.length).toPrecision(8);
    return { figures: known.length, value: mean(known.map(({ value }) => value)), se: mean(known.map(({ se }) => se)) };
  },
);
