import type { Act, Table } from '../acts.js';
import type { Towards } from '../claims/relief.js';
import type { Disposition } from '../events.js';
import { noEntries, type Ordered } from '../ordered.js';

export type InjunctionKindName = 'temporary-restraining-order' | 'preliminary' | 'permanent';

export interface Ruling extends Act {
  disposition: Disposition;
  /** Which ruling it is: the first, or one on reconsideration, amendment or remand. */
  stage: 'first-ruling' | 'reconsideration' | 'amendment' | 'remand';
  number: string | null;
  perMovant: { movant: string; disposition: Disposition; claims: string[] }[];
  reasons: string | null;
  pages: number | null;
  byStipulation: boolean;
  /** A magistrate judge's recommendation: decides nothing. */
  recommendedOnly: boolean;
  /** Read with low confidence, for a person to confirm: decides nothing. */
  proposed: boolean;
}

export interface Motion {
  key: string;
  type: string;
  /** For a motion for an injunction: which kind it asks for. */
  injunction: InjunctionKindName | null;
  title: string | null;
  movants: string[];
  against: string[];
  acts: string[];
  number: string | null;
  pages: number | null;
  withoutNotice: boolean | null;
  targets: string[];
  targetPleading: string | null;
  claims: string[];
  towards: Towards[];
  /** Null: known only from what was filed or ruled about it. */
  filed: Act | null;
  oppositions: ({ parties: string[]; number: string | null; summary: string | null } & Act)[];
  rulings: Ruling[];
  by: readonly string[];
}

export interface MotionsState {
  motions: Ordered<Motion>;
  /** Slot of a document number → slots of the motions made by it; left out where that is one whose key is the number. */
  byNumber: Table<string[]>;
  /** Latest ruling of any kind: since then the court is known to have acted. */
  lastRuling: Act | null;
}

export const noMotions = (): MotionsState => ({ motions: noEntries(), byNumber: {}, lastRuling: null });

/** Dispositions after which the motion is still before the court. */
const UNDECIDED: ReadonlySet<Disposition> = new Set(['deferred', 'under-submission']);

/** The ruling that counts: the court's last, recommendations and unconfirmed readings left out. */
export function rulingOf(motion: Motion): Ruling | undefined {
  for (let i = motion.rulings.length - 1; i >= 0; i -= 1) {
    const ruling = motion.rulings[i] as Ruling;
    if (!ruling.recommendedOnly && !ruling.proposed) return ruling;
  }
  return undefined;
}

/** The ruling that decided the motion, if any did. */
export function decisionOf(motion: Motion): Ruling | undefined {
  const ruling = rulingOf(motion);
  return ruling && !UNDECIDED.has(ruling.disposition) ? ruling : undefined;
}
