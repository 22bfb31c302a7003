import { z } from 'zod';
import { slugOf } from '../domain/any-subject/words.js';
import type { EventInput } from '../domain/catalogue.js';
import { type Day, isDay } from '../domain/dates.js';
import type { Source, Standing } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';

const text = z.string().min(1);
/** A full date or an RFC 3339 instant; of an instant the day counts. */
const date = text.transform((d) => d.slice(0, 10)).refine(isDay, { error: 'is not a date' });
const unspecified = z.looseObject({ reason: text, description: z.string().optional() });
const party = z.union([text, unspecified]);

const Interest = z.looseObject({
  type: text.optional(),
  directOrIndirect: z.enum(['direct', 'indirect', 'unknown']).optional(),
  details: z.string().optional(),
  share: z
    .looseObject({
      exact: z.number().min(0).max(100).optional(),
      minimum: z.number().min(0).max(100).optional(),
      maximum: z.number().min(0).max(100).optional(),
      exclusiveMinimum: z.number().min(0).max(100).optional(),
      exclusiveMaximum: z.number().min(0).max(100).optional(),
    })
    .optional(),
  startDate: date.optional(),
  endDate: date.optional(),
});
export type Interest = z.output<typeof Interest>;

const Entity = z.looseObject({
  name: z.string().optional(),
  entityType: z.looseObject({ type: text, details: z.string().optional() }),
  jurisdiction: z.looseObject({ name: text }).optional(),
  foundingDate: date.optional(),
  dissolutionDate: date.optional(),
});
const Person = z.looseObject({
  personType: text,
  names: z.array(z.looseObject({ fullName: text.optional() })).optional(),
});
const Relationship = z.looseObject({
  subject: party,
  interestedParty: party,
  interests: z.array(Interest).default([]),
});

const head = {
  statementId: z.string().min(32).max(64),
  statementDate: date,
  declarationSubject: text,
  recordId: text,
  recordStatus: z.enum(['new', 'updated', 'closed']).default('new'),
  annotations: z
    .array(z.looseObject({ statementPointerTarget: z.string(), description: z.string().optional() }))
    .default([]),
  publicationDetails: z
    .looseObject({
      publicationDate: date,
      publisher: z.looseObject({ name: z.string().optional() }).optional(),
    })
    .optional(),
  source: z
    .looseObject({
      type: z.array(z.string()).default([]),
      description: z.string().optional(),
      url: z.string().optional(),
      retrievedAt: date.optional(),
      assertedBy: z.array(z.looseObject({ name: z.string().optional() })).default([]),
    })
    .optional(),
};

const Statement = z.discriminatedUnion('recordType', [
  z.looseObject({ ...head, recordType: z.literal('entity'), recordDetails: Entity }),
  z.looseObject({ ...head, recordType: z.literal('person'), recordDetails: Person }),
  z.looseObject({ ...head, recordType: z.literal('relationship'), recordDetails: Relationship }),
]);
export type Read = z.output<typeof Statement>;
export type EntityStatement = Extract<Read, { recordType: 'entity' }>;
export type RelationshipStatement = Extract<Read, { recordType: 'relationship' }>;

export interface Refused {
  /** Place in the input, from 0. */
  readonly index: number;
  readonly reason: string;
}

/** The statements declared for one organization. */
export interface BodsContext {
  readonly declarationSubject: string;
  readonly statements: readonly Read[];
}

/** Takes every statement that can be read; of the others it says where they stand and why not. */
export function readStatements(input: unknown): { statements: Read[]; refused: Refused[] } {
  if (!Array.isArray(input)) {
    return { statements: [], refused: [{ index: 0, reason: 'A BODS file is an array of statements.' }] };
  }
  const statements: Read[] = [];
  const refused: Refused[] = [];
  for (const [index, raw] of input.entries()) {
    const read = Statement.safeParse(raw);
    if (read.success) statements.push(read.data);
    else {
      const flaws = read.error.issues.map((i) => `${i.path.join('.') || 'the statement'}: ${i.message}`);
      refused.push({ index, reason: `Not a statement of BODS 0.4: ${flaws.slice(0, 5).join('; ')}.` });
    }
  }
  return { statements, refused };
}

