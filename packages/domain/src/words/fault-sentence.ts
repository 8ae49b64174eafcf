// A fault in words. Never throws: a fault that cannot be said properly is still said honestly.
import type { Fault, FaultDetails, Lang } from '../fault.ts';
import type { FaultSentence } from './fault-words.ts';
import { faults } from './faults.ts';
import { fillMessage } from './fill-message.ts';

/** Said when a code has no sentence, or a detail its sentence needs is missing. */
function general(code: string, lang: Lang): FaultSentence {
  return lang === 'sv'
    ? { what: `Det gick inte att göra (${code}).`, do: 'Försök igen. Händer det igen, visa koden för den som sköter Samsyn.' }
    : { what: `It could not be done (${code}).`, do: 'Try again. If it recurs, show the code to whoever runs Samsyn.' };
}

/**
 * What is wrong and what can be done. Numbers in the language's form.
 * An unknown code, or a missing detail, gives a general sentence that names the code.
 */
export function faultSentence(fault: Fault, lang: Lang): FaultSentence;
export function faultSentence(code: string, details: FaultDetails, lang: Lang): FaultSentence;
export function faultSentence(given: Fault | string, second: FaultDetails | Lang, third?: Lang): FaultSentence {
  const code = typeof given === 'string' ? given : given.code;
  const details = typeof given === 'string' ? (typeof second === 'string' ? {} : second) : given.details;
  const lang = third ?? (second === 'en' ? 'en' : 'sv');
  const words = Object.hasOwn(faults, code) ? faults[code] : undefined;
  if (!words) return general(code, lang);
  try {
    return { what: fillMessage(words[lang].what, details, lang).trim(), do: fillMessage(words[lang].do, details, lang).trim() };
  } catch {
    return words.bare?.[lang] ?? general(code, lang);
  }
}

/** HTTP status of a fault; 400 for a code that is not in the table. */
export function faultStatus(fault: Fault | string): number {
  const code = typeof fault === 'string' ? fault : fault.code;
  return Object.hasOwn(faults, code) ? faults[code]!.status : 400;
}
