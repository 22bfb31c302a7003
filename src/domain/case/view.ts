import { markDisputed, told } from '../any-subject/view.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import { appealsView as appeals } from './appeals/view.js';
import { reliefView as relief, stepsAtStake } from './claims/relief-view.js';
import { claimsView as claims, claimsBrief, unresolvedView } from './claims/view.js';
import { endingOf, endingView, statusOf } from './course/ending.js';
import { headline } from './course/headline.js';
import { statementsView } from './filing/statements-view.js';
import {
  deadlinesView as deadlines,
  hearingsView as hearings,
  nextDeadline,
  nextHearing,
} from './hearings/view.js';
import { injunctionsView as injunctions, injunctionWord } from './injunctions/view.js';
import { injunctionMotions, motionsView as motions, motionsPending } from './motions/view.js';
import { judgeRows, partiesView as parties, partyRows } from './parties/view.js';
import type { CaseState } from './state.js';
import { judgmentView, trialView, verdictView } from './trial/view.js';

export { disputesView } from '../any-subject/view.js';
export { caseNextBoundaries } from './boundaries.js';
export { honestyView } from './filing/honesty.js';
export { caseFilterValues } from './filter-values.js';
export { deadlineView, hearingStatus, hearingView } from './hearings/view.js';
export { injunctionWord } from './injunctions/view.js';

/** A part of a case, computed for a reading: the end of a day, with disputes shown beside what they dispute. */
const part =
  <V>(view: (state: CaseState, reading: Reading) => V) =>
  (state: CaseState, reading: Reading): V =>
    markDisputed(view(state, reading), state.disputes);

export const claimsView = part(claims);
export const partiesView = part(parties);
export const motionsView = part(motions);
export const injunctionsView = part(injunctions);
export const hearingsView = part(hearings);
export const deadlinesView = part(deadlines);
export const appealsView = part(appeals);
export const reliefView = part(relief);

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

/** The state of a case on the day read for. `docket`, `stage` and `hold` are three values that never follow from one another. */
export const caseSummary = part((state: CaseState, reading: Reading) => {
  const { identity, course } = state;
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
    injunction: injunctionWord(state, reading),
    injunctions: injunctions(state, reading),
    injunctionMotions: injunctionMotions(state, reading),
    motionsPending: motionsPending(state, reading),
    nextHearing: nextHearing(state, reading),
    nextDeadline: nextDeadline(state, reading),
    trial: trialView(state, reading),
    verdict: verdictView(state),
    judgment: judgmentView(state),
    appeals: appeals(state, reading),
    relief: relief(state, reading),
    stepsAtStake: stepsAtStake(state, reading),
    related: identity.related.map(({ day: _, ...one }) => one),
    settlement: settlementView(state),
    headline: headline(state, reading),
    unresolved: unresolvedView(state),
    statements: statementsView(state),
    mentions: state.mentions.map(told),
    anomalies: state.anomalies,
  };
});

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
