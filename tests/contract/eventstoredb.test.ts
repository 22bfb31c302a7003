import t from 'tap';
import { openEventStoreDb } from '../../src/store/eventstoredb.js';
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
}
