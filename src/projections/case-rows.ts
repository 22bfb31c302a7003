import type { CaseState } from '../domain/case/state.js';
import { caseBrief, caseFilterValues, caseNextBoundaries, injunctionWord } from '../domain/case/view.js';
import type { Day } from '../domain/dates.js';
import type { Reading } from '../domain/fact.js';
import { calendarRows } from './calendar-rows.js';
import type { DatedView, Row } from './dated.js';
import { plain } from './plain.js';

/** What a list says of a case, and the values it is filtered by. */
export interface CaseRow {
  readonly filed: Day;
  readonly status: string;
  readonly stage: string;
  readonly court: string;
  readonly judge: string;
  readonly injunction: string;
  readonly parties: string;
  readonly brief: Readonly<Record<string, unknown>>;
  /** The brief with its provenance. */
  readonly sourced: unknown;
}

/** A case in a list; undefined before its filing has occurred. */
export function caseRow(state: CaseState, reading: Reading): CaseRow | undefined {
  if (!state.identity.filed) return undefined;
  const values = caseFilterValues(state, reading);
  const sourced = { id: state.subject.slice(5), subject: state.subject, ...caseBrief(state, reading) };
  return {
    filed: values.filedOn as Day,
    status: values.status,
    stage: values.stage ?? '',
    court: values.court ?? '',
    judge: values.judges.join('\n'),
    injunction: values.injunction,
    parties: values.parties.join('\n'),
    brief: plain(sourced) as Record<string, unknown>,
    sourced,
  };
}

/** The rows of a case: itself in brief, its hearings and its deadlines. */
export const caseRows: DatedView<unknown> = {
  rows(given, days, knownOn) {
    const state = given as CaseState;
    let last: Row | undefined;
    let injunction: string | undefined;
    return days.map((asOf) => {
      const reading = { asOf, knownOn };
      // Of what a list says of a case only the injunction depends on the day.
      if (injunction !== undefined && injunctionWord(state, reading).value !== injunction) last = undefined;
      const row = last ?? briefRow(state, reading);
      last = row;
      injunction = row?.cells[INJUNCTION];
      const rows = calendarRows(state, reading);
      return row ? [row, ...rows] : rows;
    });
  },
  boundaries: (state, after) => caseNextBoundaries(state as CaseState).filter((day) => day > after),
};

const INJUNCTION = 5;

function briefRow(state: CaseState, reading: Reading): Row | undefined {
  const row = caseRow(state, reading);
  if (!row) return undefined;
  return {
    id: 'case',
    cells: [
      row.filed,
      row.status,
      row.stage,
      row.court,
      row.judge,
      row.injunction,
      row.parties,
      JSON.stringify(row.brief),
    ],
  };
}
