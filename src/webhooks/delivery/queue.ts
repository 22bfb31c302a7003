import { randomUUID } from 'node:crypto';
import { type Database, openDatabase, type Statement } from '../../store/driver.js';
import type { Position } from '../../store/event-store.js';
import type { Extra } from '../messages/build.js';
import type { MessageType } from '../messages/types.js';
import type { Item } from './lanes.js';
import { QUEUE_MIGRATIONS } from './queue-schema.js';
import type { Progress } from './retry.js';

/** One message for one endpoint. */
export interface Delivery extends Item {
  readonly endpoint: string;
  readonly run: string;
  readonly subject: string;
  readonly message: string;
  readonly type: MessageType;
  readonly event: string | null;
  readonly position: Position;
  readonly extra: Extra & { readonly period?: string; readonly part?: number };
}

export type NewDelivery = Omit<Delivery, 'seq' | 'tries' | 'lane'>;
export type DeliveryState = 'waiting' | 'delivered' | 'dead' | 'skipped' | 'moved';

/** How far the log was read for an endpoint, and how its receiver stands. */
export interface Feed {
  readonly endpoint: string;
  readonly cursor: Position;
  readonly life: number;
  readonly failingSince: number | null;
  readonly pausedUntil: number;
  readonly lastSuccess: number | null;
  readonly lastFailure: number | null;
}

export interface Attempt {
  readonly at: number;
  readonly ms: number;
  readonly status?: number | undefined;
  readonly error?: string | undefined;
  readonly head?: string | undefined;
}

/** What a try came to. */
export interface Recorded {
  readonly delivery: Delivery;
  readonly attempt?: Attempt | undefined;
  readonly state: DeliveryState;
  readonly progress?: Progress | undefined;
  readonly reason?: string | undefined;
  readonly at: number;
  /** How the receiver stands after it; left out when that says nothing of it. */
  readonly standing?: { readonly failingSince: number | undefined; readonly pausedUntil: number } | undefined;
}

export type Cell = string | number | null;

export const DELIVERY_COLUMNS = `seq, endpoint, run, subject, message, type, event, position, step, step_due AS stepDueAt, early,
  next_at AS nextAt, tries, extra`;

/**
 * What is on its way to receivers, and what became of it: one SQLite file a node. A row is written in the transaction that
 * moves its endpoint's cursor, so that whatever the log holds is sent whenever the process ends.
 */
export class Queue {
  readonly db: Database;
  readonly node: string;
  readonly #statements = new Map<string, Statement>();

  constructor(readonly path: string) {
    this.db = openDatabase(path);
    // NORMAL: a power cut may undo the last outcomes, whole transactions at a time, and their messages are sent again.
    this.db.exec(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000',
    );
    const { user_version: version } = this.db.prepare('PRAGMA user_version').get() as {
      user_version: number;
    };
    for (let step = version; step < QUEUE_MIGRATIONS.length; step++) {
      this.db.exec(`BEGIN IMMEDIATE; ${QUEUE_MIGRATIONS[step]}; PRAGMA user_version = ${step + 1}; COMMIT`);
    }
    this.run("INSERT OR IGNORE INTO meta VALUES ('node', ?)", randomUUID());
    this.node = (
      this.get<{ value: string }>("SELECT value FROM meta WHERE key = 'node'") as { value: string }
    ).value;
  }

