// The demo municipality in the database: its partners' files go the same way as anyone's, from file to stored delivery.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import type { FollowedQuestion } from '@samsyn/domain';
import { sql } from 'kysely';
import { readAreaSystem } from '../areas/read-areas.ts';
import { readExposures } from '../areas/read-exposures.ts';
import { addVersion, storeAreas, storeExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { storeFacilities } from '../facilities/store-facilities.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { freezePicture } from '../pictures/freeze-picture.ts';
import { createMunicipality, findCoordinator } from './create-municipality.ts';
import { demoPartners } from './demo-partners.ts';
import { fillCycle } from './fill-cycle.ts';
import { hashKeyOf } from './queries.ts';

const towns = {
  exempelhamn: { code: '9990', name: 'Exempelhamn' },
  small: { code: '9991', name: 'Lilla Exempelhamn' },
} as const;
export type DemoTown = keyof typeof towns;

/** The day the invented partners handed over their files. */
const delivered = new Date('2026-11-30T08:00:00Z');

/** Loads the demo unless it is there already; answers its coordinator. A run that was cut off is taken up again from the start. */
export async function loadDemo(database: Database, town: DemoTown): Promise<Who> {
  const who =
    (await findCoordinator(database, towns[town].code)) ??
    (await createMunicipality(database, { ...towns[town], demo: true, partners: demoPartners }));
  const stored = await withScope(database, who, async ({ trx }) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from import_batches where state = 'stored'`.execute(trx);
    return rows[0]!.n;
  });
  if (stored === 0) await fillDemo(database, who, town);
  await letSeeAsOthers(database, who);
  if (town === 'exempelhamn') await goRound(database, who);
  return who;
}

/** The rest of the cycle, once: everything in it rests on a frozen picture. */
async function goRound(database: Database, who: Who): Promise<void> {
  const { members, organisations, frozen } = await withScope(database, who, async ({ trx }) => ({
    members: await trx.selectFrom('memberships').select(['account_id', 'organisation_id', 'role']).execute(),
    organisations: await trx.selectFrom('organisations').select(['id', 'kind']).execute(),
    frozen: await trx.selectFrom('pictures').select('id').where('frozen', '=', true).limit(1).execute(),
  }));
  if (frozen.length > 0) return;
  const picture = await freezePicture(database, who, 'Problembild november 2026');
  await fillCycle(database, {
    who,
    as(role) {
      const found = members.find((member) => member.role === role && member.account_id !== who.accountId);
      const own = members.find((member) => member.role === role && member.account_id === who.accountId);
      const member = found ?? own;
      if (!member) throw new Error(`the demo has no ${role}`);
      return { municipalityId: who.municipalityId, organisationId: member.organisation_id, accountId: member.account_id, role };
    },
    picture: picture.id,
    organisations: new Map(organisations.map(({ id, kind }) => [kind, id])),
    made: new Map(),
  });
}

/** Whoever tries the demo may see it through others' eyes too: there the one account has their roles as well. */
async function letSeeAsOthers(database: Database, who: Who): Promise<void> {
  await withScope(database, who, ({ trx }) =>
    sql`insert into memberships (municipality_id, account_id, organisation_id, role)
      select m.municipality_id, ${who.accountId}::uuid, m.organisation_id, m.role
      from memberships m join organisations o on o.id = m.organisation_id
      where (o.kind, m.role) in (('police', 'police-analyst'), ('probation', 'council-member'), ('municipality', 'administrator'),
        ('municipality', 'registrar'), ('municipality', 'data-protection-officer'))
      on conflict do nothing`.execute(trx),
  );
}

async function fillDemo(database: Database, who: Who, town: DemoTown): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-demo-'));
  try {
    const files = await writeFiles(folder, town);
    const areas = await readAreaSystem(files.areas);
    const exposures = [...(await readExposures(files.exposures, areas)), ...(await readExposures(files.more, areas))];
    await withScope(database, who, async (scope) => {
      const hashKey = await hashKeyOf(scope);
      await storeAreas(scope, { ...areas, sv: 'Stadsdelar och delområden', en: 'Districts and sub-areas' }, districts);
      await storeExposures(
        scope,
        exposures.map((one) => ({ ...one, source: exposureSources[one.kind] ?? one.source })),
      );
      await storePoliceAreas(scope, files.policeAreas);
      await storeFacilities(scope, { path: files.facilities, name: path.basename(files.facilities) }, 'Kultur och fritid');
      await storeFollowed(scope, files.follow);
      const options = { areas, hashKey };
      const police = await readIncidentFiles([files.police], options);
      await storeFile(scope, files.police, police);
      await handToPolice(
        scope,
        police.sources.map((source) => source.key),
      );
      await storeFile(scope, files.graffiti, await readIncidentFiles([files.graffiti], { ...options, profile: files.mapping }));
      await sql`update sources set purpose = ${sharing.purpose}, legal_basis = 'Kommunens eget register, uppgift av allmänt intresse.',
        valid_until = ${sharing.until} where purpose = ''`.execute(scope.trx);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function storePoliceAreas(scope: Scope, file: string): Promise<void> {
  const whole = { sv: 'Hela kommunen', en: 'The whole municipality' };
  const areas = await readAreaSystem(file, { key: 'police', whole });
  const about = { kind: 'police', validFrom: '2024-01-01', source: 'Lokalpolisområdet', licence: 'Enligt överenskommelsen' } as const;
  await addVersion(scope, { ...areas, sv: 'Polisens områden', en: 'Police areas' }, about);
}

async function writeFiles(folder: string, town: DemoTown) {
  const demo = makeDemo(town);
  const put = async (name: string, content: string | Buffer): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    await utimes(file, delivered, delivered);
    return file;
  };
  return {
    police: await put('handelser-polisen.csv', Buffer.from(demo.police, 'latin1')),
    graffiti: await put('klotterregister.csv', demo.graffiti),
    mapping: await put('klotterregister.json', JSON.stringify(demo.graffitiMapping)),
    areas: await put('omraden.geojson', demo.areas),
    exposures: await put('invanare-hallbesok.csv', demo.exposures),
    more: await put('tillstand-elever.csv', demo.moreExposures),
    policeAreas: await put('polisens-omraden.geojson', demo.policeAreas),
    facilities: await put('anlaggningar.csv', demo.facilities),
    follow: JSON.parse(demo.follow) as FollowedQuestion[],
  };
}

async function storeFile(scope: Scope, file: string, read: Awaited<ReturnType<typeof readIncidentFiles>>): Promise<void> {
  const id = randomUUID();
  await insertImport(scope, { id, fileName: path.basename(file), bytes: (await stat(file)).size });
  await storeRead(scope, id, read);
}

/** Whose figures they are, as it is said when they are handed in: wherever a rate stands, so does this. */
const exposureSources: Readonly<Record<string, string>> = {
  inhabitants: 'kommunens befolkningsstatistik',
  hallVisits: 'hallarnas bokningssystem',
  visits: 'hallarnas bokningssystem',
  licences: 'kommunens tillståndsregister',
  pupils: 'skolornas elevregister',
};

const districts = { kind: 'districts', validFrom: '2021-01-01', source: 'Stadsbyggnadsförvaltningen', licence: 'CC0' } as const;

/** The coordinator brought the file in, but the data are the police's, who share them row by row with the municipality. */
async function handToPolice({ trx, municipalityId, organisationId }: Scope, keys: readonly string[]): Promise<void> {
  await sql`insert into source_sharings (municipality_id, source_id, organisation_id, grain, purpose, legal_basis, valid_until)
    select municipality_id, id, ${organisationId}, 'rows', ${sharing.purpose}, ${sharing.legalBasis}, ${sharing.until} from sources
    where municipality_id = ${municipalityId} and key = any(${keys}::text[])`.execute(trx);
  await sql`update sources set organisation_id = (select id from organisations where kind = 'police'), purpose = ${sharing.purpose},
    legal_basis = ${sharing.legalBasis}, valid_until = ${sharing.until} where key = any(${keys}::text[])`.execute(trx);
}

const sharing = {
  purpose: 'Gemensam problembild och uppföljning enligt överenskommelsen',
  legalBasis: 'Uppgift av allmänt intresse, lag 2023:196. Utlämnande prövat 12 januari 2026.',
  until: '2028-12-31',
};

async function storeFollowed(scope: Scope, questions: readonly FollowedQuestion[]): Promise<void> {
  for (const question of questions)
    await sql`insert into followed_questions (municipality_id, category, place_type, area, daypart, written, basis_sv, basis_en)
      values (${scope.municipalityId}, ${question.category}, ${question.placeType}, ${question.area}, ${question.daypart}, ${question.written},
        ${question.basis.sv}, ${question.basis.en})`.execute(scope.trx);
}
