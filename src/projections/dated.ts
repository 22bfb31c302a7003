import type { Day } from '../domain/dates.js';

/** Value of a column of a dated row. */
export type Cells = readonly string[];

/** Rows a state gives: `id` says which row this is through all its states, `cells` what it says. */
export interface Row {
  readonly id: string;
  readonly cells: Cells;
}

/** What a projection of dated rows needs to know of a kind of subject. */
export interface DatedView<S> {
  /** The rows on each of several days between which nothing happens. A row that stays as it was may be the same object. */
  rows(state: S, days: readonly Day[], knownOn: Day | null): readonly (readonly Row[])[];
  /** Days later than a given one on which the rows change though nothing happens: a hearing's day passes. */
  boundaries(state: S, after: Day): readonly Day[];
}

/** The rows between two days of the asOf axis; the upper end is exclusive. */
export interface Interval {
  readonly a0: Day;
  readonly a1: Day;
  readonly rows: readonly Row[];
}

/** Whether two rows say the same. */
export function sameRow(a: Row, b: Row): boolean {
  if (a === b) return true;
  const { length } = a.cells;
  if (a.id !== b.id || length !== b.cells.length) return false;
  for (let i = 0; i < length; i += 1) if (a.cells[i] !== b.cells[i]) return false;
  return true;
}
