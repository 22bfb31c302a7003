import type { Source, Standing } from '../../domain/event.js';
import type { Fact } from '../../domain/fact.js';
import { sentenceOf } from '../../domain/telling/telling.js';
import { openFacts } from '../../replay/events-told.js';
import { SEALED } from '../../replay/present.js';
import type { Pin, RecordReader, Replayed } from '../../replay/record.js';

/** Another version of a recorded fact. */
export interface Version {
  readonly version: string;
  readonly standing: string;
  readonly recorded: string | null;
}

/** An event behind a value, as its sources' note tells it. */
export interface Behind {
  readonly id: string;
  readonly subject: string;
  readonly sentence: string;
  readonly occurredOn: string | null;
  readonly knownOn: string | null;
  readonly standing: Standing;
  readonly sources: readonly Source[];
  readonly fact: Fact | undefined;
  /** Whether other days' pages of the subject tell it so, too: it is the subject's own, and no other fact lent it a name. */
  readonly lasting: boolean;
}

/** The sources of one value, numbered in the order in which the page first shows it. */
export interface Note {
  readonly number: number;
  readonly id: string;
  readonly standing: Standing;
  readonly events: readonly string[];
  readonly versions: readonly Version[];
}

const WEAKER: readonly Standing[] = ['alleged', 'reported', 'confirmed'];

const indexes = new WeakMap<object, ReadonlyMap<string, Fact>>();

/** Facts by id as told under a subject's cuts, whatever the day: the index of the whole record is made once, not for each page. */
function factsOf({ history, cuts }: Replayed): ReadonlyMap<string, Fact> {
  const told = history.told(cuts.atPosition, cuts.knownOn);
  const known = indexes.get(told);
  if (known) return known;
  const index = new Map(told.map(({ fact }) => [fact.id, fact]));
  indexes.set(told, index);
  return index;
}

/** Gathers the sources a page shows while it is rendered; values that rest on the same events share a note. */
export class Marks {
  readonly #notes = new Map<string, Note>();
  readonly #replays = new Map<
    string,
    { readonly replayed: Replayed; readonly facts: ReadonlyMap<string, Fact> } | null
  >();

  constructor(
    readonly reader: RecordReader,
    readonly pin: Pin,
    /** The subject the page is about: most events are its own or name it. */
    readonly home?: Replayed,
  ) {}

  get notes(): readonly Note[] {
    return [...this.#notes.values()];
  }

  add(events: readonly string[], versions: readonly Version[] = []): Note | undefined {
    const ids = [...new Set(events)];
    if (ids.length === 0) return undefined;
    const key = ids.join(' ');
    const known = this.#notes.get(key);
    if (known) return known;
    const number = this.#notes.size + 1;
    const standings = ids.map((id) => this.#fact(id)?.standing ?? 'reported');
    // A chain is as strong as its weakest link.
    const standing = WEAKER.find((one) => standings.includes(one)) ?? 'reported';
    const note: Note = { number, id: `s${number}`, standing, events: ids, versions };
    this.#notes.set(key, note);
    return note;
  }

  /** What a note tells of one of its events. */
  behind(id: string): Behind | undefined {
    const fact = this.#fact(id);
    // The page's own subject is not hidden, or there were no page: its facts need no look into the log.
    let lasting = fact !== undefined && fact.subject === this.home?.subject;
    const event = lasting ? fact : this.reader.event(id);
    if (!event) return undefined;
    const place = this.#place(id, event.subject);
    const sealed = this.reader.seals.isSealed(id);
    const { type, data } = fact ?? event;
    const beside = () => {
      lasting = false;
      return openFacts(this.reader, place?.effective.versions ?? []);
    };
    const sentence = sealed ? SEALED : sentenceOf({ type, data, subject: event.subject }, { beside });
    return {
      id,
      subject: event.subject,
      sentence,
      occurredOn: fact?.occurredOn ?? event.occurredOn,
      knownOn: fact?.knownOn ?? event.knownOn,
      standing: fact?.standing ?? event.standing,
      sources: place ? this.reader.sources(place.history, id, place.cuts) : [],
      fact: sealed ? undefined : fact,
      lasting,
    };
  }

  /** The docket entry that an event is, or was read from: its number, else its id. */
  entryOf(id: string): string | undefined {
    const fact = this.#fact(id);
    const entry =
      fact?.type === 'DocketEntryRecorded'
        ? fact
        : fact?.causationId === undefined
          ? undefined
          : this.#fact(fact.causationId);
    if (entry?.type !== 'DocketEntryRecorded') return undefined;
    return (entry.data as { number: string | null }).number ?? entry.id;
  }

  #fact(id: string): Fact | undefined {
    const own = this.home && this.#of(this.home.subject)?.facts.get(id);
    if (own) return own;
    const event = this.reader.event(id);
    return event && this.#of(event.subject)?.facts.get(id);
  }

  #place(id: string, subject: string): Replayed | undefined {
    return this.home?.history.event(id) ? this.home : this.#of(subject)?.replayed;
  }

  #of(subject: string) {
    const known = this.#replays.get(subject);
    if (known !== undefined) return known ?? undefined;
    const replayed = this.home?.subject === subject ? this.home : this.reader.replay(subject, this.pin);
    const made = replayed ? { replayed, facts: factsOf(replayed) } : null;
    this.#replays.set(subject, made);
    return made ?? undefined;
  }
}
