import type { Database } from './driver.js';
import { StoreUnavailable } from './event-store.js';

/**
 * The record's tables, one step a version of `PRAGMA user_version`. Numbered and frozen: a step that was ever released is
 * never edited, only followed by another.
 */
const MIGRATIONS: readonly string[] = [
  // 1. A category is what stands before a stream name's first dash; it is kept on the event so that reading one kind of
  //    stream in log order is an index seek (a rowid table's index ends in the rowid, which is the position).
  `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
   CREATE TABLE streams (
     id INTEGER PRIMARY KEY,
     name TEXT NOT NULL UNIQUE,
     category INTEGER NOT NULL REFERENCES categories (id),
     revision INTEGER NOT NULL,
     position INTEGER NOT NULL,
     chain BLOB NOT NULL
   ) STRICT;
   CREATE TABLE events (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     id BLOB NOT NULL UNIQUE,
     stream INTEGER NOT NULL REFERENCES streams (id),
     revision INTEGER NOT NULL,
     category INTEGER NOT NULL,
     type TEXT NOT NULL,
     recorded_at TEXT NOT NULL,
     prev_hash BLOB,
     content_hash BLOB NOT NULL,
     body TEXT NOT NULL,
     UNIQUE (stream, revision)
   ) STRICT;
   CREATE INDEX events_by_category ON events (category);`,
];

/** "asof" as a number: `PRAGMA application_id`, so that `file record.db` and we know our own. */
const APPLICATION_ID = 0x61736f66;

/**
 * Settings of a connection that writes. WAL lets tools read beside the server; `synchronous = FULL` makes a commit wait for
 * the disk (without it a WAL commit survives the process but not the power).
 */
export function configureWriter(db: Database): void {
  db.exec(`PRAGMA busy_timeout = 5000; PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864`);
}

/** Settings of a connection that only reads. */
export function configureReader(db: Database): void {
  db.exec('PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA cache_size = -32768');
}

/**
 * Brings an opened file to the newest version, each step in a transaction of its own.
 * @throws StoreUnavailable for a file of a newer version or of another program
 */
export function migrate(db: Database, path: string): void {
  checkVersion(db, path, false);
  for (let version = versionOf(db) + 1; version <= MIGRATIONS.length; version++) {
    db.exec('BEGIN IMMEDIATE');
    try {
      db.exec(
        `${MIGRATIONS[version - 1]} PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID}`,
      );
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}

/** @throws StoreUnavailable unless the file is a record this version reads; a reader can't migrate an old one. */
export function checkVersion(db: Database, path: string, exact: boolean): void {
  const version = versionOf(db);
  const application = (db.prepare('PRAGMA application_id').get() as { application_id: number })
    .application_id;
  if (version > 0 && application !== APPLICATION_ID) {
    throw new StoreUnavailable(`${path} is the database of another program: give another path.`);
  }
  if (version > MIGRATIONS.length) {
    throw new StoreUnavailable(
      `${path} was written by a newer version of Asof: update Asof, then open it again.`,
    );
  }
  if (exact && version < MIGRATIONS.length) {
    throw new StoreUnavailable(
      `${path} is of an older version of Asof: start \`asof serve\` on it once, then try again.`,
    );
  }
}

function versionOf(db: Database): number {
  return (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}
