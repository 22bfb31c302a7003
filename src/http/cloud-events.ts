import { z } from 'zod';
import { SubjectId } from '../domain/event.js';
import { cloudEvent } from '../exports/cloud-events.js';
import { RECORD_PREFIXES } from '../projections/runner.js';
import { tellEvent } from '../replay/events-told.js';
import type { Part } from './app.js';
import { cutParameters } from './cuts.js';
import { pinFor } from './reading.js';
import { originOf, sendText } from './texts.js';

const query = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,20}$/, { error: 'A position is the digits that an event carries under "position".' })
    .default('0')
    .describe('Only events after this position: that of the last one read.'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  subject: SubjectId.optional(),
  type: z.string().max(60).optional(),
  format: z.enum(['batch', 'ndjson']).default('batch'),
  minPosition: cutParameters.minPosition,
});

/** The log as CloudEvents, to be read on from a position. */
export const cloudEventRoutes: Part = (app, node) => {
  app.get(
    '/events/cloudevents',
    {
      schema: {
        tags: ['events'],
        summary: 'The log as CloudEvents: a JSON batch, or one a line',
        querystring: query,
      },
    },
    async (request, reply) => {
      const asked = request.query as z.output<typeof query>;
      const pin = await pinFor(node, { minPosition: asked.minPosition });
      const origin = originOf(node, request);
      const events: unknown[] = [];
      let after = asked.after.padStart(20, '0');
      let more = true;
      while (more && events.length < asked.limit) {
        const read = node.log.after(
          after,
          500,
          asked.subject === undefined ? [...RECORD_PREFIXES] : [asked.subject],
        );
        more = read.length === 500;
        for (const event of read) {
          if (event.position > pin.position || events.length === asked.limit) {
            more = event.position <= pin.position;
            break;
          }
          after = event.position;
          if (
            (asked.subject !== undefined && event.subject !== asked.subject) ||
            (asked.type !== undefined && event.type !== asked.type)
          )
            continue;
          const replayed = node.reader.seals.hides(event)
            ? undefined
            : node.reader.replay(event.subject, pin);
          if (replayed)
            events.push(
              cloudEvent(
                tellEvent(
                  node.reader,
                  event,
                  replayed.history.hiddenBecause(event.id, replayed.cuts) ?? 'told',
                  replayed,
                ),
                event.position,
                origin,
              ),
            );
        }
      }
      const rest = new URLSearchParams(
        Object.entries(asked).flatMap(([key, value]) =>
          value === undefined || key === 'after' || key === 'minPosition' ? [] : [[key, String(value)]],
        ),
      );
      const headers = more ? { link: `</api/v1/events/cloudevents?after=${after}&${rest}>; rel="next"` } : {};
      return asked.format === 'ndjson'
        ? sendText(request, reply, {
            type: 'application/x-ndjson; charset=utf-8',
            body: events.map((event) => `${JSON.stringify(event)}\n`).join(''),
            headers,
          })
        : sendText(request, reply, {
            type: 'application/cloudevents-batch+json; charset=utf-8',
            body: JSON.stringify(events),
            headers,
          });
    },
  );
};
