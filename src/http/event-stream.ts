import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { z } from 'zod';
import { RECORD_PREFIXES } from '../projections/runner.js';
import { START } from '../store/event-store.js';
import type { App } from './app.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';

const BATCH = 200;
const MAX_BUFFER = 4 * 1024 * 1024;
const MAX_STREAMS = 500;

/** Server-sent events: the log from a position, then live. `Last-Event-ID` is the position of the last one seen. */
export function subscribeToEvents(app: App, node: Node, told: (id: string) => unknown): void {
  // Ended before the server waits for its connections: a stream never ends by itself.
  const open = new Set<ServerResponse>();
  app.addHook('preClose', async () => {
    for (const raw of open) raw.end();
  });
  app.get(
    '/events/stream',
    {
      schema: {
        tags: ['events'],
        summary: 'The log as server-sent events',
        querystring: z.strictObject({
          after: z
            .string()
            .regex(/^\d{1,20}$/)
            .optional(),
        }),
      },
    },
    async (request, reply) => {
      const given = request.headers['last-event-id'] ?? (request.query as { after?: string }).after;
      if (typeof given === 'string' && !/^\d{1,20}$/.test(given))
        throw new Problem(
          'invalid-request',
          'Last-Event-ID is the id of an event this stream sent: a position.',
          { parameter: 'Last-Event-ID' },
        );
      if (open.size >= MAX_STREAMS)
        throw new Problem(
          'overloaded',
          'As many streams as this server keeps are open: read /api/v1/events by cursor, or try again later.',
          {},
          { 'retry-after': '30' },
        );
      let at =
        typeof given === 'string'
          ? given.padStart(20, '0')
          : given === undefined
            ? node.runner.position
            : START;
      reply.hijack();
      const { raw } = reply;
      raw.writeHead(200, {
        ...(reply.getHeaders() as OutgoingHttpHeaders),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      if (request.method === 'HEAD') {
        raw.end();
        return;
      }
      open.add(raw);
      raw.write(`: from ${at}\n\n`);
      let busy = false;
      const pump = async (): Promise<void> => {
        if (busy || raw.writableEnded || raw.destroyed) return;
        busy = true;
        while (at < node.runner.position && !raw.destroyed && raw.writableLength < MAX_BUFFER) {
          const events = node.log
            .after(at, BATCH, [...RECORD_PREFIXES])
            .filter((event) => event.position <= node.runner.position);
          if (events.length === 0) break;
          for (const event of events) {
            if (!node.reader.seals.hides(event))
              raw.write(
                `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(told(event.id))}\n\n`,
              );
            at = event.position;
          }
          await new Promise((resolve) => setImmediate(resolve));
        }
        busy = false;
      };
      const safely = () => {
        pump().catch((error: unknown) => {
          node.logger.error({ err: error }, 'an event stream broke');
          raw.destroy();
        });
      };
      const timer = setInterval(safely, 250);
      const beat = setInterval(() => raw.write(': still here\n\n'), 15_000);
      timer.unref();
      beat.unref();
      const stop = () => {
        clearInterval(timer);
        clearInterval(beat);
        open.delete(raw);
      };
      raw.on('close', stop);
      safely();
    },
  );
}
