import { mkdtempSync, rmSync } from 'node:fs';
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
import { ReadModels, removeDatabase } from '../src/projections/read-models.js';
import { Runner } from '../src/projections/runner.js';
import { type Outgoing, outgoing } from '../src/store/esdb-events.js';
import { openEventStoreDb } from '../src/store/eventstoredb.js';
import { LocalLog } from '../src/store/local-log.js';
import type { Follower } from '../src/store/log-copier.js';
import { type OpenedStore, openStore } from '../src/store/open-store.js';
import { Slots } from '../src/store/turns.js';
import { until } from '../tests/support/collect.js';
import { NO_ESDB, startEsdb } from '../tests/support/esdb-server.js';
import { type Bench, type Context, silent } from './context.js';
import { interleaved, quantile, type Row, rowOf, timed } from './measure.js';
import { bareRebuild, rebuild } from './rebuild.js';
import { generatedCase } from './world/cases.js';

/** Cases imported at a time, on both sides. */
const TOGETHER = 16;

/** Cases in the log that is copied and rebuilt, and of one repeat of the import, at full scale; twenty events each. */
const LOGGED = 2_500;
const IMPORTED = 1_000;

const APPENDS = 500;

/** A hash the client needn't work out. */
const HASH = 'ab'.repeat(32);

const LIMIT_MS = 600_000;

/**
 * A node on a real EventStoreDB, its log on disk, beside the client as it comes. No rows where there is no server on PATH.
 *
 * - Import: the node hashes, chains and appends, looks at what was written, and has it in its own log when it says so; the
 *   client only appends the same bytes.
 * - Copy: a node with an empty directory takes in the log; the client reads it and keeps nothing.
 * - Rebuild: that node also makes its read models. The client reads the log, and the bare driver, which is told what to
 *   write, parses the same events and inserts the very rows of the read models (the baseline of `rebuild`).
 * - Delay: from asking for an append until the read models show it; the client's, until its subscription has it.
 */
export const esdbBench: Bench = {
  name: 'esdb',
  async run(context: Context) {
    const directory = mkdtempSync(join(context.dir, 'esdb-'));
    const server = await startEsdb({ directory });
    if (server === undefined) {
      context.say(NO_ESDB);
      return [];
    }
    const sides = new Sides(server.url, directory);
    try {
      return await measure(context, sides, `EventStoreDB ${server.version}, log on disk`);
    } finally {
      await sides.close();
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    }
  },
};

async function measure(context: Context, sides: Sides, note: string): Promise<Row[]> {
  const { repeats } = context;
  const cases = context.cases(LOGGED);
  const record = context.record(cases);
  const built = context.path('esdb-built.db');
  await rebuild(record, built);
  const events = await sides.fill(record);
  context.say(`${events} events are in EventStoreDB`);
  const bare = () => bareRebuild(record, built, context.path('esdb-bare.db'));

  const copying = await interleaved(
    repeats,
    () => sides.copy(false),
    () => sides.rawRead(),
  );
  const rebuilding = await interleaved(
    repeats,
    () => sides.copy(true),
    async () => inTurn(await sides.rawRead(), bare()),
  );
  for (const path of [built, context.path('esdb-bare.db')]) removeDatabase(path);
  const delay = await interleaved(
    repeats,
    () => sides.delay(),
    () => sides.rawDelay(),
  );
  const imported = context.cases(IMPORTED);
  const importing = await interleaved(
    repeats,
    () => sides.import(imported),
    () => sides.rawImport(imported),
  );
  const unit = 'events/s';
  return [
    rowOf({ name: 'EventStoreDB import', unit, atLeast: 0.7, note }, importing),
    rowOf({ name: 'EventStoreDB copy to a node', unit, atLeast: 0.7, note }, copying),
    rowOf({ name: 'EventStoreDB rebuild of a node', unit, atLeast: 0.7, note }, rebuilding),
    rowOf({ name: 'EventStoreDB append to read model, p99', unit: 'ms', atMost: 3, note }, delay),
  ];
}

/** The rate of doing one thing after the other. */
const inTurn = (...rates: readonly number[]): number => 1 / rates.reduce((sum, rate) => sum + 1 / rate, 0);

/** What is measured, on a node and with the client. */
class Sides {
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

  /** A node with an empty directory copies the log, and with `project` makes its read models. @returns events a second */
  async copy(project: boolean): Promise<number> {
    const dataDir = mkdtempSync(join(this.directory, 'node-'));
    const opened = await openStore(this.url, { dataDir });
    const head = await opened.store.head();
    const models = project ? ReadModels.open(join(dataDir, 'models.db')) : undefined;
    const runner = models && new Runner(opened.log, models, silent);
    const ms = await timed(async () => {
      runner?.start();
      const follower = opened.follow();
      const isDone = () => follower.state.position >= head && (runner?.position ?? head) >= head;
      await until('the node holds the log', isDone, LIMIT_MS);
    });
    runner?.close();
    await opened.close();
    models?.close();
    rmSync(dataDir, { recursive: true });
    return (this.#logged / ms) * 1000;
  }

  /** @returns events a second */
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
    return rate(pieces, ms);
  }

  async rawImport(cases: number): Promise<number> {
    const pieces = this.#pieces(cases);
    const at = new Date().toISOString();
    const sent = pieces.map((events) => events.map((event) => clientEvent(outgoing(event, HASH, at, HASH))));
    const ms = await timed(() =>
      together(sent, (events, n) =>
        this.#client.appendToStream(subjectOf(pieces[n] as NewEvent[]), events, {
          expectedRevision: NO_STREAM,
        }),
      ),
    );
    return rate(pieces, ms);
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
    const subscription = this.#client.subscribeToAll({
      fromPosition: END,
      filter: streamNameFilter({ regex: '^[^$]' }),
    });
    subscription.on('data', () => arrived());
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
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
    await subscription.unsubscribe();
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

const rate = (pieces: readonly (readonly unknown[])[], ms: number): number =>
  (pieces.reduce((sum, piece) => sum + piece.length, 0) / ms) * 1000;

async function together<T>(
  items: readonly T[],
  work: (item: T, n: number) => Promise<unknown>,
): Promise<void> {
  const slots = new Slots(TOGETHER);
  await Promise.all(items.map((item, n) => slots.run(() => work(item, n))));
}
