import type { FastifyReply, FastifyRequest, preValidationHookHandler } from 'fastify';
import type { Node } from './node.js';

/** An answer as it was sent, ready to be sent again. */
interface Kept {
  readonly made: Made;
  readonly etag: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** When an answer was made: it is good for as long as this is the same. */
interface Made {
  /** Where the read models stood; the same for ever where all cuts are pinned. */
  readonly position: string;
  readonly seals: string;
  readonly generation: number;
  /** The quarter of an hour, from its first instant to that of the next. */
  readonly from: string;
  readonly until: string;
}

/** Bodies kept in all, in bytes. */
const ROOM = 32_000_000;
const LARGEST = 1_000_000;
const QUARTER = 900_000;
const HEADERS = ['vary', 'link', 'memento-datetime', 'deprecation', 'x-robots-tag', 'cache-control'] as const;

/**
 * Answers already made, by address: the same question at the same place gets the same bytes without asking the record
 * again. An answer at the head is good until the read models move; one whose cuts are all pinned until something is sealed.
 * Both end with the quarter of an hour, since "today" turns somewhere at each.
 */
export class Answers {
  readonly #kept = new Map<string, Kept>();
  #room = ROOM;

  constructor(readonly node: Node) {}

  #now(pinned: boolean): Made {
    const { reader, runner, now } = this.node;
    const quarter = Math.floor(Date.parse(now()) / QUARTER);
    return {
      position: pinned ? '' : runner.position,
      seals: reader.seals.revision,
      generation: runner.histories.generation,
      from: new Date(quarter * QUARTER).toISOString(),
      until: new Date((quarter + 1) * QUARTER).toISOString(),
    };
  }

  #isGood({ position, seals, generation, from, until }: Made): boolean {
    const { reader, runner } = this.node;
    const now = this.node.now();
    return (
      (position === '' || position === runner.position) &&
      seals === reader.seals.revision &&
      generation === runner.histories.generation &&
      from <= now &&
      now < until
    );
  }

  find(request: FastifyRequest): Kept | undefined {
    const key = keyOf(request);
    const kept = this.#kept.get(key);
    if (!kept) return undefined;
    if (this.#isGood(kept.made)) return kept;
    this.#drop(key, kept);
    return undefined;
  }

  keep(request: FastifyRequest, reply: FastifyReply, etag: string, body: Buffer): void {
    if (request.method !== 'GET' || request.headers['accept-datetime'] !== undefined || body.length > LARGEST)
      return;
    const headers: Record<string, string> = {};
    for (const name of HEADERS) {
      const value = reply.getHeader(name);
      if (value !== undefined) headers[name] = String(value);
    }
    const key = keyOf(request);
    const before = this.#kept.get(key);
    if (before) this.#drop(key, before);
    this.#kept.set(key, { made: this.#now(isPinned(request)), etag, body, headers });
    this.#room -= body.length;
    for (const [oldest, kept] of this.#kept) {
      if (this.#room >= 0) break;
      this.#drop(oldest, kept);
    }
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#room += kept.body.length;
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

/**
 * Sends what was answered before where it still holds. Runs behind the checks of key and rate, and before that of
 * parameters: an address that was answered has none to refuse.
 */
export function repeatAnswers(
  node: Node,
  send: (
    node: Node,
    request: FastifyRequest,
    reply: FastifyReply,
    etag: string,
    body: Buffer,
  ) => FastifyReply,
): preValidationHookHandler {
  const answers = answersOf(node);
  return (request, reply, done) => {
    if (request.method !== 'GET' || request.headers['accept-datetime'] !== undefined) return done();
    const kept = answers.find(request);
    if (!kept) return done();
    for (const name in kept.headers) reply.header(name, kept.headers[name]);
    send(node, request, reply, kept.etag, kept.body);
  };
}
