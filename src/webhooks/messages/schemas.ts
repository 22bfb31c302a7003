import { z } from 'zod';
import { eventsByKind } from '../../domain/catalogue.js';
import { Source, Standing, SubjectKind } from '../../domain/event.js';
import { EntryView } from './entry-view.js';
import { MESSAGE_SOURCES, MESSAGE_TYPES, type MessageType } from './types.js';

const Subject = z
  .strictObject({
    id: z.string(),
    kind: SubjectKind,
    name: z.string().nullable().describe('Caption of a case, name of an organization.'),
    court: z.string().nullable().describe("The court's id, as in cand."),
    courtName: z.string().nullable(),
    docketNumber: z.string().nullable(),
    judges: z.array(z.string()),
    parties: z.array(z.string()).describe('The first twenty.'),
    matters: z.array(z.string()),
  })
  .meta({ id: 'WebhookSubject' });
export type MessageSubject = z.infer<typeof Subject>;

const EventView = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    occurredOn: z.string().nullable(),
    knownOn: z.string().nullable(),
    recordedAt: z.string(),
    standing: Standing,
    sources: z.array(Source),
  })
  .meta({ id: 'WebhookEvent' });

const LinksView = z
  .strictObject({ page: z.string(), api: z.string(), permalink: z.string() })
  .meta({ id: 'WebhookLinks' });

const about = {
  event: EventView,
  subject: Subject,
  entry: EntryView.optional().describe('The docket entry it is, or was read from.'),
  links: LinksView,
};

