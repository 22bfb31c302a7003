import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { bibtex, bluebook, type Citation, cslJson } from '../domain/citations/citations.js';
import type { Fact } from '../domain/fact.js';
import { citationOfFact, citedCase } from '../exports/cited.js';
import { docketLines } from '../replay/docket.js';
import { subjectPath } from './addresses.js';
import type { App, Part } from './app.js';
import { cutParameters } from './cuts.js';
import { listBody } from './lists.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';
import { permalink, pinFor, replayOr404, sendAnswer } from './reading.js';
import { find, idParameter } from './subjects.js';
import { originOf, sendText } from './texts.js';

const format = z
  .enum(['bluebook', 'csl', 'bibtex'])
  .default('bluebook')
  .describe('bluebook: in an answer as text; csl: a CSL-JSON list; bibtex: a BibTeX entry.');
const query = z.strictObject({ ...cutParameters, format });
type Asked = z.output<typeof query>;

/** How a case, an entry of its docket and any event are cited. */
export const citationRoutes: Part = (app: App, node: Node) => {
  const caseQuery = z.strictObject({
    ...cutParameters,
    format,
    form: z
      .enum(['case', 'docket'])
      .optional()
      .describe(
        'case: the case by its filing; docket: as it stood on a date, with a permalink. Default: docket where a date or place is given.',
      ),
  });
  app.get(
    '/cases/:id/citation',
    {
      schema: {
        tags: ['citations'],
        summary: 'How a case is cited: itself, or its docket as of a date',
        params: idParameter,
        querystring: caseQuery,
      },
    },
    async (request, reply) => {
      const found = await find(node, 'case', request, reply);
      if (!found) return reply;
      const asked = request.query as z.output<typeof caseQuery>;
      const cited = citedCase(node.reader, found.replayed);
      if (!cited) throw new Problem('not-found', 'Only a case has a citation of this kind.');
      const { cuts } = found.replayed;
      const dated =
        asked.asOf !== undefined ||
        asked.knownOn !== undefined ||
        asked.atEvent !== undefined ||
        asked.atPosition !== undefined;
      const link =
        originOf(node, request) +
        permalink(`/api/v1${subjectPath(found.subject, 'case')}`, {}, cuts, found.pin.atEvent);
      const citation: Citation =
        (asked.form ?? (dated ? 'docket' : 'case')) === 'docket'
          ? {
              kind: 'docket',
              case: cited,
              asOf: cuts.asOf,
              ...(cuts.knownOn === null ? {} : { knownOn: cuts.knownOn }),
              permalink: link,
            }
          : { kind: 'case', case: cited };
      return send(node, request, reply, {
        asked,
        pin: found.pin,
        citation,
        key: found.subject.slice(5),
        path: `/api/v1${subjectPath(found.subject, 'case')}/citation`,
      });
    },
  );

  const entryParameter = idParameter.extend({
    entry: z.string().min(1).max(60).describe('Its number as printed, or its id.'),
  });
  app.get(
    '/cases/:id/docket/:entry/citation',
    {
      schema: {
        tags: ['citations'],
        summary: 'How an entry of a docket is cited',
        params: entryParameter,
        querystring: query,
      },
    },
    async (request, reply) => {
      const found = await find(node, 'case', request, reply);
      if (!found) return reply;
      const { entry } = request.params as z.output<typeof entryParameter>;
      const line = docketLines(node.reader, found.replayed).find(
        ({ number, id }) => number === entry || id === entry,
      );
      const fact = line && factIn(found.replayed, line.id);
      if (!fact)
        throw new Problem(
          'not-found',
          `No entry "${entry}" is held of this docket under these dates: see /api/v1${subjectPath(found.subject, 'case')}/docket.`,
        );
      const citation = citationOfFact(
        node.reader,
        found.replayed,
        fact,
        citedCase(node.reader, found.replayed),
      );
      const path = `/api/v1${subjectPath(found.subject, 'case')}/docket/${encodeURIComponent(entry)}/citation`;
      return send(node, request, reply, {
        asked: request.query as Asked,
        pin: found.pin,
        citation,
        key: `${found.subject.slice(5)}-${line.number ?? line.id}`,
        path,
      });
    },
  );

  app.get(
    '/events/:event/citation',
    {
      schema: {
        tags: ['citations'],
        summary: 'What an event is cited to: the court paper where it was seen, else who reported it',
        params: z.strictObject({ event: z.uuid() }),
        querystring: query,
      },
    },
    async (request, reply) => {
      const { event: id } = request.params as { event: string };
      const asked = request.query as Asked;
      const pin = await pinFor(node, asked);
      const event = node.reader.event(id);
      const replayed = event && replayOr404(node, event.subject, pin);
      const fact = replayed && factIn(replayed, id);
      if (!replayed || !fact)
        throw new Problem(
          'not-found',
          `No event ${id} is told under these dates: leave them out for the record as it stands.`,
        );
      const citation = citationOfFact(node.reader, replayed, fact, citedCase(node.reader, replayed));
      return send(node, request, reply, {
        asked,
        pin,
        citation,
        key: id,
        path: `/api/v1/events/${id}/citation`,
      });
    },
  );
};

function factIn(
  replayed: { effective: { versions: readonly { fact: Fact }[]; possiblyOccurred: readonly Fact[] } },
  id: string,
): Fact | undefined {
  return (
    replayed.effective.versions.find(({ fact }) => fact.id === id)?.fact ??
    replayed.effective.possiblyOccurred.find((fact) => fact.id === id)
  );
}

interface Answer {
  readonly asked: Asked;
  readonly pin: Parameters<typeof listBody>[3];
  readonly citation: Citation | undefined;
  readonly key: string;
  readonly path: string;
}

function send(
  node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  { asked, pin, citation, key, path }: Answer,
): FastifyReply {
  if (!citation)
    throw new Problem(
      'not-found',
      'Nothing can be cited for this: it is sealed, or has no source on record.',
    );
  if (asked.format === 'bibtex')
    return sendText(request, reply, {
      type: 'application/x-bibtex; charset=utf-8',
      body: bibtex(citation, key),
    });
  if (asked.format === 'csl')
    return sendText(request, reply, {
      type: 'application/vnd.citationstyles.csl+json',
      body: JSON.stringify([cslJson(citation, key)]),
    });
  const { digest: _, ...frame } = listBody(node, path, asked as never, pin, []);
  return sendAnswer(node, request, reply, {
    ...frame,
    data: { citation: bluebook(citation), kind: citation.kind, format: asked.format },
  });
}
