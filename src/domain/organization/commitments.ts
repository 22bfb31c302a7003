import { datedBy } from '../any-subject/state.js';
import type { Fact } from '../fact.js';
import { anomaly, type Commitment, type OrganizationState } from './state.js';
import type { OwnHandlers } from './table.js';

type Outcome = Commitment['outcomes'][number]['status'];

type Settled = { commitment: string; evidence: string; by?: string | undefined };

/** Records what became of a commitment; of one that is not on record it is an anomaly that keeps the evidence. */
function settle(status: Outcome, state: OrganizationState, fact: Fact<string, Settled>): void {
  const { commitment, evidence, by: releasedBy } = fact.data;
  const made = state.commitments.find((c) => c.commitment === commitment);
  if (made) {
    const who = releasedBy === undefined ? {} : { releasedBy };
    made.outcomes.push({ status, evidence, ...who, ...datedBy(fact) });
    return;
  }
  const message = `The commitment "${commitment}" is said to be ${status}, but none of that name is on record: ${evidence}`;
  anomaly(state, 'commitment-never-made', message, fact.id);
}

/** Who promised what to whom, by which instrument, and what became of it. */
export const commitmentHandlers = {
  CommitmentMade: (state, fact) => {
    const known = state.commitments.find((c) => c.commitment === fact.data.commitment);
    const { by: madeBy, ...terms } = fact.data;
    // Made again, it carries new terms; its history stays.
    if (known) Object.assign(known, terms, { madeBy, by: [...known.by, fact.id] });
    else state.commitments.push({ ...terms, madeBy, ...datedBy(fact), outcomes: [] });
  },
  CommitmentKept: (state, fact) => settle('kept', state, fact),
  CommitmentBroken: (state, fact) => settle('broken', state, fact),
  CommitmentReleased: (state, fact) => settle('released', state, fact),
} satisfies Partial<OwnHandlers>;
