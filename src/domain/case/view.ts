import { markDisputed, told } from '../any-subject/view.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import { appealsView as appeals, appealView } from './appeals/view.js';
import { reliefView as relief, stepsAtStake } from './claims/relief-view.js';
import { claimsView as claims, claimsBrief, unresolvedView } from './claims/view.js';
import { endingOf, endingView, statusOf } from './course/ending.js';
import { headline } from './course/headline.js';
import { statementsView as statements, statementsOf } from './filing/statements-view.js';
import {
  deadlinesView as deadlines,
  hearingsView as hearings,
  nextDeadline,
  nextHearing,
} from './hearings/view.js';
import { injunctionsView as injunctions, injunctionWord } from './injunctions/view.js';
import { seenMotions } from './motions/seen.js';
import {
  injunctionMotionsView as injunctionMotions,
  motionsView as motions,
  motionView,
  pendingView,
} from './motions/view.js';
import { judgeRows, partiesView as parties, partyRows } from './parties/view.js';
import type { CaseState } from './state.js';
import { judgmentView, trialView, verdictView } from './trial/view.js';

export { disputesView } from '../any-subject/view.js';
export { caseNextBoundaries } from './boundaries.js';
export { honestyView } from './filing/honesty.js';
export { statementsTotal } from './filing/statements-view.js';
export { caseFilterValues } from './filter-values.js';
export { deadlineView, hearingStatus, hearingView } from './hearings/view.js';
export { injunctionWord } from './injunctions/view.js';

/** A part of a case, computed for a reading: the end of a day, with disputes shown beside what they dispute. */
const part =
  <V, More extends unknown[]>(view: (state: CaseState, reading: Reading, ...more: More) => V) =>
  (state: CaseState, reading: Reading, ...more: More): V =>
    markDisputed(view(state, reading, ...more), state.disputes);

export const claimsView = part(claims);
export const partiesView = part(parties);
export const motionsView = part(motions);
export const injunctionsView = part(injunctions);
export const hearingsView = part(hearings);
export const deadlinesView = part(deadlines);
export const appealsView = part(appeals);
export const reliefView = part(relief);
export const statementsView = part(statements);
export const injunctionMotionsView = part(injunctionMotions);

/** What a list says of a case: these members of its state and no others. */
export const caseBrief = part((state: CaseState, reading: Reading) => {
  const { identity, course } = state;
  return {
    caption: identity.caption,
    shortCaption: identity.shortCaption,
    court: identity.court,
    docketNumber: identity.docketNumber,
    filedOn: identity.filed && sourced(identity.filed.on, ...identity.filed.by),
    status: statusValue(state),
    docket: course.docket,
    stage: course.stage,
    hold: course.hold,
    judge: presiding(state),
    injunction: injunctionWord(state, reading),
  };
});

/** Lists of a case's state that grow with its docket. */
export type LongList = 'injunctionMotions' | 'motionsPending' | 'appeals' | 'statements' | 'anomalies';

/** A list of which only the end is told: so many. */
export interface Shortened {
  readonly list: LongList;
  readonly shown: number;
}

/**
 * The state of a case on the day read for. `docket`, `stage` and `hold` are three values that never follow from one another.
 * @param most how many of a list are told at most, the latest; what that leaves out stands under `shortened`
 */
export const caseSummary = part(
  (state: CaseState, reading: Reading, most?: Readonly<Record<LongList, number>>) => {
    const { identity, course } = state;
    const shortened: Shortened[] = [];
    const latest = <T, V>(
      list: LongList,
      all: readonly T[],
      tell: (one: T) => V,
      is: (one: T) => boolean = () => true,
    ): V[] => {
      const room = most?.[list] ?? all.length;
      const found: T[] = [];
      // Of a long list only the end is looked at.
      for (let i = all.length - 1; i >= 0 && found.length <= room; i -= 1)
        if (is(all[i] as T)) found.push(all[i] as T);
      if (found.length > room) shortened.push({ list, shown: room });
      return found.slice(0, room).reverse().map(tell);
    };
    const seen = seenMotions(state, reading);
    return {
      id: state.subject,
      caption: identity.caption,
      shortCaption: identity.shortCaption,
      court: identity.court,
      docketNumber: identity.docketNumber,
      numbers: identity.numbers.map(({ number, court, on, by }) => ({ number, court, from: on, by })),
      filedOn: identity.filed && sourced(identity.filed.on, ...identity.filed.by),
      status: statusValue(state),
      ended: endingView(state),
      docket: course.docket,
      stage: course.stage,
      hold: course.hold,
      judge: presiding(state),
      judges: judgeRows(state),
      parties: partyRows(state),
      claims: claimsBrief(state),
      injunction: injunctionWord(state, reading, seen),
      injunctions: injunctions(state, reading),
      injunctionMotions: latest('injunctionMotions', seen.injunctive, (one) =>
        motionView(one, seen.statusOf(one)),
      ),
      motionsPending: latest(
        'motionsPending',
        seen.undecided,
        (one) => pendingView(one, seen.statusOf(one)),
        (one) => seen.statusOf(one).open,
      ),
      nextHearing: nextHearing(state, reading),
      nextDeadline: nextDeadline(state, reading),
      trial: trialView(state, reading),
      verdict: verdictView(state),
      judgment: judgmentView(state),
      appeals: latest('appeals', Object.values(state.appeals), appealView),
      relief: relief(state, reading),
      stepsAtStake: stepsAtStake(state, reading, seen),
      related: identity.related.map(({ day: _, ...one }) => one),
      settlement: settlementView(state),
      headline: headline(state, reading, seen),
      unresolved: unresolvedView(state),
      // One more than is told, to see that there are more.
      statements: latest('statements', statementsOf(state, most && most.statements + 1), ({ tell }) =>
        tell(),
      ),
      mentions: state.mentions.map(told),
      anomalies: latest('anomalies', state.anomalies, (one) => one),
      ...(shortened.length > 0 ? { shortened } : {}),
    };
  },
);

export type CaseSummary = ReturnType<typeof caseSummary>;

function statusValue(state: CaseState): Sourced<ReturnType<typeof statusOf>> {
  return { value: statusOf(state), by: endingOf(state)?.by ?? state.course.docket.by };
}

function presiding(state: CaseState): Sourced<string> | null {
  const judge = state.parties.judges.findLast((one) => one.role === 'presiding' && one.until === null);
  return judge ? sourced(judge.judge, ...judge.from.by) : null;
}

function settlementView({ course }: CaseState) {
  const { notified, settled } = course.settlement;
  if (!notified && !settled) return null;
  return {
    notifiedOn: notified && sourced(notified.on, ...notified.by),
    settledOn: settled && sourced(settled.on, ...settled.by),
    note: 'A notice of settlement ends nothing: the case goes on until a dismissal or a judgment.',
  };
}
