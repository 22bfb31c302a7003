import type { Reading, Sourced } from '../../fact.js';
import { allBy } from '../acts.js';
import type { CaseState } from '../state.js';
import { type Counts, countClaims, countCounterclaims } from './counting.js';
import { samePleading } from './naming.js';
import { currentPleading } from './pleading.js';
import { type Claim, type FateStep, fateOf, isPending, type Pleading } from './state.js';

export interface ClaimBrief {
  claim: string;
  cause: string;
  /** Its number in the pleading in force, which numbers anew; null: not on record. */
  count: string | null;
  counterclaim: boolean;
  claimants: string[];
  opponents: string[];
  /** `mixed` where pairs differ; the ledger tells them apart. */
  fate: string;
  pending: boolean;
  by: string[];
}

/** Claims in numbers and one line each: those in force, counterclaims, and those an earlier order ended. */
export function claimsBrief(state: CaseState) {
  const counts = countClaims(state);
  const list = Object.values(state.claims.claims).filter((one) => one.current || one.counterclaim);
  const current = currentPleading(state);
  return {
    ...sourcedCounts(counts),
    counterclaims: sourcedCounterclaims(state),
    list: list.map((claim) => briefOf(claim, current)),
  };
}

function sourcedCounts({
  pleaded,
  pending,
  named,
  decided,
  decidedOnMerits,
  dismissed,
  unaccounted,
}: Counts) {
  const value = <T>(of: T): Sourced<T> => ({ value: of, by: pending.by });
  return {
    pleaded: bounds(pleaded),
    named: value(named),
    pending: bounds(pending),
    decided: value(decided),
    decidedOnMerits: value(decidedOnMerits),
    dismissed: value(dismissed),
    unaccounted: value(unaccounted),
  };
}

/** A count or its bounds, as one value. */
function bounds<B extends { by: string[] }>({ by, ...value }: B): Sourced<Omit<B, 'by'>> {
  return { value, by };
}

function sourcedCounterclaims(state: CaseState) {
  const { pleaded, pending, named, decided, dismissed } = countCounterclaims(state.claims);
  const value = <T>(of: T): Sourced<T> => ({ value: of, by: pending.by });
  return {
    pleaded: bounds(pleaded as Counts['pleaded']),
    named: value(named),
    pending: bounds(pending),
    decided: value(decided),
    dismissed: value(dismissed),
  };
}

function briefOf(claim: Claim, current: Pleading | undefined): ClaimBrief {
  const printed = claim.counts.findLast(
    (one) => claim.counterclaim || !current || samePleading(one.pleading, current),
  );
  const names = (side: 'claimant' | 'opponent') => [
    ...new Set(claim.pairs.flatMap((pair) => pair[side] ?? [])),
  ];
  return {
    claim: claim.key,
    cause: claim.cause,
    count: printed?.count ?? null,
    counterclaim: claim.counterclaim,
    claimants: names('claimant'),
    opponents: names('opponent'),
    fate: overallFate(claim),
    pending: isPending(claim),
    by: claimBy(claim),
  };
}

const claimBy = (claim: Claim): string[] => allBy(claim, ...claim.pairs.map(fateOf));

/** One word for a claim where all its pairs share it. */
function overallFate(claim: Claim): string {
  const fates = [...new Set(claim.pairs.map((pair) => fateOf(pair).fate))];
  return fates.length === 1 ? (fates[0] as string) : fates.length === 0 ? 'not on record' : 'mixed';
}

/** The claims ledger: every claim ever pleaded, its fate against each opponent and how it came to it. */
export function claimsView(state: CaseState, _reading: Reading) {
  const { claims, pleadings, counterPleadings, fallenCounts } = state.claims;
  const current = currentPleading(state);
  return {
    ...claimsBrief(state),
    pleadings: pleadings.map(({ day: _, superseded, ...one }) => ({
      ...one,
      current: one.name === current?.name,
      superseded: superseded && { on: superseded.on, by: superseded.by },
    })),
    counterclaimPleadings: counterPleadings.map(({ day: _, ...one }) => one),
    claims: Object.values(claims).map((claim) => ({
      claim: claim.key,
      cause: claim.cause,
      statute: claim.statute,
      counts: claim.counts,
      counterclaim: claim.counterclaim,
      splitFrom: claim.splitFrom,
      inPleadingInForce: claim.current,
      pleadingOnRecord: !claim.unpleaded,
      pleadings: claim.pleadings,
      fate: overallFate(claim),
      pending: isPending(claim),
      pairs: claim.pairs.map((pair) => ({
        claimant: pair.claimant,
        opponent: pair.opponent,
        ...fateView(fateOf(pair)),
        history: pair.fates.map(fateView),
      })),
      survived: claim.survived.map(({ day: _, ...one }) => one),
      by: claim.by,
    })),
    countsDismissedByNumber: fallenCounts.map(({ day: _, ...one }) => one),
  };
}

/** Terms that are on record; only a decision on the merits is called one. */
function fateView({ day: _, ...step }: FateStep) {
  const terms = Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== null && value !== undefined),
  ) as Omit<FateStep, 'day'>;
  return { ...terms, onTheMerits: step.ground === 'merits' };
}

/** What stays open after a verdict, a judgment or a closing: claims of which no end is on record. */
export function unresolvedView(state: CaseState) {
  const { trial, course, claims } = state;
  if (
    claims.allEnded ||
    (trial.verdicts.length === 0 && trial.judgments.length === 0 && !course.endings.closed)
  )
    return [];
  const open = Object.values(claims.claims).filter(
    (one) => (one.current || one.counterclaim) && isPending(one),
  );
  const list = open.map((claim) => ({
    what: claim.counterclaim ? 'counterclaim' : 'claim',
    claim: claim.key as string | null,
    cause: claim.cause,
    fate: overallFate(claim) as string | null,
    words: noEnd(claim),
    by: claimBy(claim),
  }));
  const counters = countCounterclaims(claims);
  if (counters.named === 0 && counters.pending.atLeast > 0) {
    list.push({
      what: 'counterclaim',
      claim: null,
      cause: 'counterclaims',
      fate: 'pending',
      words: 'The counterclaims have no recorded end.',
      by: counters.pending.by,
    });
  }
  // Those told above by their cause are among the counts that may be pending.
  const { pending } = countClaims(state);
  const told = open.filter((one) => !one.counterclaim).length;
  const further = (pending.atMost ?? 0) - told;
  if (further > 0) {
    const cause = `${further} further count${further === 1 ? '' : 's'}`;
    const words =
      pending.atLeast - told === further
        ? `${cause}: no end on record.`
        : `Of up to ${cause} the record does not say whether they are pending.`;
    list.push({ what: 'counts', claim: null, cause, fate: null, words, by: pending.by });
  }
  return list;
}

function noEnd(claim: Claim): string {
  const fates = new Set(claim.pairs.map((pair) => fateOf(pair).fate));
  if (fates.has('tried')) return `${claim.cause}: tried, no judgment on record.`;
  if (fates.has('deferred')) return `${claim.cause}: deferred to a later phase, no end on record.`;
  return `${claim.cause}: no end on record.`;
}
