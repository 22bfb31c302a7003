import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  DeliveriesQuery,
  EnableBody,
  EndpointInput,
  EndpointPatch,
  ReplayInput,
  RotateBody,
} from '../webhooks/endpoints/settings.js';
import { WebhookProblem, type WebhookProblemCode } from '../webhooks/errors.js';
import { describeType, jsonSchemaOf } from '../webhooks/messages/schemas.js';
import { isMessageType, MESSAGE_TYPES } from '../webhooks/messages/types.js';
import { Missed } from '../webhooks/missed.js';
import { DeliveryView, EndpointView, WithSecret } from '../webhooks/views.js';
import type { Webhooks } from '../webhooks/webhooks.js';
import { actorOf } from './auth.js';
import { Problem, type ProblemCode } from './problems.js';

/** Webhooks reach out of this server and carry what it holds: only an admin makes or changes them. */
const admin = { role: 'admin' } as const;
const reader = { role: 'reader' } as const;

const Id = z.strictObject({ id: z.string().max(100).describe('Id of the webhook.') });
const DeliveryId = z.strictObject({
  id: z.string().max(100),
  did: z.string().max(100).describe('Id of the delivery.'),
});
const ReplayId = z.strictObject({
  id: z.string().max(100),
  rid: z.string().max(100).describe('Id of the replay.'),
});

const data = <T extends z.ZodType>(schema: T) => z.strictObject({ data: schema });
const NoQuery = z.strictObject({});

/** Options of a route: who may, what it does, what it takes and answers. */
const route = <S extends object>(config: { role: 'admin' | 'reader' }, summary: string, schema: S) => ({
  config,
  schema: { tags: ['webhooks'], summary, security: [{ key: [] }], ...schema },
});

const CODES: Record<WebhookProblemCode, ProblemCode> = {
  'webhook-not-found': 'not-found',
  'delivery-not-found': 'not-found',
  'webhook-url-refused': 'address-refused',
  'webhook-invalid': 'rule-broken',
  'webhook-conflict': 'rule-broken',
  'webhook-served-elsewhere': 'not-held-here',
  'webhook-key-missing': 'internal',
};

/** A refusal of the webhooks in the words of the server's catalogue. */
function asProblem(error: WebhookProblem): Problem {
  return new Problem(
    CODES[error.code],
    error.detail,
    error.parameter === undefined ? {} : { parameter: error.parameter },
  );
}

