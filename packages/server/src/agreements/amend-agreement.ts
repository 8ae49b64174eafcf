// Begins a new wording of a signed agreement: a draft of its own with the reason, signed anew. The old wording stays as it was.

import { randomUUID } from 'node:crypto';
import { type AmendAgreement, Fault, type Lang, longDate } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { noteRecord } from '../records/note-record.ts';
import { insertAgreement, listChainParts, lockAgreement, replaceChainParts } from './queries.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound, agreement.notSigned, agreement.period */
export async function amendAgreement(scope: Scope, id: string, { reason, from }: AmendAgreement): Promise<string> {
  scope.require('agreement.write');
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  if (found.state !== 'signed') throw new Fault('agreement.notSigned');
  if (from < found.content.starts || from >= found.content.ends) throw new Fault('agreement.period');
  const commitments = found.content.commitments.map((one) => ({ ...one, id: randomUUID() }));
  const { period } = found.content.sections;
  const moved = (lang: Lang): string => period[lang].replace(longDate(found.content.starts, lang), longDate(from, lang));
  const sections = { ...found.content.sections, period: { sv: moved('sv'), en: moved('en') } };
  const content = { ...found.content, starts: from, commitments, sections };
  const amendment = await insertAgreement(scope, {
    predecessorId: found.predecessorId,
    amends: { id: found.amendsId ?? found.id, reason },
    content,
  });
  await saveWording(scope, amendment, content, null);
  const before = await listChainParts(scope, id);
  await replaceChainParts(
    scope,
    amendment,
    [...before].map(([part, hash]) => ({ part, hash })),
  );
  await noteRecord(scope, { kind: 'other', subject: `agreement:${amendment}`, title: `${content.title.sv}, lydelse från ${from}` });
  scope.audit('agreement.amended', amendment, { amends: id, from });
  return amendment;
}
