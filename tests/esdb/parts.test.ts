import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import t from 'tap';
import type { StoredEvent } from '../../src/domain/event.js';
import { openStore } from '../../src/store/open-store.js';
import { pause, until } from '../support/collect.js';
import { esdbServer, freePort, NO_ESDB } from '../support/esdb-server.js';
import { type TestNode, testNode } from '../support/node.js';
import { append, newCase } from './cases.js';
import { type Link, openLink } from './link.js';

// Nodes that hold a part of the record, and what happens when a node starts.

const server = await esdbServer();
if (server === undefined) {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
} else {
  t.comment(`EventStoreDB ${server.version} at ${server.url}`);
  const whole = await testNode({ store: server.url });
  t.teardown(async () => {
    await whole.close();
    await server.stop();
  });
  onParts(whole, server.url);
  onStarting(whole, server.url);
}

function onParts(whole: TestNode, store: string): void {
  t.test('a node that follows a part holds that part, and says who might hold the rest', async (t) => {
    const [here, elsewhere] = [newCase('vtd'), newCase('ca9')];
    const env = { ASOF_FOLLOW: 'case-vtd-,person-' };
    const party = { about: ['organization-acme', elsewhere.subject] };
    const own = (await append(whole, [here.filed, here.entry(1, 'A PAPER', party)])).body;
    const foreign = (await append(whole, [elsewhere.filed])).body;
    const part = await testNode({ store, env });
    const held = part.node.log.streamNames('case-');
    t.ok(held.length > 0 && held.every((name) => name.startsWith('case-vtd-')), held.join());

    const read = await part.get(`${here.path}/docket?minPosition=${own.position}`);
    t.equal(read.status, 200);
    const same = (await whole.get(`${here.path}/docket`)).body;
    t.equal(read.body.digest, same.digest);
    t.strictSame(read.body.follows, ['case-vtd-', 'person-'], 'the answer says what it rests on');
    t.notOk(same.follows);
    const theirs = await whole.get(read.body.permalink.slice('/api/v1'.length));
    t.equal(theirs.body.digest, read.body.digest, 'its permalinks work on a whole node');

    const refused = [
      await part.get(elsewhere.path),
      await part.get('/organizations/acme'),
      await part.get(`${here.path}?atEvent=${foreign.data.events[0].id}`),
      await append(part, [elsewhere.entry(1)], foreign.revision),
    ];
    for (const { status, body } of refused) {
      t.equal(status, 421);
      t.match(body, { type: '/docs/problems#not-held-here', follows: ['case-vtd-', 'person-'] });
      t.match(body.detail, /ask (one|a node) that follows/);
    }
    t.match(refused[0]?.body.detail, /case-ca9-/);
    t.match(refused[1]?.body.detail, /organization-/);
    t.equal((await part.get('/cases/vtd-1-25-cv-1')).status, 404, 'what it would hold, but nobody recorded');
    t.match((await part.get('/ready')).body, { status: 'ready', follows: ['case-vtd-', 'person-'] });
    await part.close(true);

    const { body } = await whole.send('POST', '/keys', { name: 'for all', role: 'curator' });
    const headers = { authorization: `Bearer ${body.data.key}` };
    const again = await testNode({ store, env, dataDir: part.dataDir });
    t.equal((await again.get('/ready', headers)).status, 200, 'keys are known on every node');
    const more = await append(again, [here.entry(2)], own.revision, headers);
    t.equal(more.status, 201);
    const docket = `${here.path}/docket?minPosition=${more.body.position}`;
    for (const node of [whole, again]) t.equal((await node.get(docket)).body.data.length, 2);
    await again.close();
  });
}

function onStarting(whole: TestNode, store: string): void {
  t.test('a node waits for its store with a sentence, and starts when it is there', async (t) => {
    const port = await freePort();
    const address = store.replace(/:\d+\?/, `:${port}?`);
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.js')], {
      env: {
        ...process.env,
        ...{ ASOF_STORE: address, ASOF_DATA: t.testdir(), ASOF_DATASET: 'none', ASOF_PORT: '0' },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    t.teardown(() => void child.kill('SIGKILL'));
    let said = '';
    for (const output of [child.stdout, child.stderr]) output.on('data', (chunk) => (said += chunk));
    await until('it says what it waits for', () => /Waiting for the store/.test(said), 60_000);
    t.match(said, new RegExp(`127.0.0.1:${port} can't be reached: check that it runs`));
    t.notMatch(said, /\s+at [^\s]+ \(|"stack"/, 'no stack trace');
    t.notMatch(said, /Asof is at/);
    t.equal(child.exitCode, null);
    const link: Link = await openLink(store, port);
    t.teardown(() => link.close());
    await until('it has started', () => /Asof is at (http\S+)/.test(said), 60_000);
    t.notMatch(said, /first admin key/, 'the keys in the store are known before one is made');
    const base = /Asof is at (http\S+)/.exec(said)?.[1];
    t.equal((await fetch(`${base}/api/v1/ready`)).status, 200);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    t.equal(await ended, 0, 'and ends with grace');
  });

  t.test('a node with a copy answers without its store, and says how old that is', async (t) => {
    const { filed, entry, path } = newCase();
    const { body } = await append(whole, [filed]);
    const link = await openLink(store);
    const before = await testNode({ store: link.url });
    await before.get(`${path}?minPosition=${body.position}`);
    const { data, digest } = (await before.get(path)).body;
    await before.close(true);
    await link.close();
    await pause(1100);

    const alone = await testNode({ store: link.url, dataDir: before.dataDir });
    const read = await alone.get(path);
    t.strictSame([read.body.data, read.body.digest], [data, digest]);
    t.ok(Number(read.headers.age) >= 1, `Age ${read.headers.age}`);
    t.match(read.headers['x-asof-position'], /^\d{20}$/);
    const ready = await alone.get('/ready');
    t.equal(ready.status, 200);
    t.match(ready.body.store, { caughtUp: false, error: /can't be reached/ });
    const refused = await append(alone, [entry(1)], body.revision);
    t.equal(refused.status, 503);
    t.ok(Number(refused.headers['retry-after']) > 0);

    const again = await openLink(store, Number(new URL(link.url.replace('esdb:', 'http:')).port));
    await until('it follows again', async () => (await alone.get('/ready')).body.store.caughtUp, 30_000);
    t.equal((await append(alone, [entry(1)], body.revision)).status, 201);
    t.notOk((await alone.get(path)).headers.age);
    await alone.close();
    await again.close();
  });

  t.test('a node doesn’t start on the copy of another log', async (t) => {
    const { filed, path } = newCase();
    const { body } = await append(whole, [filed]);
    const first = await testNode({ store });
    await first.get(`${path}?minPosition=${body.position}`);
    await first.close(true);
    const opened = await openStore(store, { dataDir: first.dataDir });
    const last = opened.log.after('0'.repeat(20), 100_000).at(-1) as StoredEvent;
    const position = String(BigInt(last.position) + 1n).padStart(20, '0');
    const forged = { ...last, id: randomUUID(), revision: last.revision + 1, position };
    opened.log.insert([{ event: forged, contentHash: 'ab'.repeat(32) }]);
    await opened.close();
    await t.rejects(testNode({ store, dataDir: first.dataDir }), {
      name: 'StoreUnavailable',
      message: /copy of another log.*point ASOF_STORE at that log, or ASOF_DATA at an empty directory/,
    });
  });
}
