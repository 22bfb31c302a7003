import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AllStreamSubscription,
  END,
  type EventData,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  type ReadPosition,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { NewEvent } from '../src/domain/event.js';
import { modelsOfNode } from '../src/first-copy.js';
import { ReadModels } from '../src/projections/read-models.js';
import { Runner } from '../src/projections/runner.js';
import { type Outgoing, outgoing } from '../src/store/esdb-events.js';
import { openEventStoreDb } from '../src/store/eventstoredb.js';
import { LocalLog } from '../src/store/local-log.js';
import type { Follower } from '../src/store/log-copier.js';
import { type OpenedStore, openStore } from '../src/store/open-store.js';
import { Slots } from '../src/store/turns.js';
import { until } from '../tests/support/collect.js';
import { silent } from './context.js';
import { quantile, timed } from './measure.js';
import { generatedCase } from './world/cases.js';

/** Cases imported at a time, on both sides. */
const TOGETHER = 16;

const APPENDS = 500;

/** A hash the client needn't work out. */
const HASH = 'ab'.repeat(32);

const LIMIT_MS = 600_000;

/** Every stream but the server's own. */
const OURS = streamNameFilter({ regex: '^[^$]' });

/** What is measured, on a node and with the client. */
export class Sides {
  readonly #client: EventStoreDBClient;
  #made = 1_000_000;
  #logged = 0;

  constructor(
    readonly url: string,
    readonly directory: string,
  ) {
    this.#client = EventStoreDBClient.connectionString(url);
  }

  /** Puts a record's events into the log. @returns how many */
  async fill(record: string): Promise<number> {
    const log = LocalLog.openReadOnly(record);
    const store = openEventStoreDb(this.url);
    await together(log.streamNames(), async (stream) => {
      const events = log.stream(stream);
      await store.append(stream, events, 'none');
      this.#logged += events.length;
    });
    await store.close();
    log.close();
    return this.#logged;
  }

  /** Bytes an event takes up there and here. */
  async bytes(): Promise<string> {
    const { opened } = await this.#following();
    const there = Number(await opened.store.head()) / this.#logged;
    await opened.close();
    const here = statSync(join(this.directory, 'follower', 'record.db')).size / this.#logged;
    return `${Math.round(there)} and ${Math.round(here)} bytes`;
  }

