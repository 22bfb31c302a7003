import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SOFTWARE_VERSION } from '../version.js';
import type { Node } from './node.js';

/** The address this server is reached at, without a slash at the end. */
export function originOf(node: Node, request: FastifyRequest): string {
  return node.config.baseUrl?.replace(/\/+$/, '') ?? new URL(`${request.protocol}://${request.host}`).origin;
}

export interface TextAnswer {
  readonly type: string;
  readonly body: string | Buffer;
  /** Instant of the last change, ISO 8601, where the answer knows it. */
  readonly lastModified?: string | undefined;
  /** Offered as a file of this name. */
  readonly fileName?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a document that is not JSON, with ETag and Last-Modified: 304 to a reader that has it. */
export function sendText(request: FastifyRequest, reply: FastifyReply, answer: TextAnswer): FastifyReply {
  const etag = `"${createHash('sha256').update(SOFTWARE_VERSION).update(answer.body).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('x-robots-tag', 'noindex');
  if (answer.lastModified !== undefined)
    reply.header('last-modified', new Date(answer.lastModified).toUTCString());
  if (answer.fileName !== undefined)
    reply.header(
      'content-disposition',
      `attachment; filename="${answer.fileName.replaceAll(/[^\w.-]+/g, '-')}"`,
    );
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value);
  if (unchanged(request, etag, answer.lastModified)) return reply.code(304).send();
  return reply
    .type(answer.type)
    .serializer((body: unknown) => body as string)
    .send(answer.body);
}

/** RFC 9110 section 13.2.2: If-None-Match counts where it is given, else If-Modified-Since. */
function unchanged(request: FastifyRequest, etag: string, lastModified: string | undefined): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  // Such dates have whole seconds.
  return (
    lastModified !== undefined &&
    !Number.isNaN(since) &&
    Math.floor(Date.parse(lastModified) / 1000) * 1000 <= since
  );
}
