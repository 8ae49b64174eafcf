// The rules a municipality starts with: who may do what, and what is never told finely.
import { dataClasses, type MatrixTemplate, matrixTemplates, roles } from '@samsyn/domain';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../db/schema.ts';

/** Every cell of the matrix is written, also those that say no: what the screen shows is what the database asks. */
export async function insertRules(trx: Kysely<Schema>, municipalityId: string, template: MatrixTemplate): Promise<void> {
  const matrix = matrixTemplates[template];
  const cells = roles.flatMap((role) =>
    dataClasses.map((dataClass) => ({ role, dataClass, access: { ...matrix[role] }[dataClass] ?? 'none' })),
  );
  await sql`insert into role_rules (municipality_id, role, data_class, access)
    select ${municipalityId}::uuid, c.role, c."dataClass", c.access
    from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as c(role text, "dataClass" text, access text)`.execute(trx);
  await sql`insert into disclosure_rules (municipality_id) values (${municipalityId})`.execute(trx);
}
