import type { FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Node } from './node.js';

/** An answer as it was sent, ready to be sent again. */
interface Kept {
  readonly stamp: string;
  readonly etag: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Text kept in all, in characters. */
const ROOM = 32_000_000;
const LARGEST = 1_000_000;
const QUARTER = 900_000;
const HEADERS = ['vary', 'link', 'memento-datetime', 'deprecation', 'x-robots-tag'] as const;

/**
 * Answers already made, by address: the same question at the same place gets the same bytes without asking the record
 * again. An answer at the head is good until the read models move; one whose cuts are all pinned until something is sealed.
 * Both end with the quarter of an hour, since "today" turns somewhere at each.
 */
export class Answers {
  readonly #kept = new Map<string, Kept>();
  #room = ROOM;

  constructor(readonly node: Node) {}

  #stamp(pinned: boolean): string {
    const { reader, runner, now } = this.node;
    const quarter = Math.floor(Date.parse(now()) / QUARTER);
    return `${pinned ? '' : runner.position} ${reader.seals.revision} ${runner.histories.generation} ${quarter}`;
  }

  find(request: FastifyRequest): Kept | undefined {
    const key = keyOf(request);
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    if (kept.stamp === this.#stamp(isPinned(request))) return kept;
    this.#drop(key, kept);
    return undefined;
  }

  keep(request: FastifyRequest, reply: FastifyReply, etag: string, text: string): void {
    if (request.method !== 'GET' || request.headers['accept-datetime'] !== undefined || text.length > LARGEST)
      return;
    const headers: Record<string, string> = {};
    for (const name of HEADERS) {
      const value = reply.getHeader(name);
      if (value !== undefined) headers[name] = String(value);
    }
    const key = keyOf(request);
    const before = this.#kept.get(key);
    if (before) this.#drop(key, before);
    this.#kept.set(key, { stamp: this.#stamp(isPinned(request)), etag, text, headers });
    this.#room -= text.length;
    for (const [oldest, kept] of this.#kept) {
      if (this.#room >= 0) break;
      this.#drop(oldest, kept);
    }
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#room += kept.text.length;
  }
}

const keyOf = (request: FastifyRequest): string =>
  `${request.key?.role ?? ''} ${request.headers.accept ?? ''} ${request.url}`;

const isPinned = (request: FastifyRequest): boolean =>
  request.url.includes('atEvent=') && request.url.includes('asOf=');

const byNode = new WeakMap<Node, Answers>();

/** The answers a node keeps. */
export function answersOf(node: Node): Answers {
  let answers = byNode.get(node);
  if (!answers) {
    answers = new Answers(node);
    byNode.set(node, answers);
  }
  return answers;
}

/** Sends what was answered before where it still holds; runs behind the checks of key, rate and parameters. */
export function repeatAnswers(
  node: Node,
  send: (
    node: Node,
    request: FastifyRequest,
    reply: FastifyReply,
    etag: string,
    text: string,
  ) => FastifyReply,
): preHandlerHookHandler {
  const answers = answersOf(node);
  return (request, reply, done) => {
    if (request.method !== 'GET' || request.headers['accept-datetime'] !== undefined) return done();
    const kept = answers.find(request);
    if (!kept) return done();
    for (const name in kept.headers) reply.header(name, kept.headers[name]);
    send(node, request, reply, kept.etag, kept.text);
  };
}
