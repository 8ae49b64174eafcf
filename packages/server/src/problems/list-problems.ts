// The register, newest first, and the areas a problem opened by hand can be in.
import type { ProblemList } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { allProblems } from './queries.ts';

export async function listProblems(scope: Scope): Promise<ProblemList> {
  scope.require('problem.read');
  const areas = (await loadAreas(scope))?.areas ?? [];
  return { problems: await allProblems(scope), areas: areas.slice(1).map(({ key, sv, en }) => ({ key, sv, en })) };
}
