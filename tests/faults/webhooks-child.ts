// A server reduced to its store and webhooks: appends entries, says which the store acknowledged, and delivers, until it is
// killed. Arguments: data directory, URL of the receiver, how many entries to append.
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { Webhooks } from '../../src/webhooks/webhooks.js';
import { entry, FakeView, quiet } from '../webhooks/support.js';

const [dataDir, url, count] = process.argv.slice(2) as [string, string, string];
const store = openSqliteStore(join(dataDir, 'record.db'));
const webhooks = Webhooks.open({
  store,
  log: store.log,
  view: new FakeView(),
  dataDir,
  baseUrl: 'http://asof.test',
  allow: ['127.0.0.1'],
  logger: quiet,
});
await webhooks.start();
if (webhooks.list().length === 0) await webhooks.create({ url }, 'test');
const subjects = ['case-cand-1', 'case-cand-2', 'case-cand-3', 'case-cand-4'];
for (let i = 0; i < Number(count); i++) {
  const subject = subjects[i % subjects.length] as string;
  const head = store.log.streamHead(subject);
  const one = entry(subject, String((head?.revision ?? -1) + 1), `MOTION ${i}`);
  await store.append(subject, [one], head ? head.revision : 'none');
  process.stdout.write(`${one.id}\n`);
}
process.stdout.write('appended\n');
setInterval(() => {}, 1000);
