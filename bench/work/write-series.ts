// The invented weekly series as a file for their rivals: a row each.
import { writeFileSync } from 'node:fs';
import { generatedSeries } from '../../packages/stats/test/generated.ts';

const [file = '', n = '500'] = process.argv.slice(2);
const all = generatedSeries(Number(n));
writeFileSync(file, `${Array.from({ length: Number(n) }, (_, s) => all.subarray(s * 522, (s + 1) * 522).join(',')).join('\n')}\n`);
