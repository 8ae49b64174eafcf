// Public copies as anyone gets them over HTTP, in every format, one after another: nothing small stands in them or comes out of them.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import { type Picture, type Problem, picture as pictureSchema } from '@samsyn/domain';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoLandRings } from '../areas/demo-land.ts';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { pictureHtml } from '../documents/picture-html.ts';
import { docxTables, docxText } from '../documents/testing/docx-text.ts';
import type { App } from '../http/app-context.ts';
import { buildApp } from '../http/build-app.ts';
import { usualLimits } from '../http/request-limits.ts';
import { type Browser, browserOf } from '../http/testing/browser-of.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { annotatePicture } from '../picture-annotations/annotate-picture.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';

let database: Database;
let app: App;
let who: Who;
let browser: Browser;
let may: string;
let wholeMay: Picture;
const k = 5;
const formats = ['html', 'pdf', 'json', 'csv', 'xlsx'] as const;

beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  process.env.SAMSYN_WEB = '/nonexistent';
  const parts = { database, uploads: uploadFolder(database.dataDir), order: async () => undefined, log: pino({ level: 'silent' }) };
  app = await buildApp({ ...parts, limits: { ...usualLimits, address: 100_000, person: 100_000, export: 100_000 } });
  await app.ready();
  who = await loadDemo(database, 'small');
  browser = await browserOf(app, database, who);
  may = (await freezePicture(database, who, 'Maj')).id;
  wholeMay = pictureSchema.parse((await get(`/api/pictures/${may}`)).json());
});
afterAll(async () => {
  await app?.close();
  await database?.close();
});

const get = (url: string) => browser.send('GET', url);
const copyOf = async (id: string): Promise<Picture> => pictureSchema.parse((await get(`/api/pictures/${id}.json?copy=public`)).json());
const entries = async (event: string) => (await database.pool.query('select 1 from audit_log where event = $1', [event])).rowCount;

/** Everything a reader gets of an HTML page: text, and what is read aloud or shown on pointing. */
function heard(html: string): string {
  const attributes = [...html.matchAll(/(?:aria-label|alt|title|content)="([^"]*)"/g)].map(([, text]) => text ?? '');
  const text = html.replace(/<style>[\s\S]*?<\/style>/, ' ').replace(/<[^>]+>/g, ' ');
  return `${text} ${attributes.join(' ')}`.replace(/\s+/g, ' ');
}

test('a copy is one release, the same bytes whoever asks for it again, in every format and marked as what it is', async () => {
  for (const format of formats) {
    const [first, again] = [
      await get(`/api/pictures/${may}.${format}?copy=public`),
      await get(`/api/pictures/${may}.${format}?copy=public`),
    ];
    expect([format, first.statusCode, again.statusCode]).toEqual([format, 200, 200]);
    if (format !== 'xlsx') expect(again.rawPayload.equals(first.rawPayload)).toBe(true);
    expect(first.headers['content-disposition']).toContain('offentlig');
  }
  const made = await database.pool.query<{ kind: string; n: string }>(
    'select kind, count(*) as n from releases group by kind order by kind',
  );
  // frozen once, with a copy for partners; let out in public once
  expect(made.rows).toEqual([
    { kind: 'partner', n: '1' },
    { kind: 'public', n: '1' },
  ]);
  expect(await entries('release.made')).toBe(2);
  expect(await entries('picture.exported')).toBe(2 * formats.length);
  const copy = await copyOf(may);
  expect(copy).toMatchObject({ public: true, copy: { audience: 'public', k }, quarantine: [] });
  expect(pictureSchema.parse((await get(`/api/pictures/${may}?copy=public`)).json())).toEqual(copy);
  const html = (await get(`/api/pictures/${may}.html?copy=public`)).body;
  expect(heard(html)).toContain('Offentlig kopia av Problembild Maj. Antal under 5 och sekretessbelagda delar är borttagna.');
  expect(heard(html)).not.toContain('Internt underlag');
  expect(heard((await get(`/api/pictures/${may}.html?copy=public&lang=en`)).body)).toContain(
    'Counts below 5 and confidential parts have been removed.',
  );
});

