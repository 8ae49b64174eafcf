// The sources as the page of data lists them: what is stored of each, how old it is, and when the next delivery is expected.
import { type DeliveryRhythm, daysBetween, Fault, nextDelivery, type SourceRow, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { deliveryDays, listSources, updateRhythm } from './queries.ts';

export async function showSources(scope: Scope): Promise<SourceRow[]> {
  const [sources, days] = [await listSources(scope), await deliveryDays(scope)];
  const today = swedishDay(scope.now);
  return sources.map((source) => ({
    ...source,
    age: source.received === null ? null : Math.max(0, daysBetween(source.received, today)),
    next: nextDelivery(days.get(source.id) ?? [], source.rhythm, today),
  }));
}

/** How often a delivery is expected; null = as earlier ones came. @throws Fault scope.denied, sender.source for another organisation's source */
export async function setRhythm(scope: Scope, id: string, rhythm: DeliveryRhythm | null): Promise<void> {
  scope.require('incident.import');
  if (!(await updateRhythm(scope, id, rhythm))) throw new Fault('sender.source');
  scope.audit('source.rhythmSet', id, { rhythm });
}
