import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import t from 'tap';
import type { NewEvent, StoredEvent } from '../../src/domain/event.js';
import { chainHash, contentHash } from '../../src/domain/hash.js';
import { START, StoreUnavailable } from '../../src/store/event-store.js';
import { openEventStoreDb } from '../../src/store/eventstoredb.js';
import { type OpenedStore, openStore } from '../../src/store/open-store.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { collect, record, until } from '../support/collect.js';
import { freePort, NO_ESDB } from '../support/esdb-server.js';
import { newEvent, newEvents, uniqueName } from '../support/new-event.js';
import { RestartableServer } from '../support/restartable-server.js';

type Json = Record<string, never>;

const go = <T>(task: () => T): T => task();

const idsOf = (events: readonly { id: string }[]): string[] => events.map((event) => event.id);

const server = new RestartableServer(t.testdir());
if (await server.start()) {
  t.teardown(() => server.kill());
  onEventStoreDb();
} else {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
}

function onEventStoreDb(): void {
  const caughtUp = async ({ store, follow }: OpenedStore) => {
    const follower = follow();
    const head = await store.head();
    await until('the copy has caught up', () => follower.state.caughtUp && follower.state.position >= head);
  };

  /** As a version wrote it that sent no content hash along. */
  const appendAsBefore = async (event: NewEvent): Promise<NewEvent> => {
    const client = EventStoreDBClient.connectionString(server.url);
    const { id, type, data, subject, ...rest } = event;
    const metadata = { ...rest, subject, recordedAt: new Date().toISOString(), prevHash: null };
    await client.appendToStream(subject, [jsonEvent({ id, type, data: data as Json, metadata })]);
    void client.dispose();
    return event;
  };

  t.test('two nodes that write other content under the same ids: one learns it', async (t) => {
    // Each has a connection of its own, and one sees its appends come back in a copy.
    const node = await openStore(server.url, { dataDir: t.testdir() });
    await caughtUp(node);
    const [one, two] = [node.store, openEventStoreDb(`${server.url}&connectionName=two`)];
    for (let round = 0; round < 4; round++) {
      const stream = uniqueName('case');
      const events = newEvents(stream, 3);
      const other = events.map((event, i) => (i === 1 ? { ...event, data: { n: 'changed' } } : event));
      const writes = [() => one.append(stream, events, 'none'), () => two.append(stream, other, 'none')];
      const outcomes = await Promise.allSettled(
        round % 2 === 0 ? writes.map(go) : writes.toReversed().map(go),
      );
      t.strictSame(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      t.match(
        outcomes.find(({ status }) => status === 'rejected'),
        { reason: { name: 'EventIdConflict', eventId: events[1]?.id } },
      );
      const same = newEvents(stream, 2);
      const answers = await Promise.all([one.append(stream, same, 2), two.append(stream, same, 2)]);
      t.strictSame(answers[0], answers[1], 'the same content is one append');
      await Promise.all([one.append(stream, newEvents(stream, 1), 4), answers]);
      const stored = await collect(two.readStream(stream));
      const chained = stored.every(
        (event, i) => event.prevHash === (i === 0 ? null : chainHash(stored[i - 1] as StoredEvent)),
      );
      t.ok(chained && stored.length === 6, 'the chain holds whoever was faster');
    }
    await Promise.all([node.close(), two.close()]);
  });

  t.test('an event beyond the limit is refused before anything of its append is written', async (t) => {
    const store = openEventStoreDb(server.url);
    const stream = uniqueName('case');
    const large = newEvent(stream, { data: { text: 'x'.repeat(1_050_000) } });
    await t.rejects(store.append(stream, [...newEvents(stream, 2), large], 'none'), {
      name: 'UnstorableEvent',
      message: new RegExp(`${large.id}.*1040000 at most`),
    });
    t.strictSame(await collect(store.readStream(stream)), []);
    const half = () => newEvent(stream, { data: { text: 'é'.repeat(300_000) } });
    t.equal(
      (await store.append(stream, [half(), half(), half()], 'none')).revision,
      2,
      'bytes are counted, not characters',
    );
    await store.close();
  });

  t.test('a chunked append that stopped half way goes on where it stopped', async (t) => {
    const store = openEventStoreDb(server.url);
    const stream = uniqueName('case');
    const events = Array.from({ length: 7 }, (_, n) =>
      newEvent(stream, { data: { n, text: 'x'.repeat(400_000) } }),
    );
    await store.append(stream, events.slice(0, 4), 'none');
    const result = await openEventStoreDb(server.url).append(stream, events, 'none');
    t.equal(result.revision, 6);
    t.strictSame(idsOf(await collect(store.readStream(stream))), idsOf(events));
    await store.close();
  });

  t.test('what another program wrote is passed over', async (t) => {
    const client = EventStoreDBClient.connectionString(server.url);
    const store = openEventStoreDb(server.url);
    const start = await store.head();
    const stream = uniqueName('case');
    await client.appendToStream(`${stream}-foreign`, [jsonEvent({ type: 'Other', data: { a: 1 } })]);
    await store.append(stream, newEvents(stream, 1), 'none');
    await client.appendToStream(`${stream}-foreign`, [jsonEvent({ type: 'Other', data: { a: 2 } })]);
    t.equal((await collect(store.readAll(start))).length, 1);
    t.strictSame(await collect(store.readStream(`${stream}-foreign`)), []);
    t.equal(await store.head(), (await collect(store.readStream(stream)))[0]?.position);
    await t.rejects(store.append(`${stream}-foreign`, newEvents(`${stream}-foreign`, 1), 1), {
      name: 'UnstorableEvent',
    });
    await Promise.race([client.dispose(), store.close()]);
  });

  t.test('a node copies the log, resumes, and holds only what it follows', async (t) => {
    const dataDir = t.testdir();
    const opened = await openStore(server.url, { dataDir });
    const stream = uniqueName('case');
    await opened.store.append(stream, newEvents(stream, 700), 'none');
    await caughtUp(opened);
    const whole = await collect(opened.store.readAll(START));
    t.strictSame(opened.log.after(START, 100_000), whole, 'positions, dates and chains as there');
    t.equal(opened.log.checkpoint() >= opened.log.head(), true);
    const hashes = opened.log.contentHashes(stream);
    t.strictSame([...hashes.values()], opened.log.stream(stream).map(contentHash), 'as they were sent along');
    const early = await appendAsBefore(newEvent(uniqueName('case')));
    await until('it is copied', () => opened.log.has(early.id));
    const [stored] = opened.log.stream(early.subject) as [StoredEvent];
    t.equal(
      opened.log.contentHashes([early.id]).get(early.id),
      contentHash(stored),
      'worked out where not sent',
    );
    t.match(opened.follow().state, { error: undefined, caughtUp: true, lastContactAt: /^20/ });
    await opened.close();

    const elsewhere = openEventStoreDb(server.url);
    await elsewhere.append(stream, newEvents(stream, 30), 699);
    await elsewhere.close();
    const again = await openStore(server.url, { dataDir });
    await caughtUp(again);
    t.equal(again.log.stream(stream).length, 730);
    const taken = again.log.stream(stream)[5] as StoredEvent;
    await t.rejects(again.store.append('case-other', [newEvent('case-other', { id: taken.id })], 'none'), {
      name: 'EventIdConflict',
    });
    await again.close();

    await t.rejects(openStore(server.url, { dataDir, follow: ['person-'] }), /ASOF_FOLLOW now says person-/);
    await t.rejects(openStore('sqlite', { dataDir }), /copy of an EventStoreDB log/);
    const part = await openStore(server.url, { dataDir: join(dataDir, 'part'), follow: [stream, 'person-'] });
    await caughtUp({
      ...part,
      store: { ...part.store, head: async () => taken.position } as OpenedStore['store'],
    });
    t.strictSame(part.log.streamNames(), [stream]);
    t.equal(part.log.stream(stream).length, 730);
    await part.close();
  });

  t.test('a node follows another’s large appends: every event, in order, once', async (t) => {
    const opened = await openStore(server.url, { dataDir: t.testdir() });
    await caughtUp(opened);
    const prefix = uniqueName('case');
    const live = record(opened.store, await opened.store.head(), { streamPrefixes: [prefix] });
    const other = openEventStoreDb(`${server.url}&connectionName=other`);
    const streams = Array.from({ length: 64 }, (_, n) => `${prefix}-${n}`);
    await Promise.all(streams.map((stream) => other.append(stream, newEvents(stream, 80), 'none')));
    const all = await collect(other.readAll(START, { streamPrefixes: [prefix] }));
    t.equal(all.length, 64 * 80);
    await until('the copy has all', () => opened.log.after(START, 100_000, [prefix]).length >= all.length);
    t.strictSame(opened.log.after(START, 100_000, [prefix]), all);
    await until('so has a subscription', () => live.events.length >= all.length);
    t.strictSame(idsOf(live.events), idsOf(all));
    t.strictSame(live.interruptions, [], 'that the server found it slow is nobody’s trouble');
    await live.close();
    await Promise.all([opened.close(), other.close()]);
  });

  t.test('a copy of another log is not continued', async (t) => {
    const dataDir = t.testdir();
    const opened = await openStore(server.url, { dataDir });
    const stream = uniqueName('case');
    await opened.store.append(stream, newEvents(stream, 1), 'none');
    await caughtUp(opened);
    const [{ id: _, position, ...rest }] = opened.log.stream(stream) as [StoredEvent];
    await opened.close();
    const forged = await openStore(server.url, { dataDir });
    const next = String(BigInt(position) + 1n).padStart(20, '0');
    const event = { ...rest, id: randomUUID(), revision: 1, position: next };
    forged.log.insert([{ event, contentHash: 'ab'.repeat(32) }]);
    await until('it says so', () => forged.follow().state.error !== undefined);
    t.match(forged.follow().state.error, /copy of another log/);
    await forged.close();
  });

  t.test('the server away: clear errors, nothing acknowledged is lost, all goes on by itself', async (t) => {
    const dataDir = t.testdir();
    const opened = await openStore(server.url, { dataDir });
    const { store, log } = opened;
    await caughtUp(opened);
    const prefix = uniqueName('case');
    const live = record(store, await store.head(), { streamPrefixes: [prefix] });
    const acknowledged: string[] = [];
    let stopped = false;
    let refused = 0;
    // Each writer repeats an append whose outcome it doesn't know, as a caller would.
    const writers = Array.from({ length: 40 }, async (_, writer) => {
      const stream = `${prefix}-${writer}`;
      for (let n = 0; !stopped; n++) {
        const events: NewEvent[] = newEvents(
          stream,
          2,
          writer < 30 ? { data: { text: 'x'.repeat(100_000) } } : {},
        );
        for (let done = false; !done && !stopped; ) {
          try {
            await store.append(stream, events, n === 0 ? 'none' : 2 * n - 1);
            acknowledged.push(...idsOf(events));
            done = true;
          } catch (error) {
            t.ok(error instanceof StoreUnavailable, String(error));
            refused++;
          }
        }
      }
    });
    await until('they write', () => acknowledged.length > 500, 30_000);
    await server.kill();
    await until('writers are refused', () => refused >= 40, 30_000);
    await until('the follower knows', () => opened.follow().state.error !== undefined);
    t.match(opened.follow().state, { caughtUp: false, error: /can't be reached/ });
    t.ok(log.head() > START, 'reads go on from the copy');
    await t.rejects(store.head(), {
      name: 'StoreUnavailable',
      message: /can't be reached: check that it runs/,
    });
    const before = acknowledged.length;
    await server.start();
    await until('they write again', () => acknowledged.length > before + 500, 30_000);
    stopped = true;
    await Promise.all(writers);
    await caughtUp(opened);
    t.strictSame(log.missing(acknowledged), [], `all ${acknowledged.length} are there`);
    const all = await collect(store.readAll(START, { streamPrefixes: [prefix] }));
    t.equal(new Set(idsOf(all)).size, all.length, 'none is there twice');
    await until('the subscription went on', () => live.events.length >= all.length);
    t.strictSame(idsOf(live.events), idsOf(all));
    t.ok(
      live.interruptions.length > 0 && live.interruptions.every((error) => error instanceof StoreUnavailable),
    );
    await live.close();
    await opened.close();
  });

  t.test('a log moves to the other store and back, dates and chains kept', async (t) => {
    const dir = t.testdir();
    const from = openSqliteStore(join(dir, 'from.db'));
    const back = openSqliteStore(join(dir, 'back.db'));
    const to = openEventStoreDb(server.url);
    const [a, b] = [uniqueName('case'), uniqueName('person')];
    await from.append(a, newEvents(a, 3), 'none');
    await from.append(b, newEvents(b, 2), 'none');
    await from.append(a, newEvents(a, 2), 2);
    const start = await to.head();
    for (let twice = 0; twice < 2; twice++) {
      for await (const event of from.readAll(START)) await to.appendRecorded(event.subject, [event]);
    }
    for await (const event of to.readAll(start)) await back.appendRecorded(event.subject, [event]);
    t.strictSame(await collect(back.readAll(START)), await collect(from.readAll(START)));
    const other = {
      ...(from.log.stream(a)[4] as StoredEvent),
      revision: 5,
      id: randomUUID(),
      prevHash: 'ab'.repeat(32),
    };
    await t.rejects(to.appendRecorded(a, [other]), { name: 'UnstorableEvent' });
    await Promise.all([from.close(), back.close(), to.close()]);
  });

  t.test('no server, or no address', async (t) => {
    const nobody = openEventStoreDb(`esdb://127.0.0.1:${await freePort()}?tls=false`);
    const begin = Date.now();
    await t.rejects(nobody.append('case-a', newEvents('case-a', 1), 'none'), { name: 'StoreUnavailable' });
    t.ok(Date.now() - begin < 9_000, 'the caller is told soon');
    await t.rejects(collect(nobody.readStream('case-a')), { name: 'StoreUnavailable' });
    await nobody.close();
    t.throws(() => openEventStoreDb('esdb://'), {
      name: 'StoreUnavailable',
      message: /names no EventStoreDB/,
    });
    await t.rejects(openStore('postgres://a:secret@b', { dataDir: t.testdir() }), /give sqlite, sqlite:PATH/);
  });
}
