// The public copy of a signed agreement, and of its action plan, as files. Whoever asks for a public document need not say why; that it was let out,
// and which wording, is an entry.
import { createHash } from 'node:crypto';
import { agreementDocument, agreementPlan, agreementWords, Fault, type Lang } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { DocumentParts } from '../documents/block-pdf.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import type { PaperFormat } from './agreement-papers.ts';
import { placeInChain } from './place-in-chain.ts';
import { problemDrawings } from './problem-drawings.ts';
import { type CopyReader, publicAgreement } from './public-agreement.ts';
import { findAgreement, listStored } from './queries.ts';

export type PublicKind = 'agreement' | 'plan';

export interface PaperAsked {
  readonly kind: PublicKind;
  readonly format: PaperFormat;
  readonly lang: Lang;
}

/** @throws Fault scope.denied, agreement.notFound, agreement.copyNotSigned, disclosure.whole */
export async function publicPaper(scope: Scope, id: string, kind: PublicKind, format: PaperFormat, lang: Lang): Promise<Buffer> {
  scope.require('picture.export');
  return publicPaperFrom(scope, id, { kind, format, lang });
}

/** The same for whoever hands out what stands in the register, and sees no figures of her own. @throws the same */
export async function publicPaperFrom(scope: Scope, id: string, { kind, format, lang }: PaperAsked, read?: CopyReader): Promise<Buffer> {
  scope.require('agreement.read');
  const found = await findAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const { content, copy, pictures } = await publicAgreement(scope, found, read);
  const { demo } = await findMunicipality(scope);
  const w = agreementWords[lang];
  const { number, version, signedOn, state, amendmentReason } = found;
  const edition = w.edition(number, version);
  const document =
    kind === 'plan'
      ? agreementPlan({ content, edition, signedOn, demo, followUps: new Map(), copy }, lang)
      : agreementDocument(
          {
            content,
            state,
            demo,
            nth: placeInChain(await listStored(scope), id),
            amendmentReason,
            drawings: await problemDrawings(scope, content, lang, pictures),
            copy,
          },
          lang,
        );
  const told = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  scope.audit('agreement.exported', id, { document: kind, format, lang, copy: 'public', version, told });
  const mark = await documentMark(scope, 'other', `agreement:${id}`, 'public');
  const parts: DocumentParts = { mark, state: w.copyState, id: `${edition}, ${told.slice(0, 8)}` };
  if (format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, parts);
}
