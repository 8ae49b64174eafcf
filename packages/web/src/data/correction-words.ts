// What a correction is called: on its button, in the list of what has been done.
import { type CorrectionKind, capital, impossibleParts, type Lang, type RowFault, rowFaults, timeFaults } from '@samsyn/domain';
import type { Words } from '../i18n/use-words.ts';

const places: ReadonlySet<string> = new Set(['import.metres', 'import.swapped', 'import.elsewhere', 'import.ambiguousAddress']);

export function correctionName(t: Words['t'], fault: string, kind: CorrectionKind): string {
  if (kind === 'without')
    return t(places.has(fault) ? 'correct.withoutPlace' : timeFaults.has(fault) ? 'correct.withoutTime' : 'correct.without');
  return t(`correct.${kind}`);
}

const isKnown = (fault: string): fault is RowFault => rowFaults.some((known) => known === fault);

/** In a few words; a fault of a newer program is its code. */
export const faultName = (t: Words['t'], fault: string): string => (isKnown(fault) ? t(`quarantine.fault.${fault}`) : fault);
/** @param value  that the meaning is about, as it is shown; '' for several */
export const faultMeaning = (t: Words['t'], lang: Lang, fault: string, value: string): string =>
  isKnown(fault) ? capital(t(`quarantine.means.${fault}`, { ...impossibleParts(value, lang) })) : '';
