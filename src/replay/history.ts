import { createHash } from 'node:crypto'
import { enableMapSet, produce, setAutoFreeze } from 'immer'
import type { Day } from '../domain/dates.js'
import type { Source, StoredEvent } from '../domain/event.js'
import type { Fact, Model } from '../domain/fact.js'
import type { Position } from '../store/event-store.js'
import type { Cuts } from './cuts.js'
import { type Entry, isCorrection, knownSpan, newEntry, tell, UNKNOWN_DAY, type Version } from './resolve.js'

// Freezing whole states on every step would cost more than the fold itself; nothing outside this file changes a state.
setAutoFreeze(false)
enableMapSet()

const SNAPSHOT_EVERY = 128
const LONG = 2 * SNAPSHOT_EVERY

/** Open end of the asOf and known-on axes: sorts behind every day and behind `UNKNOWN_DAY`. */
export const END: Day = '~'

/** A subject's facts under cuts, in the order of the world. */
export interface Effective {
  /** The day it is told for: that asked for, or that of the entry the docket is read through. */
  readonly asOf: Day
  /** Folded: occurred by `asOf`, known by `knownOn`. */
  readonly versions: readonly Version[]
  /** May have happened by `asOf`: their earliest day has passed, their latest has not. */
  readonly possiblyOccurred: readonly Fact[]
  /** Occurred by `asOf`, but it can't be said whether it was known on `knownOn`. */
  readonly knownDateUnknown: readonly Fact[]
}

/** Facts sort by latest day, earliest day, ordinal, id; a dispute follows what it disputes. */
export function inWorldOrder(a: Version, b: Version): number {
  const x = a.fact
  const y = b.fact
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1
  if (x.ordinal !== y.ordinal) return x.ordinal - y.ordinal
  const dispute = Number(x.type === 'FactDisputed') - Number(y.type === 'FactDisputed')
  if (dispute !== 0) return dispute
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0
}

/**
 * Everything the log holds on one subject, ready to be replayed under any cuts: the one implementation of the replay.
 * Long subjects answer any date from the nearest of the states kept every 128 facts; those share structure, so that they
 * cost little.
 */
export class History<S> {
  readonly #entries: readonly Entry[]
  readonly #byId = new Map<string, Entry>()
  readonly #disputes: readonly Entry[]
  readonly #base: readonly Version[]
  readonly #states: S[] = []
  readonly #digests: string[]
  readonly head: Position

  /**
   * @param events every event that touches the subject, corrections included, in log order
   * @param hashes their content hashes, in the same order
   */
  constructor(
    readonly subject: string,
    readonly model: Model<S>,
    events: readonly StoredEvent[],
    hashes: readonly string[],
  ) {
    const entries: Entry[] = []
    const disputes: Entry[] = []
    for (const [i, event] of events.entries()) {
      const entry = newEntry(event, hashes[i] as string)
      this.#byId.set(event.id, entry)
      const target = this.#byId.get((event.data as { event?: string } | null)?.event ?? '')
      if (isCorrection(event.type)) target?.corrections.push({ entry, cause: (event.data as { cause: 'record' | 'source' }).cause })
      else if (event.type === 'SourceAdded') target?.added.push(event)
      else if (event.type === 'FactDisputed') disputes.push(entry)
      else entries.push(entry)
    }
    this.#entries = entries
    this.#disputes = disputes
    this.head = events.at(-1)?.position ?? ''
    this.#base = this.#list(null, null).told
    this.#digests = []
  }

