// Pictures of real files, in the folder named by SAMSYN_REAL_FILES: what is known about them must come out, and nothing be claimed beyond it.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AreaSystem, makePicture, type Picture, publicPicture } from '@samsyn/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAreaSystem } from '../areas/read-areas.ts';
import { readExposures } from '../areas/read-exposures.ts';
import { contractFaults } from '../cli/testing/picture-contract.ts';
import { realFilesFolder } from '../files/testing/real-files-folder.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';

const folder = realFilesFolder();
const points = (...names: string[]) => join(folder, 'points', ...names);
const swedish = (name: string) => join(folder, 'swedish', name);

async function pictureOf(files: readonly string[], areas?: AreaSystem, population?: string): Promise<Picture> {
  const exposures = population ? await readExposures(population, areas, { year: 2020 }) : [];
  const read = await readIncidentFiles(files, areas ? { areas } : {});
  const picture = makePicture({ ...read, exposures }, { samsyn: '0.1.0', seed: 1, follow: [], demo: false });
  expect(contractFaults(picture)).toEqual([]);
  expect(contractFaults(publicPicture(picture))).toEqual([]);
  return picture;
}

const codes = (picture: Picture) => picture.warnings.map((warning) => warning.code);

describe('the Northumbria year with its wards and inhabitants', () => {
  let picture: Picture;
  beforeAll(async () => {
    const year = points('police_uk_northumbria');
    const files = readdirSync(year).filter((name) => name.includes('street'));
    const wards = await readAreaSystem(points('areas/northumbria_wards.gpkg.gz'));
    picture = await pictureOf(
      files.map((name) => join(year, name)),
      wards,
      points('areas/northumbria_ward_pop.xlsx'),
    );
  });

  it('is one data set of 200,270 incidents in twelve months', () => {
    expect(picture.rows).toMatchObject({ read: 200_270, accepted: 200_270, quarantined: 0, incidents: 200_270 });
    expect(picture.inputs).toHaveLength(12);
    expect(picture.period).toEqual({ from: '2020-05-01', to: '2021-04-30' });
    const all = picture.series.find((s) => s.category === 'violence-sexual' && s.area === null && s.placeType === null);
    expect(all?.counts).toEqual([3813, 4284, 5079, 4582, 4556, 4205, 4210, 4164, 3892, 3625, 4682, 4561]);
  });

  it('tells the hole in anti-social behaviour in July 2020: null in the series, no fall', () => {
    const hole = picture.warnings.find((warning) => warning.code === 'source.hole');
    expect(hole).toMatchObject({ from: '2020-07-01', to: '2020-07-31', area: null });
    expect(hole?.category).toMatch(/^disorder/);
    expect(hole?.en).toMatch(/^Only 1,368 reports of .* came from the police\.uk street file in July 2020, against 6,\d{3} expected/);
    expect(hole?.sv).toMatch(/^Från engelska polisens gatufil kom bara 1\u00a0368 rapporter om .* i juli 2020/);
    const disorder = picture.series.find((s) => s.category === 'disorder/antisocial' && s.area === null);
    expect(disorder?.counts[2]).toBeNull();
    expect(disorder?.counts.filter((n) => n === null)).toHaveLength(1);
    expect(picture.problems.filter((problem) => problem.verdict === 'fall')).toEqual([]);
  });

  it('compares with nothing, because there is no year before', () => {
    expect(picture.reference).toBeNull();
    expect(picture.problems.every((problem) => problem.reason === 'no_reference' && problem.q === null)).toBe(true);
    expect(picture.headline.en).toContain('The data cover 12 months');
  });

  it('has rates of wards per inhabitants, the centre of Newcastle far above the whole', () => {
    const [problem] = picture.problems.filter((p) => p.category === 'violence-sexual' && p.area === null);
    expect(problem?.evidence.rate).toMatchObject({ kind: 'inhabitants', per: 1000, year: 2020 });
    const monument = problem?.evidence.areas.find((area) => picture.labels.area[area.area]?.sv === 'Monument');
    expect(monument).toMatchObject({ against: 'above' });
    // 1,294 reports on about 18,000 inhabitants of the ward
    expect(monument?.rate).toBeGreaterThan(60);
    expect(monument?.rate).toBeLessThan(80);
  });
});

