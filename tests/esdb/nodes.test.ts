import { randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import t from 'tap';
import { START } from '../../src/store/event-store.js';
import { collect, pause, until } from '../support/collect.js';
import { esdbServer, NO_ESDB } from '../support/esdb-server.js';
import { type TestNode, testNode } from '../support/node.js';
import { append, newCase } from './cases.js';
import { openLink } from './link.js';

// Several nodes on one log.

t.setTimeout(180_000);

const server = await esdbServer();
if (server === undefined) {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
} else {
  t.comment(`EventStoreDB ${server.version} at ${server.url}`);
  const link = await openLink(server.url);
  const [one, two, slow] = (await Promise.all(
    [server.url, server.url, link.url].map((store) =>
      testNode({ store, env: { ASOF_WEBHOOKS_ALLOW: '127.0.0.1' } }),
    ),
  )) as [TestNode, TestNode, TestNode];
  t.teardown(async () => {
    link.release();
    await Promise.all([one, two, slow].map((node) => node.close()));
    await link.close();
    await server.stop();
  });
  onNodes(one, two, server.url);
  onNewNode(one, server.url);
  onSlowNode(one, slow, link);
}

function onNodes(one: TestNode, two: TestNode, store: string): void {
  t.test('what is written on one node is read on the other at once', async (t) => {
    const { path, filed, entry } = newCase();
    let { body } = await append(one, [filed]);
    for (let n = 1; n <= 10; n++) {
      const [writer, reader] = n % 2 ? [two, one] : [one, two];
      const written = await append(writer, [entry(n)], body.revision);
      t.equal(written.status, 201, JSON.stringify(written.body));
      body = written.body;
      const read = await reader.get(`${path}/docket?minPosition=${body.position}`);
      t.equal(read.status, 200);
      t.equal(read.body.data.length, n);
    }
  });

  t.test('a permalink just given is answered by every node with the same bytes', async (t) => {
    const { path, filed, entry } = newCase();
    let { body } = await append(one, [filed]);
    for (let n = 1; n <= 5; n++) {
      body = (await append(one, [entry(n)], body.revision)).body;
      const { permalink } = (await one.get(`${path}/docket?minPosition=${body.position}`)).body;
      const answers = await Promise.all([one, two].map((node) => node.app.inject({ url: permalink })));
      t.strictSame(
        answers.map(({ statusCode }) => statusCode),
        [200, 200],
      );
      t.equal(answers[0]?.body, answers[1]?.body);
      t.equal(answers[0]?.headers.etag, answers[1]?.headers.etag);
    }
    for (const node of [one, two]) {
      const began = Date.now();
      const unknown = await node.get(`${path}?atEvent=${randomUUID()}`);
      t.equal(unknown.status, 404, 'an id nobody has recorded');
      t.match(unknown.body, { type: '/docs/problems#not-found', detail: /on record/ });
      t.ok(Date.now() - began < 1500, 'said without waiting');
    }
  });

  t.test('keys made on one node are known on the other, and revoked for all', async (t) => {
    const { body } = await one.send('POST', '/keys', { name: 'shared', role: 'curator' });
    const headers = { authorization: `Bearer ${body.data.key}` };
    const { filed } = newCase();
    await until('the other node knows it', async () => (await two.get('/ready', headers)).status === 200);
    t.equal((await append(two, [filed], undefined, headers)).status, 201);
    t.equal((await two.send('DELETE', `/keys/${body.data.id}`)).status, 204);
    await until('the first node refuses it', async () => (await one.get('/ready', headers)).status === 401);
  });

  t.test('webhooks made on one node are known on the other', async (t) => {
    const made = await one.send('POST', '/webhooks', { url: 'http://127.0.0.1:9/asof' });
    t.equal(made.status, 201, JSON.stringify(made.body));
    const { id } = made.body.data;
    await until(
      'the other knows it',
      async () => (await two.send('PATCH', `/webhooks/${id}`, {})).status === 200,
    );
    const beats = () => collect(one.node.store.readAll(START, { streamPrefixes: ['beat-'] }));
    await until('nodes tell each other that they live', async () => (await beats()).length > 0);
    const [beat] = await beats();
    const client = EventStoreDBClient.connectionString(store);
    await until('the server may forget it', async () => {
      const { metadata } = await client.getStreamMetadata(beat?.subject ?? '');
      return metadata?.maxCount === 1000;
    });
    for (const { node } of [one, two]) t.strictSame(node.log.streamNames('beat-'), [], 'and no node copies');
    await Promise.race([client.dispose(), pause(1000)]);
    t.equal((await two.send('DELETE', `/webhooks/${id}`)).status, 204);
    await until('it is gone', async () => (await one.send('PATCH', `/webhooks/${id}`, {})).status === 404);
  });

  t.test('two nodes race on one case: one wins, the other is told where the case stands', async (t) => {
    for (let round = 0; round < 5; round++) {
      const { filed, entry, path } = newCase();
      const { body } = await append(one, [filed]);
      await two.get(`${path}?minPosition=${body.position}`);
      const answers = await Promise.all(
        [one, two].map((node, n) => append(node, [entry(n + 1)], body.revision)),
      );
      t.strictSame(answers.map(({ status }) => status).sort(), [201, 412]);
      const lost = answers.find(({ status }) => status === 412);
      t.match(lost?.body, {
        type: '/docs/problems#wrong-revision',
        expected: 0,
        actual: 1,
        detail: /read it again/,
      });
      const won = answers.find(({ status }) => status === 201);
      const { data } = (await two.get(`${path}/docket?minPosition=${won?.body.position}`)).body;
      t.equal(data.length, 1);
    }
    const { filed } = newCase();
    const both = await Promise.all([one, two].map((node) => append(node, [filed])));
    t.strictSame(both.map(({ status }) => status).sort(), [201, 412], 'a new case, too');
  });

  t.test('the same request sent to two nodes is recorded once', async (t) => {
    const { filed, entry, path } = newCase();
    const { body } = await append(one, [filed]);
    const headers = { 'idempotency-key': randomUUID() };
    const first = await append(one, [entry(1)], body.revision, headers);
    const again = await append(two, [entry(1)], body.revision, headers);
    t.equal(first.status, 201);
    t.equal(again.status, 201, JSON.stringify(again.body));
    t.strictSame(again.body, first.body);
    t.equal((await two.get(`${path}/docket?minPosition=${first.body.position}`)).body.data.length, 1);
  });

  t.test('more than the store takes in one go is refused, and nothing of it is recorded', async (t) => {
    const { filed, entry, path } = newCase();
    const many = Array.from({ length: 6 }, (_, n) => entry(n + 1, 'x'.repeat(200_000)));
    const large = await append(one, [filed, ...many]);
    t.equal(large.status, 413);
    t.match(large.body, { type: '/docs/problems#too-large', detail: /several requests/ });
    t.equal((await one.get(path)).status, 404);
    const huge = await append(one, [filed, entry(1, 'x'.repeat(1_100_000))]);
    t.equal(huge.status, 422);
    t.match(huge.body, { type: '/docs/problems#invalid-event', detail: /bytes/ });
    await two.settled();
    t.equal((await two.get(path)).status, 404, 'nothing half done');
    const parts = await append(one, [filed, ...many.slice(0, 4)]);
    t.equal(parts.status, 201);
    t.equal((await append(two, many.slice(4), parts.body.revision)).status, 201);
  });
}

function onNewNode(one: TestNode, store: string): void {
  t.test(
    'a new node copies a long log, makes its read models meanwhile, and answers as the others do',
    async (t) => {
      const { filed, entry, path } = newCase();
      let { body } = await append(one, [filed]);
      for (let n = 1; n <= 25; n++)
        body = (await append(one, [entry(n, `PAPER No. ${n} ${'x'.repeat(900_000)}`)], body.revision)).body;
      await one.settled();
      const { permalink } = (await one.get(`${path}/docket?limit=3`)).body;
      const fresh = await testNode({ store });
      t.teardown(() => fresh.close());
      t.equal(fresh.node.runner.lag, 0, 'it is whole once it answers');
      const [ours, theirs] = await Promise.all(
        [fresh, one].map((node) => node.app.inject({ url: permalink })),
      );
      t.equal(ours?.statusCode, 200);
      t.equal(ours?.body, theirs?.body);
      const more = await append(fresh, [entry(26)], body.revision);
      t.equal(more.status, 201, JSON.stringify(more.body));
      const last = await fresh.get(`${path}/docket/26?minPosition=${more.body.position}`);
      t.match(last.body, { data: { number: '26' } }, 'and goes on');
      const found = await fresh.get('/search?q=%22PAPER%20No.%2026%22');
      t.equal(found.body.data[0]?.number, '26', 'words of what came later are found');
    },
  );
}

function onSlowNode(one: TestNode, slow: TestNode, link: { hold(): void; release(): void }): void {
  t.test('a node that lags waits for what it is asked, then says so: it never answers short', async (t) => {
    const { path, filed, entry } = newCase();
    const first = (await append(one, [filed])).body;
    await slow.get(`${path}?minPosition=${first.position}`);
    link.hold();
    const second = (await append(one, [entry(1)], first.revision)).body;
    t.equal((await slow.get('/ready')).body.lag, 0, 'its read models are as far as its log');
    const { permalink } = (await one.get(`${path}/docket?minPosition=${second.position}`)).body;
    const pinned = permalink.slice('/api/v1'.length);
    const began = Date.now();
    const asked = [
      pinned,
      `${path}/docket?minPosition=${second.position}`,
      `${path}/docket?atPosition=${second.position}`,
      // It can't know that nobody has recorded this one.
      `${path}?atEvent=${randomUUID()}`,
    ];
    for (const answer of await Promise.all(asked.map((address) => slow.get(address)))) {
      t.equal(answer.status, 503);
      t.match(answer.body, { type: '/docs/problems#not-caught-up', detail: /ask again/ });
      t.ok(Number(answer.headers['retry-after']) > 0);
    }
    t.ok(Date.now() - began > 1500, 'it waited');
    t.equal((await slow.get(`${path}/docket`)).status, 200, 'reads that name no place go on');
    const waiting = slow.get(pinned);
    await pause(200);
    link.release();
    t.equal((await waiting).status, 200, 'answered when it gets there');
    const [late, early] = await Promise.all([slow, one].map((node) => node.app.inject({ url: permalink })));
    t.equal(late?.body, early?.body);
  });
}
