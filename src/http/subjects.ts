import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SubjectKind } from '../domain/event.js';
import { history } from '../replay/events-told.js';
import { KINDS } from '../replay/kinds.js';
import { NotHere } from '../replay/record.js';
import { type Found, PLURAL, subjectPath } from './addresses.js';
import type { App, Part } from './app.js';
import { cutParameters, explainParameter, pageParameters } from './cuts.js';
import { mementoHeaders, timegate } from './memento.js';
import type { Node } from './node.js';
import { page } from './paging.js';
import { Problem } from './problems.js';
import { answerBody, pinFor, type ReadQuery, replayOr404, sendAnswer } from './reading.js';

export const idParameter = z.strictObject({ id: z.string().min(1).max(200) });
export const throughEntryParameter = {
  throughEntry: z.string().min(1).max(20).optional().describe('The state through this ECF number.'),
};

/** Finds and replays the subject of a request; a case merged into another is answered with a redirect, told by null. */
export async function find(
  node: Node,
  kind: SubjectKind,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Found | null> {
  const { id } = request.params as { id: string };
  const query = request.query as ReadQuery;
  const pin = await pinFor(node, query);
  let subject: string;
  try {
    subject = node.reader.resolve(kind, id, pin.position);
  } catch (error) {
    if (!(error instanceof NotHere) || error.why !== 'moved') throw error;
    await reply.redirect(request.url.replace(encodeURIComponent(id), error.to as string), 308);
    return null;
  }
  const replayed = replayOr404(node, subject, pin);
  if (
    query.throughEntry !== undefined &&
    !replayed.effective.versions.some(
      (v) =>
        (v.fact.data as { number?: string }).number === query.throughEntry &&
        v.fact.type === 'DocketEntryRecorded',
    )
  ) {
    throw new Problem(
      'not-found',
      `No entry No. ${query.throughEntry} is held of this docket under these dates: see its /docket for those that are.`,
      { parameter: 'throughEntry' },
    );
  }
  return { subject, pin, replayed };
}

/** The routes that every kind of subject has: its state, its parts, its events. */
export function subjectRoutes(kind: SubjectKind): Part {
  return (app: App, node: Node) => {
    const base = `/${PLURAL[kind]}/:id`;
    const query = z.strictObject({
      ...cutParameters,
      ...explainParameter,
      ...(kind === 'case' ? throughEntryParameter : {}),
    });
    const { summary, parts } = KINDS[kind];
    const route = (path: string, part: string | undefined, view: (typeof KINDS)[SubjectKind]['summary']) =>
      app.get(
        path,
        {
          schema: {
            tags: [PLURAL[kind]],
            summary: part === undefined ? `The state of a ${kind}` : `Its ${part}`,
            params: idParameter,
            querystring: query,
          },
        },
        async (request, reply) => {
          const own = part === undefined ? '' : `/${part}`;
          if (timegate(node, kind, own, request, reply)) return reply;
          const found = await find(node, kind, request, reply);
          if (!found) return reply;
          const shown = `/api/v1${subjectPath(found.subject, kind)}${own}`;
          mementoHeaders(node, kind, own, found, request, reply);
          const body = answerBody(node, {
            path: shown,
            query: request.query as ReadQuery,
            pin: found.pin,
            replayed: found.replayed,
            view: view(found.replayed.state as never, found.replayed.cuts, found, node.reader),
          });
          return sendAnswer(node, request, reply, body);
        },
      );
    route(base, undefined, summary);
    for (const [part, view] of Object.entries(parts)) route(`${base}/${part}`, part, view);

    const listQuery = z.strictObject({
      ...cutParameters,
      ...pageParameters,
      type: z.string().max(60).optional(),
      order: z.enum(['asc', 'desc']).default('asc'),
    });
    app.get(
      `${base}/history`,
      {
        schema: {
          tags: [PLURAL[kind]],
          summary: 'Its events, with their corrections',
          params: idParameter,
          querystring: listQuery,
        },
      },
      async (request, reply) => {
        const found = await find(node, kind, request, reply);
        if (!found) return reply;
        const asked = request.query as z.output<typeof listQuery>;
        const told = history(node.reader, found.replayed).filter(
          (line) => asked.type === undefined || line.type === asked.type,
        );
        const { data, next } = page(
          asked.order === 'desc' ? told.reverse() : told,
          asked.limit,
          asked.cursor,
        );
        const body = answerBody(node, {
          path: `/api/v1${subjectPath(found.subject, kind)}/history`,
          query: asked,
          pin: found.pin,
          replayed: found.replayed,
          view: data,
          next,
        });
        return sendAnswer(node, request, reply, body);
      },
    );
  };
}
