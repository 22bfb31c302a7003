import type { Fact } from '../../fact.js';
import { actOf, type CaseFact, type Handlers, noteAnomaly, slot, withEvent } from '../acts.js';
import { leaveToAmendGiven } from '../hearings/deadlines.js';
import type { CaseState } from '../state.js';
import { covers, samePleading } from './naming.js';
import { newClaim } from './pleading.js';
import { type Claim, type FateTerms, fateOf, isOpen, type Pair } from './state.js';

type Ref = CaseFact<'ClaimsDismissed'>['data']['claims'][number];

/** Gives the pairs an act is about a new fate. Parties left out mean every pair of the claim. */
export function setFate(state: CaseState, fact: Fact, refs: readonly Ref[], terms: FateTerms): void {
  for (const ref of refs) {
    const claim = claimOf(state, fact, ref.claim);
    for (const pair of pairsOf(state, fact, claim, ref, terms.fate === 'revived'))
      pair.fates.push({ ...terms, ...actOf(fact) });
  }
}

function claimOf(state: CaseState, fact: Fact, key: string): Claim {
  const known = state.claims.claims[slot(key)];
  if (known) return known;
  noteAnomaly(
    state,
    'claim-never-pleaded',
    `${fact.type} names the claim "${key}", which no pleading on record has.`,
    fact.id,
  );
  const claim = newClaim(key, { cause: key.replaceAll('-', ' '), unpleaded: true, by: [fact.id] });
  state.claims.claims[slot(key)] = claim;
  return claim;
}

function pairsOf(state: CaseState, fact: Fact, claim: Claim, ref: Ref, revives: boolean): Pair[] {
  if (claim.pairs.length === 0) claim.pairs.push(...pairsNamed(ref, fact));
  if (!ref.claimants && !ref.opponents) {
    const open = claim.pairs.filter(isOpen);
    const touched = revives ? claim.pairs.filter((pair) => !isOpen(pair)) : open;
    if (touched.length > 0) return touched;
    const settled = claim.pairs.some(
      (pair) => fateOf(pair).fate === 'adjudicated' || fateOf(pair).fate === 'settled',
    );
    if (!revives && settled)
      noteAnomaly(
        state,
        'claim-already-ended',
        `${fact.type} names "${claim.key}", which had ended.`,
        ...claim.by,
        fact.id,
      );
    // Terms of an earlier dismissal may change, as from leave to amend to prejudice; a claim let go stays let go.
    return claim.pairs.filter((pair) =>
      ['dismissed', 'withdrawn', 'pending', 'revived'].includes(fateOf(pair).fate),
    );
  }
  const matched: Pair[] = [];
  for (const claimant of ref.claimants ?? [null]) {
    for (const opponent of ref.opponents ?? [null])
      matched.push(...matching(state, claim, claimant, opponent));
  }
  if (matched.length > 0) return [...new Set(matched)];
  noteAnomaly(
    state,
    'claim-not-pleaded-against',
    `${fact.type} names parties against whom "${claim.key}" is not pleaded on record.`,
    ...claim.by,
    fact.id,
  );
  const added = pairsNamed(ref, fact);
  claim.pairs.push(...added);
  return added;
}

const pairsNamed = (ref: Ref, fact: Fact): Pair[] =>
  (ref.claimants ?? [null]).flatMap((claimant) =>
    (ref.opponents ?? [null]).map((opponent) => ({
      claimant,
      opponent,
      fates: [{ fate: 'pending' as const, ...actOf(fact) }],
    })),
  );

/** The pairs of two names; null means anyone. A member named out of a group that was pleaded together becomes a pair of its own. */
function matching(state: CaseState, claim: Claim, claimant: string | null, opponent: string | null): Pair[] {
  const within = (said: string | null, pleaded: string | null) =>
    said === null || pleaded === null || covers(state, said, pleaded);
  const exact = claim.pairs.filter(
    (pair) => within(claimant, pair.claimant) && within(opponent, pair.opponent),
  );
  if (exact.length > 0) return exact;
  const meets = (said: string | null, pleaded: string | null) =>
    within(said, pleaded) || (said !== null && pleaded !== null && covers(state, pleaded, said));
  const group = claim.pairs.find((pair) => meets(claimant, pair.claimant) && meets(opponent, pair.opponent));
  if (!group) return [];
  const narrow = (said: string | null, pleaded: string | null) =>
    said !== null && (pleaded === null || !covers(state, said, pleaded)) ? said : pleaded;
  const member: Pair = {
    claimant: narrow(claimant, group.claimant),
    opponent: narrow(opponent, group.opponent),
    fates: [...group.fates],
  };
  claim.pairs.push(member);
  return [member];
}

/** What ends every claim of every party: dismissal of the case, settlement, a final judgment on all of it. */
export function endEveryClaim(state: CaseState, fact: Fact, terms: FateTerms): void {
  state.claims.allEnded = { ...terms, ...actOf(fact) };
  for (const claim of Object.values(state.claims.claims)) {
    for (const pair of claim.pairs) {
      if (isOpen(pair)) pair.fates.push({ ...terms, ...actOf(fact) });
      // Leave to amend that was not used is gone with the case.
      else if (fateOf(pair).leaveToAmend === true)
        pair.fates.push({ ...fateOf(pair), leaveToAmend: false, amendBy: null, ...actOf(fact) });
    }
  }
}

