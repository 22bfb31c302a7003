import type { NewEvent } from '../../domain/event.js';
import { type EventStore, START, type Subscription, WrongExpectedRevision } from '../../store/event-store.js';
import { WebhookProblem } from '../errors.js';
import { ENDPOINT_PREFIX, type EndpointEvent, idOfStream, streamOf } from './events.js';
import { type Endpoint, evolveEndpoint } from './state.js';

export type EndpointListener = (
  endpoint: Endpoint,
  event: EndpointEvent,
  before: Endpoint | undefined,
) => void;

/** How often a command is tried anew when another one came in between. */
const TRIES = 8;

/** All endpoints as their streams tell them, kept up with the store, whichever node wrote. */
export class Registry {
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #listeners: EndpointListener[] = [];
  #subscription: Subscription | undefined;

  constructor(readonly store: EventStore) {}

  /** Reads all endpoints, and follows. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#subscription = this.store.subscribe(
        START,
        { streamPrefixes: [ENDPOINT_PREFIX] },
        {
          onEvents: (events) => {
            for (const event of events) this.#apply(event as unknown as EndpointEvent);
          },
          onCaughtUp: resolve,
        },
      );
    });
  }

  async stop(): Promise<void> {
    await this.#subscription?.close();
  }

  onChange(listener: EndpointListener): void {
    this.#listeners.push(listener);
  }

  /** An endpoint that was not deleted. */
  find(id: string): Endpoint | undefined {
    const endpoint = this.#endpoints.get(id);
    return endpoint?.status === 'deleted' ? undefined : endpoint;
  }

  /** @throws WebhookProblem webhook-not-found */
  get(id: string): Endpoint {
    const endpoint = this.find(id);
    if (endpoint) return endpoint;
    throw new WebhookProblem(
      'webhook-not-found',
      `There is no webhook ${id.slice(0, 60)}: GET /api/v1/webhooks lists them.`,
      'id',
    );
  }

  /** Oldest first. */
  list(): Endpoint[] {
    return [...this.#endpoints.values()].filter((endpoint) => endpoint.status !== 'deleted');
  }

  /** Appends the first event of a new endpoint. */
  async create(id: string, event: NewEvent): Promise<Endpoint> {
    await this.store.append(streamOf(id), [event], 'none');
    await this.#refresh(id);
    return this.get(id);
  }

  /**
   * Appends what `decide` makes of the endpoint as it is; repeated when another command came in between.
   * @returns the endpoint after it; deleted ones too
   */
  async change(id: string, decide: (endpoint: Endpoint) => NewEvent | undefined): Promise<Endpoint> {
    for (let attempt = 1; ; attempt++) {
      const endpoint = this.get(id);
      const event = decide(endpoint);
      if (event === undefined) return endpoint;
      try {
        await this.store.append(streamOf(id), [event], endpoint.revision);
        await this.#refresh(id);
        return this.#endpoints.get(id) as Endpoint;
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision) || attempt === TRIES) throw error;
        await this.#refresh(id);
      }
    }
  }

  /** Reads on in one stream, so that a writer sees its own write at once. */
  async #refresh(id: string): Promise<void> {
    const from = (this.#endpoints.get(id)?.revision ?? -1) + 1;
    for await (const event of this.store.readStream(streamOf(id), from))
      this.#apply(event as unknown as EndpointEvent);
  }

  #apply(event: EndpointEvent): void {
    const id = idOfStream(event.subject);
    const before = this.#endpoints.get(id);
    if (before && event.revision <= before.revision) return;
    const endpoint = evolveEndpoint(before, event);
    if (endpoint === undefined) return;
    this.#endpoints.set(id, endpoint);
    for (const listener of this.#listeners) listener(endpoint, event, before);
  }
}
