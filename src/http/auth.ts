import type { FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { ROLES, type Role } from './keys.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key of the request; null without one. */
    key: { readonly id: string; readonly role: Role } | null;
  }
  interface FastifyContextConfig {
    /** The least role a key needs for the route; left out: reading, open where the node reads in public. */
    role?: 'admin' | 'curator' | 'reader';
    /** Open to all, whatever the node's settings: liveness, and addresses that carry their own secret. */
    open?: boolean;
  }
}

/** Looks the key up and checks that it may do what the route does. */
export function authenticate(node: Node): onRequestHookHandler {
  return (request, reply, done) => {
    admit(node, request, reply);
    done();
  };
}

/** @throws Problem where the key is none, or not enough for the route */
function admit(node: Node, request: FastifyRequest, reply: FastifyReply): void {
  request.key = null;
  const secret = bearer(request);
  if (secret !== undefined) {
    request.key = node.keys.verify(secret);
    if (!request.key) {
      throw new Problem(
        'key-refused',
        'That key is unknown, revoked or past its end: ask an admin for another.',
        {},
        { 'www-authenticate': 'Bearer' },
      );
    }
  }
  const { role: needed = 'reader', open } = request.routeOptions.config;
  if (open || (needed === 'reader' && node.config.publicReading)) return;
  if (!request.key) {
    throw new Problem(
      'key-needed',
      `This needs a key of role ${needed}: send it as "Authorization: Bearer …".`,
      {},
      { 'www-authenticate': 'Bearer' },
    );
  }
  if (ROLES.indexOf(request.key.role) < ROLES.indexOf(needed)) {
    throw new Problem(
      'role-needed',
      `This needs the role ${needed}; the key has the role ${request.key.role}.`,
    );
  }
  reply.header('cache-control', 'no-store');
}

function bearer(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  const match = /^Bearer +(\S+)$/i.exec(header);
  if (!match)
    throw new Problem(
      'key-refused',
      'The Authorization header is not "Bearer" and a key.',
      {},
      { 'www-authenticate': 'Bearer' },
    );
  return match[1];
}

/** Who is said to have done a write: the key's id. */
export const actorOf = (request: FastifyRequest): string => `key:${request.key?.id ?? 'none'}`;
