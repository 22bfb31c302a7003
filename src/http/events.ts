import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { handle } from '../commands/handler.js';
import { EventInput } from '../domain/catalogue.js';
import { type StoredEvent, SubjectId } from '../domain/event.js';
import { RECORD_PREFIXES } from '../projections/runner.js';
import { tellEvent } from '../replay/events-told.js';
import {
  AppendTooLarge,
  type EventStore,
  type ExpectedRevision,
  WrongExpectedRevision,
} from '../store/event-store.js';
import { UnstorableEvent } from '../store/storable.js';
import type { Part } from './app.js';
import { actorOf } from './auth.js';
import { cutParameters, pageParameters } from './cuts.js';
import { subscribeToEvents } from './event-stream.js';
import { EVENTS_BODY } from './limits.js';
import { makeCursor, readCursor } from './paging.js';
import { Problem } from './problems.js';
import { listDigest, pinFor, replayOr404, sendAnswer } from './reading.js';

const position = z.string().regex(/^\d{20}$/);
const appendBody = z
  .strictObject({ events: z.array(EventInput).min(1).max(500) })
  .meta({ id: 'AppendEvents', description: 'Events of one subject, appended together or not at all.' });

/** The log: events by position, one event, the live stream, and appending. */
export const eventRoutes: Part = (app, node) => {
  const listQuery = z.strictObject({
    ...pageParameters,
    minPosition: cutParameters.minPosition,
    atPosition: cutParameters.atPosition,
    atEvent: cutParameters.atEvent,
    subject: SubjectId.optional(),
    type: z.string().max(60).optional(),
  });
  app.get(
    '/events',
    { schema: { tags: ['events'], summary: 'The log, by position', querystring: listQuery } },
    async (request, reply) => {
      const asked = request.query as z.output<typeof listQuery>;
      const pin = await pinFor(node, asked);
      let after =
        asked.cursor === undefined ? '0'.repeat(20) : readCursor<{ after: string }>(asked.cursor).after;
      if (!position.safeParse(after).success)
        throw new Problem('invalid-request', 'That cursor is not one an answer gave.', {
          parameter: 'cursor',
        });
      const data: unknown[] = [];
      let more = false;
      scan: for (;;) {
        const events = node.log.after(
          after,
          500,
          asked.subject === undefined ? [...RECORD_PREFIXES] : [asked.subject],
        );
        for (const event of events) {
          if (event.position > pin.position) break scan;
          if (
            (asked.type === undefined || event.type === asked.type) &&
            (asked.subject === undefined || event.subject === asked.subject) &&
            !node.reader.seals.hides(event)
          ) {
            if (data.length === asked.limit) {
              more = true;
              break scan;
            }
            data.push(told(event.id));
          }
          after = event.position;
        }
        if (events.length < 500) break;
      }
      return sendAnswer(node, request, reply, {
        data,
        position: pin.position,
        digest: listDigest(data),
        ...(more ? { next: makeCursor({ after }) } : {}),
      });
    },
  );

  const told = (id: string) => {
    const event = node.reader.event(id);
    if (!event) throw new Problem('not-found', `No event ${id} is on record.`);
    if (node.runner.isParked(id)) return parked(event);
    const replayed = replayOr404(node, event.subject, {
      position: node.runner.position,
      atEvent: null,
      pinned: false,
      asked: {},
    });
    const status = replayed.history.hiddenBecause(id, replayed.cuts) ?? 'told';
    return {
      position: event.position,
      ...tellEvent(node.reader, event, status, replayed),
      about: event.about,
      ordinal: event.ordinal,
      causationId: event.causationId ?? null,
      actor: event.actor,
      prevHash: event.prevHash,
    };
  };

  app.get(
    '/events/:event',
    {
      schema: {
        tags: ['events'],
        summary: 'One event, with what corrected it',
        params: z.strictObject({ event: z.uuid() }),
        querystring: z.strictObject({ minPosition: cutParameters.minPosition }),
      },
    },
    async (request, reply) => {
      const pin = await pinFor(node, request.query as { minPosition?: string });
      return sendAnswer(node, request, reply, {
        data: told((request.params as { event: string }).event),
        position: pin.position,
      });
    },
  );

  subscribeToEvents(app, node, told);

  const headers = z.looseObject({
    'if-match': z.string().optional(),
    'if-none-match': z.string().optional(),
    'idempotency-key': z.string().min(1).max(200).optional(),
  });
  app.post(
    '/events',
    {
      bodyLimit: Math.min(EVENTS_BODY, node.config.bodyLimit),
      config: { role: 'curator' },
      schema: {
        tags: ['events'],
        summary: 'Append events to one subject',
        headers,
        body: appendBody,
        security: [{ key: [] }],
      },
    },
    async (request, reply) => {
      const { events } = request.body as z.output<typeof appendBody>;
      const subject = events[0]?.subject as string;
      if (events.some((event) => event.subject !== subject)) {
        throw new Problem(
          'invalid-event',
          'All events of one request belong to one subject: send a request for each.',
          { parameter: 'subject' },
        );
      }
      node.reader.held(subject);
      const expected = expectedRevision(request.headers);
      const key = request.headers['idempotency-key'];
      const recorded = await recordedOf(subject, expected);
      const result = await handle(recordingWhole(node.store), recorded, events, expected, {
        actor: actorOf(request),
        correlationId: request.id,
        idempotencyKey: typeof key === 'string' ? key : randomBytes(16).toString('hex'),
        salt: () => randomBytes(16).toString('hex'),
      }).catch(tooLarge);
      if (!result.ok && result.reason === 'invalid') {
        const [first] = result.flaws;
        throw new Problem(
          'invalid-event',
          `events.${result.index}${first?.path ? `.${first.path}` : ''}: ${first?.message}`,
          {
            errors: result.flaws.map((flaw) => ({
              path: `events.${result.index}.${flaw.path}`,
              message: flaw.message,
            })),
          },
        );
      }
      if (!result.ok)
        throw new Problem('rule-broken', result.rejection.message, {
          rule: result.rejection.rule,
          event: result.index,
        });
      return reply
        .code(201)
        .header('etag', `"${result.appended.revision}"`)
        .send({
          data: { subject, events: result.events.map((event) => ({ id: event.id, type: event.type })) },
          position: result.appended.position,
          revision: result.appended.revision,
        });
    },
  );

  /** What is recorded of a subject, and of what names it; read from the store where this node's copy is behind. */
  async function recordedOf(subject: string, expected: ExpectedRevision) {
    const own = node.log.stream(subject);
    const last = own.at(-1)?.revision ?? -1;
    if (typeof expected === 'number' && expected > last) {
      for await (const event of node.store.readStream(subject, last + 1)) own.push(event);
      if (own.length <= expected)
        throw new WrongExpectedRevision(subject, expected, own.at(-1)?.revision ?? 'none');
    }
    const history = node.runner.histories.of(subject);
    const others = [...(history?.events ?? [])].filter((event) => event.subject !== subject);
    return [...own, ...others].sort((a, b) => (a.position < b.position ? -1 : 1));
  }
};

