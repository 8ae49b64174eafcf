// The facts that the law clock goes by, as they stand.
import { type DutyFacts, swedishDay } from '@samsyn/domain';
import { type AgreementInForce, agreementsInForce } from '../agreements/agreements-in-force.ts';
import type { Scope } from '../db/scope.ts';
import { lastCouncil } from '../meetings/last-council.ts';
import { nextMeeting } from '../meetings/next-meeting.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { countCoordinators, listNotes } from './queries.ts';

export interface ReadDuties {
  readonly facts: DutyFacts;
  readonly next: Awaited<ReturnType<typeof nextMeeting>>;
  readonly inForce: readonly AgreementInForce[];
}

export async function readDuties(scope: Scope): Promise<ReadDuties> {
  const [frozen] = await listFrozen(scope, 1);
  const [next, last] = [await nextMeeting(scope), await lastCouncil(scope)];
  const inForce = await agreementsInForce(scope);
  const facts: DutyFacts = {
    notes: await listNotes(scope),
    frozenPicture: frozen ? { name: frozen.name, on: swedishDay(frozen.made) } : null,
    council: { last: last?.day ?? null, next: next?.day ?? null },
    coordinators: await countCoordinators(scope),
    inForce: inForce.map(({ title, starts, ends, signedOn }) => ({ title, starts, ends, signedOn })),
  };
  return { facts, next, inForce };
}
