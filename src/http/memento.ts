import type { FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { type Day, dayIn } from '../domain/dates.js';
import type { SubjectKind } from '../domain/event.js';
import type { Replayed } from '../replay/record.js';
import { type Found, subjectPath } from './addresses.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';
import { permalink, type ReadQuery } from './reading.js';

/** The last second of a day in a zone, as an HTTP date (RFC 9110 section 5.6.7). */
export function httpDate(day: Day, zone: string): string {
  const end = Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: zone })
    .subtract({ seconds: 1 });
  return new Date(end.epochMilliseconds).toUTCString();
}

/** Whether an address pins every cut: only such an answer is a memento. */
export const isPinned = (query: ReadQuery): boolean =>
  query.atEvent !== undefined && (query.asOf !== undefined || query.throughEntry !== undefined);

/**
 * A time gate (RFC 7089 section 2.1.2): `Accept-Datetime` chooses asOf and is answered with 302 to a permalink.
 * @returns whether it has answered
 */
export function timegate(
  node: Node,
  kind: SubjectKind,
  part: string,
  request: FastifyRequest,
  reply: FastifyReply,
): boolean {
  const wanted = request.headers['accept-datetime'];
  const query = request.query as ReadQuery;
  if (typeof wanted !== 'string' || isPinned(query)) return false;
  const instant = Date.parse(wanted);
  if (Number.isNaN(instant) || !/GMT$/.test(wanted.trim())) {
    throw new Problem(
      'invalid-date',
      'Accept-Datetime is an HTTP date, as in "Sat, 01 Feb 2025 12:00:00 GMT" (RFC 7089).',
      { parameter: 'Accept-Datetime' },
    );
  }
  const subject = node.reader.resolve(kind, (request.params as { id: string }).id);
  const asOf = dayIn(new Date(instant).toISOString(), node.reader.zone(subject));
  const pin = node.reader.pin(query);
  const path = `/api/v1${subjectPath(subject, kind)}${part}`;
  reply.header('vary', 'accept-datetime').header('link', links(kind, subject, part).join(', '));
  reply.redirect(permalink(path, { ...query }, { asOf, knownOn: query.knownOn ?? null }, pin.atEvent), 302);
  return true;
}

function links(kind: SubjectKind, subject: string, part: string): string[] {
  const path = `/api/v1${subjectPath(subject, kind)}`;
  return [
    `<${path}${part}>; rel="original timegate"`,
    `<${path}/timemap>; rel="timemap"; type="application/link-format"`,
  ];
}

/** `Link` relations of every answer about a subject; `Memento-Datetime` on permalinks only. */
export function mementoHeaders(
  node: Node,
  kind: SubjectKind,
  part: string,
  found: Found,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const query = request.query as ReadQuery;
  const all = links(kind, found.subject, part);
  if (isPinned(query)) {
    const { asOf, knownOn } = found.replayed.cuts;
    const zone = node.reader.zone(found.subject);
    reply.header('memento-datetime', httpDate(asOf, zone));
    const days = changeDays(node, found.replayed);
    const at = (day: Day | undefined, rel: string) => {
      if (day === undefined) return;
      const target = permalink(
        `/api/v1${subjectPath(found.subject, kind)}${part}`,
        {},
        { asOf: day, knownOn },
        found.pin.atEvent,
      );
      all.push(`<${target}>; rel="${rel}"; datetime="${httpDate(day, zone)}"`);
    };
    at(days[0], 'first memento');
    at(
      days.findLast((day) => day < asOf),
      'prev memento',
    );
    at(
      days.find((day) => day > asOf),
      'next memento',
    );
    at(days.at(-1), 'last memento');
  }
  reply.header('link', all.join(', '));
}

/** The days on which anything about a subject changed, under the other cuts. */
function changeDays(node: Node, replayed: Replayed): Day[] {
  const days = [replayed, ...node.reader.members(replayed)].flatMap(({ history, cuts }) =>
    history
      .told(cuts.atPosition, cuts.knownOn)
      .flatMap((v) => (node.reader.seals.hides(v.fact) ? [] : v.fact.latest)),
  );
  return [...new Set(days)].sort();
}

/** A TimeMap (RFC 7089 section 5): every permalink of a subject, one a day of change. */
export function timemap(node: Node, kind: SubjectKind, found: Found) {
  const path = `/api/v1${subjectPath(found.subject, kind)}`;
  const zone = node.reader.zone(found.subject);
  const mementos = changeDays(node, found.replayed).map((day) => ({
    uri: permalink(path, {}, { asOf: day, knownOn: found.replayed.cuts.knownOn }, found.pin.atEvent),
    datetime: httpDate(day, zone),
    asOf: day,
  }));
  return { original: path, timegate: path, timemap: `${path}/timemap`, mementos };
}

/** A TimeMap as `application/link-format` (RFC 6690). */
export function linkFormat(map: ReturnType<typeof timemap>): string {
  const last = map.mementos.length - 1;
  const rel = (i: number) =>
    i === 0 && i === last
      ? 'first last memento'
      : i === 0
        ? 'first memento'
        : i === last
          ? 'last memento'
          : 'memento';
  return [
    `<${map.original}>; rel="original timegate"`,
    `<${map.timemap}>; rel="self"; type="application/link-format"`,
    ...map.mementos.map((m, i) => `<${m.uri}>; rel="${rel(i)}"; datetime="${m.datetime}"`),
  ].join(',\n');
}
