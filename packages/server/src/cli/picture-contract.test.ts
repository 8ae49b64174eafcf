// The command-line contract on small invented files: every field, code and enum, every option, every exit code.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipFile } from '../files/testing/zip-file.ts';
import {
  about,
  everyMonth,
  inventedFolder,
  inventedMonths,
  pictureJson,
  pointExtract,
  register,
  registerMapping,
  samsynPicture,
  twoAreas,
} from './testing/invented-files.ts';
import { contractFaults, warningCodes } from './testing/picture-contract.ts';

const { folder, put } = inventedFolder();
const mapping = put('mapping.json', JSON.stringify(registerMapping));
const even = (kind: string, area: string, m: number) => about(kind === 'Cykel' ? 60 : 50, m, area.length);
const plain = put('register.csv', register(even));
const areas = put('areas.geojson', twoAreas());
const points = put('points.csv', pointExtract(everyMonth('0809', 40).map((row) => ({ ...row, code: '0802' }))));
const asRegister = ['--profile', mapping];

/** A run that keeps the contract, and the codes of its warnings. */
async function codesOf(...args: string[]): Promise<string[]> {
  const { picture } = await pictureJson(...args);
  expect(contractFaults(picture)).toEqual([]);
  return picture.warnings.map((warning) => warning.code);
}

/** Months 2022-01 … 2025-12: the code 0809 ended with 2024. */
const longMonths = [...inventedMonths, ...inventedMonths.slice(0, 12).map((month) => month.replace('2022', '2025'))];

/** What makes each warning, as arguments of the command. */
const makers: Readonly<Record<(typeof warningCodes)[number], () => string[]>> = {
  'source.missing_month': () => [
    put(
      'gap.csv',
      register((k, a, m) => (m === 20 ? null : even(k, a, m))),
    ),
    ...asRegister,
  ],
  'source.hole': () => [
    put(
      'hole.csv',
      register((k, a, m) => (m === 20 && k === 'Cykel' ? 4 : even(k, a, m))),
    ),
    ...asRegister,
  ],
  'source.overlap': () => {
    const rows = inventedMonths.flatMap((month, m) =>
      Array.from({ length: about(30, m) }, (_, i) => `0802;Norra;1;${month}-${10 + (i % 18)}`),
    );
    return [points, put('by-area.csv', `brottskod;basområde;antal;brottsdag start\r\n${rows.join('\r\n')}\r\n`)];
  },
  'code.ended': () => [
    put(
      'ended.csv',
      pointExtract([
        ...everyMonth('0809', 30, longMonths.slice(0, 36)),
        ...everyMonth('9833', 18, longMonths.slice(36)),
        ...everyMonth('9834', 12, longMonths.slice(36)),
      ]),
      new Date('2026-02-15T08:00:00Z'),
    ),
  ],
  'code.started': () => [
    put('started.csv', pointExtract([...everyMonth('0802', 40), ...everyMonth('0807', 20, inventedMonths.slice(18))])),
  ],
  'area.renamed': () => [
    put(
      'renamed.csv',
      register(
        (k, a, m) => ((a === 'Hamnen') === m >= 24 && a !== 'Norra' ? null : even(k, a, m)),
        ['Cykel', 'Klotter'],
        ['Norra', 'Hamnen', 'Kajen'],
      ),
    ),
    ...asRegister,
  ],
  'area.level_changed': () => [
    put(
      'level.csv',
      register(
        (k, a, m) => (a === 'Södra' && m >= 28 ? null : even(k, a, m) * (a === 'Norra' && m >= 28 ? 2 : 1)),
        ['Cykel', 'Klotter'],
        ['Norra', 'Södra', 'Östra'],
      ),
    ),
    ...asRegister,
    '--areas',
    put('nested.geojson', twoAreas(true)),
  ],
  'coordinates.centre': () => {
    const events = inventedMonths.flatMap((month, m) =>
      Array.from({ length: about(12, m) }, (_, i) => ({
        id: m * 100 + i,
        datetime: `${month}-${String(1 + (i % 28)).padStart(2, '0')} 9:15:00 +01:00`,
        name: 'Stöld',
        summary: '',
        url: '',
        type: 'Stöld',
        location: { name: 'Norra', gps: '56.15,15.55' },
      })),
    );
    return [put('events.json', JSON.stringify(events))];
  },
  'reporting.immature': () => [points],
  'reporting.changed': () => [plain, ...asRegister, '--abnormal-year', '2022'],
  'place.unknown': () => [
    put(
      'unplaced.csv',
      pointExtract(everyMonth('0802', 40).map((row, i) => (i % 20 === 0 ? { ...row, at: i % 40 === 0 ? ['', ''] : ['0', '0'] } : row))),
    ),
    '--areas',
    areas,
  ],
  'value.unmapped': () => [put('unmapped.csv', register(even, ['Cykel', 'Klotter', 'Gåta'])), ...asRegister],
};

