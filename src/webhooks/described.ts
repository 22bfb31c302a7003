import type { StoredEvent } from '../domain/event.js';
import type { Position } from '../store/event-store.js';
import type { RecordView, SealView, SubjectContext } from './record-view.js';

const KEPT = 5000;

/**
 * The record's view with what it says of a subject remembered until a later event touches it: asked for every endpoint and
 * every try, a long case would else be replayed each time. A subject is described as it stands when asked, since that is where
 * reading costs least and what a receiver looks for.
 */
export class Described implements RecordView {
  readonly #known = new Map<
    string,
    { readonly context: SubjectContext | undefined; readonly at: Position }
  >();
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
      const at = this.horizon();
      known = { context: this.view.describe(subject, at), at };
      if (this.#known.size >= KEPT) this.#known.clear();
      this.#known.set(subject, known);
    }
    return known.context;
  }

  /** An event was read: what it touches is asked for anew, unless it was described with it already. */
  touched(event: StoredEvent): void {
    // Which case belongs to a matter is said in the matter's stream.
    if (event.subject.startsWith('matter-')) {
      for (const subject of this.#known.keys()) this.#forget(subject, event);
    } else this.#forget(event.subject, event);
    for (const subject of event.about) this.#forget(subject, event);
  }

  #forget(subject: string, { position }: StoredEvent): void {
    const known = this.#known.get(subject);
    if (known && known.at < position) this.#known.delete(subject);
  }

  correctionsOf(subject: string, event: string): readonly StoredEvent[] | undefined {
    return this.view.correctionsOf?.(subject, event);
  }

  horizon(): Position {
    return this.view.horizon?.() ?? this.head();
  }
}
