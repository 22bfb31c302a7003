import type { Fact } from '../../fact.js';
import { sourced } from '../../fact.js';
import { actOf, type Handlers, noteAnomaly } from '../acts.js';
import type { CaseState } from '../state.js';

/** The docket exists from the first filing on; the clerk alone changes its flag afterwards. */
export function caseOpened(state: CaseState, fact: Fact): void {
  if (state.course.docket.value === 'not-yet-filed') state.course.docket = sourced('open', fact.id);
}

export const docketFlagHandlers: Handlers<'CaseClosed' | 'CaseReopened'> = {
  CaseClosed(state, fact) {
    const { course } = state;
    if (course.docket.value === 'closed') {
      noteAnomaly(
        state,
        'case-closed-twice',
        'The clerk closed a case that was closed already.',
        ...course.docket.by,
        fact.id,
      );
    }
    const administrative = fact.data.administrative === true;
    course.docket = sourced(administrative ? 'administratively-closed' : 'closed', fact.id);
    // An administrative closing takes the case off the active list; nothing in it is decided or ended by it.
    if (!administrative) course.endings.closed = actOf(fact);
  },
  CaseReopened(state, fact) {
    const { course } = state;
    const { closed, dismissed, judgment } = course.endings;
    const wasOpen =
      (course.docket.value === 'open' || course.docket.value === 'reopened') &&
      !closed &&
      !dismissed &&
      !judgment;
    if (wasOpen)
      noteAnomaly(
        state,
        'open-case-reopened',
        'The clerk reopened a case that was open.',
        ...course.docket.by,
        fact.id,
      );
    course.docket = sourced('reopened', fact.id);
    course.endings = { closed: null, dismissed: null, judgment: null };
    state.claims.allEnded = null;
  },
};
