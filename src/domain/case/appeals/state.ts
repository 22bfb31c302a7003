import type { Act, CaseFact, Table } from '../acts.js';

export type Issue = CaseFact<'AppealDecided'>['data']['issues'][number];

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
  decided: ({ issues: Issue[]; number: string | null } & Act) | null;
  rehearings: ({ disposition: string; enBanc: boolean } & Act)[];
  mandate: Act | null;
  recalled: Act | null;
  certiorari: ({ disposition: string } & Act) | null;
  by: readonly string[];
}

export type AppealsState = Table<Appeal>;
export const noAppeals = (): AppealsState => ({});

/** An appeal from an order on the way: the case itself goes on below, so its stage stays. */
export const isInterlocutory = ({ kind }: Appeal): boolean =>
  kind === '1292(a)(1)' || kind === '1292(b)' || kind === '23(f)' || kind === 'mandamus';
