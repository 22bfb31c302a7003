const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Waits before each retry, counted from the try that failed: about three days in all, then the message is a dead letter. */
export const RETRY_DELAYS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** A retry comes up to this share of its wait later, never sooner, so that receivers don't see all of them at once. */
export const JITTER = 0.1;

/** Nothing but failure for so long disables an endpoint. */
export const FAILING_LIMIT = 5 * DAY;

/** A receiver may ask for patience, but not for ever. */
const LONGEST_RETRY_AFTER = DAY;

/** Tries a receiver may ask for with Retry-After, per scheduled one, ahead of the schedule. */
const EARLY_TRIES = 3;

/** How a message stands with its receiver. Times are milliseconds since 1970. */
export interface Progress {
  /** Scheduled tries that failed. */
  readonly step: number;
  /** When the schedule asks for the next try. */
  readonly stepDueAt: number;
  /** Tries made ahead of the schedule since then: on release, or at the receiver's wish. They use up nothing. */
  readonly early: number;
  /** When to try next. */
  readonly nextAt: number;
}

/**
 * How a message stands after a failed try; undefined once the schedule is used up.
 * @param random from 0 to 1
 * @param retryAfterMs what the receiver asked for, if it did
 */
export function afterFailure(
  progress: Progress,
  now: number,
  random: number,
  retryAfterMs?: number,
): Progress | undefined {
  const scheduled = now >= progress.stepDueAt;
  const step = scheduled ? progress.step + 1 : progress.step;
  const early = scheduled ? 0 : progress.early + 1;
  const delay = RETRY_DELAYS[step - 1];
  if (delay === undefined) return undefined;
  const stepDueAt = scheduled ? now + Math.round(delay * (1 + JITTER * random)) : progress.stepDueAt;
  if (retryAfterMs === undefined) return { step, stepDueAt, early, nextAt: stepDueAt };
  const asked = now + retryAfterMs;
  return { step, stepDueAt, early, nextAt: early < EARLY_TRIES ? asked : Math.max(stepDueAt, asked) };
}

/** Reads a Retry-After header, seconds or an HTTP date; undefined if there is none that makes sense. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  const ms = /^\d{1,9}$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, SECOND), LONGEST_RETRY_AFTER);
}
