import type { Day } from '../../dates.js';
import { slot } from '../acts.js';
import type { CaseState } from '../state.js';
import type { Hearing } from './state.js';

export const hearingNamed = (state: CaseState, key: string): Hearing | undefined =>
  state.hearings.hearings[slot(key)];

/** Set for a day and neither held nor vacated on record. */
export const stillSet = (hearing: Hearing): boolean => hearing.state === 'set';

export interface HearingSought {
  hearing?: string | undefined;
  /** The day it was set for before this event. */
  date?: Day | undefined;
  purpose?: string | undefined;
  motion?: string | undefined;
  motionNumbers?: readonly string[] | undefined;
}

/**
 * The hearing an event is about. Its key decides; without one, the motion, the day and the purpose in that order, the latest
 * such hearing first. `among` says which states come into question.
 */
export function findHearing(
  state: CaseState,
  sought: HearingSought,
  among: (hearing: Hearing) => boolean,
): Hearing | undefined {
  if (sought.hearing !== undefined) return hearingNamed(state, sought.hearing);
  const candidates = Object.values(state.hearings.hearings).filter(among).reverse();
  const { motion, motionNumbers = [], date, purpose } = sought;
  const onMotion = (one: Hearing) =>
    (motion !== undefined && one.motion === motion) ||
    one.motionNumbers.some((n) => motionNumbers.includes(n));
  const sameDay = (one: Hearing) => date !== undefined && one.date === date;
  const samePurpose = (one: Hearing) => purpose !== undefined && slot(one.purpose) === slot(purpose);
  const fits = [
    (one: Hearing) => sameDay(one) && (samePurpose(one) || onMotion(one)),
    onMotion,
    // Two hearings of one day are told apart by what they are for, as far as the record says.
    (one: Hearing) => sameDay(one) && (purpose === undefined || related(one.purpose, purpose)),
    (one: Hearing) => date === undefined && samePurpose(one),
  ];
  for (const fit of fits) {
    const found = candidates.find(fit);
    if (found) return found;
  }
  const thatDay = candidates.filter(sameDay);
  return thatDay.length === 1 ? thatDay[0] : undefined;
}

const STOP = new Set(['hearing', 'motion', 'conference', 'the', 'and', 'for', 'on', 'of', 'set', 're']);
const telling = (purpose: string): string[] =>
  purpose
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !STOP.has(word));

/** Purposes that share a telling word, or of which one has none ("Motion Hearing"). */
function related(a: string, b: string): boolean {
  const words = telling(a);
  const others = telling(b);
  return words.length === 0 || others.length === 0 || words.some((word) => others.includes(word));
}
