import type { CaseState } from '../domain/case/state.js';
import {
  appealsView,
  claimsView,
  deadlinesView,
  disputesView,
  hearingsView,
  honestyView,
  injunctionMotionsView,
  injunctionsView,
  injunctionWord,
  motionsView,
  partiesView,
  reliefView,
  type Shortened,
  statementsTotal,
  statementsView,
  caseSummary as summaryOf,
} from '../domain/case/view.js';
import { court } from '../domain/courts.js';
import type { Reading } from '../domain/fact.js';
import type { Kind } from './kinds.js';
import type { RecordReader } from './record.js';
import type { Place, View } from './view.js';

/** A docket of ten thousand entries has thousands of motions and orders: its state tells the latest, their parts all. */
const LATEST = {
  injunctionMotions: 8,
  motionsPending: 12,
  appeals: 8,
  statements: 25,
  anomalies: 8,
} as const;

/**
 * The state of a case with what only the record around it can say: its court's name, its aliases, what is held of it. Of
 * lists that grow with the docket it tells the end, and under `shortened` where the whole of each stands.
 */
export const caseSummary: View = (given, reading, place, reader) => {
  const summary = wholeSummary(given, reading, place, reader, LATEST);
  const { id, shortened } = summary;
  return shortened === undefined
    ? summary
    : {
        ...summary,
        shortened: shortened.map((one) => ({ ...one, whole: `/api/v1/cases/${id}/${wholeIn(one)}` })),
      };
};

/** The part of a case that has a list of its state whole. */
const wholeIn = ({ list }: Shortened): string =>
  list === 'motionsPending' ? 'motions' : list === 'injunctionMotions' ? 'injunctions' : list;

function wholeSummary(
  given: never,
  reading: Reading,
  { subject, pin }: Place,
  reader: RecordReader,
  most?: typeof LATEST,
) {
  const state = given as CaseState;
  const summary = summaryOf(state, reading, most);
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
}

const part =
  (view: (state: CaseState, reading: never) => unknown): View =>
  (state, reading) =>
    view(state as CaseState, reading as never);

export const casePartViews: Readonly<Record<string, View>> = {
  claims: part(claimsView),
  parties: part(partiesView),
  motions: part(motionsView),
  injunctions: part((state, reading) => ({
    status: injunctionWord(state, reading),
    injunctions: injunctionsView(state, reading),
    motions: injunctionMotionsView(state, reading),
  })),
  hearings: part(hearingsView),
  deadlines: part(deadlinesView),
  appeals: part(appealsView),
  relief: part(reliefView),
  disputes: part(disputesView),
  statements: part(statementsView),
  anomalies: part(({ anomalies }) => anomalies),
};

/** The end of a part that grows with the docket, and how long the whole is: what a page shows of it. */
export const casePartEnds: NonNullable<Kind['ends']> = {
  motions: (state, reading, most) => ({
    list: motionsView(state as CaseState, reading, most),
    total: (state as CaseState).motions.motions.list.length,
  }),
  hearings: (state, reading, most) => ({
    list: hearingsView(state as CaseState, reading, most),
    total: Object.keys((state as CaseState).hearings.hearings).length,
  }),
  deadlines: (state, reading, most) => ({
    list: deadlinesView(state as CaseState, reading, most),
    total: Object.keys((state as CaseState).deadlines.deadlines).length,
  }),
  statements: (state, reading, most) => ({
    list: statementsView(state as CaseState, reading, most),
    total: statementsTotal(state as CaseState),
  }),
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
  } = wholeSummary(given, reading, place, reader);
  return {
    ...summary,
    hearings: hearingsView(state, reading),
    deadlines: deadlinesView(state, reading),
    motions: motionsView(state, reading),
  };
};
