import type { FastifyReply, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { court } from '../domain/courts.js';
import { isDay } from '../domain/dates.js';
import { textOf } from '../domain/event.js';
import { sentenceOf } from '../domain/telling/telling.js';
import { dateInWords, upperFirst } from '../domain/wording.js';
import { atom, type FilingItem, lastChange } from '../exports/feed/atom.js';
import type { Pin } from '../replay/record.js';
import { type FilingRow, filings } from '../replay/search/filings.js';
import { sealedFacts } from '../replay/search/sealed.js';
import { subjectBrief } from '../replay/search/subjects.js';
import { entryNumber, toldFact } from '../replay/search/told.js';
import { subjectPath } from './addresses.js';
import type { Part } from './app.js';
import { cutParameters } from './cuts.js';
import { anySubject } from './lists.js';
import type { Node } from './node.js';
import { makeCursor, readCursor } from './paging.js';
import { Problem } from './problems.js';
import { pinFor } from './reading.js';
import { searchFilters } from './search.js';
import { find, idParameter } from './subjects.js';
import { originOf, sendText } from './texts.js';

const ATOM = 'application/atom+xml; charset=utf-8';
const common = {
  ...cutParameters,
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('1 to 200.'),
  cursor: z.string().max(500).optional(),
  kind: searchFilters.kind,
  q: z.string().min(1).max(400).optional().describe('Only filings with these words, as in a search.'),
};
const query = z.strictObject({
  ...common,
  case: z.string().max(200).optional().describe('Only this case.'),
  party: z
    .string()
    .min(2)
    .max(200)
    .optional()
    .describe("Only cases with this party: part of its name, or its subject's id."),
  court: searchFilters.court,
});
const caseQuery = z.strictObject(common);
type Asked = z.output<typeof query>;

/** Atom feeds of filings: all, of a case, of a party's cases, of a search. */
export const feedRoutes: Part = (app, node) => {
  app.get(
    '/filings.atom',
    {
      schema: {
        tags: ['feeds'],
        summary: 'New filings for a feed reader, newest on record first (Atom, paged by RFC 5005)',
        querystring: query,
      },
    },
    async (request, reply) => {
      const asked = request.query as Asked;
      const pin = await pinFor(node, asked);
      const subject = asked.case === undefined ? undefined : node.reader.resolve('case', asked.case);
      return sendFeed(node, request, reply, { asked, pin, subject, path: '/api/v1/filings.atom' });
    },
  );

  app.get(
    '/cases/:id/filings.atom',
    {
      schema: {
        tags: ['feeds'],
        summary: 'New filings of a case (Atom)',
        params: idParameter,
        querystring: caseQuery,
      },
    },
    async (request, reply) => {
      const found = await find(node, 'case', request, reply);
      if (!found) return reply;
      return sendFeed(node, request, reply, {
        asked: request.query as Asked,
        pin: found.pin,
        subject: found.subject,
        path: `/api/v1${subjectPath(found.subject, 'case')}/filings.atom`,
      });
    },
  );
};

interface Wanted {
  readonly asked: Asked;
  readonly pin: Pin;
  readonly subject: string | undefined;
  readonly path: string;
}

function sendFeed(
  node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, pin, subject, path }: Wanted,
): FastifyReply {
  const { reader } = node;
  const before = asked.cursor === undefined ? undefined : readCursor<{ before: number }>(asked.cursor).before;
  if (before !== undefined && !Number.isSafeInteger(before))
    throw new Problem('invalid-request', 'That cursor belongs to another list: begin again without it.', {
      parameter: 'cursor',
    });
  const subjects = subject === undefined ? undefined : [reader.runner.subjects.id(subject) as number];
  const rows = filings(
    reader,
    pin,
    { ...asked, subjects, party: partyOf(node, asked.party) },
    asked.limit + 1,
    before,
  );
  const shown = rows.slice(0, asked.limit);
  const origin = originOf(node, request);
  const address = (cursor?: string): string => origin + path + parameters(asked, cursor);
  const sealed = sealedFacts(reader);
  // A paper with a sealed attachment is not found by words: these may be of the attachment.
  const open = shown.filter(
    ({ id }) => !sealed.ids.has(id) && (asked.q === undefined || !sealed.partly.has(id)),
  );
  const items = open.flatMap((row) => itemOf(node, row, pin, origin) ?? []);
  const last = shown.at(-1);
  const of = subject === undefined ? undefined : subjectBrief(reader, subject, pin)?.name;
  const feed = {
    // Without the cursor: every page is of the one feed.
    id: address(),
    title: [
      'Filings',
      of,
      asked.party,
      asked.q && `“${asked.q}”`,
      asked.court && (court(asked.court)?.citation || asked.court),
    ]
      .filter((part) => part)
      .join(': '),
    subtitle: 'Unofficial: verify with the court before citing or calendaring.',
    self: address(asked.cursor),
    page: origin + (subject === undefined ? '/' : subjectPath(subject, 'case')),
    first: address(),
    next: rows.length > shown.length && last ? address(makeCursor({ before: last.id })) : undefined,
    items,
  };
  return sendText(request, reply, {
    type: ATOM,
    body: atom(feed),
    lastModified: items.length > 0 ? lastChange(feed) : undefined,
  });
}

/** A party given as a subject is looked for by its id, which every case's row of parties has. */
function partyOf(node: Node, party: string | undefined): string | undefined {
  if (party === undefined) return undefined;
  try {
    return anySubject(node.reader, party);
  } catch {
    return party;
  }
}

function parameters(asked: Asked, cursor: string | undefined): string {
  const kept = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...asked, cursor, minPosition: undefined })) {
    if (value !== undefined && !(key === 'limit' && value === 50)) kept.append(key, String(value));
  }
  return kept.size === 0 ? '' : `?${kept}`;
}

function itemOf(node: Node, row: FilingRow, pin: Pin, origin: string): FilingItem | undefined {
  const told = toldFact(node.reader, row, pin);
  if (!told) return undefined;
  const { fact, event } = told;
  const brief = subjectBrief(node.reader, event.subject, pin);
  const number = entryNumber(fact);
  const isEntry = fact.type === 'DocketEntryRecorded';
  const at = isEntry
    ? `${subjectPath(event.subject, 'case')}/docket/${encodeURIComponent(number ?? fact.id)}`
    : `/events/${fact.id}`;
  const about = row.court === null ? undefined : court(row.court);
  const [changed] = node.log.at([row.changedAt]);
  const text = isEntry ? textOf((fact.data as { text: string }).text)?.trim() : undefined;
  return {
    event: fact.id,
    title: `${brief?.name ?? event.subject}: ${sentenceOf(fact)}`,
    link: origin + at,
    updated: (changed ?? event).recordedAt,
    published: isDay(fact.occurredOn) ? startOf(fact.occurredOn, node.reader.zone(event.subject)) : undefined,
    text: [
      text || sentenceOf(fact),
      `${upperFirst(dateInWords(fact.occurredOn))}; ${fact.standing}. ${event.sources
        .map((s) => s.publisher)
        .filter((p) => p !== null)
        .join('; ')}`,
    ].join('\n'),
    categories: [
      ...(row.kind === null ? [] : [row.kind]),
      fact.type,
      ...(row.court === null ? [] : [row.court]),
    ],
    author: about?.name ?? 'Court not on record',
  };
}

const startOf = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).toInstant().toString();
