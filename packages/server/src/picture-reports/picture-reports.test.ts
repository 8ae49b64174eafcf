// Reports on a frozen picture, on a real database with the demo: every variant in both forms, who may have which, and what stands in them.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type ReportVariant, reportVariants, reportWords } from '@samsyn/domain';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { docxPictureTexts, docxText } from '../documents/testing/docx-text.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { annotatePicture } from '../picture-annotations/annotate-picture.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { exportReport } from './export-report.ts';

let database: Database;
let who: Who;
let elsewhere: Who;
let picture: string;
const purpose = 'Underlag till rådet';
const said = 'Hallarna behöver andra skåp före hösten.';
beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  who = await loadDemo(database, 'small');
  elsewhere = await makeMunicipality(database, 'Annanstad');
  picture = (await freezePicture(database, who, 'Inför rådet')).id;
  await withScope(database, who, (scope) => annotatePicture(scope, picture, { kind: 'conclusion', finding: null, text: said }));
});
afterAll(() => database?.close());

const report = (variant: ReportVariant, format: 'pdf' | 'docx', lang: 'sv' | 'en' = 'sv', as: Who = who) =>
  exportReport(database, as, picture, format, { variant, lang, purpose });

describe.each(reportVariants)('the %s report', (variant) => {
  test('is a PDF and an editable copy in both languages', async () => {
    for (const lang of ['sv', 'en'] as const) {
      const [pdf, docx] = [await report(variant, 'pdf', lang), await report(variant, 'docx', lang)];
      expect(await structureFaults(pdf, lang)).toEqual([]);
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
    const text = docxText(await report(variant, 'docx'));
    expect(text.includes(said)).toBe(variant !== 'public');
    expect(text.includes('Offentlig kopia')).toBe(variant === 'public');
  });
});

test('the sheet for the week is one page', async () => {
  expect((await PDFDocument.load(await report('weekly', 'pdf'))).getPageCount()).toBe(1);
});

test('the situation picture has its sections in order, and says what is lacking and what it takes', async () => {
  const text = docxText(await report('annual', 'docx'));
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
