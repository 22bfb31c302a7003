import type { Reading } from '../../fact.js';
import { endingOf } from '../course/ending.js';
import type { CaseState } from '../state.js';
import type { Deadline } from './deadlines.js';
import { stillSet } from './joining.js';
import type { Hearing } from './state.js';

type HearingStatus = 'upcoming' | 'date-passed' | 'held' | 'vacated' | 'ended-with-case (inferred)';

/** A hearing is upcoming through its own day; then its date has passed until the record says that it was held or vacated. */
export function hearingStatus(
  state: CaseState,
  hearing: Hearing,
  { asOf }: Reading,
): { status: HearingStatus; by: readonly string[] } {
  if (hearing.state !== 'set') return { status: hearing.state, by: hearing.by };
  const ending = endingOf(state);
  const setOn = hearing.history.at(-1)?.day ?? '';
  if (ending && ending.day < hearing.date && setOn <= ending.day)
    return { status: 'ended-with-case (inferred)', by: ending.by };
  return { status: asOf <= hearing.date ? 'upcoming' : 'date-passed', by: hearing.by };
}

export function hearingView(state: CaseState, hearing: Hearing, reading: Reading) {
  const { status, by } = hearingStatus(state, hearing, reading);
  const { key, state: _, ...rest } = hearing;
  return {
    ...rest,
    hearing: key,
    status,
    reset: hearing.history.filter((one) => one.what === 'reset').length,
    history: hearing.history.map(({ day: __, ...one }) => one),
    by: [...new Set([...hearing.by, ...by])],
  };
}

/**
 * Oldest first. Days and times are local to the court.
 * @param most only so many, the latest; 0: all
 */
export function hearingsView(state: CaseState, reading: Reading, most = 0) {
  return inOrder(Object.values(state.hearings.hearings))
    .slice(-most)
    .map((hearing) => hearingView(state, hearing, reading));
}

const inOrder = <T extends { date: string }>(hearings: T[]): T[] =>
  hearings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

export function nextHearing(state: CaseState, reading: Reading) {
  const ahead = Object.values(state.hearings.hearings).filter(
    (one) => stillSet(one) && one.date >= reading.asOf,
  );
  const next = inOrder(ahead).find((one) => hearingStatus(state, one, reading).status === 'upcoming');
  return next ? hearingView(state, next, reading) : null;
}

export function deadlineView({ key, state: stands, history, ...rest }: Deadline, { asOf }: Reading) {
  return {
    ...rest,
    deadline: key,
    status: stands === 'open' ? (asOf <= rest.due ? 'upcoming' : 'date-passed') : stands,
    computed: rest.from === 'rule',
    note:
      rest.from === 'rule'
        ? `Computed from ${rest.rule ?? 'a rule'}${rest.trigger ? `, counted from ${rest.trigger}` : ''}; verify before relying.`
        : null,
    history: history.map(({ day: _, ...one }) => one),
  };
}

/**
 * By the day they fall due, the earliest first. One computed from a rule says so: verify before relying.
 * @param most only so many, the latest; 0: all
 */
export function deadlinesView(state: CaseState, reading: Reading, most = 0) {
  return Object.values(state.deadlines.deadlines)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .slice(-most)
    .map((deadline) => deadlineView(deadline, reading));
}

export function nextDeadline(state: CaseState, reading: Reading) {
  if (endingOf(state)) return null;
  const ahead = Object.values(state.deadlines.deadlines).filter(
    (one) => one.state === 'open' && one.due >= reading.asOf,
  );
  const [next] = ahead.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return next ? deadlineView(next, reading) : null;
}
