import type { Day } from '../domain/dates.js';
import { span } from '../domain/dates.js';
import type { KnownOnBasis, NewEvent, Source, Standing, StoredEvent } from '../domain/event.js';
import { canonicalJson } from '../domain/hash.js';

/** What an event says, without who recorded it and when: what a correction can put in its place. */
export interface Telling {
  readonly type: string;
  readonly version: number;
  readonly about: readonly string[];
  readonly occurredOn: string | null;
  readonly ordinal: number;
  readonly knownOn: string | null;
  readonly knownOnBasis: KnownOnBasis;
  readonly standing: Standing;
  readonly sources: readonly Source[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** A change by the court or publisher, seen on a day. `telling` null: taken back. */
export interface Change {
  readonly day: Day;
  readonly telling: Telling | null;
  /** The recorded event that says so; undefined while only wanted. */
  readonly event?: string;
  /** Place in the stream of what says so. */
  readonly revision?: number;
}

/** An event with all that corrected it: as first told (own errors mended) and as changed at the source, oldest first. */
export interface Story {
  readonly id: string;
  /** Null: taken back as our own error. */
  readonly base: Telling | null;
  readonly changes: readonly Change[];
  /** A person corrected it: the importer leaves it alone. */
  readonly byPerson: boolean;
  /** How many corrections it has had, so that the next one's id is new. */
  readonly corrections: number;
  /** Place in the stream. */
  readonly revision?: number;
  readonly causationId?: string;
}

const CORRECTING: ReadonlySet<string> = new Set(['EventCorrected', 'EventRetracted', 'DocketEntryRevised']);

interface CorrectionData {
  readonly event: string;
  readonly cause: 'record' | 'source';
  readonly replacement?: Telling;
}

/** The stories of a stream's events, by id, in the order of their recording. */
export function storiesOf(recorded: readonly StoredEvent[]): Map<string, Story> {
  const stories = new Map<string, Story>();
  const corrections = new Map<string, StoredEvent[]>();
  for (const event of recorded) {
    if (!CORRECTING.has(event.type)) continue;
    const target = (event.data as CorrectionData).event;
    const list = corrections.get(target);
    if (list) list.push(event);
    else corrections.set(target, [event]);
  }
  for (const event of recorded) {
    if (CORRECTING.has(event.type) || event.type === 'SourceAdded' || event.type === 'FactDisputed') continue;
    stories.set(event.id, storyOf(event, corrections));
  }
  return stories;
}

function storyOf(event: StoredEvent, corrections: ReadonlyMap<string, readonly StoredEvent[]>): Story {
  const mine = corrections.get(event.id) ?? [];
  let base: Telling | null = plain(event as NewEvent);
  let byPerson = false;
  const changes: Change[] = [];
  for (const correction of mine) {
    // The importer and the classifier name the entry that made them correct; a person doesn't.
    if (correction.causationId === undefined) byPerson = true;
    const own = corrections.get(correction.id) ?? [];
    const said = effective(correction, own);
    if (said === undefined) continue;
    if (said.cause === 'record') base = said.replacement ?? null;
    else
      changes.push({
        day: said.day,
        telling: said.replacement ?? null,
        event: correction.id,
        revision: correction.revision,
      });
  }
  changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    id: event.id,
    base,
    changes,
    byPerson,
    revision: event.revision,
    corrections: mine.length + mine.reduce((sum, each) => sum + (corrections.get(each.id)?.length ?? 0), 0),
    ...(event.causationId === undefined ? {} : { causationId: event.causationId }),
  };
}

/** What a correction says after corrections of its own; undefined if it was taken back. */
function effective(
  correction: StoredEvent,
  own: readonly StoredEvent[],
): { cause: 'record' | 'source'; replacement?: Telling; day: Day } | undefined {
  let data = correction.data as CorrectionData;
  let knownOn = correction.knownOn;
  for (const each of own) {
    const replacement = (each.data as CorrectionData).replacement;
    if (!replacement) return undefined;
    data = replacement.data as unknown as CorrectionData;
    knownOn = replacement.knownOn;
  }
  const day = knownOn === null ? correction.recordedAt.slice(0, 10) : span(knownOn).latest;
  return {
    cause: data.cause,
    day,
    ...(data.replacement === undefined ? {} : { replacement: data.replacement }),
  };
}

function plain(event: NewEvent): Telling {
  const { type, version, about, occurredOn, ordinal, knownOn, knownOnBasis, standing, sources, data } = event;
  return {
    type,
    version,
    about,
    occurredOn,
    ordinal,
    knownOn,
    knownOnBasis,
    standing,
    sources,
    data: data as Telling['data'],
  };
}

/** What is told now: the last change at the source, else the base. */
export function present(story: Story): Telling | null {
  const last = story.changes.at(-1);
  return last ? last.telling : story.base;
}

/** Whether two tellings say the same, whoever is the source and whatever salt an erasable text carries. */
export function sameTelling(a: Telling | null, b: Telling | null): boolean {
  if (a === null || b === null) return a === b;
  if (a === b) return true;
  return comparable(a) === comparable(b);
}

function comparable({ sources: _, ...said }: Telling): string {
  return canonicalJson(unsalted(said));
}

function unsalted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unsalted);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (typeof record.salt === 'string' && typeof record.text === 'string') return record.text;
  return Object.fromEntries(Object.entries(record).map(([key, member]) => [key, unsalted(member)]));
}
