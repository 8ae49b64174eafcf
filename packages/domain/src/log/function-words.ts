// Who did it, as a function: the title that the account was given, else its role. Never a name, never an address.

import { roleWords } from '../access/access-words.ts';
import type { Role } from '../access/roles.ts';
import { capital } from '../words/capital.ts';

export interface Doer {
  /** the account's title, when the account is still known here */
  readonly sv: string | null;
  readonly en: string | null;
  readonly role: string | null;
}

/** An entry without a role is the program's own: the nightly work. */
export function functionTitle({ sv, en, role }: Doer): { sv: string; en: string } {
  if (sv !== null && en !== null) return { sv, en };
  const words = role !== null && Object.hasOwn(roleWords, role) ? roleWords[role as Role] : undefined;
  return words ? { sv: capital(words.sv), en: capital(words.en) } : { sv: role ?? 'Systemet', en: role ?? 'The system' };
}
