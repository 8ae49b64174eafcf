// The HTTP application: headers, cookies, limits, schemas, faults, and then one line per noun.
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { type FastifyBaseLogger, LogController, type RouteOptions } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { accountRoutes } from '../accounts/routes.ts';
import { signInParts } from '../accounts/sign-in-parts.ts';
import { signInRoutes } from '../accounts/sign-in-routes.ts';
import { addressRoutes } from '../addresses/routes.ts';
import { agreementRoutes } from '../agreements/routes.ts';
import { areaRoutes } from '../areas/routes.ts';
import { causeRoutes } from '../causes/routes.ts';
import { conductRoutes } from '../conduct/routes.ts';
import { cycleRoutes } from '../cycle/routes.ts';
import type { Database } from '../db/database.ts';
import { disclosureRoutes } from '../disclosure/routes.ts';
import { onTypesetWarning } from '../documents/typeset-warnings.ts';
import { dutyRoutes } from '../duties/routes.ts';
import { explanationRoutes } from '../explanations/routes.ts';
import { facilityRoutes } from '../facilities/routes.ts';
import { goalRoutes } from '../goals/routes.ts';
import { handEventRoutes } from '../hand-events/routes.ts';
import { importRoutes } from '../imports/routes.ts';
import type { UploadFolder } from '../imports/upload-folder.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { logRoutes } from '../log/routes.ts';
import { mapRoutes } from '../maps/routes.ts';
import { matrixRoutes } from '../matrix/routes.ts';
import { measureTypeRoutes } from '../measure-types/routes.ts';
import { measureRoutes } from '../measures/routes.ts';
import { meetingRoutes } from '../meetings/routes.ts';
import { memberRoutes } from '../members/routes.ts';
import { municipalityRoutes } from '../municipalities/routes.ts';
import { overviewRoutes } from '../overviews/routes.ts';
import { peerRoutes } from '../peers/routes.ts';
import { pictureAnnotationRoutes } from '../picture-annotations/routes.ts';
import { pictureReportRoutes } from '../picture-reports/routes.ts';
import { pictureComparisonRoutes } from '../pictures/comparison-routes.ts';
import { pictureRoutes } from '../pictures/routes.ts';
import { pictureViewRoutes } from '../pictures/view-routes.ts';
import { presenceRoutes } from '../presence/routes.ts';
import { priorityRoutes } from '../priorities/routes.ts';
import { privacyRoutes } from '../privacy-documents/routes.ts';
import { problemNoteRoutes } from '../problem-notes/routes.ts';
import { problemRoutes } from '../problems/routes.ts';
import { recordRoutes } from '../records/routes.ts';
import { retentionRoutes } from '../retention/routes.ts';
import { reviewRoutes } from '../reviews/routes.ts';
import { rightsOfAsker } from '../sessions/rights-of-asker.ts';
import { sessionRoutes } from '../sessions/routes.ts';
import { sharingRoutes } from '../sharings/routes.ts';
import { signatureRoutes } from '../signatures/routes.ts';
import { sourceRoutes } from '../sources/routes.ts';
import { version } from '../version.ts';
import { visitRoutes } from '../visits/routes.ts';
import type { App, AppContext } from './app-context.ts';
import { askWho } from './ask-who.ts';
import { compressAnswers } from './compress-answers.ts';
import { knownParametersOnly } from './known-parameters.ts';
import { officeFolder, officePages } from './office-pages.ts';
import { onlyOverHttps } from './only-over-https.ts';
import { ownServer } from './own-server.ts';
import { readableTextOnly } from './readable-text.ts';
import { limitAddresses, limitPersons, type RequestLimits, usualLimits } from './request-limits.ts';
import { securityHeaders } from './security-headers.ts';
import { onThisMachine, type Serving } from './serving.ts';
import type { Credentials } from './tls-files.ts';
import { writeFault } from './write-fault.ts';

export interface AppParts {
  readonly database: Database;
  readonly uploads: UploadFolder;
  readonly order: OrderJob;
  readonly log: FastifyBaseLogger;
  /** where it listens and whom it believes; this machine alone unless told */
  readonly serving?: Serving;
  readonly credentials?: Credentials | null;
  /** the address people use */
  readonly origin?: () => string;
  /** how much may be asked in a minute */
  readonly limits?: RequestLimits;
  /** told of every route, for whoever must know them all */
  readonly onRoute?: (route: RouteOptions) => void;
}

export async function buildApp(parts: AppParts): Promise<App> {
  const { database, uploads, order, log, onRoute, serving = onThisMachine, credentials = null, origin = () => 'http://localhost' } = parts;
  const limits = parts.limits ?? usualLimits;
  const app: App = fastify({
    loggerInstance: log,
    trustProxy: [...serving.trustProxy],
    serverFactory: ownServer(credentials),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_000_000,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((raised, request, reply) => writeFault(raised, reply, request.log));
  const endHearing = onTypesetWarning((warning) => log.warn({ err: warning }, 'a document was set with a warning'));
  app.addHook('onClose', async () => endHearing());
  await securityHeaders(app);
  await compressAnswers(app);
  onlyOverHttps(app, serving);
  readableTextOnly(app);
  knownParametersOnly(app);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  limitAddresses(app, limits);
  await app.register(swagger, {
    openapi: { info: { title: 'Samsyn', version: version } },
    transform: jsonSchemaTransform,
  });
  if (onRoute) app.addHook('onRoute', onRoute);
  const context: AppContext = { app, database, uploads, order, ...askWho(app, database), origin };
  limitPersons(context, limits);
  app.get('/health', async () => ({ ok: true }));
  // a setting that cannot be read stops the start, not the first person
  const signingIn = await signInParts(database);
  app.addHook('onClose', () => signingIn.settled());
  sessionRoutes(context);
  signInRoutes(context);
  accountRoutes(context);
  sourceRoutes(context);
  sharingRoutes(context);
  memberRoutes(context);
  matrixRoutes(context);
  municipalityRoutes(context);
  overviewRoutes(context);
  disclosureRoutes(context);
  importRoutes(context);
  pictureRoutes(context);
  pictureViewRoutes(context);
  peerRoutes(context);
  pictureAnnotationRoutes(context);
  pictureReportRoutes(context);
  pictureComparisonRoutes(context);
  problemNoteRoutes(context);
  areaRoutes(context);
  facilityRoutes(context);
  addressRoutes(context);
  mapRoutes(context);
  recordRoutes(context);
  conductRoutes(context);
  privacyRoutes(context);
  logRoutes(context);
  retentionRoutes(context);
  problemRoutes(context);
  priorityRoutes(context);
  causeRoutes(context);
  goalRoutes(context);
  measureTypeRoutes(context);
  measureRoutes(context);
  meetingRoutes(context);
  agreementRoutes(context);
  cycleRoutes(context);
  dutyRoutes(context);
  handEventRoutes(context);
  explanationRoutes(context);
  visitRoutes(context);
  signatureRoutes(context);
  presenceRoutes(context);
  reviewRoutes(context);
  app.get('/api/openapi.json', async () => app.swagger());
  await officePages(app, officeFolder(), (request) => rightsOfAsker(database, request));
  return app;
}