/** A vacated judgment or a reversal brings back what that event had ended. */
export function undoEndings(state: CaseState, fact: Fact, endedBy: readonly string[]): void {
  if (state.claims.allEnded?.by.some((id) => endedBy.includes(id))) state.claims.allEnded = null;
  for (const claim of Object.values(state.claims.claims)) {
    for (const pair of claim.pairs) {
      const last = fateOf(pair);
      if (!isOpen(pair) && last.by.some((id) => endedBy.includes(id)))
        pair.fates.push({ fate: 'revived', ...actOf(fact) });
    }
  }
}

/** Pairs that were stayed are pending again. @returns whether any was stayed. */
export function stayLifted(state: CaseState, fact: Fact): boolean {
  let any = false;
  for (const claim of Object.values(state.claims.claims)) {
    for (const pair of claim.pairs) {
      if (fateOf(pair).fate !== 'stayed') continue;
      pair.fates.push({ fate: 'pending', ...actOf(fact) });
      any = true;
    }
  }
  return any;
}

type Acts =
  | 'ClaimsDismissed'
  | 'CountsDismissed'
  | 'ClaimsWithdrawn'
  | 'ClaimsPhased'
  | 'ClaimsSevered'
  | 'ClaimsStayed'
  | 'ClaimsRevived'
  | 'ClaimsDecided'
  | 'ClaimsSettled'
  | 'ClaimsSurvived';

export const fateHandlers: Handlers<Acts> = {
  ClaimsDismissed(state, fact) {
    const { claims, withPrejudice, leaveToAmend, amendBy, ground, reason, orderNumber, bindsOnlyCount } =
      fact.data;
    setFate(state, fact, claims, {
      fate: 'dismissed',
      withPrejudice,
      leaveToAmend,
      amendBy: amendBy ?? null,
      ground,
      reason: reason ?? null,
      orderNumber: orderNumber ?? null,
    });
    if (bindsOnlyCount !== undefined)
      state.claims.exactFalls.push({
        claims: claims.map((one) => slot(one.claim)),
        counts: bindsOnlyCount,
        ...actOf(fact),
      });
    if (amendBy !== undefined) leaveToAmendGiven(state, fact, amendBy);
  },
  CountsDismissed(state, fact) {
    const { counts, pleading, withPrejudice, orderNumber, reason } = fact.data;
    const terms: FateTerms = {
      fate: 'dismissed',
      withPrejudice,
      orderNumber: orderNumber ?? null,
      reason: reason ?? null,
    };
    const unnamed: string[] = [];
    for (const count of counts) {
      const claim = Object.values(state.claims.claims).find((one) =>
        one.counts.some(
          (c) =>
            slot(c.count) === slot(count) &&
            (c.pleading === pleading ||
              samePleading(c.pleading, { name: pleading, original: false, number: null })),
        ),
      );
      if (claim) setFate(state, fact, [{ claim: claim.key }], terms);
      else unnamed.push(count);
    }
    if (unnamed.length > 0)
      state.claims.fallenCounts.push({
        counts: unnamed,
        pleading,
        withPrejudice,
        orderNumber: orderNumber ?? null,
        reason: reason ?? null,
        ...actOf(fact),
      });
  },
  ClaimsWithdrawn(state, fact) {
    setFate(state, fact, fact.data.claims, {
      fate: 'withdrawn',
      withPrejudice: fact.data.withPrejudice,
      orderNumber: fact.data.orderNumber ?? null,
    });
  },
  ClaimsPhased(state, fact) {
    const { claims, phase, expectedTrial, orderNumber } = fact.data;
    setFate(state, fact, claims, {
      fate: 'deferred',
      phase,
      until: expectedTrial ?? null,
      orderNumber: orderNumber ?? null,
    });
  },
  ClaimsSevered(state, fact) {
    setFate(state, fact, fact.data.claims, {
      fate: 'severed',
      into: fact.data.into ?? null,
      orderNumber: fact.data.orderNumber ?? null,
    });
  },
  ClaimsStayed(state, fact) {
    setFate(state, fact, fact.data.claims, {
      fate: 'stayed',
      until: fact.data.until ?? null,
      orderNumber: fact.data.orderNumber ?? null,
    });
  },
  ClaimsRevived(state, fact) {
    state.claims.allEnded = null;
    setFate(state, fact, fact.data.claims, {
      fate: 'revived',
      reason: fact.data.reason ?? null,
      orderNumber: fact.data.orderNumber ?? null,
    });
  },
  ClaimsDecided(state, fact) {
    const { claims, ground, by, reason, orderNumber } = fact.data;
    setFate(state, fact, claims, {
      fate: 'adjudicated',
      for: fact.data.for,
      ground,
      decidedBy: by,
      reason: reason ?? null,
      orderNumber: orderNumber ?? null,
    });
  },
  ClaimsSettled(state, fact) {
    setFate(state, fact, fact.data.claims, { fate: 'settled', orderNumber: fact.data.orderNumber ?? null });
  },
  ClaimsSurvived(state, fact) {
    for (const ref of fact.data.claims) {
      const claim = claimOf(state, fact, ref.claim);
      if (claim.pairs.length === 0) claim.pairs.push(...pairsNamed(ref, fact));
      claim.survived.push({
        test: fact.data.test,
        orderNumber: fact.data.orderNumber ?? null,
        ...actOf(fact),
      });
      claim.by = withEvent(claim.by, fact.id);
    }
  },
};
