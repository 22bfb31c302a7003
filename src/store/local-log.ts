import type { StoredEvent } from '../domain/event.js';

import {
  type Position,
  positionOf,
  type ReadFilter,
  START,
  StoreUnavailable,
  type Subscription,
  type SubscriptionHandlers,
} from './event-store.js';
import { followLog } from './log-feed.js';
import { LogWriter } from './log-writer.js';
import { allOfPrefixes } from './prefixes.js';
import { type PurgeReport, purgeTexts } from './purge.js';
import { RecordFile } from './record-file.js';
import { EVENT_COLUMNS, type EventRow, eventOf, hexOf, idBytes, idText, numberOf } from './rows.js';

import { isEventId, type Storable } from './storable.js';

/** An event as another log holds it, for the copy of that log. */
export interface CopiedEvent extends Storable {
  readonly event: StoredEvent;
}

/** Where a stream stands. */
export interface StreamHead {
  readonly revision: number;
  readonly position: Position;
  /** What the stream's next event carries as `prevHash`. */
  readonly chainHash: string;
}

export interface StreamRange {
  /** First revision wanted; 0 if left out. */
  readonly fromRevision?: number;
  /** Last position wanted (inclusive); the head if left out. */
  readonly toPosition?: Position;
}

/**
 * The record as one SQLite file, read synchronously: the log itself on the embedded store, this node's copy of the log on
 * EventStoreDB. Replay, projections and explanations read it on both.
 *
 * @example
 * const log = LocalLog.openReadOnly('data/record.db')
 * log.stream('case-cand-4-24-cv-04722').at(-1)
 */
export class LocalLog extends RecordFile {
  readonly #listeners = new Set<() => void>();
  #writer: LogWriter | undefined;

  /**
   * Opens a record to read and write, made if there is none. The caller holds its lock (`lockFile`).
   * @throws StoreUnavailable if it can't be opened or is no record of this version
   */
  static open(path: string): LocalLog {
    return new LocalLog(path, false);
  }

  /**
   * Opens a record that exists only to read it, also while a server writes to it.
   * @throws StoreUnavailable if there is none, or it is no record of this version
   */
  static openReadOnly(path: string): LocalLog {
    return new LocalLog(path, true);
  }

