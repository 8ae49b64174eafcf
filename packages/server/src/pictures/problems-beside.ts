// What stands beside the problems of a picture and is not the picture's own, as the asker may see it: facilities, similar municipalities, notes.
import { daysAfter, findingKeyOf, type Picture, type Problem, type ProblemBeside, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { facilityCountsOf } from '../facilities/count-facilities.ts';
import { bandOf } from '../peers/show-peers.ts';
import { notesOn } from '../problem-notes/list-notes.ts';

/**
 * By rank. They are read as they now are, also for a frozen picture, and told with the day.
 * @param open  false: only what everyone may read, and so neither facilities nor notes
 * @throws Fault scope.denied
 */
export async function problemsBeside(
  scope: Scope,
  picture: Picture,
  problems: readonly Problem[],
  open: boolean,
): Promise<ReadonlyMap<number, ProblemBeside>> {
  const found = new Map<number, ProblemBeside>();
  for (const problem of problems)
    found.set(problem.rank, {
      facilities: open ? await facilitiesOf(scope, picture, problem) : null,
      peers: await peersOf(scope, picture, problem),
      notes: open ? (await notesOn(scope, findingKeyOf(picture, problem))).notes : [],
      asked: swedishDay(scope.now),
    });
  return found;
}

/** The register tells no part of the day apart. */
async function facilitiesOf(scope: Scope, picture: Picture, problem: Problem): Promise<ProblemBeside['facilities']> {
  if (problem.daypart !== null || picture.part?.daypart) return null;
  const { daypart: _, ...of } = findingKeyOf(picture, problem);
  return facilityCountsOf(scope, { ...of, from: picture.window.from, to: daysAfter(picture.window.to, 1) });
}

/** Statistics of other municipalities are of whole kinds in whole municipalities. */
async function peersOf(scope: Scope, picture: Picture, problem: Problem): Promise<ProblemBeside['peers']> {
  const { category, placeType, area, daypart } = problem;
  if (category === null || placeType !== null || area !== null || daypart !== null || picture.part) return null;
  return bandOf(scope, { category, year: Number(picture.window.to.slice(0, 4)) });
}
