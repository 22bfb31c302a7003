import { z } from 'zod';
import { kindOf } from '../domain/event.js';
import { bodsStatements } from '../exports/bods.js';
import type { Part } from './app.js';
import { cutParameters } from './cuts.js';
import { find, idParameter } from './subjects.js';

/** Ownership and control in the Beneficial Ownership Data Standard 0.4: a bare array, as the standard's tools read it. */
export const bodsRoutes: Part = (app, node) => {
  const query = z.strictObject(cutParameters);
  app.get(
    '/organizations/:id/bods.json',
    {
      schema: {
        tags: ['organizations'],
        summary: 'Its ownership and control in the Beneficial Ownership Data Standard 0.4',
        params: idParameter,
        querystring: query,
      },
    },
    async (request, reply) => {
      const found = await find(node, 'organization', request, reply);
      if (!found) return reply;
      const { state, history, cuts } = found.replayed;
      const statements = bodsStatements(state as Parameters<typeof bodsStatements>[0], {
        publisher: {
          name: 'Asof',
          ...(node.config.baseUrl === undefined ? {} : { url: node.config.baseUrl }),
        },
        sourceOf: (event) => {
          const subject = history.event(event)?.subject ?? '';
          const own =
            subject === '' || kindOf(subject) === 'organization'
              ? history
              : (node.runner.histories.of(subject) ?? history);
          return node.reader.sources(own, event, cuts)[0];
        },
      });
      return reply.header('cache-control', 'private, no-cache').send(statements);
    },
  );
};