test('documents, tables and drawings are made from the copy alone: nothing stands in them that the copy does not hold', async () => {
  const copy = await copyOf(may);
  for (const lang of ['sv', 'en'] as const) {
    const html = (await get(`/api/pictures/${may}.html?copy=public&lang=${lang}`)).body;
    expect(html).toBe(pictureHtml(copy, lang, await demoLandRings(), { registerNumber: null, secrecy: null }));
    const csv = (await get(`/api/pictures/${may}.csv?copy=public&lang=${lang}`)).body;
    const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: lang === 'sv' ? ';' : ',' });
    const sheet = (await readXlsx((await get(`/api/pictures/${may}.xlsx?copy=public&lang=${lang}`)).rawPayload)).sheets[0];
    const told = new Set([...numbersOf(copy), 5]);
    for (const row of data.slice(data.findIndex(([first]) => first === (lang === 'sv' ? 'Del' : 'Part')) + 1)) {
      const n = Number((row[6] ?? '').replace(',', '.'));
      if (row[6] && Number.isFinite(n)) expect([row.join(' '), told.has(n) && !(n > 0 && n < k)]).toEqual([row.join(' '), true]);
    }
    for (const row of sheet?.rows ?? [])
      if (typeof row[6] === 'number') expect([row.join(' '), row[6] === 0 || row[6] >= k]).toEqual([row.join(' '), true]);
  }
});

test('the public report tells no count of few in any table, and nothing that the partners wrote or know', async () => {
  const said = 'Bara för partnerna: skåpen i hallarna.';
  await withScope(database, who, (scope) => annotatePicture(scope, may, { kind: 'conclusion', finding: null, text: said }));
  const file = (await get(`/api/pictures/${may}/report.docx?variant=public`)).rawPayload;
  const counted = /^(Antal|Perioden|Samma månader året före|Året före|Skadepoäng)$/;
  let checked = 0;
  for (const [head = [], ...rows] of docxTables(file)) {
    // the register of facilities and what offences are set against count no offences
    if (head[0] === 'Typ av plats' || head[0] === 'Vad') continue;
    for (const row of rows)
      for (const [i, cell] of row.entries()) {
        if (!(counted.test(head[i] ?? '') || row[0] === 'Antal')) continue;
        const n = Number(cell.replace(/\u00a0/g, '').replace(',', '.'));
        if (cell === '' || !Number.isFinite(n)) continue;
        checked++;
        expect([head[0], row.join(' | '), n === 0 || n >= k]).toEqual([head[0], row.join(' | '), true]);
      }
  }
  expect(checked).toBeGreaterThan(30);
  const text = docxText(file);
  expect(text).not.toContain(said);
  expect(text).toContain('Partnernas orsaksanalys ingår inte i den offentliga kopian.');
  const again = (await get(`/api/pictures/${may}/report.pdf?variant=public`)).rawPayload;
  expect(again.equals((await get(`/api/pictures/${may}/report.pdf?variant=public`)).rawPayload)).toBe(true);
});

/** Every number of the copy's data. */
function numbersOf(copy: Picture): number[] {
  const found: number[] = [];
  JSON.stringify(copy, (_key, value: unknown) => {
    if (typeof value === 'number') found.push(value);
    return value;
  });
  return found;
}

