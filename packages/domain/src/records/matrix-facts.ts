// The matrix of roles as the documents read it.
import type { Access, DataClass } from '../access/matrix.ts';
import { dataClasses } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import type { PrivacyFacts } from './privacy-facts.ts';
import { accessNames, capital, classNames, roleNames } from './privacy-words.ts';

/** The rule for every organisation; those of single organisations are told apart. */
export function accessOn({ rules }: PrivacyFacts, role: Role, dataClass: DataClass): Access {
  return rules.find((rule) => rule.role === role && rule.dataClass === dataClass && rule.organisation === null)?.access ?? 'none';
}

/** "Rader: egna. Möten: läser." and what the role has no part of. */
export function roleText(facts: PrivacyFacts, role: Role): { readonly has: string; readonly not: string } {
  const known = dataClasses.map((dataClass) => ({ name: classNames[dataClass], access: accessOn(facts, role, dataClass) }));
  const has = known.flatMap(({ name, access }) => (access === 'none' ? [] : [`${capital(name)}: ${accessNames[access]}.`]));
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
      : [
          `${organisation}, ${roleNames[role].toLocaleLowerCase('sv')}: ${classNames[dataClass]} ${access === 'none' ? 'nej' : accessNames[access]}`,
        ],
  );
}
