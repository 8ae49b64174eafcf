// The law clock: how old the picture, the plan and the follow-up are, and whether council, coordination and agreements are in place.
// It supports the municipality's own check; it does not say that the law is met.
import { monthsAfter } from '../calendar/days.ts';
import { longDate } from '../calendar/long-date.ts';
import { type DutyKey, dutyRules } from './duty-rules.ts';

type Words = { readonly sv: string; readonly en: string };

export interface DutyFacts {
  /** what has been noted as done, the newest of each duty */
  readonly notes: readonly { readonly duty: DutyKey; readonly doneOn: string; readonly evidence: string }[];
  readonly frozenPicture: { readonly name: string | null; readonly on: string } | null;
  readonly council: { readonly last: string | null; readonly next: string | null } | null;
  readonly coordinators: number;
  /** signed and within their period */
  readonly inForce: readonly { readonly title: Words; readonly starts: string; readonly ends: string; readonly signedOn: string | null }[];
}

/** in_time: done within its interval, or in place. soon: three months left or less. */
export type DutyStateKind = 'in_time' | 'soon' | 'overdue' | 'missing';
export interface DutyState {
  readonly key: DutyKey;
  readonly state: DutyStateKind;
  /** when it was last done, or began */
  readonly last: string | null;
  /** when it must be done again, or ends */
  readonly due: string | null;
  readonly evidence: Words | null;
}

const soon = 3;

export function lawClock(facts: DutyFacts, today: string): DutyState[] {
  return dutyRules.map((rule) => {
    const found = shown(rule.key, facts);
    if (!found) return { key: rule.key, state: 'missing', last: null, due: null, evidence: null };
    const due = found.until ?? (rule.months !== null && found.last !== null ? monthsAfter(found.last, rule.months) : null);
    return { key: rule.key, state: stateOf(due, today), last: found.last, due, evidence: found.evidence };
  });
}

function stateOf(due: string | null, today: string): DutyStateKind {
  if (due === null) return 'in_time';
  if (today > due) return 'overdue';
  return monthsAfter(today, soon) >= due ? 'soon' : 'in_time';
}

interface Shown {
  readonly last: string | null;
  readonly until: string | null;
  readonly evidence: Words;
}

function shown(key: DutyKey, facts: DutyFacts): Shown | null {
  const note = facts.notes.filter((one) => one.duty === key).sort((a, b) => (a.doneOn < b.doneOn ? 1 : -1))[0];
  const noted: Shown | null = note ? { last: note.doneOn, until: null, evidence: { sv: note.evidence, en: note.evidence } } : null;
  switch (key) {
    case 'picture':
      // what was decided counts before what has only been frozen
      return noted ?? frozen(facts);
    case 'agreements':
      return inForce(facts) ?? null;
    case 'council':
      return council(facts) ?? noted;
    case 'coordination':
      return facts.coordinators > 0
        ? {
            last: null,
            until: null,
            evidence: { sv: `${facts.coordinators} med rollen samordnare`, en: `${facts.coordinators} with the role of coordinator` },
          }
        : noted;
    default:
      return noted;
  }
}

function frozen({ frozenPicture: picture }: DutyFacts): Shown | null {
  if (!picture) return null;
  const name = picture.name ?? '';
  return {
    last: picture.on,
    until: null,
    evidence: {
      sv: `Fryst problembild ${name}, inte antecknad som beslutad lägesbild`,
      en: `Frozen problem picture ${name}, not noted as an adopted assessment`,
    },
  };
}

function inForce({ inForce: all }: DutyFacts): Shown | null {
  const longest = [...all].sort((a, b) => (a.ends < b.ends ? 1 : -1))[0];
  if (!longest) return null;
  return { last: longest.starts, until: longest.ends, evidence: longest.title };
}

function council({ council: held }: DutyFacts): Shown | null {
  if (!held || (held.last === null && held.next === null)) return null;
  const evidence =
    held.next === null
      ? { sv: 'Inget möte är planerat', en: 'No meeting is planned' }
      : { sv: `Nästa möte ${longDate(held.next, 'sv')}`, en: `Next meeting ${longDate(held.next, 'en')}` };
  return { last: held.last, until: null, evidence };
}