const OWN_ENTITY = /^(organization-[a-z0-9]+(?:-[a-z0-9]+)*)\/entity\/(.+)$/;

const short = (words: string, max: number): string =>
  words.length > max ? `${words.slice(0, max - 1)}…` : words;

/** The subject the statements belong to: the one this product wrote into the record id, else the name's slug. */
function subjectOf(context: BodsContext): string {
  const own = OWN_ENTITY.exec(context.declarationSubject)?.[1];
  if (own !== undefined) return own;
  const slug = slugOf(nameOf(context, context.declarationSubject)).slice(0, 100).replace(/-$/, '');
  return `organization-${slug || uuidV5('bods', context.declarationSubject)}`;
}

/** Key of an entity of the group: as this product wrote it, else the name's slug, told apart by the record where two share it. */
export function keyOf(context: BodsContext, recordId: string): string {
  const own = OWN_ENTITY.exec(recordId)?.[2];
  if (own !== undefined && own.length <= 120) return own;
  if (recordId === context.declarationSubject) return subjectOf(context).slice('organization-'.length);
  const slug = slugOf(nameOf(context, recordId)).slice(0, 80);
  const shared = context.statements.some(
    (s) =>
      s.recordType === 'entity' &&
      s.recordId !== recordId &&
      slugOf(s.recordDetails.name ?? '').slice(0, 80) === slug,
  );
  return shared || slug === '' ? `${slug || 'entity'}-${uuidV5('bods', recordId).slice(0, 8)}` : slug;
}

/** Name of a record, as its latest statement has it; without one, the record id. */
export function nameOf(context: BodsContext, recordId: string): string {
  const statement = context.statements.findLast(
    (s) => s.recordId === recordId && s.recordType !== 'relationship',
  );
  const details = statement?.recordDetails as { name?: string; names?: { fullName?: string }[] } | undefined;
  return short(details?.name || details?.names?.find((n) => n.fullName)?.fullName || recordId, 200);
}

/** The envelope of every event a statement gives rise to. */
export function told(
  context: BodsContext,
  statement: Read,
  event: { type: string; occurredOn: string; data: Record<string, unknown> },
): EventInput {
  const published = statement.publicationDetails?.publicationDate ?? statement.statementDate;
  return {
    ...event,
    subject: subjectOf(context),
    knownOn: published,
    knownOnBasis: 'published',
    standing: standingOf(statement),
    sources: [sourceOf(statement, published)],
  };
}

/** What a register or a check confirms, what the subject declares of itself, what a third party reports. */
function standingOf({ source }: Read): Standing {
  const types = source?.type ?? [];
  if (types.includes('officialRegister') || types.includes('verified')) return 'confirmed';
  return types.includes('selfDeclaration') ? 'alleged' : 'reported';
}

function sourceOf(statement: Read, publishedOn: Day): Source {
  const { source, publicationDetails } = statement;
  const names = source?.assertedBy.map((a) => a.name).filter((n) => n !== undefined) ?? [];
  const url = source?.url !== undefined && /^https?:\/\/\S+$/.test(source.url) && URL.canParse(source.url);
  return {
    publisher: publicationDetails?.publisher?.name ? short(publicationDetails.publisher.name, 300) : null,
    title: `BODS statement ${statement.statementId}`,
    ...(url ? { url: source.url as string } : {}),
    publishedOn,
    ...(source?.retrievedAt === undefined ? {} : { retrievedOn: source.retrievedAt }),
    ...(names.length > 0 ? { assertedBy: short(names.join(', '), 300) } : {}),
    ...(source?.description ? { note: short(source.description, 1000) } : {}),
  };
}

/** The day a statement gives, or by the day of the statement at the latest. */
export const dayOr = (day: Day | undefined, statement: Read): string => day ?? `/${statement.statementDate}`;
export { short };
