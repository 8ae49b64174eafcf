// A chain to build an agreement from, for tests: a problem with a cause, its priority, a measure, and a draft from them.
import { examplePicture, type Picture } from '@samsyn/domain';
import { sql } from 'kysely';
import { makeCause } from '../../causes/testing/make-causes.ts';
import type { Scope } from '../../db/scope.ts';
import { frozenPicture } from '../../problems/testing/frozen-picture.ts';
import { beginAgreement } from '../begin-agreement.ts';
import { updateState } from '../queries.ts';

const exampleFinding = examplePicture.problems[0];

/** The example with one finding's count as told. */
export function pictureWith(count: number | null): Picture {
  const [first, ...rest] = examplePicture.problems;
  if (!first) throw new Error('the example picture has no finding');
  return { ...examplePicture, problems: [{ ...first, count }, ...rest] };
}

/** In force since the summer: rests on the first finding of the picture; in the partners' copy its count is as told. */
export async function makeChain(scope: Scope, told: number | null = 96): Promise<{ problem: string; measure: string; picture: string }> {
  const picture = await frozenPicture(scope, pictureWith(96), pictureWith(told));
  const node = exampleFinding;
  const { rows } = await sql<{ id: string }>`insert into problems (municipality_id, number, name, category, place_type, area_key, daypart,
      origin, picture_id, organisation_id)
    select ${scope.municipalityId}::uuid, coalesce(max(number), 0) + 1, 'Stölder i hallar', ${node?.category ?? null}, ${node?.placeType ?? null},
      ${node?.area ?? null}, ${node?.daypart ?? null}, 'finding', ${picture}::uuid, ${scope.organisationId}::uuid from problems returning id`.execute(
    scope.trx,
  );
  const problem = rows[0]?.id ?? '';
  await sql`insert into priorities (municipality_id, problem_id, place, reason, decided_on)
    values (${scope.municipalityId}, ${problem}, 1, 'Störst ökning', '2026-06-10')`.execute(scope.trx);
  const { cause } = await makeCause(scope, problem);
  const made = await sql<{ id: string }>`insert into measures (municipality_id, number, title, problem_id, cause_id, owner_organisation,
      owner_account, starts, ends)
    select ${scope.municipalityId}::uuid, coalesce(max(number), 0) + 1, 'Låsbara skåp i två hallar', ${problem}::uuid, ${cause}::uuid,
      ${scope.organisationId}::uuid, ${scope.accountId}::uuid, '2026-01-01', '2027-01-18' from measures returning id`.execute(scope.trx);
  return { problem, measure: made.rows[0]?.id ?? '', picture };
}

export async function makePolice(scope: Scope): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into organisations (municipality_id, kind, name)
    values (${scope.municipalityId}, 'police', 'Lokalpolisområdet Prov') returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

export const makeAgreement = (scope: Scope): Promise<string> =>
  beginAgreement(scope, { starts: '2026-01-01', ends: '2028-12-31', predecessorId: null });

/** As if it had been signed: signing has its own tests. */
export async function makeSigned(scope: Scope): Promise<string> {
  const id = await makeAgreement(scope);
  await updateState(scope, id, 'signed', '2025-12-16');
  return id;
}
