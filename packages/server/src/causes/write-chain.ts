// The chain of events of a problem, written as a whole: what happens, step by step, and which cause acts where.
import { type EventChain, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblem } from '../problems/find-problem.ts';
import { causesOf, lockCauses, replaceSteps, stepsOf } from './queries.ts';

/** @throws Fault problem.notFound, cause.chainChanged, cause.otherProblem */
export async function writeChain(scope: Scope, problemId: string, { was, steps }: EventChain): Promise<void> {
  scope.require('cause.write');
  await findProblem(scope, problemId);
  await lockCauses(scope, problemId);
  const now = (await stepsOf(scope, problemId)).map((step) => step.id);
  if (now.join() !== was.join()) throw new Fault('cause.chainChanged');
  const own = new Set((await causesOf(scope, problemId)).map((cause) => cause.id));
  if (steps.some((step) => step.causeId !== null && !own.has(step.causeId))) throw new Fault('cause.otherProblem');
  await replaceSteps(scope, problemId, steps);
  scope.audit('cause.chainWritten', problemId, { steps: steps.length });
}
