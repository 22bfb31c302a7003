import { join } from 'node:path';
import t from 'tap';
import { copyLog } from '../../src/commands/copy.js';
import { verify } from '../../src/commands/verify.js';
import { importDataset } from '../../src/dataset.js';
import { RECORD_PREFIXES } from '../../src/projections/runner.js';
import { START } from '../../src/store/event-store.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { collect } from '../support/collect.js';
import { type EsdbServer, esdbServer, NO_ESDB } from '../support/esdb-server.js';
import { type TestNode, testNode } from '../support/node.js';

// The sourced record on EventStoreDB: loaded once by nodes that start together, the same on all, and on either store.

const DATASET = 'musk-openai';
const PATHS = [
  '/cases/musk-v-openai?asOf=2025-02-01&explain=true',
  '/cases/musk-v-openai/history?asOf=2025-10-29',
  '/organizations/openai?asOf=2025-10-29',
  '/ventures/stargate?asOf=2025-01-24',
  '/matters/musk-v-openai?asOf=2025-05-06',
  '/persons/elon-musk?asOf=2025-05-06&knownOn=2025-04-05',
  '/cases?asOf=2025-05-06',
  '/disputes?subject=stargate',
];

const server = await esdbServer();
if (server === undefined) {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
} else {
  t.comment(`EventStoreDB ${server.version} at ${server.url}`);
  const [one, two, embedded] = await Promise.all([
    testNode({ store: server.url, dataset: DATASET }),
    testNode({ store: server.url, dataset: DATASET }),
    testNode({ store: 'sqlite', dataset: DATASET }),
  ]);
  const ids = embedded.node.log.after(START, 100_000, [...RECORD_PREFIXES]).map(({ id }) => id);
  // A server that other suites have written to was not empty.
  if (one.node.log.missing(ids).length > 0) await importDataset(one.node, DATASET);
  await Promise.all([one, two, embedded].map((node) => node.settled()));
  t.teardown(async () => {
    await Promise.all([one, two, embedded].map((node) => node.close()));
    await server.stop();
  });
  onRecord([one, two], embedded, ids, server);
}

/** What a node answers under the permalinks another gave. */
const answers = (node: TestNode, permalinks: readonly string[]) =>
  Promise.all(permalinks.map((url) => node.app.inject({ url }).then(({ body }) => body)));

function onRecord(
  [one, two]: readonly [TestNode, TestNode],
  embedded: TestNode,
  ids: readonly string[],
  { url: store, pid }: EsdbServer,
): void {
  // Other suites write to a shared server too, also what no read model takes in.
  const isShared = pid === undefined;
  t.test('nodes that start together on an empty store record the dataset once', async (t) => {
    for (const { node } of [one, two]) {
      const stored = await collect(node.store.readAll(START, { streamPrefixes: [...RECORD_PREFIXES] }));
      t.equal(new Set(stored.map(({ id }) => id)).size, stored.length, 'none twice');
      t.strictSame(node.log.missing(ids), [], 'none is missing');
      if (!isShared) t.strictSame(node.runner.parked(), []);
      t.strictSame(stored, node.log.after(START, 100_000, [...RECORD_PREFIXES]), 'copied as it is there');
    }
    const ready = await two.get('/ready');
    t.match(ready.body, { status: 'ready', lag: 0, store: { kind: 'eventstoredb', caughtUp: true } });
  });

  t.test(
    'permalinks and digests are the same on all nodes, and on one made anew from the store',
    async (t) => {
      const links: string[] = [];
      for (const path of PATHS) {
        const { body, status } = await one.get(path);
        t.equal(status, 200, path);
        links.push(body.permalink ?? `/api/v1${path}`);
      }
      const given = await answers(one, links);
      t.strictSame(await answers(two, links), given, 'on the other node');
      const fresh = await testNode({ store, dataset: DATASET });
      t.strictSame(await answers(fresh, links), given, 'on a node with an empty data directory');
      await fresh.close(true);
      const again = await testNode({ store, dataset: DATASET, dataDir: fresh.dataDir });
      t.strictSame(await answers(again, links), given, 'and after a restart');
      const { sound, models, chains } = await verify({
        log: again.node.log,
        modelsPath: join(again.dataDir, 'models.db'),
        scratch: t.testdir(),
        logger: again.node.logger,
      });
      t.strictSame([chains.flaws, models?.differences], [[], []]);
      t.ok(sound || isShared, 'the read models equal a rebuild');
      await again.close();
    },
  );

  t.test('digests equal those of the embedded store, for the same dataset and for a copy', async (t) => {
    // A list of disputes also tells when each was recorded, and that is another instant for each loading.
    for (const path of PATHS.filter((path) => !path.startsWith('/disputes'))) {
      const [theirs, ours] = await Promise.all([embedded.get(path), one.get(path)]);
      t.equal(ours.body.digest, theirs.body.digest, path);
    }

    const dataDir = t.testdir();
    const target = openSqliteStore(join(dataDir, 'record.db'));
    const report = await copyLog(one.node.store, target, { together: 1 });
    t.equal(report.events, report.copied);
    await target.close();
    const copied = await testNode({ store: 'sqlite', dataDir });
    await copied.settled();
    for (const path of PATHS) {
      const ours = await one.get(path);
      t.equal((await copied.get(path)).body.digest, ours.body.digest, path);
      if (ours.body.permalink !== undefined) {
        const link = [ours.body.permalink];
        t.strictSame(await answers(copied, link), await answers(one, link), `permalink of ${path}`);
      }
    }
    await copied.close();
  });
}
