import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeDatabase } from '../src/projections/read-models.js';
import { NO_ESDB, startEsdb } from '../tests/support/esdb-server.js';
import type { Bench, Context } from './context.js';
import { Sides } from './esdb-sides.js';
import { interleaved, type Row, rowOf } from './measure.js';
import { bareRebuild, rebuild } from './rebuild.js';

/** Cases in the log that is copied and rebuilt, and of one repeat of the import, at full scale; twenty events each. */
const LOGGED = 2_500;
const IMPORTED = 1_000;

/**
 * A node on a real EventStoreDB, its log on disk, beside the client as it comes. No rows where there is no server on PATH.
 *
 * - Import: a node hashes, chains and appends, and has every event back in its own log when it says so; the client appends
 *   the same bytes, and in a row of its own also has a subscription open that sees them come, as the node has.
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
  context.say(`${events} events, ${await sides.bytes()} an event in EventStoreDB’s log and a node’s copy`);
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
  const importingSeen = await interleaved(
    repeats,
    () => sides.import(imported),
    () => sides.rawImportSeen(imported),
  );
  const unit = 'events/s';
  return [
    rowOf({ name: 'EventStoreDB import', unit, atLeast: 0.7, note }, importing),
    rowOf({ name: 'EventStoreDB import, the client reading too', unit, atLeast: 0.7, note }, importingSeen),
    rowOf({ name: 'EventStoreDB copy to a node', unit, atLeast: 0.7, note }, copying),
    rowOf({ name: 'EventStoreDB rebuild of a node', unit, atLeast: 0.7, note }, rebuilding),
    rowOf({ name: 'EventStoreDB append to read model, p99', unit: 'ms', atMost: 3, note }, delay),
  ];
}

/** The rate of doing one thing after the other. */
const inTurn = (...rates: readonly number[]): number => 1 / rates.reduce((sum, rate) => sum + 1 / rate, 0);
