import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { StoredEvent } from '../../src/domain/event.js';
import { chainHash, contentHash } from '../../src/domain/hash.js';
import { openDatabase } from '../../src/store/driver.js';
import { positionOf, START } from '../../src/store/event-store.js';
import { LocalLog } from '../../src/store/local-log.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { newEvent, newEvents } from '../support/new-event.js';

const secret = 'SEALED minute order about the minor child Zebulon Quartermain';
const salted = (text: string, salt: string) => ({ salt: salt.repeat(16), text });

t.test('reads by id, stream, position and prefix', async (t) => {
  const store = openSqliteStore(join(t.testdir(), 'record.db'));
  const { log } = store;
  t.equal(log.head(), START);
  const first = newEvents('case-a', 3);
  await store.append('case-a', first, 'none');
  await store.append('person-b', newEvents('person-b', 2), 'none');
  await store.append('case-a', newEvents('case-a', 2), 2);
  const [one] = first as [(typeof first)[number]];
  t.equal(log.event(one.id)?.revision, 0);
  t.equal(log.event('no uuid'), undefined);
  t.equal(log.positionOfEvent(one.id), positionOf(1));
  t.ok(log.has(one.id));
  const unknown = newEvent('case-a').id;
  t.strictSame(log.missing([unknown, one.id]), [unknown]);
  t.strictSame([...log.recorded([unknown, one.id])], [one.id]);
  t.strictSame(
    log.stream('case-a').map((event) => event.revision),
    [0, 1, 2, 3, 4],
  );
  t.strictSame(
    log.stream('case-a', { fromRevision: 1, toPosition: positionOf(6) }).map((event) => event.revision),
    [1, 2, 3],
  );
  t.strictSame(log.stream('case-z'), []);
  t.strictSame(
    log.after(positionOf(3), 2).map((event) => event.subject),
    ['person-b', 'person-b'],
  );
  t.equal(log.after(START, 100, ['person-']).length, 2);
  t.equal(log.after(START, 100, []).length, 0, 'no prefix lets nothing in');
  t.equal(log.head(), positionOf(7));
  const head = log.streamHead('case-a');
  t.equal(head?.revision, 4);
  t.equal(head?.position, positionOf(7));
  t.equal(head?.chainHash, chainHash(log.stream('case-a').at(-1) as StoredEvent));
  t.equal(log.streamHead('case-z'), undefined);
  const hashes = log.contentHashes('case-a');
  t.strictSame([...hashes.values()], log.stream('case-a').map(contentHash));
  t.strictSame(log.contentHashes([one.id, unknown]), new Map([[one.id, contentHash(one)]]));
  t.strictSame(log.streamNames(), ['case-a', 'person-b']);
  t.strictSame(log.streamNames('person-'), ['person-b']);
  t.equal(log.countAfter(['case', 'matter'], positionOf(2), 100), 3);
  t.equal(log.countAfter(['case', 'person'], START, 4), 4, 'no further than asked');
  t.throws(() => log.after('yesterday', 1), RangeError);
  await store.close();
});

t.test('copies another log with its positions and remembers where it stands', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const log = LocalLog.open(path);
  const copied = newEvents('case-a', 3).map((event, revision) => {
    const stored: StoredEvent = {
      ...event,
      revision,
      recordedAt: '2026-01-01T00:00:00.000Z',
      prevHash: null,
      position: positionOf(100 + revision * 77),
    };
    return { event: stored, contentHash: contentHash(event) };
  });
  t.equal(log.checkpoint(), START);
  log.insert(copied.slice(0, 2), positionOf(177));
  log.insert([], positionOf(200));
  t.equal(log.checkpoint(), positionOf(200));
  t.equal(log.countAfter(['case'], positionOf(99), 100), 2, 'events, however far apart');
  const [first] = copied as [(typeof copied)[number]];
  t.strictSame(log.insert(copied.slice(0, 2)), [], 'what is here already stays');
  const astray = { ...first, event: { ...first.event, subject: 'case-b', position: positionOf(240) } };
  t.strictSame(log.insert([astray]), [first.event.id], 'an id that names another event is told');
  t.throws(() =>
    log.insert([{ ...first, event: { ...first.event, id: newEvent('x').id } }], positionOf(250)),
  );
  t.equal(log.checkpoint(), positionOf(200), 'events and checkpoint stand or fall together');
  t.equal(log.head(), positionOf(177));
  log.insert(copied.slice(2), positionOf(254));
  log.close();
  const again = LocalLog.openReadOnly(path);
  t.strictSame(
    again.stream('case-a'),
    copied.map(({ event }) => event),
  );
  t.equal(again.checkpoint(), positionOf(254));
  again.close();
});

