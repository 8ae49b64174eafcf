// The papers of a meeting in one click: what has changed in the picture since the last meeting, how the plan goes, which decisions are due.
// Read as every partner may see it: the paper is passed round a table.
import { type BundlePicture, bundleDocument, type Lang, picture as pictureSchema, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { type PartnersPicture, partnersPictureOn } from './picture-queries.ts';
import { findHeldBefore } from './queries.ts';
import { requireMeeting, showMeeting } from './show-meeting.ts';

const read = (found: PartnersPicture | null): BundlePicture | null =>
  found && { name: found.name, made: found.made, picture: pictureSchema.parse(JSON.parse(found.body)) };

/** @throws Fault meeting.notFound */
export async function meetingBundle(scope: Scope, id: string, lang: Lang): Promise<Buffer> {
  scope.require('meeting.read');
  const meeting = await requireMeeting(scope, id);
  const view = await showMeeting(scope, id);
  const before = await findHeldBefore(scope, meeting);
  const { name, demo } = await findMunicipality(scope);
  const document = bundleDocument(
    {
      municipality: name,
      body: meeting.body.name,
      day: meeting.day,
      startsAt: meeting.startsAt,
      place: meeting.place,
      items: view.items,
      now: read(await partnersPictureOn(scope, swedishDay(scope.now))),
      before: before && read(await partnersPictureOn(scope, before.day)),
      measures: (await measuresOfProblem(scope, null)).filter(({ state }) => state !== 'stopped'),
      decisions: view.carried,
      today: view.today,
      demo,
    },
    lang,
  );
  scope.audit('meeting.bundled', id);
  return (await import('../documents/sheet-pdf.ts')).sheetPdf(document);
}
