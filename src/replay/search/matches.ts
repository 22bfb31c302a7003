import type { Day } from '../../domain/dates.js';
import { type Cell, rowPosition } from '../../projections/read-models.js';
import type { Pin, RecordReader } from '../record.js';
import { UNKNOWN_DAY } from '../resolve.js';

/** What a search is narrowed to. */
export interface SearchFilter {
  /** What an entry is (motion, order…), or a kind of subject (case, organization…). */
  readonly kind?: string | undefined;
  readonly court?: string | undefined;
  readonly type?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Numbers of subjects in the tables; undefined: all. */
  readonly subjects?: readonly number[] | undefined;
}

/** A fact that was found, as the tables hold it. */
export interface FactRow {
  readonly id: number;
  readonly event: string;
  readonly subject: number;
  readonly type: string;
  readonly kind: string | null;
  readonly court: string | null;
  readonly k0: Day;
  readonly rank: number;
}

/** So many of the best matches are looked at: they are paged through and counted; what has more is told as "at least". */
export const MOST = 1000;

const SUBJECT_KINDS: ReadonlySet<string> = new Set(['case', 'matter', 'organization', 'venture', 'person']);

/** The part of a statement that cuts and narrows, with its values. */
export interface Where {
  readonly sql: string;
  readonly cells: readonly Cell[];
}

/** The three cuts and the filter on `fact f`. What is sealed is taken out of what is found. */
export function narrowed(reader: RecordReader, pin: Pin, filter: SearchFilter): Where {
  const { asOf, knownOn } = reader.cuts(pin);
  const known = knownOn ?? UNKNOWN_DAY;
  const at = rowPosition(pin.position);
  const where = ['f.a0 <= ?', 'f.a1 > ?', 'f.k0 <= ?', 'f.k1 > ?', 'f.p0 <= ?', 'f.p1 > ?'];
  const cells: Cell[] = [asOf, asOf, known, known, at, at];
  const add = (sql: string, ...values: Cell[]) => {
    where.push(sql);
    cells.push(...values);
  };
  if (filter.kind !== undefined && SUBJECT_KINDS.has(filter.kind))
    add('(SELECT kind FROM subject WHERE id = f.subject) = ?', filter.kind);
  else if (filter.kind !== undefined) add('f.kind = ?', filter.kind);
  if (filter.court !== undefined) add('f.court = ?', filter.court);
  if (filter.type !== undefined) add('f.type = ?', filter.type);
  if (filter.from !== undefined) add('f.a0 >= ?', filter.from);
  if (filter.to !== undefined) add('f.earliest <= ?', filter.to);
  if (filter.subjects !== undefined)
    add('f.subject IN (SELECT value FROM json_each(?))', JSON.stringify(filter.subjects));
  return { sql: where.join(' AND '), cells };
}

/** What is read of a match. The subject's name is looked up for those that are shown. */
const COLUMNS = 'f.id, f.event, f.subject, f.type, f.kind, f.court, f.k0';

/**
 * The best matches in FTS5's own order. The join stands behind the index, so that rows are looked up only until there are
 * enough of them: with few cuts a search costs little more than the bare index.
 */
export function bestMatches(reader: RecordReader, expression: string, where: Where): FactRow[] {
  return reader.models.all<FactRow>(
    `SELECT ${COLUMNS}, x.rank FROM fact_text x CROSS JOIN fact f ON f.id = x.rowid
     WHERE x.fact_text MATCH ? AND ${where.sql} ORDER BY x.rank LIMIT ${MOST}`,
    expression,
    ...where.cells,
  );
}
