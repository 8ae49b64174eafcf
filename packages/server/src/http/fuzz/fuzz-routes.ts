// Every route of the OpenAPI description, asked wrongly many times over: by nobody, and by a coordinator whose session holds. Same seed,
// same requests.
import { randomUUID } from 'node:crypto';
import { conductVersion, picture as pictureSchema } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';
import { z } from 'zod';
import { insertAddressFile } from '../../addresses/queries.ts';
import { insertAcceptance } from '../../conduct/queries.ts';
import type { Database } from '../../db/database.ts';
import { type Who, withScope } from '../../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../../db/test-database.ts';
import { insertImport, setImportState } from '../../imports/queries.ts';
import { uploadFolder } from '../../imports/upload-folder.ts';
import { loadDemo } from '../../municipalities/load-demo.ts';
import { annotatePicture } from '../../picture-annotations/annotate-picture.ts';
import { currentPicture } from '../../pictures/current-picture.ts';
import { freezePicture } from '../../pictures/freeze-picture.ts';
import { writeNote } from '../../problem-notes/write-note.ts';
import type { App } from '../app-context.ts';
import { buildApp } from '../build-app.ts';
import { serverLog } from '../server-log.ts';
import { type Browser, browserOf } from '../testing/browser-of.ts';
import { hostileTexts } from './hostile-values.ts';
import { leaksIn, ofAnother } from './leaks.ts';
import { type DescribedRoute, type MalformedRequest, malformedRequest } from './malformed-request.ts';
import type { KnownIds } from './schema-values.ts';

export interface FuzzFinding {
  readonly route: string;
  readonly asked: string;
  readonly status: number;
  readonly what: string;
}

export interface FuzzReport {
  readonly routes: number;
  readonly requests: number;
  /** how many answers had each status: a fuzzer that is stopped at the door shows here */
  readonly statuses: Readonly<Record<string, number>>;
  readonly findings: readonly FuzzFinding[];
}

export interface FuzzOptions {
  readonly perRoute: number;
  readonly seed: number;
  /** in the demo, with something of everything in it, rather than in a municipality with next to nothing */
  readonly demo?: boolean;
  /** only addresses, with their method before them as in `POST/api/areas`, that hold one of these words, with blanks between them */
  readonly only?: string;
  /** the first of them and the one after the last, so that a long run can be gone on with or parted: each route has a stream of chance of its own */
  readonly from?: number;
  readonly to?: number;
  readonly tell?: (line: string) => void;
}

const described = z.object({ paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))) });
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().default(false),
  schema: z.looseObject({}).default({}),
});
const unlimited = { address: 1e9, person: 1e9, signIn: 1e9, export: 1e9, import: 1e9 };

export async function fuzzRoutes({
  perRoute,
  seed,
  demo = false,
  only = '',
  from = 0,
  to = Infinity,
  tell = () => undefined,
}: FuzzOptions): Promise<FuzzReport> {
  const database = await openTestDatabase();
  const kept = process.env.SAMSYN_WEB;
  process.env.SAMSYN_WEB = '/nonexistent';
  const logged: string[] = [];
  let app: App | null = null;
  try {
    app = await buildApp({
      database,
      uploads: uploadFolder(database.dataDir),
      order: async () => undefined,
      log: serverLog((line) => logged.push(line)),
      limits: unlimited,
    });
    await app.ready();
    const routes = routesOf(app).filter(({ method, path }) => only.split(' ').some((word) => `${method}${path}`.includes(word)));
    const other = await makeMunicipality(database, 'Hemligköping');
    const otherIds = Object.values(await fill(database, other, 'hemligköping')).flat();
    const secrets = [...otherIds, other.municipalityId, 'Hemligköping', 'hemligköping'];
    const statuses: Record<string, number> = {};
    const findings: FuzzFinding[] = [];
    let requests = 0;
    const nobody = await browserOf(app, database, null);
    let inside: Inside | null = null;
    for (const [at, route] of routes.entries()) {
      if (at < from || at >= to) continue;
      const random = seeded(seed, at);
      const begun = Date.now();
      let changed = false;
      const answered: Record<string, number> = {};
      // what was sent to the route before may stand in a later answer: what somebody wrote is read by others
      const sent: string[] = [];
      for (let i = 0; i < perRoute; i++) {
        // nobody meets the door alone: a tenth is enough for that
        const signedIn = i % 10 !== 9;
        inside ??= await (demo ? ofTheDemo(app, database, otherIds) : coordinator(app, database, otherIds));
        const request = malformedRequest(route, random, inside.ids);
        logged.length = 0;
        const { status, finding } = await ask(signedIn ? inside.browser : nobody, request, secrets, logged, sent);
        if (route.method !== 'GET' && status < 400) sent.push(sentBy(request));
        statuses[status] = (statuses[status] ?? 0) + 1;
        answered[status] = (answered[status] ?? 0) + 1;
        requests++;
        if (finding && findings.length < 200) {
          findings.push({ route: `${route.method} ${route.path}`, ...finding });
          tell(JSON.stringify(findings.at(-1)));
        }
        // some requests are well enough made to sign out, to end a membership or to erase the account: another coordinator goes on
        if (signedIn && route.method !== 'GET' && status < 400) {
          changed = true;
          if (!(await inside.stands())) inside = null;
        }
        if (status === 429) changed = true;
      }
      // the next route has what this one left as it was
      if (changed || !(await inside?.stands())) inside = null;
      // a verb that is never reached shows here
      tell(`${at} ${route.method} ${route.path}: ${Date.now() - begun} ms ${JSON.stringify(answered)}`);
    }
    return { routes: routes.length, requests, statuses, findings };
  } finally {
    await app?.close();
    await database.close();
    if (kept === undefined) delete process.env.SAMSYN_WEB;
    else process.env.SAMSYN_WEB = kept;
  }
}

