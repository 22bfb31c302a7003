import type { Day } from '../domain/dates.js';
import type { Position } from '../store/event-store.js';
import { type Entry, isCorrection, knownSpan, retold, tell, type Version } from './resolve.js';
import { merged } from './world-order.js';

/** The events of one subject, each with what others say about it: steps 1 to 4 and 6 of the replay. */
export class Entries {
  readonly #entries: Entry[] = [];
  readonly #byId = new Map<string, Entry>();
  readonly #disputes: Entry[] = [];
  /** Ids of facts whose telling depends on more than their own dates: corrected, sourced again, disputes. */
  readonly #restless = new Set<string>();
  /** Entries that were possibly known for a while before they surely were. */
  readonly #vague: Entry[] = [];
  #lastKnown: Day = '';

  constructor(readonly subject: string) {}

  get(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  all(): Iterable<Entry> {
    return this.#byId.values();
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Whether every fact is told from its own known-on day on. */
  get areQuiet(): boolean {
    return this.#restless.size === 0;
  }

  /** @returns the fact an event adds, if it concerns the subject; null where it changes how others are told */
  add(entry: Entry): Version | null | undefined {
    this.#byId.set(entry.event.id, entry);
    if (this.#joins(entry)) return null;
    this.#entries.push(entry);
    const { knownEarliest, knownLatest } = entry.plain;
    if (knownEarliest !== knownLatest) this.#vague.push(entry);
    if (knownLatest > this.#lastKnown) this.#lastKnown = knownLatest;
    return this.#concerns(entry.plain) ? entry.plain : undefined;
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
    if (event.type === 'SourceAdded') target?.source(entry);
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

  /**
   * What is told under position and known-on cuts, in the order of the world.
   * @param base what is told without cuts, or was before some events joined others
   */
  told(base: readonly Version[], atPosition: Position | null, knownOn: Day | null): readonly Version[] {
    const known = knownOn === null || knownOn >= this.#lastKnown;
    const restless = this.#restless;
    const quiet = (v: Version) =>
      (atPosition === null || v.position <= atPosition) &&
      (known || v.knownLatest <= knownOn) &&
      !restless.has(v.fact.id);
    const told = atPosition === null && known && this.areQuiet ? base : base.filter(quiet);
    const others: Version[] = [];
    for (const id of restless) {
      const entry = this.#byId.get(id) as Entry;
      if (POINTING.has(entry.event.type)) continue;
      const answer = tell(entry, atPosition, knownOn);
      if (!('hidden' in answer) && this.#concerns(answer.version)) others.push(answer.version);
    }
    const list = others.length === 0 ? told : merged(told, others);
    return this.#disputes.length === 0 ? list : this.#withDisputes(list, atPosition, knownOn);
  }

  /** What may have been known on a day, in log order. */
  unknown(atPosition: Position | null, knownOn: Day): readonly Version[] {
    if (this.areQuiet && knownOn >= this.#lastKnown) return [];
    const unknown: Version[] = [];
    const vague = this.areQuiet ? this.#vague : this.#entries;
    for (const entry of vague) {
      const answer = tell(entry, atPosition, knownOn);
      if (
        'hidden' in answer &&
        answer.hidden === 'known-date-unknown' &&
        this.#concerns(answer.version as Version)
      )
        unknown.push(answer.version as Version);
    }
    for (const dispute of this.#disputes) {
      const answer = tell(dispute, atPosition, knownOn);
      const target = this.#byId.get((dispute.event.data as { event: string }).event);
      const disputed = target && tell(target, atPosition, knownOn);
      if ('hidden' in answer && answer.hidden === 'known-date-unknown' && disputed && !('hidden' in disputed))
        unknown.push(besideTarget(dispute, answer.version as Version, disputed.version));
    }
    return unknown;
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
      if (target && !('hidden' in answer)) told.push(besideTarget(dispute, answer.version, target));
    }
    return told.length === 0 ? list : merged(list, told);
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

/** A dispute takes the day and place of what it disputes. */
function besideTarget(dispute: Entry, version: Version, target: Version): Version {
  const { occurredOn, earliest, latest, ordinal } = target.fact;
  const key = `${version.key}@${latest}${earliest}${ordinal}`;
  return dispute.version(key, () =>
    retold(version, key, { ...version.fact, occurredOn, earliest, latest, ordinal }),
  );
}
