import type { Fact } from '../fact.js';
import type { CaseTie } from './litigation-state.js';
import type { OrganizationState } from './state.js';

/** What the organization's state knows of the case the fact belongs to. */
export function caseOf(state: OrganizationState, fact: Fact): CaseTie {
  const known = state.cases.find((c) => c.case === fact.subject);
  if (known) return known;
  const made: CaseTie = { case: fact.subject, reliefs: [], injunctions: [], claims: [], acts: [] };
  state.cases.push(made);
  return made;
}
