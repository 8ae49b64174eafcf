// What a correction is called: on its button, in the list of what has been done.
import { type CorrectionKind, type RowFault, rowFaults } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

const places: ReadonlySet<string> = new Set(['import.metres', 'import.swapped', 'import.elsewhere', 'import.ambiguousAddress']);
const times: ReadonlySet<string> = new Set(['import.badDate', 'import.dateRange']);

export function correctionName(t: Words['t'], fault: string, kind: CorrectionKind): string {
  if (kind === 'without')
    return t(places.has(fault) ? 'correct.withoutPlace' : times.has(fault) ? 'correct.withoutTime' : 'correct.without');
  return t(`correct.${kind}`);
}

const isKnown = (fault: string): fault is RowFault => rowFaults.some((known) => known === fault);

/** In a few words; a fault of a newer program is its code. */
export const faultName = (t: Words['t'], fault: string): string => (isKnown(fault) ? t(`quarantine.fault.${fault}`) : fault);
export const faultMeaning = (t: Words['t'], fault: string): string => (isKnown(fault) ? t(`quarantine.means.${fault}`) : '');
