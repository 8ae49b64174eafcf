// Changes what a measure says. A changed schedule changes only what lies ahead; what has been reported stands.
import { checkMeasure, Fault, type NewMeasure } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { scheduledOf } from './add-measure.ts';
import { checkPointers } from './check-pointers.ts';
import { fitActivities } from './fit-activities.ts';
import { measureForUpdate, type StoredMeasure, writeMeasure } from './queries.ts';

/** @throws Fault scope.denied, measure.* */
export async function changeMeasure(scope: Scope, id: string, given: NewMeasure): Promise<void> {
  scope.require('measure.write');
  const before = await measureForUpdate(scope, id);
  if (!before) throw new Fault('measure.notFound');
  checkMeasure(given);
  const input = await checkPointers(scope, given, { causeId: before.cause?.id ?? null, ownerAccount: before.ownerAccount });
  await writeMeasure(scope, id, input);
  const going = before.state === 'planned' || before.state === 'active';
  const { added, removed } = going ? await fitActivities(scope, id, scheduledOf(input), false) : { added: 0, removed: 0 };
  scope.audit('measure.changed', id, { name: input.title, added, removed }, { before: logged(before), after: input });
}

const logged = ({
  title,
  cause,
  owner,
  ownerAccount,
  starts,
  ends,
  rule,
  doseMinutes,
  dosePersons,
  budgetHours,
  budgetKr,
}: StoredMeasure) => ({
  title,
  causeId: cause?.id ?? null,
  ownerOrganisation: owner.id,
  ownerAccount,
  starts,
  ends,
  schedule: rule,
  doseMinutes,
  dosePersons,
  budgetHours,
  budgetKr,
});
