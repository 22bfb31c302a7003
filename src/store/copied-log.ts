import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredEvent } from '../domain/event.js';
import {
  type Position,
  type ReadFilter,
  START,
  type Subscription,
  type SubscriptionHandlers,
} from './event-store.js';
import type { LocalLog } from './local-log.js';
import { followLog } from './log-feed.js';
import { passes } from './prefixes.js';

/**
 * Streams in which nodes tell each other that they live and how far they are. They grow by the minute, and nobody asks what
 * they once said: they are read from the store alone, and no node copies them.
 */
export const NOT_COPIED = ['beat-', 'progress-'] as const;

/** Asof's own streams, which every node copies whatever part of the record it follows. */
export const ALWAYS_COPIED = ['key-', 'inbox-', 'watch-', 'webhook-', 'lease-', 'dataset-'] as const;

const PAGE = 500;

/** How long an append waits at most to come back: it is recorded all the same. */
const COPY_WAIT_MS = 1_000;

/** Somebody who waits for an event to come back. */
interface Awaiting {
  readonly revision: number;
  readonly done: (event: StoredEvent) => void;
}

/** What this node has copied of a store's log. */
export class CopiedLog {
  /** By stream. */
  readonly #awaiting = new Map<string, Set<Awaiting>>();

  /**
   * @param follow prefixes of the streams that are copied; undefined for all but `NOT_COPIED`
   * @param upTo everything that is copied stands here up to this position
   * @param isLive whether what is appended now comes in at once
   */
  constructor(
    readonly log: LocalLog,
    readonly follow: readonly string[] | undefined,
    readonly upTo: () => Position,
    readonly isLive: () => boolean,
  ) {}

  /** Whether a stream is copied. */
  holds(stream: string): boolean {
    return !passes(stream, NOT_COPIED) && passes(stream, this.follow);
  }

  /** Whether every stream of these prefixes is copied; undefined means all streams. */
  covers(prefixes: readonly string[] | undefined): boolean {
    if (prefixes === undefined) return false;
    const isCopied = (prefix: string) =>
      this.holds(prefix) && !NOT_COPIED.some((other) => other.startsWith(prefix));
    return prefixes.every(isCopied);
  }

  /** Where the copy ends, and its last event; undefined while nothing was copied. */
  stand(): { readonly end: Position; readonly head: Position } | undefined {
    const end = this.upTo();
    return end === START ? undefined : { end, head: this.log.head() };
  }

  /**
   * The event of a revision once it has come back, waited for briefly: whoever reads here after an append was answered finds
   * it, as on a log of one's own. Undefined if it doesn't come here, or not in time.
   */
  async copied(stream: string, revision: number): Promise<StoredEvent | undefined> {
    if (!this.isLive() || !this.holds(stream)) return undefined;
    const [here] = this.log.streamPage(stream, revision, 1);
    return here ?? this.#comes(stream, revision);
  }

  /** As `copied`, where the event itself isn't asked for. */
  async holdsUpTo(stream: string, revision: number): Promise<void> {
    if ((this.log.streamHead(stream)?.revision ?? -1) < revision) await this.copied(stream, revision);
  }

  /** To be told what was just copied: who waits for an event is given it without reading it back. */
  arrived(events: readonly StoredEvent[]): void {
    if (this.#awaiting.size === 0) return;
    for (const event of events) {
      for (const { revision, done } of this.#awaiting.get(event.subject) ?? []) {
        if (event.revision >= revision) done(event);
      }
    }
  }

  #comes(stream: string, revision: number): Promise<StoredEvent | undefined> {
    return new Promise((resolve) => {
      const done = (event?: StoredEvent) => {
        clearTimeout(timer);
        all.delete(awaiting);
        if (all.size === 0) this.#awaiting.delete(stream);
        resolve(event);
      };
      const timer = setTimeout(done, COPY_WAIT_MS);
      const awaiting = { revision, done };
      const all = this.#awaiting.get(stream) ?? new Set();
      this.#awaiting.set(stream, all.add(awaiting));
    });
  }

  async *read(after: Position, upTo: Position, prefixes?: readonly string[]): AsyncGenerator<StoredEvent> {
    for (let position = after; ; ) {
      const page = this.log.after(position, PAGE, prefixes);
      for (const event of page) {
        if (event.position > upTo) return;
        yield event;
      }
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      position = last.position;
      await nextTurn();
    }
  }
}

/** A subscription that takes from the copy what stands there, and goes on from the store after it. */
export function copyFirst(
  copy: CopiedLog,
  after: Position,
  filter: ReadFilter,
  handlers: SubscriptionHandlers,
  goOn: (after: Position) => Subscription,
): Subscription {
  let seen = copy.upTo();
  if (after >= seen) return goOn(after);
  let isCopyDone = false;
  const fromCopy = followLog(copy.log, after, filter, {
    async onEvents(events) {
      await handlers.onEvents(events);
      const last = events.at(-1)?.position;
      if (last !== undefined && last > seen) seen = last;
    },
    onCaughtUp() {
      if (isCopyDone) return;
      isCopyDone = true;
      // It ends once this handler is done: waiting for that here would wait for ever.
      void fromCopy.close();
      if (!isClosed) current = goOn(seen);
    },
    onInterrupted: (cause) => handlers.onInterrupted?.(cause),
  });
  let current: Subscription = fromCopy;
  let isClosed = false;
  return {
    async close() {
      isClosed = true;
      await current.close();
    },
  };
}
