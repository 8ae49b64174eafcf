// SQL of reviews and their comments.
import type { NewReview, ReviewAnswers, ReviewComment, ReviewState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredReview {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly about: 'plan' | 'place';
  readonly areaKey: string | null;
  readonly reference: string;
  readonly planner: string;
  readonly stage: string;
  readonly answers: ReviewAnswers;
  readonly state: ReviewState;
  readonly organisation: string;
  readonly made: string;
  readonly sentOn: string | null;
  readonly closedOn: string | null;
  readonly conclusion: string | null;
  readonly comments: readonly ReviewComment[];
}

const columns = sql`r.id, r.number, r.title, r.about, r.area_key as "areaKey", r.reference, r.planner, r.stage, r.answers, r.state,
  o.name as organisation, to_char(r.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made,
  to_char(r.sent_on, 'YYYY-MM-DD') as "sentOn", to_char(r.closed_on, 'YYYY-MM-DD') as "closedOn", r.conclusion,
  coalesce((select json_agg(json_build_object('id', c.id, 'position', c.position, 'item', c.item, 'text', c.text, 'state', c.state,
    'reply', c.reply, 'repliedOn', to_char(c.replied_on, 'YYYY-MM-DD'), 'outcome', c.outcome, 'outcomeNote', c.outcome_note,
    'outcomeOn', to_char(c.outcome_on, 'YYYY-MM-DD')) order by c.position)
    from review_comments c where c.municipality_id = r.municipality_id and c.review_id = r.id), '[]'::json) as comments`;
const from = sql`place_reviews r join organisations o on o.municipality_id = r.municipality_id and o.id = r.organisation_id`;

/** Newest first. */
export async function listReviews(scope: Scope): Promise<StoredReview[]> {
  const { rows } = await sql<StoredReview>`select ${columns} from ${from} order by r.number desc`.execute(scope.trx);
  return rows;
}

export async function findReview(scope: Scope, id: string): Promise<StoredReview | null> {
  const { rows } = await sql<StoredReview>`select ${columns} from ${from} where r.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockReview(scope: Scope, id: string): Promise<StoredReview | null> {
  await sql`select 1 from place_reviews where id = ${id} for update`.execute(scope.trx);
  return findReview(scope, id);
}

export async function insertReview(scope: Scope, review: NewReview): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into place_reviews (municipality_id, number, title, about, area_key, reference, planner,
      stage, organisation_id, made_by)
    select ${scope.municipalityId}::uuid, coalesce(max(number), 0) + 1, ${review.title}, ${review.about}, ${review.area}, ${review.reference},
      ${review.planner}, ${review.stage}, ${scope.organisationId}::uuid, ${scope.accountId}::uuid from place_reviews returning id`.execute(
    scope.trx,
  );
  return rows[0]!.id;
}

export async function saveAnswers(scope: Scope, id: string, answers: ReviewAnswers): Promise<void> {
  await sql`update place_reviews set answers = ${JSON.stringify(answers)}::jsonb where id = ${id}`.execute(scope.trx);
}

export async function setSent(scope: Scope, id: string, on: string): Promise<void> {
  await sql`update place_reviews set state = 'sent', sent_on = ${on}::date where id = ${id}`.execute(scope.trx);
}

export async function setClosed(scope: Scope, id: string, on: string, conclusion: string): Promise<void> {
  await sql`update place_reviews set state = 'closed', closed_on = ${on}::date, conclusion = ${conclusion} where id = ${id}`.execute(
    scope.trx,
  );
}

export async function insertComment(scope: Scope, review: StoredReview, item: string | null, text: string): Promise<void> {
  const position = Math.max(0, ...review.comments.map((one) => one.position)) + 1;
  await sql`insert into review_comments (municipality_id, review_id, position, item, text)
    values (${scope.municipalityId}, ${review.id}, ${position}, ${item}, ${text})`.execute(scope.trx);
}

export async function saveReply(scope: Scope, id: string, state: string, reply: string, on: string): Promise<void> {
  await sql`update review_comments set state = ${state}, reply = ${reply}, replied_on = ${on}::date where id = ${id}`.execute(scope.trx);
}

export async function saveOutcome(scope: Scope, id: string, outcome: string, note: string, on: string): Promise<void> {
  await sql`update review_comments set outcome = ${outcome}, outcome_note = ${note}, outcome_on = ${on}::date where id = ${id}`.execute(
    scope.trx,
  );
}
