// A new municipality by form or command: code, name, areas from a file, and a matrix to start from. Whoever makes it looks after it first.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault, type MadeMunicipality, type MatrixTemplate } from '@samsyn/domain';
import { sql } from 'kysely';
import { type ReadAreasOptions, readAreaSystem } from '../areas/read-areas.ts';
import { storeAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { createMunicipality } from './create-municipality.ts';

export interface MunicipalityPlan {
  readonly code: string;
  readonly name: string;
  readonly template: MatrixTemplate;
  /** path of a file of areas */
  readonly areas: { readonly file: string; readonly options: ReadAreasOptions } | null;
}

/**
 * Areas are read before anything is made. @param founder the account that becomes its coordinator and administrator; null = a new one
 * @throws Fault municipality.code when the code is taken, area.* with what is wrong with the file
 */
export async function addMunicipality(
  database: Database,
  plan: MunicipalityPlan,
  founder: string | null,
): Promise<{ who: Who; made: MadeMunicipality }> {
  const areas = plan.areas && (await readAreaSystem(plan.areas.file, { ...plan.areas.options, whole: { sv: plan.name, en: plan.name } }));
  if (await codeTaken(database, plan.code)) throw new Fault('municipality.code', { code: plan.code });
  const accountId = founder ?? (await makeFounder(database));
  const people = [
    { sv: 'Samordnaren', en: 'The coordinator', role: 'coordinator', accountId },
    { sv: 'Samordnaren', en: 'The coordinator', role: 'administrator', accountId },
  ] as const;
  const partners = [{ kind: 'municipality', name: plan.name, people }] as const;
  const who = await createMunicipality(database, { code: plan.code, name: plan.name, demo: false, template: plan.template, partners });
  if (areas) await withScope(database, who, (scope) => storeAreas(scope, areas));
  return { who, made: { id: who.municipalityId, code: plan.code, name: plan.name, areas: areas?.areas.length ?? 0 } };
}

/** The same with the file as it came over HTTP, and the right asked for in the municipality the founder is signed in to. */
export async function addMunicipalityFromForm(
  database: Database,
  who: Who,
  form: Omit<MunicipalityPlan, 'areas'> & { readonly areas: { readonly fileName: string; readonly content: string } | null },
): Promise<MadeMunicipality> {
  await withScope(database, who, async (scope) => {
    scope.require('access.write');
    scope.audit('municipality.ordered', form.code, { name: form.name });
  });
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-areas-'));
  try {
    const file = path.join(folder, 'areas');
    if (form.areas) await writeFile(file, Buffer.from(form.areas.content, 'base64'));
    const areas = form.areas && { file, options: { name: path.basename(form.areas.fileName) } };
    return (await addMunicipality(database, { ...form, areas }, who.accountId)).made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFounder(database: Database): Promise<string> {
  const id = randomUUID();
  await withService(database, ({ trx }) =>
    sql`insert into accounts (id, title_sv, title_en) values (${id}, 'Samordnaren', 'The coordinator')`.execute(trx),
  );
  return id;
}

async function codeTaken(database: Database, code: string): Promise<boolean> {
  return withService(database, async ({ trx }) => {
    const { rows } = await sql`select 1 from municipalities where code = ${code}`.execute(trx);
    return rows.length > 0;
  });
}
