import { join } from 'node:path';
import t from 'tap';
import type { EventStore } from '../../src/store/event-store.js';
import { openEventStoreDb } from '../../src/store/eventstoredb.js';
import { openStore } from '../../src/store/open-store.js';
import { until } from '../support/collect.js';
import { esdbServer, NO_ESDB } from '../support/esdb-server.js';
import { eventStoreContract } from './event-store.contract.js';

const server = await esdbServer();
if (server === undefined) {
  console.error(NO_ESDB);
  t.pass(NO_ESDB, { skip: NO_ESDB });
} else {
  t.comment(`EventStoreDB ${server.version} at ${server.url}`);
  t.teardown(() => server.stop());
  eventStoreContract('eventstoredb', async () => openEventStoreDb(server.url));
  const directory = t.testdir();
  let nodes = 0;
  eventStoreContract('eventstoredb, on a node that follows it', () =>
    onNode(server.url, join(directory, String(nodes++))),
  );
}

/** A store whose appends come back into a copy of the log. */
async function onNode(url: string, dataDir: string): Promise<EventStore> {
  const opened = await openStore(url, { dataDir });
  const follower = opened.follow();
  await until('it has caught up', () => follower.state.caughtUp, 30_000);
  const { store } = opened;
  return {
    append: (...args) => store.append(...args),
    readStream: (...args) => store.readStream(...args),
    readAll: (...args) => store.readAll(...args),
    subscribe: (...args) => store.subscribe(...args),
    head: () => store.head(),
    close: () => opened.close(),
  };
}
