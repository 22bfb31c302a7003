import { setImmediate as nextTurn } from 'node:timers/promises';
import { Backoff } from './backoff.js';
import type { Position, ReadFilter, Subscription, SubscriptionHandlers } from './event-store.js';
import type { LocalLog } from './local-log.js';

/** Events handed to a subscriber at a time. */
const BATCH = 500;

/** How often an idle subscription looks whether another process has written. */
const POLL_MS = 250;

/**
 * A subscription on a local log: reads in batches, the next one once the handler is done with the last, and then sleeps
 * until something is written. A handler that fails gets the same batch again after a pause.
 */
export function followLog(
  log: LocalLog,
  after: Position,
  filter: ReadFilter,
  handlers: SubscriptionHandlers,
): Subscription {
  const doorbell = new Doorbell();
  const unlisten = log.onWritten(() => doorbell.ring());
  let seen = log.dataVersion();
  const poll = setInterval(() => {
    const version = versionOf(log, seen);
    if (version !== seen) doorbell.ring();
    seen = version;
  }, POLL_MS);
  poll.unref();
  const stop = new AbortController();

  async function run(): Promise<void> {
    const backoff = new Backoff();
    let position = after;
    let caughtUp = false;
    while (!stop.signal.aborted) {
      try {
        // The head is read first: a page that is not full has then seen all there is up to it, and whatever the filter
        // left out need not be looked at again.
        const head = log.head();
        const events = log.after(position, BATCH, filter.streamPrefixes);
        const last = events.at(-1);
        if (last !== undefined) {
          await handlers.onEvents(events);
          position = last.position;
        }
        backoff.reset();
        if (events.length === BATCH) {
          caughtUp = false;
          await nextTurn();
          continue;
        }
        if (head > position) position = head;
        if (last !== undefined || !caughtUp) handlers.onCaughtUp?.();
        caughtUp = true;
        await doorbell.rung(stop.signal);
      } catch (error) {
        if (stop.signal.aborted) return;
        caughtUp = false;
        handlers.onInterrupted?.(error instanceof Error ? error : new Error(String(error)));
        await backoff.wait(stop.signal);
      }
    }
  }

  const running = nextTurn().then(run);
  return {
    async close() {
      stop.abort();
      clearInterval(poll);
      unlisten();
      doorbell.ring();
      await running;
    },
  };
}

function versionOf(log: LocalLog, fallback: number): number {
  try {
    return log.dataVersion();
  } catch {
    // A closed or damaged file is reported by the reading loop; a poll only wakes it.
    return fallback + 1;
  }
}

/** Remembers a ring until someone waits for it, so that none between reading and sleeping is lost. */
class Doorbell {
  #rung = false;
  #answer: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#answer?.();
  }

  async rung(signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      await new Promise<void>((resolve) => {
        this.#answer = resolve;
      });
    }
    this.#answer = undefined;
    this.#rung = false;
  }
}
