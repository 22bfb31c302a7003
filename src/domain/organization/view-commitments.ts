import { told } from '../any-subject/view.js';
import type { Day } from '../dates.js';
import type { Reading } from '../fact.js';
import type { Commitment, OrganizationState } from './state.js';

export type CommitmentStatus = 'kept' | 'overdue' | 'untested' | 'released' | 'broken';

/** The last outcome on record; without one, overdue from the day after it was due. A past day is no evidence of a breach. */
function commitmentStatus(commitment: Commitment, reading: Reading): CommitmentStatus {
  const last = commitment.outcomes.at(-1);
  if (last) return last.status;
  return commitment.due !== undefined && commitment.due < reading.asOf ? 'overdue' : 'untested';
}

/** Who promised what to whom, by which instrument, and how it stands on the day. */
export function commitmentsView(state: OrganizationState, reading: Reading) {
  return state.commitments.map((c) => ({
    commitment: c.commitment,
    madeBy: c.madeBy,
    to: c.to,
    instrument: c.instrument,
    what: c.what,
    amount: c.amount ?? null,
    since: c.when.on,
    due: c.due ?? null,
    until: c.until ?? null,
    status: commitmentStatus(c, reading),
    evidence: c.outcomes.map(told),
    by: [...c.by, ...c.outcomes.flatMap((o) => o.by)],
  }));
}

/** Due dates that may still pass without an outcome. */
export function openDueDates(state: OrganizationState): Day[] {
  return state.commitments.flatMap((c) => (c.due === undefined || c.outcomes.length > 0 ? [] : [c.due]));
}
