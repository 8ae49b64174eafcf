// The kinds that others than their owner see per municipality and year only.
import type { Scope } from '../db/scope.ts';
import { findRules } from './queries.ts';

/** None where the controller has decided otherwise. */
export async function sensitiveKindsOf(scope: Scope): Promise<ReadonlySet<string>> {
  const { sensitiveByYear, sensitiveCategories } = await findRules(scope);
  return new Set(sensitiveByYear ? sensitiveCategories : []);
}
