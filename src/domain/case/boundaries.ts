import { daysAfter } from '../any-subject/boundaries.js';
import { type Day, span } from '../dates.js';
import { stillSet } from './hearings/joining.js';
import { statedEnd } from './injunctions/ending.js';
import type { CaseState } from './state.js';

/**
 * The days after the last fact on which a view changes although nothing happens: the day after a hearing, a deadline, a trial
 * date or an injunction's end. Between two of them, and the days of facts, every view stays the same. Ascending, each once.
 */
export function caseNextBoundaries(state: CaseState): Day[] {
  const last: Day[] = [];
  for (const hearing of Object.values(state.hearings.hearings))
    if (stillSet(hearing)) last.push(hearing.date);
  for (const deadline of Object.values(state.deadlines.deadlines))
    if (deadline.state === 'open') last.push(deadline.due);
  for (const injunction of Object.values(state.injunctions.injunctions)) {
    const end = injunction.ended ? undefined : statedEnd(state, injunction);
    if (end) last.push(end.day);
  }
  const set = state.trial.settings.at(-1);
  if (set && !state.trial.began) last.push(span(set.date).latest);
  return daysAfter(last.filter((day) => day >= state.lastDay));
}
