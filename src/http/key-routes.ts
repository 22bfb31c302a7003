import { z } from 'zod';
import type { Part } from './app.js';
import { actorOf } from './auth.js';
import { ROLES } from './keys.js';
import { Problem } from './problems.js';

const body = z.strictObject({
  name: z.string().min(1).max(200),
  role: z.enum(ROLES),
  expiresAt: z.iso.datetime().optional().describe('Instant in UTC after which the key is refused.'),
});

/** API keys: made, listed and revoked by admins. */
export const keyRoutes: Part = (app, node) => {
  const options = { config: { role: 'admin' as const } };
  const security = [{ key: [] }];
  app.get(
    '/keys',
    {
      ...options,
      schema: {
        tags: ['keys'],
        summary: 'Keys, without their secrets',
        querystring: z.strictObject({}),
        security,
      },
    },
    async () => ({ data: node.keys.list() }),
  );
  app.post(
    '/keys',
    {
      ...options,
      schema: { tags: ['keys'], summary: 'Make a key; its secret is shown only now', body, security },
    },
    async (request, reply) => {
      const { name, role, expiresAt } = request.body as z.output<typeof body>;
      const key = await node.keys.create(name, role, expiresAt ?? null, actorOf(request));
      return reply.code(201).send({ data: key });
    },
  );
  app.delete(
    '/keys/:id',
    {
      ...options,
      schema: {
        tags: ['keys'],
        summary: 'Revoke a key at once',
        params: z.strictObject({ id: z.string().max(40) }),
        security,
      },
    },
    async (request, reply) => {
      const { id } = request.params as { id: string };
      if (!(await node.keys.revoke(id, actorOf(request))))
        throw new Problem('not-found', `There is no key ${id}.`);
      return reply.code(204).send();
    },
  );
};
