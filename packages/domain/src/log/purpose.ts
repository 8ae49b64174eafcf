// Why something leaves the system: asked of the person, short, and without anyone's personal data.
import { findPersonal, type PersonalKind } from '../personal-data/find-personal.ts';

export const shortestPurpose = 5;
export const longestPurpose = 200;

/** Offered by the page; anything else may be written. */
export const suggestedPurposes = [
  { sv: 'Underlag till mötet', en: 'Material for the meeting' },
  { sv: 'Arbetet med åtgärderna', en: 'Work on the measures' },
  { sv: 'Svar på en fråga till myndigheten', en: 'Answer to a question put to the authority' },
] as const;

export type PurposeCheck =
  | { readonly ok: true; readonly purpose: string }
  | { readonly ok: false; readonly why: 'missing' | 'personal'; readonly kind: PersonalKind | null };

/** At least five characters that say something, one line, nobody's number or address in it. */
export function checkPurpose(given: string | undefined): PurposeCheck {
  const purpose = (given ?? '').replace(/\s+/g, ' ').trim();
  const kind = findPersonal(purpose);
  if (kind) return { ok: false, why: 'personal', kind };
  const letters = purpose.match(/\p{L}/gu)?.length ?? 0;
  if (purpose.length < shortestPurpose || purpose.length > longestPurpose || letters < 3) return { ok: false, why: 'missing', kind: null };
  return { ok: true, purpose };
}
