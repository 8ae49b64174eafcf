// The matrix of roles as the documents read it.
import { accessWords, dataClassWords, roleWords } from '../access/access-words.ts';
import type { Access, DataClass } from '../access/matrix.ts';
import { dataClasses } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import { capital } from '../words/capital.ts';
import type { PrivacyFacts } from './privacy-facts.ts';

/** The rule for every organisation; those of single organisations are told apart. */
export function accessOn({ rules }: PrivacyFacts, role: Role, dataClass: DataClass): Access {
  return rules.find((rule) => rule.role === role && rule.dataClass === dataClass && rule.organisation === null)?.access ?? 'none';
}

/** "Rader: egna. Möten: läser." and what the role has no part of. */
export function roleText(facts: PrivacyFacts, role: Role): { readonly has: string; readonly not: string } {
  const known = dataClasses.map((dataClass) => ({ name: dataClassWords[dataClass].sv, access: accessOn(facts, role, dataClass) }));
  const has = known.flatMap(({ name, access }) => (access === 'none' ? [] : [`${capital(name)}: ${accessWords[access].sv}.`]));
  return {
    has: has.join(' ') || 'Inget.',
    not: capital(known.flatMap(({ name, access }) => (access === 'none' ? [name] : [])).join(', ')) || 'Inget.',
  };
}

/** Rules of one organisation that differ from what holds for all. */
export function ownRules(facts: PrivacyFacts): string[] {
  return facts.rules.flatMap(({ role, organisation, dataClass, access }) =>
    organisation === null || access === accessOn(facts, role, dataClass)
      ? []
      : [`${organisation}, ${roleWords[role].sv}: ${dataClassWords[dataClass].sv} ${accessWords[access].sv}`],
  );
}
