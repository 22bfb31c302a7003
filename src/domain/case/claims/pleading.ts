import type { Fact } from '../../fact.js';
import {
  type Act,
  actOf,
  type CaseFact,
  clearAnomaly,
  type Handlers,
  noteAnomaly,
  orPut,
  slot,
  withEvent,
} from '../acts.js';
import { repleaded } from '../course/stage.js';
import { amendedInTime } from '../hearings/deadlines.js';
import type { CaseState } from '../state.js';
import { samePleading } from './naming.js';
import { type Claim, isOpen, type Pair, type Pleading } from './state.js';

export interface NewPleading {
  name: string;
  original: boolean;
  number: string | null;
  pages?: number | undefined;
  summary?: string | undefined;
  pleaded: Pleading['pleaded'];
  supersedes: boolean;
  carries: readonly string[];
}

/** The pleading in force: the last that superseded what was before it. */
export function currentPleading(state: CaseState): Pleading | undefined {
  return state.claims.pleadings.findLast((one) => one.supersedes);
}

/** Puts a complaint in force. An amended one supersedes the earlier: what it doesn't carry is no longer before the court. */
export function pleadingFiled(state: CaseState, fact: Fact, filed: NewPleading): void {
  const { pleadings, claims } = state.claims;
  const { carries, pages, summary, ...rest } = filed;
  const pleading: Pleading = {
    ...rest,
    pages: pages ?? null,
    summary: summary ?? null,
    superseded: null,
    ...actOf(fact),
  };
  if (filed.supersedes) {
    for (const earlier of pleadings) earlier.superseded ??= actOf(fact);
    state.claims.allEnded = null;
  }
  pleadings.push(pleading);
  const carried = new Set(carries.map(slot));
  for (const [key, claim] of Object.entries(claims)) {
    if (claim.counterclaim) continue;
    if (carried.has(key)) carry(claim, pleading, fact);
    else if (filed.supersedes && !claim.pleadings.some((name) => samePleading(name, pleading)))
      supersede(claim, pleading, fact);
  }
  for (const key of carries)
    if (!claims[slot(key)]) claims[slot(key)] = carriedUnseen(state, key, pleading, fact);
}

function carry(claim: Claim, pleading: Pleading, fact: Fact): void {
  claim.current = true;
  if (!claim.pleadings.includes(pleading.name)) claim.pleadings.push(pleading.name);
  for (const pair of claim.pairs) plead(pair, actOf(fact));
}

function supersede(claim: Claim, pleading: Pleading, fact: Fact): void {
  claim.current = false;
  for (const pair of claim.pairs) {
    if (isOpen(pair))
      pair.fates.push({ fate: 'superseded', reason: `not in the ${pleading.name}`, ...actOf(fact) });
  }
}

function carriedUnseen(state: CaseState, key: string, pleading: Pleading, fact: Fact): Claim {
  noteAnomaly(
    state,
    'carried-claim-never-pleaded',
    `The ${pleading.name} carries "${key}", which no earlier pleading on record names.`,
    fact.id,
  );
  const pair: Pair = { claimant: null, opponent: null, fates: [{ fate: 'pending', ...actOf(fact) }] };
  return newClaim(key, {
    cause: key.replaceAll('-', ' '),
    pleadings: [pleading.name],
    pairs: [pair],
    by: [fact.id],
  });
}

export function newClaim(key: string, known: Partial<Claim> & Pick<Claim, 'cause' | 'by'>): Claim {
  return {
    key,
    statute: null,
    counterclaim: false,
    splitFrom: null,
    counts: [],
    pleadings: [],
    current: true,
    unpleaded: false,
    pairs: [],
    survived: [],
    ...known,
  };
}

/** A claim pleaded again is pending again, unless it was dismissed with prejudice, adjudicated, settled or severed. */
function plead(pair: Pair, act: Act): void {
  const last = pair.fates.at(-1);
  const again =
    last?.fate === 'superseded' ||
    last?.fate === 'withdrawn' ||
    (last?.fate === 'dismissed' && last.withPrejudice !== true);
  if (!last || again) pair.fates.push({ fate: 'pending', ...act });
}

