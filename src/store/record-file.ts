import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, openDatabase, type Statement } from './driver.js';
import { StoreUnavailable } from './event-store.js';
import { checkVersion, configureReader, configureWriter, migrate } from './schema.js';
import { asUnavailable, guarded } from './sqlite-errors.js';

type Value = string | number | Uint8Array;

/** An open record file: its connection, statements prepared once, and SQLite's errors told as the port's. */
export class RecordFile {
  readonly path: string;
  readonly readOnly: boolean;
  protected readonly db: Database;
  readonly #statements = new Map<string, Statement>();

  /** @throws StoreUnavailable if it can't be opened or is no record of this version */
  protected constructor(path: string, readOnly: boolean) {
    this.path = path;
    this.readOnly = readOnly;
    if (!readOnly) guarded(path, () => mkdirSync(dirname(path), { recursive: true }));
    this.db = guarded(path, () => openDatabase(path, { readOnly }));
    try {
      if (readOnly) {
        configureReader(this.db);
        checkVersion(this.db, path, true);
      } else {
        configureWriter(this.db);
        migrate(this.db, path);
      }
    } catch (error) {
      this.db.close();
      throw asUnavailable(error, path);
    }
  }

  /** A number that changes when another connection or process has written. */
  dataVersion(): number {
    return this.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  /** A note kept with the log: where its copy stands, whose log it is. */
  meta(key: string): string | undefined {
    return this.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)?.value;
  }

  /** Runs a PRAGMA on this connection and gives its rows: `integrity_check` for `asof doctor`, limits for tests. */
  pragma(text: string): unknown[] {
    return this.guarded(() => this.db.prepare(`PRAGMA ${text}`).all() as unknown[]);
  }

  /** Writes a consistent copy of the record to a new file, also while it is written to. */
  backup(to: string): void {
    this.guarded(() => this.db.prepare('VACUUM INTO ?').run(to));
  }

  /** Closes the file; all of it is then in `record.db` itself, so that a copy of that one file is a backup. */
  close(): void {
    if (!this.db.isOpen) return;
    // SQLite would do this by itself, but @photostructure/sqlite leaves statements to the garbage collector, and with
    // them a connection that never quite closes.
    if (!this.readOnly) tryTo(() => this.db.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
    this.db.close();
  }

  protected get<T>(sql: string, ...values: Value[]): T | undefined {
    return this.guarded(() => this.#statement(sql).get(...values) as T | undefined);
  }

  protected all<T>(sql: string, ...values: Value[]): T[] {
    return this.guarded(() => this.#statement(sql).all(...values) as T[]);
  }

  /** @throws StoreUnavailable if the file is closed or SQLite says it can't be used */
  protected guarded<T>(run: () => T): T {
    if (!this.db.isOpen) throw new StoreUnavailable(`${this.path} was closed: open it again.`);
    return guarded(this.path, run);
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function tryTo(run: () => void): void {
  try {
    run();
  } catch {
    // Only tidying: what was acknowledged is safe in the write-ahead log, and the next opening reads it from there.
  }
}
