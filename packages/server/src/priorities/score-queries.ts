// SQL of scores: only ever added; who sees another party's is decided by a row policy.
import type { Criterion } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface ScoreRow {
  readonly problemId: string;
  readonly criterion: Criterion['key'];
  /** null: joint */
  readonly party: string | null;
  readonly score: number;
  readonly note: string;
  readonly by: { readonly sv: string; readonly en: string } | null;
  readonly at: string;
}

/** All that the asker may see, oldest first: the last one of each party and cell counts. */
export async function scoresOf(scope: Scope, round: string): Promise<ScoreRow[]> {
  const { rows } = await sql<ScoreRow>`select s."problemId", s.criterion, s.party, s.score, s.note,
      case when a.id is null then null else json_build_object('sv', a.title_sv, 'en', a.title_en) end as by,
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (select id, problem_id as "problemId", criterion, organisation_id as party, score, note, account_id, at, 1 as kind
        from round_scores where round_id = ${round}
      union all
      select id, problem_id, criterion, null, score, note, account_id, at, 2 from round_joint_scores where round_id = ${round}) s
    left join accounts a on a.id = s.account_id order by s.kind, s.id`.execute(scope.trx);
  return rows;
}

interface NewScore {
  readonly problemId: string;
  readonly criterion: string;
  readonly score: number;
  readonly note: string;
}

export async function insertScores(scope: Scope, round: string, kind: 'own' | 'joint', scores: readonly NewScore[]): Promise<void> {
  const table = kind === 'own' ? sql`round_scores` : sql`round_joint_scores`;
  await sql`insert into ${table} (municipality_id, round_id, problem_id, criterion, organisation_id, score, note, account_id, at)
    select ${scope.municipalityId}::uuid, ${round}::uuid, s."problemId", s.criterion, ${scope.organisationId}::uuid, s.score, s.note,
      ${scope.accountId}::uuid, ${scope.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as s("problemId" uuid, criterion text, score smallint, note text)`.execute(
    scope.trx,
  );
}
