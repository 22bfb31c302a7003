import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import t from 'tap';
import { verify } from '../../src/commands/verify.js';
import { append, newCase } from '../esdb/cases.js';
import { Load } from '../esdb/load.js';
import { collect, until } from '../support/collect.js';
import { type EsdbServer, freePort, NO_ESDB, startEsdb } from '../support/esdb-server.js';
import { type TestNode, testNode } from '../support/node.js';

// EventStoreDB killed and started again, with its log on disk, under nodes that read and write.

/** How long the server stays away in the last test. */
const AWAY_MS = Number(process.env.ASOF_TEST_AWAY_S ?? 10) * 1000;

/** How often it is killed under load. */
const ROUNDS = AWAY_MS > 10_000 ? 3 : 1;

const port = await freePort();
const url = `esdb://127.0.0.1:${port}?tls=false`;
const directory = t.testdir();
let server: EsdbServer | undefined;
const start = async () => {
  server = await startEsdb({ directory, port });
  return server;
};

const caughtUp = (nodes: readonly TestNode[]) =>
  Promise.all(
    nodes.map(async (node) => {
      await until('it follows again', () => node.node.contact().caughtUp, 60_000);
      await node.settled();
    }),
  );

if ((await start()) === undefined) {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
} else {
  const nodes = [await testNode({ store: url }), await testNode({ store: url })] as const;
  t.comment(`EventStoreDB ${server?.version} at ${url}`);
  t.teardown(async () => {
    await Promise.all(nodes.map((node) => node.close()));
    await server?.stop();
  });
  onFaults(nodes);
}

function onFaults(nodes: readonly [TestNode, TestNode]): void {
  t.test('kill -9 under load: nothing acknowledged is lost, nothing is there twice', async (t) => {
    const load = new Load(nodes);
    for (let round = 0; round < ROUNDS; round++) {
      const before = load.acknowledged.length;
      await until('they write', () => load.acknowledged.length > before + 60, 60_000);
      await server?.stop('SIGKILL');
      const refused = load.refused;
      await until('writes are refused', () => load.refused > refused, 30_000);
      await start();
    }
    const before = load.acknowledged.length;
    await until('they write again', () => load.acknowledged.length > before + 60, 60_000);
    await load.end();
    await caughtUp(nodes);
    t.ok(load.refused > 0);
    t.strictSame(load.unexpected, [], 'every answer was 201 or 503 with Retry-After');
    t.strictSame(load.badReads, [], 'reads went on all the time');
    t.ok(load.oldReads > 0, 'and said how old they were');
    for (const { subject } of load.cases) {
      const stored = await collect(nodes[0].node.store.readStream(subject));
      const ids = stored.map(({ id }) => id);
      t.equal(new Set(ids).size, ids.length, 'none twice');
      const mine = load.acknowledged.filter((one) => one.subject === subject).map(({ id }) => id);
      t.strictSame(
        mine.filter((id) => !ids.includes(id)),
        [],
        `all ${mine.length} acknowledged ones of ${subject} are there`,
      );
      for (const { node } of nodes) t.strictSame(node.log.stream(subject), stored, 'copied as it is there');
    }
    for (const { node, dataDir } of nodes) {
      const options = { log: node.log, modelsPath: join(dataDir, 'models.db'), logger: node.logger };
      const { sound, models } = await verify({ ...options, scratch: dataDir });
      t.strictSame(models?.differences, []);
      t.ok(sound, 'chains hold, and read models equal a rebuild');
    }
    t.comment(`${load.acknowledged.length} acknowledged, ${load.refused} refused while it was away`);
  });

  t.test(
    `away for ${AWAY_MS / 1000} s: reads go on and tell their age, writes are told to come again`,
    async (t) => {
      const [one, two] = nodes;
      const { filed, entry, path } = newCase();
      const { body } = await append(one, [filed]);
      const permalink = (await two.get(`${path}?minPosition=${body.position}`)).body.permalink as string;
      await server?.stop('SIGKILL');
      const end = Date.now() + AWAY_MS;
      let age = 0;
      while (Date.now() < end) {
        const [write, read, pinned] = await Promise.all([
          append(one, [entry(1)], body.revision),
          two.get(path),
          two.get(permalink.slice('/api/v1'.length)),
        ]);
        t.equal(write.status, 503);
        t.match(write.body, { type: '/docs/problems#store-unavailable', detail: /can't be reached/ });
        t.ok(Number(write.headers['retry-after']) > 0);
        t.strictSame([read.status, pinned.status], [200, 200]);
        t.equal(read.headers['x-asof-position'], two.node.runner.position);
        age = Number((await two.get(path)).headers.age);
      }
      t.ok(age >= Math.floor(AWAY_MS / 1000) - 1 && age <= AWAY_MS / 1000 + 10, `Age ${age}`);
      const ready = await two.get('/ready');
      t.equal(ready.status, 200, 'it still answers, so it stays in the proxy');
      t.match(ready.body.store, { caughtUp: false, error: /can't be reached/, lastContactAt: /^20/ });
      t.match(
        (await two.app.inject({ url: '/api/v1/metrics' }).then((answer) => answer.body)) as string,
        /asof_store_caught_up 0/,
      );
      t.equal((await two.get(`${path}?atEvent=${randomUUID()}`)).status, 503, 'an unknown id may exist');

      await start();
      await caughtUp(nodes);
      const written = await append(one, [entry(1)], body.revision);
      t.equal(written.status, 201);
      const read = await two.get(`${path}/docket?minPosition=${written.body.position}`);
      t.equal(read.body.data.length, 1);
      t.notOk(read.headers.age);
    },
  );
}
