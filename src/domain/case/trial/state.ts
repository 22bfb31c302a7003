import type { Day } from '../../dates.js';
import type { Act } from '../acts.js';

interface TrialSetting extends Act {
  /** EDTF, as precise as the court set it. */
  date: string;
  dateInWords: string | null;
  kind: 'jury' | 'bench' | 'not-on-record';
  phase: string | null;
  estimatedEnd: Day | null;
  begins: string | null;
}

interface Verdict extends Act {
  effect: 'binding' | 'advisory';
  for: string;
  unanimous: boolean | null;
  jurors: number | null;
  basis: string | null;
  claims: string[];
  questions: { question: string; answer: string }[];
  findings: ({ effect: 'adopted' | 'modified' | 'rejected'; summary: string | null } & Act) | null;
}

export interface Judgment extends Act {
  kind: 'final' | 'partial-54b' | 'consent' | 'default';
  for: string | null;
  number: string | null;
  claims: string[];
  summary: string | null;
  /** Whether it ended the case: on all claims, not on fewer (FRCP 54(b)). */
  endsCase: boolean;
  amended: ({ number: string | null; summary: string } & Act)[];
  vacated: (Act & { court: string | null }) | null;
}

export interface TrialState {
  settings: TrialSetting[];
  proposed: ({ date: string; proposer: string; summary: string | null } & Act)[];
  began: (Act & { phase: string | null }) | null;
  days: ({
    number: number | null;
    phase: string | null;
    witnesses: string[];
    exhibits: string[];
    summary: string | null;
  } & Act)[];
  ended: Act | null;
  mistrials: (Act & { reason: string | null })[];
  verdicts: Verdict[];
  judgments: Judgment[];
}

export const noTrial = (): TrialState => ({
  settings: [],
  proposed: [],
  began: null,
  days: [],
  ended: null,
  mistrials: [],
  verdicts: [],
  judgments: [],
});

export const judgmentOf = (trial: TrialState): Judgment | undefined =>
  trial.judgments.findLast((one) => one.vacated === null);