test('what the copy holds back stands nowhere beside its place: not in text, alternative text, drawings, PDF, JSON or tables', async () => {
  const copy = await copyOf(may);
  const hidden = hiddenAreas(wholeMay, copy);
  expect(hidden.length).toBeGreaterThan(10);
  const texts: string[] = [JSON.stringify(copy)];
  for (const lang of ['sv', 'en']) {
    texts.push(heard((await get(`/api/pictures/${may}.html?copy=public&lang=${lang}`)).body));
    texts.push((await get(`/api/pictures/${may}.csv?copy=public&lang=${lang}`)).body);
  }
  for (const lang of ['sv', 'en']) {
    const report = (await get(`/api/pictures/${may}/report.docx?variant=public&lang=${lang}`)).rawPayload;
    // a place at the end of one line and the number of the next are not beside each other; cells of a row are
    texts.push(docxText(report).replaceAll('\n', ' ¶ '), ...docxTables(report).flatMap((rows) => rows.map((row) => row.join(' | '))));
  }
  // the PDF holds the same text; where no reader of PDF is installed its source, which is compared above, stands for it
  const reader = '/usr/bin/pdftotext';
  if (existsSync(reader)) {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'samsyn-')), 'copy.pdf');
    writeFileSync(file, (await get(`/api/pictures/${may}.pdf?copy=public`)).rawPayload);
    const text = execFileSync(reader, ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain('Offentlig kopia');
    texts.push(text);
    writeFileSync(file, (await get(`/api/pictures/${may}/report.pdf?variant=public`)).rawPayload);
    // nor is the number that the next entry of a list begins with
    texts.push(execFileSync(reader, ['-layout', file, '-'], { encoding: 'utf8' }).replaceAll(/\n(?=\d+\. )/g, ' ¶ '));
  }
  // the length of a map's scale is no count, though the last name on the map stands before it
  for (const { area, count } of hidden)
    for (const text of texts) {
      const beside = new RegExp(`${area}["':;,\\s|]{1,12}${count}(?![\\d\u00a0 ,.]\\d|\\d| k?m\\b)`, 'u');
      const at = text.search(beside);
      expect(at < 0 ? null : text.slice(at - 80, at + 80)).toBeNull();
    }
});

/** Small counts per area of the problems that both hold; the area's name tells them apart where no other problem shows it openly. */
function hiddenAreas(whole: Picture, copy: Picture): { area: string; count: number }[] {
  const key = (p: Problem) => [p.kind, p.category, p.placeType, p.area, p.daypart].join('|');
  const open = new Set(
    copy.problems.flatMap((p) => p.evidence.areas.flatMap(({ area, count }) => (count === null ? [] : [`${area} ${count}`]))),
  );
  return whole.problems.flatMap((problem) => {
    const told = copy.problems.find((p) => key(p) === key(problem));
    return (told ? problem.evidence.areas : []).flatMap(({ area, count }) => {
      const shown = told?.evidence.areas.find((row) => row.area === area)?.count ?? null;
      const name = whole.labels.area[area]?.sv;
      return shown !== null || count === null || count === 0 || !name || open.has(`${area} ${count}`) ? [] : [{ area: name, count }];
    });
  });
}

test('every number in a sentence of the copy is one of its open numbers', async () => {
  const copy = await copyOf(may);
  expect(copy.problems.length).toBeGreaterThan(3);
  for (const problem of copy.problems)
    for (const lang of ['sv', 'en'] as const) {
      const texts = [problem[lang], problem.detail[lang], ...problem.evidence.notes.map((note) => note[lang])];
      for (const text of texts) {
        const small = counts(text).filter((n) => n > 0 && n < k);
        expect([text, small.filter((n) => !harmless(text, n))]).toEqual([text, []]);
      }
    }
  for (const line of [...copy.lead, ...copy.warnings, copy.source, copy.headline])
    for (const lang of ['sv', 'en'] as const)
      expect([line[lang], counts(line[lang]).filter((n) => n > 0 && n < k && !harmless(line[lang], n))]).toEqual([line[lang], []]);
});

/** Whole numbers of a text that are no year, hour, range of hours, percent or date. */
function counts(text: string): number[] {
  const bare = text
    .replace(/\d\d[–:]\d\d(:\d\d)?(–\d\d(:\d\d)?)?/g, ' ')
    .replace(/\d+([.,]\d+)?(–\d+([.,]\d+)?)?( procent|\u00a0?%)/g, ' ')
    .replace(/\d+,\d+|\d+\.\d+/g, ' ');
  return [...bare.matchAll(/\d[\d\u00a0]*/g)].map(([n]) => Number(n.replaceAll('\u00a0', '')));
}

/** A number of years, months, cells or places in the list says nothing of how many incidents there were. */
function harmless(text: string, n: number): boolean {
  return (
    new RegExp(
      `\\b${n} (?:senaste |last )?(?:år|years|månad|month|vecko|senaste vecko|last week|week|rut|cell|gånger|times|januari|maj|juni|juli|augusti|oktober|november|december|februari|mars|april)`,
    ).test(text) || /(?:av|of) tjugo|one in twenty/.test(text)
  );
}

