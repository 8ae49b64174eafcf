// Minutes as a file: tagged PDF or an editable copy; the public copy leaves marked parts out.
import { Fault, type Lang, minutesDocument, type SheetDocument } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import { listItems } from './item-queries.ts';
import { readMinutes } from './minutes-content.ts';

interface Wanted {
  readonly copy: 'internal' | 'public';
  readonly lang: Lang;
}

export async function minutesPdf(scope: Scope, id: string, wanted: Wanted): Promise<Buffer> {
  const document = await minutesSheet(scope, id, wanted, 'pdf');
  return (await import('../documents/sheet-pdf.ts')).sheetPdf(document);
}

export async function minutesDocx(scope: Scope, id: string, wanted: Wanted): Promise<Buffer> {
  const document = await minutesSheet(scope, id, wanted, 'docx');
  return (await import('../documents/sheet-docx.ts')).sheetDocx(document);
}

/** @throws Fault meeting.notFound; meeting.step before it has paragraphs; minutes.blind for a public copy that would lack what the asker may not read */
async function minutesSheet(scope: Scope, id: string, { copy, lang }: Wanted, format: 'pdf' | 'docx'): Promise<SheetDocument> {
  scope.require('meeting.read');
  const { meeting, content, hash } = await readMinutes(scope, id);
  if (content.head.paragraphs.length === 0) throw new Fault('meeting.step', { state: meeting.state, event: 'minutes' });
  if (copy === 'public' && (await listItems(scope, id)).some(({ recused }) => recused)) throw new Fault('minutes.blind');
  const { demo } = await findMunicipality(scope);
  const { registerNumber } = await documentMark(scope, 'minutes', id, copy);
  scope.audit('minutes.exported', id, { format, copy });
  return minutesDocument(content, { lang, copy, hash, demo, number: registerNumber });
}
