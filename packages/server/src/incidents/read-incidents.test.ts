import { categories, type IncidentColumns, NO_TIME, placeTypes, quarantineSentence, timeResolutions, UnknownTable } from '@samsyn/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workbook } from '../files/testing/workbook.ts';
import { zipFile } from '../files/testing/zip-file.ts';
import { faultOfTexts, pointsExtract, readTexts } from './testing/read-text.ts';

/** An incident as a person would write it. */
function shown(incidents: IncidentColumns, i: number) {
  const time = (minute: number | undefined): string =>
    minute === undefined || minute === NO_TIME ? '' : new Date(minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  return {
    category: categories[incidents.category[i] ?? -1]?.key ?? null,
    placeType: placeTypes[incidents.placeType[i] ?? 0]?.key,
    from: time(incidents.from[i]),
    to: time(incidents.to[i]),
    resolution: timeResolutions[incidents.resolution[i] ?? 0],
    count: incidents.count[i],
    code: incidents.codeNames[incidents.code[i] ?? -1] ?? null,
  };
}

test('a police extract with coordinates: decimal comma, code with its zero, an interval, a row without place', async () => {
  const read = await readTexts([
    pointsExtract([
      [100001, '0847', '56,16220', '15,58630', 'Exempelgatan', 3, 'Exempelhamn', '2024-03-05 17:00', '2024-03-05 21:00'],
      [100002, '0357', '', '', '', '', 'Exempelhamn', '2024-03-09', ''],
    ]),
  ]);
  expect(read.rows).toMatchObject({ read: 2, accepted: 2, incidents: 2, quarantined: 0, withoutPlace: 1, withoutTime: 0 });
  expect(shown(read.incidents, 0)).toEqual({
    category: 'theft/premises',
    placeType: 'sports-facility',
    from: '2024-03-05 17:00',
    to: '2024-03-05 21:00',
    resolution: 'minute',
    count: 1,
    code: '0847',
  });
  expect(read.incidents.longitude[0]).toBe(15.5863);
  expect(shown(read.incidents, 1)).toMatchObject({
    from: '2024-03-09 00:00',
    to: '2024-03-10 00:00',
    resolution: 'day',
    placeType: 'outdoors',
  });
  expect(read.inputs[0]).toMatchObject({ profile: 'se-police-points', delimiter: ';', encoding: 'utf-8' });
  expect(read.decimalComma).toBe(true);
  expect(read.period).toEqual({ from: '2024-03-05', to: '2024-03-09' });
});

test('a police extract by area: times as HHmm, counts above one, a lost zero put back and told', async () => {
  const head =
    'Inskrivningsdatum;närpolisområde;basområde;gata;brottskod;antal;brottsdag start;brottsdag slut;brottstid start;brottstid slut';
  const rows = [
    '2024-03-11;Norr;Hamnen;Exempelgatan;847;3;2024-03-05;2024-03-05;1700;2115',
    '2024-03-11;Norr;Hamnen;;0357;1;2024-03-08;;;',
  ];
  const read = await readTexts([Buffer.from([head, ...rows].join('\r\n'), 'latin1')]);
  expect(read.rows).toMatchObject({ read: 2, accepted: 2, incidents: 4 });
  expect(shown(read.incidents, 0)).toMatchObject({ code: '0847', count: 3, from: '2024-03-05 17:00', to: '2024-03-05 21:15' });
  expect(read.areas.areas[read.incidents.area[0] ?? -1]?.sv).toBe('Hamnen');
  expect(read.columns.find(({ column }) => column === 'brottskod')?.note).toEqual({ key: 'column.lostZero', details: { n: 1 } });
  expect(read.inputs[0]?.encoding).toBe('windows-1252');
});

test('Brå’s table: only the finest rows are added; parts, sums, zeros and what does not apply are told apart', async () => {
  const rows = [
    'Region;Brott;År;Period;Antal;/100 000 inv',
    'Exempelhamn;Totalt antal brott;2025;Januari;100;900',
    'Exempelhamn;Misshandel;2025;Januari;12;100',
    'Exempelhamn;därav mot kvinna;2025;Januari;5;40',
    'Exempelhamn;Klotter;2025;Januari;1 234;40',
    'Exempelhamn;Klotter;2025;Februari;-;-',
    'Exempelhamn;Klotter;2026 prel.;Mars;7;5',
    'Exempelhamn;Bedrägeri;2025;Januari;..;..',
    'Exempelhamn;Mened (15 kap.);2025;Januari;1;1',
    'Exempelhamn;Klotter;2025;Helår;3 000;90',
  ];
  const read = await readTexts([Buffer.from(rows.join('\r\n'), 'latin1')]);
  expect(read.rows).toMatchObject({ read: 9, accepted: 9, quarantined: 0, incidents: 12 + 1234 + 7, withoutTime: 0 });
  expect(read.rows.notIncidents).toEqual({ total: 2, part: 1, zeroCount: 1, notApplicable: 1, unknownLevel: 1 });
  expect(read.unmapped).toEqual([{ source: 0, column: 'Brott', value: 'Mened (15 kap.)', rows: 1 }]);
  expect(shown(read.incidents, 2)).toMatchObject({ from: '2026-03-01 00:00', to: '2026-04-01 00:00', resolution: 'month' });
});

test('values that no map holds are counted and listed, never guessed', async () => {
  const profile = {
    name: { sv: 'R', en: 'R' },
    columns: { Datum: 'from', Typ: 'category' },
    categories: { Klotter: 'damage/graffiti', Bråk: '' },
  };
  const read = await readTexts(['Datum,Typ\n2024-01-01,Bråk\n2024-01-02,Klotter\n2024-01-03,klotter\n2024-01-04,Bråk\n'], { profile });
  expect(read.unmapped).toEqual([
    { source: 0, column: 'Typ', value: 'Bråk', rows: 2 },
    { source: 0, column: 'Typ', value: 'klotter', rows: 1 },
  ]);
  expect([0, 1, 2, 3].map((i) => shown(read.incidents, i).category)).toEqual([null, 'damage/graffiti', null, null]);
});

test('a bad row goes to quarantine with its line, column, value and sentence; the good ones go in', async () => {
  const good = ['0847', '56.1', '15.5', '', '', '', '2024-03-05 17:00', ''];
  const read = await readTexts([
    pointsExtract([
      [1, ...good],
      [2, '0847', '56.1', '15.5', '', '', '', '2024-13-04 11:00', ''],
      [3, '0847', '56.1', '15.5', '', '', '', '1899-12-30 00:00', ''],
      [4, '0847', '56.1', '15.5', '', '', '', '2199-01-01', ''],
      [5, '0847', '56.1', '15.5', '', '', '', '2024-09-12 18:00', '2024-09-11 07:00'],
      [6, '0847', '15.5', '56.1', '', '', '', '2024-03-05', ''],
      [7, '0847', '6224100', '536200', '', '', '', '2024-03-05', ''],
      [8, '0847', '56.1', 'öster', '', '', '', '2024-03-05', ''],
      [9, '0847', '0', '0', '', '', '', '2024-03-05', 'NULL'],
      [10, '0847', 'NA', 'NA', '', '', '', '2024-03-05', '-'],
    ]),
  ]);
  expect(read.rows).toMatchObject({ read: 10, accepted: 3, quarantined: 7, withoutPlace: 2 });
  expect(read.quarantine.map(({ line, column, value, fault }) => [line, column, value, fault])).toEqual([
    [3, 'BROTTSDATUMTID_START', '2024-13-04 11:00', 'import.noSuchMonth'],
    [4, 'BROTTSDATUMTID_START', '1899-12-30 00:00', 'import.dateRange'],
    [5, 'BROTTSDATUMTID_START', '2199-01-01', 'import.dateRange'],
    [6, 'BROTTSDATUMTID_SLUT', '2024-09-11 07:00', 'import.timeOrder'],
    [7, 'LONGITUDE', '15.5, 56.1', 'import.swapped'],
    [8, 'LONGITUDE', '6224100, 536200', 'import.metres'],
    [9, 'LONGITUDE', 'öster', 'import.metres'],
  ]);
  for (const row of read.quarantine) {
    const said = quarantineSentence(row, 'en');
    expect(said.what).toContain(`Row ${row.line}, column ${row.column}`);
    expect(said.what).toContain(row.value);
    expect(said.do).toMatch(/\.$/);
  }
});

test('a file whose points are all in metres, or all the wrong way round, is refused whole', async () => {
  const rows = (lat: string, lon: string) => [1, 2, 3].map((id) => [id, '0847', lat, lon, '', '', '', '2024-03-05', '']);
  const metres = await faultOfTexts([pointsExtract(rows('6224100', '536200'))]);
  expect(metres).toMatchObject({ code: 'import.metres', details: { n: 3, line: 2, column: 'LONGITUDE', value: '6224100, 536200' } });
  expect(await faultOfTexts([pointsExtract(rows('15.5', '56.1'))])).toMatchObject({ code: 'import.swapped', details: { n: 3 } });
});

test('metres are read through a mapping file that names their system; a wrong system is told', async () => {
  const content = 'Typ,N,E,Datum\nKlotter,6224141,536435,2024-01-01\n';
  const columns = { Typ: 'category', Datum: 'from' };
  const profile = { name: { sv: 'R', en: 'R' }, category: 'damage', epsg: 3006, columns: { ...columns, N: 'y', E: 'x' } };
  const { incidents } = await readTexts([content], { profile });
  // SWEREF 99 TM is UTM zone 33 on the same ellipsoid: one degree of latitude is 111.3 km here, so 1e-3 is about 100 m
  expect(incidents.latitude[0]).toBeCloseTo(56.16, 2);
  expect(incidents.longitude[0]).toBeCloseTo(15.587, 2);
  const swapped = { ...profile, columns: { ...columns, N: 'x', E: 'y' } };
  expect(await faultOfTexts([content], { profile: swapped })).toMatchObject({ code: 'import.swapped' });
  expect(await faultOfTexts([content], { profile: { ...profile, epsg: 27700 } })).toMatchObject({ code: 'import.elsewhere' });
  expect(await faultOfTexts([content], { profile: { ...profile, epsg: 9999 } })).toMatchObject({ code: 'area.unknownProjection' });
});

test('day and month that could be either are refused until the mapping file says', async () => {
  const profile = { name: { sv: 'R', en: 'R' }, category: 'other', columns: { Datum: 'from' } };
  const unclear = 'Datum,N\n3/4/2024,1\n5/6/2024,1\n';
  expect(await faultOfTexts([unclear], { profile })).toMatchObject({
    code: 'import.dateOrder',
    details: { column: 'Datum', value: '3/4/2024' },
  });
  const days = async (content: string, dateOrder?: string) => {
    const read = await readTexts([content], { profile: { ...profile, ...(dateOrder ? { dateOrder } : {}) } });
    return shown(read.incidents, 0).from;
  };
  expect(await days(unclear, 'mdy')).toBe('2024-03-04 00:00');
  expect(await days(unclear, 'dmy')).toBe('2024-04-03 00:00');
  expect(await days('Datum,N\n3/4/2024,1\n5/16/2024,1\n')).toBe('2024-03-04 00:00');
  expect(await days('Datum,N\n3/4/2024,1\n16/5/2024,1\n')).toBe('2024-04-03 00:00');
});

test('fractions of the day, feet in a named projection, and both ends of the time', async () => {
  const profile = {
    name: { sv: 'R', en: 'R' },
    timeZone: 'America/New_York',
    category: 'theft/burglary',
    proj: '+proj=lcc +lat_0=40.1666666666667 +lon_0=-74 +lat_1=41.0333333333333 +lat_2=40.6666666666667 +x_0=300000 +y_0=0 +datum=NAD83 +units=us-ft +no_defs',
    columns: { D1: 'from', T1: 'fromTime', D2: 'to', T2: 'toTime', X: 'x', Y: 'y' },
  };
  const { incidents } = await readTexts(['D1,T1,D2,T2,X,Y\n2019-01-04,0.618055555555556,2019-01-04,0.644444444444444,982546,206109\n'], {
    profile,
  });
  expect(shown(incidents, 0)).toMatchObject({ from: '2019-01-04 14:50', to: '2019-01-04 15:28' });
  // Lower Manhattan
  expect(incidents.longitude[0]).toBeCloseTo(-74.0, 1);
  expect(incidents.latitude[0]).toBeCloseTo(40.73, 1);
});

test('one cell with both coordinates, in either spelling', async () => {
  const profile = { name: { sv: 'R', en: 'R' }, category: 'other', columns: { D: 'from', P: 'point' } };
  const cells = ['"(56.16, 15.58)"', '"56.16,15.58"', 'POINT (15.58 56.16)', '""', '"nowhere"'];
  const read = await readTexts([`D,P\n${cells.map((cell) => `2024-01-01,${cell}`).join('\n')}\n`], { profile });
  expect(read.rows).toMatchObject({ read: 5, accepted: 4, quarantined: 1, withoutPlace: 1 });
  for (const i of [0, 1, 2]) expect([incidents(read).latitude[i], incidents(read).longitude[i]]).toEqual([56.16, 15.58]);
});
const incidents = (read: { incidents: IncidentColumns }): IncidentColumns => read.incidents;

test('the nights when clocks change: an end before its start for that reason alone bounds the time, and is no fault', async () => {
  const row = (id: number, from: string, to: string) => [id, '0847', '56.1', '15.5', '', '', '', from, to];
  const read = await readTexts([
    pointsExtract([
      row(1, '2024-10-27 02:50', '2024-10-27 02:10'),
      row(2, '2024-03-31 01:30', '2024-03-31 02:30'),
      row(3, '2024-03-31 02:30', '2024-03-31 03:10'),
      row(4, '2024-10-26 02:50', '2024-10-26 02:10'),
      row(5, '2024-03-31 03:30', '2024-03-31 01:50'),
    ]),
  ]);
  expect(shown(read.incidents, 0)).toMatchObject({ from: '2024-10-27 02:10', to: '2024-10-27 02:50' });
  expect(shown(read.incidents, 1)).toMatchObject({ from: '2024-03-31 01:30', to: '2024-03-31 03:30' });
  expect(shown(read.incidents, 2)).toMatchObject({ from: '2024-03-31 03:10', to: '2024-03-31 03:30' });
  expect(read.quarantine.map(({ line, fault }) => [line, fault])).toEqual([
    [5, 'import.timeOrder'],
    [6, 'import.timeOrder'],
  ]);
});

test('a mapping file that does not work is named; so is a profile that does not exist', async () => {
  expect(await faultOfTexts(['a,b\n1,2\n'], { profile: 'no-such-profile' })).toMatchObject({ code: 'import.mapping' });
  const noTime = { name: { sv: 'R', en: 'R' }, columns: { Typ: 'category' } };
  expect(await faultOfTexts(['Typ,B\nKlotter,x\nBråk,y\n'], { profile: noTime })).toMatchObject({ code: 'import.noTime' });
});

test('an unknown table is refused with a mapping file that reads it as it stands', async () => {
  const content = [
    'Registrerad;Slag;Plats;Pris',
    ...Array.from({ length: 50 }, (_, i) => `2024-05-${10 + (i % 19)} 1${i % 10}:15;${i % 3 ? 'Klotter' : 'Glaskross'};Skolan;${i * 100}`),
  ].join('\n');
  const fault = await faultOfTexts([content]);
  expect(fault.code).toBe('import.unknownProfile');
  // what is kept and logged of a fault holds no cell of the file
  expect(JSON.stringify(fault.details)).toBe('{"file":"1.csv"}');
  const mapping = fault instanceof UnknownTable ? fault.mapping : {};
  const unedited = await readTexts([content], { profile: mapping });
  expect(unedited.rows).toMatchObject({ read: 50, accepted: 50, withoutTime: 0 });
  // "Klotter" is the very name of one of our kinds
  expect(unedited.unmapped.map(({ value }) => value)).toEqual(['Glaskross']);
  const edited = await readTexts([content], { profile: { ...mapping, categories: { Klotter: 'damage/graffiti', Glaskross: 'damage' } } });
  expect(edited.unmapped).toEqual([]);
});

test('a row that goes in without its kind, its kind of place or its area is told of in the column, and the column is not called read', async () => {
  const content = [
    'Dag;Vad;Var;Plats',
    ...Array.from(
      { length: 20 },
      (_, i) => `2024-05-${10 + i};${i < 5 ? 'Glaskross' : 'Klotter'};${i < 2 ? 'Storön' : 'Hamnen'};${i < 10 ? 'Kulle' : 'Park'}`,
    ),
  ].join('\n');
  const profile = {
    name: { sv: 'R', en: 'R' },
    columns: { Dag: 'date', Vad: 'category', Var: 'area', Plats: 'placeType' },
    categories: { Klotter: 'damage/graffiti', Glaskross: '' },
    placeTypes: { Park: 'park' },
  };
  // known by their names alone
  const harbour = {
    key: 'own',
    sv: 'Egna',
    en: 'Own',
    depth: 1 as const,
    areas: [
      { key: 'all', sv: 'Hela', en: 'All', level: 0, parent: -1 },
      { key: 'hamnen', sv: 'Hamnen', en: 'Hamnen', level: 1, parent: 0 },
    ],
  };
  const { columns, rows } = await readTexts([content], { profile, areas: harbour });
  expect(rows).toMatchObject({ read: 20, accepted: 20, withoutPlace: 2 });
  const by = new Map(columns.map((column) => [column.column, column]));
  expect(by.get('Vad')).toMatchObject({
    parseRate: 0.75,
    note: { key: 'column.undecidedKinds', details: { n: 5, values: 'Glaskross', more: 0 } },
  });
  expect(by.get('Var')).toMatchObject({
    parseRate: 0.9,
    note: { key: 'column.unknownAreas', details: { n: 2, values: 'Storön', more: 0 } },
  });
  expect(by.get('Plats')).toMatchObject({
    parseRate: 0.5,
    note: { key: 'column.unknownPlaces', details: { n: 10, values: 'Kulle', more: 0 } },
  });
  expect(by.get('Dag')).toMatchObject({ parseRate: 1, note: null });
});

test('read = accepted + quarantined + alreadyKnown, whatever the rows and however often they come', async () => {
  const cell = fc.constantFrom(
    '',
    '0847',
    '847',
    '9999',
    '56.1',
    '15.5',
    '0',
    '6224100',
    '2024-03-05',
    '2024-13-05',
    '1899-12-30',
    'x',
    '811218-9876',
    '7',
  );
  const row = fc.array(cell, { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(row, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }), async (files) => {
      const anchor = ['1', '0847', '56.1', '15.5', 'Exempelgatan', '3', 'Exempelhamn', '2024-03-05', ''];
      const read = await readTexts(files.map((rows) => pointsExtract([anchor, ...rows])));
      const { rows } = read;
      const notIncidents = Object.values(rows.notIncidents).reduce((a, b) => a + b, 0);
      expect(rows.read).toBe(rows.accepted + rows.quarantined + rows.alreadyKnown);
      expect(read.quarantine).toHaveLength(rows.quarantined);
      expect(read.incidents).toHaveLength(rows.accepted - notIncidents);
      expect(read.incidents.count.reduce((a, b) => a + b, 0)).toBe(rows.incidents);
      expect(JSON.stringify(read.quarantine)).not.toContain('811218-9876');
    }),
    { numRuns: 100 },
  );
});

