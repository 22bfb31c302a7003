import { kindOf, type StoredEvent } from '../domain/event.js';
import { type ReadModels, rowPosition } from './read-models.js';

/** Which subjects an event touches, beside its own; corrections touch what they correct. */
export interface Touch {
  readonly event: StoredEvent;
  readonly position: number;
  /** Names of all subjects whose state may change. */
  readonly subjects: readonly string[];
  /** The event it goes back to, when it corrects, sources or disputes one. */
  readonly root: StoredEvent | undefined;
}

const MAX_IDS = 100_000;

const POINTING: ReadonlySet<string> = new Set([
  'EventCorrected',
  'EventRetracted',
  'DocketEntryRevised',
  'SourceAdded',
  'FactDisputed',
]);

/**
 * Subjects and the links of events to other subjects than their own: what the other projections and the replay look things
 * up by.
 */
export class Subjects {
  /** Numbers of subjects met lately. */
  readonly #ids = new Map<string, number>();
  /** Positions of the last events of subjects, not yet written. */
  readonly #lasts = new Map<string, number>();

  constructor(
    readonly models: ReadModels,
    readonly eventById: (id: string) => StoredEvent | undefined,
  ) {}

  /** Writes what one event adds, and says what it touches. */
  apply(event: StoredEvent): Touch {
    const position = rowPosition(event.position);
    this.#subject(event.subject, position);
    const root = POINTING.has(event.type) ? this.#root(event) : undefined;
    const replacement = (event.data as { replacement?: { about?: string[] } } | null)?.replacement;
    if (event.about.length === 0 && !root && !replacement) {
      return { event, position, subjects: [event.subject], root };
    }
    const about = new Set(event.about);
    for (const subject of replacement?.about ?? []) about.add(subject);
    const subjects = new Set([event.subject, ...about]);
    if (root) this.#join(event, root, position, subjects);
    for (const subject of subjects) if (subject !== event.subject) this.#link(subject, position);
    return { event, position, subjects: [...subjects], root };
  }

  #subject(name: string, position: number): void {
    if (this.id(name) !== undefined) {
      this.#lasts.set(name, position);
      return;
    }
    // Not "returning": a statement that may have to be undone by itself has the full-text index written out.
    const { lastInsertRowid } = this.models
      .sql('INSERT INTO subject (name, kind, first, last) VALUES (?, ?, ?, ?)')
      .run(name, kindOf(name), position, position);
    this.#remember(name, Number(lastInsertRowid));
  }

  #remember(name: string, id: number): void {
    if (this.#ids.size >= MAX_IDS) this.#ids.clear();
    this.#ids.set(name, id);
  }

  /** The number a subject has in these tables. */
  id(name: string): number | undefined {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.models.get<{ id: number }>('SELECT id FROM subject WHERE name = ?', name)?.id;
    if (id !== undefined) this.#remember(name, id);
    return id;
  }

  /** Writes what is written once for many events; to be called before the transaction ends. */
  flush(): void {
    for (const [name, position] of this.#lasts)
      this.models.run('UPDATE subject SET last = max(last, ?) WHERE name = ?', position, name);
    this.#lasts.clear();
  }

  /** Forgets what was not written: the transaction was undone. */
  forget(): void {
    this.#ids.clear();
    this.#lasts.clear();
  }

  #link(subject: string, position: number): void {
    // A subject that is only named so far has no stream: it is a subject all the same, since its state folds what names it.
    this.models.run(
      'INSERT OR IGNORE INTO subject (name, kind, first, last) VALUES (?, ?, ?, ?)',
      subject,
      kindOf(subject),
      position,
      position,
    );
    this.models.run(
      'INSERT OR IGNORE INTO link (subject, position) VALUES (?, ?)',
      this.id(subject) as number,
      position,
    );
  }

  /** The event at the end of the chain of corrections. */
  #root(event: StoredEvent): StoredEvent | undefined {
    let at: StoredEvent | undefined = event;
    for (let depth = 0; at && POINTING.has(at.type) && depth < 100; depth += 1) {
      at = this.eventById((at.data as { event: string }).event);
    }
    return at?.subject === event.subject ? at : undefined;
  }

  /** A correction touches every subject its root touched; a subject it newly names must see the whole chain. */
  #join(event: StoredEvent, root: StoredEvent, position: number, subjects: Set<string>): void {
    const at = rowPosition(root.position);
    const chain = [
      at,
      ...this.models
        .all<{ position: number }>('SELECT position FROM chain WHERE root = ?', at)
        .map((r) => r.position),
    ];
    for (const { name } of this.models.all<{ name: string }>(
      'SELECT s.name FROM link l JOIN subject s ON s.id = l.subject WHERE l.position = ?',
      at,
    )) {
      subjects.add(name);
    }
    for (const subject of subjects) {
      if (subject === event.subject) continue;
      for (const earlier of chain) this.#link(subject, earlier);
    }
    this.models.run('INSERT OR IGNORE INTO chain (root, position) VALUES (?, ?)', at, position);
  }
}
