import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import { listCases } from '../replay/case-list.js';
import type { Part } from './app.js';
import { cutParameters, pageParameters } from './cuts.js';
import { makeCursor, readCursor } from './paging.js';
import { Problem } from './problems.js';
import { listDigest, permalink, pinFor, sendAnswer } from './reading.js';

const query = z.strictObject({
  ...cutParameters,
  ...pageParameters,
  status: z.enum(['not-yet-filed', 'open', 'ended']).optional(),
  stage: z
    .enum([
      'pleadings',
      'discovery',
      'dispositive-motions',
      'pretrial',
      'trial',
      'post-trial',
      'judgment',
      'post-judgment',
      'on-appeal',
      'remanded',
    ])
    .optional(),
  court: z.string().max(40).optional().describe("The court's id, as in cand."),
  party: z.string().max(200).optional().describe("Part of a party's name."),
  judge: z.string().max(200).optional().describe("Part of a judge's name."),
  injunction: z.enum(['none', 'requested', 'in-force', 'expiry-passed', 'denied', 'ended']).optional(),
  filedFrom: DaySchema.optional(),
  filedTo: DaySchema.optional(),
  q: z.string().max(200).optional().describe('Part of the caption or number.'),
});

/** Cases as of a date, newest filing first. */
export const caseListRoute: Part = (app, node) => {
  app.get(
    '/cases',
    { schema: { tags: ['cases'], summary: 'Cases as of a date, newest filing first', querystring: query } },
    async (request, reply) => {
      const asked = request.query as z.output<typeof query>;
      const pin = await pinFor(node, asked);
      const after =
        asked.cursor === undefined ? undefined : readCursor<{ filed: string; id: string }>(asked.cursor);
      if (after && !(typeof after.filed === 'string' && typeof after.id === 'string'))
        throw new Problem('invalid-request', 'That cursor belongs to another list: begin again without it.', {
          parameter: 'cursor',
        });
      const { data, next } = listCases(node.reader, pin, asked, asked.limit, after);
      const cuts = node.reader.cuts(pin);
      return sendAnswer(node, request, reply, {
        data,
        asOf: cuts.asOf,
        knownOn: cuts.knownOn,
        ...(pin.pinned ? { atEvent: pin.atEvent } : { position: pin.position }),
        permalink: permalink('/api/v1/cases', asked, cuts, pin.atEvent),
        digest: listDigest(data),
        ...(next ? { next: makeCursor(next) } : {}),
      });
    },
  );
};