test.each(warningCodes)('%s is produced, and the picture keeps the contract', async (code) => {
  expect(await codesOf(...makers[code]())).toContain(code);
});

test('a picture that lacks a field, or holds another value, breaks the contract', async () => {
  const { picture } = await pictureJson(plain, ...asRegister);
  for (const key of ['inputs', 'rows', 'quarantine', 'reference', 'warnings', 'labels', 'series', 'problems', 'checked'])
    expect(contractFaults({ ...picture, [key]: undefined })).not.toEqual([]);
  expect(contractFaults({ ...picture, rows: { ...picture.rows, read: picture.rows.read + 1 } })).not.toEqual([]);
  expect(contractFaults({ ...picture, labels: { ...picture.labels, category: {} } })).not.toEqual([]);
  const nought = picture.series.map((s) => ({ ...s, counts: s.counts.slice(1) }));
  expect(contractFaults({ ...picture, series: nought })).not.toEqual([]);
});

test('an ordinary file gives no warning at all', async () => {
  expect(await codesOf(plain, ...asRegister)).toEqual([]);
});

test('a hole is null in the series, never nought, and no fall', async () => {
  const { picture } = await pictureJson(...makers['source.hole']());
  const cycles = picture.series.find((s) => s.category === 'theft/bicycle' && s.area === null);
  expect(cycles?.counts[cycles.months.indexOf(inventedMonths[20] ?? '')]).toBeNull();
  expect(picture.problems.filter((problem) => problem.verdict === 'fall')).toEqual([]);
});

test('the window, the last day, the seed and the name are kept as given', async () => {
  const { picture } = await pictureJson(
    plain,
    ...asRegister,
    '--window',
    '6m',
    '--until',
    '2024-10-20',
    '--seed',
    '7',
    '--name',
    'Exempelhamn',
  );
  expect(contractFaults(picture)).toEqual([]);
  expect(picture).toMatchObject({ seed: 7, name: 'Exempelhamn', window: { from: '2024-04-01', to: '2024-09-30' } });
  expect(picture.period).toEqual({ from: '2022-01-01', to: '2024-09-30' });
  expect(picture.reference).not.toBeNull();
  const quarter = (await pictureJson(plain, ...asRegister, '--window', '3m')).picture;
  expect(quarter.window).toEqual({ from: '2024-10-01', to: '2024-12-31' });
  const year = (await pictureJson(plain, ...asRegister, '--window', '12m')).picture;
  const unasked = (await pictureJson(plain, ...asRegister)).picture;
  expect(year.window).toEqual(unasked.window);
  expect(year.problems).toEqual(unasked.problems);
});

test('a single year has no reference: nothing is said to rise or fall', async () => {
  const short = put(
    'short.csv',
    register((k, a, m) => (m < 24 ? null : even(k, a, m))),
  );
  const { picture } = await pictureJson(short, ...asRegister);
  expect(contractFaults(picture)).toEqual([]);
  expect(picture.reference).toBeNull();
  for (const problem of picture.problems) {
    expect(problem).toMatchObject({ expected: null, ratio: null, q: null, verdict: 'cannot_tell', reason: 'no_reference' });
    expect(['persistent', 'hotspot', 'repeat']).toContain(problem.kind);
  }
});

test('a followed question is answered, and has a budget of its own', async () => {
  const question = {
    category: 'theft/bicycle',
    area: 'Norra',
    written: '2024-06-01',
    basis: { sv: 'överenskommelsen', en: 'the agreement' },
  };
  const follow = put('follow.json', JSON.stringify([question]));
  const { picture } = await pictureJson(plain, ...asRegister, '--follow', follow);
  expect(contractFaults(picture)).toEqual([]);
  expect(picture.problems.filter((problem) => problem.followed)).toHaveLength(1);
  expect(picture.checked.families.map((family) => family.name)).toContain('followed');
  const late = put('late.json', JSON.stringify([{ ...question, written: '2025-01-20' }]));
  expect((await samsynPicture(plain, ...asRegister, '--follow', late)).code).toBe(1);
});

test('areas and population give places and rates', async () => {
  const population = put('population.csv', 'key;år;invånare\r\nNorra;2024;12000\r\nSödra;2024;9000\r\nÖstra;2024;4000\r\n');
  const args = [points, '--areas', areas, '--area-id', 'key', '--area-name', 'name', '--population', population];
  const { picture } = await pictureJson(...args);
  expect(contractFaults(picture)).toEqual([]);
  expect(picture.labels.area.Norra).toMatchObject({ sv: 'Norra', level: 1 });
  expect(picture.parameters).toMatchObject({ exposure: 'inhabitants', exposureYear: 2024 });
});

