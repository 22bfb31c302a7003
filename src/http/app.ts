import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import underPressure from '@fastify/under-pressure';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  LogController,
} from 'fastify';
import {
  createJsonSchemaTransform,
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransformObject,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { NotHere } from '../replay/record.js';
import {
  AppendTooLarge,
  EventIdConflict,
  StoreUnavailable,
  WrongExpectedRevision,
} from '../store/event-store.js';
import { UnstorableEvent } from '../store/storable.js';
import { SOFTWARE_VERSION } from '../version.js';
import { openApiWebhooks } from '../webhooks/messages/schemas.js';
import { repeatAnswers } from './answers.js';
import { authenticate } from './auth.js';
import { knownPaths } from './known-paths.js';
import {
  clientError,
  frameworkError,
  guardRequests,
  readJsonSafely,
  SERVER_LIMITS,
  SMALL_BODY,
} from './limits.js';
import type { Node } from './node.js';
import { Problem, sendProblem } from './problems.js';
import { sendText } from './reading.js';
import { sendSafely } from './safe-headers.js';
import type { Tracing } from './tracing.js';

export type App = FastifyInstance<
  import('http').Server,
  import('http').IncomingMessage,
  import('http').ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** A part of the server: adds its routes below the prefix it is given. */
export type Part = (app: App, node: Node) => Promise<void> | void;

/**
 * Builds the server without listening, so that tests can put requests to it directly.
 * @param api parts below /api/v1
 * @param pages parts at the root
 * @param tracing where ASOF_TRACES is set
 */
export async function buildApp(
  node: Node,
  api: readonly Part[],
  pages: readonly Part[] = [],
  tracing?: Pick<Tracing, 'requests'>,
): Promise<App> {
  const app = Fastify({
    loggerInstance: childless(node.logger),
    logController: new LogController({ disableRequestLogging: true }),
    ...SERVER_LIMITS,
    bodyLimit: Math.min(SMALL_BODY, node.config.bodyLimit),
    clientErrorHandler: clientError,
    frameworkErrors: frameworkError as never,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true, caseSensitive: true },
    requestIdHeader: false,
    genReqId: (() => {
      let n = 0;
      const start = Date.now().toString(36);
      return () => `${start}-${(++n).toString(36)}`;
    })(),
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>() as unknown as App;
  tracing?.requests(app);
  readJsonSafely(app as never);
  const methodsOf = knownPaths(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler((error, request, reply) =>
    sendProblem(request, reply, asProblem(error as Error, node)),
  );
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] as string;
    const methods = methodsOf(path);
    return sendProblem(
      request,
      reply,
      methods.length > 0 && !methods.includes(request.method)
        ? new Problem(
            'method-not-allowed',
            `${request.method} does not work on ${path.slice(0, 200)}; ${methods.join(', ')} does: see /docs.`,
            {},
            { allow: methods.join(', ') },
          )
        : new Problem('not-found', `There is nothing at ${path.slice(0, 200)}: see /docs for what there is.`),
    );
  });
  // One line a request, without what was asked for: searches are confidential, and a key may have got into the wrong place.
  app.addHook('onResponse', (request, reply, done) => {
    if (node.logger.isLevelEnabled('info')) {
      const { method, url, id: reqId } = request;
      const ms = Math.round(reply.elapsedTime * 10) / 10;
      node.logger.info({ reqId, method, path: loggedPath(url), status: reply.statusCode, ms }, 'request');
    }
    done();
  });
  await sendSafely(app);
  guardRequests(app);
  await app.register(underPressure, {
    // A sample without a turn of the event loop counts as late for ever: as rare as what is meant to be told.
    maxEventLoopDelay: 5000,
    sampleInterval: 5000,
    pressureHandler: (request, reply) => {
      sendProblem(
        request,
        reply,
        new Problem(
          'overloaded',
          'The server has too much to do: try again in a few seconds.',
          {},
          { 'retry-after': '5' },
        ),
      );
    },
  });
  app.addHook('onRequest', authenticate(node));
  await app.register(rateLimit, {
    max: node.config.rateLimit,
    timeWindow: '1 minute',
    // Who is refused is told how long to wait; who is answered needs no count.
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
    // Behind the look at the key: a valid one from loopback is the operator's own program.
    hook: 'onRequest',
    allowList: (request) => request.key !== null && isLoopback(request.ip),
    errorResponseBuilder: (_request, context) =>
      new Problem(
        'too-many-requests',
        `More than ${context.max} requests in a minute: wait ${context.after}.`,
        {},
        { 'retry-after': String(Math.ceil(context.ttl / 1000)) },
      ),
  });
  const sent = openApiWebhooks();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Asof',
        version: SOFTWARE_VERSION,
        description:
          'An event-sourced record of lawsuits and corporate governance that can be replayed to any date. Every read takes asOf, knownOn and a place in the log; every answer has a permalink.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
        schemas: sent.schemas as never,
      },
      webhooks: sent.webhooks as never,
    },
    transform: createJsonSchemaTransform({ skipList: ['/docs', '/docs/*'] }) as never,
    // Without it every $ref of the document leads nowhere.
    transformObject: jsonSchemaTransformObject as never,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: false,
    logo: { type: 'image/svg+xml', content: WORDMARK, href: '/', target: '_self' },
    theme: { title: 'The API · Asof' },
  });
  await app.register(
    // biome-ignore lint/nursery/noMisusedPromises: Fastify takes plugins that are promises
    async (scope) => {
      scope.get('/openapi.json', { schema: { hide: true } as object }, async () => app.swagger());
      scope.addHook('preValidation', repeatAnswers(node, sendText));
      for (const part of api) await part(scope as unknown as App, node);
    },
    { prefix: '/api/v1' },
  );
  // biome-ignore lint/nursery/noMisusedPromises: Fastify takes plugins that are promises
  for (const part of pages) await app.register(async (scope) => part(scope as unknown as App, node));
  return app;
}

