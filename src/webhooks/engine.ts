import { every } from './clock.js';
import { closePeriods } from './delivery/digests.js';
import { Dispatcher } from './delivery/dispatcher.js';
import { Feeder } from './delivery/feeder.js';
import { Notices } from './delivery/notices.js';
import type { Delivery } from './delivery/queue.js';
import { dropOld } from './delivery/records.js';
import { Replays } from './delivery/replays.js';
import { Scheduler } from './delivery/scheduler.js';
import { Signers } from './delivery/signers.js';
import { Described } from './described.js';
import { type EndpointEvent, endpointEvent } from './endpoints/events.js';
import type { Endpoint } from './endpoints/state.js';
import type { EngineOptions } from './engine-options.js';
import { type Leases, SharedNodes, SoleNode } from './nodes/leases.js';
import { adopt } from './nodes/progress.js';
import { ProgressNotes } from './nodes/progress-notes.js';

const PROGRESS_EVERY = 1000;
/** Alone, notes only serve a restored backup. */
const PROGRESS_EVERY_SOLE = 60_000;
const HOUR = 3_600_000;

/** Moves messages from the log to receivers for the endpoints this node serves. */
export class Engine {
  readonly feeder: Feeder;
  readonly dispatcher: Dispatcher;
  readonly scheduler: Scheduler<Delivery>;
  readonly replays: Replays;
  readonly leases: Leases;
  readonly #options: EngineOptions;
  readonly #notes: ProgressNotes;
  readonly #notices: Notices;
  readonly #timers: (() => void)[] = [];
  #cancelPump: (() => void) | undefined;
  #pumpAt = Number.POSITIVE_INFINITY;
  #closedAt = Number.NEGATIVE_INFINITY;
  #state: 'new' | 'running' | 'stopped' = 'new';

  constructor(options: EngineOptions) {
    const { log, queue, clock, registry, baseUrl, timeZone, store, logger } = options;
    const view = new Described(options.view, () => log.head());
    const signers = new Signers(options.box);
    this.#options = options;
    this.#notes = new ProgressNotes(store, queue);
    this.#notices = new Notices(queue, clock, (endpoint) => this.feeder.matcher(endpoint));
    this.scheduler = new Scheduler(options.random, options.limits);
    this.feeder = new Feeder({
      ...{ log, view, queue, clock, timeZone, isReinterpretation: options.isReinterpretation },
      onAdded: (delivery) => {
        this.#notes.moved(delivery.endpoint);
        this.dispatcher.add(delivery);
      },
      isFull: (id) => this.scheduler.find(id)?.isFull ?? false,
    });
    this.dispatcher = new Dispatcher({
      ...{
        queue,
        clock,
        timeZone,
        logger,
        scheduler: this.scheduler,
        guard: options.guard,
        timeoutMs: options.timeoutMs,
      },
      build: {
        view,
        baseUrl,
        log: { event: (id) => this.feeder.event(id), stream: (name) => log.stream(name) },
      },
      endpoint: (id) => registry.find(id),
      signer: (endpoint) => signers.of(endpoint),
      mayServe: (id) => this.leases.mayServe(id),
      onDisable: (id, reason, detail) => void this.#disable(id, reason, detail),
      onLow: (id) => {
        if (this.feeder.isPutOff(id)) this.#pumpIn(0);
      },
      onSettled: (id) => this.#notes.moved(id),
    });
    this.replays = new Replays(queue, this.feeder, clock);
    this.leases = options.shared
      ? new SharedNodes({
          ...{ node: queue.node, store, clock, logger },
          endpoints: () => registry.list().map(({ id }) => id),
          onTaken: (id) => this.#serve(id),
          onServing: () => this.#pumpIn(0),
          onLost: (id) => this.#leave(id),
        })
      : new SoleNode();
    registry.onChange((endpoint, event) => this.#changed(endpoint, event));
  }

  async start(): Promise<void> {
    const { log, clock, queue, registry, shared } = this.#options;
    this.#state = 'running';
    this.#timers.push(log.onWritten(() => this.#pumpIn(0)));
    if (!shared) for (const { id } of registry.list()) await this.#serve(id);
    await this.leases.start();
    this.#every(shared ? PROGRESS_EVERY : PROGRESS_EVERY_SOLE, () => this.#noteProgress());
    this.#every(HOUR, async () => {
      for (let at: number | undefined = 0; at !== undefined && this.#state === 'running'; )
        at = dropOld(queue, clock.now(), at);
    });
    this.#every(5000, async () => this.#pumpIn(0)); // periods end without anything being written
    this.#pumpIn(0);
  }

