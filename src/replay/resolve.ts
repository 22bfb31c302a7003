import { upcast } from '../domain/catalogue.js';
import { type Day, FIRST_DAY, LAST_DAY, span } from '../domain/dates.js';
import type { KnownOnBasis, Source, Standing, StoredEvent } from '../domain/event.js';
import type { Fact } from '../domain/fact.js';
import type { Position } from '../store/event-store.js';

/** One event of the log with what the log says about it: corrections, added sources. Built once a load, shared by every cut. */
export class Entry {
  #corrections: Correction[] = NONE as never;
  #added: Entry[] = NONE as never;
  #versions: Map<string, Version> | undefined;

  constructor(
    readonly event: StoredEvent,
    /** The fact as first recorded, and its known-on span; corrected versions are made as cuts ask for them. */
    readonly plain: Version,
  ) {}

  get corrections(): readonly Correction[] {
    return this.#corrections;
  }

  /** Sources found later. */
  get added(): readonly Entry[] {
    return this.#added;
  }

  /** Versions made so far beside the plain one. */
  get versions(): Iterable<Version> {
    return this.#versions?.values() ?? NONE;
  }

  correct(correction: Correction): void {
    this.#corrections = [...this.#corrections, correction];
  }

  source(entry: Entry): void {
    this.#added = [...this.#added, entry];
  }

  /** The version of a key, made once. */
  version(key: string, make: () => Version): Version {
    this.#versions ??= new Map();
    let made = this.#versions.get(key);
    if (!made) {
      made = make();
      this.#versions.set(key, made);
    }
    return made;
  }
}

const NONE: readonly never[] = [];

/** Content hash of an event by its id: read from the log only when a digest is asked for. */
export type HashOf = (event: string) => string;

export interface Correction {
  readonly entry: Entry;
  readonly cause: 'record' | 'source';
}

/** A fact together with when it was known. There is one object for one version of a fact in one history. */
export class Version {
  readonly #hash: () => string;

  constructor(
    readonly fact: Fact,
    readonly knownEarliest: Day,
    /** After every real day when unknown. */
    readonly knownLatest: Day,
    /** Place of the event first recorded. */
    readonly position: Position,
    /** Ids of the events that made it so. */
    readonly key: string,
    hash: () => string,
  ) {
    this.#hash = hash;
  }

  /** Content hashes that made it so: its own and its corrections'. */
  get hash(): string {
    return this.#hash();
  }
}

interface Content {
  readonly type: string;
  readonly version: number;
  readonly about: readonly string[];
  readonly occurredOn: string | null;
  readonly ordinal: number;
  readonly knownOn: string | null;
  readonly knownOnBasis: KnownOnBasis;
  readonly standing: Standing;
  readonly sources: readonly Source[];
  readonly data: unknown;
}

const CORRECTING: ReadonlySet<string> = new Set(['EventCorrected', 'EventRetracted', 'DocketEntryRevised']);
export const isCorrection = (type: string): boolean => CORRECTING.has(type);

/** Later than every day a cut can name: sorts the unknown behind all that is known. */
export const UNKNOWN_DAY: Day = `${LAST_DAY}+`;

export function knownSpan(knownOn: string | null): { earliest: Day; latest: Day } {
  return knownOn === null ? { earliest: FIRST_DAY, latest: UNKNOWN_DAY } : span(knownOn);
}

export function newEntry(event: StoredEvent, hash: string | HashOf): Entry {
  return new Entry(event, plainVersion(event, hash));
}

/** An event as a fact, nothing having corrected it. */
export function plainVersion(event: StoredEvent, hash: string | HashOf): Version {
  return versionOf(
    event,
    event,
    event.id,
    typeof hash === 'string' ? (hash === '' ? UNHASHED : () => hash) : () => hash(event.id),
    undefined,
  );
}

const UNHASHED = () => '';
const NO_DATE = { earliest: LAST_DAY, latest: LAST_DAY };

function versionOf(
  event: StoredEvent,
  content: Content,
  key: string,
  hash: () => string,
  correctedBy: readonly string[] | undefined,
): Version {
  const when = content.occurredOn === null ? NO_DATE : span(content.occurredOn);
  const known = knownSpan(content.knownOn);
  const fact: Fact = {
    id: event.id,
    type: content.type,
    subject: event.subject,
    about: content.about,
    occurredOn: content.occurredOn ?? '',
    earliest: when.earliest,
    latest: when.latest,
    knownOn: content.knownOn,
    ordinal: content.ordinal,
    standing: content.standing,
    ...(event.causationId === undefined ? undefined : { causationId: event.causationId }),
    ...(correctedBy === undefined ? undefined : { correctedBy }),
    data: upcast(content.type, content.version, content.data),
  };
  return new Version(fact, known.earliest, known.latest, event.position, key, hash);
}

