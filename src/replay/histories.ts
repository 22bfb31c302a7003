import type { SubjectKind } from '../domain/event.js'
import { kindOf } from '../domain/event.js'
import type { StoredEvent } from '../domain/event.js'
import type { LocalLog } from '../store/local-log.js'
import { History } from './history.js'
import { modelOf } from './models.js'

/** Finds the events of other streams that touch a subject, by position. */
export type Links = (subject: string) => readonly number[]

/**
 * Histories of the subjects last asked for, kept while they fit: the bound is on events, since a long case weighs what a
 * thousand short ones do.
 */
export class Histories {
  readonly #kept = new Map<string, History<unknown>>()
  readonly #stale = new Set<string>()
  #events = 0

  constructor(
    readonly log: LocalLog,
    readonly links: Links,
    readonly maxEvents = 60_000,
  ) {}

  /** The history of a subject as the log holds it now; undefined when nothing is recorded of it. */
  of(subject: string): History<unknown> | undefined {
    const kept = this.#kept.get(subject)
    if (kept && !this.#stale.has(subject)) {
      this.#kept.delete(subject)
      this.#kept.set(subject, kept)
      return kept
    }
    return this.#load(subject)
  }

  /** To be told when a subject's events grew. */
  touched(subject: string): void {
    if (this.#kept.has(subject)) this.#stale.add(subject)
  }

  clear(): void {
    this.#kept.clear()
    this.#stale.clear()
    this.#events = 0
  }

  #load(subject: string): History<unknown> | undefined {
    const events = this.#eventsOf(subject)
    this.#drop(subject)
    if (events.length === 0) return undefined
    const own = this.log.contentHashes(subject)
    const others = this.log.contentHashes(events.filter((e) => e.subject !== subject).map((e) => e.id))
    const hashes = events.map((e) => own.get(e.id) ?? (others.get(e.id) as string))
    const history = new History(subject, modelOf(kindOf(subject) as SubjectKind), events, hashes)
    this.#kept.set(subject, history)
    this.#events += history.size
    for (const oldest of this.#kept.keys()) {
      if (this.#events <= this.maxEvents || oldest === subject) break
      this.#drop(oldest)
    }
    return history
  }

  #eventsOf(subject: string): StoredEvent[] {
    const own = this.log.stream(subject)
    const linked = this.links(subject)
    if (linked.length === 0) return own
    const all = [...own, ...this.log.at(linked)]
    return all.sort((a, b) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)).filter((e, i) => e.id !== all[i - 1]?.id)
  }

  #drop(subject: string): void {
    this.#events -= this.#kept.get(subject)?.size ?? 0
    this.#kept.delete(subject)
    this.#stale.delete(subject)
  }
}
