import type { Logger } from 'pino';
import { type EventStore, START, type Subscription, WrongExpectedRevision } from '../../store/event-store.js';
import type { Clock } from '../clock.js';
import { housekeeping } from '../endpoints/events.js';
import { BEAT_EVERY, LeaseTable } from './lease-table.js';
import { lastOf } from './progress.js';

/** Which endpoints this node serves. */
export interface Leases {
  start(): Promise<void>;
  mayServe(endpoint: string): boolean;
  /** Who serves it, if that is another node. */
  elsewhere(endpoint: string): string | undefined;
  stop(): Promise<void>;
}

/** On the embedded store there is one process that writes, which holds the file's lock: it serves all. */
export class SoleNode implements Leases {
  async start(): Promise<void> {}
  mayServe(): boolean {
    return true;
  }
  elsewhere(): undefined {}
  async stop(): Promise<void> {}
}

export interface SharedOptions {
  readonly node: string;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  readonly endpoints: () => readonly string[];
  /** The endpoint is this node's now: load where it stands. */
  readonly onTaken: (endpoint: string) => Promise<void>;
  /** From here on `mayServe` says yes. */
  readonly onServing: () => void;
  /** It is not any more: write down where it stands, and forget it. */
  readonly onLost: (endpoint: string) => Promise<void>;
}

/**
 * Several nodes on one store: each beats in a stream of its own, and takes an endpoint by appending to `lease-<endpoint>` with
 * the revision it saw, so that of two only one can.
 */
export class SharedNodes implements Leases {
  readonly #table: LeaseTable;
  readonly #options: SharedOptions;
  readonly #mine = new Set<string>();
  #beat: number | 'none' = 'none';
  #subscription: Subscription | undefined;
  #cancel: (() => void) | undefined;
  #stopped = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(options: SharedOptions) {
    this.#options = options;
    this.#table = new LeaseTable(options.node, options.clock.now());
  }

  async start(): Promise<void> {
    const { store, clock, node } = this.#options;
    const head = await store.head();
    this.#beat = (await lastOf(store, `beat-${node}`))?.revision ?? 'none';
    for await (const event of store.readAll(START, { streamPrefixes: ['lease-'] })) this.#lease(event);
    this.#subscription = store.subscribe(
      head,
      { streamPrefixes: ['lease-', 'beat-'] },
      {
        onEvents: (events) => {
          for (const event of events) {
            if (event.subject.startsWith('lease-')) this.#lease(event);
            else if (event.type === 'NodeLeft') this.#table.left(event.subject.slice('beat-'.length));
            else this.#table.heard(event.subject.slice('beat-'.length), clock.now());
          }
        },
      },
    );
    this.#tick();
    await this.#turn;
  }

  mayServe(endpoint: string): boolean {
    return this.#mine.has(endpoint) && this.#table.mayServe(endpoint, this.#options.clock.now());
  }

  elsewhere(endpoint: string): string | undefined {
    const owner = this.#table.ownerOf(endpoint);
    return owner === undefined || owner === this.#options.node ? undefined : owner;
  }

  #lease(event: { subject: string; type: string; revision: number; data: unknown }): void {
    const { node } = event.data as { node: string };
    const endpoint = event.subject.slice('lease-'.length);
    this.#table.taken(endpoint, event.type === 'LeaseTaken' ? node : undefined, event.revision);
  }

  #tick(): void {
    if (this.#stopped) return;
    this.#turn = this.#work().catch((error: unknown) => {
      this.#options.logger.warn({ err: error }, 'leases of webhooks could not be renewed; trying again');
    });
    void this.#turn.then(() => {
      if (!this.#stopped) this.#cancel = this.#options.clock.after(BEAT_EVERY, () => this.#tick());
    });
  }

  async #work(): Promise<void> {
    const { clock, endpoints, onLost } = this.#options;
    const wanted = endpoints();
    if (wanted.length > 0) await this.#sendBeat('NodeBeat');
    for (const endpoint of this.#mine) {
      const isMine = this.#table.ownerOf(endpoint) === this.#options.node;
      if (isMine && wanted.includes(endpoint)) continue;
      this.#mine.delete(endpoint);
      await onLost(endpoint);
    }
    for (const endpoint of wanted) {
      if (this.#stopped) return;
      const wish = this.#table.wish(endpoint, clock.now());
      if (wish === 'take') await this.#take(endpoint);
      else if (wish === 'release') await this.#release(endpoint);
      // A restart of this very node: the lease is still its own.
      else if (this.#table.ownerOf(endpoint) === this.#options.node && !this.#mine.has(endpoint))
        await this.#begin(endpoint);
    }
  }

  async #sendBeat(type: 'NodeBeat' | 'NodeLeft'): Promise<void> {
    const { node, store, clock } = this.#options;
    const at = clock.now();
    const stream = `beat-${node}`;
    const beat = housekeeping(stream, type, { node }, `node:${node}`);
    try {
      this.#beat = (await store.append(stream, [beat], this.#beat)).revision;
    } catch (error) {
      // An earlier beat was stored although its answer got lost: go on from where the stream stands.
      if (error instanceof WrongExpectedRevision)
        this.#beat = (await lastOf(store, stream))?.revision ?? 'none';
      throw error;
    }
    if (type === 'NodeBeat') this.#table.beaten(at);
  }

  async #take(endpoint: string): Promise<void> {
    if (!(await this.#append(endpoint, 'LeaseTaken'))) return;
    this.#options.logger.info(
      { webhook: endpoint, node: this.#options.node },
      'this node serves the webhook now',
    );
    await this.#begin(endpoint);
  }

  async #begin(endpoint: string): Promise<void> {
    await this.#options.onTaken(endpoint);
    this.#mine.add(endpoint);
    this.#options.onServing();
  }

  async #release(endpoint: string): Promise<void> {
    this.#mine.delete(endpoint);
    await this.#options.onLost(endpoint);
    await this.#append(endpoint, 'LeaseReleased');
  }

  async #append(endpoint: string, type: 'LeaseTaken' | 'LeaseReleased'): Promise<boolean> {
    const { node, store } = this.#options;
    const stream = `lease-${endpoint}`;
    try {
      const event = housekeeping(stream, type, { node }, `node:${node}`);
      const { revision } = await store.append(stream, [event], this.#table.revisionOf(endpoint));
      this.#table.taken(endpoint, type === 'LeaseTaken' ? node : undefined, revision);
      return true;
    } catch (error) {
      if (error instanceof WrongExpectedRevision) return false;
      throw error;
    }
  }

  /** Gives all up, so that others needn't wait for it to be missed. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.#turn;
    try {
      for (const endpoint of [...this.#mine]) await this.#release(endpoint);
      if (this.#beat !== 'none') await this.#sendBeat('NodeLeft');
    } catch (error) {
      this.#options.logger.warn(
        { err: error },
        'leases of webhooks could not be given up; others take them when they lapse',
      );
    }
    await this.#subscription?.close();
  }
}
