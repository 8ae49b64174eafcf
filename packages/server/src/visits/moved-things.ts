// What can have moved, from the nouns that know it, each as the asker may see it: pictures, problems, decisions, signatures, what is late.
import { daysAfter, hasRight, type Moved, swedishDay } from '@samsyn/domain';
import { listAgreements } from '../agreements/list-agreements.ts';
import type { Scope } from '../db/scope.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { findDecisions } from '../meetings/find-decisions.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { listProblems } from '../problems/list-problems.ts';
import { signingSince } from '../signatures/signing-since.ts';

const same = (text: string) => ({ sv: text, en: text });
const enough = 50;

export async function movedThings(scope: Scope, since: Date): Promise<Moved[]> {
  const found = [await pictures(scope), await problems(scope), await decisions(scope), await signatures(scope, since), await late(scope)];
  return found.flat();
}

async function pictures(scope: Scope): Promise<Moved[]> {
  if (!hasRight(scope.access, 'picture.read')) return [];
  const frozen = await listFrozen(scope, enough);
  return frozen.map(({ id, name, made }) => ({ kind: 'picture', at: made.toISOString(), title: same(name ?? ''), by: null, id }));
}

async function problems(scope: Scope): Promise<Moved[]> {
  if (!hasRight(scope.access, 'problem.read')) return [];
  const { problems: all } = await listProblems(scope);
  return all.map(({ id, name, opened }) => ({ kind: 'problem', at: opened, title: same(name), by: null, id }));
}

async function decisions(scope: Scope): Promise<Moved[]> {
  if (!hasRight(scope.access, 'meeting.read')) return [];
  const all = await findDecisions(scope, null, enough);
  return all.map(({ meetingId, body, decidedOn, text }) => ({
    kind: 'decision',
    at: decidedOn,
    title: same(text),
    by: body,
    id: meetingId,
  }));
}

async function signatures(scope: Scope, since: Date): Promise<Moved[]> {
  if (!hasRight(scope.access, 'agreement.read')) return [];
  const titles = new Map((await listAgreements(scope)).map(({ id, title }) => [id, title]));
  const events = await signingSince(scope, since);
  return events.flatMap(({ agreementId, kind, at, organisation }): Moved[] => {
    const title = titles.get(agreementId);
    return title ? [{ kind, at: at.toISOString(), title, by: organisation, id: agreementId }] : [];
  });
}

/** Late since the day after its last one. */
async function late(scope: Scope): Promise<Moved[]> {
  if (!hasRight(scope.access, 'measure.read')) return [];
  const measures = await measuresOfProblem(scope, null);
  return measures
    .filter(({ status, ends }) => status === 'late' && ends < swedishDay(scope.now))
    .map(({ id, title, ends, owner }) => ({ kind: 'late', at: daysAfter(ends, 1), title: same(title), by: owner.name, id }));
}
