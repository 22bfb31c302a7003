import type { Day } from './dates.js';
import type { Standing } from './event.js';

/**
 * An event as the fold sees it: corrections applied, dates read, cut and sorted (docs/replay.md). Its id stays that of the
 * event first recorded, whatever corrected it.
 */
export interface Fact<T extends string = string, D = unknown> {
  readonly id: string;
  readonly type: T;
  readonly subject: string;
  readonly about: readonly string[];
  /** EDTF as recorded. */
  readonly occurredOn: string;
  readonly earliest: Day;
  readonly latest: Day;
  readonly knownOn: string | null;
  readonly ordinal: number;
  readonly standing: Standing;
  readonly causationId?: string;
  /** Ids of the corrections that made it what it is, oldest first. */
  readonly correctedBy?: readonly string[];
  readonly data: D;
}

/** The fact that belongs to a union of events. */
export type FactOf<E extends { type: string; data: unknown }> = E extends {
  type: infer T extends string;
  data: infer D;
}
  ? Fact<T, D>
  : never;

/**
 * A value with the events that made it so. A view may hold such wrappers anywhere; in an answer the value stands alone and
 * the events behind it are told under `explain`. Objects of a view may carry `by` beside their own members to the same end.
 */
export interface Sourced<T> {
  readonly value: T;
  readonly by: readonly string[];
}

export const sourced = <T>(value: T, ...by: readonly string[]): Sourced<T> => ({ value, by });

/** A rule of procedure or of the record that the world broke: computed in the fold, never stored. */
export interface Anomaly {
  /** Stable slug of the rule, as in ruling-on-unknown-motion. */
  readonly rule: string;
  readonly message: string;
  readonly by: readonly string[];
}

/**
 * How a kind of subject folds. `evolve` is total and deterministic: no clock, no randomness, no I/O, and it skips types it
 * doesn't know (they come from a newer writer). A fold owns its state, so `evolve` may change it in place and return it:
 * copying a case of ten thousand entries at every event would be quadratic. State is plain JSON, so that snapshots are
 * one `JSON.stringify`.
 */
export interface Model<S> {
  /** Raised whenever `evolve` or the state's shape changes: snapshots of another version are dropped and remade. */
  readonly version: number;
  initial(subject: string): S;
  evolve(state: S, fact: Fact): S;
}

/** What a view is read for: the end of the day `asOf`, with what was known on `knownOn` (null: all known since). */
export interface Reading {
  readonly asOf: Day;
  readonly knownOn: Day | null;
}
