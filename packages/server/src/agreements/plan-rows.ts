// The measures of an agreement as rows of its action plan, in both languages.
import { type AgreementPlanRow, planCells } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { planFacts } from '../measures/export-plan.ts';

/** Nine columns as they stand now: how it goes is the tenth, and is read when the document is made. */
export async function planRowsFor(scope: Scope, measureIds: readonly string[]): Promise<AgreementPlanRow[]> {
  if (measureIds.length === 0) return [];
  const { measures } = await planFacts(scope, '', 'sv');
  return measures
    .filter(({ id }) => measureIds.includes(id))
    .flatMap((one): AgreementPlanRow[] =>
      one.problem === null
        ? []
        : [
            {
              measureId: one.id,
              problemId: one.problem.id,
              cells: { sv: planCells(one, 'sv', false).slice(0, 9), en: planCells(one, 'en', false).slice(0, 9) },
            },
          ],
    );
}

/** By measure: how it goes today. */
export async function followUpsOf(scope: Scope): Promise<Map<string, { sv: string; en: string }>> {
  const { measures } = await planFacts(scope, '', 'sv');
  return new Map(measures.map((one) => [one.id, { sv: planCells(one, 'sv')[9] ?? '', en: planCells(one, 'en')[9] ?? '' }]));
}
