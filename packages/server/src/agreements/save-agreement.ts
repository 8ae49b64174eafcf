// Changes a draft: what is named in the change, nothing else. Every saved wording is kept.
import { type AgreementContent, type ChangeAgreement, Fault, standingSources } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { draftToChange } from './draft-to-change.ts';
import { listOrganisations } from './queries.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound, agreement.fixed, agreement.changed, agreement.noParty */
export async function saveAgreement(scope: Scope, id: string, change: ChangeAgreement): Promise<number> {
  const found = await draftToChange(scope, id, change.version);
  const names = new Map((await listOrganisations(scope)).map((one) => [one.id, one.name]));
  const named = <T extends { readonly organisationId: string }>(one: T): T & { organisation: string } => {
    const organisation = names.get(one.organisationId);
    if (organisation === undefined) throw new Fault('agreement.noParty');
    return { ...one, organisation };
  };
  const before = found.content;
  const content: AgreementContent = {
    ...before,
    title: change.title ?? before.title,
    starts: change.starts ?? before.starts,
    ends: change.ends ?? before.ends,
    parties: change.parties?.map(named) ?? before.parties,
    focus: change.focus?.map((one) => ({ ...one, byHand: one.byHand ?? null })) ?? before.focus,
    commitments: change.commitments?.map(named).map((one) => ({ ...one, byHand: one.byHand ?? null })) ?? before.commitments,
    sections: { ...before.sections, ...change.sections },
  };
  if (content.ends <= content.starts) throw new Fault('agreement.period');
  const version = await saveWording(scope, id, { ...content, numbers: standingSources(content) }, found);
  scope.audit('agreement.saved', id, { version });
  return version;
}
