import type { Day } from '../domain/dates.js';
import type { Source, StoredEvent } from '../domain/event.js';
import type { Fact, Model } from '../domain/fact.js';
import type { Position } from '../store/event-store.js';
import type { Cuts } from './cuts.js';
import {
  type Entry,
  type HashOf,
  isCorrection,
  knownSpan,
  newEntry,
  retold,
  tell,
  UNKNOWN_DAY,
  type Version,
} from './resolve.js';
import { States } from './states.js';
import { commonLength, countUntil, merged, throughEntry } from './world-order.js';

/** Open end of the asOf and known-on axes: sorts behind every day and behind `UNKNOWN_DAY`. */
export const END: Day = '~';

/** A subject's facts under cuts, in the order of the world. */
export interface Effective {
  /** The day it is told for: that asked for, or that of the entry the docket is read through. */
  readonly asOf: Day;
  /** Folded: occurred by `asOf`, known by `knownOn`. */
  readonly versions: readonly Version[];
  /** May have happened by `asOf`: their earliest day has passed, their latest has not. */
  readonly possiblyOccurred: readonly Fact[];
  /** Occurred by `asOf`, but it can't be said whether it was known on `knownOn`. */
  readonly knownDateUnknown: readonly Fact[];
}

/**
 * Everything the log holds on one subject, ready to be replayed under any cuts: the one implementation of the replay. It
 * grows with the log; lists of facts and states once given out stay as they were.
 */
export class History<S> {
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #disputes: Entry[] = [];
  /** Ids of facts whose telling depends on more than their own dates: corrected, sourced again, disputes. */
  readonly #restless = new Set<string>();
  /** Entries that were possibly known for a while before they surely were. */
  readonly #vague: Entry[] = [];
  /** Those facts of `#base` that may have happened on any of several days. */
  #wide: readonly Version[] = [];
  #base: readonly Version[] = [];
  #lastKnown: Day = '';
  #head: Position = '';
  readonly #states: States<S>;
  readonly #hashOf: HashOf;

  /**
   * @param events every event that touches the subject, corrections included, in log order
   * @param hashes their content hashes, in the same order, or what finds them
   */
  constructor(
    readonly subject: string,
    readonly model: Model<S>,
    events: readonly StoredEvent[],
    hashes: readonly string[] | HashOf,
  ) {
    this.#states = new States(subject, model);
    if (typeof hashes === 'function') this.#hashOf = hashes;
    else {
      const byId = new Map(events.map((event, i) => [event.id, hashes[i] as string]));
      this.#hashOf = (id) => byId.get(id) as string;
    }
    this.extend(events);
  }

  /** Position of the last event it holds. */
  get head(): Position {
    return this.#head;
  }

