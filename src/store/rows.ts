import type { NewEvent, StoredEvent } from '../domain/event.js';
import { type Position, positionOf } from './event-store.js';

/**
 * What `eventOf` reads of `events e`. Ids and hashes come as hex: an array of bytes for each costs more than all the rest of
 * the row.
 */
export const EVENT_COLUMNS =
  'e.position, lower(hex(e.id)) AS id, e.revision, e.type, e.recorded_at, lower(hex(e.prev_hash)) AS prev_hash, e.body';

/** The `EVENT_COLUMNS` of a row, with its stream's name. */
export interface EventRow {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly recorded_at: string;
  /** Empty for the first event of a stream. */
  readonly prev_hash: string;
  readonly body: string;
}

export const hexOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

export const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

export const idBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex');

/** An event's id of its 32 hexadecimal digits. */
export function idText(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What of an event has no column of its own, as JSON. */
export function bodyOf(event: NewEvent): string {
  const { version, about, occurredOn, ordinal, knownOn, knownOnBasis, standing, sources, actor } = event;
  const { correlationId, causationId, data } = event;
  return JSON.stringify({
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
    data,
  });
}

type Body = Omit<NewEvent, 'id' | 'type' | 'subject'>;

/** The event of a row: one JSON.parse and no validation, since only checked events are ever written. */
export function eventOf(row: EventRow): StoredEvent {
  const body = JSON.parse(row.body) as Body;
  return {
    id: idText(row.id),
    type: row.type,
    version: body.version,
    subject: row.stream,
    about: body.about,
    occurredOn: body.occurredOn,
    ordinal: body.ordinal,
    knownOn: body.knownOn,
    knownOnBasis: body.knownOnBasis,
    standing: body.standing,
    sources: body.sources,
    actor: body.actor,
    ...(body.correlationId === undefined ? undefined : { correlationId: body.correlationId }),
    ...(body.causationId === undefined ? undefined : { causationId: body.causationId }),
    data: body.data,
    recordedAt: row.recorded_at,
    prevHash: row.prev_hash === '' ? null : row.prev_hash,
    revision: row.revision,
    position: positionOf(row.position),
  };
}

/** A position as SQLite's number. @throws RangeError for a text that is no position */
export function numberOf(position: Position): number {
  const n = Number(position);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`"${position}" is no position: give 20 digits as an answer showed them.`);
  return n;
}