async function ask(
  browser: Browser,
  request: MalformedRequest,
  secrets: readonly string[],
  logged: readonly string[],
  before: readonly string[],
): Promise<{ readonly status: number; readonly finding: Omit<FuzzFinding, 'route'> | null }> {
  const answer = await browser.send(request.method, request.url, request.payload, { ...request.headers });
  const status = answer.statusCode;
  const body = textOf(answer.rawPayload.subarray(0, 200_000), String(answer.headers['content-type'] ?? ''));
  const asked = JSON.stringify({ ...request, payload: String(request.payload ?? '').slice(0, 400) });
  if (status >= 500 && status !== 503) return { status, finding: { asked, status, what: logged.join(' ').slice(0, 900) || body } };
  const told = body + JSON.stringify(answer.headers);
  const sent = sentBy(request);
  // another municipality's is never something that was written here
  const leaks = leaksIn(told, sent, secrets).filter((one) => one.startsWith(ofAnother));
  // nor is what this invents anything of ours: another route may have stored it from a packed file, and the demo stays as it was left
  if (leaksIn(told, sent, []).length > 0) leaks.push(...leaksIn(told, [sent, ...before, ...hostileTexts].join('\n'), []));
  return { status, finding: leaks.length > 0 ? { asked, status, what: leaks.join('; ') } : null };
}

/** Of a packed file the longer runs of letters alone: three letters in a row stand somewhere in any 200,000 random bytes. */
function textOf(payload: Buffer, type: string): string {
  if (!/pdf|zip|officedocument|octet-stream|image\/(?!svg)/.test(type)) return payload.toString('utf8');
  return (payload.toString('latin1').match(/[\x20-\x7e]{12,}/g) ?? []).join('\n');
}

function sentBy({ url, headers, payload }: MalformedRequest): string {
  const parts = url.split(/[?&=/]/).map(decoded);
  return [url, ...parts, ...Object.values(headers), String(payload ?? '')].join('\n');
}

/** Part by part: what is not written as an address is stands as it was sent. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function routesOf(app: App): DescribedRoute[] {
  const { paths } = described.parse(app.swagger());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const body = z
        .looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}).optional() })).optional() })
        .safeParse(operation.requestBody);
      return {
        method: method.toUpperCase(),
        path,
        parameters: z.array(parameter).parse(operation.parameters ?? []),
        body: (body.success && body.data.content?.['application/json']?.schema) || null,
      };
    }),
  );
}

interface Inside {
  readonly browser: Browser;
  readonly ids: KnownIds;
  /** whether the session still holds */
  stands(): Promise<boolean>;
}

