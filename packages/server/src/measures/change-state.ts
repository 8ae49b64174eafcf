// Begins, ends, stops or takes up a measure again, with a reason. When it ends, what lay ahead goes; when it is taken up, it comes back.
import { changeMeasureState, Fault, type MeasureState } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { fitActivities } from './fit-activities.ts';
import { measureForUpdate, writeState } from './queries.ts';

/** @throws Fault scope.denied, measure.notFound, measure.state, measure.stateReason */
export async function changeState(
  scope: Scope,
  id: string,
  { state, reason }: { readonly state: MeasureState; readonly reason: string | null },
): Promise<void> {
  scope.require('measure.write');
  const before = await measureForUpdate(scope, id);
  if (!before) throw new Fault('measure.notFound');
  const after = changeMeasureState(before.state, state, reason);
  await writeState(scope, id, { before: before.state, after, reason: reason ?? '' });
  const going = after === 'active';
  const { rule, ends, expected, doseMinutes: minutes, dosePersons: persons } = before;
  await fitActivities(scope, id, { rule: going ? rule : null, lastDay: expected?.on ?? ends, minutes, persons }, false);
  scope.audit(
    'measure.stateChanged',
    id,
    { name: before.title, before: before.state, after },
    { before: before.state, after: { after, reason } },
  );
}
