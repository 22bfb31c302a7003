import type { Handlers } from '../any-subject/evolve.js';
import { datedBy } from '../any-subject/state.js';
import type { Fact } from '../fact.js';
import type { VentureEvent } from '../venture/events.js';
import { isOwn } from './elsewhere.js';
import type { OrganizationState, VentureTie } from './state.js';

function tieOf(state: OrganizationState, fact: Fact): VentureTie {
  const known = state.ventures.find((v) => v.venture === fact.subject);
  if (known) {
    known.by.push(fact.id);
    return known;
  }
  const made: VentureTie = { venture: fact.subject, roles: [], ...datedBy(fact) };
  state.ventures.push(made);
  return made;
}

function addRoles(tie: VentureTie, roles: readonly string[]): void {
  tie.roles = [...new Set([...tie.roles, ...roles])];
}

/** Ventures that name the organization; a role is told only where the venture's record ties the partner to it. */
export const tieHandlers: Partial<Handlers<OrganizationState, VentureEvent>> = {
  VentureReported: (state, fact) => {
    tieOf(state, fact).name = fact.data.name;
  },
  VentureAnnounced: (state, fact) => {
    const tie = tieOf(state, fact);
    tie.name = fact.data.name;
    for (const partner of fact.data.partners)
      if (partner.subject === state.subject) addRoles(tie, partner.roles);
  },
  PartnerJoined: (state, fact) => {
    const tie = tieOf(state, fact);
    if (fact.data.subject !== state.subject) return;
    addRoles(tie, fact.data.roles);
    delete tie.left;
  },
  PartnerLeft: (state, fact) => {
    const tie = tieOf(state, fact);
    if (isOwn(state, fact.data.name)) tie.left = datedBy(fact);
  },
};
