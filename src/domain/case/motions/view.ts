import type { Reading } from '../../fact.js';
import type { CaseState } from '../state.js';
import type { Motion } from './state.js';
import { motionStatus } from './status.js';

function motionView(state: CaseState, motion: Motion, reading: Reading) {
  const { status, open, by } = motionStatus(state, motion, reading);
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

export function motionsView(state: CaseState, reading: Reading) {
  return Object.values(state.motions.motions).map((motion) => motionView(state, motion, reading));
}

/** Motions for an injunction, decided and not. */
export function injunctionMotions(state: CaseState, reading: Reading) {
  return Object.values(state.motions.motions)
    .filter((motion) => motion.injunction !== null)
    .map((motion) => motionView(state, motion, reading));
}

/** Motions still before the court as far as the record can say. */
export function motionsPending(state: CaseState, reading: Reading) {
  return motionsView(state, reading)
    .filter((motion) => motion.open)
    .map(({ motion, type, title, movants, number, filedOn, status, by }) => ({
      motion,
      type,
      title,
      movants,
      number,
      filedOn,
      status,
      by,
    }));
}