t.test('purged text is in no file any more, and the chain is still valid', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const store = openSqliteStore(path);
  const { log } = store;
  const filler = (n: number) =>
    newEvent('case-a', { data: { n, text: salted(`entry ${n} `.repeat(60), 'cd') } });
  const short = newEvent('case-a', { data: { text: salted(secret, 'ab') } });
  const long = newEvent('case-a', {
    type: 'EventCorrected',
    data: { replacement: { texts: [salted(`${secret}; `.repeat(800), 'ef'), salted(secret, '01')] } },
  });
  const before = Array.from({ length: 300 }, (_, n) => filler(n));
  await store.append('case-a', [...before.slice(0, 150), short, long, ...before.slice(150)], 'none');
  for (let n = 0; n < 50; n++)
    await store.append(`case-${n}`, [newEvent(`case-${n}`, { data: filler(n).data })], 'none');
  const files = [path, `${path}-wal`, `${path}-shm`, `${path}.lock`];
  const traces = (text: string) =>
    files.filter((file) => existsSync(file) && readFileSync(file).includes(text));
  t.ok(traces('Zebulon Quartermain').length > 0, 'it was there');

  const chain = log.stream('case-a').map(chainHash);
  const head = log.streamHead('case-a');
  const unknown = newEvent('case-a').id;
  const plain = newEvent('case-b');
  await store.append('case-b', [plain], 'none');
  const report = log.purgeText([short.id, long.id, unknown, plain.id]);
  t.strictSame(report, {
    erased: [
      { id: short.id, stream: 'case-a', texts: 1 },
      { id: long.id, stream: 'case-a', texts: 2 },
    ],
    nothingToErase: [plain.id],
    unknown: [unknown],
    files: files.slice(0, 3),
  });
  t.strictSame(traces('Zebulon Quartermain'), [], 'in no file while the store is open');
  for (const salt of ['ab', 'ef', '01']) t.strictSame(traces(salt.repeat(16)), [], 'nor is its salt');
  t.strictSame(log.stream('case-a').map(chainHash), chain);
  t.strictSame(log.streamHead('case-a'), head);
  t.equal(log.contentHashes([short.id]).get(short.id), contentHash(log.event(short.id) as StoredEvent));
  t.equal((await store.append('case-a', [filler(1)], 301)).revision, 302, 'writing goes on');
  const again = await store.append('case-a', [...before.slice(0, 150), short], 'none');
  t.equal(again.revision, 150, 'a repeat of the append that brought it is still known as one');
  t.strictSame(traces('Zebulon Quartermain'), []);
  await store.close();
  t.strictSame(traces('Zebulon Quartermain'), [], 'nor when it is closed');
});

t.test('nor does it lie in the gaps of pages that were split long ago', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const log = LocalLog.open(path);
  const secrets: string[] = [];
  // Written from the last position to the first, every page is split again and again, and each split leaves copies.
  for (let n = 400; n > 0; n--) {
    const event = newEvent(`case-${n}`, { data: { text: salted(`${secret} No. ${n}`, 'ab') } });
    const place = {
      revision: 0,
      recordedAt: '2026-01-01T00:00:00.000Z',
      prevHash: null,
      position: positionOf(n),
    };
    log.insert([{ event: { ...event, ...place }, contentHash: contentHash(event) }]);
    if (n % 3 === 0) secrets.push(event.id);
  }
  log.pragma('wal_checkpoint(TRUNCATE)');
  t.equal(log.purgeText(secrets).erased.length, 133);
  const bytes = readFileSync(path).toString('latin1');
  const left = Array.from({ length: 400 }, (_, i) => i + 1).filter((n) =>
    bytes.includes(`${secret} No. ${n}"`),
  );
  t.strictSame(
    left.filter((n) => n % 3 === 0),
    [],
    'nothing of the purged',
  );
  t.equal(left.length, 267, 'all of the others');
  log.close();
});

t.test('a purge says when a reader keeps old bytes alive, and can be repeated', async (t) => {
  const path = join(t.testdir(), 'record.db');
  const store = openSqliteStore(path);
  const event = newEvent('case-a', { data: { text: salted(secret, 'ab') } });
  await store.append('case-a', [event], 'none');
  const reader = openDatabase(path, { readOnly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM events').get();
  store.log.pragma('busy_timeout = 50');
  t.throws(() => store.log.purgeText(event.id), {
    name: 'StoreUnavailable',
    message: /end that process, then purge again/,
  });
  reader.exec('ROLLBACK');
  reader.close();
  t.strictSame(store.log.purgeText(event.id).nothingToErase, [event.id]);
  t.notOk(readFileSync(path).includes(secret) || readFileSync(`${path}-wal`).includes(secret));
  await store.close();
});
