// SQL of the auditor's answers. Every number and row of an answer comes through one condition: the question, the month, and what it is about.
import { type LogQuestionKey, logQuestions } from '@samsyn/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface LogQuery {
  readonly question: LogQuestionKey;
  /** "2026-11", by Swedish time */
  readonly month: string;
  readonly source?: string | undefined;
  readonly account?: string | undefined;
}

const within = (month: string): RawBuilder<unknown> => sql`l.at >= ${`${month}-01`}::timestamp at time zone 'Europe/Stockholm'
    and l.at < (${`${month}-01`}::timestamp + interval '1 month') at time zone 'Europe/Stockholm'`;

/** Which entries the question is about; the outcome is left to the caller, since refusals are told beside what was done. */
const about = (query: LogQuery): RawBuilder<unknown> => sql`${within(query.month)} and ${answering(query)}`;

function answering({ question, source, account }: LogQuery): RawBuilder<unknown> {
  const { events } = logQuestions[question];
  const whole = (events ?? []).filter((name) => !name.endsWith('.'));
  const nouns = (events ?? []).filter((name) => name.endsWith('.')).map((name) => `${name}%`);
  // a refusal names the route: those that open a source's rows are among the refusals of that question
  const ofEvent =
    events === null
      ? sql`true`
      : question === 'opened'
        ? sql`(l.event = any(${whole}) or l.outcome = 'refused' and l.subject ~ '(sources|imports)/:id')`
        : sql`(l.event = any(${whole}) or l.event like any(${nouns}))`;
  const ofSource = source
    ? sql`(l.subject = ${source} or l.details->>'source' = ${source} or exists (select 1 from import_batches b join sources s on s.id = ${source}::uuid
        where b.id::text = l.subject and b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key))))`
    : sql`true`;
  return sql`${ofEvent} and ${ofSource} and ${account ? sql`l.account_id = ${account}` : sql`true`}`;
}

const outcomeOf = ({ question }: LogQuery): RawBuilder<unknown> => {
  const { outcome } = logQuestions[question];
  return outcome === 'any' ? sql`true` : sql`l.outcome = ${outcome}`;
};

