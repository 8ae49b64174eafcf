// Goals for tests: an own one by survey, that needs no picture.
import type { NewGoal } from '@samsyn/domain';
import { makeProblem } from '../../causes/testing/make-causes.ts';
import type { Scope } from '../../db/scope.ts';
import { lockGoal } from '../lock-goal.ts';
import { writeGoal } from '../write-goal.ts';

export const surveyGoal = (problemId: string): Extract<NewGoal, { of: 'survey' | 'inspection' | 'other' }> => ({
  of: 'survey',
  problemId,
  measureId: null,
  words: 'Andel som känner sig otrygga i hallarna',
  unit: 'procent',
  baseline: {
    value: 28,
    n: 412,
    period: 'våren 2026',
    source: 'Kommunens enkät till föreningar',
    counting: { as: 'share', next: 400, designEffect: 1 },
  },
  value: 20,
  due: '2099-12-31',
  method: 'Samma fråga till samma föreningar',
});

export async function makeGoal(scope: Scope): Promise<string> {
  return writeGoal(scope, surveyGoal(await makeProblem(scope)));
}

export async function makeLockedGoal(scope: Scope): Promise<string> {
  const id = await makeGoal(scope);
  await lockGoal(scope, id);
  return id;
}
