import type { Act, Table } from '../acts.js';

export interface Appeal {
  key: string;
  kind: string;
  parties: string[];
  /** Document numbers of the orders appealed from. */
  fromNumbers: string[];
  court: string | null;
  docketNumber: string | null;
  /** Subject id of the appellate case. */
  case: string | null;
  /** Null: known only from a later step. */
  filed: Act | null;
  docketed: Act | null;
  argued: Act | null;
  decided: ({ issues: { issue: string; outcome: string }[]; number: string | null } & Act) | null;
  rehearings: ({ disposition: string; enBanc: boolean } & Act)[];
  mandate: Act | null;
  recalled: Act | null;
  certiorari: ({ disposition: string } & Act) | null;
  by: readonly string[];
}

export type AppealsState = Table<Appeal>;
export const noAppeals = (): AppealsState => ({});
