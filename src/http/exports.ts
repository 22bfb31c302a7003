import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import { SubjectId } from '../domain/event.js';
import { buildChronology } from '../exports/chronology/build.js';
import { chronologyMarkdown } from '../exports/chronology/markdown.js';
import { chronologyHtml } from '../exports/chronology/page.js';
import { chronologyWord } from '../exports/chronology/word.js';
import { claimColumns, claimLines } from '../exports/tables/claims.js';
import { csv, jsonLines } from '../exports/tables/csv.js';
import { docketColumns } from '../exports/tables/docket.js';
import { casePartViews } from '../replay/case-views.js';
import { docketLines } from '../replay/docket.js';
import type { Found } from './addresses.js';
import type { Part } from './app.js';
import { cutParameters } from './cuts.js';
import { anySubject } from './lists.js';
import type { Node } from './node.js';
import { permalink, pinFor } from './reading.js';
import { find, idParameter } from './subjects.js';
import { originOf, sendText } from './texts.js';

const tableQuery = z.strictObject({ ...cutParameters });
const CSV = 'text/csv; charset=utf-8; header=present';
const JSONL = 'application/jsonl; charset=utf-8';

/** Tables to take away: a case's docket and claims. */
const TABLES = [
  {
    name: 'docket',
    summary: 'Its docket',
    text: (node: Node, { replayed }: Found, format: 'csv' | 'jsonl') => {
      const lines = docketLines(node.reader, replayed);
      return format === 'csv' ? csv(docketColumns, lines) : jsonLines(lines);
    },
  },
  {
    name: 'claims',
    summary: 'Its claims, a line for each pair of parties',
    text: (node: Node, found: Found, format: 'csv' | 'jsonl') => {
      const view = casePartViews.claims?.(
        found.replayed.state as never,
        found.replayed.cuts,
        found,
        node.reader,
      );
      const lines = claimLines(node.reader.presentPlain(view));
      return format === 'csv' ? csv(claimColumns, lines) : jsonLines(lines);
    },
  },
] as const;

const several = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
  .transform((given) => (typeof given === 'string' ? [given] : given));
const chronologyQuery = z.strictObject({
  ...cutParameters,
  subject: several.describe('One or more subjects; a matter brings its cases.'),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  format: z.enum(['md', 'html', 'docx']).default('md'),
});

/** Documents to take away: tables and chronologies. */
export const exportRoutes: Part = (app, node) => {
  for (const { name, summary, text } of TABLES) {
    for (const format of ['csv', 'jsonl'] as const) {
      const words = format === 'csv' ? 'CSV (RFC 4180, safe to open in a spreadsheet)' : 'JSON Lines';
      app.get(
        `/cases/:id/${name}.${format}`,
        {
          schema: {
            tags: ['exports'],
            summary: `${summary}, as ${words}`,
            params: idParameter,
            querystring: tableQuery,
          },
        },
        async (request, reply) => {
          const found = await find(node, 'case', request, reply);
          if (!found) return reply;
          const fileName = `${found.subject.slice('case-'.length)}-${name}-${found.replayed.cuts.asOf}.${format}`;
          return sendText(request, reply, {
            type: format === 'csv' ? CSV : JSONL,
            body: text(node, found, format),
            fileName,
          });
        },
      );
    }
  }

  app.get(
    '/chronology',
    {
      schema: {
        tags: ['exports'],
        summary: 'A chronology with numbered citations, as Markdown, HTML or Word',
        querystring: chronologyQuery,
      },
    },
    async (request, reply) => {
      const asked = request.query as z.output<typeof chronologyQuery>;
      const pin = await pinFor(node, asked);
      const subjects = asked.subject.map((ref) => anySubject(node.reader, ref));
      const { subject: _, ...rest } = asked;
      const parameters = subjects.map((subject) => `subject=${SubjectId.parse(subject)}`).join('&');
      const address = `${originOf(node, request)}${permalink('/api/v1/chronology', rest, node.reader.cuts(pin), pin.atEvent)}&${parameters}`;
      const chronology = buildChronology(node.reader, pin, { ...asked, subjects, permalink: address });
      const fileName = `chronology-${node.reader.cuts(pin).asOf}.${asked.format}`;
      if (asked.format === 'docx') {
        const body = await chronologyWord(chronology);
        return sendText(request, reply, {
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          body,
          fileName,
        });
      }
      return asked.format === 'html'
        ? sendText(request, reply, { type: 'text/html; charset=utf-8', body: chronologyHtml(chronology) })
        : sendText(request, reply, {
            type: 'text/markdown; charset=utf-8',
            body: chronologyMarkdown(chronology),
            fileName,
          });
    },
  );
};
