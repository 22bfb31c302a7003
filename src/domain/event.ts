import { z } from 'zod';
import { DaySchema, EdtfSchema } from './dates.js';

/** How sure the record is that a thing happened, was filed, ordered or said; never that what is pleaded is true. */
export const Standing = z.enum(['alleged', 'reported', 'confirmed']).meta({
  id: 'Standing',
  description: 'alleged: a party says so; reported: press; confirmed: the primary document was seen.',
});
export type Standing = z.infer<typeof Standing>;

/** Why the known-on day is what it is (docs/replay.md). */
export const KnownOnBasis = z
  .enum(['docket-entered', 'published', 'publicly-filed', 'unsealed', 'observed', 'unknown'])
  .meta({ id: 'KnownOnBasis' });
export type KnownOnBasis = z.infer<typeof KnownOnBasis>;

const short = (max: number) => z.string().min(1).max(max);

export const Source = z
  .strictObject({
    publisher: short(300).nullable().describe('Who published it; null if not on record.'),
    title: short(1000).nullable().describe('Headline or title; null: none was seen.'),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    docketEntry: short(60).optional().describe('The docket entry that is the source: its ECF number.'),
    publishedOn: EdtfSchema.nullable().describe('Date of publication; null if not on record.'),
    retrievedOn: DaySchema.optional(),
    assertedBy: short(300).optional().describe('Who asserts it, where the publisher only passes it on.'),
    quote: short(1000).optional(),
    note: short(1000).optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** Who a stream is about. EventStoreDB's category is what stands before the first dash. */
export const SubjectKind = z
  .enum(['case', 'matter', 'organization', 'venture', 'person'])
  .meta({ id: 'SubjectKind' });
export type SubjectKind = z.infer<typeof SubjectKind>;

export const SubjectId = z
  .string()
  .regex(/^(case|matter|organization|venture|person)-[a-z0-9]+(-[a-z0-9]+)*$/, {
    error:
      'A subject is named by its kind, a dash and lower-case letters, digits and single dashes, as in case-cand-4-24-cv-04722 or organization-acme.',
  })
  .max(200)
  .meta({ id: 'SubjectId', examples: ['case-cand-4-24-cv-04722', 'organization-acme'] });

/** The kind of a subject. @throws never for an id that `SubjectId` let through. */
export function kindOf(subject: string): SubjectKind {
  return subject.slice(0, subject.indexOf('-')) as SubjectKind;
}

/**
 * Text that can be erased for good with the event's content hash still valid (docs/sealing.md): it enters the hash as
 * SHA-256(salt ‖ text). A plain string is salted when the event is made; after a purge only the hash is left.
 */
export const Erasable = z
  .union([
    z.string(),
    z.strictObject({ salt: z.string().regex(/^[0-9a-f]{16,64}$/), text: z.string() }),
    z.strictObject({ erased: z.string().regex(/^[0-9a-f]{64}$/) }),
  ])
  .meta({ id: 'ErasableText' });
export type Erasable = z.infer<typeof Erasable>;

/** The text, or undefined when it was erased. */
export function textOf(erasable: Erasable): string | undefined {
  if (typeof erasable === 'string') return erasable;
  return 'text' in erasable ? erasable.text : undefined;
}

/** What says when and how surely a thing was so: shared by an event and by the replacement a correction carries. */
export const factFields = {
  occurredOn: EdtfSchema.nullable().describe(
    'When it happened. Null only for corrections, which have no date of their own.',
  ),
  ordinal: z
    .number()
    .min(0)
    .max(1e12)
    .default(0)
    .describe("What happened first within a day: the docket's own sequence, or the dataset's row."),
  knownOn: EdtfSchema.nullable().describe(
    'The earliest day it was public, on the best evidence held; null: unknown.',
  ),
  knownOnBasis: KnownOnBasis,
  standing: Standing,
  sources: z
    .array(Source)
    .min(1, { error: 'An event has at least one source: say who published it.' })
    .max(50),
  about: z.array(SubjectId).max(50).default([]).describe('Other subjects the event names.'),
};

/** Every event before the store gave it revision, position, recordedAt and prevHash. */
export interface NewEvent<T extends string = string, D = unknown> {
  readonly id: string;
  readonly type: T;
  readonly version: number;
  readonly subject: string;
  readonly about: readonly string[];
  readonly occurredOn: string | null;
  readonly ordinal: number;
  readonly knownOn: string | null;
  readonly knownOnBasis: KnownOnBasis;
  readonly standing: Standing;
  readonly sources: readonly Source[];
  readonly actor: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly data: D;
}

/** An event as the store holds it. */
export interface StoredEvent<T extends string = string, D = unknown> extends NewEvent<T, D> {
  /** Instant of recording, ISO 8601 in UTC, stamped by us. */
  readonly recordedAt: string;
  /** Hash of the stream's previous event (`chainHash`), null for the first. */
  readonly prevHash: string | null;
  /** Place in its stream, from 0. */
  readonly revision: number;
  /** Place in this store's log: ordered, opaque, 20 zero-padded digits. */
  readonly position: string;
}

/** A map of event type to the schema of its data is all that declares events; the union of events follows from it. */
export type DataSchemas = Record<string, z.ZodType>;
export type EventsOf<S extends DataSchemas> = {
  [T in keyof S & string]: NewEvent<T, z.output<S[T]>>;
}[keyof S & string];
