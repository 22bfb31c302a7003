import type { Deadline } from '../domain/case/hearings/deadlines.js';
import type { Hearing } from '../domain/case/hearings/state.js';
import type { CaseState } from '../domain/case/state.js';
import {
  deadlinesView,
  deadlineView,
  hearingStatus,
  hearingsView,
  hearingView,
} from '../domain/case/view.js';
import type { Reading } from '../domain/fact.js';
import type { Row } from './dated.js';
import { plain } from './plain.js';

/** The row made of a hearing or deadline, and what it was made of. */
interface Made {
  readonly by: readonly string[];
  readonly status: string;
  readonly court: string;
  readonly caption: string | null;
  readonly row: Row;
}

/** Rows by what they were made of. A case of ten thousand entries has hundreds of hearings, of which a day changes one. */
const made = new WeakMap<object, Made>();

/** The hearings and deadlines of a case as rows of the calendar. */
export function calendarRows(state: CaseState, reading: Reading): Row[] {
  const { hearings } = state.hearings;
  const { deadlines } = state.deadlines;
  const court = state.identity.court?.value ?? '';
  const caption = state.identity.caption?.value ?? null;
  const known = state.identity.filed ? { court, caption } : { court: '', caption: null };
  // Where versions are disputed every row shows them: those are made anew.
  if (state.disputes.length > 0) return disputedRows(state, reading, known);
  const rows: Row[] = [];
  for (const key in hearings) {
    const hearing = hearings[key] as Hearing;
    const { status } = hearingStatus(state, hearing, reading);
    rows.push(
      remembered(hearing, status, known, () => hearingRow(hearingView(state, hearing, reading), known)),
    );
  }
  for (const key in deadlines) {
    const deadline = deadlines[key] as Deadline;
    const status =
      deadline.state === 'open'
        ? reading.asOf <= deadline.due
          ? 'upcoming'
          : 'date-passed'
        : deadline.state;
    rows.push(remembered(deadline, status, known, () => deadlineRow(deadlineView(deadline, reading), known)));
  }
  return rows;
}

type Known = Pick<Made, 'court' | 'caption'>;

/** Every event that changes a hearing or deadline joins its `by`: as long as that is the same, so is the row of a status. */
function remembered(
  of: { readonly by: readonly string[] },
  status: string,
  { court, caption }: Known,
  make: () => Row,
): Row {
  const before = made.get(of);
  if (
    before &&
    before.by === of.by &&
    before.status === status &&
    before.court === court &&
    before.caption === caption
  )
    return before.row;
  const row = make();
  made.set(of, { by: of.by, status, court, caption, row });
  return row;
}

function disputedRows(state: CaseState, reading: Reading, known: Known): Row[] {
  return [
    ...hearingsView(state, reading).map((hearing) => hearingRow(hearing, known)),
    ...deadlinesView(state, reading).map((deadline) => deadlineRow(deadline, known)),
  ];
}

function hearingRow(hearing: ReturnType<typeof hearingView>, { court, caption }: Known): Row {
  const json = JSON.stringify(plain({ caption, ...hearing }));
  return { id: `hearing:${hearing.hearing}`, cells: ['hearing', hearing.hearing, hearing.date, court, json] };
}

function deadlineRow(deadline: ReturnType<typeof deadlineView>, { court, caption }: Known): Row {
  const json = JSON.stringify(plain({ caption, ...deadline }));
  return {
    id: `deadline:${deadline.deadline}`,
    cells: ['deadline', deadline.deadline, deadline.due, court, json],
  };
}
