// Reports on a frozen picture, on a real database with the demo: every variant in both forms, who may have which, and what stands in them.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { findingKeyOf, picture as pictureSchema, type ReportVariant, reportVariants, reportWords } from '@samsyn/domain';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { docxFaults } from '../documents/testing/docx-structure.ts';
import { docxPictureTexts, docxText } from '../documents/testing/docx-text.ts';
import { contentsFaults } from '../documents/testing/pdf-contents.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { annotatePicture } from '../picture-annotations/annotate-picture.ts';
import { exportPicture, exportPublicCopy } from '../pictures/export-picture.ts';
import { exportProblem } from '../pictures/export-problem.ts';
import { findPicture } from '../pictures/find-picture.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { writeNote } from '../problem-notes/write-note.ts';
import { exportReport } from './export-report.ts';

let database: Database;
let who: Who;
let elsewhere: Who;
let picture: string;
const purpose = 'Underlag till rådet';
const said = 'Hallarna behöver andra skåp före hösten.';
const noted = 'Skolan har bytt skåp i två hallar.';
const neighbours = 'Grannens anteckning.';
beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  who = await loadDemo(database, 'small');
  elsewhere = await makeMunicipality(database, 'Annanstad');
  picture = (await freezePicture(database, who, 'Inför rådet')).id;
  await withScope(database, who, (scope) => annotatePicture(scope, picture, { kind: 'conclusion', finding: null, text: said }));
  const finding = findingKeyOf({}, (await frozen()).first);
  await withScope(database, who, (scope) => writeNote(scope, { ...finding, note: noted }));
  await withScope(database, elsewhere, (scope) => writeNote(scope, { ...finding, note: neighbours }));
});
afterAll(() => database?.close());

async function frozen() {
  const record = await withScope(database, who, (scope) => findPicture(scope, picture));
  const [first] = record ? pictureSchema.parse(JSON.parse(record.body)).problems : [];
  if (!record || !first) throw new Error('the demo has problems');
  return { record, first };
}

const report = (variant: ReportVariant, format: 'pdf' | 'docx', lang: 'sv' | 'en' = 'sv', as: Who = who) =>
  exportReport(database, as, picture, format, { variant, lang, purpose });

/** The same document for every test that reads it: a year's takes a second or two to make. */
const made = new Map<string, Promise<Buffer>>();
function document(variant: ReportVariant, format: 'pdf' | 'docx', lang: 'sv' | 'en' = 'sv'): Promise<Buffer> {
  const key = `${variant} ${format} ${lang}`;
  const found = made.get(key) ?? report(variant, format, lang);
  made.set(key, found);
  return found;
}

describe.each(reportVariants)('the %s report', (variant) => {
  test('is a PDF and an editable copy in both languages', async () => {
    for (const lang of ['sv', 'en'] as const) {
      const [pdf, docx] = [await document(variant, 'pdf', lang), await document(variant, 'docx', lang)];
      expect(await structureFaults(pdf, lang)).toEqual([]);
      // none in the sheet; sections, and the problems one by one, in the others
      expect((await contentsFaults(pdf)).entries).toBeGreaterThanOrEqual({ weekly: 0, tertial: 10, annual: 25, public: 25 }[variant]);
      expect(docxFaults(docx, lang)).toEqual([]);
      expect(docxText(docx)).toContain(reportWords[lang].titles[variant]);
      const drawn = docxPictureTexts(docx);
      expect(drawn.every((text) => text.length > 10)).toBe(true);
      // the map, the months and the hours of each problem, and how it is spread; of a copy what it tells
      expect(drawn.length).toBeGreaterThanOrEqual({ weekly: 0, tertial: 8, annual: 25, public: 2 }[variant]);
      if (process.env.DOCUMENTS_OUT) {
        writeFileSync(`${process.env.DOCUMENTS_OUT}/${variant}-${lang}.pdf`, pdf);
        writeFileSync(`${process.env.DOCUMENTS_OUT}/${variant}-${lang}.docx`, docx);
      }
    }
  });

  test('carries what the parties wrote, unless it is for everyone', async () => {
    const text = docxText(await document(variant, 'docx'));
    expect(text.includes(said)).toBe(variant !== 'public');
    expect(text.includes('Offentlig kopia')).toBe(variant === 'public');
  });
});

test('the sheet for the week is one page', async () => {
  expect((await PDFDocument.load(await document('weekly', 'pdf'))).getPageCount()).toBe(1);
});

