import { type EventStore, WrongExpectedRevision } from '../../store/event-store.js';
import type { Queue } from '../delivery/queue.js';
import { type ProgressNote, ProgressWriter } from './progress.js';

/** The notes of all endpoints this node serves, written for those where something moved. */
export class ProgressNotes {
  readonly #writers = new Map<string, ProgressWriter>();
  readonly #moved = new Set<string>();

  constructor(
    readonly store: EventStore,
    readonly queue: Queue,
  ) {}

  /** Takes an endpoint. @returns what was last noted of it, by whichever node */
  async open(endpoint: string): Promise<ProgressNote | undefined> {
    const writer = new ProgressWriter(this.store, this.queue, endpoint);
    const note = await writer.load();
    this.#writers.set(endpoint, writer);
    return note;
  }

  has(endpoint: string): boolean {
    return this.#writers.has(endpoint);
  }

  get endpoints(): readonly string[] {
    return [...this.#writers.keys()];
  }

  moved(endpoint: string): void {
    this.#moved.add(endpoint);
  }

  forget(endpoint: string): void {
    this.#writers.delete(endpoint);
    this.#moved.delete(endpoint);
  }

  /**
   * Writes the notes that are due.
   * @returns endpoints another node writes notes of: this one must leave them
   */
  async write(mayServe: (endpoint: string) => boolean): Promise<string[]> {
    const lost: string[] = [];
    for (const endpoint of [...this.#moved]) {
      this.#moved.delete(endpoint);
      if (!mayServe(endpoint)) continue;
      try {
        if ((await this.writeOne(endpoint)) === 'lost') lost.push(endpoint);
      } catch (error) {
        this.#moved.add(endpoint);
        throw error;
      }
    }
    return lost;
  }

  async writeOne(endpoint: string): Promise<'written' | 'lost' | 'nothing'> {
    const writer = this.#writers.get(endpoint);
    if (!writer || !this.queue.feed(endpoint)) return 'nothing';
    try {
      await writer.write();
      return 'written';
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
      // It may be a note of our own, whose answer got lost with the connection.
      const last = await writer.load();
      if (last?.node !== this.queue.node) return 'lost';
      this.#moved.add(endpoint);
      return 'written';
    }
  }
}
