import { datedBy } from '../any-subject/state.js';
import { anomaly, type Bid, type OrganizationState } from './state.js';
import { entityOf } from './structure.js';
import type { OwnHandlers } from './table.js';

const bidOf = (state: OrganizationState, key: string): Bid | undefined =>
  state.bids.find((b) => b.bid === key);

/** Money and ownership: stakes as reported, financings, bids, partnerships, acquisitions. */
export const ownershipHandlers = {
  InvestmentMade: (state, fact) => {
    const { round } = fact.data;
    const report = { ...fact.data, ...datedBy(fact) };
    const known = round === undefined ? undefined : state.rounds.find((r) => r.round === round);
    if (known) known.reports.push(report);
    else state.rounds.push({ round: round ?? null, reports: [report] });
  },
  StakeReported: (state, fact) => {
    entityOf(state, fact.data.entity, fact);
    state.stakes.push({ ...fact.data, ...datedBy(fact), standing: fact.standing });
  },
  BidReceived: (state, fact) => {
    const known = bidOf(state, fact.data.bid);
    // Another report of the same bid: its figures stand beside, the bid is one.
    if (known) known.by.push(fact.id);
    else state.bids.push({ ...fact.data, ...datedBy(fact) });
  },
  BidRejected: (state, fact) => {
    const bid = bidOf(state, fact.data.bid);
    const { by: rejectedBy, ...data } = fact.data;
    if (bid) bid.rejected = { ...data, rejectedBy, ...datedBy(fact) };
    else
      anomaly(
        state,
        'bid-never-received',
        `A bid "${fact.data.bid}" was rejected that was never received.`,
        fact.id,
      );
  },
  BidWithdrawn: (state, fact) => {
    const bid = bidOf(state, fact.data.bid);
    if (bid) bid.withdrawn = { ...fact.data, ...datedBy(fact) };
    else
      anomaly(
        state,
        'bid-never-received',
        `A bid "${fact.data.bid}" was withdrawn that was never received.`,
        fact.id,
      );
  },
  PartnershipChanged: (state, fact) => {
    state.partnerships.push({ ...fact.data, ...datedBy(fact) });
  },
  AcquisitionReported: (state, fact) => {
    state.acquisitions.push({ ...fact.data, ...datedBy(fact) });
  },
} satisfies Partial<OwnHandlers>;
