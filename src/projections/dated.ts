import type { Day } from '../domain/dates.js'
import { plusDays } from '../domain/dates.js'
import { END, type History } from '../replay/history.js'
import { UNKNOWN_DAY, type Version } from '../replay/resolve.js'
import type { Position } from '../store/event-store.js'

/** Rows a state gives: `id` says which row this is through all its states, `text` what it says. */
export interface Row {
  readonly id: string
  readonly text: string
}

/** A row and the days between which it is so, on the asOf and the known-on axis; upper ends are exclusive. */
export interface DatedRow {
  readonly row: Row
  readonly a0: Day
  readonly a1: Day
  readonly k0: Day
  k1: Day
}

/** What a projection of dated rows needs to know of a kind of subject. */
export interface DatedView<S> {
  rows(state: S, asOf: Day, knownOn: Day | null): readonly Row[]
  /** Days later than a given one on which the rows change though nothing happens: a hearing's day passes. */
  boundaries(state: S, after: Day): readonly Day[]
}

interface Interval {
  readonly a0: Day
  a1: Day
  readonly rows: readonly Row[]
}

/**
 * Cuts a subject's rows anew for every known-on day from `fromKnown` on, given how they stood before it. Between one
 * known-on day and the next only what lies behind the first differing fact is folded again, so that a docket known as it was
 * entered costs one pass.
 */
export function cutRows<S>(history: History<S>, view: DatedView<S>, atPosition: Position, fromKnown: Day, before: readonly DatedRow[]): DatedRow[] {
  const done: DatedRow[] = before.filter((row) => row.k1 < fromKnown)
  let open = before.filter((row) => row.k0 < fromKnown && row.k1 >= fromKnown).map((row) => ({ ...row, k1: END }))
  let list: readonly Version[] = open.length > 0 ? history.told(atPosition, dayBefore(fromKnown)) : []
  let intervals = open.length > 0 ? intervalsOf(open) : []
  const walker = new Walker(history)
  const days = history.knownDays(fromKnown, atPosition)
  if (days.at(-1) !== UNKNOWN_DAY) days.push(UNKNOWN_DAY)
  for (const day of days) {
    const knownOn = day === UNKNOWN_DAY ? null : day
    const next = history.told(atPosition, knownOn)
    const common = commonLength(list, next)
    if (common === list.length && common === next.length && knownOn !== null) continue
    intervals = recut(walker, view, next, knownOn, list, common, intervals)
    list = next
    open = reconcile(open, intervals, day, done)
  }
  return [...done, ...open]
}

const dayBefore = (day: Day): Day | null => (day === UNKNOWN_DAY ? '9999-12-31' : day <= '0001-01-01' ? '0001-01-01' : plusDays(day, -1))

function commonLength(a: readonly Version[], b: readonly Version[]): number {
  const length = Math.min(a.length, b.length)
  let i = 0
  while (i < length && a[i] === b[i]) i += 1
  return i
}

/** Folds along one list of facts after the other, going on from where it stands while the lists agree. */
class Walker<S> {
  #list: readonly Version[] = []
  #count = 0
  #state: S | undefined

  constructor(readonly history: History<S>) {}

  /** Stands behind the first `count` facts of a list whose first `common` are those of the list before. */
  start(list: readonly Version[], count: number, common: number): void {
    if (this.#state === undefined || this.#count > count || this.#count > common) {
      this.#state = this.history.owned(list.slice(0, count))
      this.#count = count
    }
    this.#list = list
    this.advance(count)
  }

  /** The state after the first `count` facts: to be read before the next call. */
  advance(count: number): S {
    for (; this.#count < count; this.#count += 1) {
      this.#state = this.history.model.evolve(this.#state as S, (this.#list[this.#count] as Version).fact)
    }
    return this.#state as S
  }
}

/** The intervals of the asOf axis for one list of facts, kept as they were before the first day that differs. */
function recut<S>(
  walker: Walker<S>,
  view: DatedView<S>,
  list: readonly Version[],
  knownOn: Day | null,
  previous: readonly Version[],
  common: number,
  intervals: readonly Interval[],
): Interval[] {
  const differs = [list[common]?.fact.latest, previous[common]?.fact.latest].filter((d) => d !== undefined).sort()[0] ?? END
  const kept: Interval[] = []
  for (const interval of intervals) {
    if (interval.a0 >= differs) break
    kept.push({ ...interval, a1: interval.a1 < differs ? interval.a1 : differs })
  }
  let i = 0
  while (i < list.length && (list[i] as Version).fact.latest < differs) i += 1
  walker.start(list, i, common)
  // From the first day that differs, which may be one on which nothing happens any more.
  for (let day = differs; day < END; ) {
    let end = i
    while (end < list.length && (list[end] as Version).fact.latest <= day) end += 1
    const state = walker.advance(end)
    const until = list[end]?.fact.latest ?? END
    if (end > 0) {
      const stops = [...new Set([day, ...view.boundaries(state, day).filter((d) => d > day && d < until)])].sort()
      for (const [n, stop] of stops.entries()) push(kept, { a0: stop, a1: stops[n + 1] ?? until, rows: view.rows(state, stop, knownOn) })
    }
    i = end
    day = until
  }
  return kept
}

function push(intervals: Interval[], next: Interval): void {
  const last = intervals.at(-1)
  if (last && last.a1 === next.a0 && sameRows(last.rows, next.rows)) last.a1 = next.a1
  else intervals.push(next)
}

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every((row, i) => row.id === b[i]?.id && row.text === b[i]?.text)

/** Rows that stay as they are go on; the others end on this day and new ones begin. */
function reconcile(open: readonly DatedRow[], intervals: readonly Interval[], day: Day, done: DatedRow[]): DatedRow[] {
  const wanted = new Map<string, DatedRow>()
  for (const row of rowsOf(intervals, day)) wanted.set(keyOf(row), row)
  const kept: DatedRow[] = []
  for (const row of open) {
    const key = keyOf(row)
    if (wanted.delete(key)) kept.push(row)
    else if (row.k0 < day) done.push({ ...row, k1: day })
  }
  return [...kept, ...wanted.values()]
}

/** One row for as long as it says the same, though others beside it change. */
function rowsOf(intervals: readonly Interval[], day: Day): DatedRow[] {
  const out: DatedRow[] = []
  const running = new Map<string, DatedRow & { a1: Day }>()
  for (const { a0, a1, rows } of intervals) {
    for (const row of rows) {
      const at = running.get(row.id)
      if (at && at.a1 === a0 && at.row.text === row.text) {
        at.a1 = a1
        continue
      }
      const made = { row, a0, a1, k0: day, k1: END }
      running.set(row.id, made)
      out.push(made)
    }
  }
  return out
}

const keyOf = (row: DatedRow): string => `${row.a0}|${row.a1}|${row.row.id}|${row.row.text}`

/** The intervals that rows alive together stand for. */
function intervalsOf(rows: readonly DatedRow[]): Interval[] {
  const days = [...new Set(rows.flatMap((row) => [row.a0, row.a1]))].sort()
  const out: Interval[] = []
  for (const [i, a0] of days.entries()) {
    const a1 = days[i + 1]
    if (a1 === undefined) break
    out.push({ a0, a1, rows: rows.filter((row) => row.a0 <= a0 && row.a1 > a0).map((row) => row.row) })
  }
  return out
}
