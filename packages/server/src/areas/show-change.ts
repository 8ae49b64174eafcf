// The division that is being laid over the incidents as the page sees it: how far it has come, or why it was not done.
import { type AreaOverview, Fault, faultSentence } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { latestChange } from './change-queries.ts';

/** Null when the last one was done or cancelled. */
export async function showChange(scope: Scope): Promise<AreaOverview['change']> {
  const change = await latestChange(scope);
  if (change?.state !== 'working' && change?.state !== 'failed') return null;
  const { id, systemId, state, sv, en, version, progress } = change;
  const fault = change.fault ? new Fault(change.fault.code, change.fault.details) : null;
  const spent = (scope.now.getTime() - change.startedAt.getTime()) / 1000;
  return {
    id,
    to: systemId,
    state,
    sv,
    en,
    version,
    progress,
    secondsLeft: state === 'working' && progress >= 0.02 ? Math.max(1, Math.round((spent / progress) * (1 - progress))) : null,
    fault: fault && { code: fault.code, sv: faultSentence(fault, 'sv'), en: faultSentence(fault, 'en') },
  };
}
