import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  END,
  EventStoreDBClient,
  jsonEvent,
  NO_STREAM,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { NewEvent } from '../src/domain/event.js';
import { ReadModels } from '../src/projections/read-models.js';
import { Runner } from '../src/projections/runner.js';
import { type Outgoing, outgoing } from '../src/store/esdb-events.js';
import { openEventStoreDb } from '../src/store/eventstoredb.js';
import { type OpenedStore, openStore } from '../src/store/open-store.js';
import { Slots } from '../src/store/turns.js';
import { until } from '../tests/support/collect.js';
import { NO_ESDB, startEsdb } from '../tests/support/esdb-server.js';
import { interleaved, quantile, type Row, rowOf, timed } from './measure.js';
import { generatedCase } from './world/cases.js';

export interface EsdbBenchOptions {
  /** Cases in the log that is rebuilt; twenty events each. */
  readonly cases?: number;
  /** Cases of one repeat of the import. */
  readonly imported?: number;
  readonly appends?: number;
  readonly repeats?: number;
  readonly say?: (line: string) => void;
}

/** Cases imported at a time, on both sides. */
const TOGETHER = 16;
const quiet = { info() {}, warn() {}, error() {} };

/**
 * Import, rebuild and delay on a real EventStoreDB with its log on disk, beside its raw client doing the same appends and
 * reads. No rows where there is no server on PATH.
 */
