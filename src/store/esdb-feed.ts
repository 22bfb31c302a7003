import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type Filter,
  streamNameFilter,
} from '@eventstore/db-client';
import type { StoredEvent } from '../domain/event.js';
import { Backoff } from './backoff.js';
import { type EsdbConnection, fromPosition } from './esdb-connection.js';
import { asStoreUnavailable, isTooSlow } from './esdb-errors.js';
import { incoming } from './esdb-events.js';
import {
  type Position,
  positionOf,
  type ReadFilter,
  type Subscription,
  type SubscriptionHandlers,
} from './event-store.js';

/** What a follower of EventStoreDB may also want to know. */
export interface EsdbHandlers extends SubscriptionHandlers {
  /** Called now and then while the server passes over what the filter leaves out: going on from here misses nothing. */
  readonly onPassed?: (position: Position) => void;
}

/** What a follower of EventStoreDB wants to see. */
export interface EsdbFilter extends ReadFilter {
  /** Prefixes of streams that are left out, where `streamPrefixes` names none. */
  readonly exceptPrefixes?: readonly string[];
}

const BATCH = 500;

/** Records waiting to be handled before the server is asked to pause. */
const HIGH_WATER = 2_000;

/** Turns of the event loop a batch is gathered for at most while catching up. */
const GATHER_TURNS = 200;

/** Records the server looks at between two words about where it stands, in its own steps of 32. */
const CHECKPOINT_STEPS = 100;

/** Something the server said between two records: due once that many records were handled. */
interface Mark {
  readonly after: number;
  readonly passed?: Position;
}

/** A subscription to `$all` with the filter on the server, made again from the last handled event whenever it ends. */
export function followEsdb(
  connection: EsdbConnection,
  after: Position,
  filter: EsdbFilter,
  handlers: EsdbHandlers,
): Subscription {
  const stop = new AbortController();
  const backoff = new Backoff();
  let position = after;

  async function handle(events: readonly StoredEvent[]): Promise<void> {
    for (const pause = new Backoff(); !stop.signal.aborted; await pause.wait(stop.signal)) {
      try {
        return await handlers.onEvents(events);
      } catch (error) {
        handlers.onInterrupted?.(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  async function session(): Promise<void> {
    const source = new Source(connection, position, filter);
    const onStop = () => source.end();
    stop.signal.addEventListener('abort', onStop, { once: true });
    let live = false;
    try {
      for (;;) {
        const { records, marks } = await source.next();
        if (stop.signal.aborted) return;
        const events = records
          .map(({ event, commitPosition }) => incoming(event, commitPosition))
          .filter(isPresent);
        if (events.length > 0) await handle(events);
        const last = records.at(-1)?.event?.position?.commit;
        if (last !== undefined) position = positionOf(last);
        if (records.length > 0 || marks.length > 0) backoff.reset();
        for (const { passed } of marks) {
          if (passed === undefined) live = true;
          else if (passed > position) {
            position = passed;
            handlers.onPassed?.(passed);
          }
        }
        if (live && source.isDrained && !stop.signal.aborted) handlers.onCaughtUp?.();
      }
    } finally {
      stop.signal.removeEventListener('abort', onStop);
      source.end();
    }
  }

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await session();
      } catch (error) {
        if (stop.signal.aborted || isTooSlow(error)) continue;
        handlers.onInterrupted?.(asStoreUnavailable(error, connection.where) as Error);
        await backoff.wait(stop.signal);
      }
    }
  }

  const running = run();
  return {
    async close() {
      stop.abort();
      await running;
    },
  };
}

/** One subscription of the client's, as batches that are asked for. */
class Source {
  readonly #subscription: AllStreamSubscription;
  #records: AllStreamResolvedEvent[] = [];
  #marks: Mark[] = [];
  #received = 0;
  #handled = 0;
  #error: Error | undefined;
  #ended = false;
  #isLive = false;
  #wake: (() => void) | undefined;

  constructor(connection: EsdbConnection, after: Position, filter: EsdbFilter) {
    this.#subscription = connection.client.subscribeToAll({
      fromPosition: fromPosition(after),
      filter: serverFilter(filter, (position) => this.#mark(position)),
    });
    this.#subscription.on('data', (record) => {
      this.#received++;
      if (this.#records.push(record) >= HIGH_WATER) this.#subscription.pause();
      this.#wake?.();
    });
    this.#subscription.on('caughtUp', () => {
      this.#isLive = true;
      this.#mark(undefined);
    });
    this.#subscription.on('error', (error) => this.#fail(error));
    this.#subscription.on('end', () => this.#fail(new Error('the server ended the subscription')));
    this.#subscription.on('close', () => this.#fail(new Error('the connection was closed')));
  }

  /** Whether all that came has been given out. */
  get isDrained(): boolean {
    return this.#records.length === 0 && this.#subscription.readableLength === 0;
  }

  /** What came since, waiting if nothing did. @throws what ended the subscription, once everything before it was given */
  async next(): Promise<{ records: AllStreamResolvedEvent[]; marks: Mark[] }> {
    while (this.#records.length === 0 && !this.#markDue() && this.#error === undefined && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    // Records come one by one, and handling a batch costs a commit: those of one turn go together, and while the tail is
    // far, those of some turns.
    const patience = this.#isLive ? 1 : GATHER_TURNS;
    for (let turn = 0; turn < patience && this.#isGathering(); turn++) await nextTurn();
    if (this.#records.length === 0 && !this.#markDue() && this.#error !== undefined) throw this.#error;
    const records = this.#records.splice(0, BATCH);
    this.#handled += records.length;
    if (this.#records.length < BATCH && this.#subscription.isPaused()) this.#subscription.resume();
    const marks = this.#marks.filter(({ after }) => after <= this.#handled);
    this.#marks = this.#marks.slice(marks.length);
    return { records, marks };
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#subscription.unsubscribe().catch(() => undefined);
    this.#wake?.();
  }

  #isGathering(): boolean {
    return (
      this.#records.length > 0 && this.#records.length < BATCH && !this.#ended && this.#marks.length === 0
    );
  }

  #markDue(): boolean {
    const [first] = this.#marks;
    return first !== undefined && first.after <= this.#handled;
  }

  // The client says these at once, though records before them may still wait in its buffer.
  #mark(passed: Position | undefined): void {
    const after = this.#received + this.#subscription.readableLength;
    this.#marks.push(passed === undefined ? { after } : { after, passed });
    this.#wake?.();
  }

  #fail(error: Error): void {
    this.#error ??= error;
    this.#wake?.();
  }
}

function serverFilter(
  { streamPrefixes, exceptPrefixes = [] }: EsdbFilter,
  passed: (position: Position) => void,
): Filter {
  const common = {
    checkpointInterval: CHECKPOINT_STEPS,
    checkpointReached: (_: AllStreamSubscription, { commit }: { commit: bigint }) =>
      passed(positionOf(commit)),
  };
  if (streamPrefixes === undefined) {
    return streamNameFilter({ ...common, regex: `^(?!${['\\$', ...exceptPrefixes].join('|')})` });
  }
  // To the server an empty list is no filter; to us it lets nothing in.
  if (streamPrefixes.length === 0) return streamNameFilter({ ...common, regex: '(?!)' });
  return streamNameFilter({ ...common, prefixes: [...streamPrefixes] });
}

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;
