import { EndpointLanes, type Item } from './lanes.js';
import { afterFailure, FAILING_LIMIT, type Progress } from './retry.js';

export interface Limits {
  /** Requests under way to one endpoint. */
  readonly perEndpoint: number;
  /** To one whose last answers were failures: enough to see it come back, too few to fill the sockets. */
  readonly perFailing: number;
  /** Over all endpoints in health, and apart from them over all that fail: the dead can't crowd out the living. */
  readonly healthy: number;
  readonly failing: number;
}

export const LIMITS: Limits = { perEndpoint: 10, perFailing: 1, healthy: 512, failing: 256 };

/** What to send now. */
export interface Pick {
  readonly endpoint: string;
  readonly item: Item;
}

/** What came of a try. `dropped`: not to be sent at all, which says nothing about the receiver. */
export type Outcome =
  | { readonly kind: 'delivered' | 'dropped' | 'gone' }
  | { readonly kind: 'failed'; readonly retryAfterMs?: number };

export interface Settled {
  readonly state: 'delivered' | 'dropped' | 'waiting' | 'dead';
  /** How it stands when it is to be tried again. */
  readonly progress?: Progress;
  /** The endpoint is to be disabled: the receiver said 410, or nothing but failure came back for five days. */
  readonly disable?: 'gone' | 'failing';
}

/**
 * What goes to whom, when: knows neither network, store nor clock, all times come with the call. Endpoints take turns, one
 * message each; within an endpoint subjects take turns; within a subject the order of arrival holds.
 */
export class Scheduler {
  readonly #endpoints = new Map<string, EndpointLanes>();
  #ring: EndpointLanes[] = [];
  #turn = 0;
  #healthy = 0;
  #failing = 0;
  readonly #pools = new Map<string, 'healthy' | 'failing'>();

  constructor(
    readonly random: () => number,
    readonly limits: Limits = LIMITS,
  ) {}

  /** The lanes of an endpoint, made when first named. */
  endpoint(id: string): EndpointLanes {
    let lanes = this.#endpoints.get(id);
    if (!lanes) {
      lanes = new EndpointLanes(id);
      this.#endpoints.set(id, lanes);
      this.#ring.push(lanes);
    }
    return lanes;
  }

  find(id: string): EndpointLanes | undefined {
    return this.#endpoints.get(id);
  }

  /** Forgets an endpoint and all that waits for it; what is under way settles into nothing. */
  remove(id: string): void {
    this.#endpoints.delete(id);
    this.#ring = this.#ring.filter((lanes) => lanes.id !== id);
  }

  add(endpoint: string, item: Item): void {
    this.endpoint(endpoint).add(item);
  }

  /** The next message to send; undefined when nothing may go now. */
  next(now: number): Pick | undefined {
    const count = this.#ring.length;
    for (let i = 0; i < count; i++) {
      const lanes = this.#ring[(this.#turn + i) % count] as EndpointLanes;
      if (!this.#hasRoom(lanes)) continue;
      const item = lanes.take(now);
      if (item === undefined) continue;
      this.#turn = (this.#turn + i + 1) % count;
      const pool = lanes.failingSince === undefined ? 'healthy' : 'failing';
      this.#pools.set(`${lanes.id} ${item.lane}`, pool);
      this.#count(pool, 1);
      return { endpoint: lanes.id, item };
    }
    return undefined;
  }

  /** Takes in what came of a try. */
  settle({ endpoint, item }: Pick, outcome: Outcome, now: number): Settled {
    const key = `${endpoint} ${item.lane}`;
    const pool = this.#pools.get(key);
    if (pool) this.#count(pool, -1);
    this.#pools.delete(key);
    const lanes = this.#endpoints.get(endpoint) ?? new EndpointLanes(endpoint);
    if (outcome.kind === 'dropped') {
      lanes.settle(item.lane, undefined);
      return { state: 'dropped' };
    }
    if (outcome.kind === 'delivered') {
      lanes.settle(item.lane, undefined);
      this.succeeded(endpoint, now);
      return { state: 'delivered' };
    }
    lanes.failingSince ??= now;
    const retryAfterMs = outcome.kind === 'failed' ? outcome.retryAfterMs : undefined;
    if (retryAfterMs !== undefined) lanes.pausedUntil = Math.max(lanes.pausedUntil, now + retryAfterMs);
    const progress = afterFailure(item, now, this.random(), retryAfterMs);
    lanes.settle(item.lane, progress);
    const disable =
      outcome.kind === 'gone' ? 'gone' : now - lanes.failingSince >= FAILING_LIMIT ? 'failing' : undefined;
    if (disable) lanes.enabled = false;
    return {
      state: progress ? 'waiting' : 'dead',
      ...(progress && { progress }),
      ...(disable && { disable }),
    };
  }

  /** A receiver is well again: what failed before goes at once. */
  succeeded(endpoint: string, now: number): void {
    const lanes = this.#endpoints.get(endpoint);
    if (lanes?.failingSince === undefined) return;
    lanes.failingSince = undefined;
    lanes.release(now);
  }

  /** When to ask again if `next` has nothing and no try comes back before. */
  wakeAt(now: number): number | undefined {
    let earliest: number | undefined;
    for (const lanes of this.#ring) {
      if (!this.#hasRoom(lanes)) continue;
      const at = lanes.wakeAt(now);
      if (at !== undefined && (earliest === undefined || at < earliest)) earliest = at;
    }
    return earliest;
  }

  #hasRoom(lanes: EndpointLanes): boolean {
    const { perEndpoint, perFailing, healthy, failing } = this.limits;
    return lanes.failingSince === undefined
      ? lanes.inFlight < perEndpoint && this.#healthy < healthy
      : lanes.inFlight < perFailing && this.#failing < failing;
  }

  #count(pool: 'healthy' | 'failing', by: number): void {
    if (pool === 'healthy') this.#healthy += by;
    else this.#failing += by;
  }
}
