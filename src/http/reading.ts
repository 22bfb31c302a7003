import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Day, dayIn } from '../domain/dates.js';
import type { Fact } from '../domain/fact.js';
import { canonicalJson } from '../domain/hash.js';
import { briefFact } from '../replay/present.js';
import type { Pin, Replayed } from '../replay/record.js';
import { SOFTWARE_VERSION } from '../version.js';
import { answersOf } from './answers.js';
import type { CutQuery } from './cuts.js';
import { disputed } from './disputed.js';
import type { Node } from './node.js';
import { Problem } from './problems.js';

const WAIT_MS = 2000;
const EXPLAIN_LIMIT = 20_000;
/** More are told by a case's /anomalies, and in the state of other subjects. */
const ANOMALIES = 8;

/** Every parameter a read may have; those not of the cuts are kept in permalinks as they came. */
export type ReadQuery = CutQuery & {
  throughEntry?: string | undefined;
  explain?: 'true' | 'false' | undefined;
};

/**
 * The place an answer is read at: waits, briefly, where the reader names one this node hasn't got to.
 * @throws Problem not-caught-up with Retry-After when it doesn't get there
 */
export async function pinFor(node: Node, query: ReadQuery): Promise<Pin> {
  if (query.atPosition !== undefined && query.atEvent !== undefined) {
    throw new Problem(
      'invalid-request',
      'Give atPosition or atEvent, not both: each names a place in the log.',
      { parameter: 'atEvent' },
    );
  }
  if (query.minPosition !== undefined && !(await node.runner.reached(query.minPosition, WAIT_MS)))
    throw notThere();
  if (query.atPosition !== undefined && !(await node.runner.reached(query.atPosition, WAIT_MS)))
    throw notThere();
  if (query.atEvent !== undefined) await untilHeld(node, query.atEvent);
  return node.reader.pin(query);
}

/**
 * Waits, briefly, until this node holds an event. An id is only said to be unknown once this node holds all the store held
 * when it was asked for: what another node has just given out as a permalink is on its way.
 */
