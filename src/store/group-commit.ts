interface Member<W> {
  readonly work: (writer: W) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One transaction: durable when it returns, undone when it throws. */
export type Transaction<W> = (work: (writer: W) => void) => void;

/**
 * Gathers what is asked within one turn of the event loop and writes it in one transaction, since a commit waits for the
 * disk however little it holds. Each member has a savepoint of its own: one that fails fails alone.
 */
export class GroupCommit<W extends { savepoint<T>(run: () => T): T }> {
  #waiting: Member<W>[] = [];
  #scheduled = false;

  constructor(
    readonly transaction: Transaction<W>,
    /** Whether an error means that the transaction as a whole can't go on. */
    readonly isFatal: (error: unknown) => boolean,
  ) {}

  /** Runs `work` in this turn's transaction; resolves once that is durable. */
  join<T>(work: (writer: W) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
      if (this.#scheduled) return;
      this.#scheduled = true;
      setImmediate(() => this.flush());
    });
  }

  /** Writes what waits now, without waiting for the turn to end. */
  flush(): void {
    this.#scheduled = false;
    const members = this.#waiting;
    if (members.length === 0) return;
    this.#waiting = [];
    // Nobody is answered before the commit: until then every outcome may still be undone.
    const answers: (() => void)[] = [];
    try {
      this.transaction((writer) => {
        for (const { work, resolve, reject } of members) {
          try {
            const result = members.length === 1 ? work(writer) : writer.savepoint(() => work(writer));
            answers.push(() => resolve(result));
          } catch (error) {
            // One that is alone takes its transaction with it: there is nothing else to be kept.
            if (members.length === 1 || this.isFatal(error)) throw error;
            answers.push(() => reject(error));
          }
        }
      });
    } catch (error) {
      for (const { reject } of members) reject(error);
      return;
    }
    for (const answer of answers) answer();
  }
}
