// The places of the parties: those who sign first-hand, in order or all at once, and after them those who accede, in any order.
import { Fault } from '../fault.ts';
import type { Signing, SigningPart, SigningStep } from './signing.ts';

export interface NamedSignatory {
  readonly organisationId: string;
  readonly accountId: string;
  readonly part: SigningPart;
}

/** @throws Fault sign.nobody, sign.twice */
export function beginSigning(named: readonly NamedSignatory[], contentHash: string, inOrder: boolean): Signing {
  if (!named.some((one) => one.part === 'signs')) throw new Fault('sign.nobody');
  const once = (key: 'organisationId' | 'accountId') => new Set(named.map((one) => one[key])).size === named.length;
  if (!once('organisationId') || !once('accountId')) throw new Fault('sign.twice');
  const first = named.filter((one) => one.part === 'signs');
  const steps = named.map(({ organisationId, accountId, part }): SigningStep => {
    const turn = inOrder ? first.findIndex((one) => one.organisationId === organisationId) + 1 : 1;
    const place = part === 'signs' ? turn : (inOrder ? first.length : 1) + 1;
    return { organisationId, accountId, part, place, deputyId: null, state: 'waiting', signedBy: null, way: null };
  });
  return { state: 'open', contentHash, steps };
}
