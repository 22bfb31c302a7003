import t from 'tap';
import type { EventStore } from '../../src/store/event-store.js';
import { appending } from './appending.js';
import { following } from './following.js';

/**
 * What every event store promises. An adapter's test names the adapter and says how to open it; `open` may be called again
 * after `close` and then finds the same log. Streams are named at random, so the log need not be empty.
 *
 * @example eventStoreContract('sqlite', async () => openSqliteStore(path))
 */
export function eventStoreContract(name: string, open: () => Promise<EventStore>): void {
  t.test(`${name} keeps the contract of the event store`, async (t) => {
    t.test('appending', async (t) => appending(t, open));
    t.test('following', async (t) => following(t, open));
  });
}
