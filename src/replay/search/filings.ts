import type { Day } from '../../domain/dates.js';
import { type Cell, rowPosition } from '../../projections/read-models.js';
import type { Pin, RecordReader } from '../record.js';
import { UNKNOWN_DAY } from '../resolve.js';
import { type FactRow, narrowed, type SearchFilter } from './matches.js';
import { readQuery } from './query.js';

/** Court papers that may be known from the press alone: told by an event of their own where no entry is held. */
const PAPERS = [
  'DocketEntryRecorded',
  'LawsuitFiled',
  'ComplaintAmended',
  'CounterclaimsFiled',
  'NonPartySubmission',
  'InjunctionRequested',
  'InjunctionOpposed',
  'InjunctionDecided',
  'MotionFiled',
  'MotionOpposed',
  'MotionDecided',
  'OrderEntered',
  'VerdictReturned',
  'FindingsAdopted',
  'JudgmentEntered',
  'JudgmentAmended',
  'CaseDismissed',
  'AppealFiled',
  'AppealDecided',
] as const;

/** A filing, and where the record last learned something about it. */
export interface FilingRow extends FactRow {
  readonly changedAt: number;
}

export interface FilingsAsked extends SearchFilter {
  /** As in a search. */
  readonly q?: string | undefined;
  /** Part of the name of a party, or its subject. */
  readonly party?: string | undefined;
}

/**
 * Entries of dockets, and court papers of which no entry is held, newest on record first: a reader that asks again misses
 * none, however old the paper is. What is sealed is among them: to be left out where they are told.
 * @param before only rows of a smaller number: the last one of the page before
 */
export function filings(
  reader: RecordReader,
  pin: Pin,
  asked: FilingsAsked,
  limit: number,
  before?: number,
): FilingRow[] {
  const subjects =
    asked.party === undefined ? asked.subjects : withParty(reader, pin, asked.party, asked.subjects);
  const where = narrowed(reader, pin, { ...asked, subjects });
  const expression = asked.q === undefined ? undefined : readQuery(asked.q).all;
  if (expression === null) return [];
  const cells: Cell[] = [
    ...(expression === undefined ? [] : [expression]),
    before ?? Number.MAX_SAFE_INTEGER,
    ...where.cells,
    limit,
  ];
  const from = expression === undefined ? 'fact f' : 'fact_text x CROSS JOIN fact f ON f.id = x.rowid';
  const matching = expression === undefined ? '' : 'x.fact_text MATCH ? AND ';
  const id = expression === undefined ? 'f.id' : 'x.rowid';
  // The plus keeps SQLite from sorting a whole type: rows are read backwards until there are enough.
  return reader.models.all<FilingRow>(
    `SELECT f.id, f.event, f.subject, f.type, f.kind, f.court, f.k0, f.p0 AS changedAt, 0.0 AS rank
     FROM ${from}
     WHERE ${matching}${id} < ? AND +f.type IN (${PAPERS.map((type) => `'${type}'`).join(', ')})
       AND (f.type = 'DocketEntryRecorded' OR f.cause IS NULL) AND ${where.sql}
     ORDER BY ${id} DESC LIMIT ?`,
    ...cells,
  );
}

/** Cases with a party of that name under the cuts, by their numbers in the tables. */
function withParty(
  reader: RecordReader,
  pin: Pin,
  party: string,
  among: readonly number[] | undefined,
): number[] {
  const { asOf, knownOn } = reader.cuts(pin);
  const known: Day = knownOn ?? UNKNOWN_DAY;
  const at = rowPosition(pin.position);
  const ids = reader.models
    .all<{ subject: number }>(
      `SELECT DISTINCT r.subject FROM case_row r WHERE r.parties LIKE ? ESCAPE '\\'
       AND r.a0 <= ? AND r.a1 > ? AND r.k0 <= ? AND r.k1 > ? AND r.p0 <= ? AND r.p1 > ? LIMIT 5000`,
      `%${party.replaceAll(/[\\%_]/g, '\\$&')}%`,
      asOf,
      asOf,
      known,
      known,
      at,
      at,
    )
    .map((row) => row.subject);
  return among === undefined ? ids : ids.filter((id) => among.includes(id));
}