describe('events of the Swedish police', () => {
  it('never become hot spots: every point is the centre of a municipality or county', async () => {
    const picture = await pictureOf([swedish('polisen_events_2023-2024.json.gz')]);
    expect(picture.rows).toMatchObject({ read: 44_692, accepted: 44_692, quarantined: 0 });
    expect(picture.rows.notIncidents.summary).toBeGreaterThanOrEqual(6567);
    expect(codes(picture)).toContain('coordinates.centre');
    expect(picture.problems.filter((problem) => problem.kind === 'hotspot' || problem.kind === 'repeat')).toEqual([]);
    expect(picture.problems.flatMap((problem) => problem.evidence.cells)).toEqual([]);
    expect(picture.parameters.cellMetres).toBeNull();
    expect(picture.source.sv).toContain('händelser');
  });
});

/** An invented extract of offences at given places, so that areas can be tried with points that are known. */
function extractAt(...places: readonly (readonly [lat: string, lon: string])[]): string {
  const rows = places.flatMap(([lat, lon], p) =>
    Array.from(
      { length: 24 },
      (_, m) => `${p * 100 + m};0802;${lat};${lon};${2022 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-10 12:00;`,
    ),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'samsyn-real-')), 'extract.csv');
  writeFileSync(file, `ID;BROTTSKOD;LATITUDE;LONGITUDE;BROTTSDATUMTID_START;BROTTSDATUMTID_SLUT\r\n${rows.join('\r\n')}\r\n`);
  return file;
}

describe('areas', () => {
  it('Göteborg in EPSG:3007 is read right: a known square lies in its small area, another beside it', async () => {
    const areas = await readAreaSystem(swedish('goteborg_basomraden_sweref991200.gpkg.gz'));
    expect(areas.areas).toHaveLength(1013);
    // Götaplatsen, and Saluhallen 700 m north of it
    const picture = await pictureOf([extractAt(['57,69722', '11,97944'], ['57,70389', '11,96889'])], areas);
    const inAreas = picture.series.filter((s) => s.area !== null && s.category === null && s.counts.some((n) => (n ?? 0) > 0));
    expect(inAreas).toHaveLength(2);
    expect(picture.rows.withoutPlace).toBe(0);
  });

  it('0, 0 and empty coordinates are no place, and what lies outside is said', async () => {
    const areas = await readAreaSystem(swedish('malmo_delomraden.geojson'));
    // Stortorget in Malmö; nothing; 0, 0; Lund, 16 km away
    const picture = await pictureOf([extractAt(['55,60587', '13,00073'], ['', ''], ['0', '0'], ['55,70466', '13,19101'])], areas);
    expect(picture.rows).toMatchObject({ accepted: 96, quarantined: 0, withoutPlace: 48 });
    expect(picture.warnings.find((warning) => warning.code === 'place.unknown')?.sv).toMatch(/^72 rader saknar plats eller ligger utanför/);
    const placed = picture.series.filter((s) => s.area !== null && s.counts.some((n) => (n ?? 0) > 0));
    expect(placed.map((s) => picture.labels.area[s.area ?? '']?.sv)).toEqual(['GAMLA STADEN']);
  });

  it('a coordinate system that Samsyn does not know is refused by its name', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'samsyn-real-')), 'omraden.geojson');
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } };
    const ring = [
      [650_000, 6_860_000],
      [651_000, 6_860_000],
      [651_000, 6_861_000],
      [650_000, 6_860_000],
    ];
    const feature = { type: 'Feature', properties: { key: 'a' }, geometry: { type: 'Polygon', coordinates: [ring] } };
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', crs, features: [feature] }));
    const refused = { code: 'area.unknownProjection', details: { file: 'omraden.geojson', projection: 'EPSG:2154' } };
    await expect(readAreaSystem(file)).rejects.toMatchObject(refused);
  });
});