/** Routes of /api/v1/webhooks; register them with that prefix's parent, `/api/v1`. */
export const webhookRoutes: FastifyPluginAsyncZod<{ webhooks: Webhooks }> = async (app, { webhooks }) => {
  // What is thrown here goes on to the server's own handler.
  app.setErrorHandler((error) => {
    throw error instanceof WebhookProblem ? asProblem(error) : error;
  });

  app.post(
    '/webhooks',
    route(admin, 'Create a webhook', { body: EndpointInput, response: { 201: data(WithSecret) } }),
    async (request, reply) => {
      const { endpoint, secret } = await webhooks.create(request.body, actorOf(request));
      return reply
        .code(201)
        .header('location', `/api/v1/webhooks/${endpoint.id}`)
        .header('cache-control', 'no-store')
        .send({ data: { ...endpoint, secret } });
    },
  );

  app.get(
    '/webhooks',
    route(admin, 'List webhooks', { querystring: NoQuery, response: { 200: data(z.array(EndpointView)) } }),
    async () => ({ data: webhooks.list() }),
  );

  app.get(
    '/webhooks/types',
    route(reader, 'Message types', {
      querystring: NoQuery,
      response: {
        200: data(z.array(z.strictObject({ type: z.string(), description: z.string(), schema: z.string() }))),
      },
    }),
    async () => ({
      data: MESSAGE_TYPES.map((type) => ({
        type,
        description: describeType(type),
        schema: `/api/v1/webhooks/types/${type}`,
      })),
    }),
  );

  app.get(
    '/webhooks/types/:type',
    route(reader, 'JSON Schema of a message type', {
      params: z.strictObject({ type: z.string().max(100) }),
      querystring: NoQuery,
      response: { 200: z.record(z.string(), z.unknown()) },
    }),
    async (request, reply) => {
      const { type } = request.params;
      if (!isMessageType(type)) {
        throw new WebhookProblem(
          'webhook-not-found',
          `There is no message type "${type}": GET /api/v1/webhooks/types lists them.`,
          'type',
        );
      }
      return reply.type('application/schema+json').send(jsonSchemaOf(type));
    },
  );

  app.get(
    '/webhooks/:id',
    route(admin, 'Read a webhook', {
      params: Id,
      querystring: NoQuery,
      response: { 200: data(EndpointView) },
    }),
    async (request) => ({ data: webhooks.get(request.params.id) }),
  );

  app.patch(
    '/webhooks/:id',
    route(admin, 'Change or disable a webhook', {
      params: Id,
      body: EndpointPatch,
      response: { 200: data(EndpointView) },
    }),
    async (request) => ({ data: await webhooks.change(request.params.id, request.body, actorOf(request)) }),
  );

  app.delete(
    '/webhooks/:id',
    route(admin, 'Delete a webhook', { params: Id, response: { 204: z.null() } }),
    async (request, reply) => {
      await webhooks.remove(request.params.id, actorOf(request));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/webhooks/:id/test',
    route(admin, 'Send a signed ping now', { params: Id, response: { 200: data(DeliveryView) } }),
    async (request) => ({ data: shown(await webhooks.test(request.params.id)) }),
  );

  app.post(
    '/webhooks/:id/rotate',
    route(admin, 'Replace the secret', { params: Id, body: RotateBody, response: { 200: data(WithSecret) } }),
    async (request, reply) => {
      const { endpoint, secret } = await webhooks.rotate(
        request.params.id,
        request.body?.overlapHours ?? 24,
        actorOf(request),
      );
      return reply.header('cache-control', 'no-store').send({ data: { ...endpoint, secret } });
    },
  );

  app.post(
    '/webhooks/:id/enable',
    route(admin, 'Enable a webhook; says what it missed', {
      params: Id,
      body: EnableBody,
      response: { 200: data(EndpointView.extend({ missed: Missed.nullable() })) },
    }),
    async (request) => {
      const { endpoint, missed } = await webhooks.enable(
        request.params.id,
        request.body?.missed ?? 'leave',
        actorOf(request),
      );
      return { data: { ...endpoint, missed } };
    },
  );

  app.get(
    '/webhooks/:id/deliveries',
    route(admin, 'Deliveries, the newest first, with every attempt', {
      params: Id,
      querystring: DeliveriesQuery,
      response: { 200: z.strictObject({ data: z.array(DeliveryView), next: z.string().optional() }) },
    }),
    async (request) => {
      const { limit, cursor, state } = request.query;
      const before = cursor === undefined ? undefined : Number(cursor);
      const found = webhooks.deliveries(request.params.id, { before, limit, state });
      const next = found.length === limit ? found.at(-1)?.id : undefined;
      return { data: found.map(shown), ...(next !== undefined && { next }) };
    },
  );

  app.get(
    '/webhooks/:id/deliveries/:did',
    route(admin, 'One delivery', { params: DeliveryId, response: { 200: data(DeliveryView) } }),
    async (request) => ({ data: shown(webhooks.delivery(request.params.id, request.params.did)) }),
  );

  app.post(
    '/webhooks/:id/deliveries/:did/redeliver',
    route(admin, 'Send a delivery again', { params: DeliveryId, response: { 202: data(DeliveryView) } }),
    async (request, reply) => {
      const delivery = webhooks.redeliver(request.params.id, request.params.did);
      return reply.code(202).send({ data: shown(delivery) });
    },
  );

  app.post(
    '/webhooks/:id/replay',
    route(admin, 'Send history at a rate of your choice', {
      params: Id,
      body: ReplayInput,
      response: { 202: data(z.strictObject({ replay: z.string(), webhook: EndpointView })) },
    }),
    async (request, reply) => {
      const { id, endpoint } = await webhooks.replay(request.params.id, request.body, actorOf(request));
      return reply.code(202).send({ data: { replay: id, webhook: endpoint } });
    },
  );

  app.delete(
    '/webhooks/:id/replay/:rid',
    route(admin, 'Call off a replay', { params: ReplayId, response: { 200: data(EndpointView) } }),
    async (request) => ({
      data: await webhooks.cancelReplay(request.params.id, request.params.rid, actorOf(request)),
    }),
  );
};

type Shown = z.infer<typeof DeliveryView>;
const shown = (delivery: ReturnType<Webhooks['delivery']>): Shown => ({
  ...delivery,
  attempts: [...delivery.attempts],
});
