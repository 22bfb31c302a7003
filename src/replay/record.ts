import { court } from '../domain/courts.js';
import type { Day } from '../domain/dates.js';
import { kindOf, type Source, type StoredEvent, type SubjectKind } from '../domain/event.js';
import type { ReadModels } from '../projections/read-models.js';
import { RECORD_CATEGORIES, RECORD_PREFIXES, type Runner } from '../projections/runner.js';
import { type Position, START } from '../store/event-store.js';
import type { LocalLog } from '../store/local-log.js';
import { aliasesOf, bearerOf, mergedInto } from './aliases.js';
import type { Cuts } from './cuts.js';
import { Days } from './days.js';
import type { Effective, History } from './history.js';
import { type Presentation, present, presentPlain } from './present.js';
import { Seals } from './seals.js';

/** What a reader asks for: dates and cuts as given, not yet filled in. */
export interface Asked {
  readonly asOf?: Day | undefined;
  readonly knownOn?: Day | undefined;
  readonly atPosition?: Position | undefined;
  readonly atEvent?: string | undefined;
  readonly throughEntry?: string | undefined;
}

/** Where one answer is read: every part of it at the same position (docs/replay.md). */
export interface Pin {
  readonly position: Position;
  /** The record's event of highest position seen; null for an empty record. */
  readonly atEvent: string | null;
  /** Whether the reader named the place, so that the answer is always the same. */
  readonly pinned: boolean;
  readonly asked: Asked;
}

/** Why a reader can't be answered here. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
  constructor(
    readonly why: 'unknown-subject' | 'unknown-event' | 'ahead' | 'not-followed' | 'moved' | 'unknown-entry',
    message: string,
    readonly to?: string,
  ) {
    super(message);
  }
}

/** A subject replayed under cuts. The state is shared: read it, never change it. */
export interface Replayed {
  readonly subject: string;
  readonly kind: SubjectKind;
  readonly cuts: Cuts;
  readonly history: History<unknown>;
  readonly effective: Effective;
  readonly state: unknown;
  readonly digest: string;
}

/** Reads the record: the one way to an answer for HTTP, pages, command line and assistants. */
export class RecordReader {
  readonly seals: Seals;

  constructor(
    readonly runner: Runner,
    readonly options: {
      readonly timeZone: string;
      readonly now: () => string;
      readonly follow: readonly string[];
    },
  ) {
    this.seals = new Seals(runner);
  }

  get log(): LocalLog {
    return this.runner.log;
  }

  get models(): ReadModels {
    return this.runner.models;
  }