test('the situation picture has its sections in order, and says what is lacking and what it takes', async () => {
  const text = docxText(await document('annual', 'docx'));
  const { sections } = reportWords.sv;
  const at = Object.values(sections).map((heading, i) => text.indexOf(`${i + 1}  ${heading}\n`));
  expect(at.every((place, i) => place > (at[i - 1] ?? 0))).toBe(true);
  expect(text).toContain('Uppgift saknas: trygghetsmätning. Det som behövs: ');
  expect(text).toContain('Uppgift saknas: de drabbades ålder och kön.');
  expect(text.match(/n = \d/g)?.length ?? 0).toBeGreaterThan(8);
  const depth = ['kom inom 14 dagar', 'av rutorna har hälften', 'Varför rankas det så?', 'Bedömning då: ', 'Utan det här problemet: '];
  for (const told of depth) expect([told, text.includes(told)]).toEqual([told, true]);
  expect(text).toMatch(/procent av platserna drabbades mer än en gång/);
});

test('a report against the picture before says what has changed', async () => {
  const later = (await freezePicture(database, who, 'En vecka senare')).id;
  const text = docxText(await exportReport(database, who, later, 'docx', { variant: 'weekly', lang: 'sv', purpose }));
  expect(text).toMatch(/Samma \S+ problem som i bilden från/);
  if (process.env.DOCUMENTS_OUT)
    for (const format of ['pdf', 'docx'] as const)
      writeFileSync(
        `${process.env.DOCUMENTS_OUT}/compared-sv.${format}`,
        await exportReport(database, who, later, format, { variant: 'tertial', lang: 'sv', purpose }),
      );
});

describe('what stands beside a problem', () => {
  const hall = 'Norrhamnshallen';
  const noGroups = 'Jämförelse med liknande kommuner finns inte: ingen indelning är lämnad.';
  test('facilities, notes and similar municipalities stand in the partners’ reports; the public one has neither facility nor note', async () => {
    const open = docxText(await document('annual', 'docx'));
    const closed = docxText(await document('public', 'docx'));
    for (const [told, inPublic] of [
      [noted, false],
      [hall, false],
      ['Partnernas anteckningar', false],
      [noGroups, true],
      ['Karta: ', true],
    ] as const)
      expect([told, open.includes(told), closed.includes(told)]).toEqual([told, true, inPublic]);
    expect(docxText(await document('tertial', 'docx'))).toContain(noted);
  });

  test('the picture as HTML and PDF, and the problem as a table, hold the same', async () => {
    const { record, first } = await frozen();
    const asked = { purpose, lang: 'sv' } as const;
    const html = String((await exportPicture(database, who, record, 'html', asked)).content);
    for (const told of [noted, hall, noGroups, 'Bokstäverna är anläggningarna i tabellen.'])
      expect([told, html.includes(told)]).toEqual([told, true]);
    const copy = String((await exportPublicCopy(database, who, record, 'html', asked)).content);
    for (const told of [noted, hall]) expect([told, copy.includes(told)]).toEqual([told, false]);
    const { content } = await exportPicture(database, who, record, 'pdf', asked);
    expect(await structureFaults(content as Buffer, 'sv')).toEqual([]);
    const csv = String((await exportProblem(database, who, 'csv', { picture, rank: first.rank, ...asked })).content);
    for (const told of [noted, `anläggning;${hall};`, 'anläggningens användning;'])
      expect([told, csv.includes(told)]).toEqual([told, true]);
  });

  test('another municipality’s notes are in no document of one’s own', async () => {
    expect(docxText(await document('annual', 'docx'))).not.toContain(neighbours);
  });
});

test('it is an entry of the log with its purpose; without one there is no report, but for everyone’s', async () => {
  const entries = async () =>
    (await database.pool.query("select details from audit_log where event = 'picture.exported' and details->>'report' = 'tertial'")).rows
      .length;
  const before = await entries();
  await report('tertial', 'pdf');
  expect(await entries()).toBe(before + 1);
  await expect(exportReport(database, who, picture, 'pdf', { variant: 'tertial', lang: 'sv' })).rejects.toMatchObject({
    code: 'export.purpose',
  });
  await expect(exportReport(database, who, picture, 'pdf', { variant: 'public', lang: 'sv' })).resolves.toBeInstanceOf(Buffer);
});

test('no report of what is not there, not frozen, another municipality’s, or without the right', async () => {
  await expect(report('weekly', 'pdf', 'sv', elsewhere)).rejects.toMatchObject({ code: 'picture.notFound' });
  await expect(report('weekly', 'pdf', 'sv', { ...who, role: 'reporter' })).rejects.toMatchObject({ code: 'scope.denied' });
  const asked = { variant: 'weekly', lang: 'sv', purpose } as const;
  await expect(exportReport(database, who, randomUUID(), 'pdf', asked)).rejects.toMatchObject({ code: 'picture.notFound' });
  const present = await database.pool.query<{ id: string }>('select id from pictures where not frozen limit 1');
  for (const { id } of present.rows)
    await expect(exportReport(database, who, id, 'pdf', asked)).rejects.toMatchObject({ code: 'picture.notFound' });
});
