import type { StoredEvent } from '../domain/event.js';
import { contentHash } from '../domain/hash.js';
import { Backoff } from './backoff.js';
import type { EsdbFilter, EsdbHandlers } from './esdb-feed.js';
import {
  type EventStore,
  type Position,
  positionOf,
  START,
  StoreUnavailable,
  type Subscription,
} from './event-store.js';
import type { LocalLog } from './local-log.js';
import { numberOf } from './rows.js';

/** How a node's own log stands to the store's. */
export interface FollowState {
  /** Everything up to here is in the local log. */
  readonly position: Position;
  /** Whether that was all there is when the store last spoke. */
  readonly caughtUp: boolean;
  /** Instant the store was last heard of, ISO 8601: now while the connection stands. Undefined: never. */
  readonly lastContactAt: string | undefined;
  /** Why the store is not followed at the moment. */
  readonly error: string | undefined;
  /** Set where the copy is of another log than the store's: it is not followed at all. */
  readonly isOfAnotherLog?: true;
}

export interface Follower {
  readonly state: FollowState;
  close(): Promise<void>;
}

/** The part of pino's logger that is used here. */
export interface StoreLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface CopierOptions {
  /** The store's `subscribe`, which may also tell how far it has passed over what is filtered out. */
  readonly store: Pick<EventStore, 'readStream'> & {
    subscribe(after: Position, filter: EsdbFilter, handlers: EsdbHandlers): Subscription;
  };
  readonly log: LocalLog;
  /** Names the store in messages. */
  readonly where: string;
  /** Prefixes of the streams to copy; left out: all. */
  readonly prefixes?: readonly string[];
  /** Prefixes of streams that are left out all the same. */
  readonly except?: readonly string[];
  readonly logger?: StoreLogger;
  readonly clock: () => Date;
  /** Told what is newly in the log, once it is. */
  readonly onCopied?: (events: readonly StoredEvent[]) => void;
}

/** Names the note of the instant at which the copy last held all there was; a copy without it never did. */
export const CAUGHT_UP_AT = 'caught-up-at';

/** Events copied in one transaction while the tail is far: ids are random, so that each touches a page of its own. */
const BATCH = 2_000;

/** How much the store may pass over before the place is noted: a restart looks at that much again. */
const NOTE_EVERY = 50_000_000;

/**
 * Copies another store's log into the local one, in its order and with its positions, and goes on with it live. The place it
 * has reached is written in the transaction of the events that led there, so that a crash repeats and loses nothing.
 */
export class LogCopier implements Follower {
  readonly #options: CopierOptions;
  readonly #stop = new AbortController();
  readonly #started: Promise<void>;
  #subscription: Subscription | undefined;
  #position: Position;
  #noted: Position;
  #connected = false;
  #caughtUp = false;
  #lastContactAt: string | undefined;
  #error: string | undefined;
  #isOfAnotherLog = false;

  constructor(options: CopierOptions) {
    this.#options = options;
    this.#position = options.log.checkpoint();
    this.#noted = this.#position;
    this.#lastContactAt = options.log.meta(CAUGHT_UP_AT);
    this.#started = this.#start();
  }

  get state(): FollowState {
    return {
      position: this.#position,
      caughtUp: this.#caughtUp,
      lastContactAt: this.#connected ? this.#options.clock().toISOString() : this.#lastContactAt,
      error: this.#error,
      ...(this.#isOfAnotherLog ? { isOfAnotherLog: true } : undefined),
    };
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#started;
    await this.#subscription?.close();
    this.#disconnected();
  }

  async #start(): Promise<void> {
    const { store, prefixes, except, log, logger, onCopied } = this.#options;
    for (const backoff = new Backoff(); !this.#stop.signal.aborted; await backoff.wait(this.#stop.signal)) {
      try {
        if (!(await this.#isCopyOfStore())) {
          this.#error = `${log.path} is a copy of another log than the one at ${this.#options.where}: point ASOF_STORE at that log, or ASOF_DATA at an empty directory to copy this one.`;
          this.#options.logger?.error({}, this.#error);
          this.#isOfAnotherLog = true;
          return;
        }
        break;
      } catch (error) {
        this.#interrupted(error as Error);
      }
    }
    if (this.#stop.signal.aborted) return;
    this.#subscription = store.subscribe(
      log.checkpoint(),
      {
        ...(prefixes === undefined ? undefined : { streamPrefixes: prefixes }),
        ...(except === undefined ? undefined : { exceptPrefixes: except }),
      },
      {
        batch: BATCH,
        onEvents: (events, sent) => {
          const last = events.at(-1)?.position ?? this.#position;
          const refused = log.insert(
            events.map((event, i) => ({
              event,
              contentHash: sent?.[i]?.contentHash ?? contentHash(event),
              body: sent?.[i]?.body,
            })),
            last,
          );
          for (const id of refused) {
            logger?.error(
              { id },
              `Event ${id} is in the store twice; the first one stands: run \`asof verify\`.`,
            );
          }
          this.#heard(last);
          this.#noted = last;
          onCopied?.(refused.length === 0 ? events : events.filter((event) => !refused.includes(event.id)));
        },
        onPassed: (position) => {
          this.#heard(position);
          if (numberOf(position) - numberOf(this.#noted) < NOTE_EVERY) return;
          log.insert([], position);
          this.#noted = position;
        },
        onCaughtUp: () => {
          this.#heard(this.#position);
          if (this.#caughtUp) return;
          this.#caughtUp = true;
          this.#noteCaughtUp();
        },
        onInterrupted: (error) => this.#interrupted(error),
      },
    );
  }

  // A store put back to an older backup, or another store altogether, gives the same positions to other events. The last
  // event copied must be found there, at its place.
  async #isCopyOfStore(): Promise<boolean> {
    const { log, store } = this.#options;
    const head = log.head();
    const [last] = head === START ? [] : log.after(positionOf(numberOf(head) - 1), 1);
    if (last === undefined) {
      // Nothing copied yet; still wait until the store answers, so that `lastContactAt` is true.
      await first(store.readStream('asof-hello'));
      return true;
    }
    const there = await first(store.readStream(last.subject, last.revision));
    return there?.id === last.id && there.position === last.position;
  }

  #heard(position: Position): void {
    if (this.#error !== undefined)
      this.#options.logger?.info({ position }, `Following ${this.#options.where} again.`);
    this.#connected = true;
    this.#error = undefined;
    if (position > this.#position) this.#position = position;
  }

  #interrupted(error: Error): void {
    const isNew = this.#error === undefined;
    this.#disconnected();
    this.#error = error.message;
    // Once for each time away: the store is asked again many times before it is back. A sentence, not a stack trace: the
    // store being away is no fault of ours.
    if (isNew)
      this.#options.logger?.warn(
        { reason: error.message },
        `Not following ${this.#options.where}: reads go on from the local log.`,
      );
    if (!(error instanceof StoreUnavailable))
      this.#options.logger?.error({ err: error }, 'Copying the log failed.');
  }

  #disconnected(): void {
    if (this.#connected) this.#lastContactAt = this.#options.clock().toISOString();
    this.#connected = false;
    if (!this.#caughtUp) return;
    this.#caughtUp = false;
    this.#noteCaughtUp();
  }

  #noteCaughtUp(): void {
    const at = this.#options.clock().toISOString();
    this.#options.log.write((writer) => writer.setMeta(CAUGHT_UP_AT, at));
  }
}

async function first<T>(items: AsyncIterable<T>): Promise<T | undefined> {
  for await (const item of items) return item;
  return undefined;
}