  get events(): Iterable<StoredEvent> {
    return [...this.#byId.values()].map((entry) => entry.event)
  }

  get size(): number {
    return this.#byId.size
  }

  /** The event of an id, if it touches this subject. */
  event(id: string): StoredEvent | undefined {
    return this.#byId.get(id)?.event
  }

  /** Corrections of an event, oldest first, by id. */
  correctionsOf(id: string): readonly StoredEvent[] {
    return this.#byId.get(id)?.corrections.map((c) => c.entry.event) ?? []
  }

  /** Why an event is not part of the state under these cuts; undefined when it is, or may be after `asOf`. */
  hiddenBecause(id: string, cuts: Cuts): string | undefined {
    const entry = this.#byId.get(id)
    if (!entry) return 'not-on-record'
    const told = tell(entry, cuts.atPosition, cuts.knownOn)
    return 'hidden' in told ? told.hidden : undefined
  }

  /** Sources of an event as known under the cuts: its own, its corrections' and those added. */
  sources(id: string, cuts: Cuts): readonly Source[] {
    const entry = this.#byId.get(id)
    if (!entry) return []
    const told = tell(entry, cuts.atPosition, cuts.knownOn)
    const correctedBy = told.version?.fact.correctedBy ?? []
    const corrections = correctedBy.map((c) => this.#byId.get(c)?.event).filter((e) => e !== undefined)
    const replaced = corrections.at(-1)?.data as { replacement?: { sources: Source[] } } | undefined
    const added = entry.added.filter((e) => (cuts.atPosition === null || e.position <= cuts.atPosition) && (cuts.knownOn === null || (e.knownOn !== null && e.knownOn <= cuts.knownOn)))
    return [...(replaced?.replacement?.sources ?? entry.event.sources), ...added.flatMap((e) => e.sources)]
  }

  /** Steps 1 to 4 and 6: what is told under position and known-on cuts, in the order of the world. */
  #list(atPosition: Position | null, knownOn: Day | null): { told: readonly Version[]; unknown: readonly Version[] } {
    const told: Version[] = []
    const unknown: Version[] = []
    for (const entry of this.#entries) {
      const answer = tell(entry, atPosition, knownOn)
      if ('hidden' in answer) {
        if (answer.hidden === 'known-date-unknown' && this.#concerns(answer.version as Version)) unknown.push(answer.version as Version)
      } else if (this.#concerns(answer.version)) told.push(answer.version)
    }
    if (this.#disputes.length > 0) this.#addDisputes(told, atPosition, knownOn)
    return { told: told.sort(inWorldOrder), unknown }
  }

  /** Steps 1 to 4 and 6 under a position and a known-on cut: every date still ahead. */
  told(atPosition: Position | null, knownOn: Day | null): readonly Version[] {
    return knownOn === null && (atPosition === null || atPosition >= this.head) ? this.#base : this.#list(atPosition, knownOn).told
  }

  /** The days on which something about the subject became known, from a day on, in order; `UNKNOWN_DAY` last if ever. */
  knownDays(from: Day, atPosition: Position | null): Day[] {
    const days = new Set<Day>()
    for (const entry of this.#byId.values()) {
      if (atPosition !== null && entry.event.position > atPosition) continue
      // A correction known later than a day may hide what was known before it, so every version's day is a boundary.
      for (const version of [entry.plain, ...entry.versions.values()]) if (version.knownLatest >= from) days.add(version.knownLatest)
      const replacement = (entry.event.data as { replacement?: { knownOn: string | null } } | null)?.replacement
      if (replacement && knownSpan(replacement.knownOn).latest >= from) days.add(knownSpan(replacement.knownOn).latest)
    }
    return [...days].sort()
  }

  /** The versions of one event over the known-on axis, as the log held it at a position. */
  versionsOverKnown(id: string, atPosition: Position): { version: Version; k0: Day; k1: Day }[] {
    const entry = this.#byId.get(id)
    if (!entry) return []
    const chain = [entry, ...entry.corrections.flatMap((c) => [c.entry, ...c.entry.corrections.map((d) => d.entry)])]
    const days = new Set<Day>(chain.map((e) => e.plain.knownLatest))
    for (const added of entry.added) days.add(knownSpan(added.knownOn).latest)
    for (const e of chain) {
      const replacement = (e.event.data as { replacement?: { knownOn: string | null } } | null)?.replacement
      if (replacement) days.add(knownSpan(replacement.knownOn).latest)
    }
    days.add(UNKNOWN_DAY)
    const found: { version: Version; k0: Day; k1: Day }[] = []
    for (const day of [...days].sort()) {
      const told = tell(entry, atPosition, day === UNKNOWN_DAY ? null : day)
      const last = found.at(-1)
      if (last && !('hidden' in told) && last.version === told.version && last.k1 === END) continue
      if (last && last.k1 === END) last.k1 = day
      if (!('hidden' in told)) found.push({ version: told.version, k0: day, k1: END })
    }
    return found
  }

  /** A correction may have taken the subject out of `about`. */
  #concerns(version: Version): boolean {
    return version.fact.subject === this.subject || version.fact.about.includes(this.subject)
  }

  #addDisputes(told: Version[], atPosition: Position | null, knownOn: Day | null): void {
    const present = new Map(told.map((v) => [v.fact.id, v]))
    for (const dispute of this.#disputes) {
      const target = present.get((dispute.event.data as { event: string }).event)
      const answer = tell(dispute, atPosition, knownOn)
      if (!target || 'hidden' in answer) continue
      const { occurredOn, earliest, latest, ordinal } = target.fact
      const key = `${answer.version.hash}@${latest}${earliest}${ordinal}`
      let made = dispute.versions.get(key)
      if (!made) {
        made = { ...answer.version, fact: { ...answer.version.fact, occurredOn, earliest, latest, ordinal } }
        dispute.versions.set(key, made)
      }
      told.push(made)
    }
  }

  /** What is so under the cuts, not yet folded. */
  effective(cuts: Cuts): Effective {
    const atHead = cuts.atPosition === null || cuts.atPosition >= this.head
    const list = atHead && cuts.knownOn === null ? { told: this.#base, unknown: [] } : this.#list(cuts.atPosition, cuts.knownOn)
    const through = cuts.throughEntry === undefined ? undefined : throughEntry(list.told, cuts.throughEntry)
    const told = through?.versions ?? list.told
    const asOf = through?.day ?? cuts.asOf
    const end = countUntil(told, asOf)
    const possibly: Fact[] = []
    for (let i = end; i < told.length; i += 1) {
      const { fact } = told[i] as Version
      if (fact.earliest <= asOf) possibly.push(fact)
    }
    return {
      asOf,
      versions: end === told.length ? told : told.slice(0, end),
      possiblyOccurred: possibly,
      knownDateUnknown: list.unknown.filter((v) => v.fact.latest <= asOf).map((v) => v.fact),
    }
  }

  /** Step 7: the state after these facts. The state is shared: read it, never change it. */
  fold(versions: readonly Version[]): S {
    return this.#foldFrom(versions, this.#common(versions))
  }

  /** As `fold`, but a state of the caller's own, to evolve further in place. */
  owned(versions: readonly Version[]): S {
    const at = Math.floor(this.#common(versions) / SNAPSHOT_EVERY)
    let state = at === 0 ? this.model.initial(this.subject) : structuredClone(this.#snapshot(at))
    for (let i = at * SNAPSHOT_EVERY; i < versions.length; i += 1) state = this.model.evolve(state, (versions[i] as Version).fact)
    return state
  }

  #foldFrom(versions: readonly Version[], common: number): S {
    const at = Math.floor(common / SNAPSHOT_EVERY)
    // A short subject folds from scratch in place: sharing structure would cost more than it saves.
    if (at === 0) {
      let state = this.model.initial(this.subject)
      for (const version of versions.length <= LONG ? versions : []) state = this.model.evolve(state, version.fact)
      if (versions.length <= LONG) return state
    }
    let state = this.#snapshot(at)
    for (let i = at * SNAPSHOT_EVERY; i < versions.length; i += SNAPSHOT_EVERY) {
      state = this.#step(state, versions.slice(i, i + SNAPSHOT_EVERY))
    }
    return state
  }

  #snapshot(n: number): S {
    if (this.#states.length === 0) this.#states.push(this.model.initial(this.subject))
    for (let i = this.#states.length; i <= n; i += 1) {
      this.#states.push(this.#step(this.#states[i - 1] as S, this.#base.slice((i - 1) * SNAPSHOT_EVERY, i * SNAPSHOT_EVERY)))
    }
    return this.#states[n] as S
  }

  #step(state: S, versions: readonly Version[]): S {
    return produce(state, (draft) => {
      let next = draft as S
      for (const version of versions) next = this.model.evolve(next, version.fact)
      return next as typeof draft
    })
  }

  #common(versions: readonly Version[]): number {
    const length = Math.min(versions.length, this.#base.length)
    let i = 0
    while (i < length && versions[i] === this.#base[i]) i += 1
    return i
  }

  /** Running SHA-256 over the content hashes of these facts in fold order, in hexadecimal; of none, that of the empty text. */
  digest(versions: readonly Version[]): string {
    const common = this.#common(versions)
    let digest = common === 0 ? EMPTY_DIGEST : this.#baseDigest(common)
    for (let i = common; i < versions.length; i += 1) digest = chain(digest, (versions[i] as Version).hash)
    return digest
  }

  #baseDigest(length: number): string {
    for (let i = this.#digests.length; i < length; i += 1) {
      this.#digests.push(chain(this.#digests[i - 1] ?? EMPTY_DIGEST, (this.#base[i] as Version).hash))
    }
    return this.#digests[length - 1] as string
  }
}

const EMPTY_DIGEST = createHash('sha256').digest('hex')
const chain = (digest: string, hash: string): string => createHash('sha256').update(digest).update(hash).digest('hex')

/** How many facts of a sorted list have occurred for certain by the end of a day. */
export function countUntil(versions: readonly Version[], asOf: Day): number {
  let low = 0
  let high = versions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((versions[middle] as Version).fact.latest <= asOf) low = middle + 1
    else high = middle
  }
  return low
}

/** The docket's sequence through the entry of this number with what derives from it, and other facts up to that entry's day. */
function throughEntry(versions: readonly Version[], number: string): { versions: readonly Version[]; day: Day } | undefined {
  const at = versions.findIndex((v) => v.fact.type === 'DocketEntryRecorded' && (v.fact.data as { number: string | null }).number === number)
  const entry = versions[at]?.fact
  if (!entry) return undefined
  const placeOf = new Map(versions.map((v, i) => [v.fact.id, v.fact.type === 'DocketEntryRecorded' ? i : undefined]))
  const kept = versions.filter((v, i) => {
    if (v.fact.type === 'DocketEntryRecorded') return i <= at
    const cause = v.fact.causationId === undefined ? undefined : placeOf.get(v.fact.causationId)
    return cause === undefined ? v.fact.latest <= entry.latest : cause <= at
  })
  return { versions: kept, day: entry.latest }
}
