import type { NewEvent } from '../domain/event.js';
import { contentHash, sha256 } from '../domain/hash.js';
import { EventIdConflict } from './event-store.js';

/** Tells the instant an event is recorded. Tests pass their own. */
export type Clock = () => Date;

/** An event made ready to be written: checked, hashed and serialised once, outside any transaction. */
export interface Storable {
  readonly event: NewEvent;
  /** SHA-256 of the content, in hex. */
  readonly contentHash: string;
  /** What `bodyOf` gives, where it is known already. */
  readonly body?: string | undefined;
}

/** An event no store can hold: what is wrong with it is said in the message. Nothing was written. */
export class UnstorableEvent extends Error {
  override readonly name = 'UnstorableEvent';
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text can be an event's id: a UUID in lower case, the one form every store gives back unchanged. */
export const isEventId = (id: string): boolean => UUID.test(id);

/**
 * Checks and hashes the events of one append.
 * @throws UnstorableEvent for an id that is no UUID, a subject other than the stream, or data JSON can't hold
 * @throws EventIdConflict for an id used twice in the append
 */
export function storables(stream: string, events: readonly NewEvent[]): Storable[] {
  if (events.length === 0) throw new UnstorableEvent(`An append to ${stream} needs at least one event.`);
  checkStreamName(stream);
  const ids = new Set<string>();
  return events.map((event) => {
    if (!isEventId(event.id)) {
      throw new UnstorableEvent(`"${event.id}" is no event id: give a UUID in lower-case letters.`);
    }
    if (ids.has(event.id)) throw new EventIdConflict(event.id, stream);
    ids.add(event.id);
    if (event.subject !== stream) {
      throw new UnstorableEvent(
        `Event ${event.id} is about ${event.subject}, not ${stream}: append it to the stream of its subject.`,
      );
    }
    const flaw = flawIn(event.data);
    if (flaw !== undefined) {
      throw new UnstorableEvent(
        `data${flaw.path} of event ${event.id} is ${nameOf(flaw.value)}: JSON can't hold it, so give a string or a finite number.`,
      );
    }
    return { event, contentHash: contentHash(event) };
  });
}

/** The hash an event's successor carries as `prevHash`: `chainHash` of the domain, from a content hash already known. */
export const chainLink = (prevHash: string | null, content: string, recordedAt: string): string =>
  sha256(`${prevHash ?? ''}\n${content}\n${recordedAt}`);

function checkStreamName(stream: string): void {
  if (stream === '' || stream.startsWith('$')) {
    throw new UnstorableEvent(
      `"${stream}" can't name a stream: names start with a kind, as in case-cand-4-24-cv-04722.`,
    );
  }
}

interface Flaw {
  readonly value: unknown;
  /** Where it stands below what was looked at: `.documents[2]`. */
  readonly path: string;
}

/**
 * What of a value JSON can't hold. JSON.stringify would drop or bend it in silence, and EventStoreDB's client never answers
 * an append that holds one.
 */
function flawIn(value: unknown): Flaw | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return undefined;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const flaw = flawIn(value[i]);
      if (flaw !== undefined) return { value: flaw.value, path: `[${i}]${flaw.path}` };
    }
    return undefined;
  }
  if (typeof value !== 'object' || !isPlain(value)) return { value, path: '' };
  for (const key of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    // A member left undefined is a member left out.
    const flaw = member === undefined ? undefined : flawIn(member);
    if (flaw !== undefined) return { value: flaw.value, path: `.${key}${flaw.path}` };
  }
  return undefined;
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return `a ${value.constructor.name}`;
  return typeof value === 'number' ? String(value) : typeof value;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