const version = z
  .strictObject({
    type: z.string(),
    occurredOn: z.string().nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .nullable()
  .describe('Null when sealed, or after a retraction.');

const step = z.strictObject({
  organization: z.string(),
  plan: z.string().optional(),
  step: z.string().optional(),
  effect: z.string().optional().describe('would-block, would-unwind or would-condition.'),
  how: z.string(),
  instrument: z.string().optional(),
  case: z.string().optional(),
});
const steps = z.strictObject({ steps: z.array(step).min(1) });

const sealing = z.strictObject({
  scope: z.enum(['document', 'attachment', 'entry-text', 'case']),
  attachment: z.number().nullable(),
  byOrder: z.string().nullable(),
});

/** Details of the types that don't simply carry the data of the events they come from. */
const OWN_DETAILS: Partial<Record<MessageType, z.ZodType>> = {
  'entry.recorded': z.strictObject({ possibleDuplicateOf: z.string().nullable() }),
  'entry.revised': z.strictObject({
    before: EntryView,
    after: EntryView,
    changed: z.array(z.string()).describe('Members that differ, as in text, documents.'),
    cause: z.enum(['record', 'source']),
    reason: z.string(),
  }),
  'filing.sealed': sealing,
  'filing.unsealed': sealing,
  'record.corrected': z.strictObject({
    corrected: z.string().describe('Id of the event corrected.'),
    cause: z.enum(['record', 'source']),
    reason: z.string(),
    retracted: z.boolean(),
    sealed: z.boolean(),
    before: version,
    after: version,
  }),
  'subject.reinterpreted': z.strictObject({
    count: z.number(),
    changes: z
      .array(z.strictObject({ event: z.string(), was: z.string().nullable(), is: z.string().nullable() }))
      .describe('The first hundred: event types before and after; null: none.'),
  }),
  'step.blocked': steps,
  'step.unblocked': steps,
  'fact.recorded': z.record(z.string(), z.unknown()),
};

function detailsOf(type: MessageType): z.ZodType {
  const own = OWN_DETAILS[type];
  if (own) return own;
  const all = Object.values(eventsByKind) as Record<string, z.ZodType>[];
  const schemas = MESSAGE_SOURCES[type].map(
    (event) => all.find((schemas) => event in schemas)?.[event] as z.ZodType,
  );
  return schemas.length === 1 ? (schemas[0] as z.ZodType) : z.union(schemas);
}

const Period = z.strictObject({ name: z.enum(['daily', 'weekly']), from: z.string(), until: z.string() });

const OWN_DATA: Partial<Record<MessageType, z.ZodType>> = {
  ping: z.strictObject({ endpoint: z.string(), message: z.string() }),
  'endpoint.disabled': z.strictObject({
    endpoint: z.strictObject({ id: z.string(), origin: z.string(), description: z.string().nullable() }),
    reason: z.enum(['operator', 'gone', 'failing']),
    detail: z.string(),
    at: z.string(),
  }),
  digest: z.strictObject({
    period: Period,
    part: z.number().describe('From 1; a long digest comes in parts of 500 messages.'),
    count: z.number(),
    messages: z.array(
      z.strictObject({
        id: z.string(),
        type: z.string(),
        timestamp: z.string(),
        data: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
};

/** The body of every message type, as sent in the standard format. One schema is type, validator and published JSON Schema. */
export const messageSchemas = Object.fromEntries(
  MESSAGE_TYPES.map((type) => [
    type,
    z
      .strictObject({
        type: z.literal(type),
        timestamp: z.string().describe('When the event was recorded, ISO 8601 in UTC.'),
        replay: z.string().optional().describe('Set on what is replayed: the id of the replay.'),
        data: OWN_DATA[type] ?? z.strictObject({ ...about, details: detailsOf(type) }),
      })
      .meta({ title: type, description: describeType(type) }),
  ]),
) as unknown as Record<MessageType, z.ZodType<Message>>;

export interface Message {
  readonly type: MessageType;
  readonly timestamp: string;
  readonly replay?: string | undefined;
  readonly data: Record<string, unknown>;
}

export function describeType(type: MessageType): string {
  const sources = MESSAGE_SOURCES[type];
  if (sources.length > 0) return `Sent when ${sources.join(' or ')} is recorded.`;
  const own: Partial<Record<MessageType, string>> = {
    'step.blocked': 'Sent when a ruling or a regulator blocks a step of an organization’s plan.',
    'step.unblocked': 'Sent when what blocked a step is gone.',
    'subject.reinterpreted': 'One summary a subject when its docket text was read anew by a better reader.',
    'fact.recorded': 'Any other event; sent only where eventType asks for it.',
    'endpoint.disabled': 'Sent to other endpoints when one was disabled.',
    digest: 'What a day or week brought, for endpoints that ask for a digest.',
    ping: 'A test.',
  };
  return own[type] ?? '';
}

/** JSON Schema (2020-12) of a message type. */
export function jsonSchemaOf(type: MessageType): Record<string, unknown> {
  return z.toJSONSchema(messageSchemas[type], {
    io: 'output',
    unrepresentable: 'any',
    reused: 'inline',
  }) as Record<string, unknown>;
}

const SIGNATURE = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
  name,
  in: 'header',
  required: true,
  schema: { type: 'string' },
}));

/** The OpenAPI 3.1 `webhooks` object, and the `components.schemas` it refers to. */
export function openApiWebhooks(): { webhooks: Record<string, unknown>; schemas: Record<string, unknown> } {
  const schemas: Record<string, unknown> = {};
  const webhooks = MESSAGE_TYPES.map((type) => {
    // In an OpenAPI document a reference starts from the document, so what a schema defines for itself moves to the components.
    const text = JSON.stringify(jsonSchemaOf(type)).replaceAll('#/$defs/', '#/components/schemas/');
    const { $schema: _, $defs, ...schema } = JSON.parse(text) as Record<string, unknown>;
    Object.assign(schemas, $defs);
    const post = {
      summary: describeType(type),
      operationId: `webhook-${type}`,
      tags: ['webhooks'],
      parameters: SIGNATURE,
      requestBody: { required: true, content: { 'application/json': { schema } } },
      responses: {
        '2XX': { description: 'Taken. 410 disables the webhook; 429 with Retry-After slows it.' },
      },
    };
    return [type, { post }];
  });
  return { webhooks: Object.fromEntries(webhooks) as Record<string, unknown>, schemas };
}
