import { z } from 'zod';
import { caseEvents } from './case/events.js';
import { type DataSchemas, factFields, kindOf, type NewEvent, SubjectId, type SubjectKind } from './event.js';
import { matterEvents } from './matter/events.js';
import { organizationEvents } from './organization/events.js';
import { personEvents } from './person/events.js';
import { upcasters } from './upcasting.js';
import { ventureEvents } from './venture/events.js';

/** Every event type by the kind of subject that can have it. */
export const eventsByKind = {
  case: caseEvents,
  matter: matterEvents,
  organization: organizationEvents,
  venture: ventureEvents,
  person: personEvents,
} as const satisfies Record<SubjectKind, DataSchemas>;

/** The version in which an event type is written today; 1 unless an upcaster lifted it. */
export function currentVersion(type: string): number {
  let version = 1;
  while (upcasters[`${type}@${version}`]) version += 1;
  return version;
}

const types = [...new Set(Object.values(eventsByKind).flatMap((schemas) => Object.keys(schemas)))].sort();

/** An event as a writer hands it in, before id and actor are known. */
export const EventInput = z
  .strictObject({
    id: z.uuid().optional(),
    type: z
      .string()
      .min(1)
      .max(60)
      .meta({ examples: ['MotionDecided'] }),
    version: z.number().int().min(1).optional(),
    subject: SubjectId,
    ...factFields,
    correlationId: z.string().max(100).optional(),
    causationId: z.string().max(100).optional(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'EventInput' });
export type EventInput = z.input<typeof EventInput>;

/** The types whose event has no occurred-on of its own: they change how another event is told. */
export const CORRECTIONS: ReadonlySet<string> = new Set([
  'EventCorrected',
  'EventRetracted',
  'DocketEntryRevised',
  'SourceAdded',
  'FactDisputed',
]);

export interface Flaw {
  /** Dotted path of the offending value within the event. */
  readonly path: string;
  readonly message: string;
}

export type Checked =
  | { readonly ok: true; readonly event: Omit<NewEvent, 'id' | 'actor'> & { id?: string } }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

/**
 * Checks an event against its schemas: envelope, type, data (in its current version after upcasting), and, for a
 * correction, the replacement too. Says everything that is wrong at once.
 */
export function checkEvent(input: unknown): Checked {
  const envelope = EventInput.safeParse(input);
  if (!envelope.success) return { ok: false, flaws: flaws(envelope.error) };
  const { version: given, ...fact } = envelope.data;
  const data = checkData(kindOf(fact.subject), fact.type, given ?? currentVersion(fact.type), fact.data);
  if (!data.ok) return data;
  const isCorrection = CORRECTIONS.has(fact.type);
  if (fact.occurredOn === null && !isCorrection) {
    return {
      ok: false,
      flaws: [
        {
          path: 'occurredOn',
          message: `Say when the ${fact.type} occurred: only corrections have no date of their own. A date that is not known is written /B, by B at the latest.`,
        },
      ],
    };
  }
  if (fact.knownOn === null && fact.knownOnBasis !== 'unknown') {
    return {
      ok: false,
      flaws: [{ path: 'knownOnBasis', message: 'An event whose known-on is null has the basis "unknown".' }],
    };
  }
  const replacement = (
    data.data as { replacement?: { type: string; version: number; data: Record<string, unknown> } }
  ).replacement;
  if (replacement) {
    const inner = checkData(kindOf(fact.subject), replacement.type, replacement.version, replacement.data);
    if (!inner.ok)
      return {
        ok: false,
        flaws: inner.flaws.map((f) => ({ path: `data.replacement.${f.path}`, message: f.message })),
      };
    Object.assign(replacement, { data: inner.data, version: inner.version });
  }
  return {
    ok: true,
    event: {
      ...fact,
      occurredOn: isCorrection ? null : fact.occurredOn,
      version: data.version,
      data: data.data,
    } as never,
  };
}

function checkData(
  kind: SubjectKind,
  type: string,
  version: number,
  data: Record<string, unknown>,
): { ok: true; data: unknown; version: number } | { ok: false; flaws: Flaw[] } {
  const schema = (eventsByKind[kind] as DataSchemas)[type];
  if (!schema) {
    const elsewhere = types.includes(type) ? ` ${type} belongs to another kind of subject.` : '';
    return {
      ok: false,
      flaws: [
        {
          path: 'type',
          message: `A ${kind} has no event "${type}".${elsewhere} Its events are: ${Object.keys(eventsByKind[kind]).join(', ')}.`,
        },
      ],
    };
  }
  const current = currentVersion(type);
  if (version > current) {
    return {
      ok: false,
      flaws: [
        {
          path: 'version',
          message: `${type} is written in version ${current}; version ${version} comes from a newer Asof.`,
        },
      ],
    };
  }
  const parsed = schema.safeParse(upcast(type, version, data));
  return parsed.success
    ? { ok: true, data: parsed.data, version: current }
    : {
        ok: false,
        flaws: flaws(parsed.error).map((f) => ({ ...f, path: f.path ? `data.${f.path}` : 'data' })),
      };
}

const changed: ReadonlySet<string> = new Set(Object.keys(upcasters).map((step) => step.split('@')[0] ?? ''));

/** Lifts data of an older version to the current one, one pure step after the other. */
export function upcast(type: string, version: number, data: unknown): unknown {
  if (!changed.has(type)) return data;
  let lifted = data;
  for (let v = version; upcasters[`${type}@${v}`]; v += 1)
    lifted = upcasters[`${type}@${v}`]?.(lifted as Record<string, unknown>);
  return lifted;
}

function flaws(error: z.ZodError): Flaw[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}

/** Every event type and the kinds of subject that have it. */
export function eventTypes(): ReadonlyMap<string, readonly SubjectKind[]> {
  return new Map(
    types.map((type) => [
      type,
      (Object.keys(eventsByKind) as SubjectKind[]).filter((kind) => type in eventsByKind[kind]),
    ]),
  );
}
