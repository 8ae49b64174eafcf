// The HTTP application: headers, cookies, limits, schemas, faults, and then one line per noun.
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyBaseLogger, LogController, type RouteOptions } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { areaRoutes } from '../areas/routes.ts';
import type { Database } from '../db/database.ts';
import { importRoutes } from '../imports/routes.ts';
import type { UploadFolder } from '../imports/upload-folder.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { pictureRoutes } from '../pictures/routes.ts';
import { sessionRoutes } from '../sessions/routes.ts';
import { sourceRoutes } from '../sources/routes.ts';
import { version } from '../version.ts';
import type { App, AppContext } from './app-context.ts';
import { askWho } from './ask-who.ts';
import { officeFolder, officePages } from './office-pages.ts';
import { securityHeaders } from './security-headers.ts';
import { writeFault } from './write-fault.ts';

export interface AppParts {
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly order: OrderJob;
  readonly log: FastifyBaseLogger;
  /** told of every route, for whoever must know them all */
  readonly onRoute?: (route: RouteOptions) => void;
}

export async function buildApp({ database, uploads, order, log, onRoute }: AppParts): Promise<App> {
  const app: App = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: 0,
    bodyLimit: 1_000_000,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((raised, request, reply) => writeFault(raised, reply, request.log));
  await app.register(helmet, securityHeaders);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(swagger, {
    openapi: { info: { title: 'Samsyn', version: version } },
    transform: jsonSchemaTransform,
  });
  if (onRoute) app.addHook('onRoute', onRoute);
  const context: AppContext = { app, database, uploads, order, session: askWho(app, database) };
  app.get('/health', async () => ({ ok: true }));
  sessionRoutes(context);
  sourceRoutes(context);
  importRoutes(context);
  pictureRoutes(context);
  areaRoutes(context);
  app.get('/api/openapi.json', async () => app.swagger());
  await officePages(app, officeFolder());
  return app;
}
