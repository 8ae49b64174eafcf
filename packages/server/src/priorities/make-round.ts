// Begins a round, or changes it while criteria are still being set: which picture, problems, parties, criteria and anchors.
import { Fault, measuredKeys, type NewRound, type RoundMaterial, roundRules } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { findProblems } from '../problems/find-problem.ts';
import { listProblems } from '../problems/list-problems.ts';
import { newestHarmTable } from './harm-tables.ts';
import { roundForStep } from './round-of.ts';
import { insertRound, listOrganisations, listRounds, setMembers, updateRound } from './round-queries.ts';

export async function showMaterial(scope: Scope): Promise<RoundMaterial> {
  scope.require('problem.read');
  const { problems } = await listProblems(scope);
  return {
    pictures: (await listFrozen(scope)).map(({ made, ...picture }) => ({ ...picture, made: made.toISOString() })),
    organisations: await listOrganisations(scope),
    problems: problems.filter(({ state }) => state === 'open').map(({ id, number, name }) => ({ id, number, name })),
  };
}

/** Answers its id. @throws Fault scope.denied, priority.underWay, priority.twice, priority.bands, problem.notFound, problem.notOpen, problem.notFrozen, priority.notParty */
export async function makeRound(scope: Scope, input: NewRound): Promise<string> {
  scope.require('problem.write');
  if ((await listRounds(scope)).some(({ state }) => state !== 'decided')) throw new Fault('priority.underWay');
  await requireMaterial(scope, input);
  const { version } = await newestHarmTable(scope);
  const id = await insertRound(scope, { ...input, harmVersion: version });
  await setMembers(scope, id, input.parties, input.problems);
  scope.audit('priority.roundMade', id, { name: input.name, problems: input.problems.length, parties: input.parties.length });
  return id;
}

/** Until criteria are fixed. @throws as makeRound, and priority.notFound, priority.state */
export async function changeRound(scope: Scope, id: string, input: NewRound): Promise<void> {
  scope.require('problem.write');
  const round = await roundForStep(scope, id);
  roundRules.requireState(round, 'criteria');
  await requireMaterial(scope, input);
  const { version } = await newestHarmTable(scope);
  await updateRound(scope, id, { ...input, harmVersion: version });
  await setMembers(scope, id, input.parties, input.problems);
  scope.audit('priority.roundChanged', id, { name: input.name }, { before: round.criteria, after: input.criteria });
}

async function requireMaterial(scope: Scope, { picture, problems, parties, criteria }: NewRound): Promise<void> {
  const twice = (values: readonly string[]) => new Set(values).size !== values.length;
  if (twice(problems) || twice(parties) || twice(criteria.map(({ key }) => key))) throw new Fault('priority.twice');
  for (const { key, bands } of criteria) {
    const measured = measuredKeys.some((one) => one === key);
    const rising = bands?.every((band, i) => i === 0 || band > bands[i - 1]!) ?? false;
    if (measured ? !rising : bands !== null) throw new Fault('priority.bands');
  }
  if (!(await listFrozen(scope, 1000)).some(({ id }) => id === picture)) throw new Fault('problem.notFrozen');
  const organisations = new Set((await listOrganisations(scope)).map(({ id }) => id));
  if (!parties.every((id) => organisations.has(id))) throw new Fault('priority.notParty');
  for (const { state, number } of await findProblems(scope, problems)) {
    if (state !== 'open') throw new Fault('problem.notOpen', { number });
  }
}
