import { type EventData, type JSONEventType, jsonEvent, type RecordedEvent } from '@eventstore/db-client';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import { positionOf } from './event-store.js';

/** An event in EventStoreDB's form, with what it counts for in the limit of one append. */
export interface Outgoing {
  readonly event: EventData;
  readonly bytes: number;
}

const utf8 = new TextEncoder();

/** `data` is the data; everything else but id, type, revision and position is metadata. */
export function outgoing(event: NewEvent, recordedAt: string, prevHash: string | null): Outgoing {
  const { id, type, data, version, subject, about, occurredOn, ordinal, knownOn, knownOnBasis } = event;
  const { standing, sources, actor, correlationId, causationId } = event;
  const metadata = utf8.encode(
    JSON.stringify({
      version,
      subject,
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
      recordedAt,
      prevHash,
    }),
  );
  // The type counts twice, as the server counts it: in UTF-16.
  const bytes = Buffer.byteLength(JSON.stringify(data)) + metadata.length + 2 * type.length;
  return { event: jsonEvent({ id, type, data: data as JSONEventType['data'], metadata }), bytes };
}

type Metadata = Omit<StoredEvent, 'id' | 'type' | 'data' | 'revision' | 'position'>;

/** One of our events as the server gives it back; undefined for what another program wrote there. */
export function incoming(
  recorded: RecordedEvent | undefined,
  commit: bigint | undefined,
): StoredEvent | undefined {
  if (recorded === undefined || !recorded.isJson || recorded.streamId.startsWith('$')) return undefined;
  const metadata = recorded.metadata as Partial<Metadata> | undefined;
  const { id, type, data, streamId } = recorded;
  const position = recorded.position?.commit ?? commit;
  if (
    typeof metadata?.recordedAt !== 'string' ||
    typeof metadata.version !== 'number' ||
    position === undefined
  ) {
    return undefined;
  }
  const known = metadata as Metadata;
  return {
    id,
    type,
    version: known.version,
    subject: streamId,
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
    revision: Number(recorded.revision),
    position: positionOf(position),
  };
}