test('packed files are read directly, several make one data set, and the same rows twice add nothing', async () => {
  const text = register(even);
  const packed = put('register.csv.gz', gzipSync(text));
  const zipped = put('register.zip', zipFile({ 'register.csv': text }));
  const whole = (await pictureJson(plain, ...asRegister)).picture;
  for (const file of [packed, zipped]) {
    const { picture } = await pictureJson(file, ...asRegister);
    expect(contractFaults(picture)).toEqual([]);
    expect(picture.problems).toEqual(whole.problems);
    expect(picture.rows).toEqual(whole.rows);
  }
  const halves = text.split('\r\n');
  const half = (name: string, from: number, to: number) => put(name, [halves[0], ...halves.slice(from, to), ''].join('\r\n'));
  const joined = (await pictureJson(half('a.csv', 1, 70), half('b.csv', 70, -1), ...asRegister)).picture;
  expect(joined.inputs).toHaveLength(2);
  expect(joined.series).toEqual(whole.series);
  const twice = (await pictureJson(points, points)).picture;
  expect(twice.rows.alreadyKnown).toBe(twice.rows.accepted);
});

test('the encoding is found or told, and stands in the picture', async () => {
  const latin = put('latin.csv', Buffer.from(register(even), 'latin1'));
  expect((await pictureJson(latin, ...asRegister)).picture.inputs[0]).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
  const wide = put('wide.csv', Buffer.from(register(even), 'utf16le'));
  expect((await samsynPicture(wide, ...asRegister)).code).toBe(2);
  const told = (await pictureJson(wide, ...asRegister, '--encoding', 'utf-16le')).picture;
  expect(told.inputs[0]?.encoding).toBe('utf-16le');
  expect(contractFaults(told)).toEqual([]);
});

test('every exit code, with its sentence on standard error and nothing but JSON on standard output', async () => {
  const done = await samsynPicture(plain, ...asRegister, '--json');
  expect(done.code).toBe(0);
  expect(() => JSON.parse(done.out)).not.toThrow();
  expect(done.err).toMatch(/läser … \d+ %/);
  expect((await samsynPicture(plain, '--windw', '3m')).code).toBe(1);
  const none = await samsynPicture(put('empty.csv', ''), '--json');
  expect(none).toMatchObject({ code: 2, out: '' });
  expect(none.err.length).toBeGreaterThan(20);
  const broken = put('broken.csv', `${pointExtract(everyMonth('0802', 40))}9999;0802;56,16;15,58;2024-13-04 11:00;\r\n`);
  const partly = await samsynPicture(broken, '--json');
  expect(partly.code).toBe(3);
  const many = Array.from({ length: 150 }, (_, i) => `${9000 + i};0802;56,16;15,58;2024-13-04 11:00;`).join('\r\n');
  const worse = (await pictureJson(put('worse.csv', `${pointExtract(everyMonth('0802', 40))}${many}\r\n`))).picture;
  expect(worse.rows.quarantined).toBe(150);
  expect(worse.quarantine).toHaveLength(100);
  const { quarantine } = JSON.parse(partly.out) as { quarantine: { sv: string; en: string; value: string }[] };
  expect(quarantine).toHaveLength(1);
  expect(quarantine[0]?.sv).toContain('2024-13-04 11:00');
  expect(quarantine[0]?.en).not.toContain('import.');
});

test('several outputs at once, in the language asked for, marked internal or public', async () => {
  const out = (name: string) => `${folder}/${name}`;
  const outs = ['p.html', 'p.pdf', 'p.json'].flatMap((name) => ['--out', out(name)]);
  const run = await samsynPicture(plain, ...asRegister, '--lang', 'en', ...outs);
  expect(run).toMatchObject({ code: 0, out: '' });
  const html = readFileSync(out('p.html'), 'utf8');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('Internal material – contains small numbers');
  expect(readFileSync(out('p.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(contractFaults(JSON.parse(readFileSync(out('p.json'), 'utf8')))).toEqual([]);
  await samsynPicture(plain, ...asRegister, '--public', '--out', out('public.html'), '--out', out('public.json'));
  const copy = JSON.parse(readFileSync(out('public.json'), 'utf8')) as { public: boolean };
  expect(copy.public).toBe(true);
  expect(contractFaults(copy)).toEqual([]);
  expect(readFileSync(out('public.html'), 'utf8')).not.toContain('Internt underlag – innehåller små tal');
  expect(readFileSync(out('public.html'), 'utf8')).toContain('Offentlig kopia');
});
