import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { chainHash } from '../../src/domain/hash.js';
import { openDatabase } from '../../src/store/driver.js';
import { START, StoreUnavailable } from '../../src/store/event-store.js';
import { LocalLog } from '../../src/store/local-log.js';
import { openStore } from '../../src/store/open-store.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { chainLink } from '../../src/store/storable.js';
import { collect, pause, record, until } from '../support/collect.js';
import { newEvent, newEvents } from '../support/new-event.js';

const writerProgram = fileURLToPath(new URL('./writer-child.js', import.meta.url));

interface Writer {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  kill(): Promise<void>;
}

async function startWriter(path: string): Promise<Writer> {
  const child = spawn(process.execPath, [writerProgram, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout });
  await once(lines, 'line');
  lines.on('line', (line) => void (line.length === 36 && acknowledged.push(line)));
  return {
    child,
    acknowledged,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

t.test('after kill -9 every acknowledged event is there, once, and the file opens at once', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const all: string[] = [];
  for (let round = 0; round < 3; round++) {
    const writer = await startWriter(path);
    await until('it has written', () => writer.acknowledged.length > 200);
    await writer.kill();
    all.push(...writer.acknowledged);
    const store = openSqliteStore(path);
    t.strictSame(store.log.missing(all), [], `round ${round}: none of ${all.length} is missing`);
    const positions = (await collect(store.readAll(START))).map((event) => Number(event.position));
    t.strictSame(
      positions,
      positions.map((_, i) => i + 1),
      'positions have no gaps',
    );
    for (const name of store.log.streamNames()) {
      const events = store.log.stream(name);
      const last = events.at(-1) as (typeof events)[number];
      t.equal(store.log.streamHead(name)?.chainHash, chainHash(last), `${name} ends its chain`);
      t.equal(last.revision, events.length - 1);
    }
    await store.close();
  }
});

t.test('one process writes; a second is refused with advice, tools read beside it', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const writer = await startWriter(path);
  t.throws(() => openSqliteStore(path), {
    name: 'StoreUnavailable',
    message: new RegExp(`process ${writer.child.pid}.*stop that one`),
  });
  await until('it has written', () => writer.acknowledged.length > 20);
  const reader = openSqliteStore(path, { readOnly: true });
  const live = record(reader, START, {});
  await until('another process’s writes arrive', () => live.events.length > 500);
  await t.rejects(reader.append('case-x', newEvents('case-x', 1), 'none'), StoreUnavailable);
  const seen = live.events.map((event) => Number(event.position));
  t.strictSame(
    seen,
    seen.map((_, i) => i + 1),
  );
  await live.close();
  await reader.close();
  await writer.kill();
  const store = openSqliteStore(path);
  t.throws(() => openSqliteStore(path), StoreUnavailable, 'nor a second store of this process');
  await store.close();
  await openSqliteStore(path).close();
});

t.test('a record that is not there, not ours or of another version is refused with advice', async (t) => {
  const dir = t.testdir();
  const path = join(dir, 'record.db');
  t.throws(() => LocalLog.openReadOnly(path), { name: 'StoreUnavailable', message: /can’t be opened/ });
  writeFileSync(path, 'this is a text file, not a database, and long enough to look at'.repeat(20));
  t.throws(() => openSqliteStore(path), { name: 'StoreUnavailable', message: /no SQLite file/ });
  const other = join(dir, 'other.db');
  openDatabase(other).exec('PRAGMA user_version = 1');
  t.throws(() => openSqliteStore(other), /another program/);
  const newer = join(dir, 'newer.db');
  await openSqliteStore(newer).close();
  openDatabase(newer).exec('PRAGMA user_version = 99');
  t.throws(() => openSqliteStore(newer), /newer version/);
  t.throws(() => LocalLog.openReadOnly(newer), /newer version/);
  const copy = join(dir, 'copy.db');
  const log = LocalLog.open(copy);
  log.write((writer) => writer.setMeta('origin', 'eventstoredb'));
  log.close();
  t.throws(() => openSqliteStore(copy), /copy of an EventStoreDB log/);
});

t.test('a full disk refuses an append whole and the store goes on once there is room', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const store = openSqliteStore(path);
  await store.append('case-a', newEvents('case-a', 10), 'none');
  // SQLite answers a file that may not grow as it answers a full disk.
  store.log.pragma('max_page_count = 20');
  const large = newEvents('case-b', 200).map((event) => ({ ...event, data: { text: 'x'.repeat(4000) } }));
  const outcomes = await Promise.allSettled([
    store.append('case-a', newEvents('case-a', 1), 9),
    store.append('case-b', large, 'none'),
  ]);
  for (const outcome of outcomes) {
    t.match(outcome, {
      status: 'rejected',
      reason: { name: 'StoreUnavailable', message: /disk is full: free some space/ },
    });
  }
  t.equal((await collect(store.readAll(START))).length, 10, 'nothing half done');
  store.log.pragma('max_page_count = 1000000');
  t.equal((await store.append('case-b', large, 'none')).revision, 199);
  t.equal(Number(await store.head()), 210, 'no position was lost');
  await store.close();
});

t.test('a damaged file is named, not guessed around', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const store = openSqliteStore(path);
  for (let n = 0; n < 20; n++) await store.append(`case-${n}`, newEvents(`case-${n}`, 100), 'none');
  await store.close();
  const file = openSync(path, 'r+');
  for (let at = 8192 * 3; at < readFileSync(path).length; at += 8192)
    writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at);
  closeSync(file);
  const damaged = openSqliteStore(path);
  await t.rejects(collect(damaged.readAll(START)), {
    name: 'StoreUnavailable',
    message: /damaged: restore a backup/,
  });
  await damaged.close();
});

