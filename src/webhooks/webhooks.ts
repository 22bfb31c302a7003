import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Clock, systemClock } from './clock.js';
import { AllowList } from './delivery/addresses.js';
import type { Tried } from './delivery/dispatcher.js';
import { checkTarget, systemResolver, TargetGuard } from './delivery/guard.js';
import { type DeliveryState, Queue } from './delivery/queue.js';
import { type DeliveryView, findDelivery, listDeliveries } from './delivery/records.js';
import { LIMITS } from './delivery/scheduler.js';
import { type EndpointEvents, endpointEvent } from './endpoints/events.js';
import { Registry } from './endpoints/registry.js';
import type { EndpointInput, EndpointPatch, ReplayInput } from './endpoints/settings.js';
import type { Endpoint } from './endpoints/state.js';
import { Engine } from './engine.js';
import { WebhookProblem } from './errors.js';
import { byActor } from './messages/candidates.js';
import { type Missed, missedBy } from './missed.js';
import type { WebhooksOptions } from './options.js';
import { sendPing } from './ping.js';
import { resolvedFilter } from './resolve-filter.js';
import { newSecret, SecretBox } from './secret-box.js';
import { type EndpointView, endpointView } from './views.js';

/**
 * Webhooks as one thing: endpoints, delivery, history.
 *
 * @example
 * const webhooks = Webhooks.open({ store, log: store.log, view, dataDir, baseUrl, allow, logger })
 * await webhooks.start()
 * const { endpoint, secret } = await webhooks.create({ url: 'https://example.org/asof' }, 'key:alice')
 * await webhooks.stop()
 */
export class Webhooks {
  readonly #options: WebhooksOptions;
  readonly #clock: Clock;
  readonly #queue: Queue;
  readonly #registry: Registry;
  readonly #engine: Engine;
  readonly #box: SecretBox;
  readonly #guard: TargetGuard;

