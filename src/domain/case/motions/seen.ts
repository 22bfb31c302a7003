import type { Reading } from '../../fact.js';
import type { CaseState } from '../state.js';
import { decisionOf, type Motion } from './state.js';
import { type MotionStatus, motionStatuses } from './status.js';

/**
 * A case's motions as its state tells of them, each list in the order in which they came to be known. Found in one look at
 * each: a long docket has thousands, and most are told of nowhere.
 */
export interface SeenMotions {
  readonly statusOf: (motion: Motion) => MotionStatus;
  /** Those for an injunction. */
  readonly injunctive: readonly Motion[];
  /** Those that would touch a step of an organization's plan. */
  readonly aimed: readonly Motion[];
  readonly decided: readonly Motion[];
  /** Without a ruling that decided them. */
  readonly undecided: readonly Motion[];
}

export function seenMotions(state: CaseState, reading: Reading): SeenMotions {
  const statusOf = motionStatuses(state, reading);
  const seen = { statusOf, injunctive: [], aimed: [], decided: [], undecided: [] } as {
    statusOf: SeenMotions['statusOf'];
  } & Record<'injunctive' | 'aimed' | 'decided' | 'undecided', Motion[]>;
  for (const motion of state.motions.motions.list) {
    if (motion.injunction !== null) seen.injunctive.push(motion);
    if (motion.towards.length > 0) seen.aimed.push(motion);
    if (decisionOf(motion)) seen.decided.push(motion);
    else seen.undecided.push(motion);
  }
  return seen;
}
