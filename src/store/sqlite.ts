import { setImmediate as nextTurn } from 'node:timers/promises';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import type { CopyableStore } from './copyable.js';
import {
  type AppendResult,
  type ExpectedRevision,
  type Position,
  positionOf,
  type ReadFilter,
  StoreUnavailable,
  type Subscription,
  type SubscriptionHandlers,
} from './event-store.js';
import { type FileLock, lockFile } from './file-lock.js';
import { GroupCommit } from './group-commit.js';
import { LocalLog } from './local-log.js';
import type { LogWriter } from './log-writer.js';
import { alreadyRecorded, firstRevision } from './repeats.js';
import { sqliteCode } from './sqlite-errors.js';
import { type Clock, type Storable, storables, UnstorableEvent } from './storable.js';

export interface SqliteOptions {
  /** Stamps `recordedAt`; the system's clock if left out. */
  readonly clock?: Clock;
  /** Opened beside a running server: reads and subscriptions work, appends are refused. */
  readonly readOnly?: boolean;
}

/** Events read at a time. */
const PAGE = 500;

/**
 * The embedded store: one SQLite file, one process that writes, any number that read. An append is on disk when it is
 * answered; appends of one turn of the event loop share a commit.
 *
 * @throws StoreUnavailable if another process has it open to write, or it can't be opened
 * @example
 * const store = openSqliteStore('data/record.db')
 * await store.append('organization-acme', [event], 'none')
 */
export function openSqliteStore(path: string, options: SqliteOptions = {}): SqliteStore {
  if (options.readOnly) return new SqliteStore(LocalLog.openReadOnly(path), undefined, options.clock);
  const lock = lockFile(path);
  try {
    const log = LocalLog.open(path);
    if (log.meta('origin') !== undefined) {
      log.close();
      throw new StoreUnavailable(
        `${path} is this node's copy of an EventStoreDB log, not a log of its own: set ASOF_STORE to that store, or move the log with \`asof copy\`.`,
      );
    }
    return new SqliteStore(log, lock, options.clock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

export class SqliteStore implements CopyableStore {
  readonly log: LocalLog;
  readonly #lock: FileLock | undefined;
  readonly #clock: Clock;
  readonly #commits: GroupCommit<LogWriter>;
  readonly #subscriptions = new Set<Subscription>();
  #closed = false;

  constructor(log: LocalLog, lock: FileLock | undefined, clock: Clock = () => new Date()) {
    this.log = log;
    this.#lock = lock;
    this.#clock = clock;
    this.#commits = new GroupCommit(
      (work) => this.log.write(work),
      (error) => sqliteCode(error) !== undefined || error instanceof StoreUnavailable,
    );
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const checked = storables(stream, events);
    const recordedAt = this.#clock().toISOString();
    this.#refuseIfClosed();
    return this.#commits.join((writer) => this.#extend(writer, stream, checked, expected, recordedAt));
  }

  async appendRecorded(stream: string, events: readonly StoredEvent[]): Promise<AppendResult> {
    const checked = storables(stream, events);
    const first = (events[0] as StoredEvent).revision;
    const expected = first === 0 ? 'none' : first - 1;
    this.#refuseIfClosed();
    return this.#commits.join((writer) => {
      const recorded = this.#alreadyRecorded(writer, stream, checked, expected);
      for (let i = recorded; i < events.length; i++) {
        const { id, revision, recordedAt, prevHash } = events[i] as StoredEvent;
        if (prevHash !== (writer.tail(stream)?.chainHash ?? null) || revision !== first + i) {
          throw new UnstorableEvent(
            `Event ${id} doesn't follow ${stream} as it is here: run \`asof verify\` on both stores.`,
          );
        }
        writer.place(stream, checked[i] as Storable, { revision, recordedAt, prevHash });
      }
      return this.#resultAt(stream, first + events.length - 1);
    });
  }

  async *readStream(stream: string, fromRevision = 0): AsyncGenerator<StoredEvent> {
    for (let from = fromRevision; ; ) {
      const page = this.log.streamPage(stream, from, PAGE);
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      from = last.revision + 1;
      await nextTurn();
    }
  }

  async *readAll(after: Position, filter: ReadFilter = {}): AsyncGenerator<StoredEvent> {
    for (let position = after; ; ) {
      const page = this.log.after(position, PAGE, filter.streamPrefixes);
      yield* page;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      position = last.position;
      await nextTurn();
    }
  }

  subscribe(after: Position, filter: ReadFilter, handlers: SubscriptionHandlers): Subscription {
    const subscription = this.log.subscribe(after, filter, handlers);
    const tracked: Subscription = {
      close: async () => {
        this.#subscriptions.delete(tracked);
        await subscription.close();
      },
    };
    this.#subscriptions.add(tracked);
    return tracked;
  }

  async head(): Promise<Position> {
    return this.log.head();
  }

  /** Writes what was asked, ends subscriptions, and lets the next process in. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#commits.flush();
    await Promise.all([...this.#subscriptions].map((subscription) => subscription.close()));
    this.log.close();
    this.#lock?.release();
  }

  #extend(
    writer: LogWriter,
    stream: string,
    events: readonly Storable[],
    expected: ExpectedRevision,
    recordedAt: string,
  ): AppendResult {
    const recorded = this.#alreadyRecorded(writer, stream, events, expected);
    if (recorded < events.length) {
      const tail = writer.extend(stream, events.slice(recorded), recordedAt);
      return { position: positionOf(tail.position), revision: tail.revision };
    }
    return this.#resultAt(stream, firstRevision(expected) + events.length - 1);
  }

  #alreadyRecorded(
    writer: LogWriter,
    stream: string,
    events: readonly Storable[],
    expected: ExpectedRevision,
  ): number {
    const current = writer.tail(stream)?.revision ?? 'none';
    const there =
      current === expected ? [] : this.log.streamPage(stream, firstRevision(expected), events.length);
    return alreadyRecorded(stream, events, expected, current, there);
  }

  #resultAt(stream: string, revision: number): AppendResult {
    const [event] = this.log.streamPage(stream, revision, 1);
    return { position: (event as StoredEvent).position, revision };
  }

  #refuseIfClosed(): void {
    if (this.#closed) throw new StoreUnavailable(`${this.log.path} was closed: open it again.`);
  }
}
