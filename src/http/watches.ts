import { z } from 'zod';
import type { App, Part } from './app.js';
import { actorOf } from './auth.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';

const body = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .describe("Address of the feed: a court's PACER RSS."),
  description: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Why you watch it, for whoever reads the list in six months.'),
});

/** Feeds the record follows. */
export const watchRoutes: Part = (app: App, node: Node) => {
  const options = { config: { role: 'curator' as const } };
  const security = [{ key: [] }];
  app.get(
    '/watches',
    {
      config: { role: 'curator' },
      schema: {
        tags: ['imports'],
        summary: 'Feeds that are watched, and how each goes',
        querystring: z.strictObject({}),
        security,
      },
    },
    async () => ({ data: node.watches.list() }),
  );
  app.post(
    '/watches',
    { ...options, schema: { tags: ['imports'], summary: 'Watch a feed', body, security } },
    async (request, reply) => {
      const { url, description } = request.body as z.output<typeof body>;
      const watch = await node.watches.create(url, description ?? null, actorOf(request));
      return reply.code(201).send({ data: watch });
    },
  );
  app.delete(
    '/watches/:id',
    {
      ...options,
      schema: {
        tags: ['imports'],
        summary: 'Stop watching a feed',
        params: z.strictObject({ id: z.string().max(64) }),
        security,
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string };
      if (!(await node.watches.remove(id, actorOf(request))))
        throw new Problem('not-found', `There is no watch ${id}: see /api/v1/watches.`);
      return reply.code(204).send();
    },
  );
};
