import { sourced } from '../../fact.js';
import { type Handlers, noteAnomaly } from '../acts.js';
import { stayLifted } from '../claims/fate.js';

export const holdHandlers: Handlers<'CaseStayed' | 'StayLifted'> = {
  CaseStayed({ course }, { id, data }) {
    course.hold = sourced(data.partly ? 'partly-stayed' : 'stayed', id);
    course.holdTerms = { reason: data.reason ?? null, until: data.until ?? null };
  },
  StayLifted(state, fact) {
    const { course } = state;
    const claimsWereStayed = stayLifted(state, fact);
    if (course.hold.value === 'none' && !claimsWereStayed) {
      noteAnomaly(
        state,
        'stay-lifted-never-entered',
        'A stay was lifted of which the record holds no beginning.',
        fact.id,
      );
    }
    course.hold = sourced('none', fact.id);
    course.holdTerms = null;
  },
};
