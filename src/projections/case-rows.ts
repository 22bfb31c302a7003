import type { CaseState } from '../domain/case/state.js'
import { caseFilterValues, caseNextBoundaries, caseSummary, deadlinesView, hearingsView } from '../domain/case/view.js'
import type { Day } from '../domain/dates.js'
import type { Reading } from '../domain/fact.js'
import type { DatedView, Row } from './dated.js'

/** What a list says of a case, and the values it is filtered by. */
export interface CaseRow {
  readonly filed: Day
  readonly status: string
  readonly stage: string
  readonly court: string
  readonly judge: string
  readonly injunction: string
  readonly parties: string
  readonly brief: Readonly<Record<string, unknown>>
  /** The brief with its provenance. */
  readonly sourced: unknown
}

/** A case in a list; undefined before its filing has occurred. */
export function caseRow(state: CaseState, reading: Reading): CaseRow | undefined {
  const values = caseFilterValues(state, reading)
  if (values.filedOn === null) return undefined
  const { caption, shortCaption, court, docketNumber, filedOn, status, docket, stage, hold, judge, injunction } = summaryOf(state, reading)
  const sourced = { id: state.subject.slice(5), subject: state.subject, caption, shortCaption, court, docketNumber, filedOn, status, docket, stage, hold, judge, injunction }
  return {
    filed: values.filedOn,
    status: values.status,
    stage: values.stage ?? '',
    court: values.court ?? '',
    judge: values.judges.join('\n'),
    injunction: values.injunction,
    parties: values.parties.join('\n'),
    brief: plain(sourced) as Record<string, unknown>,
    sourced,
  }
}

/** Only the members a list shows are computed twice a day of change, so they are read from the one summary. */
const summaryOf = caseSummary

/** Values without their wrappers. */
function plain(node: unknown): unknown {
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map(plain)
  const record = node as Record<string, unknown>
  if ('value' in record && Array.isArray(record.by)) return plain(record.value)
  return Object.fromEntries(Object.entries(record).flatMap(([key, member]) => (member === undefined || (key === 'by' && Array.isArray(member)) ? [] : [[key, plain(member)]])))
}

/** The rows of a case: itself in brief, its hearings and its deadlines. */
export const caseRows: DatedView<unknown> = {
  rows(given, asOf, knownOn): Row[] {
    const state = given as CaseState
    const reading = { asOf, knownOn }
    const row = caseRow(state, reading)
    const rows: Row[] = []
    if (row) rows.push({ id: 'case', text: JSON.stringify([row.filed, row.status, row.stage, row.court, row.judge, row.injunction, row.parties, JSON.stringify(row.brief)]) })
    const court = row?.court ?? ''
    const caption = row?.brief.caption ?? null
    for (const hearing of hearingsView(state, reading)) {
      const json = JSON.stringify(plain({ caption, ...hearing }))
      rows.push({ id: `hearing:${hearing.hearing}`, text: JSON.stringify(['hearing', hearing.hearing, hearing.date, court, json]) })
    }
    for (const deadline of deadlinesView(state, reading)) {
      const json = JSON.stringify(plain({ caption, ...deadline }))
      rows.push({ id: `deadline:${deadline.deadline}`, text: JSON.stringify(['deadline', deadline.deadline, deadline.due, court, json]) })
    }
    return rows
  },
  boundaries: (state, after) => caseNextBoundaries(state as CaseState).filter((day) => day > after),
}
