import { slot } from '../acts.js';
import type { CaseState } from '../state.js';
import { samePleading } from './naming.js';
import { type Claim, type ClaimsState, fateOf, isPending, type Pleading } from './state.js';

export interface Counts {
  pleaded: { exactly?: number; atLeast?: number; by: string[] };
  named: number;
  /** atMost null: not on record how many counts were pleaded. */
  pending: { atLeast: number; atMost: number | null; by: string[] };
  decided: number;
  decidedOnMerits: number;
  dismissed: number;
  /** Counts of which the record can't say whether they are pending; null: not on record how many there are. */
  unaccounted: number | null;
}

/**
 * Bounds on the counts still pending. A cause may be pleaded in several counts, and an order may name causes whose counts are
 * not on record, so nothing is subtracted from the lower bound unless it is known which count fell, and the upper bound drops
 * by one for each distinct cause that fell. Counts that fell by number alone may be those same causes, and are not taken twice.
 */
export function countClaims({ claims: state, course }: CaseState): Counts {
  // Before it is filed a case pleads nothing; a docket without its complaint says nothing of how much.
  if (course.docket.value === 'not-yet-filed' && Object.keys(state.claims).length === 0) return NONE;
  const claims = Object.values(state.claims).filter((one) => one.current && !one.counterclaim);
  const pleading = state.pleadings.findLast((one) => one.supersedes);
  const pleaded = pleadedCounts(state, pleading, claims.length);
  const total = pleaded.exactly ?? pleaded.atLeast ?? 0;
  const open = claims.filter(isPending);
  const fallen = claims.filter((one) => !isPending(one));
  const by = [
    ...new Set([
      ...pleaded.by,
      ...claims.flatMap((one) => one.pairs.flatMap((pair) => fateOf(pair).by)),
      ...state.fallenCounts.flatMap((one) => one.by),
      ...(state.allEnded?.by ?? []),
    ]),
  ];
  const bounds = state.allEnded
    ? { atLeast: 0, atMost: 0 }
    : boundsOf(state, pleading, claims, open, fallen, total);
  const atMost = pleaded.exactly === undefined && !state.allEnded ? null : bounds.atMost;
  const adjudicated = fallen.filter((one) => one.pairs.some((pair) => fateOf(pair).fate === 'adjudicated'));
  return {
    pleaded,
    named: claims.filter((one) => !one.unpleaded).length,
    pending: { atLeast: Math.min(bounds.atLeast, bounds.atMost), atMost, by },
    decided: adjudicated.length,
    decidedOnMerits: adjudicated.filter((one) =>
      one.pairs.every((pair) => fateOf(pair).fate !== 'adjudicated' || fateOf(pair).ground === 'merits'),
    ).length,
    dismissed: fallen.filter(
      (one) => !adjudicated.includes(one) && one.pairs.some((pair) => fateOf(pair).fate === 'dismissed'),
    ).length,
    unaccounted: atMost === null ? null : atMost - Math.min(bounds.atLeast, bounds.atMost),
  };
}

const NONE: Counts = {
  pleaded: { exactly: 0, by: [] },
  named: 0,
  pending: { atLeast: 0, atMost: 0, by: [] },
  decided: 0,
  decidedOnMerits: 0,
  dismissed: 0,
  unaccounted: 0,
};

function pleadedCounts(state: ClaimsState, pleading: Pleading | undefined, named: number): Counts['pleaded'] {
  const later = pleading ? state.pleadings.slice(state.pleadings.indexOf(pleading) + 1) : [];
  const by = [...(pleading?.by ?? []), ...later.flatMap((one) => one.by)];
  const said = pleading?.pleaded;
  const more = later.reduce((sum, one) => sum + (one.pleaded?.exactly ?? one.pleaded?.atLeast ?? 0), 0);
  // A supplemental pleading whose counts are not on record leaves only a lower bound.
  const certain = said?.exactly !== undefined && later.every((one) => one.pleaded?.exactly !== undefined);
  if (certain) return { exactly: Math.max((said?.exactly ?? 0) + more, 0), by };
  return { atLeast: Math.max((said?.exactly ?? said?.atLeast ?? 0) + more, named), by };
}

function boundsOf(
  state: ClaimsState,
  pleading: Pleading | undefined,
  claims: Claim[],
  open: Claim[],
  fallen: Claim[],
  total: number,
): { atLeast: number; atMost: number } {
  const unnamed = Math.max(0, total - claims.length);
  const numberOf = (claim: Claim) =>
    claim.counts.findLast((one) => pleading && samePleading(one.pleading, pleading))?.count;
  const fallenSlots = new Set(fallen.map((one) => slot(one.key)));
  const exact = state.exactFalls.filter((one) => one.claims.every((key) => fallenSlots.has(key)));
  const inExact = new Set(exact.flatMap((one) => one.claims));
  const exactSum = exact.reduce((sum, one) => sum + Math.max(one.counts, one.claims.length), 0);
  // With every count named, each cause is one count and nothing is vague.
  const oneEach = unnamed === 0;
  const known = fallen.filter(
    (one) => !inExact.has(slot(one.key)) && (oneEach || numberOf(one) !== undefined),
  ).length;
  const vague = fallen.filter((one) => !inExact.has(slot(one.key))).length - known;
  const byNumber = countsByNumber(state, pleading);
  const sure = known + Math.max(byNumber, exactSum + vague);
  const openUnnumbered = open.filter((one) => numberOf(one) === undefined).length;
  const most =
    vague > 0
      ? known + exactSum + vague + unnamed + Math.min(byNumber, openUnnumbered)
      : known + exactSum + Math.min(byNumber, unnamed + openUnnumbered);
  return { atMost: Math.max(0, total - sure), atLeast: Math.max(0, total - most) };
}

/** Counts of the pleading in force that fell by number alone. */
function countsByNumber(state: ClaimsState, pleading: Pleading | undefined): number {
  const counts = state.fallenCounts
    .filter((one) => pleading && samePleading(one.pleading, pleading))
    .flatMap((one) => one.counts.map(slot));
  return new Set(counts).size;
}

/** Counterclaims are counted apart; how many counts they have is seldom on record. */
export function countCounterclaims(state: ClaimsState) {
  const claims = Object.values(state.claims).filter((one) => one.counterclaim);
  const by = [
    ...new Set([
      ...state.counterPleadings.flatMap((one) => one.by),
      ...claims.flatMap((one) => one.pairs.flatMap((pair) => fateOf(pair).by)),
    ]),
  ];
  const open = claims.filter(isPending).length;
  const fallen = claims.filter((one) => !isPending(one));
  const filed = state.counterPleadings.length > 0 || claims.length > 0;
  const unseen = filed && claims.length === 0 && !state.allEnded;
  const settled = !filed || state.allEnded !== null;
  return {
    pleaded: filed ? { atLeast: Math.max(1, claims.length), by } : { exactly: 0, by },
    named: claims.length,
    pending: { atLeast: unseen ? 1 : open, atMost: settled ? 0 : null, by },
    decided: fallen.filter((one) => one.pairs.some((pair) => fateOf(pair).fate === 'adjudicated')).length,
    dismissed: fallen.filter((one) => one.pairs.some((pair) => fateOf(pair).fate === 'dismissed')).length,
  };
}
