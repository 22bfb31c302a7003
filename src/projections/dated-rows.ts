import type { Day } from '../domain/dates.js';
import { FIRST_DAY } from '../domain/dates.js';
import { kindOf } from '../domain/event.js';
import type { Histories } from '../replay/histories.js';
import { END, type History } from '../replay/history.js';
import { knownSpan } from '../replay/resolve.js';
import type { Position } from '../store/event-store.js';
import { caseRows } from './case-rows.js';
import { Cutter, type StoredSegment } from './cutter.js';
import type { Row } from './dated.js';
import { FOREVER, type ReadModels } from './read-models.js';
import type { Subjects, Touch } from './subjects.js';
import type { Segment } from './timelines.js';

type Table = 'case_row' | 'calendar_row';

const COLUMNS = {
  case_row: ['filed', 'status', 'stage', 'court', 'judge', 'injunction', 'parties', 'json'],
  calendar_row: ['what', 'key', 'day', 'court', 'json'],
} as const satisfies Record<Table, readonly string[]>;

const INSERT = {
  case_row: insertInto('case_row'),
  calendar_row: insertInto('calendar_row'),
} as const;

function insertInto(table: Table): string {
  const columns = COLUMNS[table];
  return `INSERT INTO ${table} (subject, ${columns.join(', ')}, a0, a1, k0, k1, p0, p1) VALUES (${'?, '.repeat(columns.length)}?, ?, ?, ?, ?, ?, ?)`;
}

const tableOf = (row: Row): Table => (row.id === 'case' ? 'case_row' : 'calendar_row');

/**
 * Case summaries and calendar entries as rows bounded on the three axes. A batch cuts each case it touches once; between the
 * batch's first and last event of that case the rows are not exact, which `smear` says, and such a case is replayed instead.
 */
export class DatedRows {
  readonly #cutters = new WeakMap<History<unknown>, Cutter<unknown>>();

  constructor(
    readonly models: ReadModels,
    readonly subjects: Subjects,
    readonly histories: Histories,
  ) {}

  applyBatch(touches: readonly Touch[]): void {
    const bySubject = new Map<string, Touch[]>();
    for (const touch of touches) {
      for (const name of touch.subjects) {
        if (kindOf(name) !== 'case') continue;
        const list = bySubject.get(name);
        if (list) list.push(touch);
        else bySubject.set(name, [touch]);
      }
    }
    const batch = touches.at(-1)?.position ?? 0;
    for (const [name, list] of bySubject) this.#cut(name, list, batch);
  }

  #cut(name: string, touches: readonly Touch[], batch: number): void {
    const history = this.histories.of(name);
    const subject = this.subjects.id(name);
    if (!history || subject === undefined) return;
    const first = (touches[0] as Touch).position;
    const { position: last, event } = touches.at(-1) as Touch;
    let from = END;
    for (const touch of touches) {
      const day = affectedFrom(touch);
      if (day < from) from = day;
    }
    // Nothing is stored yet of a subject whose every event is of this batch.
    const stored = () => (history.size === touches.length ? [] : this.#stored(subject));
    const { gone, alive, ended } = this.#cutter(history).cut(event.position as Position, from, stored);
    for (const row of gone) this.#close(row, last);
    for (const segment of alive) segment.stored = this.#insert(subject, segment, END, last);
    for (const one of ended) one.stored = this.#insert(subject, one.segment, one.k1, last);
    if (first < last)
      this.models.run(
        'INSERT INTO smear (subject, p0, p1, batch) VALUES (?, ?, ?, ?)',
        subject,
        first,
        last,
        batch,
      );
  }

  #cutter(history: History<unknown>): Cutter<unknown> {
    let cutter = this.#cutters.get(history);
    if (!cutter) {
      cutter = new Cutter(history, caseRows);
      this.#cutters.set(history, cutter);
    }
    return cutter;
  }

  #stored(subject: number): StoredSegment[] {
    return (['case_row', 'calendar_row'] as const).flatMap((table) =>
      this.models
        .all<Record<string, string> & { rowid: number }>(
          `SELECT rowid, * FROM ${table} WHERE subject = ? AND p1 = ?`,
          subject,
          FOREVER,
        )
        .map((row) => storedSegment(table, row)),
    );
  }

  #close(row: number, position: number): void {
    if (row > 0) this.models.run('UPDATE case_row SET p1 = ? WHERE rowid = ?', position, row);
    else this.models.run('UPDATE calendar_row SET p1 = ? WHERE rowid = ?', position, -row);
  }

  /** @returns where the row is stored: rows of the calendar below zero */
  #insert(subject: number, { row, a0, a1, k0 }: Segment, k1: Day, position: number): number {
    const table = tableOf(row);
    const { lastInsertRowid } = this.models
      .sql(INSERT[table])
      .run(subject, ...row.cells, a0, a1, k0, k1, position, FOREVER);
    return table === 'case_row' ? Number(lastInsertRowid) : -Number(lastInsertRowid);
  }
}

function storedSegment(table: Table, row: Record<string, string> & { rowid: number }): StoredSegment {
  const [a0, a1, k0, k1] = [row.a0 as Day, row.a1 as Day, row.k0 as Day, row.k1 as Day];
  const id = table === 'case_row' ? 'case' : `${row.what}:${row.key}`;
  const cells = COLUMNS[table].map((column) => row[column] as string);
  return { row: { id, cells }, a0, a1, k0, k1, stored: table === 'case_row' ? row.rowid : -row.rowid };
}

/**
 * The first known-on day on which an event can change what is shown. Corrections of our own errors, added sources and
 * whatever acts on another correction can reach back to the beginning.
 */
function affectedFrom({ event, root }: Touch): Day {
  if (!root || event.type === 'FactDisputed') return knownSpan(event.knownOn).latest;
  const { cause, event: target } = event.data as { cause?: string; event: string };
  return cause === 'source' && target === root.id ? knownSpan(event.knownOn).latest : FIRST_DAY;
}
