import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { driverName, openDatabase } from '../../src/store/driver.js';

t.test('the driver is the runtime’s own where it has one', async (t) => {
  const [major = 0] = process.versions.node.split('.').map(Number);
  t.equal(driverName, major >= 24 ? 'node:sqlite' : major < 22 ? '@photostructure/sqlite' : driverName);
});

t.test('full text search, R*Tree and STRICT tables are in it', async (t) => {
  const db = openDatabase(':memory:');
  db.exec("CREATE VIRTUAL TABLE entries USING fts5(text, tokenize = 'porter unicode61')");
  db.prepare('INSERT INTO entries (text) VALUES (?)').run('ORDER denying motion for preliminary injunction');
  const found = db
    .prepare("SELECT snippet(entries, 0, '[', ']', '…', 8) AS s FROM entries WHERE entries MATCH ?")
    .get('injunctions');
  t.match(found, { s: /preliminary \[injunction\]/ });
  db.exec('CREATE VIRTUAL TABLE bounds USING rtree(id, first, last)');
  db.exec('CREATE TABLE counted (n INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL) STRICT');
  t.equal(db.prepare('INSERT INTO counted (word) VALUES (?)').run('one').lastInsertRowid, 1);
  db.close();
});

t.test('a reader reads beside a writer in WAL mode and cannot write', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'asof-driver-'));
  t.teardown(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'log.db');
  const writer = openDatabase(path);
  writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE log (n INTEGER) STRICT');
  const reader = openDatabase(path, { readOnly: true });
  writer.exec('BEGIN IMMEDIATE; INSERT INTO log VALUES (1)');
  t.match(reader.prepare('SELECT count(*) AS n FROM log').get(), { n: 0 });
  writer.exec('COMMIT');
  t.match(reader.prepare('SELECT count(*) AS n FROM log').get(), { n: 1 });
  t.throws(() => reader.exec('INSERT INTO log VALUES (2)'), /readonly/);
  reader.close();
  writer.close();
});

t.test('loading it prints no warning, and leaves other warnings alone', async (t) => {
  const driver = new URL('../../src/store/driver.js', import.meta.url).href;
  const program = `await import(${JSON.stringify(driver)}); process.emitWarning('still heard')`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  t.match(stderr, /still heard/);
  t.notMatch(stderr, /SQLite/);
});
