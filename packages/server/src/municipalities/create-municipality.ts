// A new municipality with its partners: organisations, and the people's roles in them. Content comes later, through its coordinator.
import { randomUUID } from 'node:crypto';
import type { MatrixTemplate, OrganisationKind, Role } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { insertRules } from './insert-rules.ts';

export interface NewPerson {
  readonly sv: string;
  readonly en: string;
  readonly role: Role;
  /** an account that is there already; otherwise one is made */
  readonly accountId?: string;
}
export interface NewPartner {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly people: readonly NewPerson[];
}
export interface NewMunicipality {
  readonly code: string;
  readonly name: string;
  readonly demo: boolean;
  /** the matrix it starts with; standard when not said */
  readonly template?: MatrixTemplate;
  /** the first partner is the municipality itself, its first person the coordinator */
  readonly partners: readonly NewPartner[];
}

/** Answers the coordinator, as whom the first content is brought in. All or nothing of the municipality's own rows. */
export async function createMunicipality(database: Database, plan: NewMunicipality): Promise<Who> {
  const municipalityId = randomUUID();
  const members = plan.partners.map((partner) => ({
    ...partner,
    id: randomUUID(),
    people: partner.people.map((person) => ({ ...person, id: person.accountId ?? randomUUID() })),
  }));
  await withService(database, async ({ trx }) => {
    for (const person of members.flatMap((member) => member.people.filter(({ accountId }) => accountId === undefined)))
      await sql`insert into accounts (id, title_sv, title_en) values (${person.id}, ${person.sv}, ${person.en})`.execute(trx);
  });
  const first = members[0]!;
  const who: Who = { municipalityId, organisationId: first.id, accountId: first.people[0]!.id, role: first.people[0]!.role };
  await withScope(database, who, async ({ trx, audit }) => {
    await sql`insert into municipalities (id, code, name, demo) values (${municipalityId}, ${plan.code}, ${plan.name}, ${plan.demo})`.execute(
      trx,
    );
    await insertRules(trx, municipalityId, plan.template ?? 'standard');
    for (const member of members) {
      await sql`insert into organisations (municipality_id, id, kind, name)
        values (${municipalityId}, ${member.id}, ${member.kind}, ${member.name})`.execute(trx);
      for (const person of member.people)
        await sql`insert into memberships (municipality_id, account_id, organisation_id, role)
          values (${municipalityId}, ${person.id}, ${member.id}, ${person.role})`.execute(trx);
    }
    await audit('municipality.created', municipalityId, { name: plan.name });
  });
  return who;
}

/** The coordinator of a municipality by its code, or of the first one there is when no code is given; null when there is none. */
export async function findCoordinator(database: Database, code: string | null): Promise<Who | null> {
  return withService(database, async ({ trx }) => {
    const { rows } =
      await sql<Who>`select m.id as "municipalityId", p.organisation_id as "organisationId", p.account_id as "accountId", p.role
      from municipalities m join memberships p on p.municipality_id = m.id and p.role = 'coordinator'
      where ${code}::text is null or m.code = ${code}
      order by m.created_at limit 1`.execute(trx);
    return rows[0] ?? null;
  });
}
