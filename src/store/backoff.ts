/** Pauses that double from 50 ms to 5 s, each cut short at random so that many nodes don't return in step. */
export class Backoff {
  #failures = 0;

  constructor(
    readonly firstMs = 50,
    readonly longestMs = 5_000,
  ) {}

  /** Failures since the last success. */
  get failures(): number {
    return this.#failures;
  }

  reset(): void {
    this.#failures = 0;
  }

  /** Waits the next pause, or until the signal. */
  async wait(signal?: AbortSignal): Promise<void> {
    const full = Math.min(this.longestMs, this.firstMs * 2 ** this.#failures++);
    const ms = full * (0.5 + Math.random() / 2);
    if (signal?.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done, { once: true });
    });
  }
}