type Pleaded = CaseFact<'ClaimsAdded'>['data']['claims'][number];

function addClaim(
  state: CaseState,
  fact: Fact,
  pleaded: Pleaded,
  pleadingName: string,
  counterclaim: boolean,
): void {
  const { claims, pleadings } = state.claims;
  const key = slot(pleaded.claim);
  const stale = counterclaim
    ? undefined
    : pleadings.findLast((one) => samePleading(pleadingName, one))?.superseded;
  const claim = orPut(claims, key, () =>
    newClaim(pleaded.claim, { cause: pleaded.cause, counterclaim, current: !stale, by: [] }),
  );
  if (claim.unpleaded) {
    // A dismissal of a better known date came first in the fold: the pleading supplies what it lacked.
    clearAnomaly(state, 'claim-never-pleaded', claim.by);
    claim.unpleaded = false;
    claim.counterclaim = counterclaim;
  }
  claim.by = withEvent(claim.by, fact.id);
  claim.cause = pleaded.cause;
  claim.statute ??= pleaded.statute ?? null;
  claim.splitFrom ??= pleaded.splitFrom ?? null;
  if (!stale) claim.current = true;
  if (!claim.pleadings.includes(pleadingName)) claim.pleadings.push(pleadingName);
  if (pleaded.count !== undefined)
    claim.counts.push({ pleading: pleadingName, count: pleaded.count, by: [fact.id] });
  const pairs = pleaded.claimants.flatMap((claimant) =>
    pleaded.opponents.map((opponent) => ({ claimant, opponent })),
  );
  adoptUnknownPair(claim, pairs[0]);
  for (const { claimant, opponent } of pairs) {
    const known = claim.pairs.find(
      (pair) => slot(pair.claimant ?? '') === slot(claimant) && slot(pair.opponent ?? '') === slot(opponent),
    );
    const pair = known ?? { claimant, opponent, fates: [] };
    if (!known) claim.pairs.push(pair);
    const before = pair.fates.length;
    plead(pair, actOf(fact));
    if (stale && pair.fates.length > before) pair.fates.push({ fate: 'superseded', ...stale });
  }
}

/** The pair that stood for "parties not on record" gets its names, and keeps its fate. */
function adoptUnknownPair(claim: Claim, named: { claimant: string; opponent: string } | undefined): void {
  const unknown = claim.pairs.length === 1 ? claim.pairs[0] : undefined;
  if (named && unknown && unknown.claimant === null && unknown.opponent === null)
    Object.assign(unknown, named);
}

export const pleadingHandlers: Handlers<'ComplaintAmended' | 'ClaimsAdded' | 'CounterclaimsFiled'> = {
  ComplaintAmended(state, fact) {
    const { pleading, number, pages, summary, claimsPleaded, supersedes, carries } = fact.data;
    if (supersedes && !currentPleading(state)) {
      noteAnomaly(
        state,
        'amendment-supersedes-nothing',
        `The ${pleading} supersedes a pleading that is not on record.`,
        fact.id,
      );
    }
    pleadingFiled(state, fact, {
      name: pleading,
      original: false,
      number: number ?? null,
      pages,
      summary,
      pleaded: claimsPleaded ?? null,
      supersedes,
      carries,
    });
    repleaded(state, fact.id);
    amendedInTime(state, fact);
  },
  ClaimsAdded(state, fact) {
    for (const claim of fact.data.claims)
      addClaim(state, fact, claim, fact.data.pleading, claim.counterclaim);
  },
  CounterclaimsFiled(state, fact) {
    const { pleading, number, by, claims } = fact.data;
    state.claims.counterPleadings.push({
      name: pleading,
      number: number ?? null,
      parties: by,
      ...actOf(fact),
    });
    for (const claim of claims) addClaim(state, fact, claim, pleading, true);
  },
};
