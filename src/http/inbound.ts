import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { importWorld } from '../importing.js';
import { receiveDelivery } from '../imports/deliveries.js';
import type { Part } from './app.js';
import { Problem } from './problems.js';

const MAX_BODY = 4 * 1024 * 1024;

/**
 * CourtListener's docket-alert webhook. Answered 202 once what it holds is durable; malformed bodies are put aside and
 * acknowledged, since eight refusals make CourtListener disable the endpoint.
 */
export const inboundRoutes: Part = (app, node) => {
  const { inboundSecret, inboundAllow } = node.config;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'string' },
      (_request: unknown, body: unknown, done: (error: null, body: unknown) => void) => done(null, body),
    );
    scope.post(
      '/inbound/courtlistener/:secret',
      {
        bodyLimit: MAX_BODY,
        // Before the body is read: nobody without the secret makes this server read four megabytes.
        onRequest: async (request) => {
          const { secret } = (request as FastifyRequest).params as { secret?: string };
          if (inboundSecret === undefined || !same(secret ?? '', inboundSecret))
            throw new Problem(
              'not-found',
              'There is nothing here: set ASOF_INBOUND_SECRET and use it as the last part of the address.',
            );
          if (inboundAllow.length > 0 && !inboundAllow.includes(request.ip))
            throw new Problem('role-needed', 'This address may not deliver here: see ASOF_INBOUND_ALLOW.');
        },
        config: { open: true, rateLimit: false },
        schema: {
          tags: ['imports'],
          summary: "CourtListener's docket-alert webhook",
          params: z.strictObject({ secret: z.string().max(200) }),
        } as object,
      },
      async (request, reply) => {
        const key = request.headers['idempotency-key'];
        const outcome = await receiveDelivery(
          {
            body: typeof request.body === 'string' ? request.body : '',
            receivedOn: node.reader.today(),
            actor: 'courtlistener-webhook',
            ...(typeof key === 'string' ? { idempotencyKey: key.slice(0, 200) } : {}),
          },
          importWorld(node),
        );
        return reply
          .code(202)
          .header('cache-control', 'no-store')
          .send({
            data:
              outcome.kind === 'aside'
                ? { outcome: 'put aside', reason: outcome.reason }
                : { outcome: 'imported', ...outcome.report, lines: undefined },
            ...(outcome.report?.position === undefined ? {} : { position: outcome.report.position }),
          });
      },
    );
  });
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
