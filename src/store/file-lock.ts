import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openDatabase } from './driver.js';
import { StoreUnavailable } from './event-store.js';
import { asUnavailable, sqliteCode } from './sqlite-errors.js';

/** A file held by this process alone until `release` or the end of the process, however it ends. */
export interface FileLock {
  release(): void;
}

const BUSY = 5;

/**
 * Claims a file for this process. The claim is a write transaction on a small database beside it that is never committed:
 * the system drops such a lock with the process, so that `kill -9` leaves nothing to clean up, and others may still read
 * there who holds it.
 * @throws StoreUnavailable if another process, or another store of this one, holds it
 */
export function lockFile(path: string): FileLock {
  const lockPath = `${path}.lock`;
  let db: Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = openDatabase(lockPath);
    // Nothing here is worth a disk's time: what counts is the lock, not the row.
    db.exec('PRAGMA busy_timeout = 200; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF');
    db.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL) STRICT');
    db.exec(`DELETE FROM holder; INSERT INTO holder VALUES (${process.pid}); COMMIT; BEGIN IMMEDIATE`);
  } catch (error) {
    const holder = db && sqliteCode(error) === BUSY ? holderOf(db) : undefined;
    db?.close();
    if (sqliteCode(error) !== BUSY) throw asUnavailable(error, lockPath);
    throw new StoreUnavailable(
      `${path} is in use by another Asof${holder}: stop that one first, send the change to its HTTP API, or set ASOF_DATA to another directory.`,
      { cause: error },
    );
  }
  const held = db;
  return {
    release() {
      if (held.isOpen) held.close();
    },
  };
}

function holderOf(db: Database): string {
  try {
    const row = db.prepare('SELECT pid FROM holder').get() as { pid: number } | undefined;
    return row === undefined ? '' : ` (process ${row.pid})`;
  } catch {
    return '';
  }
}
