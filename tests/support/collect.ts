import type { StoredEvent } from '../../src/domain/event.js';
import type { EventStore, Position, ReadFilter, Subscription } from '../../src/store/event-store.js';

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Waits until a condition holds. @throws Error naming it if it doesn't within the time */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Not so after ${withinMs} ms: ${what}`);
    await pause(5);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A subscription that keeps what it was given. */
export interface Recording extends Subscription {
  readonly events: StoredEvent[];
  readonly interruptions: Error[];
  caughtUp: number;
}

export function record(store: EventStore, after: Position, filter: ReadFilter): Recording {
  const recording: Recording = {
    events: [],
    interruptions: [],
    caughtUp: 0,
    close: () => subscription.close(),
  };
  const subscription = store.subscribe(after, filter, {
    onEvents: (events) => void recording.events.push(...events),
    onCaughtUp: () => {
      recording.caughtUp++;
    },
    onInterrupted: (cause) => void recording.interruptions.push(cause),
  });
  return recording;
}
