import { Heap } from './heap.js';
import type { Progress } from './retry.js';

/** A message on its way to one endpoint. */
export interface Item extends Progress {
  /** Order of arrival. */
  readonly seq: number;
  /** What is kept in order: the subject, apart for replays and redeliveries. */
  readonly lane: string;
}

/** Messages of one subject for one endpoint. Only the first may go out; the others wait for it. */
export interface Lane {
  readonly key: string;
  readonly items: Item[];
  busy: boolean;
  /** Raised whenever the lane's place in heap or ready list changes: what was put there before counts no more. */
  version: number;
}

interface Waiting {
  readonly lane: Lane;
  readonly version: number;
}

/** The lanes of one endpoint: those whose first message may go now, in turn, and those that wait for a time. */
export class EndpointLanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #ready: Waiting[] = [];
  readonly #waiting = new Heap<Waiting>();
  inFlight = 0;
  open = 0;
  /** No message before this time: the receiver asked for it. */
  pausedUntil = 0;
  /** Since when nothing but failure came back; undefined after a success. */
  failingSince: number | undefined;
  enabled = true;

  constructor(readonly id: string) {}

  add(item: Item): void {
    let lane = this.#lanes.get(item.lane);
    if (!lane) {
      lane = { key: item.lane, items: [], busy: false, version: 0 };
      this.#lanes.set(item.lane, lane);
    }
    lane.items.push(item);
    this.open += 1;
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
  take(now: number): Item | undefined {
    if (!this.hasReady(now)) return undefined;
    const { lane } = this.#ready.shift() as Waiting;
    lane.busy = true;
    lane.version += 1;
    this.inFlight += 1;
    return lane.items[0] as Item;
  }

  /** What came of the first message of a lane: gone, or to be tried again. */
  settle(key: string, next: Progress | undefined): void {
    const lane = this.#lanes.get(key);
    if (!lane?.busy) return;
    lane.busy = false;
    this.inFlight -= 1;
    const item = lane.items[0] as Item;
    if (next === undefined) {
      lane.items.shift();
      this.open -= 1;
    } else lane.items[0] = { ...item, ...next };
    if (lane.items.length === 0) this.#lanes.delete(key);
    else this.#place(lane);
  }

  /** After a success what failed before may go again at once: once ahead of each scheduled try, so that none burns its own. */
  release(now: number): void {
    for (const lane of this.#lanes.values()) {
      const first = lane.items[0] as Item;
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

  #place(lane: Lane): void {
    lane.version += 1;
    this.#waiting.push((lane.items[0] as Item).nextAt, { lane, version: lane.version });
  }

  #promote(now: number): void {
    while ((this.#waiting.first ?? Number.POSITIVE_INFINITY) <= now) {
      const waiting = this.#waiting.pop() as Waiting;
      if (waiting.version === waiting.lane.version) this.#ready.push(waiting);
    }
  }

  #dropStale(): void {
    while (this.#ready.length > 0) {
      const { lane, version } = this.#ready[0] as Waiting;
      if (lane.version === version && !lane.busy && lane.items.length > 0) return;
      this.#ready.shift();
    }
  }
}
