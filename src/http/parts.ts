import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import type { SubjectKind } from '../domain/event.js';
import type { Cuts } from '../replay/cuts.js';
import { diffStates } from '../replay/diff.js';
import { KINDS } from '../replay/kinds.js';
import type { Replayed } from '../replay/record.js';
import { type Found, PLURAL, subjectPath } from './addresses.js';
import type { App, Part } from './app.js';
import { cutParameters } from './cuts.js';
import { linkFormat, timemap } from './memento.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';
import { answerBody, permalink, sendAnswer } from './reading.js';
import { find, idParameter } from './subjects.js';

const position = cutParameters.atPosition;

/** Two ends of a comparison, on any axis. */
export const diffQuery = z.strictObject({
  ...cutParameters,
  from: DaySchema.optional().describe('The earlier asOf day.'),
  to: DaySchema.optional().describe('The later asOf day; default: asOf.'),
  knownFrom: DaySchema.optional(),
  knownTo: DaySchema.optional(),
  fromPosition: position,
  toPosition: position,
  fromEvent: z.uuid().optional(),
  toEvent: z.uuid().optional(),
});
type DiffQuery = z.output<typeof diffQuery>;

/** Both ends of a comparison, replayed. */
export function bothEnds(
  node: Node,
  found: Found,
  query: DiffQuery,
): { readonly from: Replayed; readonly to: Replayed } {
  const axes = [
    query.from ?? query.to,
    query.knownFrom ?? query.knownTo,
    query.fromPosition ?? query.toPosition ?? query.fromEvent ?? query.toEvent,
  ];
  if (axes.every((axis) => axis === undefined)) {
    throw new Problem(
      'invalid-request',
      'Say what to compare: from= and to= (days), knownFrom= and knownTo=, or fromPosition= and toPosition=.',
      { parameter: 'from' },
    );
  }
  const base = node.reader.cuts(found.pin, found.subject);
  const place = (given: string | undefined, event: string | undefined): string | null => {
    if (event === undefined) return given ?? base.atPosition;
    const at = node.log.positionOfEvent(event);
    if (at === undefined) throw new Problem('not-found', `No event ${event} is on record.`);
    return at;
  };
  const end = (asOf: string | undefined, knownOn: string | undefined, at: string | null): Cuts => ({
    asOf: asOf ?? base.asOf,
    knownOn: knownOn ?? base.knownOn,
    atPosition: at,
  });
  return {
    from: node.reader.replayOf(
      found.replayed.history,
      end(query.from, query.knownFrom, place(query.fromPosition, query.fromEvent)),
    ),
    to: node.reader.replayOf(
      found.replayed.history,
      end(query.to, query.knownTo, place(query.toPosition, query.toEvent)),
    ),
  };
}

/** What changed between two ends, and how each end can be read again. */
export function compare(node: Node, kind: SubjectKind, found: Found, query: DiffQuery) {
  const { from, to } = bothEnds(node, found, query);
  const shown = (end: Replayed) =>
    node.reader.present(
      (KINDS[kind].compared ?? KINDS[kind].summary)(
        end.state as never,
        end.cuts,
        { ...found, replayed: end },
        node.reader,
      ),
    );
  const changes = diffStates(node.reader, from, to, shown(from), shown(to));
  const path = `/api/v1${subjectPath(found.subject, kind)}`;
  const ends = (end: Replayed) => ({
    asOf: end.cuts.asOf,
    knownOn: end.cuts.knownOn,
    digest: end.digest,
    // Each end is pinned where it was read: on the log's own axis the two differ.
    permalink: permalink(
      path,
      {},
      end.cuts,
      node.reader.lastEvent(end.cuts.atPosition ?? found.pin.position),
    ),
  });
  return { from: ends(from), to: ends(to), changes };
}

/** What every kind of subject has besides its state: comparisons and a TimeMap. */
export function comparisonRoutes(kind: SubjectKind): Part {
  return (app: App, node: Node) => {
    const base = `/${PLURAL[kind]}/:id`;
    app.get(
      `${base}/diff`,
      {
        schema: {
          tags: [PLURAL[kind]],
          summary: 'What changed between two dates, with the events that did it',
          params: idParameter,
          querystring: diffQuery,
        },
      },
      async (request, reply) => {
        const query = request.query as DiffQuery;
        const found = await find(node, kind, request, reply);
        if (!found) return reply;
        const compared = compare(node, kind, found, query);
        const body = answerBody(node, {
          path: `/api/v1${subjectPath(found.subject, kind)}/diff`,
          query: query as never,
          pin: found.pin,
          replayed: found.replayed,
          view: compared.changes,
        });
        return sendAnswer(node, request, reply, { ...body, from: compared.from, to: compared.to });
      },
    );

    const query = z.strictObject({ ...cutParameters, format: z.enum(['json', 'link']).optional() });
    app.get(
      `${base}/timemap`,
      {
        schema: {
          tags: [PLURAL[kind]],
          summary: 'Its permalinks, one a day of change (RFC 7089)',
          params: idParameter,
          querystring: query,
        },
      },
      async (request, reply) => {
        const found = await find(node, kind, request, reply);
        if (!found) return reply;
        const map = timemap(node, kind, found);
        const asked = (request.query as z.output<typeof query>).format;
        if (asked === 'link' || (asked === undefined && !(request.headers.accept ?? '').includes('json'))) {
          return reply
            .type('application/link-format; charset=utf-8')
            .serializer((text: unknown) => String(text))
            .send(linkFormat(map));
        }
        const { mementos, ...rest } = map;
        return sendAnswer(node, request, reply, { ...rest, data: mementos, position: found.pin.position });
      },
    );
  };
}
