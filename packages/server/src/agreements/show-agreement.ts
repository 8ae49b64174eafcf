// One agreement as its page shows it: the wording that holds, what hinders signing, which figures a newer picture would change.
import { type AgreementView, checkAgreement, Fault, hasRight, mayChangeText } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { outdatedFigures } from './outdated-figures.ts';
import { placeInChain } from './place-in-chain.ts';
import { findAgreement, listOutcomes, listStored, listWithheld } from './queries.ts';

/** @throws Fault agreement.notFound */
export async function showAgreement(scope: Scope, id: string): Promise<AgreementView> {
  scope.require('agreement.read');
  const found = await findAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const { number, state, signedOn, predecessorId, amendsId, amendmentReason, version, contentHash, savedAt, content } = found;
  // what has been signed rests on the pictures of its time: a newer one changes nothing in it
  const outdated = mayChangeText(state) ? await outdatedFigures(scope, content) : [];
  return {
    id,
    number,
    state,
    signedOn,
    predecessorId,
    amendsId,
    amendmentReason,
    nth: placeInChain(await listStored(scope), id),
    version,
    contentHash,
    savedAt: savedAt.toISOString(),
    content,
    checks: mayChangeText(state)
      ? checkAgreement(
          content,
          outdated.map(({ key }) => key),
        )
      : [],
    outdated,
    withheld: await listWithheld(scope, id),
    outcomes: (await listOutcomes(scope)).filter((one) => one.agreementId === id),
    maySave: mayChangeText(state) && hasRight(scope.access, 'agreement.write'),
  };
}
