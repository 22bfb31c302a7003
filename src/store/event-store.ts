import type { NewEvent, StoredEvent } from '../domain/event.js';

/** Place in one store's log: 20 zero-padded digits, so that positions compare as strings. Opaque to users. */
export type Position = string;

/** Position before the first event. */
export const START: Position = '00000000000000000000';

export const positionOf = (n: number | bigint): Position => n.toString().padStart(20, '0');

/** Revision the stream's last event must have, or `none` for a stream that must not exist yet. */
export type ExpectedRevision = number | 'none';

export interface AppendResult {
  /** Position of the last event of this append: a read that waits for it sees the append whole. */
  readonly position: Position;
  /** Revision of the last event of this append. */
  readonly revision: number;
}

export interface AppendOptions {
  /**
   * Refused with `AppendTooLarge` where the store can't write it in one go. Left out, a store may write a large append in
   * parts; a repeat of one that was cut short writes the rest.
   */
  readonly atOnce?: boolean;
}

export interface ReadFilter {
  /** Prefixes of stream names, as in `case-cand-`. Left out: every stream. */
  readonly streamPrefixes?: readonly string[];
}

export interface SubscriptionHandlers {
  /** Called for one event after the other; the next waits until it is done. */
  readonly onEvents: (events: readonly StoredEvent[]) => Promise<void> | void;
  /** Called every time the subscription has reached the head. */
  readonly onCaughtUp?: () => void;
  /** Called when the store went away; the subscription goes on by itself from where it stood. */
  readonly onInterrupted?: (cause: Error) => void;
}

export interface Subscription {
  close(): Promise<void>;
}

/**
 * The event log. Every adapter passes the same contract suite (tests/contract).
 *
 * An append is durable once its promise resolves, and stamps `recordedAt` and `prevHash`. Repeating an
 * append with the same ids, content and expected revision answers as before.
 */
export interface EventStore {
  /**
   * @throws WrongExpectedRevision if the stream stands elsewhere
   * @throws EventIdConflict if an id is already recorded with other content or in another place
   * @throws StoreUnavailable if the store can't be reached; the outcome is then unknown and the same call may be repeated
   */
  append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    options?: AppendOptions,
  ): Promise<AppendResult>;
  /** A stream's events from a revision on, oldest first; nothing for a stream that doesn't exist. */
  readStream(stream: string, fromRevision?: number): AsyncIterable<StoredEvent>;
  /** The log after a position (exclusive), oldest first. */
  readAll(after: Position, filter?: ReadFilter): AsyncIterable<StoredEvent>;
  /** Catch-up from after a position, then live, in log order. */
  subscribe(after: Position, filter: ReadFilter, handlers: SubscriptionHandlers): Subscription;
  /** Position of the last event; START for an empty log. */
  head(): Promise<Position>;
  close(): Promise<void>;
}

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(
      `${stream} stands at revision ${actual}, not ${expected}: read it again and repeat the change on what it says now.`,
    );
  }
}

export class EventIdConflict extends Error {
  override readonly name = 'EventIdConflict';
  constructor(
    readonly eventId: string,
    readonly stream: string,
  ) {
    super(
      `Event ${eventId} is already recorded with other content or in another stream than ${stream}: give a new event an id of its own.`,
    );
  }
}

/** More than the store writes in one go. Nothing was written. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
}

export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
  }
}