export async function countEntries(scope: Scope, query: LogQuery): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::int as n from audit_log l where ${about(query)} and ${outcomeOf(query)}`.execute(scope.trx);
  return rows[0]?.n ?? 0;
}

/** How many entries answer each of these questions in a month, in one look through its entries. */
export async function countAnswers(
  scope: Scope,
  month: string,
  questions: readonly LogQuestionKey[],
): Promise<Map<LogQuestionKey, number>> {
  const of = questions.map((question) => {
    const query: LogQuery = { question, month };
    return sql`(count(*) filter (where ${answering(query)} and ${outcomeOf(query)}))::int as ${sql.ref(question)}`;
  });
  const { rows } = await sql<
    Partial<Record<LogQuestionKey, number>>
  >`select ${sql.join(of)} from audit_log l where ${within(month)}`.execute(scope.trx);
  return new Map(questions.map((question) => [question, rows[0]?.[question] ?? 0]));
}

export interface DayCount {
  readonly day: number;
  readonly entries: number;
  readonly refused: number;
  readonly rows: number;
}

/** Days with entries, by Swedish time. `entries` are those that answer the question, `refused` those refused beside them. */
export async function countDays(scope: Scope, query: LogQuery): Promise<DayCount[]> {
  const { rows } = await sql<DayCount>`select extract(day from l.at at time zone 'Europe/Stockholm')::int as day,
      (count(*) filter (where ${outcomeOf(query)}))::int as entries, (count(*) filter (where l.outcome = 'refused'))::int as refused,
      coalesce(sum(l.rows) filter (where ${outcomeOf(query)}), 0)::float8 as rows
    from audit_log l where ${about(query)} group by 1 order by 1`.execute(scope.trx);
  return rows;
}

export interface FunctionCount {
  readonly sv: string | null;
  readonly en: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly entries: number;
  readonly rows: number;
}

/** Who, as functions: never a name or an address. */
export async function countFunctions(scope: Scope, query: LogQuery): Promise<FunctionCount[]> {
  const { rows } = await sql<FunctionCount>`select a.title_sv as sv, a.title_en as en, l.role, o.name as organisation,
      count(*)::int as entries, coalesce(sum(l.rows), 0)::float8 as rows
    from audit_log l left join accounts a on a.id = l.account_id left join organisations o on o.id = l.organisation_id
    where ${about(query)} and ${outcomeOf(query)} group by 1, 2, 3, 4 order by entries desc, organisation, sv`.execute(scope.trx);
  return rows;
}

export interface EntryRow {
  readonly seq: number;
  readonly at: Date;
  readonly sv: string | null;
  readonly en: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly event: string;
  readonly subject: string | null;
  /** the subject in words, where it is a thing of the municipality's */
  readonly thing: string | null;
  readonly outcome: 'done' | 'refused';
  readonly purpose: string | null;
  readonly rows: number | null;
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: Buffer;
  readonly linkBefore: Buffer | null;
}

/** Newest first, from before this number; the refusals that the chart tells beside are listed too. */
export async function listEntries(scope: Scope, query: LogQuery, before: number | undefined, limit: number): Promise<EntryRow[]> {
  const { rows } =
    await sql<EntryRow>`select l.seq::float8 as seq, l.at, a.title_sv as sv, a.title_en as en, l.role, o.name as organisation,
      l.event, l.subject, coalesce(s.name, p.name, b.file_name, g.name) as thing, l.outcome, l.purpose, l.rows, l.details, l.before, l.after,
      l.hash, (select f.hash from audit_log f where f.municipality_id = l.municipality_id and f.seq = l.seq - 1) as "linkBefore"
    from audit_log l
    left join accounts a on a.id = l.account_id
    left join organisations o on o.id = l.organisation_id
    left join sources s on s.id::text = l.subject
    left join pictures p on p.id::text = l.subject
    left join import_batches b on b.id::text = l.subject
    left join organisations g on g.id::text = l.subject
    where ${about(query)} and ${query.question === 'opened' ? sql`true` : outcomeOf(query)} and l.seq is not null
      and ${before === undefined ? sql`true` : sql`l.seq < ${before}`}
    order by l.seq desc limit ${limit}`.execute(scope.trx);
  return rows;
}

/** The months that hold entries, newest first: each is asked for, rather than every entry. */
export async function listMonths(scope: Scope): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`with ends as (select min(at) at time zone 'Europe/Stockholm' as first,
      max(at) at time zone 'Europe/Stockholm' as last from audit_log)
    select to_char(m, 'YYYY-MM') as month from ends, generate_series(date_trunc('month', ends.first), ends.last, interval '1 month') m,
      lateral (select 1 from audit_log l where l.at >= m at time zone 'Europe/Stockholm'
        and l.at < (m + interval '1 month') at time zone 'Europe/Stockholm' order by l.at limit 1) any_entry
    order by 1 desc limit 240`.execute(scope.trx);
  return rows.map(({ month }) => month);
}

export async function listAskable(scope: Scope): Promise<{
  sources: { id: string; name: string }[];
  accounts: { id: string; title: { sv: string; en: string }; organisation: string }[];
}> {
  const sources = await sql<{ id: string; name: string }>`select id, name from sources order by name`.execute(scope.trx);
  const accounts = await sql<{ id: string; sv: string; en: string; organisation: string }>`select distinct on (a.id) a.id, a.title_sv as sv,
      a.title_en as en, o.name as organisation
    from accounts a join memberships m on m.account_id = a.id join organisations o on o.id = m.organisation_id
    order by a.id, o.name`.execute(scope.trx);
  return {
    sources: sources.rows,
    accounts: accounts.rows
      .map(({ id, sv, en, organisation }) => ({ id, title: { sv, en }, organisation }))
      .sort((a, b) => a.organisation.localeCompare(b.organisation, 'sv') || a.title.sv.localeCompare(b.title.sv, 'sv')),
  };
}

/** The number that an entry of this scope's own became, once it is committed. */
export async function ownEntry(scope: Scope, event: string, at: Date): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select max(seq)::float8 as seq from audit_log
    where account_id = ${scope.accountId} and event = ${event} and at = ${at}`.execute(scope.trx);
  return rows[0]?.seq ?? 0;
}
