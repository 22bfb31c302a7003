import type { Logger } from 'pino';
import type { StoredEvent } from '../domain/event.js';
import { SubjectId } from '../domain/event.js';
import { Histories } from '../replay/histories.js';
import { type Position, positionOf } from '../store/event-store.js';
import type { LocalLog } from '../store/local-log.js';
import { DatedRows } from './dated-rows.js';
import { Facts } from './facts.js';
import { Names } from './names.js';
import { type ReadModels, rowPosition } from './read-models.js';
import { Subjects, type Touch } from './subjects.js';

/** Events taken in at a time beside readers, and by a tool that has nobody waiting for it. */
const BATCH = 500;
const TOOL_BATCH = 2000;
/** Batches a tool puts in one transaction: the full-text index costs less the more it is given at once. */
const TOOL_BATCHES = 10;
const NAME = 'record';

/** Categories of streams that are the record; all others are Asof's own housekeeping. */
export const RECORD_PREFIXES = ['case-', 'matter-', 'organization-', 'venture-', 'person-'] as const;

/** The same without their dashes. */
export const RECORD_CATEGORIES = RECORD_PREFIXES.map((prefix) => prefix.slice(0, -1));

/** A count that takes some tens of milliseconds. */
const MOST_COUNTED = 1_000_000;

export interface Parked {
  readonly projection: string;
  readonly position: Position;
  readonly event: string;
  readonly subject: string;
  readonly error: string;
}

/** A half of the read models: the facts with their words; or the names of subjects, what is sealed, and the dated rows of cases. */
export type Half = 'facts' | 'rows';

/** What a runner that makes one half is for: nothing else writes its file, and it ends at a position. */
export interface HalfOf {
  readonly half: Half;
  readonly until: Position;
}

/**
 * Feeds the read models from the log: batches in log order, rows and checkpoint in one transaction. An event that a
 * projection can't digest is parked and shown, and the rest goes on.
 */
export class Runner {
  readonly subjects: Subjects;
  readonly histories: Histories;
  readonly #facts: Facts;
  readonly #names: Names;
  readonly #rows: DatedRows;
  readonly #parkedIds = new Set<string>();
  readonly #waiting = new Set<{ position: Position; done: () => void }>();
  #scheduled = false;
  #closed = false;
  #stopListening: (() => void) | undefined;
  #position: Position;

  constructor(
    readonly log: LocalLog,
    readonly models: ReadModels,
    readonly logger: Pick<Logger, 'error' | 'info'>,
    /** Left out: everything, as far as the log goes. */
    readonly only?: HalfOf,
  ) {
    for (const { event } of models.all<{ event: string }>('SELECT event FROM parked'))
      this.#parkedIds.add(event);
    this.histories = new Histories(
      log,
      (subject) => this.#links(subject),
      (event) => this.#parkedIds.has(event),
    );
    this.subjects = new Subjects(models, (id) => log.event(id));
    this.#facts = new Facts(models, this.subjects, this.histories);
    this.#names = new Names(models);
    this.#rows = new DatedRows(models, this.subjects, this.histories);
    this.#position = models.checkpoint(NAME);
  }

  /** Where the read models stand. */
  get position(): Position {
    return this.#position;
  }

  /** Events of the record the read models still have to take in; a million stands for that many or more. */
  get lag(): number {
    return this.log.head() > this.#position
      ? this.log.countAfter(RECORD_CATEGORIES, this.#position, MOST_COUNTED)
      : 0;
  }

  parked(): Parked[] {
    return this.models
      .all<{ projection: string; position: number; event: string; subject: string; error: string }>(
        'SELECT * FROM parked ORDER BY position LIMIT 100',
      )
      .map((row) => ({ ...row, position: positionOf(row.position) }));
  }

  isParked(event: string): boolean {
    return this.#parkedIds.has(event);
  }

  /** Follows the log until closed. */
  start(): void {
    this.#stopListening = this.log.onWritten(() => this.#schedule());
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#closed) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      if (this.#closed) return;
      try {
        if (this.step()) this.#schedule();
      } catch (error) {
        this.logger.error({ err: error }, 'the read models could not be written; trying again in a second');
        setTimeout(() => this.#schedule(), 1000).unref();
      }
    });
  }