async function coordinator(app: App, database: Database, others: readonly string[]): Promise<Inside> {
  const who = await makeMunicipality(database, `Exempelhamn ${randomUUID().slice(0, 8)}`);
  const own = await fill(database, who, 'egen');
  const browser = await browserOf(app, database, who);
  const conduct = await browser.send('GET', '/api/conduct');
  await browser.send('POST', '/api/conduct/acceptance', { version: conduct.json().version });
  return {
    browser,
    ids: knownIds(own, who, others),
    stands: async () => (await browser.send('GET', '/api/session')).statusCode === 200,
  };
}

function knownIds(byTable: Readonly<Record<string, readonly string[]>>, who: Who, others: readonly string[]): KnownIds {
  const own = [...Object.values(byTable).flat(), who.organisationId, who.accountId];
  return { own, byTable: { ...byTable, accounts: [who.accountId] }, others };
}

/** The coordinator of the demo, made once; what was asked before stays done. */
async function ofTheDemo(app: App, database: Database, others: readonly string[]): Promise<Inside> {
  const who = await loadDemo(database, 'small');
  await withScope(database, who, async (scope) => {
    await scope.trx
      .insertInto('memberships')
      .values({ municipality_id: who.municipalityId, account_id: who.accountId, organisation_id: who.organisationId, role: 'coordinator' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await insertAcceptance(scope, conductVersion(0), Buffer.alloc(32));
  });
  const { body } = await currentPicture(database, who);
  const { id } = await freezePicture(database, who, 'Inför rådet');
  const { problems, labels } = pictureSchema.parse(JSON.parse(body));
  await withScope(database, who, async (scope) => {
    await annotatePicture(scope, id, { kind: 'conclusion', finding: null, text: 'Hallarna behöver andra skåp.' });
    await writeNote(scope, { category: 'theft', note: 'Flera anmälningar gäller samma kväll.' });
    await insertAddressFile(scope, { file: 'adresser.csv', validFrom: '2026-01-01', source: 'Lantmäteriet', licence: 'CC0' }, [
      { street: 'storgatan 3', place: '37130', at: [15.55, 56.15] },
    ]);
  });
  const browser = await browserOf(app, database, who);
  const rows = await database.pool.query<{ id: string }>('select id::text from incidents where municipality_id = $1 order by id limit 3', [
    who.municipalityId,
  ]);
  const known = (of: 'category' | 'placeType' | 'area' | 'daypart'): string[] =>
    problems.flatMap((problem) => (problem[of] === null ? [] : [problem[of]]));
  const namedWords = {
    category: known('category'),
    placeType: ['school', ...known('placeType')],
    area: Object.keys(labels.area),
    daypart: known('daypart'),
  };
  const words = [
    ...Object.values(namedWords).flat(),
    ...Object.keys(labels.area)
      .slice(0, 8)
      .flatMap((key) => [key, `area:${key}`]),
    ...[
      '2025-03',
      '2026-10',
      '2019-01',
      'period:2025-10',
      'inhabitants',
      'hallVisits',
      'granskning av underlaget',
      '1',
      '12',
      '14/9000/5000',
    ],
    ...rows.rows.map((row) => row.id),
  ];
  return {
    browser,
    ids: { ...knownIds(await idsOf(database, who), who, others), words, named: namedWords },
    stands: async () => (await browser.send('GET', '/api/session')).statusCode === 200,
  };
}

/** A delivery and a source in the municipality; answers ids of every table that has some of it. */
async function fill(database: Database, who: Who, word: string): Promise<Readonly<Record<string, readonly string[]>>> {
  await withScope(database, who, async (scope) => {
    const id = randomUUID();
    await insertImport(scope, { id, fileName: `${word}.csv`, bytes: 1 });
    await setImportState(scope, id, 'previewed');
  });
  return idsOf(database, who);
}

async function idsOf(database: Database, who: Who): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows } = await database.pool.query<{ table: string }>(
    `select c.table_name as "table" from information_schema.columns c join information_schema.columns m using (table_schema, table_name)
     join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'id' and c.data_type = 'uuid'
     and m.column_name = 'municipality_id'`,
  );
  const each = rows
    .map(({ table }) => `(select '${table}' as "table", id from ${table} where municipality_id = $1 limit 5)`)
    .join(' union all ');
  const found = await database.pool.query<{ table: string; id: string }>(each, [who.municipalityId]);
  const byTable: Record<string, string[]> = {};
  for (const { table, id } of found.rows) byTable[table] = [...(byTable[table] ?? []), id];
  return byTable;
}