describe('exposures', () => {
  it('from XLSX and CSV give the same rates, and the year of the window is taken', async () => {
    const wards = await readAreaSystem(points('areas/northumbria_wards.gpkg.gz'));
    const sheet = await readExposures(points('areas/northumbria_ward_pop.xlsx'), wards, { year: 2020 });
    const file = join(mkdtempSync(join(tmpdir(), 'samsyn-real-')), 'pop.csv');
    const rows = sheet.flatMap(({ areaKey, value }) => [`${areaKey};2020;${value}`, `${areaKey};2024;${value * 2}`]);
    writeFileSync(file, `kod;år;invånare\r\n${rows.join('\r\n')}\r\n`);
    const table = await readExposures(file, wards);
    expect(table.filter((e) => e.year === 2020).map(({ areaKey, kind, value }) => ({ areaKey, kind, value }))).toEqual(
      sheet.map(({ areaKey, kind, value }) => ({ areaKey, kind, value })),
    );
    const read = await readIncidentFiles([points('police_uk_northumbria/2020-05-northumbria-street.csv.gz')], { areas: wards });
    const rated = (exposures: typeof table) =>
      makePicture({ ...read, exposures }, { samsyn: '0.1.0', seed: 1, follow: [], demo: false }).problems[0]?.evidence;
    expect(rated(table)?.rate).toMatchObject({ year: 2020 });
    expect(rated(table)?.areas.map((area) => area.rate)).toEqual(rated(sheet)?.areas.map((area) => area.rate));
  });
});

describe('other police', () => {
  it('Chicago 2022: ten whole months are too few to say that anything rises or falls', async () => {
    const picture = await pictureOf([points('chicago-crimes-2022-slim.csv.gz')]);
    expect(picture.rows).toMatchObject({ read: 215_551, accepted: 215_551, quarantined: 0 });
    // the last week is still being registered, so November is not whole
    expect(picture.period).toEqual({ from: '2022-01-01', to: '2022-10-31' });
    expect(codes(picture)).toContain('reporting.immature');
    expect(picture.reference).toBeNull();
    expect(picture.problems.every((problem) => problem.verdict === 'cannot_tell')).toBe(true);
    const thefts = picture.problems.find((problem) => problem.evidence.week !== null);
    expect(thefts?.evidence.timeKnown).toBeGreaterThan(0);
  });

  it('New York: four years of thefts have a reference, and their times are spread between earliest and latest', async () => {
    const mapping = join(mkdtempSync(join(tmpdir(), 'samsyn-real-')), 'nyc.json');
    const columns = { uid: 'id', date_start: 'from', date_end: 'to', date_single: 'date', longitude: 'longitude', latitude: 'latitude' };
    const name = { sv: 'Fordonsstölder', en: 'Vehicle thefts' };
    const box = [-74.3, 40.4, -73.6, 41];
    writeFileSync(mapping, JSON.stringify({ name, kind: 'police', timeZone: 'America/New_York', columns, category: 'theft/vehicle', box }));
    const read = await readIncidentFiles([points('nyc_vehicle_thefts.csv.gz')], { profile: mapping });
    const picture = makePicture({ ...read, exposures: [] }, { samsyn: '0.1.0', seed: 1, follow: [], demo: false });
    expect(contractFaults(picture)).toEqual([]);
    // the file ends on 30 December 2017: a month that is cut off is not counted
    expect(picture.period).toEqual({ from: '2014-01-01', to: '2017-11-30' });
    expect(picture.reference?.to).toBe('2016-11-30');
    const week = picture.problems.find((problem) => problem.evidence.week !== null)?.evidence;
    expect(week?.meanSpanMinutes).toBeGreaterThan(60);
    expect(week?.notes.map((note) => note.key)).toContain('when.aoristic');
  });
});