test('one incident more in June: nothing of the two copies differs by few', async () => {
  const before = await copyOf(may);
  const line = makeDemo('small').police.split('\r\n').filter(Boolean);
  const late = [line[0], (line.find((row) => row.includes('2026-05-')) ?? '').replace(/^\d+/, '9000001'), ''].join('\r\n');
  const file = path.join(database.dataDir, 'sent-inkommet.csv');
  writeFileSync(file, Buffer.from(late, 'latin1'));
  await withScope(database, { ...who }, async (scope) => {
    const id = randomUUID();
    const areas = await loadAreas(scope);
    await insertImport(scope, { id, fileName: 'sent-inkommet.csv', bytes: late.length });
    await storeRead(scope, id, await readIncidentFiles([file], { ...(areas ? { areas } : {}), hashKey: await hashKeyOf(scope) }));
  });
  const june = (await freezePicture(database, who, 'Juni')).id;
  const whole = pictureSchema.parse((await get(`/api/pictures/${june}`)).json());
  const after = await copyOf(june);
  const few = (a: number | null | undefined, b: number | null | undefined) =>
    a != null && b != null && Math.abs(a - b) > 0.02 && Math.abs(a - b) < k - 0.02;
  // the whole pictures do differ by one, and in many places
  expect(few(whole.rows.incidents, wholeMay.rows.incidents)).toBe(true);
  expect(differing(wholeMay, whole, few).length).toBeGreaterThan(2);
  expect(differing(before, after, few)).toEqual([]);
  expect(few(before.rows.incidents, after.rows.incidents)).toBe(false);
  for (const lang of ['sv', 'en'] as const) {
    const [a, b] = [before, after].map(({ source, lead }) =>
      counts([source[lang], ...lead.map((line) => line[lang])].join(' ')).filter((n) => n > 100 && (n < 1990 || n > 2035)),
    );
    expect((a ?? []).flatMap((n) => (b ?? []).filter((m) => few(n, m)))).toEqual([]);
  }
});

/** What both tell of the same thing, with numbers that differ by few. */
function differing(a: Picture, b: Picture, few: (x: number | null | undefined, y: number | null | undefined) => boolean): string[] {
  const told = ({ series, problems, window }: Picture) =>
    new Map([
      ...series.flatMap((s) => s.counts.map((n, m) => [`series ${s.category} ${s.placeType} ${s.area} ${s.months[m]}`, n] as const)),
      ...problems.flatMap((p) => {
        const node = `${p.kind} ${p.category} ${p.placeType} ${p.area} ${p.daypart}`;
        return [
          [`${node} ${window.from} ${window.to}`, p.count] as const,
          ...p.evidence.areas.map(({ area, count }) => [`${node} ${area}`, count] as const),
          ...p.evidence.cells.map(({ cell, count }) => [`${node} ${cell}`, count] as const),
          ...p.evidence.counts.map((n, m) => [`${node} ${p.evidence.months[m]}`, n] as const),
          ...(p.evidence.week ? [[`${node} timeKnown`, p.evidence.timeKnown] as const] : []),
        ];
      }),
    ]);
  const after = told(b);
  return [...told(a)].flatMap(([key, n]) => (few(n, after.get(key)) ? [`${key}: ${n} → ${after.get(key)}`] : []));
}

test('a picture that changes has no public copy, and those who may not take pictures out get none', async () => {
  const current = await get('/api/pictures/current.pdf?copy=public');
  expect([current.statusCode, current.json().code]).toEqual([409, 'disclosure.frozenFirst']);
  const reporter = { ...who, role: 'reporter' } as const;
  await database.pool.query(
    "insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, 'reporter') on conflict do nothing",
    [who.municipalityId, who.accountId, who.organisationId],
  );
  const refused = await (await browserOf(app, database, reporter)).send('GET', `/api/pictures/${may}.pdf?copy=public`);
  expect(refused.statusCode).toBe(403);
});