  /** Takes in everything the log holds; for tools and tests. */
  catchUp(onProgress?: (position: Position) => void): void {
    while (this.step(TOOL_BATCH, TOOL_BATCHES)) onProgress?.(this.#position);
  }

  /**
   * Takes in some batches, in one transaction.
   * @returns whether there may be more
   * @throws of a half, what a projection throws: nothing is parked there
   */
  step(size = BATCH, batches = 1): boolean {
    if (this.log.head() <= this.#position) return false;
    let more: boolean;
    try {
      more = this.#take(size, batches, (events) => this.#apply(events));
    } catch (error) {
      this.#forget();
      if (this.only) throw error;
      // Undoing no more than a batch is dear, for the full-text index is written at every savepoint: only where there is need.
      more = this.#take(size, batches, (events) => this.#applyAll(events));
    }
    for (const waiting of this.#waiting) {
      if (waiting.position <= this.#position) {
        this.#waiting.delete(waiting);
        waiting.done();
      }
    }
    return more;
  }

  #take(size: number, batches: number, apply: (events: readonly StoredEvent[]) => void): boolean {
    let position = this.#position;
    let more = true;
    try {
      this.models.transaction(() => {
        for (let n = 0; n < batches && more; n += 1) {
          const events = this.#after(position, size);
          apply(events.filter((e) => isRecord(e.subject)));
          position = events.at(-1)?.position ?? position;
          more = events.length === size;
        }
        this.models.setCheckpoint(NAME, position);
      });
    } catch (error) {
      this.#forget();
      throw error;
    }
    this.#position = position;
    return more;
  }

  #after(position: Position, size: number): StoredEvent[] {
    const events = this.log.after(position, size);
    const { until } = this.only ?? {};
    return until === undefined ? events : events.filter((event) => event.position <= until);
  }

  #applyAll(events: readonly StoredEvent[]): void {
    try {
      this.models.savepoint(() => this.#apply(events));
    } catch (error) {
      this.logger.error(
        { err: error, from: events[0]?.position },
        'a batch failed; taking its events one by one',
      );
      this.#forget();
      for (const event of events) this.#applyOrPark(event);
    }
  }

  #apply(events: readonly StoredEvent[]): void {
    if (events.length === 0) return;
    const half = this.only?.half;
    const touches: Touch[] = [];
    this.histories.reach((events.at(-1) as StoredEvent).position);
    for (const event of events) {
      const touch = this.subjects.apply(event);
      // Whoever is newly named by a correction must see the whole chain, which may lie before.
      for (const subject of touch.subjects)
        this.histories.touched(subject, touch.root && subject !== event.subject ? undefined : event);
      if (half !== 'rows') this.#facts.apply(touch);
      if (half !== 'facts') this.#names.apply(event, touch.position);
      touches.push(touch);
    }
    if (half !== 'facts') this.#rows.applyBatch(touches);
    this.subjects.flush();
    this.histories.settle();
  }

  #applyOrPark(event: StoredEvent): void {
    try {
      this.models.savepoint(() => this.#apply([event]));
    } catch (error) {
      this.#forget();
      this.models.run(
        'INSERT OR REPLACE INTO parked (projection, position, event, subject, error) VALUES (?, ?, ?, ?, ?)',
        NAME,
        rowPosition(event.position),
        event.id,
        event.subject,
        String(error instanceof Error ? error.message : error).slice(0, 1000),
      );
      this.#parkedIds.add(event.id);
      this.logger.error({ err: error, event: event.id, position: event.position }, 'an event was parked');
    }
  }

  /** What is remembered of a transaction that was undone. */
  #forget(): void {
    this.histories.clear();
    this.subjects.forget();
  }

  #links(subject: string): number[] {
    return this.models
      .all<{ position: number }>(
        'SELECT l.position FROM link l JOIN subject s ON s.id = l.subject WHERE s.name = ? ORDER BY l.position',
        subject,
      )
      .map((row) => row.position);
  }

  /** Resolves to true once the read models have reached a position, to false after `ms` milliseconds. */
  reached(position: Position, ms: number): Promise<boolean> {
    if (position <= this.#position) return Promise.resolve(true);
    return new Promise((resolve) => {
      const waiting = { position, done: () => finish(true) };
      const timer = setTimeout(() => finish(false), ms);
      const finish = (answer: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
        resolve(answer);
      };
      this.#waiting.add(waiting);
      this.#schedule();
    });
  }

  close(): void {
    this.#closed = true;
    this.#stopListening?.();
    for (const waiting of this.#waiting) waiting.done();
  }
}

const records = new Map<string, boolean>();

/** Whether a stream is of the record; its name is looked at once. */
function isRecord(stream: string): boolean {
  let is = records.get(stream);
  if (is === undefined) {
    is = RECORD_PREFIXES.some((prefix) => stream.startsWith(prefix)) && SubjectId.safeParse(stream).success;
    if (records.size > 100_000) records.clear();
    records.set(stream, is);
  }
  return is;
}
