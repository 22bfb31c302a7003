import { setImmediate as nextTurn } from 'node:timers/promises';
import type { StoredEvent } from '../domain/event.js';
import { Backoff } from './backoff.js';
import type { EsdbConnection, ReadCall } from './esdb-connection.js';
import { asStoreUnavailable, isTooSlow } from './esdb-errors.js';
import { type Incoming, incoming } from './esdb-events.js';
import type { ReadMessage, ServerFilter } from './esdb-messages.js';
import {
  type Position,
  positionOf,
  type ReadFilter,
  type Subscription,
  type SubscriptionHandlers,
} from './event-store.js';

/** What a follower of EventStoreDB may also want to know. */
export interface EsdbHandlers extends SubscriptionHandlers {
  /** @param sent the same events, with what came along */
  readonly onEvents: (events: readonly StoredEvent[], sent?: readonly Incoming[]) => Promise<void> | void;
  /** Called now and then while the server passes over what the filter leaves out: going on from here misses nothing. */
  readonly onPassed?: (position: Position) => void;
  /** Records taken at a time while the tail is far; 500 if left out. */
  readonly batch?: number;
}

/** What a follower of EventStoreDB wants to see. */
export interface EsdbFilter extends ReadFilter {
  /** Prefixes of streams that are left out, where `streamPrefixes` names none. */
  readonly exceptPrefixes?: readonly string[];
}

const BATCH = 500;

/** How long a batch is gathered for at most, far from the tail and near it. */
const GATHER_MS = 50;
const NEAR_GATHER_MS = 5;

/** How soon after a batch the next message tells that more are coming. */
const HEELS_MS = 1;

/** Records the server looks at between two words about where it stands, in its own steps of 32. */
const CHECKPOINT_STEPS = 100;

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
  /** Whether the tail was just reached: after a subscription ended there, it is not far. */
  let isNear = false;

  async function handle(sent: readonly Incoming[]): Promise<void> {
    const events = sent.map(({ event }) => event);
    for (const pause = new Backoff(); !stop.signal.aborted; await pause.wait(stop.signal)) {
      try {
        return await handlers.onEvents(events, sent);
      } catch (error) {
        handlers.onInterrupted?.(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }

  async function session(): Promise<void> {
    const call = await connection.subscribe(position, serverFilter(filter), CHECKPOINT_STEPS);
    const source = new Source(call, handlers.batch ?? BATCH, isNear ? NEAR_GATHER_MS : GATHER_MS);
    const onStop = () => source.end();
    stop.signal.addEventListener('abort', onStop, { once: true });
    let live = false;
    try {
      while (!stop.signal.aborted) {
        const messages = await source.next();
        if (stop.signal.aborted) return;
        const sent: Incoming[] = [];
        let seen = position;
        for (const { event, passed, caughtUp } of messages) {
          if (caughtUp) live = isNear = true;
          const at = event?.position ?? passed;
          if (at !== undefined) seen = positionOf(at);
          const ours = event && incoming(event);
          if (ours !== undefined) sent.push(ours);
        }
        if (sent.length > 0) await handle(sent);
        if (messages.length > 0) backoff.reset();
        if (seen > (sent.at(-1)?.event.position ?? position)) handlers.onPassed?.(seen);
        if (seen > position) position = seen;
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
        isNear = false;
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

/** One subscription at the server, as batches that are asked for. */
class Source {
  readonly #call: ReadCall;
  #messages: ReadMessage[] = [];
  #error: Error | undefined;
  #ended = false;
  #isLive = false;
  #wake: (() => void) | undefined;

  constructor(
    call: ReadCall,
    readonly batch: number,
    readonly gatherMs: number,
  ) {
    this.#call = call;
    call.on('data', (message: ReadMessage) => {
      this.#isLive ||= message.caughtUp === true;
      if (this.#messages.push(message) >= 2 * batch) call.pause();
      this.#wake?.();
    });
    call.on('error', (error) => this.#fail(error));
    call.on('end', () => this.#fail(new Error('the server ended the subscription')));
    call.on('close', () => this.#fail(new Error('the connection was closed')));
  }

  /** Whether all that came has been given out. */
  get isDrained(): boolean {
    return this.#messages.length === 0 && this.#call.readableLength === 0;
  }

  /** What came since, waiting if nothing did. @throws what ended the subscription, once everything before it was given */
  async next(): Promise<ReadMessage[]> {
    const asked = performance.now();
    await this.#arrived(1);
    await this.#gather(asked);
    if (this.#messages.length === 0 && this.#error !== undefined) throw this.#error;
    const messages = this.#messages.splice(0, this.batch);
    if (this.#messages.length < this.batch && this.#call.isPaused()) this.#call.resume();
    return messages;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    // A call given up in the turn that made it is made all the same (grpc-node, issue 1652).
    setImmediate(() => this.#call.cancel());
    this.#wake?.();
  }

  // Messages come one by one, and handling a batch costs a commit. While the tail is far, a whole batch is waited for. At the
  // tail a message is taken at once, but where one follows on the heels of a batch, others follow on its own.
  async #gather(asked: number): Promise<void> {
    if (!this.#isLive) return this.#arrived(this.batch, this.gatherMs);
    if (performance.now() - asked < HEELS_MS) await this.#arrived(this.batch, NEAR_GATHER_MS);
    else await nextTurn();
  }

  /** Waits until so many messages are here, the tail is reached, the subscription ended, or the time is up. */
  async #arrived(count: number, ms?: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const wasLive = this.#isLive;
    await new Promise<void>((resolve) => {
      this.#wake = () => {
        const isLast = this.#error !== undefined || this.#ended || this.#isLive !== wasLive;
        if (this.#messages.length >= count || isLast) resolve();
      };
      if (ms !== undefined) timer = setTimeout(resolve, ms);
      this.#wake();
    });
    clearTimeout(timer);
    this.#wake = undefined;
  }

  #fail(error: Error): void {
    this.#error ??= error;
    this.#wake?.();
  }
}

function serverFilter({ streamPrefixes, exceptPrefixes = [] }: EsdbFilter): ServerFilter {
  if (streamPrefixes === undefined) return { regex: `^(?!${['\\$', ...exceptPrefixes].join('|')})` };
  // To the server an empty list is no filter; to us it lets nothing in.
  return streamPrefixes.length === 0 ? { regex: '(?!)' } : { prefixes: streamPrefixes };
}
