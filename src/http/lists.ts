import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import { SubjectId, type SubjectKind } from '../domain/event.js';
import { calendarItems } from '../exports/calendar/entries.js';
import { rowPosition } from '../projections/read-models.js';
import { type EventLine, tellEvent } from '../replay/events-told.js';
import { KINDS } from '../replay/kinds.js';
import type { Pin, RecordReader } from '../replay/record.js';
import { PLURAL } from './addresses.js';
import type { Part } from './app.js';
import { cutParameters, pageParameters } from './cuts.js';
import type { Node } from './node.js';
import { page } from './paging.js';
import { Problem } from './problems.js';
import { listDigest, permalink, pinFor, type ReadQuery, sendAnswer } from './reading.js';

/** The frame of a list's answer. */
export function listBody(
  node: Node,
  path: string,
  query: ReadQuery & Readonly<Record<string, unknown>>,
  pin: Pin,
  data: readonly unknown[],
  next?: string,
) {
  const cuts = node.reader.cuts(pin);
  return {
    data,
    asOf: cuts.asOf,
    knownOn: cuts.knownOn,
    ...(pin.pinned ? { atEvent: pin.atEvent } : { position: pin.position }),
    permalink: permalink(path, query, cuts, pin.atEvent),
    digest: listDigest(data),
    ...(next === undefined ? {} : { next }),
  };
}

/** Subjects of a kind on record at a place, in the order in which they were first recorded. */
export function subjectsOf(reader: RecordReader, kind: SubjectKind, pin: Pin): string[] {
  return reader.models
    .all<{ name: string }>(
      'SELECT name FROM subject WHERE kind = ? AND first <= ? ORDER BY name',
      kind,
      rowPosition(pin.position),
    )
    .map((row) => row.name)
    .filter((name) => !reader.seals.hidden(name));
}

/** Lists of the kinds of which there are few: each is replayed. */
export function subjectListRoute(kind: Exclude<SubjectKind, 'case'>): Part {
  return (app, node) => {
    const query = z.strictObject({ ...cutParameters, ...pageParameters });
    app.get(
      `/${PLURAL[kind]}`,
      { schema: { tags: [PLURAL[kind]], summary: `Every ${kind} on record, in brief`, querystring: query } },
      async (request, reply) => {
        const asked = request.query as z.output<typeof query>;
        const pin = await pinFor(node, asked);
        const names = subjectsOf(node.reader, kind, pin).map((name) => ({ id: name }));
        const { data, next } = page(names, asked.limit, asked.cursor);
        const briefs = data.map(({ id }) => brief(node.reader, kind, id, pin));
        return sendAnswer(
          node,
          request,
          reply,
          listBody(node, `/api/v1/${PLURAL[kind]}`, asked, pin, briefs, next),
        );
      },
    );
  };
}

/** A subject in a list: its name and what is said of it in a sentence. */
export function brief(
  reader: RecordReader,
  kind: SubjectKind,
  subject: string,
  pin: Pin,
): Record<string, unknown> {
  const replayed = reader.replay(subject, pin);
  const id = subject.slice(kind.length + 1);
  if (!replayed) return { id, subject, name: id };
  const view = KINDS[kind].summary(
    replayed.state as never,
    replayed.cuts,
    { subject, pin, replayed },
    reader,
  ) as Record<string, unknown>;
  const { name, headline, live } = reader.presentPlain({
    name: view.name ?? null,
    headline: view.headline ?? null,
    live: view.live ?? null,
  }) as Record<string, unknown>;
  return {
    id,
    subject,
    name: name ?? id,
    ...(headline === null ? {} : { headline }),
    ...(live === null ? {} : { live }),
  };
}

