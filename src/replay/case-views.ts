import type { CaseState } from '../domain/case/state.js';
import {
  appealsView,
  claimsView,
  deadlinesView,
  disputesView,
  hearingsView,
  honestyView,
  injunctionsView,
  motionsView,
  partiesView,
  reliefView,
  caseSummary as summaryOf,
} from '../domain/case/view.js';
import { court } from '../domain/courts.js';
import type { View } from './view.js';

/** The state of a case with what only the record around it can say: its court's name, its aliases, what is held of it. */
export const caseSummary: View = (given, reading, { subject, pin }, reader) => {
  const state = given as CaseState;
  const summary = summaryOf(state, reading);
  const courtId = summary.court?.value ?? subject.split('-')[1] ?? '';
  const about = court(courtId);
  return {
    ...summary,
    id: subject.slice('case-'.length),
    subject,
    courtName: about?.name ?? null,
    courtCitation: about?.citation ?? null,
    timeZone: about?.timeZone ?? null,
    aliases: reader
      .aliases(subject, pin.position)
      .filter(({ kind }) => kind === 'slug' || kind === 'name')
      .map(({ alias }) => alias),
    disputes: disputesView(state),
    honesty: honestyView(state),
  };
};

const part =
  (view: (state: CaseState, reading: never) => unknown): View =>
  (state, reading) =>
    view(state as CaseState, reading as never);

export const casePartViews: Readonly<Record<string, View>> = {
  claims: part(claimsView),
  parties: part(partiesView),
  motions: part(motionsView),
  injunctions: (given, reading) => {
    const state = given as CaseState;
    const { injunction, injunctionMotions } = summaryOf(state, reading);
    return { status: injunction, injunctions: injunctionsView(state, reading), motions: injunctionMotions };
  },
  hearings: part(hearingsView),
  deadlines: part(deadlinesView),
  appeals: part(appealsView),
  relief: part(reliefView),
  disputes: part(disputesView),
};

/** A case as two states of it are compared: its parts whole, without what only repeats them for the day. */
export const caseCompared: View = (given, reading, place, reader) => {
  const state = given as CaseState;
  const {
    nextHearing: _,
    nextDeadline: __,
    motionsPending: ___,
    injunctionMotions: ____,
    ...summary
  } = caseSummary(given, reading, place, reader) as Record<string, unknown>;
  return {
    ...summary,
    hearings: hearingsView(state, reading),
    deadlines: deadlinesView(state, reading),
    motions: motionsView(state, reading),
  };
};
