/** All that webhooks know of time, so that a schedule of three days is tested in milliseconds. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs `work` once, `ms` from now. @returns what calls it off */
  after(ms: number, work: () => void): () => void;
}

/** setTimeout takes at most 2^31-1; a longer wait is looked at again then. */
const LONGEST = 2_000_000_000;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, Math.min(Math.max(0, ms), LONGEST));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Runs `work` again and again, `ms` after it was last done. @returns what ends it */
export function every(
  clock: Clock,
  ms: number,
  work: () => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let ended = false;
  let cancel: () => void = () => {};
  const turn = (): void => {
    if (ended) return;
    cancel = clock.after(ms, () => void work().catch(onError).then(turn));
  };
  turn();
  return () => {
    ended = true;
    cancel();
  };
}
