import { join } from 'node:path';
import t from 'tap';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { eventStoreContract } from './event-store.contract.js';

const path = join(t.testdir(), 'record.db');
eventStoreContract('sqlite', async () => openSqliteStore(path));
