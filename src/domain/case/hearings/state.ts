import type { Day } from '../../dates.js';
import type { Act, Table } from '../acts.js';

/** Day and time are local to the court. */
interface HearingStep extends Act {
  what: 'scheduled' | 'reset' | 'vacated' | 'held';
  date: Day | null;
  from: Day | null;
  time: string | null;
  reason: string | null;
}

export interface Hearing {
  key: string;
  purpose: string;
  date: Day;
  time: string | null;
  place: string | null;
  judge: string | null;
  /** Key of the motion it is on, and document numbers. */
  motion: string | null;
  motionNumbers: string[];
  state: 'set' | 'held' | 'vacated';
  evidence: string | null;
  summary: string | null;
  history: HearingStep[];
  by: readonly string[];
}

export interface HearingsState {
  hearings: Table<Hearing>;
}

export const noHearings = (): HearingsState => ({ hearings: {} });