  /**
   * Where to read. Without a place asked for it is where the read models stand.
   * @throws NotHere `ahead` while this node has not got to a place that may exist, `unknown-event` for an id that doesn't
   */
  pin(asked: Asked): Pin {
    const at = this.runner.position;
    if (asked.atEvent !== undefined) {
      const position = this.log.positionOfEvent(asked.atEvent);
      if (position === undefined || position > at) {
        if (position !== undefined || this.runner.lag > 0)
          throw new NotHere(
            'ahead',
            'This node has not yet read as far as that event: ask again in a moment.',
          );
        throw this.unknownEvent(asked.atEvent);
      }
      return { position, atEvent: asked.atEvent, pinned: true, asked };
    }
    if (asked.atPosition !== undefined) {
      if (asked.atPosition > at)
        throw new NotHere(
          'ahead',
          'This node has not yet read as far as that position: ask again in a moment.',
        );
      return {
        position: asked.atPosition,
        atEvent: this.lastEvent(asked.atPosition),
        pinned: false,
        asked,
      };
    }
    if (this.#head?.position !== at) this.#head = { position: at, atEvent: this.lastEvent(at) };
    return { ...this.#head, pinned: false, asked };
  }
  #head: { readonly position: Position; readonly atEvent: string | null } | undefined;

  /** Id of the record's last event at a place in the log; null where it held none yet. */
  lastEvent(position: Position): string | null {
    return position === START ? null : (this.log.lastOf(RECORD_CATEGORIES, position)?.id ?? null);
  }

  /** What is said of an event id this node doesn't hold, at a caught-up head. */
  unknownEvent(id: string): NotHere {
    if (this.options.follow.length > 0) {
      return new NotHere(
        'not-followed',
        `Event ${id} is not in the part of the record this node follows (${this.options.follow.join(', ')}): ask a node that follows all of it.`,
      );
    }
    return new NotHere(
      'unknown-event',
      `No event ${id} is on record: check the id, or leave atEvent out for the record as it stands.`,
    );
  }

  /** Today in a subject's zone: the court's for a case, else the one configured. */
  today(subject?: string): Day {
    return this.#days.today(this.options.now(), this.zone(subject));
  }
  readonly #days = new Days();

  zone(subject?: string): string {
    const courtId = subject !== undefined && kindOf(subject) === 'case' ? subject.split('-')[1] : undefined;
    return (courtId === undefined ? undefined : court(courtId)?.timeZone) ?? this.options.timeZone;
  }

  /** The cuts of a pin, for one subject or for lists. */
  cuts(pin: Pin, subject?: string): Cuts {
    return {
      asOf: pin.asked.asOf ?? this.today(subject),
      knownOn: pin.asked.knownOn ?? null,
      atPosition: pin.position,
      ...(pin.asked.throughEntry === undefined ? {} : { throughEntry: pin.asked.throughEntry }),
    };
  }

  /** Whether this node follows a subject's stream. */
  follows(subject: string): boolean {
    return (
      this.options.follow.length === 0 || this.options.follow.some((prefix) => subject.startsWith(prefix))
    );
  }

  /**
   * The subject an address names: its id with or without its kind, an alias, or a docket number's court, year, type and
   * serial.
   * @param at a place in the log: a case merged into another only later still answers there
   * @throws NotHere `unknown-subject`, `not-followed`, or `moved` for a case merged into another
   */
  resolve(kind: SubjectKind, ref: string, at: Position = this.runner.position): string {
    const wanted = ref.toLowerCase();
    const names = wanted.startsWith(`${kind}-`) ? [wanted] : [`${kind}-${wanted}`, wanted];
    const merged = mergedInto(this.models, names, at);
    if (merged)
      throw new NotHere(
        'moved',
        `${ref} was merged into another case: follow the address given.`,
        merged.slice(kind.length + 1),
      );
    for (const name of names) {
      if (
        this.models.get('SELECT 1 FROM subject WHERE name = ?', name) &&
        kindOf(name) === kind &&
        !this.seals.hidden(name)
      )
        return this.held(name);
    }
    const subject = this.alias(kind, wanted);
    if (subject !== undefined && !this.seals.hidden(subject)) return this.held(subject);
    this.held(names[0] as string);
    throw new NotHere(
      'unknown-subject',
      `No ${kind} "${ref}" is on record: look it up under /api/v1/search?q= or in the list of its kind.`,
    );
  }

  /**
   * A subject this node holds. One that others name is known here by what they say of it, which is not its record.
   * @throws NotHere `not-followed` where it holds only a part of the record and this is not in it
   */
  held(subject: string): string {
    if (this.follows(subject)) return subject;
    const court = subject.startsWith('case-')
      ? subject.split('-').slice(0, 2).join('-')
      : (subject.split('-')[0] as string);
    throw new NotHere(
      'not-followed',
      `This node follows only ${this.options.follow.join(', ')}: ask one that follows ${court}-, or all of the record.`,
    );
  }

  /** The one subject of a kind that bears an alias; undefined when none or several do. */
  alias(kind: SubjectKind, alias: string): string | undefined {
    return bearerOf(this.models, kind, alias);
  }

  /** Aliases a subject had at a place in the log, by kind. */
  aliases(subject: string, at: Position): { alias: string; kind: string }[] {
    return aliasesOf(this.models, subject, at);
  }

  /** Replays a subject under the cuts of a pin; undefined when the log held nothing of it there. */
  replay(subject: string, pin: Pin): Replayed | undefined {
    const history = this.runner.histories.of(subject);
    return history && this.replayOf(history, this.cuts(pin, subject));
  }

  replayOf(history: History<unknown>, cuts: Cuts): Replayed {
    const effective = history.effective(cuts);
    return {
      subject: history.subject,
      kind: kindOf(history.subject),
      cuts: cuts.throughEntry === undefined ? cuts : { ...cuts, asOf: effective.asOf },
      history,
      effective,
      state: history.fold(effective.versions),
      digest: history.digest(effective.versions),
    };
  }

  /**
   * The cases of a matter, whose state folds theirs, replayed under the same cuts; none of any other kind. What is hidden is
   * left out.
   */
  members({ kind, state, cuts }: Replayed): Replayed[] {
    if (kind !== 'matter') return [];
    const { cases } = state as { cases: readonly { case: string; removed?: unknown }[] };
    return cases
      .filter((member) => !member.removed && !this.seals.hidden(member.case))
      .flatMap((member) => this.runner.histories.of(member.case) ?? [])
      .map((history) => this.replayOf(history, cuts));
  }

  /** An answer's values and the events behind each, what is sealed masked. */
  present(view: unknown): ReturnType<typeof present> {
    return present(view, this.#presentation());
  }

  /** An answer's values alone, what is sealed masked. */
  presentPlain(view: unknown): unknown {
    return presentPlain(view, this.#presentation());
  }

  #presentation(): Presentation {
    const { hiddenSubjects: subjects } = this.seals;
    const sealed = (event: string) => this.seals.isSealed(event);
    if (subjects.size === 0) return { sealed };
    return { sealed, hidden: { subjects, event: (id) => this.seals.isHidden(id) } };
  }

  /** Sources of an event under cuts, without the quotes of what is sealed. */
  sources(history: History<unknown>, event: string, cuts: Cuts): readonly Source[] {
    const sources = history.sources(event, cuts);
    return this.seals.isSealed(event)
      ? sources.map(({ quote: _, title: __, ...rest }) => ({ ...rest, title: null }))
      : sources;
  }

  /** An event of the record; undefined for housekeeping and for what is hidden. */
  event(id: string): StoredEvent | undefined {
    const event = this.log.event(id);
    return event && RECORD_PREFIXES.some((p) => event.subject.startsWith(p)) && !this.seals.hides(event)
      ? event
      : undefined;
  }
}
