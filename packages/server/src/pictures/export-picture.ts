// A picture leaves the partners' screens as a document: with a purpose, as an entry of the log, and with both printed at its foot.
import { type DocumentMark, type Lang, markLines, type Picture, type ProblemBeside, picture as pictureSchema } from '@samsyn/domain';
import { demoLandRings } from '../areas/demo-land.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { publicCopy } from '../disclosure/public-copy.ts';
import { explainedBody } from '../explanations/explained-body.ts';
import { findExplanations } from '../explanations/find-explanations.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { annotatedBody } from '../picture-annotations/annotated-body.ts';
import { findAnnotations } from '../picture-annotations/find-annotations.ts';
import { documentMark } from '../records/document-mark.ts';
import { csvText, csvType } from '../tables/csv-text.ts';
import { xlsxBytes, xlsxType } from '../tables/xlsx-bytes.ts';
import { pictureTable } from './picture-table.ts';
import { problemsBeside } from './problems-beside.ts';
import type { PictureRecord } from './queries.ts';

export type DocumentFormat = 'html' | 'pdf' | 'json' | 'csv' | 'xlsx';

/** The entry is there before the document is made. @throws Fault scope.denied, export.purpose, export.purposePersonal */
export async function exportPicture(
  database: Database,
  who: Who,
  record: PictureRecord,
  format: DocumentFormat,
  asked: { readonly purpose?: string | undefined; readonly lang: Lang },
): Promise<{ type: string; content: string | Buffer }> {
  const { mark, explanations, annotations, beside } = await withScope(database, who, async (scope) => {
    scope.require('picture.export');
    const purpose = requirePurpose(asked.purpose);
    scope.audit('picture.exported', record.id, { format, name: record.name, frozen: record.frozen, copy: record.k !== null }, { purpose });
    const made = { ...(await documentMark(scope, 'picture', record.id, 'internal')), taken: await takenLine(scope, purpose, asked.lang) };
    return {
      mark: made,
      explanations: await findExplanations(scope),
      annotations: await findAnnotations(scope, record.id),
      beside: await besideOf(scope, record.body, format),
    };
  });
  return pictureDocument(annotatedBody(explainedBody(record.body, explanations), annotations), format, asked.lang, mark, beside);
}

/**
 * The public copy as a document. Whoever asks for a public document need not say why; that it was let out is an entry, with the reason where one is given.
 * @throws Fault scope.denied, disclosure.frozenFirst, disclosure.whole, suppression.refused
 */
export async function exportPublicCopy(
  database: Database,
  who: Who,
  record: PictureRecord,
  format: DocumentFormat,
  { lang, purpose = null }: { readonly purpose?: string | null | undefined; readonly lang: Lang },
): Promise<{ type: string; content: string | Buffer }> {
  const { copy, mark } = await withScope(database, who, async (scope) => {
    scope.require('picture.export');
    const copy = await publicCopy(scope, record);
    scope.audit('picture.exported', record.id, { format, name: record.name, frozen: record.frozen, copy: 'public' }, { purpose });
    return { copy: JSON.stringify(copy), mark: await documentMark(scope, 'picture', record.id, 'public') };
  });
  // what the copy does not hold stands in no document of it: nothing that is read beside it has been through the copy's hiding
  return pictureDocument(copy, format, lang, mark, new Map());
}

/** What stands beside the problems is told in documents to read; tables and JSON are of the picture alone. */
async function besideOf(scope: Scope, body: string, format: DocumentFormat): Promise<Beside> {
  if (format !== 'html' && format !== 'pdf') return new Map();
  const picture = pictureSchema.parse(JSON.parse(body));
  return problemsBeside(scope, picture, picture.problems, true);
}

type Beside = ReadonlyMap<number, ProblemBeside>;

async function pictureDocument(
  body: string,
  format: DocumentFormat,
  lang: Lang,
  mark: DocumentMark,
  beside: Beside,
): Promise<{ type: string; content: string | Buffer }> {
  // the body as it was stored, and the line after everything that was counted
  if (format === 'json') {
    const taken = mark.taken === undefined ? body : `${body.replace(/\}\s*$/, '')},"exported":${JSON.stringify(mark.taken)}}`;
    return { type: 'application/json; charset=utf-8', content: taken };
  }
  const picture = pictureSchema.parse(JSON.parse(body));
  if (format === 'csv' || format === 'xlsx') return tableDocument(picture, format, lang, mark);
  const land = picture.demo ? await demoLandRings() : [];
  if (format === 'html') {
    const { pictureHtml } = await import('../documents/picture-html.ts');
    return { type: 'text/html; charset=utf-8', content: pictureHtml(picture, lang, land, mark, beside) };
  }
  const { picturePdf } = await import('../documents/picture-pdf.ts');
  return { type: 'application/pdf', content: Buffer.from(await picturePdf(picture, lang, land, mark, beside)) };
}

async function tableDocument(picture: Picture, format: 'csv' | 'xlsx', lang: Lang, mark: DocumentMark) {
  const table = pictureTable(picture, lang);
  const taken = mark.taken === undefined ? [] : [mark.taken];
  const file = { ...table, notes: [...markLines(mark, lang), ...(table.notes ?? []), ...taken] };
  return format === 'csv' ? { type: csvType, content: csvText(file, lang) } : { type: xlsxType, content: await xlsxBytes(file) };
}
