import type { NewEvent, StoredEvent } from '../domain/event.js';
import type { Recorded } from './esdb-messages.js';
import { positionOf } from './event-store.js';

/** An event in EventStoreDB's form, with what it counts for in the limit of one append. */
export interface Outgoing {
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
  readonly bytes: number;
}

/**
 * `data` is the data; everything else but id, type, revision and position is metadata: first what `bodyOf` holds, in its
 * order, then what a copy has columns for, so that it gets its body by cutting (`bodyIn`). The content hash goes along, so
 * that nodes need not each work it out again; `asof verify` does.
 */
export function outgoing(
  event: NewEvent,
  contentHash: string,
  recordedAt: string,
  prevHash: string | null,
): Outgoing {
  const { id, type, data, version, subject, about, occurredOn, ordinal, knownOn, knownOnBasis } = event;
  const { standing, sources, actor, correlationId, causationId } = event;
  const metadata = JSON.stringify({
    version,
    about,
    occurredOn,
    ordinal,
    knownOn,
    knownOnBasis,
    standing,
    sources,
    actor,
    correlationId,
    causationId,
    subject,
    recordedAt,
    prevHash,
    contentHash,
  });
  const text = JSON.stringify(data);
  // The type counts twice, as the server counts it: in UTF-16.
  const bytes = Buffer.byteLength(text) + Buffer.byteLength(metadata) + 2 * type.length;
  return { id, type, data: text, metadata, bytes };
}

type Metadata = Omit<StoredEvent, 'id' | 'type' | 'data' | 'revision' | 'position'> & {
  readonly contentHash?: string;
};

/** An event as the server holds it. */
export interface Incoming {
  readonly event: StoredEvent;
  /** As it was written; events of early versions carry none. */
  readonly contentHash: string | undefined;
  /** What `bodyOf` would give, where it can be cut out of what was sent. */
  readonly body: string | undefined;
}

/** The end of the metadata `outgoing` writes: in well-formed JSON it can stand nowhere but at the end of the whole. */
const COLUMNS =
  /,"subject":"[^"\\]+","recordedAt":"[^"\\]+","prevHash":(?:null|"\w+"),"contentHash":"\w+"\}$/y;

function bodyIn(metadata: string, data: string): string | undefined {
  const end = metadata.lastIndexOf(',"subject":"');
  COLUMNS.lastIndex = Math.max(0, end);
  return COLUMNS.test(metadata) ? `${metadata.slice(0, end)},"data":${data}}` : undefined;
}

/** One of our events as the server gives it back; undefined for what another program wrote there. */
export function incoming(recorded: Recorded): Incoming | undefined {
  const { id, type, stream, revision, position } = recorded;
  if (!recorded.isJson || stream.startsWith('$')) return undefined;
  const known = parsed(recorded.metadata) as Metadata | null | undefined;
  const data = parsed(recorded.data);
  if (typeof known?.recordedAt !== 'string' || typeof known.version !== 'number' || data === undefined)
    return undefined;
  const event: StoredEvent = {
    id,
    type,
    version: known.version,
    subject: stream,
    about: known.about,
    occurredOn: known.occurredOn,
    ordinal: known.ordinal,
    knownOn: known.knownOn,
    knownOnBasis: known.knownOnBasis,
    standing: known.standing,
    sources: known.sources,
    actor: known.actor,
    ...(known.correlationId === undefined ? undefined : { correlationId: known.correlationId }),
    ...(known.causationId === undefined ? undefined : { causationId: known.causationId }),
    data,
    recordedAt: known.recordedAt,
    prevHash: known.prevHash,
    revision,
    position: positionOf(position),
  };
  return { event, contentHash: known.contentHash, body: bodyIn(recorded.metadata, recorded.data) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