async function untilHeld(node: Node, id: string): Promise<void> {
  const isHeld = () => (node.log.positionOfEvent(id) ?? LAST) <= node.runner.position;
  if (isHeld()) return;
  const deadline = Date.now() + WAIT_MS;
  let head = LAST;
  if (node.contact().caughtUp)
    node.store.head().then(
      (position) => (head = position),
      () => undefined,
    );
  while (!isHeld()) {
    if (node.runner.position >= head) throw node.reader.unknownEvent(id);
    if (Date.now() > deadline) throw notThere();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const LAST = '9'.repeat(20);

const notThere = () =>
  new Problem(
    'not-caught-up',
    'This node has not yet read that far: ask again in a moment.',
    {},
    { 'retry-after': '1' },
  );

/** A subject's replay, or what is said of a subject with nothing recorded at that place. */
export function replayOr404(node: Node, subject: string, pin: Pin): Replayed {
  const replayed = node.reader.replay(subject, pin);
  if (!replayed)
    throw new Problem('not-found', `Nothing is recorded of ${subject} at that place in the log.`);
  return replayed;
}

/** The permalink of a request: its path and parameters with all three cuts pinned. */
export function permalink(
  path: string,
  query: Readonly<Record<string, unknown>>,
  cuts: { asOf: string; knownOn: string | null },
  atEvent: string | null,
): string {
  const parameters = new URLSearchParams();
  for (const key of Object.keys(query).sort()) {
    const value = query[key];
    if (value === undefined || PINNED.has(key)) continue;
    parameters.set(key, String(value));
  }
  if (query.throughEntry === undefined) parameters.set('asOf', cuts.asOf);
  if (cuts.knownOn !== null) parameters.set('knownOn', cuts.knownOn);
  if (atEvent !== null) parameters.set('atEvent', atEvent);
  return `${path}?${parameters}`;
}
const PINNED: ReadonlySet<string> = new Set(['asOf', 'knownOn', 'atPosition', 'atEvent', 'minPosition']);

export interface AnswerInput {
  readonly path: string;
  readonly query: ReadQuery & Readonly<Record<string, unknown>>;
  readonly pin: Pin;
  readonly replayed: Replayed;
  readonly view: unknown;
  /** Set for a list: the items stand in `data`. */
  readonly next?: string | undefined;
  readonly note?: string | undefined;
}

const NO_EVENTS: ReadonlyMap<string, readonly string[]> = new Map();

/** The body of an answer about one subject, in the form of DESIGN's contract. */
export function answerBody(node: Node, input: AnswerInput): Record<string, unknown> {
  const { pin, replayed, query } = input;
  const { cuts, history } = replayed;
  const members = node.reader.members(replayed);
  const uncertain = (of: 'possiblyOccurred' | 'knownDateUnknown') => {
    const facts = [replayed, ...members].flatMap(({ effective }) => effective[of]);
    const once = new Map(facts.map((fact) => [fact.id, fact] as const));
    const told = [...once.values()].filter((fact) => !node.reader.seals.hides(fact));
    return told.length > 0 ? { [of]: told.map((fact) => node.reader.presentPlain(briefFact(fact))) } : {};
  };
  const state = replayed.state as { anomalies?: readonly unknown[]; disputes?: readonly unknown[] };
  const explains = query.explain === 'true';
  // Most answers ask for no events: to find their places in the answer costs as much as the answer.
  const presented =
    explains || state.disputes?.length !== 0
      ? node.reader.present(input.view)
      : { data: node.reader.presentPlain(input.view), by: NO_EVENTS };
  const explain = explains ? explained(node, presented.by, replayed, members) : undefined;
  const today = dayOfReading(node, pin, replayed.subject);
  const note =
    input.note ??
    (cuts.asOf > today
      ? `${cuts.asOf} lies ahead: this is what is on record for it, and no past date is evidence that something happened.`
      : undefined);
  return {
    data: presented.data,
    asOf: cuts.asOf,
    knownOn: cuts.knownOn,
    ...(pin.pinned ? { atEvent: pin.atEvent } : { position: pin.position }),
    revision: lastRevision(node, replayed),
    permalink: permalink(input.path, query, cuts, pin.atEvent),
    digest:
      members.length > 0 ? listDigest([replayed, ...members].map(({ digest }) => digest)) : replayed.digest,
    ...(input.next === undefined ? {} : { next: input.next }),
    ...uncertain('possiblyOccurred'),
    ...uncertain('knownDateUnknown'),
    ...brokenRules(node, state.anomalies ?? []),
    ...(presented.by.size === 0 ? {} : disputed(node, presented, replayed)),
    ...(note === undefined ? {} : { note }),
    ...(explain === undefined ? {} : { explain }),
    ...(history.size === 0 ? { note: 'Nothing is recorded yet.' } : {}),
  };
}

/** Today; for a pinned answer, which never changes, the day its place in the log was recorded on. */
function dayOfReading(node: Node, pin: Pin, subject: string): Day {
  const recorded = pin.pinned && pin.atEvent !== null ? node.log.event(pin.atEvent)?.recordedAt : undefined;
  return recorded === undefined ? node.reader.today(subject) : dayIn(recorded, node.reader.zone(subject));
}

/** The latest of the rules that the world broke; `anomaliesInAll` says of how many. */
function brokenRules(node: Node, anomalies: readonly unknown[]) {
  if (anomalies.length === 0) return {};
  const told = node.reader.presentPlain(anomalies.slice(-ANOMALIES));
  return anomalies.length > ANOMALIES
    ? { anomalies: told, anomaliesInAll: anomalies.length }
    : { anomalies: told };
}

function lastRevision(node: Node, { subject, cuts }: Replayed): number | null {
  const head = node.log.streamHead(subject);
  if (!head || cuts.atPosition === null || head.position <= cuts.atPosition) return head?.revision ?? null;
  return node.log.revisionAt(subject, cuts.atPosition) ?? null;
}

/** For each value the events behind it, and each of those with its sources. */
function explained(
  node: Node,
  by: ReadonlyMap<string, readonly string[]>,
  replayed: Replayed,
  members: readonly Replayed[],
) {
  const values: Record<string, readonly string[]> = {};
  const events: Record<string, unknown> = {};
  const homes = [replayed, ...members];
  const indexes = new Map<Replayed, ReadonlyMap<string, Fact>>();
  const factsOf = (home: Replayed): ReadonlyMap<string, Fact> => {
    const known = indexes.get(home) ?? new Map(home.effective.versions.map(({ fact }) => [fact.id, fact]));
    indexes.set(home, known);
    return known;
  };
  for (const [pointer, ids] of [...by].slice(0, EXPLAIN_LIMIT)) {
    values[pointer === '' ? '/' : pointer] = ids;
    for (const id of ids) {
      if (events[id] !== undefined) continue;
      const home = homes.find(({ history }) => history.event(id)) ?? replayed;
      events[id] = explainEvent(node, id, home, factsOf(home).get(id));
    }
  }
  return { values, events };
}

function explainEvent(node: Node, id: string, replayed: Replayed, fact: Fact | undefined) {
  const event = node.log.event(id);
  return {
    type: fact?.type ?? event?.type ?? null,
    subject: fact?.subject ?? event?.subject ?? null,
    occurredOn: fact?.occurredOn ?? event?.occurredOn ?? null,
    knownOn: fact?.knownOn ?? event?.knownOn ?? null,
    standing: fact?.standing ?? event?.standing ?? null,
    ...(fact?.correctedBy === undefined ? {} : { correctedBy: fact.correctedBy }),
    sources: node.reader.sources(
      replayed.history.event(id)
        ? replayed.history
        : (node.runner.histories.of(event?.subject ?? '') ?? replayed.history),
      id,
      replayed.cuts,
    ),
  };
}

/**
 * Sends an answer with its ETag: 304 when the reader has that representation. Docket text is never kept by shared caches. An
 * answer from a part of the record says so: `follows` names the streams it rests on.
 */
export function sendAnswer(
  node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  body: Record<string, unknown>,
): FastifyReply {
  const { follow } = node.config;
  // The position moves with every write to any subject: an answer is the same as long as the rest is.
  const { position, ...same } = follow.length > 0 ? { ...body, follows: follow } : body;
  const rest = JSON.stringify(same);
  const tag = createHash('sha256')
    .update(`${SOFTWARE_VERSION}\n${node.reader.seals.revision}\n`)
    .update(rest)
    .digest('base64url')
    .slice(0, 27);
  const text =
    position === undefined
      ? rest
      : `{"position":${JSON.stringify(position)}${rest === '{}' ? '' : ','}${rest.slice(1)}`;
  const etag = `"${tag}"`;
  reply.header('vary', 'accept, accept-datetime');
  const bytes = Buffer.from(text);
  answersOf(node).keep(request, reply, etag, bytes);
  return sendText(node, request, reply, etag, bytes);
}

/** Sends the bytes of an answer, or 304 where the reader has them. */
export function sendText(
  node: Node,
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  body: Buffer,
): FastifyReply {
  tellAge(node, reply);
  reply.header('etag', etag).header('cache-control', 'private, no-cache');
  const given = request.headers['if-none-match'];
  if (given?.split(',').some((t) => t.trim().replace(/^W\//, '') === etag || t.trim() === '*'))
    return reply.code(304).send();
  return reply.header('content-type', 'application/json; charset=utf-8').send(body);
}

/** How far this node has read, and, with the store away, how old that is. */
function tellAge(node: Node, reply: FastifyReply): void {
  reply.header('x-asof-position', node.runner.position);
  // The embedded store is never away, and asking where it stands is a query.
  if (!node.config.store.startsWith('esdb')) return;
  const { error, lastContactAt } = node.contact();
  if (error === undefined || lastContactAt === undefined) return;
  reply.header(
    'age',
    String(Math.max(0, Math.round((Date.parse(node.now()) - Date.parse(lastContactAt)) / 1000))),
  );
}

/** Digest of a list: of its items' canonical JSON. */
export const listDigest = (items: readonly unknown[]): string =>
  createHash('sha256').update(items.map(canonicalJson).join('\n')).digest('hex');
