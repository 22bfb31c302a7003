import type { Database, Statement } from './driver.js';
import { EventIdConflict } from './event-store.js';
import { bodyOf, bytesOf, hexOf, idBytes } from './rows.js';
import { sqliteCode } from './sqlite-errors.js';
import { chainLink, type Storable } from './storable.js';

/** SQLite's result code for a row that an index or a check refuses. */
const CONSTRAINT = 19;

/** What the store adds to an event when it is written. */
export interface Placement {
  readonly revision: number;
  readonly recordedAt: string;
  readonly prevHash: string | null;
  /** Given by another store's log; left out, the next free one. */
  readonly position?: number;
}

/** The last event of a stream. */
export interface Tail {
  readonly revision: number;
  readonly position: number;
  /** What the next event carries as `prevHash`. */
  readonly chainHash: string;
}

interface StreamRow {
  id: number;
  category: number;
  revision: number;
  position: number;
  chain: Uint8Array;
}

export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};

/** The statements that write a record file. Used inside a transaction of `LocalLog.write`, nowhere else. */
export class LogWriter {
  readonly #db: Database;
  readonly #stream: Statement;
  readonly #newStream: Statement;
  readonly #moveStream: Statement;
  readonly #category: Statement;
  readonly #newCategory: Statement;
  readonly #event: Statement;
  readonly #has: Statement;
  readonly #at: Statement;
  readonly #setMeta: Statement;

  constructor(db: Database) {
    this.#db = db;
    this.#stream = db.prepare('SELECT id, category, revision, position, chain FROM streams WHERE name = ?');
    this.#newStream = db.prepare(
      "INSERT INTO streams (name, category, revision, position, chain) VALUES (?, ?, -1, 0, x'') RETURNING id",
    );
    this.#moveStream = db.prepare('UPDATE streams SET revision = ?, position = ?, chain = ? WHERE id = ?');
    this.#category = db.prepare('SELECT id FROM categories WHERE name = ?');
    this.#newCategory = db.prepare('INSERT INTO categories (name) VALUES (?) RETURNING id');
    this.#event = db.prepare(
      `INSERT INTO events (position, id, stream, revision, category, type, recorded_at, prev_hash, content_hash, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#has = db.prepare('SELECT 1 FROM events WHERE id = ?');
    this.#at = db.prepare('SELECT 1 FROM events WHERE position = ? AND id = ?');
    this.#setMeta = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  }

  /** Undoes what `run` wrote if it throws, and lets the error out: the rest of the transaction goes on. */
  savepoint<T>(run: () => T): T {
    this.#db.exec('SAVEPOINT member');
    try {
      const result = run();
      this.#db.exec('RELEASE member');
      return result;
    } catch (error) {
      // After a full disk SQLite may have rolled back everything by itself; the transaction is then gone as a whole.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK TO member; RELEASE member');
      throw error;
    }
  }

  tail(stream: string): Tail | undefined {
    const row = this.#stream.get(stream) as StreamRow | undefined;
    return row && { revision: row.revision, position: row.position, chainHash: hexOf(row.chain) };
  }

  has(id: string): boolean {
    return this.#has.get(idBytes(id)) !== undefined;
  }

  /**
   * Adds events after a stream's last one, chaining them.
   * @returns the stream's new tail
   */
  extend(stream: string, events: readonly Storable[], recordedAt: string): Tail {
    const row = this.#streamRow(stream);
    let prevHash = row.revision < 0 ? null : hexOf(row.chain);
    const { position: oldPosition } = row;
    let { revision } = row;
    let position = oldPosition;
    for (const storable of events) {
      revision++;
      position = this.#insert(row, storable, { revision, recordedAt, prevHash });
      prevHash = chainLink(prevHash, storable.contentHash, recordedAt);
    }
    return this.#move(row, revision, position, prevHash ?? '');
  }

  /** Adds one event as another log holds it. */
  place(stream: string, storable: Storable, at: Placement): void {
    const row = this.#streamRow(stream);
    const position = this.#insert(row, storable, at);
    if (at.revision < row.revision) return;
    this.#move(row, at.revision, position, chainLink(at.prevHash, storable.contentHash, at.recordedAt));
  }

  /**
   * Adds events as another log holds them; one that is here already is left as it is.
   * @returns those whose id names an event at another place, which can't be added
   */
  placeAll(
    events: readonly { readonly stream: string; readonly storable: Storable; readonly at: Placement }[],
  ): string[] {
    const tails = new Map<string, { row: StreamRow; last: (typeof events)[number] }>();
    const refused: string[] = [];
    for (const placed of events) {
      const { stream, storable, at } = placed;
      const row = tails.get(stream)?.row ?? this.#streamRow(stream);
      try {
        this.#insert(row, storable, at);
        tails.set(stream, { row, last: placed });
      } catch (error) {
        if (!(error instanceof EventIdConflict)) throw error;
        if (this.#at.get(at.position ?? 0, idBytes(storable.event.id)) === undefined)
          refused.push(storable.event.id);
      }
    }
    // A stream's row changes once for all its events: most come in long runs of one stream.
    for (const { row, last } of tails.values()) {
      const { at, storable } = last;
      if (at.revision < row.revision) continue;
      this.#move(
        row,
        at.revision,
        at.position ?? 0,
        chainLink(at.prevHash, storable.contentHash, at.recordedAt),
      );
    }
    return refused;
  }

  setMeta(key: string, value: string): void {
    this.#setMeta.run(key, value);
  }

  /** @throws EventIdConflict if the id is recorded: that it isn't, the index says while it takes the event in */
  #insert(row: StreamRow, { event, contentHash, body }: Storable, at: Placement): number {
    try {
      const result = this.#event.run(
        at.position ?? null,
        idBytes(event.id),
        row.id,
        at.revision,
        row.category,
        event.type,
        at.recordedAt,
        at.prevHash === null ? null : bytesOf(at.prevHash),
        bytesOf(contentHash),
        body ?? bodyOf(event),
      );
      return Number(result.lastInsertRowid);
    } catch (error) {
      throw sqliteCode(error) === CONSTRAINT && this.has(event.id)
        ? new EventIdConflict(event.id, event.subject)
        : error;
    }
  }

  #move(row: StreamRow, revision: number, position: number, chainHash: string): Tail {
    this.#moveStream.run(revision, position, bytesOf(chainHash), row.id);
    return { revision, position, chainHash };
  }

  #streamRow(stream: string): StreamRow {
    const row = this.#stream.get(stream) as StreamRow | undefined;
    if (row !== undefined) return row;
    const name = categoryOf(stream);
    const known = (this.#category.get(name) ?? this.#newCategory.get(name)) as { id: number };
    const { id } = this.#newStream.get(stream, known.id) as { id: number };
    return { id, category: known.id, revision: -1, position: 0, chain: new Uint8Array() };
  }
}