  /** Whether this node serves an endpoint now. */
  serves(id: string): boolean {
    return this.#notes.has(id) && this.leases.mayServe(id);
  }

  #every(ms: number, work: () => Promise<void>): void {
    const { clock, logger } = this.#options;
    this.#timers.push(every(clock, ms, work, (err) => logger.error({ err }, 'upkeep of webhooks failed')));
  }

  #pumpIn(ms: number): void {
    if (this.#state !== 'running') return;
    const at = this.#options.clock.now() + ms;
    if (at >= this.#pumpAt) return;
    this.#cancelPump?.();
    this.#pumpAt = at;
    this.#cancelPump = this.#options.clock.after(ms, () => {
      this.#pumpAt = Number.POSITIVE_INFINITY;
      this.#pump();
    });
  }

  #pump(): void {
    if (this.#state !== 'running') return;
    const { queue, clock, log, timeZone, registry, logger } = this.#options;
    try {
      const endpoints = this.#notes.endpoints
        .filter((id) => this.leases.mayServe(id))
        .map((id) => registry.find(id))
        .filter((endpoint) => endpoint?.status === 'enabled') as Endpoint[];
      const more = this.feeder.step(endpoints);
      let wakeAt: number | undefined;
      const now = clock.now();
      const closing = now - this.#closedAt >= 1000;
      if (closing) this.#closedAt = now;
      for (const endpoint of endpoints) {
        for (const row of closing ? closePeriods(queue, endpoint, timeZone, now) : [])
          this.dispatcher.add(row);
        if (endpoint.replays.length === 0) continue;
        const replayed = this.replays.step(endpoint, this.scheduler.find(endpoint.id)?.isFull ?? false);
        for (const row of replayed.added) this.dispatcher.add(row);
        if (replayed.added.length > 0) this.#notes.moved(endpoint.id);
        if (replayed.wakeAt !== undefined) wakeAt = Math.min(wakeAt ?? replayed.wakeAt, replayed.wakeAt);
      }
      this.dispatcher.run();
      if (more) this.#pumpIn(0);
      else if (this.feeder.horizon() < log.head()) this.#pumpIn(20);
      if (wakeAt !== undefined) this.#pumpIn(Math.max(1, wakeAt - clock.now()));
    } catch (error) {
      logger.error({ err: error }, 'webhooks could not be queued; trying again in a second');
      this.#pumpIn(1000);
    }
  }

  async #serve(id: string): Promise<void> {
    const { queue, registry, clock } = this.#options;
    const endpoint = registry.find(id);
    if (!endpoint) return;
    const note = await this.#notes.open(id);
    const isOurs = note === undefined || (note.node === queue.node && queue.feed(id) !== undefined);
    this.feeder.forget(id);
    if (!isOurs) adopt(queue, id, note, clock.now());
    this.replays.adopt(endpoint, new Map(note?.replays.map((r) => [r.id, r.cursor])));
    this.#load(endpoint);
  }

  #load(endpoint: Endpoint): void {
    const { queue } = this.#options;
    if (endpoint.status === 'enabled') this.feeder.begin(endpoint);
    const feed = endpoint.status === 'enabled' ? queue.feed(endpoint.id) : undefined;
    const lanes = this.scheduler.endpoint(endpoint.id);
    lanes.enabled = endpoint.status === 'enabled';
    lanes.failingSince = feed?.failingSince ?? undefined;
    lanes.pausedUntil = feed?.pausedUntil ?? 0;
    if (feed) for (const row of queue.waiting(endpoint.id)) this.dispatcher.add(row);
    for (const row of this.#notices.offer(endpoint)) this.dispatcher.add(row);
    this.#pumpIn(0);
  }

  async #leave(id: string): Promise<void> {
    this.dispatcher.forget(id);
    if (this.#options.registry.find(id) !== undefined) await this.#notes.writeOne(id);
    this.#notes.forget(id);
  }

  #changed(endpoint: Endpoint, event: EndpointEvent): void {
    const { queue, shared, clock } = this.#options;
    if (event.type === 'EndpointDisabled') this.#noticed(event);
    if (this.#state !== 'running') return;
    if (event.type === 'EndpointCreated' && !shared) {
      void this.#serve(endpoint.id).catch((err: unknown) =>
        this.#options.logger.error({ err, webhook: endpoint.id }, 'a new webhook could not be served'),
      );
    }
    if (!this.#notes.has(endpoint.id)) return;
    const lanes = this.scheduler.endpoint(endpoint.id);
    switch (event.type) {
      case 'EndpointDisabled':
        lanes.enabled = false;
        break;
      case 'EndpointEnabled':
        this.dispatcher.forget(endpoint.id);
        this.#load(endpoint);
        break;
      case 'EndpointChanged':
        // Another address is another receiver: what the old one did says nothing of it.
        if (event.data.url !== undefined) {
          lanes.pausedUntil = 0;
          this.scheduler.succeeded(endpoint.id, clock.now());
        }
        this.#pumpIn(0);
        break;
      case 'ReplayRequested':
      case 'ReplayCancelled':
        this.replays.adopt(endpoint);
        this.#pumpIn(0);
        break;
      case 'EndpointDeleted':
        this.#forget(endpoint.id);
        queue.run(
          `UPDATE delivery SET state = 'skipped', settled_at = ?, reason = 'The webhook was deleted.' WHERE endpoint = ? AND state = 'waiting'`,
          clock.now(),
          endpoint.id,
        );
        break;
      case 'EndpointCreated':
      case 'SecretRotated':
        break;
    }
  }

  #noticed(event: EndpointEvent): void {
    if (!this.#notices.keep(event)) return;
    for (const id of this.#notes.endpoints) {
      const endpoint = this.#options.registry.find(id);
      if (endpoint) for (const row of this.#notices.offer(endpoint)) this.dispatcher.add(row);
    }
    this.#pumpIn(0);
  }

  async #disable(id: string, reason: 'gone' | 'failing', said: string): Promise<void> {
    const { registry, logger, queue } = this.#options;
    const detail =
      reason === 'gone'
        ? 'The receiver answered 410 Gone.'
        : `Nothing but failure came back for five days. ${said}`.trim();
    try {
      await registry.change(id, (endpoint) =>
        endpoint.status === 'enabled'
          ? endpointEvent(id, 'EndpointDisabled', { reason, detail }, `node:${queue.node}`)
          : undefined,
      );
      logger.warn(
        { webhook: id, reason },
        `webhook disabled: ${detail} Enable it with POST /api/v1/webhooks/${id}/enable.`,
      );
    } catch (error) {
      logger.error(
        { err: error, webhook: id },
        'a webhook could not be disabled; the next failure tries again',
      );
      const lanes = this.scheduler.find(id);
      if (lanes) lanes.enabled = registry.find(id)?.status === 'enabled';
    }
  }

  async #noteProgress(): Promise<void> {
    this.dispatcher.flush();
    for (const id of await this.#notes.write((endpoint) => this.leases.mayServe(endpoint))) {
      this.#options.logger.warn({ webhook: id }, 'another node serves this webhook; leaving it to that one');
      this.#forget(id);
    }
  }

  #forget(id: string): void {
    this.#notes.forget(id);
    this.dispatcher.forget(id);
  }

  async stop(): Promise<void> {
    if (this.#state === 'stopped') return;
    if (this.#state === 'running') await this.#noteProgress().catch(() => {});
    this.#state = 'stopped';
    this.#cancelPump?.();
    for (const cancel of this.#timers) cancel();
    await this.leases.stop();
    this.dispatcher.stop();
  }
}
