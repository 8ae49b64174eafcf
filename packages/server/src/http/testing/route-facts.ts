// What the tests that walk every route need to know of a noun's routes. Each noun has its own beside its code.
import type { Right } from '@samsyn/domain';
import type { Scope } from '../../db/scope.ts';

export interface RouteFact {
  /** open: answers anyone and holds nothing of anyone's; member: everyone signed in, for oneself; a right: whoever's role has it */
  readonly right: Right | 'open' | 'member';
  /** the log entry it leaves when it succeeds; null with `because` */
  readonly event: string | null;
  readonly because?: string;
  /** what it needs to get past its schema */
  readonly query?: string;
  readonly body?: object | string;
  /** makes what the route needs to succeed once, as a person with the right; gives the values of its address and, where it differs, its body */
  readonly make?: (scope: Scope) => Promise<Made>;
  /** needs more than one request to succeed: the status and code it answers in the walk; its entry is tested in its own room */
  readonly elsewhere?: string;
}
export interface Made {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: object | string;
}
export type RouteFacts = Readonly<Record<string, RouteFact>>;