/** What one request sends is recorded whole or refused, never in part. The command handler appends, and nothing else. */
const recordingWhole = (store: EventStore) =>
  ({
    append: (stream, events, expected) => store.append(stream, events, expected, { atOnce: true }),
  }) as EventStore;

function tooLarge(error: unknown): never {
  if (error instanceof AppendTooLarge) throw new Problem('too-large', error.message);
  if (error instanceof UnstorableEvent) throw new Problem('invalid-event', error.message);
  throw error;
}

/** An event that no read model could digest is listed as it is stored, without what it says: it can't be told. */
function parked({
  position,
  id,
  type,
  subject,
  occurredOn,
  knownOn,
  knownOnBasis,
  standing,
  recordedAt,
  revision,
  actor,
  prevHash,
}: StoredEvent) {
  return {
    position,
    id,
    type,
    subject,
    occurredOn,
    knownOn,
    knownOnBasis,
    standing,
    recordedAt,
    revision,
    status: 'parked',
    actor,
    prevHash,
  };
}

/** `If-Match: "<revision>"` or `If-None-Match: *` for a new subject. */
function expectedRevision(headers: Readonly<Record<string, unknown>>): ExpectedRevision {
  const match = headers['if-match'];
  if (headers['if-none-match'] === '*' && match === undefined) return 'none';
  if (typeof match === 'string') {
    const revision = /^"(\d{1,15})"$/.exec(match.trim())?.[1];
    if (revision === undefined)
      throw new Problem('invalid-request', 'If-Match is a revision in quotes, as in "41".', {
        parameter: 'If-Match',
      });
    return Number(revision);
  }
  throw new Problem(
    'precondition-needed',
    'Send If-Match: "<revision>" with the revision you read, or If-None-Match: * for a new subject.',
  );
}
