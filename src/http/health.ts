import { z } from 'zod';
import { CAUGHT_UP_AT } from '../store/log-copier.js';
import { SOFTWARE_VERSION } from '../version.js';
import type { Part } from './app.js';

/** Liveness and readiness. */
export const healthRoutes: Part = (app, node) => {
  app.get(
    '/health',
    {
      config: { open: true },
      schema: { tags: ['service'], summary: 'Whether the process lives', querystring: z.strictObject({}) },
    },
    async () => ({
      status: 'alive',
      version: SOFTWARE_VERSION,
    }),
  );

  app.get(
    '/ready',
    {
      config: { open: true },
      schema: {
        tags: ['service'],
        summary: 'Whether the record can be read: dataset loaded, read models at the head of the log',
        querystring: z.strictObject({}),
      },
    },
    async (_request, reply) => {
      const { lag, position } = node.runner;
      const contact = node.contact();
      // With the store away a copy that was whole is read on; one that is still being made would answer short.
      const isWhole =
        contact.caughtUp || (contact.error !== undefined && node.log.meta(CAUGHT_UP_AT) !== undefined);
      const ready = lag === 0 && isWhole && node.datasetLoaded();
      reply.code(ready ? 200 : 503);
      if (!ready) reply.header('retry-after', '2');
      return {
        status: ready ? 'ready' : 'not-ready',
        datasetLoaded: node.datasetLoaded(),
        position,
        lag,
        ...(node.config.follow.length > 0 ? { follows: node.config.follow } : {}),
        parked: node.runner.parked(),
        store: { kind: node.config.store.startsWith('esdb') ? 'eventstoredb' : 'sqlite', ...contact },
        inbox: node.log.streamNames('inbox-').length,
      };
    },
  );
};
