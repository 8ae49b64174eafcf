// A round as its rules ask about it.
import { Fault, type RoundStanding } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblems } from '../problems/find-problem.ts';
import { findRound, lockRow, type PartyRow, partiesOf, problemsOf, type RoundRow } from './round-queries.ts';

export type Round = RoundStanding & { readonly row: RoundRow; readonly members: readonly PartyRow[] };

/** Before criteria are fixed the ground is not known: nothing is scored until then. @throws Fault priority.notFound */
export async function roundOf(scope: Scope, id: string): Promise<Round> {
  const row = await findRound(scope, id);
  if (!row) throw new Fault('priority.notFound');
  const members = await partiesOf(scope, id);
  const rows = await problemsOf(scope, id);
  const found = await findProblems(
    scope,
    rows.map((problem) => problem.id),
  );
  const problems = rows.map((problem, i) => ({ id: problem.id, number: found[i]!.number, ground: problem.ground ?? 'not_in_picture' }));
  const parties = members.map((party) => ({ id: party.id, done: party.done !== null }));
  return { row, members, state: row.state, criteria: row.criteria, parties, problems };
}

/** The same, and nobody else takes a step in it until the transaction ends. @throws Fault priority.notFound */
export async function roundForStep(scope: Scope, id: string): Promise<Round> {
  await lockRow(scope, id);
  return roundOf(scope, id);
}
