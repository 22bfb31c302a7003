import type { Day } from '../domain/dates.js'
import type { Cell } from '../projections/read-models.js'
import { rowPosition } from '../projections/read-models.js'
import { caseRow } from '../projections/case-rows.js'
import { UNKNOWN_DAY } from './resolve.js'
import type { Pin, RecordReader } from './record.js'

export interface CaseFilter {
  readonly status?: string | undefined
  readonly stage?: string | undefined
  readonly court?: string | undefined
  readonly judge?: string | undefined
  readonly party?: string | undefined
  readonly injunction?: string | undefined
  readonly filedFrom?: Day | undefined
  readonly filedTo?: Day | undefined
  readonly q?: string | undefined
}

/** A case in a list: its state in brief. */
export interface CaseBrief {
  readonly id: string
  readonly caption: string
  readonly court: string
  readonly docketNumber: string
  readonly filedOn: Day
  readonly status: string
  readonly [member: string]: unknown
}

export interface CasePage {
  readonly data: readonly CaseBrief[]
  /** Filed day and id of the last one, when there are more. */
  readonly next: { readonly filed: Day; readonly id: string } | undefined
}

interface Row {
  readonly subject: number
  readonly name: string
  readonly filed: Day
  readonly json: string
}

/**
 * Cases as of a date, newest filing first: an index seek that stops at the limit. Cases whose rows are not exact at the
 * place read, or in which something is sealed, are replayed one by one instead.
 */
export function listCases(reader: RecordReader, pin: Pin, filter: CaseFilter, limit: number, after?: { filed: Day; id: string }): CasePage {
  const { asOf, knownOn } = reader.cuts(pin)
  const position = rowPosition(pin.position)
  const where: string[] = ['r.filed <= ?', 'r.a0 <= ?', 'r.a1 > ?', 'r.k0 <= ?', 'r.k1 > ?', 'r.p0 <= ?', 'r.p1 > ?']
  const cells: Cell[] = [asOf, asOf, asOf, knownOn ?? UNKNOWN_DAY, knownOn ?? UNKNOWN_DAY, position, position]
  const add = (sql: string, ...values: Cell[]) => {
    where.push(sql)
    cells.push(...values)
  }
  for (const column of ['status', 'stage', 'court', 'injunction'] as const) if (filter[column] !== undefined) add(`r.${column} = ?`, filter[column])
  if (filter.filedFrom !== undefined) add('r.filed >= ?', filter.filedFrom)
  if (filter.filedTo !== undefined) add('r.filed <= ?', filter.filedTo)
  if (filter.judge !== undefined) add("r.judge LIKE ? ESCAPE '\\'", like(filter.judge))
  if (filter.party !== undefined) add("r.parties LIKE ? ESCAPE '\\'", like(filter.party))
  if (filter.q !== undefined) add("r.json LIKE ? ESCAPE '\\'", like(filter.q))
  if (after) add('(r.filed < ? OR (r.filed = ? AND s.name > ?))', after.filed, after.filed, after.id)
  const inexact = reader.models.all<{ id: number; name: string }>(
    `SELECT id, name FROM subject WHERE id IN (SELECT subject FROM smear WHERE p0 <= ? AND p1 > ?)
     OR name IN (SELECT subject FROM sealed) AND kind = 'case'`,
    position,
    position,
  )
  const skip = new Set(inexact.map((row) => row.id))
  const found: { filed: Day; name: string; brief: CaseBrief }[] = []
  const sql = `SELECT r.subject, s.name, r.filed, r.json FROM case_row r JOIN subject s ON s.id = r.subject
    WHERE ${where.join(' AND ')} ORDER BY r.filed DESC, s.name LIMIT ?`
  for (const row of reader.models.all<Row>(sql, ...cells, limit + 1 + skip.size)) {
    if (!skip.has(row.subject)) found.push({ filed: row.filed, name: row.name, brief: JSON.parse(row.json) as CaseBrief })
  }
  for (const { name } of inexact) {
    const brief = replayed(reader, name, pin, filter)
    if (brief && (!after || brief.filedOn < after.filed || (brief.filedOn === after.filed && name > after.id))) found.push({ filed: brief.filedOn, name, brief })
  }
  if (inexact.length > 0) found.sort((a, b) => (a.filed === b.filed ? (a.name < b.name ? -1 : 1) : a.filed > b.filed ? -1 : 1))
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return { data: shown.map(({ brief }) => brief), next: found.length > limit && last ? { filed: last.filed, id: last.name } : undefined }
}

/** The same by replay: what the rows must agree with (tests/property/lists.test.ts). */
export function replayed(reader: RecordReader, name: string, pin: Pin, filter: CaseFilter): CaseBrief | undefined {
  if (reader.seals.hidden(name)) return undefined
  const replay = reader.replay(name, { ...pin, asked: { ...pin.asked, asOf: pin.asked.asOf ?? reader.today() } })
  const row = replay && caseRow(replay.state as never, { asOf: replay.cuts.asOf, knownOn: replay.cuts.knownOn })
  if (!row || row.filed > replay.cuts.asOf) return undefined
  const has = (text: string, part: string | undefined) => part === undefined || text.toLowerCase().includes(part.toLowerCase())
  const fits =
    (['status', 'stage', 'court', 'injunction'] as const).every((column) => filter[column] === undefined || row[column] === filter[column]) &&
    (filter.filedFrom === undefined || row.filed >= filter.filedFrom) &&
    (filter.filedTo === undefined || row.filed <= filter.filedTo) &&
    has(row.judge, filter.judge) &&
    has(row.parties, filter.party) &&
    has(JSON.stringify(row.brief), filter.q)
  return fits ? (reader.present(row.sourced).data as CaseBrief) : undefined
}

const like = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
