import type { Day } from '../domain/dates.js';
import type { Source, StoredEvent } from '../domain/event.js';
import type { Fact, Model } from '../domain/fact.js';
import type { Position } from '../store/event-store.js';
import type { Cuts } from './cuts.js';
import { Entries } from './entries.js';
import { type Entry, type HashOf, knownSpan, newEntry, tell, UNKNOWN_DAY, type Version } from './resolve.js';
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
  readonly #entries: Entries;
  /** Those facts of `#base` that may have happened on any of several days. */
  #wide: readonly Version[] = [];
  #base: readonly Version[] = [];
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
    this.#entries = new Entries(subject);
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
      if (this.#entries.get(event.id)) continue;
      this.#head = event.position;
      const version = this.#entries.add(newEntry(event, this.#hashOf));
      if (version === null) corrected = true;
      else if (version) added.push(version);
    }
    if (added.length === 0 && !corrected) return;
    // Facts told otherwise are told anew, all others stay where they are.
    const base = merged(this.#base, added);
    this.#follow(corrected ? this.#entries.told(base, null, null) : base);
  }

  #follow(base: readonly Version[]): void {
    this.#states.follow(base, commonLength(base, this.#base));
    this.#base = base;
    this.#wide = base.filter(({ fact }) => fact.earliest !== fact.latest);
  }

  get events(): Iterable<StoredEvent> {
    return [...this.#entries.all()].map((entry) => entry.event);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The event of an id, if it touches this subject. */
  event(id: string): StoredEvent | undefined {
    return this.#entries.get(id)?.event;
  }

  /** Corrections of an event, oldest first, by id. */
  correctionsOf(id: string): readonly StoredEvent[] {
    return this.#entries.get(id)?.corrections.map((c) => c.entry.event) ?? [];
  }

  /** Why an event is not part of the state under these cuts; undefined when it is, or may be after `asOf`. */
  hiddenBecause(id: string, cuts: Cuts): string | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return 'not-on-record';
    const told = tell(entry, cuts.atPosition, cuts.knownOn);
    return 'hidden' in told ? told.hidden : undefined;
  }

  /** Sources of an event as known under the cuts: its own or those of what corrected it, and those added. */
  sources(id: string, cuts: Cuts): readonly Source[] {
    const entry = this.#entries.get(id);
    if (!entry) return [];
    const told = tell(entry, cuts.atPosition, cuts.knownOn);
    const correction = this.#entries.get(told.version?.fact.correctedBy?.at(-1) ?? '');
    const added = entry.added.filter((one) => !('hidden' in tell(one, cuts.atPosition, cuts.knownOn)));
    return [
      ...((correction && this.#replacement(correction, cuts)?.sources) ?? entry.event.sources),
      ...added.flatMap((one) => this.sources(one.event.id, cuts)),
    ];
  }

  /** What a correction puts in the place of its event, as the correction itself is told under the cuts. */
  #replacement(correction: Entry, cuts: Cuts): { sources: readonly Source[] } | undefined {
    const told = tell(correction, cuts.atPosition, cuts.knownOn);
    return (told.version?.fact.data as { replacement?: { sources: readonly Source[] } } | undefined)
      ?.replacement;
  }

  /** Steps 1 to 4 and 6 under a position and a known-on cut: every date still ahead. */
  told(atPosition: Position | null, knownOn: Day | null): readonly Version[] {
    // A position cut at or behind the head leaves nothing out.
    const at = atPosition !== null && atPosition >= this.#head ? null : atPosition;
    return knownOn === null && at === null ? this.#base : this.#entries.told(this.#base, at, knownOn);
  }

  /** The days on which something about the subject became known, from a day on, in order; `UNKNOWN_DAY` last if ever. */
  knownDays(from: Day, atPosition: Position | null): Day[] {
    return this.#entries.knownDays(from, atPosition);
  }

  /** Whether every fact is told from its own known-on day on, as the log stands: then `told` grows day by day. */
  get isQuiet(): boolean {
    return this.#entries.areQuiet;
  }

  /** The versions of one event over the known-on axis, as the log held it at a position. */
  versionsOverKnown(id: string, atPosition: Position): { version: Version; k0: Day; k1: Day }[] {
    const entry = this.#entries.get(id);
    if (!entry) return [];
    const chain = [
      entry,
      ...entry.corrections.flatMap((c) => [c.entry, ...c.entry.corrections.map((d) => d.entry)]),
    ];
    const days = new Set<Day>(chain.map((e) => e.plain.knownLatest));
    for (const added of entry.added) days.add(added.plain.knownLatest);
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

  /** What is so under the cuts, not yet folded. */
  effective(cuts: Cuts): Effective {
    const { knownOn } = cuts;
    const list = this.told(cuts.atPosition, knownOn);
    const unknown = knownOn === null ? [] : this.#entries.unknown(cuts.atPosition, knownOn);
    const through = cuts.throughEntry === undefined ? undefined : throughEntry(list, cuts.throughEntry);
    const told = through?.versions ?? list;
    const asOf = through?.day ?? cuts.asOf;
    const end = countUntil(told, asOf);
    // Only a fact that may have happened on several days can have begun to be possible before its last day.
    const wide = told === this.#base ? this.#wide : told.slice(end);
    const possibly = wide
      .filter(({ fact }) => fact.latest > asOf && fact.earliest <= asOf)
      .map(({ fact }) => fact);
    return {
      asOf,
      versions: told === this.#base ? this.#states.first(end) : told.slice(0, end),
      possiblyOccurred: possibly,
      knownDateUnknown: unknown.filter((v) => v.fact.latest <= asOf).map((v) => v.fact),
    };
  }

  /** Step 7: the state after these facts. The state is shared: read it, never change it. */
  fold(versions: readonly Version[]): S {
    return this.#states.fold(versions);
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
