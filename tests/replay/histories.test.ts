import { join } from 'node:path';
import t, { type Test } from 'tap';
import { Histories } from '../../src/replay/histories.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { newEvents } from '../support/new-event.js';

/** A store with so many events on each of so many cases. */
async function recorded(t: Test, cases: number, events: number) {
  const store = openSqliteStore(join(t.testdir(), 'record.db'));
  t.teardown(() => store.close());
  const subjects = Array.from({ length: cases }, (_, n) => `case-cand-3-26-cv-${n + 1}`);
  for (const subject of subjects) await store.append(subject, newEvents(subject, events), 'none');
  return { store, subjects };
}

/** How many of the subjects last asked for are kept: asking for them again gives what was given. */
function keptOf(histories: Histories, subjects: readonly string[]): number {
  const given = subjects.map((subject) => histories.of(subject));
  const newest = given.map((history, i) => [subjects[i] as string, history] as const).reverse();
  const lost = newest.findIndex(([subject, history]) => histories.of(subject) !== history);
  return lost === -1 ? newest.length : lost;
}

t.test('histories are kept while they fit, and a short one weighs more than its events', async (t) => {
  const most = 40;
  const short = await recorded(t, 30, 1);
  const one = new Histories(short.store.log, () => [], undefined, most);
  t.equal(keptOf(one, short.subjects), 10, 'one event each: a quarter as many as there is room for events');
  const long = await recorded(t, 4, 17);
  const two = new Histories(long.store.log, () => [], undefined, most);
  t.equal(keptOf(two, long.subjects), 2, 'seventeen each: two');
});

t.test('what is larger than the bound is kept alone, and what grew weighs what it grew by', async (t) => {
  const { store, subjects } = await recorded(t, 3, 10);
  const histories = new Histories(store.log, () => [], undefined, 26);
  t.equal(keptOf(histories, subjects), 2);
  const [, , last] = subjects as [string, string, string];
  const history = histories.of(last);
  const more = newEvents(last, 20);
  await store.append(last, more, 9);
  for (const event of store.log.stream(last).slice(10)) histories.touched(last, event);
  histories.settle();
  t.equal(histories.of(last), history, 'it grows in its place');
  t.equal(history?.size, 30);
  t.equal(keptOf(histories, subjects), 1, 'and leaves no room for another');
});
