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

type Pool = 'healthy' | 'failing';

/** What to send now. */
export interface Pick<T extends Item = Item> {
  readonly endpoint: string;
  readonly item: T;
  /** Where it was taken from: its endpoint may be loaded anew while it is under way. */
  readonly lanes: EndpointLanes<T>;
  readonly pool: Pool;
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
export class Scheduler<T extends Item = Item> {
  readonly #endpoints = new Map<string, EndpointLanes<T>>();
  readonly #underWay: Record<Pool, number> = { healthy: 0, failing: 0 };
  #ring: EndpointLanes<T>[] = [];
  #turn = 0;

  constructor(
    readonly random: () => number,
    readonly limits: Limits = LIMITS,
  ) {}

  /** The lanes of an endpoint, made when first named. */
  endpoint(id: string): EndpointLanes<T> {
    let lanes = this.#endpoints.get(id);
    if (!lanes) {
      lanes = new EndpointLanes(id);
      this.#endpoints.set(id, lanes);
      this.#ring.push(lanes);
    }
    return lanes;
  }

  find(id: string): EndpointLanes<T> | undefined {
    return this.#endpoints.get(id);
  }

  /** Forgets an endpoint and all that waits for it; what is under way settles into nothing. */
  remove(id: string): void {
    this.#endpoints.delete(id);
    this.#ring = this.#ring.filter((lanes) => lanes.id !== id);
  }

  add(endpoint: string, item: T): void {
    this.endpoint(endpoint).add(item);
  }

  /** The next message to send; undefined when nothing may go now. */
  next(now: number): Pick<T> | undefined {
    const count = this.#ring.length;
    for (let i = 0; i < count; i++) {
      const lanes = this.#ring[(this.#turn + i) % count] as EndpointLanes<T>;
      if (!this.#hasRoom(lanes)) continue;
      const item = lanes.take(now);
      if (item === undefined) continue;
      this.#turn = (this.#turn + i + 1) % count;
      const pool = poolOf(lanes);
      this.#underWay[pool] += 1;
      return { endpoint: lanes.id, item, lanes, pool };
    }
    return undefined;
  }

  /** What goes next to receivers in health that have all their requests under way. */
  *upcoming(now: number): Iterable<{ readonly endpoint: string; readonly item: T }> {
    const { perEndpoint } = this.limits;
    for (const lanes of this.#ring) {
      if (lanes.failingSince !== undefined || lanes.inFlight < perEndpoint) continue;
      for (const item of lanes.upcoming(now, perEndpoint)) yield { endpoint: lanes.id, item };
    }
  }

  /** Takes in what came of a try. */
  settle({ endpoint, item, lanes, pool }: Pick<T>, outcome: Outcome, now: number): Settled {
    this.#underWay[pool] -= 1;
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

  #hasRoom(lanes: EndpointLanes<T>): boolean {
    const { perEndpoint, perFailing } = this.limits;
    const pool = poolOf(lanes);
    const most = pool === 'healthy' ? perEndpoint : perFailing;
    return lanes.inFlight < most && this.#underWay[pool] < this.limits[pool];
  }
}

const poolOf = ({ failingSince }: { readonly failingSince: number | undefined }): Pool =>
  failingSince === undefined ? 'healthy' : 'failing';
