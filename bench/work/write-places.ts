// Where the invented incidents lie, as raw doubles: all x in metres, then all y. Rivals in R and Python read them as they are.
import { writeFileSync } from 'node:fs';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';

const [file = '', n = '1000000'] = process.argv.slice(2);
const { x, y } = generatedIncidents(Number(n));
writeFileSync(file, new Uint8Array(x.buffer));
writeFileSync(file, new Uint8Array(y.buffer), { flag: 'a' });
