// A report on a frozen picture as a PDF or an editable copy: for the partners with a purpose, for everyone from the public copy alone.
import { createHash } from 'node:crypto';
import {
  Fault,
  type Lang,
  type Picture,
  type Problem,
  picture as pictureSchema,
  type ReportVariant,
  reportDocument,
  reportState,
  swedishDay,
} from '@samsyn/domain';
import { demoLandRings } from '../areas/demo-land.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { publicCopy } from '../disclosure/public-copy.ts';
import { findExplanations } from '../explanations/find-explanations.ts';
import { requirePurpose } from '../log/require-purpose.ts';
import { takenLine } from '../log/taken-line.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { findAnnotations } from '../picture-annotations/find-annotations.ts';
import { sinceTheLast } from '../pictures/compare-frozen.ts';
import { findPicture, type PictureRecord } from '../pictures/find-picture.ts';
import { problemsBeside } from '../pictures/problems-beside.ts';
import { documentMark } from '../records/document-mark.ts';
import { factsBeside } from './report-facts.ts';

export type ReportFormat = 'pdf' | 'docx';

export interface ReportAsked {
  readonly variant: ReportVariant;
  readonly lang: Lang;
  readonly purpose?: string | undefined;
}

/**
 * The entry is there before the document is made.
 * @throws Fault scope.denied, picture.notFound, export.purpose, disclosure.whole, suppression.refused
 */
export async function exportReport(database: Database, who: Who, id: string, format: ReportFormat, asked: ReportAsked): Promise<Buffer> {
  const { variant, lang } = asked;
  const { facts, mark } = await withScope(database, who, async (scope) => {
    scope.require('picture.export');
    const record = await findPicture(scope, id);
    if (!record?.frozen) throw new Fault('picture.notFound');
    const shown = variant === 'public' ? await forEveryone(scope, record, asked.purpose) : await forPartners(scope, record, asked);
    const details = { format, name: record.name, frozen: true, report: variant, copy: variant === 'public' ? 'public' : record.k !== null };
    scope.audit('picture.exported', record.id, details, { purpose: shown.purpose });
    const facts = {
      variant,
      picture: shown.picture,
      name: record.name,
      frozen: swedishDay(record.made),
      municipality: (await findMunicipality(scope)).name,
      since: shown.since,
      taken: shown.taken,
      beside: await problemsBeside(scope, shown.picture, drawnProblems(variant, shown.picture), variant !== 'public'),
      ...(await factsBeside(scope, shown.picture, variant !== 'public')),
    };
    return { facts, mark: await documentMark(scope, 'picture', record.id, variant === 'public' ? 'public' : 'internal') };
  });
  const land = facts.picture.demo ? await demoLandRings() : [];
  const { reportDrawings } = await import('../documents/report-drawings.ts');
  const document = reportDocument(
    { ...facts, drawings: reportDrawings(facts.picture, [...facts.beside.keys()], lang, { land, beside: facts.beside }) },
    lang,
  );
  const edition = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12);
  const parts = { mark, state: reportState(facts, lang), id: edition };
  if (format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, parts);
}

async function forPartners(scope: Scope, record: PictureRecord, { purpose: given, lang }: ReportAsked) {
  const purpose = requirePurpose(given);
  const [explanations, annotations] = [await findExplanations(scope), await findAnnotations(scope, record.id)];
  const picture: Picture = { ...pictureSchema.parse(JSON.parse(record.body)), explanations, annotations };
  return { picture, purpose, since: await sinceTheLast(scope, record), taken: await takenLine(scope, purpose, lang) };
}

/** Whoever asks for a public document need not say why. Nothing of the whole picture is read but by the layer that makes the copy. */
async function forEveryone(scope: Scope, record: PictureRecord, purpose: string | null = null) {
  return { picture: await publicCopy(scope, record), purpose, since: null, taken: null };
}

/** The sheet for the week tells of none by itself; the report for four months of the first three. */
const drawnProblems = (variant: ReportVariant, { problems }: Picture): Problem[] =>
  variant === 'weekly' ? [] : variant === 'tertial' ? problems.slice(0, 3) : problems;
