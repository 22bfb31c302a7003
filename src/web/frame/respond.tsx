import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CitedCase } from '../../domain/citations/citations.js';
import { court } from '../../domain/courts.js';
import { answersOf } from '../../http/answers.js';
import { isPinned } from '../../http/memento.js';
import type { Node } from '../../http/node.js';
import { pinFor, type ReadQuery } from '../../http/reading.js';
import type { Pin, Replayed } from '../../replay/record.js';
import { SOFTWARE_VERSION } from '../../version.js';
import { Document, type Frame } from './layout.js';
import { Links, type Parameters } from './links.js';
import { Marks } from './marks.js';
import { type Moments, momentsOf, momentsOfRecord } from './moments.js';
import { type PageContext, within } from './page-context.js';
import { DOCTYPE, render } from './render.js';

const CUTS: ReadonlySet<string> = new Set(['asOf', 'knownOn', 'atEvent', 'atPosition', 'minPosition']);

export interface Opened {
  readonly context: PageContext;
  readonly moments: Moments;
  readonly left: { later: number; unknown: number } | undefined;
}

/** The place a request is read at, and everything a page needs of it. */
export async function openPage(
  node: Node,
  request: FastifyRequest,
  options: { path?: string; replayed?: Replayed; pin?: Pin } = {},
): Promise<Opened> {
  const query = request.query as ReadQuery & Parameters;
  const { reader } = node;
  const pin = options.pin ?? (await pinFor(node, query));
  const { replayed } = options;
  const { asOf, knownOn } = replayed?.cuts ?? reader.cuts(pin);
  const own = Object.fromEntries(Object.entries(query).filter(([name]) => !CUTS.has(name))) as Parameters;
  const path = options.path ?? (request.url.split('?')[0] as string);
  const { atEvent, atPosition } = query;
  const today = reader.today(replayed?.subject);
  const asKnownThen = knownOn !== null && knownOn === asOf;
  const context: PageContext = {
    node,
    pin,
    links: new Links(
      path,
      { asOf: query.asOf, knownOn: query.knownOn, atEvent, atPosition },
      own,
      asKnownThen,
    ),
    marks: new Marks(reader, pin, replayed),
    origin: node.config.baseUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.host}`,
    asOf,
    knownOn,
    today,
    zone: reader.zone(replayed?.subject),
    past: asOf !== today || knownOn !== null,
    subject: replayed,
    citedCase: replayed?.kind === 'case' ? citedCase(replayed) : undefined,
  };
  return {
    context,
    moments: replayed ? momentsOf(reader, replayed, asKnownThen) : momentsOfRecord(reader, pin, asKnownThen),
    left: replayed && knownOn !== null ? leftOut(node, replayed) : undefined,
  };
}

/** What the knowledge cut costs: facts first public later, and those of which it can't be said. */
function leftOut(node: Node, replayed: Replayed) {
  const whole = node.reader.replayOf(replayed.history, { ...replayed.cuts, knownOn: null });
  const shown = new Set(replayed.effective.versions.map((v) => v.fact.id));
  const unknown = replayed.effective.knownDateUnknown.length;
  const missing = whole.effective.versions.filter((v) => !shown.has(v.fact.id)).length;
  return { later: Math.max(0, missing - unknown), unknown };
}

interface Identified {
  readonly identity: Readonly<Record<'shortCaption' | 'docketNumber' | 'court', { value: string } | null>> & {
    readonly filed: { on: string } | null;
  };
}

export function citedCase(replayed: Replayed): CitedCase | undefined {
  const { identity } = replayed.state as Identified;
  const about = court(identity.court?.value ?? replayed.subject.split('-')[1] ?? '');
  if (!identity.shortCaption || !identity.docketNumber) return undefined;
  return {
    caption: identity.shortCaption.value,
    docketNumber: identity.docketNumber.value,
    courtCitation: about?.citation || about?.name || '',
    state: about !== undefined && about.system !== 'federal',
    filedOn: identity.filed?.on,
  };
}

/** Renders and sends a page, with its ETag: 304 when the reader has it. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  context: PageContext,
  frame: Frame,
): FastifyReply {
  const bytes = within(context, () => render([DOCTYPE, <Document key="page" {...frame} />]));
  const digest = createHash('sha1').update(`${SOFTWARE_VERSION}\n`).update(bytes).digest('base64url');
  const etag = `"${digest.slice(0, 27)}"`;
  const { links, pin } = context;
  const alternate =
    frame.json === undefined ? [] : [`<${frame.json}>; rel="alternate"; type="application/json"`];
  const original = links.here({
    asOf: undefined,
    knownOn: undefined,
    atEvent: undefined,
    atPosition: undefined,
  });
  const pinned = links.here({
    asOf: context.asOf,
    knownOn: context.knownOn ?? undefined,
    atEvent: pin.atEvent ?? undefined,
    atPosition: undefined,
  });
  const cited = isPinned(request.query as ReadQuery)
    ? [`<${pinned}>; rel="cite-as"`, `<${original}>; rel="original"`]
    : [];
  reply
    .header('etag', etag)
    .header('cache-control', 'private, no-cache')
    .header('link', [...alternate, ...cited].join(', ') || undefined);
  if (request.key !== null || frame.unkept) reply.header('cache-control', 'no-store');
  if (frame.noindex) reply.header('x-robots-tag', 'noindex');
  if (!frame.unkept && keepable(context.node, request))
    answersOf(context.node).keep(request, reply, etag, bytes);
  return sendHtml(context.node, request, reply, etag, bytes);
}

/** Permalinks name the host: only a page whose host no stranger chose is kept for the next reader. */
const keepable = (node: Node, request: FastifyRequest): boolean =>
  node.config.baseUrl !== undefined || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.host);

/** Sends the bytes of a page, or 304 where the reader has it. */
export function sendHtml(
  _node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  body: Buffer,
): FastifyReply {
  reply.header('etag', etag);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
  const given = request.headers['if-none-match'];
  if (given?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(body);
}
