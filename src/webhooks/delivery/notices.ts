import type { Clock } from '../clock.js';
import { type EndpointEvent, streamOf } from '../endpoints/events.js';
import type { Endpoint } from '../endpoints/state.js';
import { messageId } from '../messages/build.js';
import type { Matcher } from '../messages/filter.js';
import type { Delivery, Queue } from './queue.js';
import { DAY } from './retry.js';

/** News of so long ago is still offered to an endpoint that comes to this node. */
const KEPT_FOR = 7 * DAY;
const TYPE = 'endpoint.disabled';

/** News of Asof's own: that an endpoint was disabled. Queued for the others that want to know, each once. */
export class Notices {
  readonly #events = new Map<string, EndpointEvent>();

  constructor(
    readonly queue: Queue,
    readonly clock: Clock,
    readonly matcher: (endpoint: Endpoint) => Matcher,
  ) {}

  /** @returns whether it is recent enough to tell */
  keep(event: EndpointEvent): boolean {
    if (this.clock.now() - Date.parse(event.recordedAt) > KEPT_FOR) return false;
    this.#events.set(event.id, event);
    return true;
  }

  /** Queues what an endpoint wants to know and was not told yet. */
  offer(endpoint: Endpoint): Delivery[] {
    if (endpoint.status !== 'enabled' || !this.matcher(endpoint).wantsNotice(TYPE)) return [];
    const own = streamOf(endpoint.id);
    return [...this.#events.values()].flatMap((event) => {
      if (event.subject === own || event.recordedAt < endpoint.createdAt) return [];
      const now = this.clock.now();
      const due = { step: 0, stepDueAt: now, early: 0, nextAt: now };
      const about = {
        subject: event.subject,
        event: event.id,
        position: event.position,
        type: TYPE,
      } as const;
      const message = messageId(event.id, TYPE);
      const row = this.queue.insert(
        { endpoint: endpoint.id, run: '', message, ...about, ...due, extra: {} },
        now,
      );
      return row ? [row] : [];
    });
  }
}
