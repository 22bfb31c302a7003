import type { Clock } from '../clock.js';
import type { Endpoint } from '../endpoints/state.js';
import type { SealView } from '../record-view.js';
import type { Delivery } from './queue.js';
import type { Request } from './send.js';

/** What was made longer ago is made anew: its timestamp would be off. */
const FRESH_MS = 1000;

interface Made {
  readonly request: Request | undefined;
  readonly endpoint: Endpoint;
  readonly seals: string;
  readonly at: number;
}

/**
 * Requests made before their turn, while others wait for their answers. One is sent only if it is what would be made then:
 * nothing was sealed, the endpoint is the same, and hardly any time has passed.
 */
export class Ahead {
  #made = new Map<Delivery, Made>();
  #turn: NodeJS.Immediate | undefined;

  constructor(
    readonly seals: SealView,
    readonly clock: Clock,
  ) {}

  /** Has `work` done once all requests given to the network in this turn of the event loop are written. */
  afterWrites(work: () => void): void {
    clearImmediate(this.#turn);
    this.#turn = setImmediate(work);
  }

  /** Makes the requests of what comes next, each once however long it waits, and lets go of all others. */
  make(
    upcoming: Iterable<{ readonly endpoint: Endpoint; readonly delivery: Delivery }>,
    requestOf: (endpoint: Endpoint, delivery: Delivery) => Request | undefined,
  ): void {
    const before = this.#made;
    this.#made = new Map();
    for (const { endpoint, delivery } of upcoming) {
      const made = before.get(delivery) ?? this.#stamped(endpoint, requestOf(endpoint, delivery));
      this.#made.set(delivery, made);
    }
  }

  #stamped(endpoint: Endpoint, request: Request | undefined): Made {
    return { request, endpoint, seals: this.seals.revision, at: this.clock.now() };
  }

  /** The request made for a delivery, if it may be sent as it is. */
  take(endpoint: Endpoint, delivery: Delivery): Request | undefined {
    const made = this.#made.get(delivery);
    this.#made.delete(delivery);
    const isStill =
      made?.endpoint === endpoint &&
      made.seals === this.seals.revision &&
      this.clock.now() - made.at < FRESH_MS;
    return isStill ? made.request : undefined;
  }

  stop(): void {
    clearImmediate(this.#turn);
    this.#made.clear();
  }
}
