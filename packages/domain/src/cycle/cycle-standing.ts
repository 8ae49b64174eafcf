// Where the municipality stands in the cycle: which station is done, which is under way, and what is the next step.
import { daysBetween } from '../calendar/days.ts';

export const stationKeys = ['data', 'picture', 'priorities', 'measures', 'agreement', 'council'] as const;
export type StationKey = (typeof stationKeys)[number];

/** now: where the municipality is; next: not begun */
export type StationState = 'done' | 'underway' | 'now' | 'next';

export interface CycleFacts {
  readonly sources: number;
  /** day of the newest frozen picture, ISO date; null: none */
  readonly frozenOn: string | null;
  /** rounds of prioritising */
  readonly decidedOn: string | null;
  readonly openRounds: number;
  readonly measures: number;
  readonly lateMeasures: number;
  /** the agreement that counts today */
  readonly inForce: { readonly starts: string; readonly ends: string } | null;
  readonly drafts: number;
  /** ISO date */
  readonly nextMeeting: string | null;
  readonly tasks: number;
}

export interface Station {
  readonly key: StationKey;
  readonly state: StationState;
}

/** A picture or a choice older than this has to be made again: the law asks for both at least every second year. */
const fresh = 730;

/** The stations in order; exactly one is "now" while something is not done. @param today ISO date */
export function cycleStanding(facts: CycleFacts, today: string): Station[] {
  const own = stationKeys.map((key): Station => ({ key, state: stateOf(key, facts, today) }));
  const first = own.findIndex(({ state }) => state !== 'done');
  return own.map((station, i) => (i === first ? { ...station, state: 'now' } : station));
}

/** The station to work at; null when everything is done and in force. */
export function nextStation(stations: readonly Station[]): StationKey | null {
  return stations.find(({ state }) => state === 'now')?.key ?? null;
}

function stateOf(key: StationKey, facts: CycleFacts, today: string): Exclude<StationState, 'now'> {
  const young = (day: string | null) => day !== null && daysBetween(day, today) <= fresh;
  switch (key) {
    case 'data':
      return facts.sources > 0 ? 'done' : 'next';
    case 'picture':
      return young(facts.frozenOn) ? 'done' : facts.sources > 0 ? 'underway' : 'next';
    case 'priorities':
      return young(facts.decidedOn) && facts.openRounds === 0 ? 'done' : facts.openRounds > 0 ? 'underway' : 'next';
    case 'measures':
      return facts.measures === 0 ? 'next' : facts.lateMeasures > 0 ? 'underway' : 'done';
    case 'agreement':
      return facts.inForce ? 'done' : facts.drafts > 0 ? 'underway' : 'next';
    case 'council':
      return facts.nextMeeting === null ? 'next' : 'done';
  }
}
