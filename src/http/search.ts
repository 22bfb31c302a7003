import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import type { Pin } from '../replay/record.js';
import { MOST } from '../replay/search/matches.js';
import { search } from '../replay/search.js';
import type { Part } from './app.js';
import { cutParameters, pageParameters } from './cuts.js';
import { anySubject, listBody } from './lists.js';
import { makeCursor, readCursor } from './paging.js';
import { Problem } from './problems.js';
import { pinFor, sendAnswer } from './reading.js';

/** What narrows a search: shared with the feed of a search. */
export const searchFilters = {
  kind: z
    .string()
    .max(60)
    .optional()
    .describe('What an entry is, as in motion or order; or case, matter, organization, venture, person.'),
  court: z.string().max(40).optional().describe("The court's id, as in cand."),
  subject: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(50)])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional()
    .describe('Only what is recorded of these subjects.'),
  type: z.string().max(60).optional().describe('Event type, as in InjunctionDecided.'),
  from: DaySchema.optional().describe('Occurred on this day or later.'),
  to: DaySchema.optional().describe('Occurred on this day or earlier.'),
};

const query = z.strictObject({
  ...cutParameters,
  ...pageParameters,
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('1 to 100.'),
  q: z
    .string()
    .max(400)
    .describe(
      'Words; "phrases"; prefix*; -excluded; OR. Legal text as printed: 12(b)(6), § 1962, ECF No. 72.',
    ),
  ...searchFilters,
});

interface Cursor {
  readonly offset: number;
  readonly position: string;
  readonly asOf: string;
}

/** Full text of the record, as of a date. */
export const searchRoute: Part = (app, node) => {
  app.get(
    '/search',
    {
      schema: {
        tags: ['lists'],
        summary: 'Full text: only what was there under the dates given',
        querystring: query,
      },
    },
    async (request, reply) => {
      const asked = request.query as z.output<typeof query>;
      const cursor = asked.cursor === undefined ? undefined : readSearchCursor(asked.cursor);
      const pin = samePlace(await pinFor(node, asked), cursor);
      const subjects = asked.subject?.map((ref) => anySubject(node.reader, ref));
      const found = search(node.reader, pin, { ...asked, subjects, offset: cursor?.offset });
      const next =
        found.next === undefined
          ? undefined
          : makeCursor({ offset: found.next, position: pin.position, asOf: node.reader.cuts(pin).asOf });
      const note =
        found.hits.length === 0 && found.next === undefined
          ? 'Nothing on record under these dates has these words: fewer words, or a later asOf, may find more.'
          : found.relaxed
            ? 'Nothing has all of these words: these have some of them.'
            : undefined;
      return sendAnswer(node, request, reply, {
        ...listBody(node, '/api/v1/search', asked as never, pin, found.hits, next),
        total: found.total,
        facets: found.facets,
        ...(found.relaxed ? { relaxed: true } : {}),
        ...(note === undefined ? {} : { note }),
      });
    },
  );
};

function readSearchCursor(text: string): Cursor {
  const cursor = readCursor<Partial<Cursor>>(text);
  const valid =
    Number.isSafeInteger(cursor.offset) &&
    (cursor.offset as number) >= 0 &&
    /^\d{20}$/.test(cursor.position ?? '') &&
    DaySchema.safeParse(cursor.asOf).success;
  if (!valid)
    throw new Problem('invalid-request', 'That cursor belongs to another list: begin again without it.', {
      parameter: 'cursor',
    });
  if ((cursor.offset as number) >= MOST) {
    throw new Problem(
      'invalid-request',
      'Nobody reads that far: narrow the search by court, subject, kind or dates.',
      { parameter: 'cursor' },
    );
  }
  return cursor as Cursor;
}

/** Later pages are read where the first one was, whatever has been recorded since. */
function samePlace(pin: Pin, cursor: Cursor | undefined): Pin {
  if (!cursor) return pin;
  const position = pin.pinned || cursor.position > pin.position ? pin.position : cursor.position;
  return { ...pin, position, asked: { ...pin.asked, asOf: pin.asked.asOf ?? cursor.asOf } };
}