  /** Takes in events that follow in the log on those it holds. */
  extend(events: readonly StoredEvent[]): void {
    const added: Version[] = [];
    let corrected = false;
    for (const event of events) {
      if (this.#byId.has(event.id)) continue;
      this.#head = event.position;
      const entry = newEntry(event, this.#hashOf);
      this.#byId.set(event.id, entry);
      if (this.#joins(entry)) corrected = true;
      else {
        this.#entries.push(entry);
        const { knownEarliest, knownLatest } = entry.plain;
        if (knownEarliest !== knownLatest) this.#vague.push(entry);
        if (knownLatest > this.#lastKnown) this.#lastKnown = knownLatest;
        if (this.#concerns(entry.plain)) added.push(entry.plain);
      }
    }
    if (added.length === 0 && !corrected) return;
    // Facts told otherwise are told anew, all others stay where they are.
    const base = merged(this.#base, added);
    this.#follow(corrected ? this.#list(null, null, base).told : base);
  }

  /** Joins a correction, an added source or a dispute to what it is about. @returns whether the event is one of these */
  #joins(entry: Entry): boolean {
    const { event } = entry;
    const isDispute = event.type === 'FactDisputed';
    if (!isDispute && event.type !== 'SourceAdded' && !isCorrection(event.type)) return false;
    const target = this.#byId.get((event.data as { event?: string } | null)?.event ?? '');
    if (isDispute) {
      this.#disputes.push(entry);
      this.#restless.add(event.id);
      return true;
    }
    if (event.type === 'SourceAdded') target?.source(event);
    else target?.correct({ entry, cause: (event.data as { cause: 'record' | 'source' }).cause });
    for (
      let at = target === entry ? undefined : target;
      at;
      at = this.#byId.get((at.event.data as { event?: string } | null)?.event ?? '')
    ) {
      this.#restless.add(at.event.id);
      if (!POINTING.has(at.event.type)) break;
    }
    return true;
  }

  #follow(base: readonly Version[]): void {
    this.#states.follow(base, commonLength(base, this.#base));
    this.#base = base;
    this.#wide = base.filter(({ fact }) => fact.earliest !== fact.latest);
  }

  get events(): Iterable<StoredEvent> {
    return [...this.#byId.values()].map((entry) => entry.event);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The event of an id, if it touches this subject. */
  event(id: string): StoredEvent | undefined {
    return this.#byId.get(id)?.event;
  }

  /** Corrections of an event, oldest first, by id. */
  correctionsOf(id: string): readonly StoredEvent[] {
    return this.#byId.get(id)?.corrections.map((c) => c.entry.event) ?? [];
  }

  /** Why an event is not part of the state under these cuts; undefined when it is, or may be after `asOf`. */
  hiddenBecause(id: string, cuts: Cuts): string | undefined {
    const entry = this.#byId.get(id);
    if (!entry) return 'not-on-record';
    const told = tell(entry, cuts.atPosition, cuts.knownOn);
    return 'hidden' in told ? told.hidden : undefined;
  }

  /** Sources of an event as known under the cuts: its own, its corrections' and those added. */
  sources(id: string, cuts: Cuts): readonly Source[] {
    const entry = this.#byId.get(id);
    if (!entry) return [];
    const told = tell(entry, cuts.atPosition, cuts.knownOn);
    const correctedBy = told.version?.fact.correctedBy ?? [];
    const corrections = correctedBy.map((c) => this.#byId.get(c)?.event).filter((e) => e !== undefined);
    const replaced = corrections.at(-1)?.data as { replacement?: { sources: Source[] } } | undefined;
    const added = entry.added.filter(
      (e) =>
        (cuts.atPosition === null || e.position <= cuts.atPosition) &&
        (cuts.knownOn === null || (e.knownOn !== null && e.knownOn <= cuts.knownOn)),
    );
    return [...(replaced?.replacement?.sources ?? entry.event.sources), ...added.flatMap((e) => e.sources)];
  }

  /** Steps 1 to 4 and 6: what is told under position and known-on cuts, in the order of the world. */
  #list(
    atPosition: Position | null,
    knownOn: Day | null,
    base = this.#base,
  ): { told: readonly Version[]; unknown: readonly Version[] } {
    const atHead = atPosition === null || atPosition >= this.#head;
    const known = knownOn === null || knownOn >= this.#lastKnown;
    const restless = this.#restless;
    const quiet = (v: Version) =>
      (atHead || v.position <= atPosition) && (known || v.knownLatest <= knownOn) && !restless.has(v.fact.id);
    const told = atHead && known && restless.size === 0 ? base : base.filter(quiet);
    const others: Version[] = [];
    for (const id of restless) {
      const entry = this.#byId.get(id) as Entry;
      if (POINTING.has(entry.event.type)) continue;
      const answer = tell(entry, atPosition, knownOn);
      if (!('hidden' in answer) && this.#concerns(answer.version)) others.push(answer.version);
    }
    const list = others.length === 0 ? told : merged(told, others);
    return {
      told: this.#disputes.length === 0 ? list : this.#withDisputes(list, atPosition, knownOn),
      unknown: knownOn === null || (known && restless.size === 0) ? [] : this.#unknown(atPosition, knownOn),
    };
  }

  /** What may have been known on a day, in log order. */
  #unknown(atPosition: Position | null, knownOn: Day): readonly Version[] {
    const unknown: Version[] = [];
    const vague = this.#restless.size === 0 ? this.#vague : this.#entries;
    for (const entry of vague) {
      const answer = tell(entry, atPosition, knownOn);
      if (
        'hidden' in answer &&
        answer.hidden === 'known-date-unknown' &&
        this.#concerns(answer.version as Version)
      )
        unknown.push(answer.version as Version);
    }
    return unknown;
  }

  /** Steps 1 to 4 and 6 under a position and a known-on cut: every date still ahead. */
  told(atPosition: Position | null, knownOn: Day | null): readonly Version[] {
    return knownOn === null && (atPosition === null || atPosition >= this.#head)
      ? this.#base
      : this.#list(atPosition, knownOn).told;
  }

  /** Whether every fact is told from its own known-on day on, as the log stands: then `told` grows day by day. */
  get isQuiet(): boolean {
    return this.#restless.size === 0;
  }

  /** The days on which something about the subject became known, from a day on, in order; `UNKNOWN_DAY` last if ever. */
  knownDays(from: Day, atPosition: Position | null): Day[] {
    const days = new Set<Day>();
    for (const entry of this.#byId.values()) {
      if (atPosition !== null && entry.event.position > atPosition) continue;
      // A correction known later than a day may hide what was known before it, so every version's day is a boundary.
      if (entry.plain.knownLatest >= from) days.add(entry.plain.knownLatest);
      for (const version of entry.versions) if (version.knownLatest >= from) days.add(version.knownLatest);
      if (!POINTING.has(entry.event.type)) continue;
      const replacement = (entry.event.data as { replacement?: { knownOn: string | null } } | null)
        ?.replacement;
      if (replacement && knownSpan(replacement.knownOn).latest >= from)
        days.add(knownSpan(replacement.knownOn).latest);
    }
    return [...days].sort();
  }

  /** The versions of one event over the known-on axis, as the log held it at a position. */
  versionsOverKnown(id: string, atPosition: Position): { version: Version; k0: Day; k1: Day }[] {
    const entry = this.#byId.get(id);
    if (!entry) return [];
    const chain = [
      entry,
      ...entry.corrections.flatMap((c) => [c.entry, ...c.entry.corrections.map((d) => d.entry)]),
    ];
    const days = new Set<Day>(chain.map((e) => e.plain.knownLatest));
    for (const added of entry.added) days.add(knownSpan(added.knownOn).latest);
    for (const e of chain) {
      const replacement = (e.event.data as { replacement?: { knownOn: string | null } } | null)?.replacement;
      if (replacement) days.add(knownSpan(replacement.knownOn).latest);
    }
    days.add(UNKNOWN_DAY);
    const found: { version: Version; k0: Day; k1: Day }[] = [];
    for (const day of [...days].sort()) {
      const told = tell(entry, atPosition, day === UNKNOWN_DAY ? null : day);
      const last = found.at(-1);
      if (last && !('hidden' in told) && last.version === told.version && last.k1 === END) continue;
      if (last && last.k1 === END) last.k1 = day;
      if (!('hidden' in told)) found.push({ version: told.version, k0: day, k1: END });
    }
    return found;
  }

  /** A correction may have taken the subject out of `about`. */
  #concerns(version: Version): boolean {
    return version.fact.subject === this.subject || version.fact.about.includes(this.subject);
  }

  #withDisputes(
    list: readonly Version[],
    atPosition: Position | null,
    knownOn: Day | null,
  ): readonly Version[] {
    const present = new Map(list.map((v) => [v.fact.id, v]));
    const told: Version[] = [];
    for (const dispute of this.#disputes) {
      const target = present.get((dispute.event.data as { event: string }).event);
      const answer = tell(dispute, atPosition, knownOn);
      if (!target || 'hidden' in answer) continue;
      const { occurredOn, earliest, latest, ordinal } = target.fact;
      const key = `${answer.version.key}@${latest}${earliest}${ordinal}`;
      const { version } = answer;
      told.push(
        dispute.version(key, () =>
          retold(version, key, { ...version.fact, occurredOn, earliest, latest, ordinal }),
        ),
      );
    }
    return told.length === 0 ? list : merged(list, told);
  }

  /** What is so under the cuts, not yet folded. */
  effective(cuts: Cuts): Effective {
    const atHead = cuts.atPosition === null || cuts.atPosition >= this.#head;
    const list =
      atHead && cuts.knownOn === null
        ? { told: this.#base, unknown: [] }
        : this.#list(cuts.atPosition, cuts.knownOn);
    const through = cuts.throughEntry === undefined ? undefined : throughEntry(list.told, cuts.throughEntry);
    const told = through?.versions ?? list.told;
    const asOf = through?.day ?? cuts.asOf;
    const end = countUntil(told, asOf);
    // Only a fact that may have happened on several days can have begun to be possible before its last day.
    const wide = told === this.#base ? this.#wide : told.slice(end);
    const possibly = wide
      .filter(({ fact }) => fact.latest > asOf && fact.earliest <= asOf)
      .map(({ fact }) => fact);
    return {
      asOf,
      versions: end === told.length ? told : told.slice(0, end),
      possiblyOccurred: possibly,
      knownDateUnknown: list.unknown.filter((v) => v.fact.latest <= asOf).map((v) => v.fact),
    };
  }

  /** Step 7: the state after these facts. The state is shared: read it, never change it. */
  fold(versions: readonly Version[]): S {
    return this.#states.fold(versions);
  }

  /** As `fold`, but a state of the caller's own, to evolve further in place. */
  owned(versions: readonly Version[]): S {
    return this.#states.owned(versions);
  }

  /** A state some facts further on; the one given stays as it is. */
  step(state: S, versions: readonly Version[]): S {
    return this.#states.step(state, versions);
  }

  /** Running SHA-256 over the content hashes of these facts in fold order, in hexadecimal; of none, that of the empty text. */
  digest(versions: readonly Version[]): string {
    return this.#states.digest(versions);
  }
}

/** Types that say something of another event: they have no place of their own among the facts, or (disputes) its place. */
const POINTING: ReadonlySet<string> = new Set([
  'EventCorrected',
  'EventRetracted',
  'DocketEntryRevised',
  'SourceAdded',
  'FactDisputed',
]);