/** The name of the product above the readable docs of its API, leading to its front page. */
const WORDMARK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="36" viewBox="0 0 90 36"><title>Asof</title><text x="0" y="27" font-family="Georgia, serif" font-size="28" font-weight="600" fill="#fff">Asof</text></svg>';

/** What is logged of a request is one line, with its id: it needs no logger of its own. */
function childless(logger: Node['logger']): FastifyBaseLogger {
  const only: FastifyBaseLogger = Object.assign(Object.create(logger), { child: () => only });
  return only;
}

/** A path as it is logged: no query, and no secret that stands in it. */
const loggedPath = (url: string): string =>
  (url.split('?')[0] as string)
    .replace(/(\/inbound\/courtlistener\/)[^/]+.*/, '$1…')
    .replace(/(asof_|whsec_)[\w+/=-]+/g, '$1…')
    .slice(0, 500);

const isLoopback = (ip: string): boolean => ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1';

/** The one place that turns failures into problem documents. */
export function asProblem(error: Error, node: Node): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error);
  if (error instanceof NotHere) {
    if (error.why === 'not-followed')
      return new Problem('not-held-here', error.message, { follows: node.config.follow });
    if (error.why === 'ahead') return new Problem('not-caught-up', error.message, {}, { 'retry-after': '1' });
    return new Problem('not-found', error.message);
  }
  if (error instanceof WrongExpectedRevision)
    return new Problem('wrong-revision', error.message, { expected: error.expected, actual: error.actual });
  if (error instanceof EventIdConflict)
    return new Problem('id-conflict', error.message, { event: error.eventId });
  if (error instanceof AppendTooLarge) return new Problem('too-large', error.message);
  if (error instanceof UnstorableEvent) return new Problem('invalid-event', error.message);
  if (error instanceof StoreUnavailable)
    return new Problem('store-unavailable', error.message, {}, { 'retry-after': '5' });
  const { statusCode, code } = error as FastifyError;
  if (statusCode === 413)
    return new Problem(
      'too-large',
      `The body is larger than this takes (an import: ${node.config.bodyLimit} bytes): send it in parts.`,
    );
  if (statusCode === 415)
    return new Problem('unsupported-format', 'Send application/json, or text/plain for other formats.');
  if (code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error instanceof SyntaxError)
    return new Problem('invalid-request', 'The body is not JSON.');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Problem('invalid-request', error.message);
  node.logger.error({ err: error }, 'a request failed unexpectedly');
  return new Problem('internal', 'Something went wrong here; it was logged under the id in "instance".');
}

interface Issue {
  readonly instancePath: string;
  readonly message?: string;
}

function invalid(error: Error): Problem {
  const issues = (error as unknown as { validation: readonly Issue[] }).validation;
  const first = issues[0];
  const parameter = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
  const unknown = /^Unrecognized keys?: "([^"]*)"/.exec(first?.message ?? '')?.[1];
  if (unknown !== undefined && parameter === '')
    return new Problem(
      'unknown-parameter',
      `"${unknown}" is not a parameter here: see /docs for those that are.`,
      { parameter: unknown },
    );
  const isDate = /^(asOf|knownOn|from|to|filedFrom|filedTo|knownFrom|knownTo)$/.test(parameter);
  return new Problem(
    isDate ? 'invalid-date' : 'invalid-request',
    `${parameter === '' ? '' : `${parameter}: `}${first?.message ?? 'not as it should be'}`,
    {
      parameter: parameter || undefined,
      errors: issues.slice(0, 20).map((issue) => ({ path: issue.instancePath, message: issue.message })),
    },
  );
}
