import { createHash, randomInt } from 'node:crypto';
import { Agent, fetch } from 'undici';
import type { NewEvent } from './domain/event.js';
import { uuidV5 } from './domain/ids.js';
import type { Node } from './http/node.js';
import { Problem } from './http/problems.js';
import { importInto } from './importing.js';
import { FeedWatch, type FetchFeed, type WatchStatus } from './imports/watch.js';
import { type Position, START, WrongExpectedRevision } from './store/event-store.js';
import { SOFTWARE_VERSION } from './version.js';
import { AllowList } from './webhooks/delivery/addresses.js';
import { checkTarget, TargetGuard } from './webhooks/delivery/guard.js';

const PREFIX = 'watch-';

/** A feed that is watched, and how it goes on this node. */
export interface Watch {
  readonly id: string;
  readonly url: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly status: WatchStatus | null;
}

interface Held {
  readonly url: string;
  readonly description: string | null;
  readonly createdAt: string;
  removed: boolean;
  revision: number;
}

/**
 * Feeds this record follows. A watch is a stream of its own (`watch-…`) in the store, so that one made on any node is known on all; what several
 * nodes read of one feed is the same entries, and is recorded once.
 */
export class Watches {
  readonly #held = new Map<string, Held>();
  readonly #feeds: FeedWatch;
  readonly #guard: TargetGuard;
  readonly #agent: Agent;
  #position: Position = START;
  #stopListening: (() => void) | undefined;

  constructor(readonly node: Omit<Node, 'watches'>) {
    // A feed's address comes from a user as a webhook's does: neither may reach inside.
    this.#guard = new TargetGuard(new AllowList(node.config.webhooksAllow));
    this.#agent = new Agent({ connect: this.#guard.connector(10_000) });
    const fetchFeed = ((url, init) => fetch(url, { ...init, dispatcher: this.#agent })) as FetchFeed;
    this.#feeds = new FeedWatch({
      fetch: fetchFeed,
      now: () => Date.parse(node.now()),
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        timer.unref();
        return () => clearTimeout(timer);
      },
      random: () => randomInt(1_000_000) / 1_000_000,
      today: () => node.reader.today(),
      importFeed: (text, url, retrievedOn) =>
        importInto(node, text, { format: 'pacer-rss', url, retrievedOn, actor: 'watch' }),
      userAgent: `asof/${SOFTWARE_VERSION}`,
    });
  }

  start(): void {
    this.#read();
    this.#stopListening = this.node.log.onWritten(() => this.#read());
  }

  async stop(): Promise<void> {
    this.#stopListening?.();
    await this.#feeds.stop();
    await this.#agent.destroy();
  }

  /** Takes in what other nodes, or this one, recorded of watches. */
  #read(): void {
    for (;;) {
      const events = this.node.log.after(this.#position, 500, [PREFIX]);
      for (const event of events) {
        const data = event.data as { url: string; description?: string | null };
        const held = this.#held.get(event.subject);
        if (event.type === 'WatchCreated') {
          this.#held.set(event.subject, {
            url: data.url,
            description: data.description ?? null,
            createdAt: event.recordedAt,
            removed: false,
            revision: event.revision,
          });
          this.#feeds.add(data.url);
        } else if (event.type === 'WatchRemoved' && held) {
          held.removed = true;
          held.revision = event.revision;
          this.#feeds.remove(held.url);
        }
        this.#position = event.position;
      }
      if (events.length < 500) return;
    }
  }

  /**
   * Begins to watch a feed; one that is watched already stays as it is.
   * @throws Problem address-refused for one that may not be called
   * @throws StoreUnavailable
   */
  async create(address: string, description: string | null, actor: string): Promise<Watch> {
    const checked = await checkTarget(address, this.#guard);
    if ('refused' in checked)
      throw new Problem(
        'address-refused',
        checked.refused.replace('Nothing is sent to', 'Nothing is fetched from'),
        { parameter: 'url' },
      );
    const { url } = checked;
    const id = createHash('sha256').update(url).digest('hex').slice(0, 24);
    const held = this.#held.get(PREFIX + id);
    if (!held || held.removed) {
      try {
        await this.node.store.append(
          PREFIX + id,
          [this.#event(id, 'WatchCreated', { url, description }, actor, (held?.revision ?? -1) + 1)],
          held?.revision ?? 'none',
        );
      } catch (error) {
        // Another node, or another request, was first: it is watched all the same.
        if (!(error instanceof WrongExpectedRevision)) throw error;
      }
    }
    this.#read();
    return this.get(id) ?? { id, url, description, createdAt: this.node.now(), status: null };
  }

  /** Stops watching. @returns false where there is no such watch */
  async remove(id: string, actor: string): Promise<boolean> {
    const held = this.#held.get(PREFIX + id);
    if (!held || held.removed) return false;
    await this.node.store.append(
      PREFIX + id,
      [this.#event(id, 'WatchRemoved', {}, actor, held.revision + 1)],
      held.revision,
    );
    this.#read();
    return true;
  }

  get(id: string): Watch | undefined {
    const held = this.#held.get(PREFIX + id);
    if (!held || held.removed) return undefined;
    const { url, description, createdAt } = held;
    return {
      id,
      url,
      description,
      createdAt,
      status: this.#feeds.statuses().find((status) => status.url === url) ?? null,
    };
  }

  list(): Watch[] {
    return [...this.#held.keys()].flatMap((stream) => this.get(stream.slice(PREFIX.length)) ?? []);
  }

  #event(id: string, type: string, data: unknown, actor: string, n: number): NewEvent {
    return {
      id: uuidV5('watch', id, String(n)),
      type,
      version: 1,
      subject: PREFIX + id,
      about: [],
      occurredOn: this.node.now().slice(0, 10),
      ordinal: 0,
      knownOn: null,
      knownOnBasis: 'unknown',
      standing: 'confirmed',
      sources: [],
      actor,
      data,
    };
  }
}
