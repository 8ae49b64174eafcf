// The other documents of an agreement as files: its action plan, the citizen promise, and the strategic assessment of the picture it rests on.
import {
  agreementPlan,
  agreementWords,
  assessmentDocument,
  type BlockDocument,
  Fault,
  type Lang,
  picture as pictureSchema,
  promiseDocument,
  swedishDay,
  unmarked,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { partnersCopy } from '../pictures/finding-of.ts';
import { partsOf } from './agreement-pdf.ts';
import { followUpsOf } from './plan-rows.ts';
import { findAgreement, listOrganisations, newestPictures, type StoredAgreement } from './queries.ts';
import { readChain } from './read-chain.ts';

export type PaperKind = 'promise' | 'assessment' | 'plan';
export type PaperFormat = 'pdf' | 'docx';

/** @throws Fault agreement.notFound, agreement.noPicture */
export async function agreementPaper(scope: Scope, id: string, kind: PaperKind, format: PaperFormat, lang: Lang): Promise<Buffer> {
  scope.require('agreement.read');
  const found = await findAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const document = await { promise, assessment, plan }[kind](scope, found, lang);
  const own = await partsOf(scope, found, lang);
  // the plan goes with the agreement and under its number; the others stand for themselves
  const parts = kind === 'plan' ? own : { ...own, mark: unmarked };
  if (format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, parts);
}

/** Annex 2: the rows of the wording that holds, and how each measure goes today. */
async function plan(scope: Scope, { number, version, signedOn, content }: StoredAgreement, lang: Lang): Promise<BlockDocument> {
  const { demo } = await findMunicipality(scope);
  const edition = agreementWords[lang].edition(number, version);
  return agreementPlan({ content, edition, signedOn, demo, followUps: await followUpsOf(scope) }, lang);
}

async function promise(scope: Scope, { content }: StoredAgreement, lang: Lang): Promise<BlockDocument> {
  const { name, demo } = await findMunicipality(scope);
  const kinds = new Map((await listOrganisations(scope)).map((one) => [one.id, one.kind]));
  return promiseDocument({ content, municipality: name, demo, kinds }, lang);
}

/** Of the picture that the agreement's figures are bound to; without figures, of the newest frozen one. */
async function assessment(scope: Scope, found: StoredAgreement, lang: Lang): Promise<BlockDocument> {
  const { name, demo } = await findMunicipality(scope);
  const id = found.content.figures[0]?.pictureId ?? (await newestPictures(scope, 1))[0]?.id;
  const copy = id === undefined ? null : await partnersCopy(scope, id);
  if (!copy) throw new Fault('agreement.noPicture');
  const { starts, ends } = found.content;
  const { facts } = await readChain(scope, { starts, ends, predecessorId: null });
  const picture = pictureSchema.parse(JSON.parse(copy.body));
  return assessmentDocument({ picture, made: swedishDay(copy.made), municipality: name, demo, focus: facts.focus }, lang);
}
