import { randomUUID } from 'node:crypto';
import type { Test } from 'tap';
import type { NewEvent } from '../../src/domain/event.js';
import { EventIdConflict, type EventStore, WrongExpectedRevision } from '../../src/store/event-store.js';
import { UnstorableEvent } from '../../src/store/storable.js';
import { collect } from '../support/collect.js';
import { newEvent, newEvents, uniqueName } from '../support/new-event.js';

const idsOf = (events: readonly { id: string }[]): string[] => events.map((event) => event.id);

/** What every store does when it is appended to. */
export function appending(t: Test, open: () => Promise<EventStore>): void {
  t.test('gives back what was appended, with its place', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const before = Date.now();
    const { causationId, ...plain } = newEvent(stream, {
      causationId: 'x',
      data: { a: [1, null, 'é'], b: undefined },
    });
    const events = [newEvent(stream, { causationId: 'cause' }), plain];
    const result = await store.append(stream, events, 'none');
    const stored = await collect(store.readStream(stream));
    t.equal(result.revision, 1);
    t.equal(result.position, stored[1]?.position);
    t.match(result.position, /^\d{20}$/);
    for (const [i, event] of events.entries()) {
      const { recordedAt, prevHash, revision, position, ...rest } = stored[i] as (typeof stored)[number];
      t.strictSame(rest, JSON.parse(JSON.stringify(event)), 'the event itself is unchanged');
      t.equal(revision, i);
      t.ok(Date.parse(recordedAt) >= before && recordedAt.endsWith('Z'), 'recordedAt is an instant in UTC');
      t.equal(prevHash === null, i === 0);
      t.match(position, /^\d{20}$/);
    }
    await store.close();
  });

  t.test('a stream that does not exist has no events; reading starts at a revision', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    t.strictSame(await collect(store.readStream(stream)), []);
    const events = newEvents(stream, 5);
    await store.append(stream, events, 'none');
    t.strictSame(idsOf(await collect(store.readStream(stream, 3))), idsOf(events.slice(3)));
    t.strictSame(await collect(store.readStream(stream, 5)), []);
    await store.close();
  });

  t.test('holds to the expected revision', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    await t.rejects(store.append(stream, newEvents(stream, 1), 0), {
      name: 'WrongExpectedRevision',
      actual: 'none',
    });
    await store.append(stream, newEvents(stream, 2), 'none');
    await t.rejects(store.append(stream, newEvents(stream, 1), 'none'), {
      name: 'WrongExpectedRevision',
      expected: 'none',
      actual: 1,
      stream,
    });
    await t.rejects(store.append(stream, newEvents(stream, 1), 0), {
      name: 'WrongExpectedRevision',
      expected: 0,
      actual: 1,
    });
    await t.rejects(store.append(stream, newEvents(stream, 1), 7), {
      name: 'WrongExpectedRevision',
      expected: 7,
      actual: 1,
    });
    t.equal((await store.append(stream, newEvents(stream, 1), 1)).revision, 2);
    t.equal((await collect(store.readStream(stream))).length, 3);
    await store.close();
  });

  t.test('of racing writers one wins and the others learn where the stream stands', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    await store.append(stream, newEvents(stream, 1), 'none');
    const attempts = Array.from({ length: 20 }, () => store.append(stream, newEvents(stream, 2), 0));
    const outcomes = await Promise.allSettled(attempts);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    t.equal(lost.length, 19);
    for (const { reason } of lost)
      t.ok(reason instanceof WrongExpectedRevision && reason.actual === 2, String(reason));
    t.equal((await collect(store.readStream(stream))).length, 3);
    await store.close();
  });

  t.test('repeating an append answers as before', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const [a, b, c, d] = newEvents(stream, 4) as [NewEvent, NewEvent, NewEvent, NewEvent];
    const first = await store.append(stream, [a, b], 'none');
    t.strictSame(await store.append(stream, [a, b], 'none'), first, 'at once');
    const parts = await store.append(stream, [a], 'none');
    t.equal(parts.revision, 0, 'a part of it');
    const longer = await store.append(stream, [a, b, c], 'none');
    t.equal(longer.revision, 2, 'one that stopped half way goes on');
    const last = await store.append(stream, [d], 2);
    t.strictSame(await store.append(stream, [a, b], 'none'), first, 'after others followed');
    t.strictSame(await store.append(stream, [a, b, c], 'none'), longer);
    t.strictSame(await store.append(stream, [c, d], 1), last, 'cut otherwise');
    await t.rejects(store.append(stream, [a, b, newEvent(stream)], 'none'), {
      name: 'WrongExpectedRevision',
      actual: 3,
    });
    await t.rejects(
      store.append(stream, [b, c], 'none'),
      { name: 'WrongExpectedRevision' },
      'elsewhere it is no repeat',
    );
    t.strictSame(idsOf(await collect(store.readStream(stream))), idsOf([a, b, c, d]));
    const many = await Promise.all(
      Array.from({ length: 10 }, () =>
        store.append(stream, [newEvent(stream, { ...d, id: c.id.replace(/^.{8}/, '00000000') })], 3),
      ),
    );
    t.equal(new Set(many.map((answer) => answer.position)).size, 1, 'ten at once are one');
    await store.close();
  });

  t.test('a text salted anew is a repeat', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const salted = (salt: string, text: string) => ({ number: 1, text: { salt: salt.repeat(16), text } });
    const event = newEvent(stream, { data: salted('aa', 'ORDER') });
    const first = await store.append(stream, [event], 'none');
    t.strictSame(await store.append(stream, [{ ...event, data: salted('bb', 'ORDER') }], 'none'), first);
    await t.rejects(
      store.append(stream, [{ ...event, data: salted('aa', 'NOTICE') }], 'none'),
      EventIdConflict,
    );
    await store.close();
  });

  t.test('an id names one event for good', async (t) => {
    const store = await open();
    const [stream, other] = [uniqueName('case'), uniqueName('case')];
    const event = newEvent(stream);
    await store.append(stream, [event], 'none');
    const conflict = { name: 'EventIdConflict', eventId: event.id };
    await t.rejects(
      store.append(stream, [{ ...event, data: { number: 2 } }], 'none'),
      conflict,
      'other content',
    );
    await t.rejects(store.append(other, [{ ...event, subject: other }], 'none'), conflict, 'another stream');
    await t.rejects(store.append(stream, [event], 0), conflict, 'another place of its stream');
    const twice = newEvent(stream);
    await t.rejects(
      store.append(stream, [twice, twice], 0),
      { name: 'EventIdConflict' },
      'twice in one append',
    );
    t.equal((await collect(store.readStream(stream))).length, 1);
    t.equal((await collect(store.readStream(other))).length, 0);
    await store.close();
  });

  t.test('refuses what it can not hold before anything is written', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const bad: [string, Partial<NewEvent>][] = [
      ['a bigint', { data: { amount: 1n } }],
      ['undefined', { data: undefined }],
      ['undefined in a list', { data: [undefined] }],
      ['a date', { data: { at: new Date() } }],
      ['not a number', { data: { n: Number.NaN } }],
      ['an id that is no UUID', { id: 'entry-1' }],
      ['an id in capitals', { id: randomUUID().toUpperCase() }],
      ['another subject', { subject: 'case-other' }],
    ];
    for (const [what, fields] of bad) {
      await t.rejects(
        store.append(stream, [newEvent(stream), newEvent(stream, fields)], 'none'),
        UnstorableEvent,
        what,
      );
    }
    await t.rejects(store.append(stream, [], 'none'), UnstorableEvent, 'an append of nothing');
    t.strictSame(await collect(store.readStream(stream)), []);
    await store.close();
  });

  t.test('an append is whole, however large', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const events = newEvents(stream, 3_000).map((event, n) => ({
      ...event,
      data: { n, text: `${n} `.repeat(200) },
    }));
    const result = await store.append(stream, events, 'none');
    t.equal(result.revision, 2_999);
    t.strictSame(await store.append(stream, events, 'none'), result, 'and answers a repeat');
    const stored = await collect(store.readStream(stream));
    t.strictSame(idsOf(stored), idsOf(events));
    t.equal(stored.at(-1)?.position, result.position);
    await store.close();
  });

  t.test('keeps every script and long texts', async (t) => {
    const store = await open();
    const stream = uniqueName('case');
    const texts = [
      'Müller v. Łódź',
      '原告は主張する',
      '\u{1F469}\u200d⚖️',
      'א"ב',
      'tab\tnul\u0000end',
      '\ud800',
      '\u2028',
    ];
    const events = [...texts, '§ 1 ¶ '.repeat(100_000)].map((text) =>
      newEvent(stream, { data: { text }, actor: text.slice(0, 5) }),
    );
    await store.append(stream, events, 'none');
    t.strictSame(
      (await collect(store.readStream(stream))).map((event) => event.data),
      events.map((event) => event.data),
    );
    await store.close();
  });
}
