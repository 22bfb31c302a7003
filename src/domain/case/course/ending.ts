import { type Act, actOf, type Handlers, noteAnomaly, withEvent } from '../acts.js';
import { endEveryClaim } from '../claims/fate.js';
import { endInterlocutoryInjunctions } from '../injunctions/ending.js';
import type { CaseState } from '../state.js';

export type Status = 'not-yet-filed' | 'open' | 'ended';

/** What ended the case, the earliest first; undefined while it goes on. */
export function endingOf(state: CaseState): Act | undefined {
  const { closed, dismissed, judgment } = state.course.endings;
  return [dismissed, judgment, closed]
    .filter((one): one is Act => one !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

/** `open` from filing until CaseClosed, CaseDismissed or a final judgment. The clerk's flag is another value. */
export function statusOf(state: CaseState): Status {
  if (endingOf(state)) return 'ended';
  return state.course.docket.value === 'not-yet-filed' ? 'not-yet-filed' : 'open';
}

/** What ended the case, on which day and how, as far as the record has it; null while it goes on. */
export function endingView(state: CaseState) {
  const ending = endingOf(state);
  if (!ending) return null;
  const { dismissed, judgment } = state.course.endings;
  const { on, by } = ending;
  if (ending !== dismissed)
    return { how: ending === judgment ? 'final judgment' : 'closed by the clerk', on, by };
  const { how, withPrejudice, ground, reason } = dismissed;
  return { how: 'dismissed', on, dismissal: how, withPrejudice, ground, reason, by };
}

export const endingHandlers: Handlers<'CaseDismissed' | 'CaseSettled' | 'SettlementNotified'> = {
  CaseDismissed(state, fact) {
    const { endings } = state.course;
    const { by, withPrejudice, ground, reason, number } = fact.data;
    if (endings.dismissed) {
      noteAnomaly(
        state,
        'case-dismissed-twice',
        'The case was dismissed although it had been dismissed before and not reopened.',
        ...endings.dismissed.by,
        fact.id,
      );
      endings.dismissed.by = withEvent(endings.dismissed.by, fact.id);
    } else {
      endings.dismissed = {
        how: by,
        withPrejudice,
        ground,
        reason: reason ?? null,
        number: number ?? null,
        ...actOf(fact),
      };
    }
    endEveryClaim(state, fact, { fate: 'dismissed', withPrejudice, ground, reason: reason ?? null });
    endInterlocutoryInjunctions(state, fact);
  },
  CaseSettled(state, fact) {
    state.course.settlement.settled = actOf(fact);
    endEveryClaim(state, fact, { fate: 'settled' });
  },
  SettlementNotified({ course }, fact) {
    // A notice of settlement ends nothing: the case goes on until a dismissal or a judgment.
    course.settlement.notified = actOf(fact);
  },
};
