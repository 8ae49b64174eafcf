// The demo as files, as partners would hand them over: the police extract, the graffiti register, areas and exposures.
import type { DemoArea } from './areas.ts';
import type { Random } from './chance.ts';
import { drawPoisson } from './chance.ts';
import { monthCount, monthOf, seasons, wallClock } from './clock.ts';
import type { DemoIncident } from './incidents.ts';
import { halls } from './municipality.ts';

const comma = (value: number): string => value.toFixed(5).replace('.', ',');

/** Semicolons, decimal comma and å ä ö in Windows-1252, as Excel writes them in Sweden. */
export function policeExtract(rows: readonly DemoIncident[], random: Random, firstId = 100_001): string {
  const lines = ['ID;BROTTSKOD;LATITUDE;LONGITUDE;GATA;GATUNR;KOMMUN;BROTTSDATUMTID_START;BROTTSDATUMTID_SLUT'];
  rows.forEach((row, i) => {
    // a hall always has an address
    const unplaced = random.next() < 0.02 && row.code !== '0847';
    const end = random.next() < 0.93 ? wallClock(row.to) : '';
    const place = unplaced ? ';' : `${comma(row.point[1])};${comma(row.point[0])}`;
    lines.push(
      `${firstId + i};${row.code};${place};Exempelgatan;${1 + Math.floor(random.next() * 80)};Exempelhamn;${wallClock(row.from)};${end}`,
    );
  });
  return `${lines.join('\r\n')}\r\n`;
}

/** Four rows that a real extract could hold: they must be stopped, and said. */
export const brokenRows = [
  '90001;0853;56,16200;15,58800;Exempelgatan;3;Exempelhamn;2026-13-04 11:00;',
  '90002;0853;56,16210;15,58810;Exempelgatan;5;Exempelhamn;2026-02-30 11:00;',
  '90003;1203;56,16220;15,58820;Exempelgatan;7;Exempelhamn;1899-12-30 00:00;',
  '90004;9830;56,16230;15,58830;Exempelgatan;9;Exempelhamn;2026-09-12 18:00;2026-09-11 07:00',
] as const;

/** The municipality's own register of cleaned graffiti: counts per area and month, March 2025 missing. */
export function graffitiRegister(areas: readonly DemoArea[], random: Random, scale: number): string {
  const lines = ['Månad;Område;Typ;Antal'];
  for (let index = 0; index < monthCount; index++) {
    const { year, month } = monthOf(index);
    const label = `${year}-${String(month + 1).padStart(2, '0')}`;
    for (const area of areas) {
      const n = drawPoisson((560 * scale * (0.6 * area.trade + 0.4 * area.homes) * (seasons.summer[month] ?? 1)) / 12, random);
      if (label !== '2025-03' && n > 0) lines.push(`${label};${area.name};Klotter;${n}`);
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** How Samsyn reads the graffiti register: the documented mapping file. */
export const graffitiMapping = {
  name: { sv: 'Kommunens klotterregister', en: 'The municipality’s graffiti register' },
  kind: 'other',
  timeZone: 'Europe/Stockholm',
  columns: { Månad: 'month', Område: 'area', Typ: 'category', Antal: 'count' },
  categories: { Klotter: 'damage/graffiti' },
} as const;

/** Inhabitants and visits to sports halls per sub-area and year. */
export function exposures(areas: readonly DemoArea[], inhabitants: number): string {
  const lines = ['omrade;ar;invanare;hallbesok'];
  for (const area of areas) {
    const visits = halls.filter((hall) => hall.area === area.key).reduce((sum, hall) => sum + hall.visits, 0);
    for (let year = 2021; year <= 2026; year++) {
      const people = Math.round(area.homes * inhabitants * (0.98 + 0.004 * (year - 2021)));
      lines.push(`${area.key};${year};${people};${visits || ''}`);
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}
