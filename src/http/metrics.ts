import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { App, Part } from './app.js';
import type { Node } from './node.js';

/** What an operator watches, in Prometheus's text format. */
export const metricsRoutes: Part = (app, node) => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  gauges(registry, node);
  countRequests(app, registry);
  app.get(
    '/metrics',
    { schema: { tags: ['service'], summary: 'Metrics for Prometheus', querystring: z.strictObject({}) } },
    async (_request, reply) => {
      const text = await registry.metrics();
      return reply
        .type(registry.contentType)
        .header('cache-control', 'no-store')
        .serializer((body: unknown) => String(body))
        .send(text);
    },
  );
};

/** Read when they are asked for: nothing is counted in between. */
function gauges(registry: Registry, node: Node): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('asof_log_position', 'Position of the last event this node holds.', () => Number(node.log.head()));
  gauge('asof_read_models_position', 'Position at which the read models stand.', () =>
    Number(node.runner.position),
  );
  gauge(
    'asof_read_models_lag',
    'Events of the record the read models still have to take in, counted up to a million.',
    () => node.runner.lag,
  );
  gauge(
    'asof_parked_events',
    'Events a read model could not digest; see /api/v1/ready.',
    () => node.runner.parked().length,
  );
  gauge(
    'asof_inbox_dockets',
    'Dockets whose deliveries wait for their case.',
    () => node.log.streamNames('inbox-').length,
  );
  gauge('asof_store_caught_up', '1 while this node is in touch with the store and holds all of it.', () =>
    node.contact().caughtUp ? 1 : 0,
  );
}

/** Appends are the POSTs of /events and /imports: their latency stands under those routes. */
function countRequests(app: App, registry: Registry): void {
  const labelNames = ['method', 'route', 'status'] as const;
  const total = new Counter({
    name: 'asof_http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'asof_http_request_duration_seconds',
    help: 'Time to answer a request, in seconds.',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done) => {
    // By route, never by address: ids would make a series each.
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: String(reply.statusCode),
    };
    total.inc(labels);
    duration.observe(labels, reply.elapsedTime / 1000);
    done();
  });
}
