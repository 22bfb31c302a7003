import type { Reading } from '../../fact.js';
import type { CaseState } from '../state.js';
import type { Motion } from './state.js';
import { type MotionStatus, motionStatuses } from './status.js';

export function motionView(motion: Motion, { status, open, by }: MotionStatus) {
  return {
    motion: motion.key,
    type: motion.type,
    injunction: motion.injunction,
    title: motion.title,
    movants: motion.movants,
    against: motion.against,
    acts: motion.acts,
    number: motion.number,
    claims: motion.claims,
    targetPleading: motion.targetPleading,
    /** Null: its filing is not on record. */
    filedOn: motion.filed?.on ?? null,
    status,
    open,
    oppositions: motion.oppositions.map(({ day: _, ...one }) => one),
    rulings: motion.rulings.map(({ day: _, ...one }) => one),
    by: [...new Set([...motion.by, ...by])],
  };
}

/** What a case says of a motion still before the court. */
export function pendingView(one: Motion, stands: MotionStatus) {
  const { motion, type, title, movants, number, filedOn, status, by } = motionView(one, stands);
  return { motion, type, title, movants, number, filedOn, status, by };
}

/** @param most only so many, the last to be known of; 0: all */
export function motionsView(state: CaseState, reading: Reading, most = 0) {
  const statusOf = motionStatuses(state, reading);
  return state.motions.motions.list.slice(-most).map((motion) => motionView(motion, statusOf(motion)));
}

/** Motions for an injunction, decided and not. */
export function injunctionMotionsView(state: CaseState, reading: Reading) {
  const statusOf = motionStatuses(state, reading);
  return state.motions.motions.list
    .filter((motion) => motion.injunction !== null)
    .map((motion) => motionView(motion, statusOf(motion)));
}
