// The evidence bundle as one tagged PDF.
import { evidenceDocument, type Lang, swedishDay, unmarked } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { readDuties } from './read-duties.ts';

export async function evidenceFile(scope: Scope, lang: Lang): Promise<Buffer> {
  scope.require('duty.read');
  const { name, demo } = await findMunicipality(scope);
  const { facts, inForce } = await readDuties(scope);
  const today = swedishDay(scope.now);
  const agreements = inForce.map((one) => ({ ...one, title: one.title[lang] }));
  const document = evidenceDocument({ ...facts, municipality: name, demo, today, agreements }, lang);
  scope.audit('duty.exported', null, { document: 'evidence', format: 'pdf', lang });
  return (await import('../documents/block-pdf.ts')).blockPdf(document, { mark: unmarked, state: '', id: `SFS 2023:196, ${today}` });
}