t.test(
  'a file that may only be read',
  { skip: process.getuid?.() === 0 && 'root may write anything' },
  async (t) => {
    const path = join(t.testdir(), 'record.db');
    await openSqliteStore(path).close();
    chmodSync(path, 0o444);
    t.throws(() => openSqliteStore(path), { name: 'StoreUnavailable', message: /permissions/ });
  },
);

t.test('appends of one turn share a commit, and one that fails fails alone', async (t) => {
  const store = openSqliteStore(join(t.testdir(), 'record.db'));
  let commits = 0;
  store.log.onWritten(() => void commits++);
  const appends = Array.from({ length: 30 }, (_, n) =>
    store.append(`case-${n % 10}`, newEvents(`case-${n % 10}`, 2), 'none'),
  );
  const outcomes = await Promise.allSettled(appends);
  t.equal(commits, 1);
  t.equal(outcomes.filter((outcome) => outcome.status === 'fulfilled').length, 10);
  t.equal(Number(await store.head()), 20);
  const chained = await Promise.all(
    [0, 1, 2].map((n) => store.append('case-z', newEvents('case-z', 1), n === 0 ? 'none' : n - 1)),
  );
  t.strictSame(
    chained.map((answer) => answer.revision),
    [0, 1, 2],
    'in the order they were asked',
  );
  await store.close();
});

t.test('a log is copied with its dates and chains, and a repeat answers as before', async (t) => {
  const dir = t.testdir();
  const clock = () => new Date('2026-01-02T03:04:05.678Z');
  const from = openSqliteStore(join(dir, 'from.db'), { clock });
  await from.append('case-a', newEvents('case-a', 3), 'none');
  await from.append('case-b', newEvents('case-b', 2), 'none');
  const to = openSqliteStore(join(dir, 'to.db'));
  const copy = async () => {
    for await (const event of from.readAll(START)) await to.appendRecorded(event.subject, [event]);
  };
  await copy();
  await copy();
  t.strictSame(await collect(to.readAll(START)), await collect(from.readAll(START)));
  await from.append('case-a', newEvents('case-a', 2), 2);
  const last = from.log.stream('case-a').at(-1) as NonNullable<ReturnType<LocalLog['event']>>;
  await t.rejects(to.appendRecorded('case-a', [last]), { name: 'WrongExpectedRevision', actual: 2 });
  const forged = { ...(from.log.stream('case-a')[3] as typeof last), prevHash: 'ab'.repeat(32) };
  await t.rejects(to.appendRecorded('case-a', [forged]), { name: 'UnstorableEvent' });
  await Promise.all([from.close(), to.close()]);
});

t.test('a backup made while writing opens on its own', async (t) => {
  const dir = t.testdir();
  const store = openSqliteStore(join(dir, 'record.db'));
  await store.append('case-a', newEvents('case-a', 3), 'none');
  store.log.backup(join(dir, 'backup.db'));
  await store.append('case-a', newEvents('case-a', 3), 2);
  const backup = LocalLog.openReadOnly(join(dir, 'backup.db'));
  t.equal(backup.stream('case-a').length, 3);
  backup.close();
  await store.close();
  copyFileSync(join(dir, 'record.db'), join(dir, 'alone.db'));
  const alone = LocalLog.openReadOnly(join(dir, 'alone.db'));
  t.equal(alone.stream('case-a').length, 6, 'a closed record is one file');
  alone.close();
});

t.test('the chain’s link is the domain’s chain hash', async (t) => {
  const store = openSqliteStore(join(t.testdir(), 'record.db'));
  const event = newEvent('case-a', { data: { text: { salt: 'ab'.repeat(16), text: 'ORDER' } } });
  await store.append('case-a', [event], 'none');
  const stored = store.log.event(event.id) as NonNullable<ReturnType<LocalLog['event']>>;
  const content = store.log.contentHashes([event.id]).get(event.id) as string;
  t.equal(chainLink(stored.prevHash, content, stored.recordedAt), chainHash(stored));
  await pause(0);
  await store.close();
});

t.test('a store is opened by the name ASOF_STORE gives it', async (t) => {
  const dataDir = t.testdir();
  const opened = await openStore('sqlite', { dataDir });
  t.equal(opened.log.path, join(dataDir, 'record.db'));
  const { position } = await opened.store.append('case-a', newEvents('case-a', 1), 'none');
  t.match(opened.follow().state, { position, caughtUp: true, error: undefined });
  await t.rejects(openStore('sqlite', { dataDir }), {
    name: 'StoreUnavailable',
    message: /in use by another Asof/,
  });
  const beside = await openStore('sqlite', { dataDir, readOnly: true });
  t.equal(beside.log.stream('case-a').length, 1);
  await beside.close();
  await opened.close();
  const elsewhere = await openStore(`sqlite:${join(dataDir, 'other', 'log.db')}`, { dataDir });
  t.equal(elsewhere.log.head(), START);
  await t.rejects(openStore('sqlite', { dataDir }), /in use/, 'its data directory bears one process too');
  await elsewhere.close();
  for (const name of ['sqlite:', 'postgres://me:secret@db/asof']) {
    await t.rejects(openStore(name, { dataDir }), {
      name: 'StoreUnavailable',
      message: /give sqlite, sqlite:PATH/,
    });
  }
});
