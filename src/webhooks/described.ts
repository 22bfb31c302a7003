import type { StoredEvent } from '../domain/event.js';
import type { Position } from '../store/event-store.js';
import type { RecordView, SealView, SubjectContext } from './record-view.js';

const KEPT = 5000;

/**
 * The record's view with what it says of a subject remembered until an event touches it: asked for every endpoint and every
 * try, a long case would else be replayed each time. A subject is described as it stands when asked, since that is where
 * reading costs least and what a receiver looks for.
 */
export class Described implements RecordView {
  readonly #known = new Map<string, SubjectContext | null>();
  readonly seals: SealView;

  constructor(
    readonly view: RecordView,
    readonly head: () => Position,
  ) {
    this.seals = view.seals;
  }

  describe(subject: string): SubjectContext | undefined {
    let known = this.#known.get(subject);
    if (known === undefined) {
      known = this.view.describe(subject, this.horizon()) ?? null;
      if (this.#known.size >= KEPT) this.#known.clear();
      this.#known.set(subject, known);
    }
    return known ?? undefined;
  }

  /** An event was read: what it touches is asked for anew. */
  touched(event: StoredEvent): void {
    // Which case belongs to a matter is said in the matter's stream.
    if (event.subject.startsWith('matter-')) this.#known.clear();
    else this.#known.delete(event.subject);
    for (const subject of event.about) this.#known.delete(subject);
  }

  correctionsOf(subject: string, event: string): readonly StoredEvent[] | undefined {
    return this.view.correctionsOf?.(subject, event);
  }

  horizon(): Position {
    return this.view.horizon?.() ?? this.head();
  }
}