  #sql(text: string): Statement {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.db.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  all<T>(text: string, ...cells: Cell[]): T[] {
    return this.#sql(text).all(...cells) as T[];
  }

  get<T>(text: string, ...cells: Cell[]): T | undefined {
    return this.#sql(text).get(...cells) as T | undefined;
  }

  /** @returns how many rows changed, and the last row's number */
  run(text: string, ...cells: Cell[]): { changes: number; seq: number } {
    const { changes, lastInsertRowid } = this.#sql(text).run(...cells);
    return { changes: Number(changes), seq: Number(lastInsertRowid) };
  }

  transaction<T>(work: () => T): T {
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }

  feed(endpoint: string): Feed | undefined {
    return this.get<Feed>(
      `SELECT endpoint, cursor, life, failing_since AS failingSince, paused_until AS pausedUntil, last_success AS lastSuccess,
         last_failure AS lastFailure FROM feed WHERE endpoint = ?`,
      endpoint,
    );
  }

  /** Sets where reading stands; a new life of the endpoint forgets how its receiver stood. */
  setFeed(endpoint: string, cursor: Position, life: number): void {
    this.run(
      `INSERT INTO feed (endpoint, cursor, life) VALUES (?, ?, ?) ON CONFLICT (endpoint) DO UPDATE SET cursor = excluded.cursor,
         failing_since = CASE WHEN life = excluded.life THEN failing_since END,
         paused_until = CASE WHEN life = excluded.life THEN paused_until ELSE 0 END, life = excluded.life`,
      endpoint,
      cursor,
      life,
    );
  }

  /** Adds a delivery, unless it is of a kind that may come twice and is already there. @returns it with its number, if it is new */
  insert(row: NewDelivery, now: number): Delivery | undefined {
    const { changes, seq } = this.run(
      `INSERT OR IGNORE INTO delivery (endpoint, run, subject, message, type, event, position, state, step, step_due, early, next_at, created_at, extra)
       VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?)`,
      row.endpoint,
      row.run,
      row.subject,
      row.message,
      row.type,
      row.event,
      row.position,
      row.step,
      row.stepDueAt,
      row.early,
      row.nextAt,
      now,
      Object.keys(row.extra).length === 0 ? null : JSON.stringify(row.extra),
    );
    return changes === 0 ? undefined : queued(row, seq);
  }

  /** What waits for an endpoint, in order. */
  waiting(endpoint: string, limit = -1): Delivery[] {
    return this.all<DeliveryRow>(
      `SELECT ${DELIVERY_COLUMNS} FROM delivery WHERE endpoint = ? AND state = 'waiting' ORDER BY seq LIMIT ?`,
      endpoint,
      limit,
    ).map(deliveryOf);
  }

  /** Writes what some tries came to, all in one transaction. */
  record(outcomes: readonly Recorded[]): void {
    const succeeded = new Map<string, Recorded>();
    const failed = new Map<string, Recorded>();
    this.transaction(() => {
      for (const outcome of outcomes) {
        this.#record(outcome);
        if (outcome.standing && outcome.attempt)
          (outcome.state === 'delivered' ? succeeded : failed).set(outcome.delivery.endpoint, outcome);
      }
      for (const last of [succeeded, failed]) for (const outcome of last.values()) this.#stands(outcome);
    });
  }

  #record({ delivery, attempt, state, progress, reason, at }: Recorded): void {
    const { step, stepDueAt, early, nextAt } = progress ?? delivery;
    if (state === 'delivered' && delivery.tries === 0 && attempt) {
      this.run(
        `UPDATE delivery SET state = 'delivered', settled_at = ?, tries = 1, at = ?, ms = ?, status = ?, head = ? WHERE seq = ?`,
        at,
        attempt.at,
        attempt.ms,
        attempt.status ?? null,
        attempt.head ?? null,
        delivery.seq,
      );
      this.#digested(delivery);
      return;
    }
    this.run(
      `UPDATE delivery SET state = ?, step = ?, step_due = ?, early = ?, next_at = ?, settled_at = ?, tries = ?, reason = ? WHERE seq = ?`,
      state,
      step,
      stepDueAt,
      early,
      nextAt,
      state === 'waiting' ? null : at,
      delivery.tries + (attempt ? 1 : 0),
      reason ?? null,
      delivery.seq,
    );
    if (state !== 'waiting') this.#digested(delivery);
    if (!attempt) return;
    this.run(
      'INSERT OR REPLACE INTO attempt (delivery, n, at, ms, status, error, head) VALUES (?, ?, ?, ?, ?, ?, ?)',
      delivery.seq,
      delivery.tries + 1,
      attempt.at,
      attempt.ms,
      attempt.status ?? null,
      attempt.error ?? null,
      attempt.head ?? null,
    );
  }

  #digested({ type, endpoint, extra }: Delivery): void {
    if (type !== 'digest') return;
    const sql = 'UPDATE digest_item SET settled = 1 WHERE endpoint = ? AND period = ? AND part = ?';
    this.run(sql, endpoint, extra.period ?? '', extra.part ?? 0);
  }

  #stands({ delivery, attempt, state, standing }: Recorded): void {
    const column = state === 'delivered' ? 'last_success' : 'last_failure';
    this.run(
      `UPDATE feed SET failing_since = ?, paused_until = ?, ${column} = ? WHERE endpoint = ?`,
      standing?.failingSince ?? null,
      standing?.pausedUntil ?? 0,
      attempt?.at ?? null,
      delivery.endpoint,
    );
  }

  close(): void {
    this.#statements.clear();
    if (this.db.isOpen) this.db.close();
  }
}

export type DeliveryRow = Omit<Delivery, 'extra' | 'lane'> & { extra: string | null };

/** What is live goes in the order of its subject; a replay or redelivery beside it, in an order of its own. */
const laneOf = ({ run, subject }: { readonly run: string; readonly subject: string }): string =>
  run === '' ? subject : `${run} ${subject}`;

// Member by member: a spread takes as long as the INSERT, and this is done for every message.
const queued = (row: NewDelivery, seq: number): Delivery => ({
  seq,
  lane: laneOf(row),
  tries: 0,
  endpoint: row.endpoint,
  run: row.run,
  subject: row.subject,
  message: row.message,
  type: row.type,
  event: row.event,
  position: row.position,
  step: row.step,
  stepDueAt: row.stepDueAt,
  early: row.early,
  nextAt: row.nextAt,
  extra: row.extra,
});

export const deliveryOf = (row: DeliveryRow): Delivery => ({
  ...row,
  lane: laneOf(row),
  extra: row.extra === null ? {} : (JSON.parse(row.extra) as Extra),
});
