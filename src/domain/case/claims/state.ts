import type { Day } from '../../dates.js';
import type { Act, Table } from '../acts.js';

type Fate =
  | 'pending'
  | 'stayed'
  | 'deferred'
  | 'severed'
  | 'dismissed'
  | 'withdrawn'
  | 'superseded'
  | 'revived'
  | 'tried'
  | 'adjudicated'
  | 'settled';

/** Terms of a fate, as far as the record has them; null: not on record. */
export interface FateTerms {
  fate: Fate;
  withPrejudice?: boolean | null;
  leaveToAmend?: boolean | null;
  amendBy?: Day | null;
  ground?: 'threshold' | 'merits' | null;
  reason?: string | null;
  phase?: string | null;
  until?: string | null;
  into?: string | null;
  /** Who prevailed. */
  for?: string | null;
  /** Who decided: jury, court, summary judgment, default. */
  decidedBy?: string | null;
  orderNumber?: string | null;
}

export type FateStep = FateTerms & Act;

/** One claimant against one opponent, or groups of them named together; null: not on record. The last fate is the current. */
export interface Pair {
  claimant: string | null;
  opponent: string | null;
  fates: FateStep[];
}

/** A cause of action. Its identity is its key: it outlives the count numbers, which each pleading gives anew. */
export interface Claim {
  key: string;
  cause: string;
  statute: string | null;
  counterclaim: boolean;
  splitFrom: string | null;
  /** Number in each pleading that printed one. */
  counts: { pleading: string; count: string; by: readonly string[] }[];
  /** Names of the pleadings it stands in. */
  pleadings: string[];
  /** Whether the pleading now in force has it. */
  current: boolean;
  /** Known only from an order about it, no pleading on record names it. */
  unpleaded: boolean;
  pairs: Pair[];
  survived: ({ test: string; orderNumber: string | null } & Act)[];
  by: readonly string[];
}

export interface Pleading extends Act {
  name: string;
  /** The paper that opened the case. */
  original: boolean;
  number: string | null;
  pages: number | null;
  summary: string | null;
  pleaded: { exactly?: number | undefined; atLeast?: number | undefined } | null;
  supersedes: boolean;
  superseded: Act | null;
}

export interface ClaimsState {
  pleadings: Pleading[];
  counterPleadings: ({ name: string; number: string | null; parties: string[] } & Act)[];
  claims: Table<Claim>;
  /** Counts known to have fallen only by their number. */
  fallenCounts: ({
    counts: string[];
    pleading: string;
    withPrejudice: boolean | null;
    orderNumber: string | null;
    reason: string | null;
  } & Act)[];
  /** Orders that say how many counts fell with the claims they name. */
  exactFalls: ({ claims: string[]; counts: number } & Act)[];
  /** Set by what ends every claim of every party, named or not. */
  allEnded: FateStep | null;
}

export const noClaims = (): ClaimsState => ({
  pleadings: [],
  counterPleadings: [],
  claims: {},
  fallenCounts: [],
  exactFalls: [],
  allEnded: null,
});

const OPEN: ReadonlySet<Fate> = new Set(['pending', 'stayed', 'deferred', 'revived', 'tried']);

export const fateOf = (pair: Pair): FateStep => pair.fates.at(-1) as FateStep;

/** A pair is open while the court has it: stayed, deferred and tried without judgment included. */
export const isOpen = (pair: Pair): boolean => OPEN.has(fateOf(pair).fate);

/** A count is pending while any pair of it is. */
export const isPending = (claim: Claim): boolean => claim.pairs.some(isOpen);
