import type { CaseState } from '../domain/case/state.js'
import {
  appealsView,
  caseSummary as summaryOf,
  claimsView,
  deadlinesView,
  disputesView,
  hearingsView,
  honestyView,
  injunctionsView,
  motionsView,
  partiesView,
  reliefView,
} from '../domain/case/view.js'
import { court } from '../domain/courts.js'
import type { View } from './view.js'

/** The state of a case with what only the record around it can say: its court's name, its aliases, what is held of it. */
export const caseSummary: View = (given, reading, { subject }, reader) => {
  const state = given as CaseState
  const summary = summaryOf(state, reading)
  const courtId = summary.court?.value ?? subject.split('-')[1] ?? ''
  const about = court(courtId)
  return {
    ...summary,
    id: subject.slice('case-'.length),
    subject,
    courtName: about?.name ?? null,
    courtCitation: about?.citation ?? null,
    timeZone: about?.timeZone ?? null,
    aliases: reader
      .aliases(subject)
      .filter(({ kind }) => kind === 'slug' || kind === 'name')
      .map(({ alias }) => alias),
    disputes: disputesView(state),
    honesty: honestyView(state),
  }
}

const part =
  (view: (state: CaseState, reading: never) => unknown): View =>
  (state, reading) =>
    view(state as CaseState, reading as never)

export const casePartViews: Readonly<Record<string, View>> = {
  claims: part(claimsView),
  parties: part(partiesView),
  motions: part(motionsView),
  injunctions: part(injunctionsView),
  hearings: part(hearingsView),
  deadlines: part(deadlinesView),
  appeals: part(appealsView),
  relief: part(reliefView),
  disputes: part(disputesView),
}
