import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { generatedIncidents, generatedSeries, generatedSurvey, surveyMargins } from './generated.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

test('invented data are the same to the last digit as the NumPy 1.24 program that the reference numbers were computed from', () => {
  const made = generatedIncidents(10_000);
  const rows = Array.from(made.x, (x, i) =>
    [i, x.toFixed(1), made.y[i]!.toFixed(1), made.day[i], made.hour[i], made.minute[i], made.kind[i], made.window[i]].join(','),
  );
  expect(digest(`id,x,y,day,hour,minute,cat,win\n${rows.join('\n')}\n`)).toBe(
    '7694142e66d37266bd79fab14dff00980cc48b3f8f58b1bedbe06f97850d6f33',
  );
  const series = generatedSeries();
  const weeks = Array.from({ length: 500 }, (_, s) => series.subarray(s * 522, (s + 1) * 522).join(','));
  expect(digest(`${weeks.join('\n')}\n`)).toBe('3fed81d02fa0022de6b4c716e1e66a806f5e3dfe1b35a216336fa5c296c83bc7');
});

test('invented answers are the same too, and their margins those of the town', () => {
  const survey = generatedSurvey(10_000);
  const header = ['id', 'area', 'female', 'age', ...survey.answers.map((_, q) => `q${q + 1}`)].join(',');
  const rows = Array.from(survey.area, (area, i) =>
    [i, area, survey.female[i], survey.age[i], ...survey.answers.map((a) => a[i])].join(','),
  );
  expect(digest(`${header}\n${rows.join('\n')}\n`)).toBe('50b26313392d69291ff56b3597419932aa5f00fb2428dba3320919602b422941');
  for (const margin of Object.values(surveyMargins)) expect(margin.reduce((a, b) => a + b, 0)).toBe(109_000);
});
