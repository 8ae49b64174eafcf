// Every saved version of an agreement, the newest first, with the function that saved it.
import { type AgreementVersion, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findAgreement, listVersions } from './queries.ts';

/** @throws Fault agreement.notFound */
export async function showVersions(scope: Scope, id: string): Promise<AgreementVersion[]> {
  scope.require('agreement.read');
  if (!(await findAgreement(scope, id))) throw new Fault('agreement.notFound');
  return (await listVersions(scope, id)).map(({ version, madeAt, titleSv, titleEn }) => ({
    version,
    madeAt: madeAt.toISOString(),
    by: titleSv !== null && titleEn !== null ? { sv: titleSv, en: titleEn } : null,
  }));
}
