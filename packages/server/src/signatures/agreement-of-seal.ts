// Which agreement the register's entry of a sealed document is about, and the frozen pictures that its figures rest on.
import { findPictures } from '../agreements/find-pictures.ts';
import type { Scope } from '../db/scope.ts';
import { agreementOfSigning } from './queries.ts';

/** The asker's own verb says what right it takes. @param subject as the register has it: sealed:<the round of signatures> */
export async function agreementOfSeal(scope: Scope, subject: string): Promise<{ id: string; pictures: string[] } | null> {
  const id = await agreementOfSigning(scope, subject.replace(/^sealed:/, ''));
  return id === null ? null : { id, pictures: await findPictures(scope, id) };
}
