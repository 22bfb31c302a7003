import type { Handlers } from '../any-subject/evolve.js';
import { datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { CaseEvent } from '../case/events.js';
import type { Fact } from '../fact.js';
import { caseOf } from './case-ties.js';
import type { CaseTie, ClaimStanding } from './litigation-state.js';
import type { OrganizationState } from './state.js';

interface Ref {
  claim: string;
  claimants?: string[] | undefined;
  opponents?: string[] | undefined;
}

function claimOf(tie: CaseTie, key: string): ClaimStanding {
  const known = tie.claims.find((c) => c.claim === key);
  if (known) return known;
  const made: ClaimStanding = { claim: key, opponents: [], overFor: [] };
  tie.claims.push(made);
  return made;
}

/**
 * Marks claims as over. A claim is over as a whole when the event names no pair, or when every opponent pleaded has
 * fallen out; a ruling for one of several opponents, or against one of several claimants, leaves it alive.
 */
export function fall(tie: CaseTie, refs: readonly Ref[], how: string, fact: Fact): void {
  for (const { claim: key, claimants, opponents } of refs) {
    if (claimants !== undefined) continue;
    const claim = claimOf(tie, key);
    if (opponents !== undefined) claim.overFor = [...new Set([...claim.overFor, ...opponents])];
    const allFell =
      opponents === undefined ||
      (claim.opponents.length > 0 && claim.opponents.every((o) => claim.overFor.some((f) => sameName(f, o))));
    if (allFell) claim.over ??= { how, ...datedBy(fact) };
  }
}

const falls =
  (how: string | ((data: never) => string | undefined)) =>
  (state: OrganizationState, fact: Fact<string, { claims: readonly Ref[] }>): void => {
    const tie = caseOf(state, fact);
    const words = typeof how === 'string' ? how : how(fact.data as never);
    if (words === undefined) return;
    fall(tie, fact.data.claims, words, fact);
    const keys = fact.data.claims.map((c) => c.claim).join(', ');
    tie.acts.push({ type: fact.type, summary: `Claims ${words}: ${keys}`, ...datedBy(fact) });
  };

export function revive(tie: CaseTie, key: string): void {
  const claim = tie.claims.find((c) => c.claim === key);
  if (!claim) return;
  delete claim.over;
  claim.overFor = [];
}

/** The fate of the claims on which relief against the organization's plan hangs. */
export const claimHandlers: Partial<Handlers<OrganizationState, CaseEvent>> = {
  ClaimsAdded: (state, fact) => {
    const tie = caseOf(state, fact);
    for (const { claim: key, opponents } of fact.data.claims) {
      const claim = claimOf(tie, key);
      claim.opponents = [...new Set([...claim.opponents, ...opponents])];
      // Pleaded anew, it is pending again.
      revive(tie, key);
    }
  },
  ComplaintAmended: (state, fact) => {
    const tie = caseOf(state, fact);
    const dropped = fact.data.drops.map((claim) => ({ claim }));
    fall(tie, dropped, 'dropped', fact);
    for (const key of fact.data.carries) revive(tie, key);
    tie.acts.push({ type: fact.type, summary: fact.data.pleading, ...datedBy(fact) });
  },
  ClaimsDismissed: falls('dismissed'),
  ClaimsWithdrawn: falls('withdrawn'),
  ClaimsSettled: falls('settled'),
  ClaimsDecided: falls((data: { for: string }) =>
    data.for === 'opponents' ? 'decided for the opponents' : undefined,
  ),
  ClaimsRevived: (state, fact) => {
    const tie = caseOf(state, fact);
    for (const { claim } of fact.data.claims) revive(tie, claim);
  },
};
