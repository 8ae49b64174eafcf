// The steps of a round: criteria, each party alone, together, decided. It only goes forward, and what is decided stands.
import { Fault } from '../fault.ts';
import { type Criterion, type CriterionKey, isScorable } from './criteria.ts';
import { type Ground, isGround } from './data-figures.ts';

export const roundStates = ['criteria', 'alone', 'together', 'decided'] as const;
export type RoundState = (typeof roundStates)[number];

export interface RoundStanding {
  readonly state: RoundState;
  readonly criteria: readonly Criterion[];
  readonly parties: readonly { readonly id: string; readonly done: boolean }[];
  readonly problems: readonly { readonly id: string; readonly number: number; readonly ground: Ground }[];
}

export const fewestFocus = 2;
export const mostFocus = 5;

export const scorableOf = (criteria: readonly Criterion[]): Criterion[] => criteria.filter(({ key }) => isScorable(key));
export const groundedOf = <P extends { readonly ground: Ground }>(problems: readonly P[]): P[] =>
  problems.filter(({ ground }) => isGround(ground));

/** @throws Fault priority.state when the round is somewhere else */
export function requireState(round: Pick<RoundStanding, 'state'>, wanted: RoundState): void {
  if (round.state !== wanted) throw new Fault('priority.state', { state: round.state });
}

/** Fixes criteria and anchors; from now on they are scored by. @throws Fault priority.state, priority.tooSmall */
export function locked<R extends RoundStanding>(round: R): R {
  requireState(round, 'criteria');
  const enough = scorableOf(round.criteria).length >= 2 && round.parties.length >= 2 && groundedOf(round.problems).length >= 2;
  if (!enough) throw new Fault('priority.tooSmall');
  return { ...round, state: 'alone' };
}

/** @throws Fault priority.state, priority.notParty, priority.noGround, priority.notCriterion, priority.done when the party has said it is done */
export function mayScoreAlone(round: RoundStanding, party: string, cells: readonly Cell[]): void {
  requireState(round, 'alone');
  const found = round.parties.find(({ id }) => id === party);
  if (!found) throw new Fault('priority.notParty');
  if (found.done) throw new Fault('priority.done');
  for (const cell of cells) requireCell(round, cell);
}

export interface Cell {
  readonly problemId: string;
  readonly criterion: CriterionKey;
}

/** A party says that it has finished. @throws Fault priority.state, priority.notParty, priority.missing */
export function doneBy(round: RoundStanding, party: string, scored: readonly Cell[]): void {
  requireState(round, 'alone');
  if (!round.parties.some(({ id }) => id === party)) throw new Fault('priority.notParty');
  requireAll(round, scored);
}

/** Opens all scores for all. Someone who has not finished is waited for, or there is a reason. @throws Fault priority.state, priority.notDone */
export function opened<R extends RoundStanding>(round: R, reason: string | null): R {
  requireState(round, 'alone');
  const left = round.parties.filter(({ done }) => !done).length;
  if (left > 0 && reason === null) throw new Fault('priority.notDone', { n: left });
  return { ...round, state: 'together' };
}

/** @throws Fault priority.state, priority.noGround, priority.notCriterion */
export function mayScoreTogether(round: RoundStanding, cells: readonly Cell[]): void {
  requireState(round, 'together');
  for (const cell of cells) requireCell(round, cell);
}

export interface Choice {
  readonly chosen: readonly string[];
  readonly notChosen: readonly string[];
  readonly dissents: readonly string[];
}

/**
 * The council's choice: two to five, each with ground; every other problem with ground has its reason why not.
 * @throws Fault priority.state, priority.missing, priority.focusAreas, priority.twice, priority.noGround, priority.whyNot, priority.notParty
 */
export function decided<R extends RoundStanding>(round: R, joint: readonly Cell[], choice: Choice): R {
  requireState(round, 'together');
  requireAll(round, joint);
  const { chosen, notChosen, dissents } = choice;
  if (chosen.length < fewestFocus || chosen.length > mostFocus)
    throw new Fault('priority.focusAreas', { n: chosen.length, least: fewestFocus, most: mostFocus });
  const named = [...chosen, ...notChosen];
  if (new Set(named).size !== named.length) throw new Fault('priority.twice');
  for (const id of chosen) requireGround(round, id);
  const left = groundedOf(round.problems).find(({ id }) => !named.includes(id));
  if (left) throw new Fault('priority.whyNot', { number: left.number });
  if (!dissents.every((party) => round.parties.some(({ id }) => id === party))) throw new Fault('priority.notParty');
  return { ...round, state: 'decided' };
}

function requireCell(round: RoundStanding, { problemId, criterion }: Cell): void {
  requireGround(round, problemId);
  if (!scorableOf(round.criteria).some(({ key }) => key === criterion)) throw new Fault('priority.notCriterion');
}

function requireGround(round: RoundStanding, problemId: string): void {
  if (!groundedOf(round.problems).some(({ id }) => id === problemId)) throw new Fault('priority.noGround');
}

function requireAll(round: RoundStanding, scored: readonly Cell[]): void {
  const there = new Set(scored.map(({ problemId, criterion }) => `${problemId} ${criterion}`));
  const missing = groundedOf(round.problems).flatMap(({ id }) =>
    scorableOf(round.criteria).filter(({ key }) => !there.has(`${id} ${key}`)),
  ).length;
  if (missing > 0) throw new Fault('priority.missing', { n: missing });
}
