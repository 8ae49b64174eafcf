// An agreement as a file: tagged PDF (PDF/UA-1), unsealed, or an editable copy (DOCX). Signing seals the first of them.
import { type AgreementFacts, agreementDocument, agreementWords, Fault, type Lang, type Section } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { DocumentParts } from '../documents/block-pdf.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import { placeInChain } from './place-in-chain.ts';
import { problemDrawings } from './problem-drawings.ts';
import { findAgreement, listStored, type StoredAgreement } from './queries.ts';

export interface Sealing {
  readonly after: readonly Section[];
  readonly signatures: ReadonlyMap<string, string>;
}

/**
 * The bytes of the wording that holds. Notes nothing in the log: the verb that gives it out does.
 * @param sealing of what is to be sealed: the sections that follow the wording's own, and how each party signed
 * @throws Fault agreement.notFound
 */
export async function agreementPdf(scope: Scope, id: string, lang: Lang, sealing?: Sealing): Promise<Buffer> {
  scope.require('agreement.read');
  const { document, parts } = await agreementParts(scope, id, lang, sealing?.signatures);
  const sections = [...document.sections, ...(sealing?.after ?? [])];
  return (await import('../documents/block-pdf.ts')).blockPdf({ ...document, sections }, parts);
}

export async function agreementDocx(scope: Scope, id: string, lang: Lang): Promise<Buffer> {
  scope.require('agreement.read');
  const { document, parts } = await agreementParts(scope, id, lang);
  return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
}

async function agreementParts(scope: Scope, id: string, lang: Lang, signatures?: AgreementFacts['signatures']) {
  const found = await findAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const { demo } = await findMunicipality(scope);
  const nth = placeInChain(await listStored(scope), id);
  const { content, state, amendmentReason } = found;
  const drawings = await problemDrawings(scope, content, lang);
  const facts: AgreementFacts = { content, state, demo, nth, amendmentReason, drawings, ...(signatures ? { signatures } : {}) };
  return { document: agreementDocument(facts, lang), parts: await partsOf(scope, found, lang) };
}

/** Number and mark from the register, and which wording it is. */
export async function partsOf(scope: Scope, found: StoredAgreement, lang: Lang): Promise<DocumentParts> {
  const w = agreementWords[lang];
  const mark = await documentMark(scope, 'other', `agreement:${found.id}`, 'internal');
  return { mark, state: w.states[found.state], id: `${w.edition(found.number, found.version)}, ${found.contentHash.slice(0, 8)}` };
}
