import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import { type CopiedLog, copyFirst, NOT_COPIED } from './copied-log.js';
import type { CopyableStore } from './copyable.js';
import { EsdbAppender } from './esdb-appender.js';
import { EsdbConnection } from './esdb-connection.js';
import { incoming } from './esdb-events.js';
import { type EsdbFilter, type EsdbHandlers, followEsdb } from './esdb-feed.js';
import {
  type AppendOptions,
  type AppendResult,
  type ExpectedRevision,
  type Position,
  positionOf,
  type ReadFilter,
  START,
  StoreUnavailable,
  type Subscription,
} from './event-store.js';
import { passes } from './prefixes.js';
import { type Clock, storables } from './storable.js';

export interface EsdbOptions {
  /** Stamps `recordedAt`; the system's clock if left out. */
  readonly clock?: Clock;
  /** Those of some ids that are recorded, as far as this node knows: EventStoreDB has no index of ids over all streams. */
  readonly known?: (ids: readonly string[]) => ReadonlySet<string>;
  /** This node's copy of the log: what was copied already is read there, a hundred times as fast. */
  readonly copy?: CopiedLog;
}

/** Events read at a time. */
const PAGE = 500;

/** Events kept of a stream that nobody asks what it once said: the server's scavenging removes those before. */
const CHATTER_KEPT = 1_000;

/**
 * The store on EventStoreDB: a stream per subject, `data` as data and the rest of the envelope as metadata; the position is
 * the commit position. Connects when first used.
 *
 * @throws StoreUnavailable if the address can't be understood
 * @example openEventStoreDb('esdb://127.0.0.1:2113?tls=false')
 */
export function openEventStoreDb(url: string, options: EsdbOptions = {}): EventStoreDb {
  return new EventStoreDb(EsdbConnection.acquire(url), options);
}

export class EventStoreDb implements CopyableStore {
  readonly #connection: EsdbConnection;
  readonly #appender: EsdbAppender;
  readonly #subscriptions = new Set<Subscription>();
  readonly #clock: Clock;
  readonly #copy: CopiedLog | undefined;
  /** End of the log when it was last looked at, and the last event up to there that counts. */
  #seenHead: { readonly end: Position; readonly head: Position } = { end: START, head: START };
  #closing: Promise<void> | undefined;

  constructor(connection: EsdbConnection, options: EsdbOptions) {
    const { clock = () => new Date(), known = () => new Set<string>(), copy } = options;
    this.#connection = connection;
    this.#clock = clock;
    this.#copy = copy;
    this.#appender = new EsdbAppender(connection, known, async (stream, revision) =>
      copy?.copied(stream, revision),
    );
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    { atOnce = false }: AppendOptions = {},
  ): Promise<AppendResult> {
    const checked = storables(stream, events);
    const recordedAt = this.#clock().toISOString();
    this.#refuseIfClosed();
    const result = await this.#appender.append(stream, checked, expected, () => ({ recordedAt }), atOnce);
    if (expected === 'none' && passes(stream, NOT_COPIED)) this.#connection.keepLast(stream, CHATTER_KEPT);
    await this.#copy?.holdsUpTo(stream, result.revision);
    return result;
  }

  async appendRecorded(stream: string, events: readonly StoredEvent[]): Promise<AppendResult> {
    const checked = storables(stream, events);
    const { revision } = events[0] as StoredEvent;
    this.#refuseIfClosed();
    return this.#appender.append(
      stream,
      checked,
      revision === 0 ? 'none' : revision - 1,
      (i) => events[i] as StoredEvent,
    );
  }

  async *readStream(stream: string, fromRevision = 0): AsyncGenerator<StoredEvent> {
    for (let from = fromRevision; ; from += PAGE) {
      this.#refuseIfClosed();
      const page = await this.#connection.readStream(stream, from, PAGE);
      for (const recorded of page) {
        const ours = incoming(recorded)?.event;
        if (ours !== undefined) yield ours;
      }
      if (page.length < PAGE) return;
    }
  }

  /** Filtered here, page by page, beyond what was copied. */
  async *readAll(after: Position, filter: ReadFilter = {}): AsyncGenerator<StoredEvent> {
    let position = after;
    if (this.#copy?.covers(filter.streamPrefixes)) {
      const upTo = this.#copy.upTo();
      for await (const event of this.#copy.read(after, upTo, filter.streamPrefixes)) yield event;
      if (upTo > after) position = upTo;
    }
    for (;;) {
      this.#refuseIfClosed();
      const page = await this.#connection.readAll(position, PAGE);
      for (const recorded of page) {
        const ours = incoming(recorded)?.event;
        if (
          ours !== undefined &&
          ours.position > after &&
          ours.position > position &&
          passes(ours.subject, filter.streamPrefixes)
        ) {
          yield ours;
        }
      }
      const last = page.at(-1)?.position;
      if (last === undefined || page.length < PAGE) return;
      position = positionOf(last);
      await nextTurn();
    }
  }

  subscribe(after: Position, filter: EsdbFilter, handlers: EsdbHandlers): Subscription {
    this.#refuseIfClosed();
    const goOn = (from: Position) => followEsdb(this.#connection, from, filter, handlers);
    const subscription = this.#copy?.covers(filter.streamPrefixes)
      ? copyFirst(this.#copy, after, filter, handlers, goOn)
      : goOn(after);
    const tracked: Subscription = {
      close: async () => {
        this.#subscriptions.delete(tracked);
        await subscription.close();
      },
    };
    this.#subscriptions.add(tracked);
    return tracked;
  }

  /**
   * Position of the last event of ours (on a node with a copy: of those it copies), read backwards past the server's own
   * records as far as they are new.
   */
  async head(): Promise<Position> {
    this.#refuseIfClosed();
    const copied = this.#copy?.stand();
    if (copied !== undefined && copied.end > this.#seenHead.end) this.#seenHead = copied;
    let { head } = this.#seenHead;
    let end: Position | undefined;
    let from: Position | 'end' = 'end';
    for (let found = false, count = 20; !found; count = PAGE) {
      const page = await this.#connection.readAll(from, count, true);
      for (const recorded of page) {
        const position = positionOf(recorded.position);
        end ??= position;
        from = position;
        if (position <= this.#seenHead.end) found = true;
        const ours = incoming(recorded)?.event;
        const counts = ours !== undefined && this.#copy?.holds(ours.subject) !== false;
        if (counts && !found) head = ours.position;
        if (found || counts) {
          found = true;
          break;
        }
      }
      if (page.length < count) found = true;
    }
    this.#seenHead = { end: end ?? START, head };
    return head;
  }

  /** Finishes what was asked, ends subscriptions and gives the connection up. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#appender.idle();
      await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
      await this.#connection.release();
    })();
    return this.#closing;
  }

  #refuseIfClosed(): void {
    if (this.#closing !== undefined)
      throw new StoreUnavailable('This connection to EventStoreDB was closed: open it again.');
  }
}
