// Who did it, as a function: the title that the account was given, else its role. Never a name, never an address.
import type { Role } from '../access/roles.ts';

const roleWords: Readonly<Record<Role, { readonly sv: string; readonly en: string }>> = {
  coordinator: { sv: 'Samordnare', en: 'Coordinator' },
  'police-analyst': { sv: 'Polisanalytiker', en: 'Police analyst' },
  'joint-analyst': { sv: 'Gemensam analytiker', en: 'Joint analyst' },
  practitioner: { sv: 'Utförare', en: 'Practitioner' },
  reporter: { sv: 'Rapportör', en: 'Reporter' },
  'council-member': { sv: 'Rådsledamot', en: 'Council member' },
  'data-protection-officer': { sv: 'Dataskyddsombud', en: 'Data protection officer' },
  registrar: { sv: 'Registrator', en: 'Registrar' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
};

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
  return words ? { ...words } : { sv: role ?? 'Systemet', en: role ?? 'The system' };
}
