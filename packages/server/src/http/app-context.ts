// What every route gets: the application, the database, and the question "who asks?".
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Database } from '../db/database.ts';
import type { FoundSender } from '../imports/senders.ts';
import type { UploadFolder } from '../imports/upload-folder.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import type { OpenSession } from '../sessions/live-session.ts';

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export interface AppContext {
  readonly app: App;
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly order: OrderJob;
  /** @throws Fault session.none, session.csrf */
  readonly session: (request: FastifyRequest) => Promise<OpenSession>;
  /** the program that delivers with a token of its own, on the one route that takes it; null when it is a person */
  readonly sender: (request: FastifyRequest) => FoundSender | null;
  /** the address people use, `https://samsyn.example.se`: for links and passkeys; known once the server listens */
  readonly origin: () => string;
}
