import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { DEAD_AFTER, FENCED_AFTER, LeaseTable } from '../../src/webhooks/nodes/lease-table.js';
import { lastOf } from '../../src/webhooks/nodes/progress.js';
import { SecretBox } from '../../src/webhooks/secret-box.js';
import { Webhooks } from '../../src/webhooks/webhooks.js';
import { pause } from '../support/collect.js';
import { newEvents } from '../support/new-event.js';
import { append, CASE, entry, FakeClock, FakeView, quiet, receiver } from './support.js';

t.test(
  'leases: a node fences itself before others count it dead; of many each endpoint has one',
  async (t) => {
    t.ok(FENCED_AFTER < DEAD_AFTER);
    const a = new LeaseTable('a', 0);
    t.equal(a.wish('e', 0), undefined, 'nothing before its own beat was taken');
    a.beaten(0);
    t.equal(a.wish('e', 0), 'take');
    a.taken('e', 'b', 0);
    t.equal(a.wish('e', DEAD_AFTER - 1), undefined, 'a silent owner is given time');
    a.beaten(DEAD_AFTER);
    t.equal(a.wish('e', DEAD_AFTER), 'take');
    a.taken('e', 'a', 1);
    a.taken('e', 'b', 0);
    t.ok(a.mayServe('e', DEAD_AFTER), 'old news changes nothing');
    t.notOk(a.mayServe('e', DEAD_AFTER + FENCED_AFTER), 'without the store it stops');
    const tables = ['a', 'b', 'c'].map((node) => new LeaseTable(node, 0));
    for (const table of tables) {
      table.beaten(0);
      for (const node of ['a', 'b', 'c']) if (node !== table.node) table.heard(node, 0);
    }
    const counts = [0, 0, 0];
    for (let i = 0; i < 300; i++) {
      const takers = tables
        .map((table, n) => (table.wish(`e${i}`, 1) === 'take' ? n : -1))
        .filter((n) => n >= 0);
      t.equal(takers.length, 1);
      counts[takers[0] as number] = (counts[takers[0] as number] ?? 0) + 1;
    }
    t.ok(Math.min(...counts) > 60, `spread ${counts}`);
  },
);

t.test('the end of a stream is found with few reads', async (t) => {
  const store = openSqliteStore(join(t.testdir(), 'record.db'));
  t.equal(await lastOf(store, 'progress-x'), undefined);
  await store.append('progress-x', newEvents('progress-x', 777), 'none');
  t.equal((await lastOf(store, 'progress-x'))?.revision, 776);
  await store.close();
});

t.test('secrets open under their key and for their owner alone', async (t) => {
  const dir = t.testdir();
  const box = SecretBox.fromFile(join(dir, 'k'));
  const sealed = box.seal('whsec_x', 'e1');
  t.equal(SecretBox.fromFile(join(dir, 'k')).open(sealed, 'e1'), 'whsec_x');
  t.throws(() => box.open(sealed, 'e2'), { code: 'webhook-key-missing' });
  const other = SecretBox.fromText(randomBytes(32).toString('base64'));
  t.throws(() => other.open(sealed, 'e1'), /under another key/);
  t.throws(() => SecretBox.fromText('short'), /32 characters/);
});

t.test(
  'two nodes: each message from one; a node that dies hands over within seconds, nothing is lost',
  async (t) => {
    const dir = t.testdir();
    const store = openSqliteStore(join(dir, 'record.db'));
    const clock = new FakeClock(Date.now());
    // A node whose clock stands still does nothing more: to the others it died without a word.
    const clockOfA = new FakeClock(clock.now());
    let aLives = true;
    const node = (name: string, clock: FakeClock) => {
      mkdirSync(join(dir, name), { recursive: true });
      return Webhooks.open({
        store,
        log: store.log,
        view: new FakeView(),
        dataDir: join(dir, name),
        baseUrl: 'http://asof.test',
        allow: ['127.0.0.1'],
        secretKey: 'the same key on every node, 32 or more',
        shared: true,
        clock,
        random: () => 0,
        logger: quiet,
      });
    };
    const go = async (ms: number, done: () => boolean = () => false) => {
      for (let at = 0; at < ms && !done(); at += 100) {
        await clock.advance(100);
        if (aLives) await clockOfA.advance(100);
        await pause(3);
      }
    };
    const a = node('a', clockOfA);
    const starting = a.start();
    await go(200);
    await starting;
    const to = await receiver(t);
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push((await a.create({ url: `${to.url}/${i}` }, 'test')).endpoint.id);
    await go(15_000);
    const b = node('b', clock);
    const startingB = b.start();
    await go(200);
    await startingB;
    await go(40_000);
    const owners = ids.map((id) => b.get(id).servedBy);
    t.equal(
      new Set([...owners, ...ids.map((id) => a.get(id).servedBy)]).size <= 3,
      true,
      'two nodes at most are named',
    );
    const subjects = [CASE, 'case-nysd-1', 'case-deb-2'];
    const first = Array.from({ length: 30 }, (_, i) =>
      entry(subjects[i % 3] as string, String(i + 1), `MOTION ${i + 1}`),
    );
    await append(store, ...first);
    await go(20_000, () => to.requests.length >= 180);
    await go(500);
    t.equal(to.requests.length, 180, 'thirty to each of six, each once');

    // A retry is pending at every endpoint when a dies without a word.
    to.respond = (_r, response) => void response.writeHead(500).end();
    await append(store, entry(CASE, '31', 'MOTION 31'), entry(CASE, '32', 'MOTION 32'));
    await go(3000);
    to.respond = (_r, response) => void response.writeHead(200).end();
    aLives = false;
    await append(store, entry(CASE, '33', 'MOTION 33'));
    const before = clock.now();
    const has = (path: number, number: string) =>
      to.requests.filter((r) => r.path.endsWith(`/${path}`) && r.json.data.entry.number === number);
    await go(60_000, () => ids.every((_, i) => has(i, '33').length > 0));
    t.ok(clock.now() - before < 25_000, `taken over in ${clock.now() - before} ms`);
    for (const i of ids.keys()) {
      const got = to.requests
        .filter((r) => r.path.endsWith(`/${i}`) && r.json.data.subject.id === CASE)
        .map((r) => Number(r.json.data.entry.number));
      const firstTimes = [...new Set(got)];
      t.strictSame(
        firstTimes,
        [...firstTimes].sort((x, y) => x - y),
        'in order',
      );
      t.equal(firstTimes.length, 13, 'all of it');
    }
    t.ok(
      ids.every((id) => b.get(id).servedBy === null),
      'b serves them all',
    );
    const stopping = b.stop();
    await go(500);
    await stopping;
    await a.stop().catch(() => {});
    await store.close();
  },
);
