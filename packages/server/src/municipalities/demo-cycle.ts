// What the steps of the demo's cycle hand on to each other.
import type { Role } from '@samsyn/domain';
import type { Who } from '../db/scope.ts';

export interface DemoCycle {
  /** the coordinator */
  readonly who: Who;
  /** someone with this role, in the organisation that has it in the demo */
  as(role: Role): Who;
  /** the frozen picture of November 2026 that everything rests on */
  readonly picture: string;
  /** organisations by kind: municipality, police, probation … */
  readonly organisations: ReadonlyMap<string, string>;
  /** what has been made, by name: problem:halls, cause:halls-lockers, measure:lockers, body:council, agreement:3 … */
  readonly made: Map<string, string>;
}