  /** The event of an id. */
  event(id: string): StoredEvent | undefined {
    const row = this.#byId(
      id,
      `SELECT ${EVENT_COLUMNS}, s.name AS stream FROM events e JOIN streams s ON s.id = e.stream WHERE e.id = ?`,
    );
    return row === undefined ? undefined : eventOf(row as EventRow);
  }

  /** A stream's events, oldest first; none for a stream that doesn't exist. */
  stream(name: string, range: StreamRange = {}): StoredEvent[] {
    return this.streamPage(name, range.fromRevision ?? 0, -1, range.toPosition);
  }

  /** Up to `limit` events of a stream from a revision on; a negative limit means all. */
  streamPage(name: string, fromRevision: number, limit: number, toPosition?: Position): StoredEvent[] {
    const sql = `SELECT ${EVENT_COLUMNS}, ? AS stream FROM events e WHERE e.stream = (SELECT id FROM streams WHERE name = ?)
      AND e.revision >= ? AND e.position <= ? ORDER BY e.revision LIMIT ?`;
    const to = toPosition === undefined ? Number.MAX_SAFE_INTEGER : numberOf(toPosition);
    return this.all<EventRow>(sql, name, name, fromRevision, to, limit).map(eventOf);
  }

  /** The events at some positions, in their order. */
  at(positions: readonly number[]): StoredEvent[] {
    const sql = `SELECT ${EVENT_COLUMNS}, s.name AS stream FROM events e JOIN streams s ON s.id = e.stream WHERE e.position = ?`;
    return positions
      .map((position) => this.get<EventRow>(sql, position))
      .filter((row) => row !== undefined)
      .map(eventOf);
  }

  /** Up to `limit` events after a position (exclusive), oldest first; of streams with one of the prefixes if given. */
  after(position: Position, limit: number, prefixes?: readonly string[]): StoredEvent[] {
    const from = numberOf(position);
    if (prefixes === undefined) {
      const sql = `SELECT ${EVENT_COLUMNS}, s.name AS stream FROM events e JOIN streams s ON s.id = e.stream
        WHERE e.position > ? ORDER BY e.position LIMIT ?`;
      return this.all<EventRow>(sql, from, limit).map(eventOf);
    }
    const categories = this.all<{ id: number; name: string }>('SELECT id, name FROM categories');
    const query = allOfPrefixes(prefixes, categories, EVENT_COLUMNS, from, limit);
    return query === undefined ? [] : this.all<EventRow>(query.sql, ...query.values).map(eventOf);
  }

  /** Position of the last event; START for an empty record. */
  head(): Position {
    const row = this.get<{ position: number | null }>('SELECT max(position) AS position FROM events');
    return row?.position ? positionOf(row.position) : START;
  }

  /** The last event at or before a position in streams of some categories: what stands before a name's first dash. */
  lastOf(categories: readonly string[], position: Position): { id: string; position: Position } | undefined {
    const sql = `SELECT lower(hex(id)) AS id, position FROM events WHERE category = (SELECT id FROM categories WHERE name = ?) AND position <= ?
      ORDER BY position DESC LIMIT 1`;
    let last: { id: string; position: number } | undefined;
    for (const category of categories) {
      const row = this.get<{ id: string; position: number }>(sql, category, numberOf(position));
      if (row && (last === undefined || row.position > last.position)) last = row;
    }
    return last && { id: idText(last.id), position: positionOf(last.position) };
  }

  /** How many events of some categories stand after a position, counted up to `most`: its index alone is read. */
  countAfter(categories: readonly string[], position: Position, most: number): number {
    const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM events WHERE position > ? AND category IN
      (SELECT c.id FROM categories c JOIN json_each(?) wanted ON c.name = wanted.value) LIMIT ?)`;
    const row = this.get<{ n: number }>(sql, numberOf(position), JSON.stringify(categories), most);
    return row?.n ?? 0;
  }

  /** Where a stream stands, or undefined for a stream that doesn't exist. */
  streamHead(name: string): StreamHead | undefined {
    const row = this.get<{ revision: number; position: number; chain: Uint8Array }>(
      'SELECT revision, position, chain FROM streams WHERE name = ?',
      name,
    );
    return row && { revision: row.revision, position: positionOf(row.position), chainHash: hexOf(row.chain) };
  }

  /** The revision of a stream's last event at or before a position; undefined where it had none. */
  revisionAt(name: string, position: Position): number | undefined {
    const sql = `SELECT revision FROM events WHERE stream = (SELECT id FROM streams WHERE name = ?) AND position <= ?
      ORDER BY revision DESC LIMIT 1`;
    return this.get<{ revision: number }>(sql, name, numberOf(position))?.revision;
  }

  has(id: string): boolean {
    return this.#byId(id, 'SELECT 1 FROM events WHERE id = ?') !== undefined;
  }

  /** Those of some event ids that are recorded: one question, where `has` for each costs six times as much. */
  recorded(ids: readonly string[]): Set<string> {
    const sql = `SELECT value AS id FROM json_each(?) WHERE EXISTS (SELECT 1 FROM events WHERE id = unhex(value, '-'))`;
    return new Set(this.all<{ id: string }>(sql, JSON.stringify(ids)).map(({ id }) => id));
  }

  /** Those of some ids that are not recorded, in the order given. */
  missing(ids: readonly string[]): string[] {
    return ids.filter((id) => !this.has(id));
  }

  positionOfEvent(id: string): Position | undefined {
    const row = this.#byId(id, 'SELECT position FROM events WHERE id = ?') as
      | { position: number }
      | undefined;
    return row && positionOf(row.position);
  }

  /** Content hashes in hex by event id: of a whole stream in its order, or of those of some ids that are recorded. */
  contentHashes(of: string | readonly string[]): Map<string, string> {
    const hashes = new Map<string, string>();
    if (typeof of === 'string') {
      const sql = `SELECT lower(hex(id)) AS id, lower(hex(content_hash)) AS hash FROM events
        WHERE stream = (SELECT id FROM streams WHERE name = ?) ORDER BY revision`;
      for (const row of this.all<{ id: string; hash: string }>(sql, of)) {
        hashes.set(idText(row.id), row.hash);
      }
      return hashes;
    }
    for (const id of of) {
      const row = this.#byId(id, 'SELECT lower(hex(content_hash)) AS hash FROM events WHERE id = ?') as
        | { hash: string }
        | undefined;
      if (row !== undefined) hashes.set(id, row.hash);
    }
    return hashes;
  }

  /** Names of the streams with a prefix, in order. */
  streamNames(prefix = ''): string[] {
    const sql = 'SELECT name FROM streams WHERE name >= ? AND name < ? ORDER BY name';
    return this.all<{ name: string }>(sql, prefix, `${prefix}\u{10ffff}`).map((row) => row.name);
  }

  /** Catch-up from after a position, then live, as `EventStore.subscribe`; also sees what another process writes. */
  subscribe(after: Position, filter: ReadFilter, handlers: SubscriptionHandlers): Subscription {
    return followLog(this, after, filter, handlers);
  }

  /** Calls back after every transaction that wrote here. @returns what ends it */
  onWritten(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Where the copy of another store's log stands; START if nothing was copied. */
  checkpoint(): Position {
    return this.meta('checkpoint') ?? START;
  }

  /**
   * Adds events another log holds, and where the copy stands, in one transaction; what is here already stays as it is.
   * @returns ids that name an event at another place here: those events could not be added
   * @throws StoreUnavailable if they can't be written; nothing was
   */
  insert(events: readonly CopiedEvent[], checkpoint?: Position): string[] {
    return this.write((writer) => {
      const placed = events.map((storable) => {
        const { subject: stream, revision, recordedAt, prevHash, position } = storable.event;
        return { stream, storable, at: { revision, recordedAt, prevHash, position: numberOf(position) } };
      });
      const refused = writer.placeAll(placed);
      if (checkpoint !== undefined) writer.setMeta('checkpoint', checkpoint);
      return refused;
    });
  }

  /**
   * Runs `work` in one transaction: durable when this returns, undone when it throws.
   * @throws StoreUnavailable if the file can't be written; else what `work` throws
   */
  write<T>(work: (writer: LogWriter) => T): T {
    if (this.readOnly) {
      throw new StoreUnavailable(
        `${this.path} was opened only to read: send changes to the running server instead.`,
      );
    }
    const result = this.guarded(() => {
      this.#writer ??= new LogWriter(this.db);
      this.db.exec('BEGIN IMMEDIATE');
      try {
        const done = work(this.#writer);
        this.db.exec('COMMIT');
        return done;
      } catch (error) {
        if (this.db.isTransaction) this.db.exec('ROLLBACK');
        throw error;
      }
    });
    for (const listener of [...this.#listeners]) listener();
    return result;
  }

  /** Erases the texts of events for good (docs/sealing.md); content hashes and chains stay valid. See `purgeTexts`. */
  purgeText(eventIds: string | readonly string[]): PurgeReport {
    const ids = typeof eventIds === 'string' ? [eventIds] : eventIds;
    return this.guarded(() => purgeTexts(this.db, this.path, ids));
  }

  #byId(id: string, sql: string): unknown {
    return isEventId(id) ? this.get(sql, idBytes(id)) : undefined;
  }
}