/** A version of which only the fact is told otherwise. */
export const retold = (version: Version, key: string, fact: Fact): Version =>
  new Version(fact, version.knownEarliest, version.knownLatest, version.position, key, () => version.hash);

/** What an entry says under a cut: its version, or why it says nothing. */
export type Told =
  | { readonly version: Version }
  | {
      readonly hidden: 'not-yet-recorded' | 'retracted' | 'not-yet-known' | 'known-date-unknown';
      readonly version?: Version;
    };

/**
 * Steps 1 to 4 of the replay for one event: position cut, corrections of our own errors, known-on cut, corrections made by
 * the court or publisher.
 */
export function tell(entry: Entry, atPosition: Position | null, knownOn: Day | null): Told {
  if (atPosition !== null && entry.event.position > atPosition) return { hidden: 'not-yet-recorded' };
  if (entry.corrections.length === 0 && entry.added.length === 0) return cutKnown(entry.plain, knownOn);
  const own = applyCorrections(entry, entry.plain, 'record', atPosition, null);
  if (own === null) return { hidden: 'retracted' };
  const sourced = withAddedSources(entry, own, atPosition, knownOn);
  const known = cutKnown(sourced, knownOn);
  if ('hidden' in known) return known;
  const told = applyCorrections(entry, known.version, 'source', atPosition, knownOn);
  return told === null ? { hidden: 'retracted', version: known.version } : { version: told };
}

function cutKnown(version: Version, knownOn: Day | null): Told {
  if (knownOn === null || version.knownLatest <= knownOn) return { version };
  return version.knownEarliest <= knownOn
    ? { hidden: 'known-date-unknown', version }
    : { hidden: 'not-yet-known', version };
}

/** Of several corrections the last that stands counts; for the court's, the last known. */
function applyCorrections(
  entry: Entry,
  version: Version,
  cause: 'record' | 'source',
  atPosition: Position | null,
  knownOn: Day | null,
): Version | null {
  let chosen: { told: Version; at: string } | undefined;
  for (const correction of entry.corrections) {
    if (correction.cause !== cause) continue;
    const told = tell(correction.entry, atPosition, knownOn);
    if ('hidden' in told) continue;
    const at =
      cause === 'record'
        ? correction.entry.event.position
        : `${told.version.knownLatest} ${correction.entry.event.position}`;
    if (!chosen || at > chosen.at) chosen = { told: told.version, at };
  }
  if (!chosen) return version;
  const { fact } = chosen.told;
  const data = fact.data as { replacement?: Content };
  if (!data.replacement) return null;
  const { told } = chosen;
  const key = `${version.key}<${told.key}`;
  const { replacement } = data;
  return entry.version(key, () =>
    versionOf(entry.event, replacement, key, () => `${version.hash}<${told.hash}`, [
      ...(version.fact.correctedBy ?? []),
      fact.id,
    ]),
  );
}

const RANK = { alleged: 0, reported: 1, confirmed: 2 } as const;

/** A source found later can show that a fact was known earlier, or raise its standing; it never changes what is said. */
function withAddedSources(
  entry: Entry,
  version: Version,
  atPosition: Position | null,
  knownOn: Day | null,
): Version {
  let { knownEarliest, knownLatest } = version;
  let { standing } = version.fact;
  let sources = '';
  for (const added of entry.added) {
    // A source recorded by mistake is taken back like any event.
    const told = tell(added, atPosition, knownOn);
    if ('hidden' in told) continue;
    const { version: source } = told;
    if (source.knownLatest < knownLatest) ({ knownEarliest, knownLatest } = source);
    if (RANK[source.fact.standing] > RANK[standing]) standing = source.fact.standing;
    sources += `+${source.key}`;
  }
  if (sources === '') return version;
  const key = version.key + sources;
  return entry.version(
    key,
    () =>
      new Version(
        { ...version.fact, standing },
        knownEarliest,
        knownLatest,
        version.position,
        key,
        () => version.hash + sources,
      ),
  );
}
