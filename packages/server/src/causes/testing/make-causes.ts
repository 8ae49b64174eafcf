// A problem with a cause for tests, straight into the tables: the register's own verbs need a picture.
import { sql } from 'kysely';
import type { Scope } from '../../db/scope.ts';
import { addCause } from '../add-cause.ts';
import { insertEvidence } from '../queries.ts';

export async function makeProblem(scope: Scope, name = 'Stölder i omklädningsrum'): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into problems (municipality_id, number, name, origin, reason, organisation_id)
    select ${scope.municipalityId}, coalesce(max(number), 0) + 1, ${name}, 'dialogue', 'Framkom i medborgardialogen', ${scope.organisationId}
    from problems returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

/** Under a problem of its own unless told; with one piece of evidence on each side. */
export async function makeCause(scope: Scope, problem?: string): Promise<{ problem: string; cause: string; evidence: string }> {
  const problemId = problem ?? (await makeProblem(scope));
  const cause = await addCause(scope, problemId, { side: 'situation', statement: 'Skåpen går inte att låsa', parentId: null });
  const nowhere = { picture: null, category: null, placeType: null, area: null, daypart: null };
  const evidence = await insertEvidence(scope, { causeId: cause, speaks: 'for', text: 'Platsbesök', source: 'Rond', ...nowhere });
  await insertEvidence(scope, { causeId: cause, speaks: 'against', text: 'Stölder trots lås', source: 'Rond', ...nowhere });
  return { problem: problemId, cause, evidence };
}
