// The invented incidents of the statistics as a file for their rivals: x, y in metres, day.
import { writeFileSync } from 'node:fs';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';

const [file = '', n = '10000'] = process.argv.slice(2);
const { x, y, day } = generatedIncidents(Number(n));
writeFileSync(file, `x,y,day\n${Array.from(x, (east, i) => `${east},${y[i]},${day[i]}`).join('\n')}\n`);