  /** A node with an empty directory copies the log, and with `project` makes its read models. @returns events a second */
  async copy(project: boolean): Promise<number> {
    const dataDir = mkdtempSync(join(this.directory, 'node-'));
    const opened = await openStore(this.url, { dataDir });
    const head = await opened.store.head();
    const ms = await timed(async () => {
      const follower = opened.follow();
      if (!project) return until('the node holds the log', () => follower.state.position >= head, LIMIT_MS);
      const models = await modelsOfNode(opened, join(dataDir, 'models.db'), silent);
      const runner = new Runner(opened.log, models, silent);
      runner.start();
      await until('its read models show it', () => runner.position >= head, LIMIT_MS);
      runner.close();
      models.close();
    });
    await opened.close();
    rmSync(dataDir, { recursive: true });
    return (this.#logged / ms) * 1000;
  }

  /** @returns events a second */
  async rawRead(): Promise<number> {
    let count = 0;
    const ms = await timed(
      () =>
        new Promise<void>((resolve, reject) => {
          const subscription = this.#client.subscribeToAll({ fromPosition: START, filter: OURS });
          subscription
            .on('data', () => count++)
            .on('error', reject)
            .on('caughtUp', () => void subscription.unsubscribe().then(resolve, reject));
        }),
    );
    return (Math.max(count, this.#logged) / ms) * 1000;
  }

  /** @returns events a second through the store of a node that follows */
  async import(cases: number): Promise<number> {
    const pieces = this.#pieces(cases);
    const { opened } = await this.#following();
    const ms = await timed(() =>
      together(pieces, (events) => opened.store.append(subjectOf(events), events, 'none')),
    );
    await opened.close();
    return (pieces.flat().length / ms) * 1000;
  }

  /** @returns events a second that were appended */
  rawImport(cases: number): Promise<number> {
    return this.#appended(this.#sent(cases));
  }

  /** @returns events a second that were appended and seen by a subscription */
  async rawImportSeen(cases: number): Promise<number> {
    const sent = this.#sent(cases);
    let missing = sent.flat().length;
    const unsubscribe = await this.#live(() => missing--);
    const rate = await this.#appended(sent, () => until('all were seen', () => missing <= 0, LIMIT_MS));
    await unsubscribe();
    return rate;
  }

  async #appended(sent: readonly EventData[][], then = async () => {}): Promise<number> {
    const ms = await timed(async () => {
      await together(sent, (events) =>
        this.#client.appendToStream(`case-raw-${events[0]?.id}`, events, { expectedRevision: NO_STREAM }),
      );
      await then();
    });
    return (sent.flat().length / ms) * 1000;
  }

  /** A subscription at the tail, made again from the last event whenever the server finds it too slow. @returns what ends it */
  async #live(arrived: () => void): Promise<() => Promise<void>> {
    let current: AllStreamSubscription;
    let last: ReadPosition = END;
    const subscribe = () => {
      current = this.#client.subscribeToAll({ fromPosition: last, filter: OURS });
      current.on('error', subscribe);
      current.on('data', ({ event }) => {
        last = event?.position ?? last;
        arrived();
      });
      return new Promise((resolve) => current.once('caughtUp', resolve));
    };
    await subscribe();
    return () => current.unsubscribe();
  }

  /** Cases as what the client sends, made beforehand. */
  #sent(cases: number): EventData[][] {
    const at = new Date().toISOString();
    return this.#pieces(cases).map((events) =>
      events.map((event) => clientEvent(outgoing(event, HASH, at, HASH))),
    );
  }

  /** @returns p99 of the milliseconds from asking for an append until the read models have it */
  async delay(): Promise<number> {
    const { opened, follower } = await this.#following();
    const models = ReadModels.open(join(this.directory, 'follower', 'models.db'));
    const runner = new Runner(opened.log, models, silent);
    runner.start();
    await until('it follows', () => follower.state.caughtUp && runner.lag === 0, LIMIT_MS);
    const taken: number[] = [];
    for (const [event] of this.#pieces(APPENDS) as [NewEvent][]) {
      taken.push(
        await timed(async () => {
          const { position } = await opened.store.append(event.subject, [event], 'none');
          await runner.reached(position, 10_000);
        }),
      );
    }
    runner.close();
    await opened.close();
    models.close();
    return quantile(taken, 0.99);
  }

  /** @returns p99 of the milliseconds from asking for an append until a live subscription has it */
  async rawDelay(): Promise<number> {
    let arrived: () => void = () => undefined;
    const unsubscribe = await this.#live(() => arrived());
    const taken: number[] = [];
    for (const [event] of this.#pieces(APPENDS) as [NewEvent][]) {
      taken.push(
        await timed(async () => {
          const live = new Promise<void>((resolve) => (arrived = resolve));
          const data = jsonEvent({ type: event.type, data: event.data as Record<string, never> });
          await this.#client.appendToStream(event.subject, [data], { expectedRevision: NO_STREAM });
          await live;
        }),
      );
    }
    await unsubscribe();
    return quantile(taken, 0.99);
  }

  async close(): Promise<void> {
    await Promise.race([this.#client.dispose(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  }

  /** The same node again, once it has copied what came since: it must not do so while the other side is measured. */
  async #following(): Promise<{ opened: OpenedStore; follower: Follower }> {
    const opened = await openStore(this.url, { dataDir: join(this.directory, 'follower') });
    const follower = opened.follow();
    await until('it follows', () => follower.state.caughtUp, LIMIT_MS);
    return { opened, follower };
  }

  /** Cases nobody has appended yet. */
  #pieces(cases: number): NewEvent[][] {
    return Array.from({ length: cases }, () => generatedCase(this.#made++));
  }
}

/** In the client's own form. */
const clientEvent = ({ id, type, data, metadata }: Outgoing) =>
  jsonEvent({ id, type, data: JSON.parse(data), metadata: JSON.parse(metadata) });

const subjectOf = (events: readonly NewEvent[]): string => (events[0] as NewEvent).subject;

async function together<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const slots = new Slots(TOGETHER);
  await Promise.all(items.map((item) => slots.run(() => work(item))));
}
