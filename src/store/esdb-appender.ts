import type { StoredEvent } from '../domain/event.js';
import { chainHash, contentHash } from '../domain/hash.js';
import { Backoff } from './backoff.js';
import type { EsdbConnection } from './esdb-connection.js';
import { asStoreUnavailable, isTimeout, isWrongVersion, mayPass, tooLargeBy } from './esdb-errors.js';
import { incoming, type Outgoing, outgoing } from './esdb-events.js';
import {
  type AppendResult,
  AppendTooLarge,
  EventIdConflict,
  type ExpectedRevision,
  StoreUnavailable,
} from './event-store.js';
import { Lru } from './lru.js';
import { alreadyRecorded, firstRevision } from './repeats.js';
import { chainLink, type Storable, UnstorableEvent } from './storable.js';
import { NamedTurns } from './turns.js';

/** Where a stream stands, and what its next event carries as `prevHash`. */
interface Tail {
  readonly revision: ExpectedRevision;
  readonly chainHash: string | null;
}

/** What is stamped on the i-th event; with a `prevHash` only if it must be that one. */
type Stamp = (i: number) => { readonly recordedAt: string; readonly prevHash?: string | null };

interface Stamped extends Outgoing {
  readonly contentHash: string;
  readonly recordedAt: string;
  readonly prevHash: string | null;
}

/** A stream that must not exist is taken not to: the server says if it does. */
const guess = (expected: ExpectedRevision): Tail | undefined =>
  expected === 'none' ? { revision: 'none', chainHash: null } : undefined;

/** EventStoreDB's default limit is 1 MiB an append; a little is left for what it counts otherwise. */
const APPEND_BYTES = 1_040_000;

/** How long an append is tried again before its caller is told that the store is away. */
const PATIENCE_MS = 3_000;

/** How often a stream is looked at again because somebody wrote between our look and our append. */
const ROUNDS = 20;

const MAX_PAGE = 1_000;

/** Appending to EventStoreDB: what it takes to keep the port's promises there. */
export class EsdbAppender {
  readonly #turns = new NamedTurns();
  readonly #tails = new Lru<string, Tail>(10_000);
  readonly #ids = new Lru<string, true>(100_000);
  #limit = APPEND_BYTES;

  constructor(
    readonly connection: EsdbConnection,
    /** Those of some ids that are recorded, as far as this node knows. */
    readonly known: (ids: readonly string[]) => ReadonlySet<string>,
    /** The event of a revision as this node's copy of the log has it, waited for briefly; undefined if it doesn't come. */
    readonly copied: (stream: string, revision: number) => Promise<StoredEvent | undefined>,
  ) {}

  /** As the port's `append`; one stream's appends run one after the other. */
  append(
    stream: string,
    events: readonly Storable[],
    expected: ExpectedRevision,
    stamp: Stamp,
    atOnce = false,
  ): Promise<AppendResult> {
    return this.#turns.run(stream, () => this.#persistently(stream, events, expected, stamp, atOnce));
  }

  /** Resolves once nothing that was asked is on its way. */
  idle(): Promise<void> {
    return this.#turns.idle();
  }

