// Real files of incidents, in the folder named by SAMSYN_REAL_FILES, with the numbers counted by hand in them.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { categories, categoryIndex, findCrimeCode, type IncidentColumns, placeTypes, precisionClasses, UnknownTable } from '@samsyn/domain';
import { aoristic, hoursOfDay } from '@samsyn/stats';
import { describe, expect, it } from 'vitest';
import { realFilesFolder } from '../files/testing/real-files-folder.ts';
import { type ReadIncidents, readIncidentFiles } from './read-incidents.ts';

const folder = realFilesFolder();
const points = (name: string) => join(folder, 'points', name);
const swedish = (name: string) => join(folder, 'swedish', name);

async function withMapping(path: string, mapping: object): Promise<ReadIncidents> {
  const at = await mkdtemp(join(tmpdir(), 'samsyn-'));
  try {
    await writeFile(join(at, 'mapping.json'), JSON.stringify(mapping));
    return await readIncidentFiles([path], { profile: join(at, 'mapping.json') });
  } finally {
    await rm(at, { recursive: true, force: true });
  }
}

/** Rows per month, "2020-05" → n, of rows that pass. */
function perMonth({ length, from }: IncidentColumns, passes: (i: number) => boolean = () => true): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < length; i++) {
    if (!passes(i)) continue;
    const month = new Date((from[i] ?? 0) * 60_000).toISOString().slice(0, 7);
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

const sorted = (counts: Record<string, number>): number[] =>
  Object.keys(counts)
    .sort()
    .map((key) => counts[key] ?? 0);
const ofKind =
  ({ category }: IncidentColumns, key: string) =>
  (i: number) =>
    category[i] === categoryIndex(key);

function perCode({ length, code, codeNames }: IncidentColumns): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let i = 0; i < length; i++) {
    const name = codeNames[code[i] ?? -1] ?? '';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describe('the Northumbria year', async () => {
  const year = points('police_uk_northumbria');
  const files = readdirSync(year)
    .filter((name) => name.includes('street'))
    .map((name) => join(year, name));
  const started = performance.now();
  const read = await readIncidentFiles(files);
  console.info(`Northumbria year: ${Math.round(performance.now() - started)} ms`);
  const { rows, incidents } = read;

  it('is 200,270 rows in 12 files, all accepted and placed', () => {
    expect(files).toHaveLength(12);
    expect(rows).toMatchObject({ read: 200_270, accepted: 200_270, quarantined: 0, alreadyKnown: 0, incidents: 200_270 });
    expect(rows).toMatchObject({ withoutPlace: 0, withoutTime: 0, notIncidents: {} });
    expect(incidents.longitude.every((longitude) => !Number.isNaN(longitude))).toBe(true);
    expect(read.unmapped).toEqual([]);
    expect(read.period).toEqual({ from: '2020-05-01', to: '2021-04-30' });
  });

  it('has the months and kinds of the files', () => {
    expect(sorted(perMonth(incidents))).toEqual([...[19344, 17118, 14055, 17819, 17325, 18028, 17061, 14658, 14994, 14476, 18151, 17241]]);
    const monthly = (key: string) => sorted(perMonth(incidents, ofKind(incidents, key)));
    expect(monthly('disorder/antisocial')).toEqual([9399, 6274, 1368, 5729, 5706, 6976, 6017, 4397, 5753, 5585, 6860, 5986]);
    expect(monthly('violence-sexual')).toEqual([3813, 4284, 5079, 4582, 4556, 4205, 4210, 4164, 3892, 3625, 4682, 4561]);
    expect(monthly('theft/burglary')).toEqual([494, 484, 547, 570, 496, 521, 597, 515, 435, 411, 468, 477]);
    expect(perCode(incidents)).toEqual({
      'Anti-social behaviour': 70050,
      'Violence and sexual offences': 51653,
      'Criminal damage and arson': 18778,
      'Public order': 17861,
      'Other theft': 10134,
      Shoplifting: 7705,
      'Vehicle crime': 6295,
      Burglary: 6015,
      'Other crime': 3933,
      Drugs: 3534,
      'Bicycle theft': 1747,
      'Possession of weapons': 1196,
      'Theft from the person': 734,
      Robbery: 635,
    });
  });

  it('keeps rows that are exact copies of another, and gives each its own fingerprint', () => {
    const { fingerprints } = read;
    const prints = new Set<string>();
    for (let i = 0; i < incidents.length; i++) prints.add(Buffer.from(fingerprints.subarray(i * 16, i * 16 + 16)).toString('latin1'));
    expect(prints.size).toBe(200_270);
    const fields = new Set<string>();
    for (let i = 0; i < incidents.length; i++)
      fields.add([incidents.code[i], incidents.area[i], incidents.longitude[i], incidents.latitude[i], incidents.from[i]].join('|'));
    // 29,644 rows are exact copies in all twelve columns, so at least as many are alike in these
    expect(incidents.length - fields.size).toBeGreaterThanOrEqual(29_644);
  });
});

it('the same file twice adds nothing', async () => {
  const file = points('police_uk_northumbria/2020-05-northumbria-street.csv.gz');
  expect((await readIncidentFiles([file, file])).rows).toMatchObject({ read: 38_688, accepted: 19_344, alreadyKnown: 19_344 });
});

it.each(['outcomes', 'stop-and-search'])('%s is refused by name', async (kind) => {
  const file = points(`police_uk_northumbria/2020-05-northumbria-${kind}.csv.gz`);
  await expect(readIncidentFiles([file])).rejects.toMatchObject({ code: 'import.otherTable' });
});

it('Chicago slim is read whole, by month and type', async () => {
  const { rows, incidents, period } = await readIncidentFiles([points('chicago-crimes-2022-slim.csv.gz')]);
  expect(rows).toMatchObject({ read: 215_551, accepted: 215_551, quarantined: 0, withoutTime: 0 });
  expect(period).toEqual({ from: '2022-01-01', to: '2022-11-30' });
  expect(sorted(perMonth(incidents))).toEqual([15451, 15127, 18210, 17816, 19974, 20515, 22016, 21978, 21959, 22689, 19816]);
  expect(perCode(incidents)).toMatchObject({ THEFT: 49_897, BATTERY: 37_789, 'CRIMINAL DAMAGE': 24_902 });
});

it('the Chicago portal’s American dates and points are read', async () => {
  const { rows, incidents } = await readIncidentFiles([points('chicago_portal_format_25k.csv.gz')]);
  expect(rows).toMatchObject({ read: 25_000, accepted: 25_000, quarantined: 0, withoutTime: 0 });
  const years: Record<string, number> = {};
  for (const [month, n] of Object.entries(perMonth(incidents))) years[month.slice(0, 4)] = (years[month.slice(0, 4)] ?? 0) + n;
  expect(years).toEqual({ 2017: 9122, 2018: 9163, 2019: 6715 });
  expect(incidents.longitude[0]).toBe(-87.68497621);
  expect(new Date((incidents.from[0] ?? 0) * 60_000).toISOString()).toBe('2017-07-19T13:45:00.000Z');
  expect(placeTypes[incidents.placeType[1] ?? 0]?.key).toBe('street');
});

it('the Chicago portal’s “(lat, lon)” in one cell gives the same points', async () => {
  const given = points('chicago_portal_format_25k.csv.gz');
  const columns = { id: 'id', date: 'from', primary_type: 'category' };
  const mapping = { name: { sv: 'C', en: 'C' }, timeZone: 'America/Chicago', category: 'other' };
  const [cell, two] = [
    await withMapping(given, { ...mapping, columns: { ...columns, location: 'point' } }),
    await withMapping(given, { ...mapping, columns: { ...columns, latitude: 'latitude', longitude: 'longitude' } }),
  ];
  expect(cell.rows).toMatchObject({ read: 25_000, accepted: 25_000, withoutPlace: two.rows.withoutPlace });
  const furthest = cell.incidents.longitude.reduce(
    (most, longitude, i) => Math.max(most, Math.abs(longitude - (two.incidents.longitude[i] ?? 0)) || 0),
    0,
  );
  // the columns carry one digit less than the cell: 1e-8 degrees is a millimetre
  expect(furthest).toBeLessThan(1e-8);
});

describe('vehicle thefts of New York', async () => {
  const { rows, incidents } = await withMapping(points('nyc_vehicle_thefts.csv.gz'), {
    name: { sv: 'Fordonsstölder', en: 'Vehicle thefts' },
    kind: 'police',
    timeZone: 'America/New_York',
    columns: { uid: 'id', date_start: 'from', date_end: 'to', date_single: 'date', longitude: 'longitude', latitude: 'latitude' },
    category: 'theft/vehicle',
  });
  const both = [...incidents.from.keys()].filter((i) => incidents.from[i] !== incidents.to[i]);

  it('are all read', () => {
    expect(rows).toMatchObject({ read: 35_746, accepted: 35_746, quarantined: 0, withoutTime: 0, withoutPlace: 0 });
  });

  it('have the spans of the file', () => {
    const span = (i: number): number => (incidents.to[i] ?? 0) - (incidents.from[i] ?? 0);
    expect(both.length).toBe(32_894 - 512);
    expect(both.every((i) => span(i) > 0)).toBe(true);
    expect(both.filter((i) => span(i) > 1440)).toHaveLength(7_795);
    expect(both.filter((i) => span(i) > 7 * 1440)).toHaveLength(2_842);
  });

  it('have the aoristic sums per hour of the file, to 0.1', async () => {
    const given = await withMapping(points('nyc_vehicle_thefts.csv.gz'), {
      name: { sv: 'F', en: 'F' },
      timeZone: 'America/New_York',
      // without date_single only rows with a start have a time; those without an end are instants, taken out below
      columns: { date_start: 'from', date_end: 'to', location_type: 'category' },
      category: 'theft/vehicle',
    });
    const { from, to } = given.incidents;
    const single = await startsWithoutEnd();
    const chosen = [...from.keys()].filter(
      (i) => given.incidents.resolution[i] !== 0 && !single.has(i) && (to[i] ?? 0) - (from[i] ?? 0) <= 7 * 1440,
    );
    expect(chosen).toHaveLength(30_052);
    const hours = hoursOfDay(
      aoristic(
        chosen.map((i) => from[i] ?? 0),
        chosen.map((i) => to[i] ?? 0),
      ),
    );
    const expected = [
      ...[1718.6, 1866.8, 1852.8, 1837.8, 1738.5, 1543.4, 1361.5, 1113.1, 977.0, 913.5, 885.9, 877.7],
      ...[924.3, 913.6, 909.9, 941.0, 930.8, 945.0, 1029.4, 1124.7, 1243.7, 1375.3, 1450.5, 1577.6],
    ];
    for (const [hour, sum] of expected.entries()) expect(Math.abs((hours[hour] ?? 0) - sum), `hour ${hour}`).toBeLessThanOrEqual(0.1);
  });

  it('start most often at 20, which the sums do not say', async () => {
    const starts = new Map<number, number>();
    const { incidents: given } = await withMapping(points('nyc_vehicle_thefts.csv.gz'), {
      name: { sv: 'F', en: 'F' },
      timeZone: 'America/New_York',
      columns: { date_start: 'from' },
      category: 'theft/vehicle',
    });
    const single = await startsWithoutEnd();
    for (let i = 0; i < given.length; i++) {
      if (given.resolution[i] === 0 || single.has(i)) continue;
      const hour = Math.floor((given.from[i] ?? 0) / 60) % 24;
      starts.set(hour, (starts.get(hour) ?? 0) + 1);
    }
    expect(starts.get(20)).toBe(2_340);
  });
});

/** Rows of the New York file that have a start and no end. */
async function startsWithoutEnd(): Promise<Set<number>> {
  const { incidents } = await withMapping(points('nyc_vehicle_thefts.csv.gz'), {
    name: { sv: 'F', en: 'F' },
    timeZone: 'America/New_York',
    columns: { date_end: 'from' },
    category: 'theft/vehicle',
  });
  return new Set([...incidents.resolution.keys()].filter((i) => incidents.resolution[i] === 0));
}

it('burglaries of New York: fractions of the day, and feet in the state’s own projection', async () => {
  const { rows, incidents } = await withMapping(points('nypd_burglary_from_to.csv'), {
    name: { sv: 'Inbrott', en: 'Burglaries' },
    timeZone: 'America/New_York',
    proj: '+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +datum=NAD83 +units=us-ft +no_defs',
    box: [-74.3, 40.4, -73.6, 41],
    columns: {
      ...{ CMPLNT_FR_DT: 'from', CMPLNT_FR_TM: 'fromTime', CMPLNT_TO_DT: 'to', CMPLNT_TO_TM: 'toTime' },
      ...{ X_COORD_CD: 'x', Y_COORD_CD: 'y' },
    },
    category: 'theft/burglary',
  });
  expect(rows).toMatchObject({ read: 1_233, withoutTime: 0 });
  expect(rows.accepted + rows.quarantined).toBe(1_233);
  expect(new Date((incidents.from[0] ?? 0) * 60_000).toISOString()).toBe('2019-01-04T14:50:00.000Z');
  expect(new Date((incidents.to[0] ?? 0) * 60_000).toISOString()).toBe('2019-01-04T15:28:00.000Z');
});

it('Nottingham: months written as their first day, through a mapping file', async () => {
  const { rows, incidents } = await withMapping(points('nottingham_burglary_2022.csv.gz'), {
    name: { sv: 'Inbrott', en: 'Burglaries' },
    timeZone: 'Europe/London',
    precision: 'snapped',
    columns: { month: 'month', longitude: 'longitude', latitude: 'latitude', lsoa_code: 'area' },
    category: 'theft/burglary',
  });
  expect(rows).toMatchObject({ read: 1_795, accepted: 1_795, withoutTime: 0 });
  expect(Object.keys(perMonth(incidents))).toHaveLength(12);
  expect((incidents.to[0] ?? 0) - (incidents.from[0] ?? 0)).toBe(31 * 1440);
});

it('Medellín: a table that nobody knows is read by the mapping file that is proposed for it', async () => {
  const file = join(folder, 'malformed/text/medellin_homicides_semicolon_decimalcomma.csv');
  const fault = await readIncidentFiles([file]).then(
    () => null,
    (raised: unknown) => raised,
  );
  expect(fault).toMatchObject({ code: 'import.unknownProfile' });
  const mapping = fault instanceof UnknownTable ? fault.mapping : {};
  const { rows, incidents } = await withMapping(file, { ...mapping, timeZone: 'America/Bogota' });
  expect(rows).toMatchObject({ read: 9_360, quarantined: 0 });
  expect(incidents.longitude.filter((longitude) => longitude < -75 && longitude > -76).length).toBeGreaterThan(9_000);
});

describe('events of the Swedish police', async () => {
  const read = await readIncidentFiles([swedish('polisen_events_2023-2024.json.gz')]);
  const { rows, incidents } = read;

  it('are all accepted; summaries and updates are no incidents', () => {
    expect(rows).toMatchObject({ read: 44_692, accepted: 44_692, quarantined: 0, alreadyKnown: 0, withoutTime: 0 });
    // "Sammanfattning natt" is 6,567 of seven kinds of summary
    expect(rows.notIncidents).toEqual({ summary: 7_396, update: 51 });
    expect(rows.incidents).toBe(44_692 - 7_396 - 51);
    expect(read.period).toEqual({ from: '2023-03-20', to: '2024-12-31' });
  });

  it('have the types of the file, and those left open are listed', () => {
    expect(perCode(incidents)).toMatchObject({
      Trafikolycka: 6736,
      Brand: 2935,
      Trafikkontroll: 2764,
      Rattfylleri: 2616,
      Övrigt: 2550,
      Misshandel: 1893,
      Stöld: 1683,
    });
    expect(read.unmapped.map(({ value }) => value).sort()).toEqual([
      'Larm Inbrott',
      'Larm Överfall',
      'Ofredande/förargelse',
      'Åldringsbrott',
    ]);
    const dogs = [...incidents.code.keys()].find((i) => incidents.codeNames[incidents.code[i] ?? -1]?.startsWith('Lagen om hundar'));
    expect(categories[incidents.category[dogs ?? -1] ?? -1]?.key).toBe('other');
  });

  it('never say more of the place than the centre of a municipality', () => {
    const precisions = new Set([...incidents.precision].map((index) => precisionClasses[index]));
    expect([...precisions]).toEqual(['municipality-centre']);
  });

  it('of one county are 726', async () => {
    const county = await readIncidentFiles([swedish('polisen_events_blekinge_2023-2024.json')]);
    expect(county.rows).toMatchObject({ read: 726, accepted: 726, quarantined: 0 });
  });
});

it('the Swedish code table is the list, code for code; where our reading differs it is written down', () => {
  const [, ...lines] = readFileSync(swedish('brottskoder.csv'), 'utf8').trim().split(/\r?\n/);
  const differing: string[] = [];
  for (const line of lines) {
    const [code = '', name = '', ended = '', , category = '', place = '', relation = '', successors = ''] = line.split(';');
    const ours = findCrimeCode(code);
    expect(ours, code).not.toBeNull();
    expect(ours?.name).toBe(name.replace(/ {2,}/g, ' ').replace('15?17', '15–17'));
    expect(ours?.ended ?? '', code).toBe(ended === '' ? '' : Number(ended));
    expect(ours?.successors.join('+'), code).toBe(successors);
    expect(ours?.relation ?? 'unspecified', code).toBe(relation);
    if (ours?.category !== category || (ours.placeType ?? 'unspecified') !== place) differing.push(code);
  }
  expect(lines).toHaveLength(1_361);
  expect(differing.sort()).toEqual(['5086', '5910', '9508', '9509', '9511', '9512', '9513', '9514', '9515', '9816']);
});
