import { Heap } from './heap.js';
import type { Progress } from './retry.js';

/** A message on its way to one endpoint. */
export interface Item extends Progress {
  /** Order of arrival. */
  readonly seq: number;
  /** What is kept in order: the subject, apart for replays and redeliveries. */
  readonly lane: string;
  /** How often it was sent. */
  readonly tries: number;
}

/** Messages of one subject for one endpoint. Only the first may go out; the others wait for it. */
interface Lane<T extends Item> {
  readonly items: T[];
  busy: boolean;
  /** The first one failed: it waits for its retry, and the others with it. */
  isHeld: boolean;
  /** Raised whenever the lane's place in heap or ready list changes: what was put there before counts no more. */
  version: number;
}

interface Waiting<T extends Item> {
  readonly lane: Lane<T>;
  readonly version: number;
}

/** Messages that may go out, queued ahead; reading on waits until some have gone. */
const AHEAD_MAX = 1000;
/** Reading on begins below that. */
const AHEAD_LOW = 500;
/** Messages kept for a receiver that has done nothing but fail lately; and for one that takes others, but not their subjects'. */
const FAILING_MAX = 5000;
const HELD_MAX = 20_000;

/** The lanes of one endpoint: those whose first message may go now, in turn, and those that wait for a time. */
export class EndpointLanes<T extends Item = Item> {
  readonly #lanes = new Map<string, Lane<T>>();
  readonly #seqs = new Set<number>();
  readonly #ready: Waiting<T>[] = [];
  readonly #waiting = new Heap<Waiting<T>>();
  #held = 0;
  inFlight = 0;
  /** No message before this time: the receiver asked for it. */
  pausedUntil = 0;
  /** Since when nothing but failure came back; undefined after a success. */
  failingSince: number | undefined;
  enabled = true;

  constructor(readonly id: string) {}

  /** Messages not settled. */
  get open(): number {
    return this.#seqs.size;
  }

  /** Whether enough waits here, so that no more is to be read for it. What one subject holds back keeps no other waiting. */
  get isFull(): boolean {
    const most = this.failingSince === undefined ? HELD_MAX : FAILING_MAX;
    return this.open - this.#held >= AHEAD_MAX || this.open >= most;
  }

  get isLow(): boolean {
    return this.open - this.#held < AHEAD_LOW;
  }

  /** Takes a message, unless it is here already. */
  add(item: T): void {
    if (this.#seqs.has(item.seq)) return;
    this.#seqs.add(item.seq);
    let lane = this.#lanes.get(item.lane);
    if (!lane) {
      lane = { items: [], busy: false, isHeld: item.step > 0, version: 0 };
      this.#lanes.set(item.lane, lane);
    }
    lane.items.push(item);
    if (lane.isHeld) this.#held += 1;
    if (lane.items.length === 1) this.#place(lane);
  }

  /** Whether a message could go now, but for how many are under way. */
  hasReady(now: number): boolean {
    if (!this.enabled || this.pausedUntil > now) return false;
    this.#promote(now);
    this.#dropStale();
    return this.#ready.length > 0;
  }

  /** The next message of the lane whose turn it is. */
  take(now: number): T | undefined {
    if (!this.hasReady(now)) return undefined;
    const { lane } = this.#ready.shift() as Waiting<T>;
    lane.busy = true;
    lane.version += 1;
    this.inFlight += 1;
    return lane.items[0] as T;
  }

  /** The next messages of lanes that could go now, up to so many, left where they are. */
  upcoming(now: number, count: number): T[] {
    const items: T[] = [];
    if (!this.hasReady(now)) return items;
    for (const { lane, version } of this.#ready) {
      if (items.length === count) break;
      if (lane.version === version) items.push(lane.items[0] as T);
    }
    return items;
  }

  /** What came of the first message of a lane: gone, or to be tried again. */
  settle(key: string, next: Progress | undefined): void {
    const lane = this.#lanes.get(key);
    if (!lane?.busy) return;
    lane.busy = false;
    this.inFlight -= 1;
    const item = lane.items[0] as T;
    if (lane.isHeld) this.#held -= lane.items.length;
    lane.isHeld = next !== undefined;
    if (next === undefined) {
      lane.items.shift();
      this.#seqs.delete(item.seq);
    } else {
      lane.items[0] = { ...item, ...next, tries: item.tries + 1 };
      this.#held += lane.items.length;
    }
    if (lane.items.length === 0) this.#lanes.delete(key);
    else this.#place(lane);
  }

  /** After a success what failed before may go again at once: once ahead of each scheduled try, so that none burns its own. */
  release(now: number): void {
    for (const lane of this.#lanes.values()) {
      const first = lane.items[0] as T;
      if (lane.busy || first.step === 0 || first.early > 0 || first.nextAt <= now) continue;
      lane.items[0] = { ...first, nextAt: now };
      this.#place(lane);
    }
  }

  /** When something may have to go next; undefined when nothing waits for a time. */
  wakeAt(now: number): number | undefined {
    if (!this.enabled || this.open === this.inFlight) return undefined;
    if (this.hasReady(now)) return now;
    const first = this.#waiting.first;
    return first === undefined ? undefined : Math.max(first, this.pausedUntil);
  }

  #place(lane: Lane<T>): void {
    lane.version += 1;
    this.#waiting.push((lane.items[0] as T).nextAt, { lane, version: lane.version });
  }

  #promote(now: number): void {
    while ((this.#waiting.first ?? Number.POSITIVE_INFINITY) <= now) {
      const waiting = this.#waiting.pop() as Waiting<T>;
      if (waiting.version === waiting.lane.version) this.#ready.push(waiting);
    }
  }

  #dropStale(): void {
    while (this.#ready.length > 0) {
      const { lane, version } = this.#ready[0] as Waiting<T>;
      if (lane.version === version && !lane.busy && lane.items.length > 0) return;
      this.#ready.shift();
    }
  }
}
