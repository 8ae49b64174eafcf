// Notes in the register that something has been drawn up: called by the verb that draws it up, whoever may do that. Its number and mark
// are the registrar's to give.
import type { RecordKind } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface Drawn {
  readonly kind: RecordKind;
  /** what it is among its kind; the same again is not noted twice */
  readonly subject: string;
  readonly title: string;
}

export async function noteRecord(scope: Scope, { kind, subject, title }: Drawn): Promise<void> {
  await sql`insert into records (municipality_id, kind, subject, title, organisation_id, role, made_by)
    values (${scope.municipalityId}, ${kind}, ${subject}, ${title.slice(0, 200)}, ${scope.organisationId}, ${scope.role}, ${scope.accountId})
    on conflict (municipality_id, kind, subject) do nothing`.execute(scope.trx);
}
