// Writes the invented file that readers are timed on: rows × 12 columns, the same bytes for the same seed.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seeded } from '@samsyn/stats';

const [path = '', rowsText = '1000000', seedText = '1'] = process.argv.slice(2);
const rows = Number(rowsText);
const random = seeded(Number(seedText));
const kinds = ['THEFT', 'BATTERY', 'CRIMINAL DAMAGE', 'ASSAULT', 'MOTOR VEHICLE THEFT', 'BURGLARY', 'ROBBERY', 'NARCOTICS'];
const descriptions = ['OVER $500', 'SIMPLE', 'TO VEHICLE', 'AUTOMOBILE', 'FORCIBLE ENTRY', 'ARMED - HANDGUN', 'RETAIL, UNDER "$300"'];
const places = ['STREET', 'APARTMENT', 'RESIDENCE', 'SIDEWALK', 'SMALL RETAIL STORE', 'RESTAURANT', 'SCHOOL, PUBLIC, BUILDING', 'ALLEY'];
const two = (n: number): string => String(n).padStart(2, '0');
/** Skewed towards the first, as kinds and places are. */
const pick = <T>(list: readonly T[]): T => list[Math.floor(list.length * random.next() ** 2)]!;
const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const out = createWriteStream(path);
out.write('ID,Date,Primary Type,Description,Location Description,Arrest,Domestic,Beat,District,Ward,Latitude,Longitude\n');
let piece: string[] = [];
for (let row = 0; row < rows; row++) {
  const date = `${two(1 + random.below(12))}/${two(1 + random.below(28))}/${2020 + random.below(3)}`;
  const hour = random.below(24);
  const clock = `${two(hour % 12 || 12)}:${two(random.below(60))}:00 ${hour < 12 ? 'AM' : 'PM'}`;
  const point = `${(41.65 + 0.37 * random.next()).toFixed(9)},${(-87.85 + 0.32 * random.next()).toFixed(9)}`;
  const flags = `${random.next() < 0.2},${random.next() < 0.15},${100 + random.below(2400)},${1 + random.below(25)},${1 + random.below(50)}`;
  piece.push(`${10_000_000 + row},${date} ${clock},${pick(kinds)},${quoted(pick(descriptions))},${quoted(pick(places))},${flags},${point}`);
  if (piece.length === 5000) {
    if (!out.write(`${piece.join('\n')}\n`)) await once(out, 'drain');
    piece = [];
  }
}
out.end(piece.length > 0 ? `${piece.join('\n')}\n` : '');
await once(out, 'close');
