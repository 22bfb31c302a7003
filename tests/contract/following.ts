import type { Test } from 'tap';
import type { StoredEvent } from '../../src/domain/event.js';
import { chainHash } from '../../src/domain/hash.js';
import { type EventStore, type Position, StoreUnavailable } from '../../src/store/event-store.js';
import { collect, pause, record, until } from '../support/collect.js';
import { newEvent, newEvents, uniqueName } from '../support/new-event.js';

const idsOf = (events: readonly { id: string }[]): string[] => events.map((event) => event.id);

/** What every store does when its log is read and followed. */
export function following(t: Test, open: () => Promise<EventStore>): void {
  t.test('the head is the last event’s position', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const before = await store.head();
    t.match(before, /^\d{20}$/);
    const { position } = await store.append(stream, newEvents(stream, 3), 'none');
    t.ok(position > before, 'positions compare as texts');
    t.equal(await store.head(), position);
    await store.close();
  });

  t.test('the log is read after a position, in order, filtered by prefix', async (t) => {
    const store = await open();
    const start = await store.head();
    const [one, two] = [uniqueName('case'), uniqueName('organization')];
    await store.append(one, newEvents(one, 3), 'none');
    await store.append(two, newEvents(two, 2), 'none');
    await store.append(`${one}-b`, newEvents(`${one}-b`, 600), 'none');
    await store.append(one, newEvents(one, 1), 2);
    const all = await collect(store.readAll(start));
    t.equal(all.length, 606);
    t.strictSame(
      all.map((event) => event.position),
      all.map((event) => event.position).toSorted(),
    );
    const of = async (...streamPrefixes: string[]) =>
      (await collect(store.readAll(start, { streamPrefixes }))).map((event) => event.id);
    t.strictSame(await of(one), idsOf(all.filter((event) => event.subject.startsWith(one))));
    t.strictSame(await of(`${one}-`), idsOf(all.filter((event) => event.subject === `${one}-b`)));
    t.strictSame(await of(two, one, `${one}-b`), idsOf(all), 'overlapping prefixes repeat nothing');
    t.strictSame(await of('case', 'organization-'), idsOf(all));
    t.strictSame(await of('cas'), idsOf(all.filter((event) => event.subject.startsWith('case'))));
    t.strictSame(await of('nothing-'), []);
    const middle = (all[300] as StoredEvent).position;
    t.strictSame(
      idsOf(await collect(store.readAll(middle))),
      idsOf(all.slice(301)),
      'the position itself is left out',
    );
    await store.close();
  });

  t.test('fifty concurrent appenders: a reader misses nothing and sees one order', async (t) => {
    const store = await open();
    const start = await store.head();
    const prefix = uniqueName('case');
    const live = record(store, start, { streamPrefixes: [prefix] });
    const seen: StoredEvent[] = [];
    let writing = true;
    const reader = (async () => {
      let position: Position = start;
      for (let last = false; !last; await pause(1)) {
        last = !writing;
        for await (const event of store.readAll(position, { streamPrefixes: [prefix] })) seen.push(event);
        position = seen.at(-1)?.position ?? position;
      }
    })();
    await Promise.all(
      Array.from({ length: 50 }, async (_, writer) => {
        const stream = `${prefix}-${writer % 25}x${writer}`;
        for (let n = 0; n < 8; n++)
          await store.append(stream, newEvents(stream, 2), n === 0 ? 'none' : n * 2 - 1);
      }),
    );
    writing = false;
    await reader;
    await until('the subscription has all', () => live.events.length >= 800);
    const all = await collect(store.readAll(start, { streamPrefixes: [prefix] }));
    t.equal(all.length, 800);
    t.strictSame(idsOf(seen), idsOf(all), 'reading while they write');
    t.strictSame(idsOf(live.events), idsOf(all), 'following while they write');
    t.equal(new Set(all.map((event) => event.position)).size, 800);
    await live.close();
    await store.close();
  });

  t.test('a subscription catches up, then goes on live', async (t) => {
    const store = await open();
    const start = await store.head();
    const prefix = uniqueName('case');
    await store.append(prefix, newEvents(prefix, 1_300), 'none');
    const recording = record(store, start, { streamPrefixes: [prefix] });
    await until('it has caught up', () => recording.caughtUp > 0);
    t.equal(recording.events.length, 1_300, 'all was delivered before it said so');
    for (let n = 0; n < 20; n++) await store.append(prefix, newEvents(prefix, 1), 1_299 + n);
    await until('live events arrived', () => recording.events.length >= 1_320);
    await pause(50);
    t.strictSame(idsOf(recording.events), idsOf(await collect(store.readStream(prefix))));
    t.strictSame(recording.interruptions, []);
    await recording.close();
    const after = recording.events.length;
    await store.append(prefix, newEvents(prefix, 1), 1_319);
    await pause(50);
    t.equal(recording.events.length, after, 'closed, it is silent');
    await store.close();
  });

  t.test('a subscription on nothing says it has caught up', async (t) => {
    const store = await open();
    const recording = record(store, await store.head(), { streamPrefixes: [uniqueName('case')] });
    await until('it has caught up', () => recording.caughtUp > 0);
    t.strictSame(recording.events, []);
    await recording.close();
    await store.close();
  });

  t.test('a subscription goes on from a checkpoint', async (t) => {
    const store = await open();
    const start = await store.head();
    const prefix = uniqueName('case');
    await store.append(prefix, newEvents(prefix, 40), 'none');
    const all = await collect(store.readAll(start, { streamPrefixes: [prefix] }));
    const recording = record(store, (all[24] as StoredEvent).position, { streamPrefixes: [prefix] });
    await until('the rest came', () => recording.events.length >= 15);
    t.strictSame(idsOf(recording.events), idsOf(all.slice(25)));
    await recording.close();
    await store.close();
  });

  t.test('a handler is never called twice at once, and again after it failed', async (t) => {
    const store = await open();
    const start = await store.head();
    const prefix = uniqueName('case');
    await store.append(prefix, newEvents(prefix, 700), 'none');
    const handled: string[] = [];
    const failures: Error[] = [];
    let busy = 0;
    let calls = 0;
    const subscription = store.subscribe(
      start,
      { streamPrefixes: [prefix] },
      {
        async onEvents(events) {
          busy++;
          t.equal(busy, 1);
          await pause(5);
          busy--;
          if (++calls === 2) throw new Error('not yet');
          handled.push(...idsOf(events));
        },
        onInterrupted: (cause) => void failures.push(cause),
      },
    );
    await until('all was handled', () => handled.length >= 700);
    t.strictSame(handled, idsOf(await collect(store.readStream(prefix))), 'each once, in order');
    t.match(failures, [{ message: 'not yet' }]);
    await subscription.close();
    await store.close();
  });

  t.test('each stream is a chain', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    await store.append(stream, newEvents(stream, 3), 'none');
    await store.append(
      stream,
      [newEvent(stream, { data: { text: { salt: 'ab'.repeat(16), text: 'ORDER' } } })],
      2,
    );
    await store.close();
    const again = await open();
    await again.append(stream, newEvents(stream, 2), 3);
    const events = await collect(again.readStream(stream));
    t.equal(events.length, 6);
    for (const [i, event] of events.entries()) {
      t.equal(event.prevHash, i === 0 ? null : chainHash(events[i - 1] as StoredEvent));
    }
    await again.close();
  });

  t.test('closed, it refuses and stays closed', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const recording = record(store, await store.head(), {});
    const pending = store.append(stream, newEvents(stream, 1), 'none');
    await store.close();
    await t.resolves(pending, 'what was asked before is done');
    await t.rejects(store.append(stream, newEvents(stream, 1), 0), StoreUnavailable);
    await t.rejects(collect(store.readStream(stream)), StoreUnavailable);
    await t.rejects(store.head(), StoreUnavailable);
    await store.close();
    await recording.close();
    const again = await open();
    t.equal((await collect(again.readStream(stream))).length, 1);
    await again.close();
  });
}
