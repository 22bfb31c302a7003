import type { Dated } from '../any-subject/state.js';
import type { Day } from '../dates.js';

/** What relief would do to a plan or step, were it granted. */
export interface Target {
  plan?: string | undefined;
  step?: string | undefined;
  effect: 'would-block' | 'would-unwind' | 'would-condition';
}

/** Relief a suit seeks towards the organization's plan, and what became of it. */
export interface Relief extends Dated {
  relief: string;
  kind: string;
  summary: string;
  soughtBy: string[];
  against: string[];
  /** Keys of the claims it hangs on; empty: not on record. */
  claims: string[];
  targets: Target[];
  decided?: Dated & { disposition: string; summary?: string | undefined };
}

/** A motion for an injunction against the plan, and the injunction that came of it. */
export interface InjunctionSought extends Dated {
  kind: string;
  motion?: string | undefined;
  injunction?: string | undefined;
  movants: string[];
  acts: string[];
  targets: Target[];
  /** False when only the ruling is on record. */
  requested: boolean;
  rulings: (Dated & { disposition: string; reasons?: string | undefined; on: string })[];
  inForce?: Dated & { until?: string | undefined; untilDay?: Day | undefined };
  stayed?: Dated & { pending?: string | undefined };
  ended?: Dated & { how: 'dissolved' | 'vacated' };
}

/** How far a claim has fallen: the opponents it names, and those towards whom it is over. */
export interface ClaimStanding {
  claim: string;
  opponents: string[];
  overFor: string[];
  /** Over towards every opponent. */
  over?: Dated & { how: string };
}

/** A case that names the organization: what of it bears on the organization's plan. */
export interface CaseTie {
  case: string;
  caption?: { value: string; by: string[] };
  court?: string;
  docketNumber?: string;
  filed?: Dated;
  reliefs: Relief[];
  injunctions: InjunctionSought[];
  claims: ClaimStanding[];
  /** Motions, rulings and the like that name the organization, in the order of the world. */
  acts: (Dated & { type: string; summary: string })[];
  ended?: Dated & { how: string };
  /** Every claim was settled; the case goes on until it is dismissed, closed or adjudicated. */
  settled?: Dated;
  /** The last appeal was decided so that its mandate sends the case back, and what of it. */
  sentBack?: { claims: string[] };
}

export interface Challenges {
  cases: CaseTie[];
}
