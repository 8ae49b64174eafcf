// What signing needs to know of an agreement: which wording, who signs, and what hinders it.
import { type AgreementCheck, type AgreementState, checkAgreement, Fault, unsourced } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { lockAgreement } from './queries.ts';

export interface SigningParty {
  readonly organisationId: string;
  readonly organisation: string;
  /** signs first-hand, or accedes afterwards */
  readonly part: 'signs' | 'accedes';
  readonly functionSv: string;
  readonly functionEn: string;
}
export interface AgreementForSigning {
  readonly id: string;
  readonly number: number;
  readonly title: { readonly sv: string; readonly en: string };
  readonly state: AgreementState;
  readonly version: number;
  /** SHA-256 of the wording, hexadecimal: what every signature is given on */
  readonly contentHash: string;
  readonly parties: readonly SigningParty[];
  /** empty: it may go to signing */
  readonly hinders: readonly AgreementCheck[];
}

/**
 * The agreement is locked until the transaction ends: nobody changes it meanwhile.
 * @throws Fault agreement.notFound
 */
export async function agreementForSigning(scope: Scope, id: string): Promise<AgreementForSigning> {
  scope.require('agreement.read');
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  const { number, state, version, contentHash, content } = found;
  const checks = checkAgreement(content);
  const hinders = [...checks.filter((check) => check.level === 'hinder'), ...unsourced(checks)];
  return { id, number, title: content.title, state, version, contentHash, parties: content.parties, hinders };
}