test('an end with a time of day and no day lies on the day of the start', async () => {
  const head = 'basområde;brottskod;antal;brottsdag start;brottsdag slut;brottstid start;brottstid slut';
  const read = await readTexts([
    `${head}\nHamnen;0847;1;2024-03-05;;1700;2115\nHamnen;0847;1;2024-03-05;;2300;100\nHamnen;0847;1;2024-03-05;2024-03-06;2300;1\n`,
  ]);
  expect(shown(read.incidents, 0)).toMatchObject({ from: '2024-03-05 17:00', to: '2024-03-05 21:15' });
  expect(shown(read.incidents, 1)).toMatchObject({ from: '2024-03-05 23:00', to: '2024-03-06 00:01' });
  expect(read.quarantine).toMatchObject([{ line: 3, column: 'brottstid slut', value: '100', fault: 'import.timeOrder' }]);
});

test('an archive with other tables beside: incidents are read, the rest is told of', async () => {
  const street = 'Month,Longitude,Latitude,LSOA name,Crime type\n2024-01,-1.6,54.9,Town 001A,Drugs\n2024-02,-1.6,54.9,Town 001A,Burglary\n';
  const outcomes =
    'Crime ID,Month,Longitude,Latitude,LSOA name,Outcome type\na,2024-01,-1.6,54.9,Town 001A,None\nb,2024-01,-1.6,54.9,Town 001A,None\n';
  const picture = Buffer.from('89504e470d0a1a0a00', 'hex');
  const read = await readTexts([zipFile({ 'street.csv': street, 'outcomes.csv': outcomes, 'map.png': picture })], {}, 'zip');
  expect(read.rows).toMatchObject({ read: 2, accepted: 2 });
  expect(read.warnings.map(({ en }) => en)).toEqual([
    '1.zip/map.png (PNG) has not been read.',
    '1.zip/outcomes.csv (outcomes) has not been read.',
  ]);
  expect(await faultOfTexts([outcomes])).toMatchObject({ code: 'import.otherTable' });
  expect(await faultOfTexts([zipFile({ 'a.csv': outcomes, 'b.csv': outcomes })], {}, 'zip')).toMatchObject({ code: 'import.noTable' });
});

