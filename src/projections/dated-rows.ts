import type { Day } from '../domain/dates.js'
import { FIRST_DAY } from '../domain/dates.js'
import { kindOf } from '../domain/event.js'
import type { Histories } from '../replay/histories.js'
import { knownSpan } from '../replay/resolve.js'
import type { Position } from '../store/event-store.js'
import { caseRows } from './case-rows.js'
import { cutRows, type DatedRow } from './dated.js'
import { type Cell, FOREVER, type ReadModels } from './read-models.js'
import type { Subjects, Touch } from './subjects.js'

/** A stored row: its columns are in the row's text, as JSON. */
interface OpenRow {
  readonly rowid: number
  readonly table: Table
  readonly a0: Day
  readonly a1: Day
  readonly k0: Day
  readonly k1: Day
  readonly id: string
  readonly text: string
}

type Table = 'case_row' | 'calendar_row'

const CASE_COLUMNS = ['filed', 'status', 'stage', 'court', 'judge', 'injunction', 'parties', 'json'] as const
const CALENDAR_COLUMNS = ['what', 'key', 'day', 'court', 'json'] as const

/**
 * Case summaries and calendar entries as rows bounded on the three axes. A batch cuts each case it touches once; between the
 * batch's first and last event of that case the rows are not exact, which `smear` says, and such a case is replayed instead.
 */
export class DatedRows {
  constructor(
    readonly models: ReadModels,
    readonly subjects: Subjects,
    readonly histories: Histories,
  ) {}

  applyBatch(touches: readonly Touch[]): void {
    const bySubject = new Map<string, Touch[]>()
    for (const touch of touches) {
      for (const name of touch.subjects) {
        if (kindOf(name) !== 'case') continue
        const list = bySubject.get(name)
        if (list) list.push(touch)
        else bySubject.set(name, [touch])
      }
    }
    for (const [name, list] of bySubject) this.#cut(name, list)
  }

  #cut(name: string, touches: readonly Touch[]): void {
    const history = this.histories.of(name)
    const subject = this.subjects.id(name)
    if (!history || subject === undefined) return
    const first = (touches[0] as Touch).position
    const last = (touches.at(-1) as Touch).position
    const at = (touches.at(-1) as Touch).event.position
    const from = touches.map(affectedFrom).sort()[0] as Day
    const open = this.#open(subject)
    const before: DatedRow[] = open.map((row) => ({ row: { id: row.id, text: row.text }, a0: row.a0, a1: row.a1, k0: row.k0, k1: row.k1 }))
    const after = cutRows(history, caseRows, at as Position, from, before)
    const wanted = new Map(after.map((row) => [keyOf({ ...row, id: row.row.id, text: row.row.text }), row]))
    for (const row of open) {
      if (wanted.delete(keyOf(row))) continue
      if (row.table === 'case_row') this.models.run('UPDATE case_row SET p1 = ? WHERE rowid = ?', last, row.rowid)
      else this.models.run('UPDATE calendar_row SET p1 = ? WHERE rowid = ?', last, row.rowid)
    }
    for (const row of wanted.values()) this.#insert(subject, row, last)
    if (first < last) this.models.run('INSERT INTO smear (subject, p0, p1) VALUES (?, ?, ?)', subject, first, last)
  }

  #open(subject: number): OpenRow[] {
    const cases = this.models.all<Record<string, string> & { rowid: number }>('SELECT rowid, * FROM case_row WHERE subject = ? AND p1 = ?', subject, FOREVER)
    const days = this.models.all<Record<string, string> & { rowid: number }>('SELECT rowid, * FROM calendar_row WHERE subject = ? AND p1 = ?', subject, FOREVER)
    return [...cases.map((row) => openRow('case_row', row)), ...days.map((row) => openRow('calendar_row', row))]
  }

  #insert(subject: number, { row, a0, a1, k0, k1 }: DatedRow, position: number): void {
    const table: Table = row.id === 'case' ? 'case_row' : 'calendar_row'
    const columns = table === 'case_row' ? CASE_COLUMNS : CALENDAR_COLUMNS
    const values = JSON.parse(row.text) as Cell[]
    this.models.run(
      `INSERT INTO ${table} (subject, ${columns.join(', ')}, a0, a1, k0, k1, p0, p1) VALUES (${'?, '.repeat(columns.length)}?, ?, ?, ?, ?, ?, ?)`,
      subject,
      ...values,
      a0,
      a1,
      k0,
      k1,
      position,
      FOREVER,
    )
  }
}

function openRow(table: Table, row: Record<string, string> & { rowid: number }): OpenRow {
  const columns = table === 'case_row' ? CASE_COLUMNS : CALENDAR_COLUMNS
  return {
    rowid: row.rowid,
    table,
    a0: row.a0 as Day,
    a1: row.a1 as Day,
    k0: row.k0 as Day,
    k1: row.k1 as Day,
    id: table === 'case_row' ? 'case' : `${row.what}:${row.key}`,
    text: JSON.stringify(columns.map((column) => row[column])),
  }
}

const keyOf = (row: { a0: Day; a1: Day; k0: Day; k1: Day; id: string; text: string }): string => `${row.a0}|${row.a1}|${row.k0}|${row.k1}|${row.id}|${row.text}`

/**
 * The first known-on day on which an event can change what is shown. Corrections of our own errors, added sources and
 * whatever acts on another correction can reach back to the beginning.
 */
function affectedFrom({ event, root }: Touch): Day {
  if (!root || event.type === 'FactDisputed') return knownSpan(event.knownOn).latest
  const { cause, event: target } = event.data as { cause?: string; event: string }
  return cause === 'source' && target === root.id ? knownSpan(event.knownOn).latest : FIRST_DAY
}
