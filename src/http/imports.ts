import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';
import { importInto } from '../importing.js';
import { FORMATS } from '../imports/detect.js';
import { decodeBytes } from '../imports/encoding.js';
import type { Part } from './app.js';
import { actorOf } from './auth.js';
import { Problem } from './problems.js';

const query = z.strictObject({
  format: z.enum(FORMATS).optional().describe('Found by content if left out.'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .describe('Address the copy came from.'),
  retrievedOn: DaySchema.optional().describe('The day the copy was taken; default: today.'),
});

/** Imports of dockets, feeds and datasets. */
export const importRoutes: Part = (app, node) => {
  app.register(async (scope) => {
    // The importer reads every body by itself, whatever it is called: a flaw in JSON is told by its place, and a program that
    // names no type, or a form's as curl does, is understood.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer' },
      (request: FastifyRequest, body: unknown, done: (error: null, body: unknown) => void) =>
        done(null, decodeBytes(body as Buffer, request.headers['content-type'] ?? null)),
    );
    scope.post(
      '/imports',
      {
        bodyLimit: node.config.bodyLimit,
        config: { role: 'curator' },
        schema: {
          tags: ['imports'],
          summary:
            'Import a docket, a feed or a dataset file: what was appended, matched and refused, line by line',
          querystring: query,
          security: [{ key: [] }],
        } as object,
      },
      async (request, reply) => {
        const asked = request.query as z.output<typeof query>;
        if (typeof request.body !== 'string' || request.body.trim() === '')
          throw new Problem('invalid-request', 'The body is empty: send the file itself.');
        const { format, url, retrievedOn } = asked;
        const report = await importInto(node, request.body, {
          actor: actorOf(request),
          correlationId: request.id,
          ...(format === undefined ? {} : { format }),
          ...(url === undefined ? {} : { url }),
          ...(retrievedOn === undefined ? {} : { retrievedOn }),
        });
        if (report.reason !== undefined)
          throw new Problem(report.format === null ? 'unsupported-format' : 'invalid-request', report.reason);
        return reply.send({ data: report, position: report.position ?? node.runner.position });
      },
    );
  });
};
