import { type AnySubjectState, initialAnySubject } from '../any-subject/state.js';
import type { Day } from '../dates.js';
import { type AppealsState, noAppeals } from './appeals/state.js';
import { noRelief, type ReliefState } from './claims/relief.js';
import { type ClaimsState, noClaims } from './claims/state.js';
import { type CourseState, courseBefore } from './course/state.js';
import { type HoldingsState, noHoldings } from './filing/holdings.js';
import { type IdentityState, noIdentity } from './filing/identity.js';
import type { Order } from './filing/orders.js';
import { noSealing, type SealingState } from './filing/sealing.js';
import { type DeadlinesState, noDeadlines } from './hearings/deadlines.js';
import { type HearingsState, noHearings } from './hearings/state.js';
import { type InjunctionsState, noInjunctions } from './injunctions/state.js';
import { type MotionsState, noMotions } from './motions/state.js';
import { noParties, type PartiesState } from './parties/state.js';
import { noTrial, type TrialState } from './trial/state.js';

/**
 * All that a case's facts say, as plain JSON. Docket entries are not in it (they are served from the facts), only what is
 * held of them in numbers. What depends on the day read for is computed by the views, never here.
 */
export interface CaseState extends AnySubjectState {
  /** Latest day of the last fact folded; empty before the first. */
  lastDay: Day | '';
  identity: IdentityState;
  course: CourseState;
  holdings: HoldingsState;
  parties: PartiesState;
  claims: ClaimsState;
  relief: ReliefState;
  motions: MotionsState;
  injunctions: InjunctionsState;
  hearings: HearingsState;
  deadlines: DeadlinesState;
  trial: TrialState;
  appeals: AppealsState;
  orders: Order[];
  sealing: SealingState;
}

export const initialState = (subject: string): CaseState => ({
  ...initialAnySubject(subject),
  lastDay: '',
  identity: noIdentity(),
  course: courseBefore(),
  holdings: noHoldings(),
  parties: noParties(),
  claims: noClaims(),
  relief: noRelief(),
  motions: noMotions(),
  injunctions: noInjunctions(),
  hearings: noHearings(),
  deadlines: noDeadlines(),
  trial: noTrial(),
  appeals: noAppeals(),
  orders: [],
  sealing: noSealing(),
});
