import { diffWords } from 'diff';
import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import { docketLines } from '../replay/docket.js';
import { entryVersions } from '../replay/entry-versions.js';
import { subjectPath } from './addresses.js';
import type { Part } from './app.js';
import { cutParameters, explainParameter, pageParameters } from './cuts.js';
import { page } from './paging.js';
import { Problem } from './problems.js';
import { answerBody, sendAnswer } from './reading.js';
import { find, idParameter, throughEntryParameter } from './subjects.js';

const MAX_REDLINE = 50_000;

const query = z.strictObject({
  ...cutParameters,
  ...throughEntryParameter,
  ...pageParameters,
  kind: z.string().max(60).optional().describe('Filing kind, as in motion or order.'),
  party: z.string().max(300).optional(),
  q: z.string().max(300).optional().describe('Words of the docket text.'),
  filing: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: only entries by which a party put a paper on the docket.'),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  order: z.enum(['asc', 'desc']).default('asc'),
});

/** A case's docket and its entries. */
export const docketRoutes: Part = (app, node) => {
  app.get(
    '/cases/:id/docket',
    { schema: { tags: ['cases'], summary: 'Its docket', params: idParameter, querystring: query } },
    async (request, reply) => {
      const found = await find(node, 'case', request, reply);
      if (!found) return reply;
      const asked = request.query as z.output<typeof query>;
      const lines = docketLines(node.reader, found.replayed, {
        ...asked,
        filing: asked.filing === undefined ? undefined : asked.filing === 'true',
      });
      const { data, next } = page(
        asked.order === 'desc' ? lines.reverse() : lines,
        asked.limit,
        asked.cursor,
      );
      const body = answerBody(node, {
        path: `/api/v1${subjectPath(found.subject, 'case')}/docket`,
        query: asked,
        pin: found.pin,
        replayed: found.replayed,
        view: data,
        next,
      });
      return sendAnswer(node, request, reply, { ...body, total: lines.length });
    },
  );

  const entryQuery = z.strictObject({ ...cutParameters, ...explainParameter });
  app.get(
    '/cases/:id/docket/:entry',
    {
      schema: {
        tags: ['cases'],
        summary: 'One entry: its documents, versions and redline, and what it decided',
        params: idParameter.extend({
          entry: z.string().min(1).max(60).describe('Its number as printed, or its id.'),
        }),
        querystring: entryQuery,
      },
    },
    async (request, reply) => {
      const found = await find(node, 'case', request, reply);
      if (!found) return reply;
      const { entry } = request.params as { entry: string };
      const lines = docketLines(node.reader, found.replayed);
      const matching = lines.filter((line) => line.number === entry || line.id === entry);
      const [line] = matching;
      if (!line)
        throw new Problem(
          'not-found',
          `No entry "${entry}" is held of this docket under these dates: see /api/v1${subjectPath(found.subject, 'case')}/docket.`,
        );
      const versions = entryVersions(node.reader, found.replayed, line.id);
      const redline =
        versions.length > 1 && !line.sealed
          ? redlineOf(versions.at(-2)?.text ?? '', versions.at(-1)?.text ?? '')
          : undefined;
      const related = lines.filter(
        (other) =>
          other.id !== line.id &&
          other.number !== null &&
          versions.at(-1)?.refersTo.includes(Number(other.number)),
      );
      const view = {
        ...line,
        others: matching.slice(1).map((other) => other.id),
        versions,
        ...(redline === undefined ? {} : { redline }),
        relatesTo: related.map(({ id, number, kind, text }) => ({
          id,
          number,
          kind,
          text: text?.slice(0, 300) ?? null,
        })),
      };
      const body = answerBody(node, {
        path: `/api/v1${subjectPath(found.subject, 'case')}/docket/${encodeURIComponent(entry)}`,
        query: request.query as never,
        pin: found.pin,
        replayed: found.replayed,
        view,
      });
      return sendAnswer(node, request, reply, {
        ...body,
        sources: node.reader.sources(found.replayed.history, line.id, found.replayed.cuts),
      });
    },
  );
};

/** The words that changed between two texts; texts too long to compare are shown whole, one after the other. */
export function redlineOf(
  before: string,
  after: string,
): { readonly op: 'same' | 'deleted' | 'added'; readonly text: string }[] {
  if (before.length + after.length > MAX_REDLINE)
    return [
      { op: 'deleted', text: before },
      { op: 'added', text: after },
    ];
  return diffWords(before, after).map((part) => ({
    op: part.added ? 'added' : part.removed ? 'deleted' : 'same',
    text: part.value,
  }));
}
