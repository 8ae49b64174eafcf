// A review as a document to send to the planner: PDF or an editable copy, in the register under the review's own id.
import { type Lang, reviewDocument } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import { noteRecord } from '../records/note-record.ts';
import { showReview } from './show-reviews.ts';

/** The entry is there before the document is made. @throws Fault review.notFound */
export async function exportReview(database: Database, who: Who, id: string, format: 'pdf' | 'docx', lang: Lang): Promise<Buffer> {
  const { document, parts } = await withScope(database, who, async (scope) => {
    const review = await showReview(scope, id);
    const municipality = await findMunicipality(scope);
    const document = reviewDocument(review, review.organisation, municipality.demo, lang);
    const subject = `review ${id}`;
    await noteRecord(scope, { kind: 'other', subject, title: `${document.subtitle[0] ?? ''}: ${review.title}` });
    scope.audit('review.exported', id, { title: review.title, format });
    const draft = lang === 'sv' ? 'Utkast' : 'Draft';
    const edition = lang === 'sv' ? `Granskning ${review.number}` : `Review ${review.number}`;
    const parts = {
      mark: await documentMark(scope, 'other', subject, 'internal'),
      state: review.state === 'draft' ? draft : '',
      id: edition,
    };
    return { document, parts };
  });
  if (format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, parts);
}
