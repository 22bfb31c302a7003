import { createMcpHandler } from '@modelcontextprotocol/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Ask } from '../exports/mcp/ask.js';
import { mcpServer } from '../exports/mcp/server.js';
import { SOFTWARE_VERSION } from '../version.js';
import type { Part } from './app.js';

/** A way to ask a server in this process, with the rights of one key. */
export function askApp(app: Pick<FastifyInstance, 'inject'>, authorization?: string): Ask {
  return async (path) => {
    const response = await app.inject({
      method: 'GET',
      url: `/api/v1${path}`,
      headers: { accept: 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    });
    return { status: response.statusCode, body: response.json() };
  };
}

/** Assistants over HTTP, at /mcp: what reading needs, this needs; it answers no more than the API does. */
export const mcpRoute: Part = (app, node) => {
  const handler = createMcpHandler(
    ({ requestInfo }) =>
      mcpServer(askApp(app, requestInfo?.headers.get('authorization') ?? undefined), SOFTWARE_VERSION),
    {
      onerror: (error) => node.logger.warn({ err: error }, 'an assistant sent something odd'),
    },
  );
  app.addHook('onClose', async () => handler.close());
  app.route({
    method: ['GET', 'POST', 'DELETE'],
    url: '/mcp',
    exposeHeadRoute: false,
    schema: { hide: true } as object,
    handler: async (request, reply) => {
      const response = await handler.fetch(asWebRequest(request), { parsedBody: request.body });
      return reply.serializer((body: unknown) => body as string).send(response);
    },
  });
};

function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : String(value));
  const hasBody = request.method === 'POST' && request.body !== undefined;
  return new Request(`${request.protocol}://${request.host}${request.url}`, {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
  });
}
