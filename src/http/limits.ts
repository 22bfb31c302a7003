import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readJson } from '../imports/safe-json.js';
import type { App } from './app.js';
import { Problem, type ProblemCode, sendProblem } from './problems.js';

/** Longer addresses are no links anybody passes on; every parameter has a bound of its own besides. */
export const MAX_URL = 8000;
/** Names and values a query may have. */
export const MAX_PARAMETERS = 100;
/** All headers of a request together, in bytes. */
export const MAX_HEADERS = 16 * 1024;
/** Bodies other than imports and appends are settings: small. */
export const SMALL_BODY = 1024 * 1024;
/** Up to five hundred events with their texts. */
export const EVENTS_BODY = 16 * 1024 * 1024;

/**
 * What the listening socket puts up with: a client that sends slowly is cut off, one that is silent too. What is answered
 * may take its time (an import is answered once it is taken in), so only silence of ten minutes ends an answer.
 */
export const SERVER_LIMITS = {
  http: { maxHeaderSize: MAX_HEADERS, headersTimeout: 15_000, connectionsCheckingInterval: 2000 },
  requestTimeout: 120_000,
  // Longer than a proxy keeps an idle connection: it, not we, ends one.
  keepAliveTimeout: 125_000,
  connectionTimeout: 600_000,
} as const;
/** Sockets open at once, where the system allows as many: those beyond are closed as they come. */
const MAX_CONNECTIONS = 2000;
/** Descriptors kept for files, databases and what webhooks dial: with none left, even reading how much memory is used throws. */
const KEPT_DESCRIPTORS = 150;

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Judges every request by its outside, before anything is looked up, parsed or found: the length of its address, how many
 * parameters it has, the host it names, and whether a browser sent it from another site's page.
 */
export function guardRequests(app: App): void {
  app.server.maxConnections = maxConnections();
  app.addHook('onRequest', (request, _reply, done) => done(flawOf(request)));
}

let allowed: number | undefined;

/** As many sockets as this process's limit of open files leaves room for; asked once, since asking takes a tenth of a second. */
function maxConnections(): number {
  if (allowed !== undefined) return allowed;
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const open = Number(userLimits?.open_files?.soft);
  allowed = open > 0 ? Math.min(MAX_CONNECTIONS, Math.max(16, open - KEPT_DESCRIPTORS)) : MAX_CONNECTIONS;
  return allowed;
}

let lastHost = '';
/** Most requests name the host that the one before named. */
function isHost(host: string): boolean {
  if (host === lastHost || host === '') return true;
  if (!HOST.test(host) || !URL.canParse(`http://${host}`)) return false;
  lastHost = host;
  return true;
}

function flawOf(request: FastifyRequest): Problem | undefined {
  const { url, headers } = request;
  if (url.length > MAX_URL)
    return new Problem(
      'address-too-long',
      `The address has ${url.length} characters; ${MAX_URL} is the most: ask for less at once.`,
    );
  // Such an address means another host to whoever follows a redirect to it.
  if (/^[/\\]{2}/.test(url)) return new Problem('invalid-request', 'The path begins with one slash.');
  const search = url.indexOf('?');
  if (search >= 0 && url.slice(search).split('&', MAX_PARAMETERS + 1).length > MAX_PARAMETERS) {
    return new Problem(
      'invalid-request',
      `A query has at most ${MAX_PARAMETERS} parameters: ask for less at once.`,
    );
  }
  const host = request.host;
  if (!isHost(host))
    return new Problem('invalid-request', 'The Host header is not a host and a port.', { parameter: 'Host' });
  if (SAFE_METHODS.has(request.method)) return undefined;
  // No page of this server is anything but a reader's, and no cookie is a key: what another site's page sends is never meant.
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return otherSite();
  const { origin } = headers;
  if (
    origin !== undefined &&
    (!URL.canParse(origin) || new URL(origin).host !== new URL(`http://${host}`).host)
  )
    return otherSite();
  return undefined;
}

const otherSite = (): Problem =>
  new Problem(
    'cross-site',
    "A browser sent this from another site's page: send it from a program, or from this server's own pages.",
  );

/**
 * JSON bodies, read with a bound on nesting that costs nothing to reach, and without what two programs read differently:
 * keys given twice, keys that reach into prototypes, numbers too large to hold.
 */
export function readJsonSafely(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (_request: FastifyRequest, body: unknown, done: (error: Error | null, body?: unknown) => void) => {
      const text = body as string;
      if (text.trim() === '')
        return done(
          new Problem('invalid-request', 'The body is empty: send JSON, or leave Content-Type out.'),
        );
      const read = readJson(text);
      if (!read.ok) return done(new Problem('invalid-request', read.reason));
      if (reachesPrototype(read.value))
        return done(
          new Problem(
            'invalid-request',
            'The body has a key "constructor" with a "prototype": that is no field here.',
          ),
        );
      done(null, read.value);
    },
  );
}

/** Nesting was bounded when it was read. */
function reachesPrototype(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(reachesPrototype);
  for (const [key, member] of Object.entries(value)) {
    if (
      key === 'constructor' &&
      member !== null &&
      typeof member === 'object' &&
      Object.hasOwn(member, 'prototype')
    )
      return true;
    if (reachesPrototype(member)) return true;
  }
  return false;
}

/** Failures before a route is found: a bad escape in the address, a parameter of too many characters. */
export function frameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const tooLong = error.statusCode === 414;
  const detail = tooLong
    ? 'A part of the path is too long: no id here has so many characters.'
    : 'The address has an escape that is none: % is followed by two hexadecimal digits of UTF-8.';
  sendProblem(request, reply, new Problem(tooLong ? 'address-too-long' : 'invalid-request', detail));
}

/** What the parser of HTTP itself refuses is told as a problem document too, and the connection closed. */
export function clientError(this: unknown, error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [code, detail]: [ProblemCode, string] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? ['headers-too-large', `The headers have more than ${MAX_HEADERS} bytes.`]
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? ['too-slow', 'The request did not come whole in time: send it again.']
        : ['invalid-request', 'That is not HTTP.'];
  const problem = new Problem(code, detail);
  const body = JSON.stringify(problem.document());
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${problem.status} ${code}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy();
}

const WINDOW_MS = 60_000;

/**
 * Counts keys refused under one id, so that guessing costs the guesser and not the server: checking a secret is made slow on
 * purpose. Beyond `most` in a minute none is looked at; a holder whose key this process has seen is never kept out.
 */
export class Refusals {
  readonly #counts = new Map<string, { count: number; until: number }>();

  constructor(
    readonly most: number,
    readonly clock: () => number = Date.now,
  ) {}

  /** Seconds until a secret of that id is looked at again; 0: now. */
  wait(id: string): number {
    const held = this.#counts.get(id);
    const left = held === undefined ? 0 : held.until - this.clock();
    return held !== undefined && held.count >= this.most && left > 0 ? Math.ceil(left / 1000) : 0;
  }

  note(id: string): void {
    const now = this.clock();
    const held = this.#counts.get(id);
    if (held !== undefined && held.until > now) held.count += 1;
    else this.#counts.set(id, { count: 1, until: now + WINDOW_MS });
  }
}
