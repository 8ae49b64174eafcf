// For tests: an application with an invented municipality, someone who may invite, and people who have taken their place.
import pino from 'pino';
import type { Database } from '../../db/database.ts';
import { type Who, withService } from '../../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../../db/test-database.ts';
import type { App } from '../../http/app-context.ts';
import { buildApp } from '../../http/build-app.ts';
import { onThisMachine } from '../../http/serving.ts';
import { uploadFolder } from '../../imports/upload-folder.ts';
import type { OrderJob } from '../../jobs/jobs.ts';
import { makeSignInLink } from '../../sessions/sign-in.ts';
import { liveMemberships } from '../queries.ts';
import { signInParts } from '../sign-in-parts.ts';
import { openPage, type Page } from './page.ts';

export interface Office {
  readonly database: Database;
  readonly app: App;
  readonly here: Who;
  readonly orders: { name: string; order: unknown }[];
  /** signed in as the administrator by a link */
  administrator(): Promise<Page>;
  /** a person with this address and password, invited by the administrator */
  person(email: string, password: string, role?: Who['role']): Promise<Page>;
  events(who?: Who): Promise<string[]>;
  close(): Promise<void>;
}

export const goodPassword = 'fyra gröna cyklar';

/** @param environment read for the settings of this office alone */
export async function openOffice(environment?: NodeJS.ProcessEnv): Promise<Office> {
  const database = await openTestDatabase();
  if (environment) await signInParts(database, environment);
  process.env.SAMSYN_WEB = '/nonexistent';
  const orders: Office['orders'] = [];
  const order: OrderJob = async (name, one) => void orders.push({ name, order: one });
  const limits = { address: 100_000, person: 100_000, signIn: 100_000, export: 100_000, import: 100_000 };
  const app = await buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order,
    log: pino({ level: 'silent' }),
    limits,
    // a proxy on this machine is believed about whence a request comes
    serving: { ...onThisMachine, trustProxy: ['127.0.0.1'] },
  });
  const here = await makeMunicipality(database, 'Exempelhamn', 'administrator');
  await database.pool.query('update municipalities set demo = false');
  const administrator = async (): Promise<Page> => {
    const page = openPage(app);
    const link = new URL(await makeSignInLink(database, here, 'http://localhost'));
    await page.send('GET', `${link.pathname}${link.search}`);
    return page;
  };
  return {
    database,
    app,
    here,
    orders,
    administrator,
    async person(email, password, role = 'coordinator') {
      const { link } = (
        await (
          await administrator()
        ).send('POST', '/api/invitations', {
          email,
          titleSv: 'Samordnaren',
          titleEn: 'The coordinator',
          organisationId: here.organisationId,
          role,
          memberUntil: null,
        })
      ).json<{ link: string }>();
      const page = openPage(app);
      const answer = await page.send('POST', '/sign-in/invitation/accept', { token: new URL(link).hash.slice(1), email, password });
      if (answer.statusCode !== 200) throw new Error(answer.body);
      return page;
    },
    async events(who = here) {
      const found = await database.pool.query<{ event: string }>('select event from audit_log where municipality_id = $1 order by id', [
        who.municipalityId,
      ]);
      return found.rows.map((row) => row.event);
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** The account behind a page, and its places. */
export async function whoIs(office: Office, page: Page): Promise<Who> {
  const { person } = (await page.send('GET', '/api/session')).json<{ person: { id: string } }>();
  const [first] = await withService(office.database, (service) => liveMemberships(service, person.id));
  if (!first) throw new Error('no membership');
  return first;
}