/** Facts of several subjects in the order of the world, as told to a reader; a matter brings its cases. */
export function chronology(
  reader: RecordReader,
  subjects: readonly string[],
  pin: Pin,
  from?: string,
  to?: string,
): EventLine[] {
  const seen = new Map<string, { line: EventLine; key: string }>();
  const named = subjects.flatMap((subject) => reader.replay(subject, pin) ?? []);
  for (const replayed of named.flatMap((one) => [one, ...reader.members(one)])) {
    for (const { fact } of replayed.effective.versions) {
      if (
        seen.has(fact.id) ||
        fact.type === 'FactDisputed' ||
        reader.seals.hides(fact) ||
        (from !== undefined && fact.latest < from) ||
        (to !== undefined && fact.earliest > to)
      )
        continue;
      const event = replayed.history.event(fact.id);
      if (!event) continue;
      const key = `${fact.latest}|${fact.earliest}|${String(fact.ordinal).padStart(16, '0')}|${fact.id}`;
      seen.set(fact.id, { line: tellEvent(reader, event, 'in-state', replayed, fact), key });
    }
  }
  return [...seen.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}

const several = z
  .union([z.string(), z.array(z.string()).max(50)])
  .transform((given) => (typeof given === 'string' ? [given] : given));

/** A subject from an address or parameter that may leave out its kind. */
export function anySubject(reader: RecordReader, ref: string): string {
  const kinds: readonly SubjectKind[] = ['case', 'organization', 'venture', 'person', 'matter'];
  const exact = SubjectId.safeParse(ref);
  if (exact.success) return reader.resolve(ref.slice(0, ref.indexOf('-')) as SubjectKind, ref);
  for (const kind of kinds) {
    try {
      return reader.resolve(kind, ref);
    } catch {
      // Another kind may bear the name.
    }
  }
  throw new Problem(
    'not-found',
    `Nothing is on record under "${ref}": give a subject as in case-cand-4-24-cv-04722 or organization-acme.`,
    { parameter: 'subject' },
  );
}

export const timelineRoutes: Part = (app, node) => {
  const query = z.strictObject({
    ...cutParameters,
    ...pageParameters,
    subject: several.describe('One or more subjects; a matter brings its cases.'),
    from: DaySchema.optional(),
    to: DaySchema.optional(),
  });
  app.get(
    '/timeline',
    { schema: { tags: ['lists'], summary: 'One chronology of several subjects', querystring: query } },
    async (request, reply) => {
      const asked = request.query as z.output<typeof query>;
      const pin = await pinFor(node, asked);
      const subjects = asked.subject.map((ref) => anySubject(node.reader, ref));
      const { data, next } = page(
        chronology(node.reader, subjects, pin, asked.from, asked.to),
        asked.limit,
        asked.cursor,
      );
      return sendAnswer(node, request, reply, listBody(node, '/api/v1/timeline', asked, pin, data, next));
    },
  );
};

export const calendarRoutes: Part = (app, node) => {
  const query = z.strictObject({
    ...cutParameters,
    ...pageParameters,
    from: DaySchema.optional(),
    to: DaySchema.optional(),
    court: z.string().max(40).optional(),
    subject: z.string().max(200).optional(),
  });
  for (const what of ['hearing', 'deadline'] as const) {
    app.get(
      `/${what}s`,
      { schema: { tags: ['lists'], summary: `The ${what}s of all cases, by day`, querystring: query } },
      async (request, reply) => {
        const asked = request.query as z.output<typeof query>;
        const pin = await pinFor(node, asked);
        const { data, next } = page(calendar(node.reader, what, pin, asked), asked.limit, asked.cursor);
        return sendAnswer(node, request, reply, listBody(node, `/api/v1/${what}s`, asked, pin, data, next));
      },
    );
  }
};

export interface CalendarEntry extends Record<string, unknown> {
  readonly id: string;
  readonly case: string;
  readonly day: string;
}

/** Hearings or deadlines of all cases as of a date, by day; without from and to all dates. What is sealed is masked. */
export function calendar(
  reader: RecordReader,
  what: 'hearing' | 'deadline',
  pin: Pin,
  { subject, ...filter }: { readonly [key in 'from' | 'to' | 'court' | 'subject']?: string | undefined },
): CalendarEntry[] {
  const one = subject === undefined ? undefined : anySubject(reader, subject);
  return calendarItems(reader, pin, { ...filter, what: [what], subject: one }).map((item) => ({
    id: `${item.case}/${item.key}`,
    case: item.case,
    day: item.day,
    caption: item.caption,
    ...item.data,
  }));
}
