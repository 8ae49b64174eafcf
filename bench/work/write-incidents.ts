// Writes the invented incidents as a file for the plain-SQL rival: kind, its group, area, its district, place, part of the day, month.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { categories } from '@samsyn/domain';
import { inventedIncidents } from './invented-incidents.ts';

const [path = '', n = '1000000', seed = '1'] = process.argv.slice(2);
const { incidents, areas } = inventedIncidents(Number(n), Number(seed));
const out = createWriteStream(path);
out.write('kind,kind_group,area,district,place,daypart,month\n');
let piece: string[] = [];
for (let i = 0; i < incidents.length; i++) {
  const kind = incidents.category[i]!;
  const area = incidents.area[i]!;
  const at = new Date(incidents.from[i]! * 60_000);
  const month = (at.getUTCFullYear() - 2020) * 12 + at.getUTCMonth();
  const cells = [
    kind,
    categories[kind]!.parent,
    area,
    areas.areas[area]!.parent,
    incidents.placeType[i],
    Math.floor(at.getUTCHours() / 6),
    month,
  ];
  piece.push(cells.join(','));
  if (piece.length === 10_000) {
    if (!out.write(`${piece.join('\n')}\n`)) await once(out, 'drain');
    piece = [];
  }
}
out.end(piece.length > 0 ? `${piece.join('\n')}\n` : '');
await once(out, 'close');
