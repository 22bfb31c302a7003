import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { eventTypes } from '../../domain/catalogue.js';
import { isDay } from '../../domain/dates.js';
import { isMessageType, MESSAGE_TYPES } from '../messages/types.js';

const oneOrMany = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1).max(200)]);
const name = z.string().min(1).max(300);

const known = eventTypes();

const EventTypeName = z
  .string()
  .max(100)
  .refine((text) => isMessageType(text) || isWildcard(text) || known.has(text), {
    error: (issue) =>
      `"${String(issue.input)}" is no message type: give one of ${MESSAGE_TYPES.join(', ')}, a family as in hearing.*, or an event type as in MotionDecided.`,
  });

function isWildcard(text: string): boolean {
  return text.endsWith('.*') && MESSAGE_TYPES.some((type) => type.startsWith(text.slice(0, -1)));
}

function isDuration(text: string): boolean {
  try {
    return Temporal.Duration.from(text).sign > 0;
  } catch {
    return false;
  }
}

export const FiledWithin = z
  .string()
  .max(40)
  .refine(isDuration, {
    error: (issue) =>
      `"${String(issue.input)}" is no span of time: give an ISO 8601 duration, as in P30D, or null for no limit.`,
  });

/** Which messages an endpoint gets. Left out: any. Several values of one filter: any of them; several filters: all of them. */
export const Filter = z
  .strictObject({
    subject: oneOrMany(name)
      .optional()
      .describe(
        'Subjects whose events, or events that name them, are wanted, as in case-cand-4-24-cv-04722.',
      ),
    matter: oneOrMany(name).optional().describe('Matters: all their cases, those added later included.'),
    court: oneOrMany(name).optional().describe("Court ids as CourtListener's, as in cand."),
    party: oneOrMany(name).optional().describe('Part of a party’s name, upper or lower case.'),
    judge: oneOrMany(name).optional().describe('Part of a judge’s name.'),
    eventType: oneOrMany(EventTypeName)
      .optional()
      .describe('Message types (entry.recorded, hearing.*) or event types (MotionDecided).'),
    kind: oneOrMany(name).optional().describe('Kinds of filing, as in motion, order, complaint.'),
    text: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('Words that must all occur in the text; a phrase in double quotes.'),
    filing: z.boolean().optional().describe('true: only papers put on the docket by a party.'),
    filedWithin: FiledWithin.nullable()
      .optional()
      .describe(
        'Only what was filed so shortly before it was recorded; P30D unless given, null for no limit.',
      ),
  })
  .meta({ id: 'WebhookFilter' });
export type Filter = z.infer<typeof Filter>;

export const DEFAULT_FILED_WITHIN = 'P30D';

export const Format = z.enum(['standard', 'cloudevents', 'courtlistener']).meta({ id: 'WebhookFormat' });
export type Format = z.infer<typeof Format>;
export const Digest = z.enum(['daily', 'weekly']).meta({ id: 'WebhookDigest' });
export type Digest = z.infer<typeof Digest>;

function isMoment(text: string): boolean {
  if (isDay(text)) return true;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A day stands for when things happened, an instant for when they were recorded. */
export const Moment = z
  .string()
  .max(40)
  .refine(isMoment, {
    error: (issue) =>
      `"${String(issue.input)}" is no day and no instant: write 2025-02-04, or 2025-02-04T09:00:00Z.`,
  })
  .describe(
    'A day (what was filed or happened on it or later) or an instant (what was recorded at it or later).',
  );

const url = z.string().min(1).max(2000);
const description = z.string().max(1000);

export const EndpointInput = z
  .strictObject({
    url: url.describe('https, unless the operator allows http on the host (ASOF_WEBHOOKS_ALLOW).'),
    description: description.optional(),
    filter: Filter.optional(),
    format: Format.optional(),
    digest: Digest.nullable().optional().describe('One message a day or week instead of one an event.'),
    since: Moment.optional().describe('Begin with history from then on, whatever filedWithin says.'),
  })
  .meta({ id: 'NewWebhook' });
export type EndpointInput = z.infer<typeof EndpointInput>;

export const EndpointPatch = z
  .strictObject({
    url: url.optional(),
    description: description.nullable().optional(),
    filter: Filter.nullable().optional(),
    format: Format.optional(),
    digest: Digest.nullable().optional(),
    enabled: z.boolean().optional().describe('false disables it until it is enabled again.'),
  })
  .meta({ id: 'WebhookPatch' });
export type EndpointPatch = z.infer<typeof EndpointPatch>;

export const ReplayInput = z
  .strictObject({
    since: Moment,
    until: Moment.optional(),
    filter: Filter.optional().describe('Instead of the endpoint’s own filter; filedWithin does not apply.'),
    ratePerSecond: z.number().min(0.01).max(1000).default(10),
  })
  .meta({ id: 'WebhookReplayInput' });
export type ReplayInput = z.infer<typeof ReplayInput>;

export const DeliveriesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/, { error: 'This cursor is none of ours: leave it out to begin with the newest.' })
    .optional(),
  state: z.enum(['waiting', 'delivered', 'dead', 'skipped', 'moved']).optional(),
});

export const RotateBody = z
  .strictObject({
    overlapHours: z.number().min(0).max(720).default(24).describe('So long messages carry both signatures.'),
  })
  .nullish();
export const EnableBody = z
  .strictObject({
    missed: z
      .enum(['send', 'leave'])
      .default('leave')
      .describe(
        'send: go on where it stopped. leave: begin with what comes now; the answer says what was missed.',
      ),
  })
  .nullish();

/** One value, several or none, as a list. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as T];
}
