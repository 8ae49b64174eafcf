// The invented answers as a file for the rivals: FILE, how many people.
import { writeFileSync } from 'node:fs';
import { generatedSurvey } from '../../packages/stats/test/generated.ts';

const [file = 'survey.csv', n = '10000'] = process.argv.slice(2);
const made = generatedSurvey(Number(n));
const header = ['area', 'female', 'age', ...made.answers.map((_, q) => `q${q + 1}`)].join(',');
const rows = Array.from(made.area, (area, i) =>
  [area, made.female[i], made.age[i], ...made.answers.map((answers) => answers[i])].join(','),
);
writeFileSync(file, `${header}\n${rows.join('\n')}\n`);
