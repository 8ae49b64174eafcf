// SQL of the settings that the data-protection documents tell.
import { conductVersion, type PrivacyFacts, retentionClasses, retentionDefaults, retentionWords, type SourceFacts } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const present = sql`m.ended_at is null and coalesce(m.valid_until, current_date) >= current_date`;

export async function organisationsOf(scope: Scope): Promise<PrivacyFacts['organisations']> {
  const { rows } = await sql<PrivacyFacts['organisations'][number]>`select o.name, o.kind,
      (select count(distinct m.account_id)::int from memberships m where m.organisation_id = o.id and ${present}) as members
    from organisations o order by (o.kind <> 'municipality'), (o.kind <> 'police'), o.name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}

/** Every source of the municipality with the sharings in force: who sees what is no secret to those who look after access. */
export async function sourcesOf(scope: Scope): Promise<SourceFacts[]> {
  const { rows } = await sql<SourceFacts>`select s.name, o.name as owner, o.kind as "ownerKind", s.purpose, s.legal_basis as "legalBasis",
      to_char(s.valid_until, 'YYYY-MM-DD') as until, s.grain as finest, coalesce(b.n, 0)::int as rows,
      to_char(b.first_day, 'YYYY-MM-DD') as "from", to_char(b.last_day, 'YYYY-MM-DD') as "to",
      coalesce((select json_agg(json_build_object('receiver', r.name, 'kind', r.kind, 'role', h.role, 'grain', h.grain,
          'minimum', h.minimum, 'gridMetres', h.grid_metres, 'purpose', h.purpose, 'legalBasis', h.legal_basis,
          'until', to_char(h.valid_until, 'YYYY-MM-DD')) order by r.name, h.role)
        from source_sharings h join organisations r on r.id = h.organisation_id
        where h.source_id = s.id and h.ended_at is null and coalesce(h.valid_until, current_date) >= current_date), '[]') as sharings
    from sources s
    join organisations o on o.id = s.organisation_id
    left join lateral (
      select min(p.period_from) as first_day, max(p.period_to) as last_day, sum((p.report->'rows'->>'accepted')::int) as n
      from import_batches p
      where p.state = 'stored' and p.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key))
    ) b on true
    order by s.name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}

export async function rulesOf(scope: Scope): Promise<PrivacyFacts['rules']> {
  const { rows } = await sql<PrivacyFacts['rules'][number]>`select r.role, o.name as organisation, r.data_class as "dataClass", r.access,
      cardinality(r.areas) as areas
    from role_rules r left join organisations o on o.id = r.organisation_id order by o.name nulls first, r.role, r.data_class`.execute(
    scope.trx,
  );
  return rows;
}

export async function disclosureOf(scope: Scope): Promise<PrivacyFacts['disclosure']> {
  const { rows } = await sql<PrivacyFacts['disclosure']>`select k_public as "kPublic", k_partner as "kPartner",
    sensitive_by_year as "sensitiveByYear", dwellings_as_points as "dwellingsAsPoints" from disclosure_rules`.execute(scope.trx);
  return rows[0] ?? { kPublic: 5, kPartner: 3, sensitiveByYear: true, dwellingsAsPoints: false };
}

export async function retentionOf(scope: Scope): Promise<PrivacyFacts['retention']> {
  const { rows } = await sql<{ key: string; months: number }>`select data_class as key, months from retention_rules`.execute(scope.trx);
  return retentionClasses
    .filter((key) => retentionDefaults[key].stored)
    .map((key) => {
      const { months, noTerm } = retentionDefaults[key];
      const standard = noTerm ? null : months;
      return { key, name: retentionWords[key].sv.name, months: rows.find((row) => row.key === key)?.months ?? standard, standard };
    });
}

export async function membersOf(scope: Scope, ownLines: number): Promise<Omit<PrivacyFacts['people'], 'secondFactor'>> {
  const { rows } = await sql<Omit<PrivacyFacts['people'], 'secondFactor'>>`select count(distinct m.account_id)::int as accounts,
      count(distinct m.account_id) filter (where m.valid_until is null)::int as "withoutEnd",
      count(distinct a.account_id)::int as accepted
    from memberships m
    left join conduct_acceptances a on a.account_id = m.account_id and a.version = ${conductVersion(ownLines)}
    where ${present}`.execute(scope.trx);
  return rows[0] ?? { accounts: 0, withoutEnd: 0, accepted: 0 };
}

export async function logOf(scope: Scope): Promise<PrivacyFacts['log']> {
  const { rows } = await sql<{ entries: number; head: string; day: string | null; whole: boolean }>`select h.seq::int as entries,
      substr(encode(h.hash, 'hex'), 1, 8) as head,
      to_char(c.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day, coalesce(c.whole, false) as whole
    from log_heads h
    left join lateral (select at, broken is null as whole from log_checks order by at desc limit 1) c on true`.execute(scope.trx);
  const row = rows[0];
  if (!row) return { entries: 0, head: '', checked: null };
  return { entries: row.entries, head: row.head, checked: row.day === null ? null : { day: row.day, whole: row.whole } };
}
