// The municipality's register of facilities and its other divisions and figures, as its offices would hand them over. Invented from end to end.
import type { DemoArea } from './areas.ts';
import type { Random } from './chance.ts';
import { districts, halls } from './municipality.ts';
import type { AreaPlaces } from './places.ts';

interface Plan {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly area: string;
  /** which of the area's spots it stands at */
  readonly spot: number;
  /** metres east of the spot, for neighbours */
  readonly beside?: number;
  readonly kind: 'besök' | 'elever' | 'sittplatser' | 'parkeringsplatser' | 'resande';
  readonly use: number;
}

const others: readonly Plan[] = [
  { code: 'SK01', name: 'Lindängsskolan', type: 'Skola', area: 'lindangen-norra', spot: 1, kind: 'elever', use: 640 },
  { code: 'SK02', name: 'Norrhamns gymnasium', type: 'Skola', area: 'norrhamn-vastra', spot: 1, kind: 'elever', use: 1120 },
  { code: 'SK03', name: 'Sjölidens skola', type: 'Skola', area: 'sjoliden-sodra', spot: 1, kind: 'elever', use: 480 },
  { code: 'SK04', name: 'Ekhagens skola', type: 'Skola', area: 'ekhagen', spot: 1, kind: 'elever', use: 390 },
  { code: 'SK05', name: 'Stadsbiblioteket', type: 'Bibliotek', area: 'centrum-norr', spot: 1, kind: 'besök', use: 210_000 },
  { code: 'SE01', name: 'Krogen vid torget', type: 'Serveringsställe', area: 'centrum-torget', spot: 1, kind: 'sittplatser', use: 180 },
  { code: 'SE02', name: 'Kafé Fyren', type: 'Serveringsställe', area: 'centrum-torget', spot: 1, beside: 26, kind: 'sittplatser', use: 60 },
  { code: 'SE03', name: 'Hamnkrogen', type: 'Serveringsställe', area: 'centrum-soder', spot: 0, kind: 'sittplatser', use: 140 },
  { code: 'SE04', name: 'Kajens kök', type: 'Serveringsställe', area: 'vastra-kajen', spot: 0, kind: 'sittplatser', use: 90 },
  { code: 'PA01', name: 'Torgets parkeringshus', type: 'Parkering', area: 'centrum-torget', spot: 4, kind: 'parkeringsplatser', use: 420 },
  {
    code: 'PA02',
    name: 'Köpcentrums parkering',
    type: 'Parkering',
    area: 'norrhamn-kopcentrum',
    spot: 2,
    kind: 'parkeringsplatser',
    use: 900,
  },
  { code: 'ST01', name: 'Exempelhamns station', type: 'Station', area: 'centrum-norr', spot: 3, kind: 'resande', use: 1_300_000 },
  { code: 'BU01', name: 'Norrhamns köpcentrum', type: 'Köpcentrum', area: 'norrhamn-kopcentrum', spot: 0, kind: 'besök', use: 2_400_000 },
];

const hallPlans: readonly Plan[] = halls.map(({ name, area, visits }, i) => {
  const code = `HA${String(i + 1).padStart(2, '0')}`;
  const type = name.includes('simhall') ? 'Simhall' : 'Idrottshall';
  return { code, name, type, area, spot: 0, kind: 'besök' as const, use: visits };
});
const kinds = ['besök', 'elever', 'sittplatser', 'parkeringsplatser', 'resande'] as const;
const years = [2023, 2024, 2025] as const;
const comma = (value: number): string => value.toFixed(5).replace('.', ',');

/** 25 facilities with three years of what they are used; each stands where the invented incidents of its kind may have happened. */
export function facilityRegister(areas: readonly DemoArea[], places: readonly AreaPlaces[], random: Random): string {
  const uses = kinds.flatMap((kind) => years.map((year) => ({ kind, year })));
  const lines = [['kod', 'namn', 'typ', 'adress', 'latitud', 'longitud', ...uses.map(({ kind, year }) => `${kind} ${year}`)].join(';')];
  for (const [i, plan] of [...hallPlans, ...others].entries()) {
    const [lon = 0, lat = 0] = places[areas.findIndex(({ key }) => key === plan.area)]?.points[plan.spot] ?? [];
    const east = lon + (plan.beside ?? 0) / (111_320 * Math.cos((lat * Math.PI) / 180));
    const figures = uses.map(({ kind, year }) =>
      // nobody counted the seats and spaces before 2025
      kind !== plan.kind || (year < 2025 && (kind === 'sittplatser' || kind === 'parkeringsplatser'))
        ? ''
        : String(Math.round(plan.use * (1 + (year - 2025) * 0.02 + (random.next() - 0.5) * 0.04))),
    );
    lines.push([plan.code, plan.name, plan.type, `Exempelvägen ${i + 1}`, comma(lat), comma(east), ...figures].join(';'));
  }
  return `${lines.join('\r\n')}\r\n`;
}

const policeAreas = [
  { key: 'P1', name: 'Polisens område Centrum', districts: ['centrum', 'norrhamn'] },
  { key: 'P2', name: 'Polisens område Öster', districts: ['lindangen', 'osternas', 'yttre-oarna'] },
  { key: 'P3', name: 'Polisens område Väster', districts: ['vastra-stranden', 'sjoliden', 'kvarnangen'] },
] as const;

/** The police's own areas: the same ground, divided otherwise. */
export function policeAreasGeoJson(areas: readonly DemoArea[]): string {
  const features = policeAreas.map(({ key, name, districts: own }) => ({
    type: 'Feature',
    properties: { kod: key, namn: name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: areas.filter(({ district }) => own.some((one) => one === district)).map(({ ring }) => [ring]),
    },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Alcohol licences and pupils per sub-area and year. Pupils are known only where there is a school, licences not yet for 2026. */
export function moreExposures(areas: readonly DemoArea[], random: Random): string {
  const schools = new Set(others.filter(({ kind }) => kind === 'elever').map(({ area }) => area));
  const lines = ['omrade;ar;serveringstillstand;elever'];
  for (const area of areas) {
    const trade = districts.find(({ key }) => key === area.district)?.trade ?? 0;
    const licences = Math.round(trade * 28 + random.next() * 2);
    const pupils = others.filter((one) => one.kind === 'elever' && one.area === area.key).reduce((sum, { use }) => sum + use, 0);
    for (let year = 2022; year <= 2026; year++) {
      const known = year < 2026 ? String(licences) : '';
      lines.push(`${area.key};${year};${known};${schools.has(area.key) ? Math.round(pupils * (1 + (year - 2025) * 0.015)) : ''}`);
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}
