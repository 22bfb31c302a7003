import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../http/keys.js';
import type { Node } from '../../http/node.js';
import { Problem } from '../../http/problems.js';

const COOKIE = 'asof_session';
const HOURS = 8;
const MOST = 500;

interface Session {
  readonly secret: string;
  readonly until: number;
}

/** Keys typed into the form, behind random names that only a cookie bears. They live in memory and end with the process. */
export class Sessions {
  readonly #open = new Map<string, Session>();

  constructor(readonly node: Node) {}

  /** Opens a session for a key. @throws Problem when the key is not valid */
  open(request: FastifyRequest, reply: FastifyReply, secret: string): void {
    if (!this.node.keys.verify(secret)) {
      throw new Problem(
        'key-refused',
        'That key is unknown, revoked or past its end: ask an admin for another.',
      );
    }
    for (const oldest of this.#open.keys()) {
      if (this.#open.size < MOST) break;
      this.#open.delete(oldest);
    }
    const name = randomBytes(32).toString('base64url');
    this.#open.set(name, { secret, until: Date.parse(this.node.now()) + HOURS * 3_600_000 });
    reply.header('set-cookie', cookie(request, name, HOURS * 3600));
  }

  close(request: FastifyRequest, reply: FastifyReply): void {
    this.#open.delete(nameIn(request));
    reply.header('set-cookie', cookie(request, '', 0));
  }

  /** The key of a request's session, checked anew: a revoked one ends it. */
  key(request: FastifyRequest): { readonly id: string; readonly role: Role } | null {
    const name = nameIn(request);
    const session = this.#open.get(name);
    if (!session) return null;
    const key = session.until > Date.parse(this.node.now()) ? this.node.keys.verify(session.secret) : null;
    if (!key) this.#open.delete(name);
    return key;
  }
}

const nameIn = (request: FastifyRequest): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{20,60})`).exec(request.headers.cookie ?? '')?.[1] ?? '';

function cookie(request: FastifyRequest, value: string, seconds: number): string {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  return `${COOKIE}=${value}; Path=/webhooks; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
}

/**
 * A form is only taken from a page of this server: the cookie is SameSite=Strict, and the browser says where it came from.
 * @throws Problem for anything else
 */
export function sameOrigin(request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const own = origin !== undefined && hostOf(origin) === request.host;
  if (own && (site === undefined || site === 'same-origin')) return;
  throw new Problem(
    'role-needed',
    'That form was not sent from a page of this server: open the page here and send it again.',
  );
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return '';
  }
}
