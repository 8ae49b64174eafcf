// A picture leaves the partners' screens as a document: with a purpose, as an entry of the log, and with both printed at its foot.
import { type DocumentMark, type Lang, picture as pictureSchema } from '@samsyn/domain';
import { demoLandRings } from '../areas/demo-land.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { documentMark } from '../records/document-mark.ts';
import type { PictureRecord } from './queries.ts';

export type DocumentFormat = 'html' | 'pdf' | 'json';

/** The entry is there before the document is made. @throws Fault scope.denied, export.purpose, export.purposePersonal */
export async function exportPicture(
  database: Database,
  who: Who,
  record: PictureRecord,
  format: DocumentFormat,
  asked: { readonly purpose?: string | undefined; readonly lang: Lang },
): Promise<{ type: string; content: string | Buffer }> {
  const mark = await withScope(database, who, async (scope) => {
    scope.require('picture.export');
    const purpose = requirePurpose(asked.purpose);
    scope.audit('picture.exported', record.id, { format, name: record.name, frozen: record.frozen, copy: record.k !== null }, { purpose });
    return { ...(await documentMark(scope, 'picture', record.id, 'internal')), taken: await takenLine(scope, purpose, asked.lang) };
  });
  return pictureDocument(record, format, asked.lang, mark);
}

async function pictureDocument(
  record: PictureRecord,
  format: DocumentFormat,
  lang: Lang,
  mark: DocumentMark & { readonly taken: string },
): Promise<{ type: string; content: string | Buffer }> {
  // the body as it was stored, and the line after everything that was counted
  if (format === 'json')
    return {
      type: 'application/json; charset=utf-8',
      content: `${record.body.replace(/\}\s*$/, '')},"exported":${JSON.stringify(mark.taken)}}`,
    };
  const picture = pictureSchema.parse(JSON.parse(record.body));
  const land = picture.demo ? await demoLandRings() : [];
  if (format === 'html') {
    const { pictureHtml } = await import('../documents/picture-html.ts');
    return { type: 'text/html; charset=utf-8', content: pictureHtml(picture, lang, land, mark) };
  }
  const { picturePdf } = await import('../documents/picture-pdf.ts');
  return { type: 'application/pdf', content: Buffer.from(await picturePdf(picture, lang, land, mark)) };
}