  // The outcome of an append whose answer was lost is unknown. Asking again with the same ids, expected revision and stamps
  // finds what was written, all of it or a part, and writes the rest.
  async #persistently(
    stream: string,
    events: readonly Storable[],
    expected: ExpectedRevision,
    stamp: Stamp,
    atOnce: boolean,
  ): Promise<AppendResult> {
    const end = Date.now() + PATIENCE_MS;
    for (const backoff = new Backoff(); ; await backoff.wait()) {
      try {
        return await this.#attempt(stream, events, expected, stamp, atOnce);
      } catch (cause) {
        this.#tails.delete(stream);
        const error = asStoreUnavailable(cause, this.connection.where);
        // A repeat that meets its own first attempt on its way is only told after the server's time is up: look once more.
        const lookAgain = backoff.failures === 0 && isTimeout(cause);
        if (!mayPass(error) || (Date.now() > end && !lookAgain)) throw error;
      }
    }
  }

  async #attempt(
    stream: string,
    events: readonly Storable[],
    expected: ExpectedRevision,
    stamp: Stamp,
    atOnce: boolean,
  ): Promise<AppendResult> {
    for (let round = 0; round < ROUNDS; round++) {
      const cached = this.#tails.get(stream) ?? (round === 0 ? guess(expected) : undefined);
      const tail = cached?.revision === expected ? cached : await this.#readTail(stream);
      const there =
        tail.revision === expected ? [] : await this.#slice(stream, firstRevision(expected), events.length);
      const count = alreadyRecorded(stream, events, expected, tail.revision, there);
      if (count === events.length) {
        const last = there[count - 1] as StoredEvent;
        return { position: last.position, revision: last.revision };
      }
      const ids = events.slice(count).map(({ event }) => event.id);
      const known = this.known(ids);
      const taken = ids.find((id) => this.#ids.has(id) || known.has(id));
      if (taken !== undefined) {
        // A tail remembered from before may hide that these very events came in from another node.
        if (tail !== cached) throw new EventIdConflict(taken, stream);
        this.#tails.delete(stream);
        continue;
      }
      const stamped = this.#stamped(stream, events, count, tail, stamp);
      const result = await this.#write(stream, stamped, tail, atOnce);
      if (result !== undefined) return result;
      this.#tails.delete(stream);
    }
    throw new StoreUnavailable(`${stream} changes faster in EventStoreDB than it can be read: try again.`);
  }

  /** Writes in as few calls as fit; undefined if another writer came between, so that the stream must be looked at again. */
  async #write(
    stream: string,
    events: readonly Stamped[],
    from: Tail,
    atOnce: boolean,
  ): Promise<AppendResult | undefined> {
    let tail = from;
    let result: AppendResult | undefined;
    const chunks = this.#chunks(stream, events);
    if (atOnce && chunks.length > 1) {
      throw new AppendTooLarge(
        `These ${events.length} events are more than the ${this.#limit} bytes EventStoreDB records in one go: send them in several requests.`,
      );
    }
    for (const chunk of chunks) {
      try {
        await this.connection.append(stream, chunk, tail.revision);
      } catch (error) {
        if (isWrongVersion(error)) return undefined;
        const limit = tooLargeBy(error);
        if (limit === undefined || this.#limit < limit * 0.9) throw error;
        this.#limit = Math.floor(limit * 0.9);
        return undefined;
      }
      const last = chunk.at(-1) as Stamped;
      const stored = await this.#written(stream, firstRevision(tail.revision) + chunk.length - 1);
      if (!isSame(stored, last)) return undefined;
      tail = {
        revision: stored.revision,
        chainHash: chainLink(last.prevHash, last.contentHash, last.recordedAt),
      };
      result = { position: stored.position, revision: stored.revision };
      this.#tails.set(stream, tail);
      for (const { id } of chunk) this.#ids.set(id, true);
    }
    return result;
  }

  // The server takes an append for a repeat by its ids alone, and says yes although a racing node has just written other
  // content under them; its answer is the same in both cases. What it holds is therefore looked at, where it costs least: in
  // the copy it comes into anyway, else there. The last event's chain tells for all of them.
  async #written(stream: string, revision: number): Promise<StoredEvent> {
    const event = (await this.copied(stream, revision)) ?? (await this.#slice(stream, revision, 1))[0];
    if (event === undefined) {
      throw new StoreUnavailable(
        `EventStoreDB acknowledged revision ${revision} of ${stream} but doesn't show it: try again.`,
      );
    }
    return event;
  }

  #stamped(stream: string, events: readonly Storable[], from: number, tail: Tail, stamp: Stamp): Stamped[] {
    let prevHash = tail.chainHash;
    return events.slice(from).map(({ event, contentHash }, i) => {
      const given = stamp(from + i);
      if (given.prevHash !== undefined && given.prevHash !== prevHash) {
        throw new UnstorableEvent(
          `Event ${event.id} doesn't follow ${stream} as it is here: run \`asof verify\` on both stores.`,
        );
      }
      const { recordedAt } = given;
      const sent = outgoing(event, contentHash, recordedAt, prevHash);
      const stamped: Stamped = { ...sent, contentHash, recordedAt, prevHash };
      prevHash = chainLink(prevHash, contentHash, recordedAt);
      return stamped;
    });
  }

  #chunks(stream: string, events: readonly Stamped[]): Stamped[][] {
    const chunks: Stamped[][] = [];
    let room = 0;
    for (const event of events) {
      if (event.bytes > this.#limit) {
        throw new UnstorableEvent(
          `Event ${event.id} of ${stream} has ${event.bytes} bytes, and EventStoreDB takes ${this.#limit} at most: store the text as several events, or raise MaxAppendSize.`,
        );
      }
      if (event.bytes > room) {
        chunks.push([]);
        room = this.#limit;
      }
      (chunks.at(-1) as Stamped[]).push(event);
      room -= event.bytes;
    }
    return chunks;
  }

  async #readTail(stream: string): Promise<Tail> {
    const [last] = await this.connection.readStream(stream, 'end', 1);
    if (last === undefined) return { revision: 'none', chainHash: null };
    const event = incoming(last)?.event;
    if (event === undefined) {
      throw new UnstorableEvent(
        `${stream} holds events another program wrote: give Asof an EventStoreDB of its own.`,
      );
    }
    return { revision: event.revision, chainHash: chainHash(event) };
  }

  async #slice(stream: string, from: number, count: number): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    while (events.length < count) {
      const wanted = Math.min(MAX_PAGE, count - events.length);
      const page = await this.connection.readStream(stream, from + events.length, wanted);
      for (const recorded of page) {
        const ours = incoming(recorded)?.event;
        if (ours !== undefined) events.push(ours);
      }
      if (page.length < wanted) break;
    }
    return events;
  }
}

const isSame = (stored: StoredEvent, ours: Stamped): boolean =>
  stored.id === ours.id &&
  stored.recordedAt === ours.recordedAt &&
  stored.prevHash === ours.prevHash &&
  contentHash(stored) === ours.contentHash;
