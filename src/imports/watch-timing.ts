/** How often feeds are asked. */
export interface WatchTiming {
  /** Between two polls of a feed that answers. */
  readonly everyMs: number;
  readonly maxBackoffMs: number;
  /** Share of the wait that chance adds or takes, so that many watches don't ask in step. */
  readonly jitter: number;
  /** Between two requests to one host. */
  readonly hostGapMs: number;
}

/** What is remembered of a feed between polls. */
export interface FeedState {
  etag: string | null;
  lastModified: string | null;
  lastPolledAt: number | null;
  lastChangedAt: number | null;
  nextPollAt: number | null;
  failures: number;
  problem: string | null;
  polls: number;
  appended: number;
}

export const freshFeed = (): FeedState => ({
  etag: null,
  lastModified: null,
  lastPolledAt: null,
  lastChangedAt: null,
  nextPollAt: null,
  failures: 0,
  problem: null,
  polls: 0,
  appended: 0,
});

/** Milliseconds until the next poll: twice as long with every failure in a row, never sooner than the server asked for. */
export function waitAfter(
  state: Pick<FeedState, 'failures'>,
  timing: WatchTiming,
  random: number,
  retryAfter: string | null,
  now: number,
): number {
  const doubled = timing.everyMs * 2 ** Math.min(state.failures, 20);
  const wait = state.failures === 0 ? timing.everyMs : Math.min(doubled, timing.maxBackoffMs);
  const jittered = wait * (1 + timing.jitter * (2 * random - 1));
  return Math.round(Math.max(jittered, Math.min(askedFor(retryAfter, now), timing.maxBackoffMs)));
}

function askedFor(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
