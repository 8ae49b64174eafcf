// The frozen pictures that the figures of an agreement's last wording rest on.
import type { Scope } from '../db/scope.ts';
import { findAgreement } from './queries.ts';

/** The asker's own verb says what right it takes. */
export async function findPictures(scope: Scope, agreementId: string): Promise<string[]> {
  const found = await findAgreement(scope, agreementId);
  return [...new Set(found?.content.figures.map(({ pictureId }) => pictureId))];
}
