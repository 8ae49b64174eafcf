// A whole, schema-valid example picture for the invented Exempelhamn: what figures, documents and pages are built and tested on.
import { exampleAreas } from './example-areas.ts';
import { exampleMissingMonth, exampleMonths } from './example-evidence.ts';
import { exampleProblems } from './example-problems.ts';
import type { Picture } from './picture.ts';

const words = (sv: string, en: string) => ({ sv, en });

const categories = {
  theft: words('stölder', 'thefts'),
  'theft/shoplifting': words('butiksstölder', 'shop thefts'),
  'theft/bicycle': words('cykelstölder', 'bicycle thefts'),
  'theft/dwelling-burglary': words('bostadsinbrott', 'domestic burglaries'),
  'theft/from-vehicle': words('stölder ur och från fordon', 'thefts from vehicles'),
  'theft/boat': words('båtstölder', 'boat thefts'),
  'theft/other-burglary': words('inbrott i annat än bostad', 'non-domestic burglaries'),
  damage: words('skadegörelse', 'criminal damage'),
  violence: words('våldsbrott', 'violent offences'),
  'robbery/person': words('personrån', 'personal robberies'),
};

const total = exampleMonths.map((_, i) =>
  i === exampleMissingMonth ? null : 385 + Math.round(42 * Math.cos((((i + 10) % 12) - 6) / 1.91)) + ((i * 7) % 11),
);
const counted = total.reduce<number>((sum, n) => sum + (n ?? 0), 0);

export const examplePicture: Picture = {
  schema: 1,
  samsyn: '0.1.0',
  seed: 1,
  name: 'Exempelhamn',
  demo: true,
  public: false,
  inputs: [
    { file: 'utdrag-exempelhamn.csv', sha256: '0'.repeat(64), profile: 'se-police-extract', encoding: 'windows-1252', delimiter: ';' },
  ],
  rows: {
    read: counted + 5,
    accepted: counted + 2,
    quarantined: 3,
    alreadyKnown: 0,
    incidents: counted,
    notIncidents: { 'zero count': 2 },
    withoutPlace: 212,
    withoutTime: 640,
  },
  quarantine: [
    {
      file: 'utdrag-exempelhamn.csv',
      line: 812,
      column: 'BROTTSDAG',
      value: '2026-13-02',
      fault: 'import.badDate',
      sv: 'Datumet går inte att läsa.',
      en: 'The date cannot be read.',
    },
  ],
  period: { from: '2022-11-01', to: '2026-10-31' },
  window: { from: '2025-11-01', to: '2026-10-31' },
  reference: { from: '2022-11-01', to: '2025-10-31' },
  warnings: [
    {
      code: 'source.missing_month',
      source: 'polisen',
      category: null,
      area: null,
      from: '2025-03-01',
      to: '2025-03-31',
      sv: 'En månad saknas i uppgifterna från polisen: mars 2025. Den räknas inte som noll, utan är utelämnad ur jämförelsen.',
      en: 'One month is missing from the data of the police: March 2025. It is not counted as zero but left out of the comparison.',
    },
    {
      code: 'code.ended',
      source: 'polisen',
      category: 'theft/other-burglary',
      area: null,
      from: '2025-06-30',
      to: null,
      sv: 'Brottskod 0845 upphörde 2025. Ingen efterföljare är känd, så serien bryts där.',
      en: 'Offence code 0845 ended in 2025. No successor is known, so the series breaks there.',
    },
    {
      code: 'place.unknown',
      source: 'polisen',
      category: null,
      area: null,
      from: null,
      to: null,
      sv: '212 rader saknar plats eller ligger utanför kommunen: med i summan men inte på kartan.',
      en: '212 rows have no place or lie outside the municipality: in the total but not on the map.',
    },
  ],
  labels: {
    category: categories,
    placeType: {
      'sports-facility': words('Idrotts- och badanläggning', 'Sports and swimming facilities'),
      outdoors: words('Utomhus', 'Outdoors'),
      boat: words('Båt', 'Boat'),
    },
    area: Object.fromEntries([
      ['exempelhamn', { sv: 'Hela kommunen', en: 'Whole municipality', level: 0, parent: null }],
      ...exampleAreas.map((area) => [area.key, { sv: area.name, en: area.name, level: 1, parent: 'exempelhamn' }]),
    ]),
    daypart: {},
  },
  series: [
    { category: null, placeType: null, area: null, months: [...exampleMonths], counts: total },
    ...exampleProblems.map(({ category, placeType, area, evidence }) => ({
      category,
      placeType,
      area,
      months: evidence.months,
      counts: evidence.counts,
    })),
  ],
  problems: [...exampleProblems],
  checked: {
    candidates: 1214,
    families: [
      { name: 'found', size: 1214, budget: 0.05 },
      { name: 'followed', size: 2, budget: 0.05 },
    ],
    falseDiscoveryRate: 0.05,
  },
  headline: words(
    'Polisanmälningarna visar en säker ökning för två problem. Störst är ökningen för stölder i idrotts- och badanläggningar. En säker minskning: våld utomhus i Centrum.',
    'Reports to the police show a clear rise in two problems. The largest rise is in thefts in sports and swimming facilities. One clear fall: violence outdoors in Centrum.',
  ),
  lead: [
    {
      key: 'head.total',
      sv: 'Sammanlagt 4 612 anmälda brott mot väntade 4 560: inom den vanliga variationen mellan åren.',
      en: '4,612 reported offences in total against 4,560 expected: within the usual variation between years.',
    },
    {
      key: 'head.checked',
      sv: 'Vi har prövat 1 214 kombinationer av brott, plats, område och tid för november 2025–oktober 2026, jämfört med de tre åren före. Om inget hade förändrats skulle högst ungefär en bild av tjugo visa något säkert fynd. De följda problemen har en egen, lika sträng gräns.',
      en: 'We tested 1,214 combinations of offence, place, area and time for November 2025–October 2026, compared with the three years before. If nothing had changed, at most about one picture in twenty would show any clear finding. The followed problems have their own limit, equally strict.',
    },
  ],
  source: words(
    'Källa: polisens utdrag, hämtat 5 november 2026. Period november 2022–oktober 2026.',
    'Source: police extract, received 5 November 2026. Period November 2022–October 2026.',
  ),
  method: [
    {
      key: 'method.reference',
      sv: 'De senaste tolv hela månaderna är jämförda med samma månader de tre åren före.',
      en: 'The last twelve whole months are compared with the same months of the three years before.',
    },
    {
      key: 'ci.help',
      sv: '”Troligen” betyder: om vi gjorde om beräkningen många gånger skulle ungefär 95 intervall av 100 täcka det verkliga värdet.',
      en: '“Likely” means: if we repeated the calculation many times, about 95 intervals in 100 would cover the true value.',
    },
  ],
  parameters: { windowMonths: 12, cellMetres: 500, seed: 1, falseDiscoveryRate: 0.05 },
  map: {
    bounds: [15.46, 56.105, 15.68, 56.2],
    areas: exampleAreas.map((area) => ({
      area: area.key,
      rings: [area.ring.map(([lon, lat]) => [lon, lat] as [number, number])],
      label: [area.label[0], area.label[1]] as [number, number],
    })),
    cellMetres: 500,
  },
};
