// Decides what the public copy of an agreement leaves out, each part with its reason. The text itself is not touched, so this can be decided
// after signing as well.
import { Fault, sectionKeys, type WithholdParts } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { lockAgreement, replaceWithheld } from './queries.ts';

/** @throws Fault agreement.notFound, agreement.noPart */
export async function withholdParts(scope: Scope, id: string, { parts }: WithholdParts): Promise<void> {
  scope.require('agreement.write');
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const known = new Set([
    ...sectionKeys.map((key) => `section:${key}`),
    ...found.content.focus.map(({ key }) => `focus:${key}`),
    ...found.content.commitments.map((one) => `commitment:${one.id}`),
  ]);
  if (parts.some(({ part }) => !known.has(part))) throw new Fault('agreement.noPart');
  await replaceWithheld(scope, id, [...new Map(parts.map((one) => [one.part, one])).values()]);
  scope.audit('agreement.withheld', id, { parts: parts.length });
}
