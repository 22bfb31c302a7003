import type { Day } from '../domain/dates.js';
import type { Position } from '../store/event-store.js';

/** The three cuts of a replay (docs/replay.md). */
export interface Cuts {
  /** State at the end of this day. */
  readonly asOf: Day;
  /** Only what could be known on this day; null: everything known since. */
  readonly knownOn: Day | null;
  /** Only what the log held at this position (inclusive); null: its head. */
  readonly atPosition: Position | null;
  /** On a case: the docket's sequence through the entry of this number. */
  readonly throughEntry?: string;
}