test('sheets that were not read and notes below the table are told of', async () => {
  const rows = (area: string) => [
    ['Basområde', 'Brottskod', 'Antal', 'Brottsdag start'],
    ...[1, 2, 3].map((n) => [area, '0847', n, `2024-03-0${n}`]),
  ];
  const book = workbook([
    { name: 'Norr', rows: [...rows('Norr'), ['Källa: registret']] },
    { name: 'Söder', rows: rows('Söder').slice(0, 3) },
  ]);
  const read = await readTexts([book], {}, 'xlsx');
  expect(read.rows).toMatchObject({ read: 3, accepted: 3, incidents: 6 });
  expect(read.warnings.map(({ sv }) => sv)).toEqual([
    'Bladet Söder i 1.xlsx är inte läst.',
    'Rad 5 i 1.xlsx är en anteckning om tabellen och är inte läst.',
  ]);
});

test('a Swedish extract means the same wherever the server stands', async () => {
  const content = pointsExtract([
    [1, '0847', '56.1', '15.5', '', '', '', '2024-07-05 17:00', '43466.75'],
    [2, '0847', '56.1', '15.5', '', '', '', '2024-01-05T16:00:00Z', ''],
  ]);
  const zone = process.env.TZ;
  const seen = new Set<string>();
  try {
    for (const name of ['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = name;
      const read = await readTexts([content]);
      seen.add(JSON.stringify([read.quarantine, shown(read.incidents, 0), read.period]));
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect([...seen]).toHaveLength(1);
  expect([...seen][0]).toContain('2024-01-05 17:00');
});
