import type { Sourced } from '../../fact.js';
import type { Act } from '../acts.js';

type DocketFlag = 'not-yet-filed' | 'open' | 'administratively-closed' | 'closed' | 'reopened';
export type Stage =
  | 'pleadings'
  | 'discovery'
  | 'dispositive-motions'
  | 'pretrial'
  | 'trial'
  | 'post-trial'
  | 'judgment'
  | 'post-judgment'
  | 'on-appeal'
  | 'remanded';
type Hold = 'none' | 'stayed' | 'partly-stayed';

interface Dismissal extends Act {
  how: 'order' | 'notice-41a1Ai' | 'stipulation-41a1Aii' | 'state-voluntary-dismissal';
  withPrejudice: boolean | null;
  ground: 'threshold' | 'merits' | null;
  reason: string | null;
  number: string | null;
}

/** Three values that never follow from one another: the clerk's flag, how far the case has come, and whether it is held. */
export interface CourseState {
  docket: Sourced<DocketFlag>;
  stage: Sourced<Stage | null>;
  hold: Sourced<Hold>;
  holdTerms: { reason: string | null; until: string | null } | null;
  /** What ended the case for `status`; each is taken back by a reopening, a vacatur or a mandate. */
  endings: { closed: Act | null; dismissed: Dismissal | null; judgment: Act | null };
  settlement: { notified: Act | null; settled: Act | null };
}

export const courseBefore = (): CourseState => ({
  docket: { value: 'not-yet-filed', by: [] },
  stage: { value: null, by: [] },
  hold: { value: 'none', by: [] },
  holdTerms: null,
  endings: { closed: null, dismissed: null, judgment: null },
  settlement: { notified: null, settled: null },
});
