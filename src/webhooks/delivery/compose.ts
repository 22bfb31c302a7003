import type { Clock } from '../clock.js';
import type { Endpoint } from '../endpoints/state.js';
import { type BuildContext, type Built, buildMessage } from '../messages/build.js';
import { type Formatted, formatted } from '../messages/formats.js';
import { buildDigest } from './digests.js';
import type { Delivery, Queue } from './queue.js';

export interface ComposerOptions {
  readonly queue: Queue;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly build: BuildContext;
  readonly endpoint: (id: string) => Endpoint | undefined;
}

/** Makes what a delivery sends, anew for every try: what was sealed since is not in it. */
export class Composer {
  readonly #options: ComposerOptions;

  constructor(options: ComposerOptions) {
    this.#options = options;
  }

  /** The message in the endpoint's format, or why there is none to send. */
  compose(endpoint: Endpoint, delivery: Delivery): Formatted | { readonly skip: string } {
    const message = this.#message(endpoint, delivery);
    if ('skip' in message) return message;
    const { view, baseUrl } = this.#options.build;
    return formatted(message, delivery.message, endpoint.format, {
      baseUrl,
      createdAt: endpoint.createdAt,
      docketId: (subject) => view.describe(subject, delivery.position)?.courtListenerId,
    });
  }

  #message(endpoint: Endpoint, delivery: Delivery): Built {
    const { build, queue, timeZone, clock } = this.#options;
    if (delivery.type === 'digest') return buildDigest(queue, endpoint, delivery, build, timeZone);
    if (delivery.type === 'ping') {
      const message = 'It works: this is a test of your webhook, and its signature is real.';
      return {
        type: 'ping',
        timestamp: new Date(clock.now()).toISOString(),
        data: { endpoint: endpoint.id, message },
      };
    }
    if (delivery.type === 'endpoint.disabled') return this.#notice(delivery);
    const event = delivery.event === null ? undefined : build.log.event(delivery.event);
    if (event === undefined) return { skip: 'Its event is not on this node’s log.' };
    const built = buildMessage(delivery.type, event, build, delivery.extra);
    if ('skip' in built || !delivery.run.startsWith('replay:')) return built;
    const { type, timestamp, data } = built;
    return { type, timestamp, replay: delivery.run.slice('replay:'.length), data };
  }

  #notice(delivery: Delivery): Built {
    const other = this.#options.endpoint(delivery.subject.slice('webhook-'.length));
    if (other?.disabled === undefined || other.disabled.event !== delivery.event)
      return { skip: 'It is enabled again.' };
    const { at, reason, detail } = other.disabled;
    const endpoint = { id: other.id, origin: new URL(other.url).origin, description: other.description };
    return { type: 'endpoint.disabled', timestamp: at, data: { endpoint, reason, detail, at } };
  }
}
