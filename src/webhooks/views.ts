import { z } from 'zod';
import type { Queue } from './delivery/queue.js';
import { Digest, Filter, Format } from './endpoints/settings.js';
import type { Endpoint } from './endpoints/state.js';

/** An endpoint as the API shows it: never with its secret. */
export const EndpointView = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    description: z.string().nullable(),
    filter: Filter,
    format: Format,
    digest: Digest.nullable(),
    since: z.string().nullable(),
    status: z.enum(['enabled', 'disabled']),
    disabled: z
      .strictObject({ at: z.string(), reason: z.enum(['operator', 'gone', 'failing']), detail: z.string() })
      .nullable(),
    createdAt: z.string(),
    changedAt: z.string(),
    oldSecretValidUntil: z.string().nullable().describe('Until then messages carry both signatures.'),
    waiting: z.number().describe('Messages on their way or waiting for a retry, on this node.'),
    failingSince: z.string().nullable(),
    lastSuccessAt: z.string().nullable(),
    lastFailureAt: z.string().nullable(),
    replays: z.array(
      z.strictObject({
        id: z.string(),
        since: z.string(),
        until: z.string().nullable(),
        ratePerSecond: z.number(),
        state: z.enum(['running', 'done', 'cancelled']),
        queued: z.number(),
      }),
    ),
    servedBy: z
      .string()
      .nullable()
      .describe('Set where another node serves it: its deliveries are listed there.'),
  })
  .meta({ id: 'Webhook' });
export type EndpointView = z.infer<typeof EndpointView>;

const iso = (ms: number | null | undefined): string | null =>
  ms == null ? null : new Date(ms).toISOString();

export function endpointView(
  endpoint: Endpoint,
  queue: Queue,
  servedBy: string | undefined,
  now: number,
): EndpointView {
  const feed = queue.feed(endpoint.id);
  const waiting = queue.get<{ n: number }>(
    `SELECT count(*) AS n FROM delivery WHERE endpoint = ? AND state = 'waiting'`,
    endpoint.id,
  );
  const replays = queue.all<{ id: string; state: 'running' | 'done' | 'cancelled'; enqueued: number }>(
    'SELECT id, state, enqueued FROM replay WHERE endpoint = ?',
    endpoint.id,
  );
  const { disabled, oldSecret } = endpoint;
  const old = oldSecret && Date.parse(oldSecret.validUntil) > now ? oldSecret.validUntil : null;
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    filter: endpoint.filter,
    format: endpoint.format,
    digest: endpoint.digest,
    since: endpoint.since,
    status: endpoint.status === 'enabled' ? 'enabled' : 'disabled',
    disabled: disabled ? { at: disabled.at, reason: disabled.reason, detail: disabled.detail } : null,
    createdAt: endpoint.createdAt,
    changedAt: endpoint.changedAt,
    oldSecretValidUntil: old,
    waiting: waiting?.n ?? 0,
    failingSince: iso(feed?.failingSince),
    lastSuccessAt: iso(feed?.lastSuccess),
    lastFailureAt: iso(feed?.lastFailure),
    replays: endpoint.replays.slice(-20).map((replay) => {
      const known = replays.find(({ id }) => id === replay.id);
      return {
        id: replay.id,
        since: replay.since,
        until: replay.until ?? null,
        ratePerSecond: replay.ratePerSecond,
        state: known?.state ?? 'running',
        queued: known?.enqueued ?? 0,
      };
    }),
    servedBy: servedBy ?? null,
  };
}

/** Only where a secret was just made. */
export const WithSecret = EndpointView.extend({
  secret: z.string().describe('The signing secret, whsec_…: shown this once, keep it.'),
}).meta({ id: 'WebhookWithSecret' });

export const DeliveryView = z
  .strictObject({
    id: z.string(),
    message: z.string().describe('The webhook-id header: the same on every try.'),
    type: z.string(),
    event: z.string().nullable(),
    subject: z.string().nullable(),
    state: z.enum(['waiting', 'delivered', 'dead', 'skipped', 'moved']),
    replay: z.string().nullable(),
    redeliveryOf: z.string().nullable(),
    createdAt: z.string(),
    settledAt: z.string().nullable(),
    nextAttemptAt: z.string().nullable(),
    reason: z.string().nullable(),
    attempts: z.array(
      z.strictObject({
        at: z.string(),
        ms: z.number().describe('Milliseconds until the answer.'),
        status: z.number().nullable(),
        error: z.string().nullable(),
        head: z.string().nullable().describe('First 4 KB of the response.'),
      }),
    ),
  })
  .meta({ id: 'WebhookDelivery' });