  private constructor(options: WebhooksOptions) {
    const { store, log, view, dataDir, secretKey } = options;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#guard = new TargetGuard(new AllowList(options.allow), options.resolver ?? systemResolver);
    this.#box =
      secretKey === undefined
        ? SecretBox.fromFile(join(dataDir, 'webhooks.key'))
        : SecretBox.fromText(secretKey);
    this.#queue = new Queue(join(dataDir, 'webhooks.db'));
    this.#registry = new Registry(store);
    this.#engine = new Engine({
      ...{
        store,
        log,
        view,
        queue: this.#queue,
        registry: this.#registry,
        box: this.#box,
        guard: this.#guard,
      },
      baseUrl: options.baseUrl.replace(/\/$/, ''),
      timeZone: options.timeZone ?? 'UTC',
      shared: options.shared ?? false,
      timeoutMs: options.timeoutMs ?? 15_000,
      clock: this.#clock,
      random: options.random ?? Math.random,
      limits: { ...LIMITS, ...options.limits },
      isReinterpretation: options.isReinterpretation ?? byActor,
      logger: options.logger,
    });
  }

  /**
   * Opens this node's delivery file and key, made where there are none. Nothing is sent before `start`.
   * @throws RangeError for an entry of `allow` that is no host and no network
   */
  static open(options: WebhooksOptions): Webhooks {
    return new Webhooks(options);
  }

  /** Reads the endpoints and begins to deliver. */
  async start(): Promise<void> {
    await this.#registry.start();
    await this.#engine.start();
  }

  /** Stops delivering and lets other nodes take over. What is under way is sent again by whoever comes next. */
  async stop(): Promise<void> {
    await this.#engine.stop();
    await this.#registry.stop();
    this.#queue.close();
  }

  /** @throws WebhookProblem webhook-url-refused, webhook-invalid */
  async create(input: EndpointInput, actor: string): Promise<{ endpoint: EndpointView; secret: string }> {
    const url = await this.#checked(input.url);
    const id = randomUUID();
    const secret = newSecret();
    const data: EndpointEvents['EndpointCreated'] = {
      url,
      description: input.description ?? null,
      filter: resolvedFilter(this.#options.view, input.filter),
      format: input.format ?? 'standard',
      digest: input.digest ?? null,
      since: input.since ?? null,
      head: { position: this.#engine.feeder.horizon() },
      secret: this.#box.seal(secret, id),
    };
    const endpoint = await this.#registry.create(id, endpointEvent(id, 'EndpointCreated', data, actor));
    return { endpoint: this.#view(endpoint), secret };
  }

  /** Tells of every try to deliver, for whoever traces or counts them. */
  observe(observer: (tried: Tried) => void): void {
    this.#engine.dispatcher.observer = observer;
  }

  list(): EndpointView[] {
    return this.#registry.list().map((endpoint) => this.#view(endpoint));
  }

  /** @throws WebhookProblem webhook-not-found, as all that take an id */
  get(id: string): EndpointView {
    return this.#view(this.#registry.get(id));
  }

  async change(id: string, patch: EndpointPatch, actor: string): Promise<EndpointView> {
    this.#registry.get(id);
    const { enabled, description, filter, format, digest, url } = patch;
    const changes = {
      ...(description !== undefined && { description }),
      ...(format !== undefined && { format }),
      ...(digest !== undefined && { digest }),
      ...(filter !== undefined && { filter: resolvedFilter(this.#options.view, filter ?? undefined) }),
      ...(url !== undefined && { url: await this.#checked(url) }),
    };
    if (Object.keys(changes).length > 0) {
      await this.#registry.change(id, () => endpointEvent(id, 'EndpointChanged', changes, actor));
    }
    if (enabled === true) await this.enable(id, 'leave', actor);
    if (enabled === false) {
      const detail = `Disabled by ${actor}.`;
      await this.#registry.change(id, (e) =>
        e.status === 'disabled'
          ? undefined
          : endpointEvent(id, 'EndpointDisabled', { reason: 'operator', detail }, actor),
      );
    }
    return this.get(id);
  }

  async remove(id: string, actor: string): Promise<void> {
    await this.#registry.change(id, () => endpointEvent(id, 'EndpointDeleted', {}, actor));
  }

  /** Sends a signed ping now, once, whether or not the endpoint is enabled. */
  async test(id: string): Promise<DeliveryView> {
    const endpoint = this.#registry.get(id);
    const delivery = await sendPing(endpoint, this.#engine, this.#queue, this.#clock);
    return this.delivery(id, delivery);
  }

  /** A new secret; the old one signs beside it for `overlapHours`. */
  async rotate(
    id: string,
    overlapHours: number,
    actor: string,
  ): Promise<{ endpoint: EndpointView; secret: string }> {
    const secret = newSecret();
    const oldValidUntil = new Date(this.#clock.now() + overlapHours * 3_600_000).toISOString();
    const data = { secret: this.#box.seal(secret, id), oldValidUntil };
    const endpoint = await this.#registry.change(id, () => endpointEvent(id, 'SecretRotated', data, actor));
    return { endpoint: this.#view(endpoint), secret };
  }

  /**
   * Enables an endpoint that was disabled. `send` goes on where it stopped; `leave` begins with what comes now, and the
   * answer says what was missed and how to have it replayed.
   */
  async enable(
    id: string,
    missed: 'send' | 'leave',
    actor: string,
  ): Promise<{ endpoint: EndpointView; missed: Missed | null }> {
    const before = this.#registry.get(id);
    if (before.status === 'enabled') return { endpoint: this.#view(before), missed: null };
    const was = missedBy(before, this.#queue, this.#engine.feeder);
    const endpoint = await this.#registry.change(id, (e) =>
      e.status === 'enabled' ? undefined : endpointEvent(id, 'EndpointEnabled', { missed }, actor),
    );
    return { endpoint: this.#view(endpoint), missed: was };
  }

  /** Newest first. */
  deliveries(
    id: string,
    options: { before?: number | undefined; limit: number; state?: DeliveryState | undefined },
  ): DeliveryView[] {
    this.#registry.get(id);
    this.#engine.dispatcher.flush();
    return listDeliveries(this.#queue, id, options);
  }

  /** @throws WebhookProblem delivery-not-found */
  delivery(id: string, delivery: string): DeliveryView {
    return this.#found(id, delivery).view;
  }

  /** Sends a delivery again, under the same `webhook-id`, with a schedule of its own. */
  redeliver(id: string, delivery: string): DeliveryView {
    const endpoint = this.#registry.get(id);
    const { row } = this.#found(id, delivery);
    this.#refuseUnlessServed(endpoint);
    const now = this.#clock.now();
    const { seq: _seq, tries: _tries, lane: _lane, ...rest } = row;
    const run = `redelivery:${row.seq}:${randomUUID()}`;
    const again = this.#queue.insert({ ...rest, run, step: 0, stepDueAt: now, early: 0, nextAt: now }, now);
    if (!again) throw new Error('A random id came twice.');
    this.#engine.dispatcher.add(again);
    this.#engine.dispatcher.run();
    return this.delivery(id, String(again.seq));
  }

  /** Sends history at a rate, each message marked as replayed. @returns id of the replay */
  async replay(
    id: string,
    input: ReplayInput,
    actor: string,
  ): Promise<{ id: string; endpoint: EndpointView }> {
    const replay = randomUUID();
    const filter = input.filter && { filter: resolvedFilter(this.#options.view, input.filter) };
    const data = { ...input, ...filter, replay };
    const endpoint = await this.#registry.change(id, (e) => {
      if (e.status === 'enabled') return endpointEvent(id, 'ReplayRequested', data, actor);
      throw new WebhookProblem('webhook-conflict', 'The webhook is disabled: enable it first, then replay.');
    });
    return { id: replay, endpoint: this.#view(endpoint) };
  }

  async cancelReplay(id: string, replay: string, actor: string): Promise<EndpointView> {
    const endpoint = await this.#registry.change(id, (e) =>
      e.replays.some((r) => r.id === replay)
        ? endpointEvent(id, 'ReplayCancelled', { replay }, actor)
        : undefined,
    );
    return this.#view(endpoint);
  }

  #view(endpoint: Endpoint): EndpointView {
    this.#engine.dispatcher.flush();
    return endpointView(endpoint, this.#queue, this.#engine.leases.elsewhere(endpoint.id), this.#clock.now());
  }

  #found(id: string, delivery: string): NonNullable<ReturnType<typeof findDelivery>> {
    this.#registry.get(id);
    this.#engine.dispatcher.flush();
    const found = findDelivery(this.#queue, id, delivery);
    if (found) return found;
    const detail = `There is no delivery ${delivery.slice(0, 60)} of this webhook on this node: GET /api/v1/webhooks/${id}/deliveries lists them.`;
    throw new WebhookProblem('delivery-not-found', detail, 'did');
  }

  #refuseUnlessServed(endpoint: Endpoint): void {
    if (endpoint.status !== 'enabled') {
      throw new WebhookProblem(
        'webhook-conflict',
        'The webhook is disabled: enable it first, then send again.',
      );
    }
    if (this.#engine.serves(endpoint.id)) return;
    const node = this.#engine.leases.elsewhere(endpoint.id);
    throw new WebhookProblem(
      'webhook-served-elsewhere',
      node
        ? `Node ${node} serves this webhook now: ask that one.`
        : 'No node serves this webhook just now: try again in some seconds.',
    );
  }

  async #checked(url: string): Promise<string> {
    const target = await checkTarget(url, this.#guard);
    if ('url' in target) return target.url;
    throw new WebhookProblem('webhook-url-refused', target.refused, 'url');
  }
}