export async function esdbBench(options: EsdbBenchOptions = {}): Promise<Row[]> {
  const {
    cases = 1000,
    imported = 200,
    appends = 500,
    repeats = 5,
    say = (line) => process.stderr.write(`${line}\n`),
  } = options;
  const directory = mkdtempSync(join(tmpdir(), 'asof-bench-esdb-'));
  const server = await startEsdb({ directory });
  if (server === undefined) {
    say(NO_ESDB);
    return [];
  }
  try {
    const bench = new Bench(server.url, directory);
    const note = `EventStoreDB ${server.version}, log on disk`;
    await bench.fill(cases);
    const rebuilding = await interleaved(
      repeats,
      () => bench.copy(true),
      () => bench.rawRead(),
    );
    const beside = await interleaved(
      repeats,
      () => bench.copy(true),
      () => bench.project(),
    );
    const copying = await interleaved(
      repeats,
      () => bench.copy(false),
      () => bench.rawRead(),
    );
    const delay = await interleaved(
      repeats,
      () => bench.delay(appends),
      () => bench.rawDelay(appends),
    );
    const importing = await interleaved(
      repeats,
      () => bench.import(imported),
      () => bench.rawImport(imported),
    );
    await bench.close();
    return [
      rowOf({ name: 'EventStoreDB import', unit: 'events/s', atLeast: 0.7, note }, importing),
      rowOf({ name: 'EventStoreDB copy to a node', unit: 'events/s', atLeast: 0.7, note }, copying),
      rowOf({ name: 'EventStoreDB rebuild of a node', unit: 'events/s', atLeast: 0.7, note }, rebuilding),
      rowOf(
        {
          name: 'EventStoreDB rebuild of a node, beside the embedded store’s',
          unit: 'events/s',
          atLeast: 0.5,
          note,
        },
        beside,
      ),
      rowOf({ name: 'EventStoreDB append to read model, p99', unit: 'ms', atMost: 3, note }, delay),
    ];
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

class Bench {
  readonly #client: EventStoreDBClient;
  #made = 0;
  #events = 0;

  constructor(
    readonly url: string,
    readonly directory: string,
  ) {
    this.#client = EventStoreDBClient.connectionString(url);
  }

  /** Puts cases into the log. */
  async fill(cases: number): Promise<void> {
    const pieces = this.#pieces(cases);
    const store = openEventStoreDb(this.url);
    await together(pieces, (events) => store.append(subjectOf(events), events, 'none'));
    await store.close();
    this.#events = pieces.reduce((sum, events) => sum + events.length, 0);
  }

  /** @returns events a second through the store's port */
  async import(cases: number): Promise<number> {
    const pieces = this.#pieces(cases);
    const store = openEventStoreDb(this.url);
    const ms = await timed(() =>
      together(pieces, (events) => store.append(subjectOf(events), events, 'none')),
    );
    await store.close();
    return rate(pieces, ms);
  }

  async rawImport(cases: number): Promise<number> {
    const pieces = this.#pieces(cases);
    const at = new Date().toISOString();
    const sent = pieces.map((events) =>
      events.map((event) => rawEvent(outgoing(event, at, 'ab'.repeat(32)))),
    );
    const ms = await timed(() =>
      together(sent, (events, n) =>
        this.#client.appendToStream(subjectOf(pieces[n] as NewEvent[]), events, {
          expectedRevision: NO_STREAM,
        }),
      ),
    );
    return rate(pieces, ms);
  }

  /** A node with an empty directory copies the log, and with `project` makes its read models. @returns events a second */
  async copy(project: boolean): Promise<number> {
    const dataDir = mkdtempSync(join(this.directory, 'node-'));
    const opened = await openStore(this.url, { dataDir });
    const head = await opened.store.head();
    const models = project ? ReadModels.open(join(dataDir, 'models.db')) : undefined;
    const runner = models && new Runner(opened.log, models, quiet);
    const ms = await timed(async () => {
      runner?.start();
      const follower = opened.follow();
      const isDone = () => follower.state.position >= head && (runner?.position ?? head) >= head;
      await until('the node holds the log', isDone, 600_000);
    });
    runner?.close();
    await opened.close();
    models?.close();
    rmSync(dataDir, { recursive: true });
    return (this.#events / ms) * 1000;
  }

  /** Read models made anew from a copy that is whole, as on the embedded store. @returns events a second */
  async project(): Promise<number> {
    const dataDir = join(this.directory, 'whole');
    const opened = await openStore(this.url, { dataDir });
    const head = await opened.store.head();
    const follower = opened.follow();
    await until('the node holds the log', () => follower.state.position >= head, 600_000);
    const path = join(mkdtempSync(join(this.directory, 'models-')), 'models.db');
    const models = ReadModels.open(path);
    const runner = new Runner(opened.log, models, quiet);
    const ms = await timed(() => runner.catchUp());
    runner.close();
    await opened.close();
    models.close();
    return (this.#events / ms) * 1000;
  }

  async rawRead(): Promise<number> {
    let count = 0;
    const ms = await timed(
      () =>
        new Promise<void>((resolve, reject) => {
          const subscription = this.#client.subscribeToAll({
            fromPosition: START,
            filter: streamNameFilter({ regex: '^[^$]' }),
          });
          subscription
            .on('data', () => count++)
            .on('error', reject)
            .on('caughtUp', () => void subscription.unsubscribe().then(resolve, reject));
        }),
    );
    return (Math.max(count, this.#events) / ms) * 1000;
  }

  /** @returns p99 of the milliseconds from asking for an append until the read models have it */
  async delay(appends: number): Promise<number> {
    const dataDir = mkdtempSync(join(this.directory, 'node-'));
    const opened: OpenedStore = await openStore(this.url, { dataDir });
    const models = ReadModels.open(join(dataDir, 'models.db'));
    const runner = new Runner(opened.log, models, quiet);
    runner.start();
    const follower = opened.follow();
    await until('it follows', () => follower.state.caughtUp && runner.lag === 0, 600_000);
    const taken: number[] = [];
    for (const [events] of this.#pieces(appends).map((piece) => [piece.slice(0, 1)])) {
      taken.push(
        await timed(async () => {
          const { position } = await opened.store.append(
            subjectOf(events as NewEvent[]),
            events as NewEvent[],
            'none',
          );
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
  async rawDelay(appends: number): Promise<number> {
    let arrived: () => void = () => undefined;
    const subscription = this.#client.subscribeToAll({
      fromPosition: END,
      filter: streamNameFilter({ regex: '^[^$]' }),
    });
    subscription.on('data', () => arrived());
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    const taken: number[] = [];
    for (const piece of this.#pieces(appends)) {
      const event = piece[0] as NewEvent;
      taken.push(
        await timed(async () => {
          const live = new Promise<void>((resolve) => (arrived = resolve));
          const data = jsonEvent({ type: event.type, data: event.data as Record<string, never> });
          await this.#client.appendToStream(event.subject, [data], { expectedRevision: NO_STREAM });
          await live;
        }),
      );
    }
    await subscription.unsubscribe();
    return quantile(taken, 0.99);
  }

  async close(): Promise<void> {
    await Promise.race([this.#client.dispose(), new Promise((resolve) => setTimeout(resolve, 1000))]);
  }

  /** Cases nobody has appended yet. */
  #pieces(cases: number): NewEvent[][] {
    return Array.from({ length: cases }, () => generatedCase(this.#made++));
  }
}

/** In the client's own form. */
const rawEvent = ({ id, type, data, metadata }: Outgoing) =>
  jsonEvent({ id, type, data: JSON.parse(data), metadata: JSON.parse(metadata) });

const subjectOf = (events: readonly NewEvent[]): string => (events[0] as NewEvent).subject;

const rate = (pieces: readonly (readonly unknown[])[], ms: number): number =>
  (pieces.reduce((sum, piece) => sum + piece.length, 0) / ms) * 1000;

async function together<T>(
  items: readonly T[],
  work: (item: T, n: number) => Promise<unknown>,
): Promise<void> {
  const slots = new Slots(TOGETHER);
  await Promise.all(items.map((item, n) => slots.run(() => work(item, n))));
}
