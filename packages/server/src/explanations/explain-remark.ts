// A party says what it knows about a remark on the data: that it is right, or why it is so. What was said before by others stays beside it.
import { concerns, Fault, type NewExplanation } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { insertExplanation } from './queries.ts';
import { presentWarnings } from './show-calendar.ts';

/** @throws Fault scope.denied, explanation.noRemark when the present picture has no such remark */
export async function explainRemark(database: Database, who: Who, said: NewExplanation): Promise<void> {
  await withScope(database, who, async (scope) => scope.require('explanation.write'));
  const warnings = await presentWarnings(database, who);
  if (!warnings.some((warning) => concerns(said, warning))) throw new Fault('explanation.noRemark');
  await withScope(database, who, async (scope) => {
    scope.require('explanation.write');
    const id = await insertExplanation(scope, said);
    scope.audit('explanation.made', id, { code: said.code, kind: said.kind });
  });
}
