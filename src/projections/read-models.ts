import { rmSync } from 'node:fs';
import { type Database, openDatabase, type Statement } from '../store/driver.js';
import { type Position, positionOf, START } from '../store/event-store.js';
import { READING_INDEXES, SCHEMA, SCHEMA_VERSION } from './schema.js';

/** Value of a SQLite column. */
export type Cell = string | number | null;

/** Position as the integer a row holds; positions stay below 2^53 (a log of nine petabytes). */
export const rowPosition = (position: Position): number => Number(position);

const CACHE = 'PRAGMA cache_size=-65536';
/** Each checkpoint of the write-ahead log keeps whoever waits for an append waiting for the disk: it may grow to 64 MB before, some hundred appends. */
const SETTINGS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=16000';

/** The version of a file that is being made: opened as read models it is dropped and made anew. */
const UNFINISHED = -1;

/** Open end of the position axis. */
export const FOREVER = Number.MAX_SAFE_INTEGER;

/**
 * The read models' own SQLite file: rows bounded on the three axes, each projection's checkpoint in the transaction of the
 * rows it covers. Nothing in it is a record of anything: it can be dropped and remade from the log at any time.
 */
export class ReadModels {
  readonly db: Database;
  readonly #statements = new Map<string, Statement>();

  private constructor(
    readonly path: string,
    readonly readOnly: boolean,
  ) {
    this.db = openDatabase(path, { readOnly });
    this.db.exec(readOnly ? 'PRAGMA query_only=1' : SETTINGS);
    this.db.exec(`${CACHE}; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=268435456; PRAGMA busy_timeout=5000`);
  }

  /**
   * Opens the file, or makes it. A file of another schema version is dropped and made anew: the runner fills it from the log.
   */
  static open(path: string, options: { readOnly?: boolean } = {}): ReadModels {
    const models = new ReadModels(path, options.readOnly ?? false);
    if (models.readOnly) return models;
    const version = (models.db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
    if (version === SCHEMA_VERSION) return models;
    if (version !== 0) {
      models.close();
      removeDatabase(path);
      return ReadModels.open(path, options);
    }
    models.db.exec(
      `BEGIN IMMEDIATE; ${SCHEMA}; ${READING_INDEXES}; PRAGMA user_version=${SCHEMA_VERSION}; COMMIT`,
    );
    return models;
  }

  /**
   * Makes a file that nobody reads until it is whole: without a write-ahead log, without waiting for the disk, and without
   * the indexes only readers need. `finish` makes it one like any other; a file left unfinished is of no use.
   */
  static make(path: string): ReadModels {
    const models = new ReadModels(path, false);
    const { user_version: version } = models.db.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    if (version !== 0) {
      models.close();
      throw new Error(`${path} is not empty: remove it, then rebuild again.`);
    }
    models.db.exec('PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-262144');
    models.db.exec(`BEGIN IMMEDIATE; ${SCHEMA}; PRAGMA user_version=${UNFINISHED}; COMMIT`);
    return models;
  }

  /** Takes in the rows of some tables, empty here, from another file of this schema. */
  takeIn(path: string, tables: readonly string[]): void {
    this.sql('ATTACH DATABASE ? AS other').run(path);
    const copied = tables.map((table) => `INSERT INTO main.${table} SELECT * FROM other.${table};`);
    this.db.exec(`BEGIN IMMEDIATE; ${copied.join(' ')} COMMIT; DETACH DATABASE other`);
  }

  /** Makes a file that was only being made one like any other. */
  finish(): void {
    this.db.exec(`BEGIN IMMEDIATE; ${READING_INDEXES}; PRAGMA user_version=${SCHEMA_VERSION}; COMMIT`);
    this.db.exec(`${SETTINGS}; ${CACHE}`);
  }

  /** A prepared statement, made once. */
  sql(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.db.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  all<T>(text: string, ...cells: Cell[]): T[] {
    return this.sql(text).all(...cells) as T[];
  }

  get<T>(text: string, ...cells: Cell[]): T | undefined {
    return this.sql(text).get(...cells) as T | undefined;
  }

  run(text: string, ...cells: Cell[]): void {
    this.sql(text).run(...cells);
  }

  /** Runs in one transaction: all of it or nothing. */
  transaction<T>(work: () => T): T {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      this.db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Undoes only what `work` did when it throws; to be called inside a transaction. */
  savepoint<T>(work: () => T): T {
    this.db.exec('SAVEPOINT one');
    try {
      const result = work();
      this.db.exec('RELEASE one');
      return result;
    } catch (error) {
      this.db.exec('ROLLBACK TO one; RELEASE one');
      throw error;
    }
  }

  /** Position a projection stands at; START if it never ran. */
  checkpoint(projection: string): Position {
    const row = this.get<{ position: number }>(
      'SELECT position FROM checkpoint WHERE projection = ?',
      projection,
    );
    return row ? positionOf(row.position) : START;
  }

  setCheckpoint(projection: string, position: Position): void {
    this.run(
      'INSERT OR REPLACE INTO checkpoint (projection, position) VALUES (?, ?)',
      projection,
      rowPosition(position),
    );
  }

  close(): void {
    this.#statements.clear();
    this.db.close();
  }
}

/** Removes a database with its write-ahead log. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}
