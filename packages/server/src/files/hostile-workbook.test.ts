// A workbook is XML: what its makers could write in it that XML readers have fallen for.
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { zipMembersOf } from '../tables/testing/zip-members-of.ts';
import { withFile } from './testing/given-bytes.ts';
import { faultOf, readRows } from './testing/read-rows.ts';
import { workbook } from './testing/workbook.ts';
import { zipFile } from './testing/zip-file.ts';

/** The workbook with its sheet's XML begun by a document type of one's own, whose entity stands in the cells. */
async function withDocumentType(declared: string): Promise<Buffer> {
  const rows = [['Datum', 'Plats'], ...Array.from({ length: 5 }, (_, i) => [`2026-01-0${i + 1}`, 'ENTITY'])];
  const members = Object.fromEntries(await zipMembersOf(workbook([{ name: 'Blad', rows }])));
  const sheet = members['xl/worksheets/sheet1.xml'] ?? '';
  members['xl/worksheets/sheet1.xml'] = sheet.replace('?>', `?><!DOCTYPE worksheet [${declared}]>`).replaceAll('ENTITY', '&outside;');
  return zipFile(members);
}

/** What is read of it, or the code of the fault that refused it. */
async function seen(bytes: Buffer): Promise<string> {
  return withFile('f.xlsx', bytes, async (path) => {
    const { code } = await faultOf(path);
    return code === 'none' ? JSON.stringify((await readRows(path)).rows) : code;
  });
}

test('an entity that names a file of the server brings nothing of it', async () => {
  await withFile('secret.txt', '', async (secret) => {
    await writeFile(secret, 'hemligt innehåll');
    for (const kind of ['SYSTEM', 'PUBLIC "x"'])
      expect(await seen(await withDocumentType(`<!ENTITY outside ${kind} "file://${secret}">`))).not.toContain('hemligt');
  });
});

test('entities that multiply one another are not unfolded', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};&e${i};&e${i};&e${i};&e${i};&e${i};&e${i};">`);
  const text = await seen(await withDocumentType(`<!ENTITY e0 "lol">${names.join('')}<!ENTITY outside "&e30;">`));
  expect(text).not.toContain('lollol');
  expect(text.length).toBeLessThan(10_000);
});
