import type { Reading } from '../../fact.js';
import { slot } from '../acts.js';
import { pleadingNamed } from '../claims/naming.js';
import type { Pleading } from '../claims/state.js';
import { endingOf } from '../course/ending.js';
import { hasGaps } from '../filing/holdings.js';
import { stillSet } from '../hearings/joining.js';
import type { CaseState } from '../state.js';
import { decisionOf, type Motion, rulingOf } from './state.js';

export interface MotionStatus {
  /** The court's disposition; else pending, deferred, under-submission, no ruling on record, or what is inferred and says so. */
  status: string;
  /** Whether it is still before the court, as far as the record can say. */
  open: boolean;
  by: readonly string[];
}

/** Tells where a motion of a case stands. Nothing but a ruling makes it denied. */
export function motionStatuses(state: CaseState, reading: Reading): (motion: Motion) => MotionStatus {
  const ending = endingOf(state);
  const isUnknown = unknownSince(state, reading);
  return (motion) => {
    const decision = decisionOf(motion);
    if (decision) return { status: decision.disposition, open: false, by: decision.by };
    const target = pleadingAimedAt(state, motion);
    if (target?.superseded) return { status: 'overtaken (inferred)', open: false, by: target.superseded.by };
    if (ending && dayOf(motion) <= ending.day)
      return { status: 'ended-with-case (inferred)', open: false, by: ending.by };
    if (isUnknown(motion)) return { status: 'no ruling on record', open: true, by: motion.by };
    const interim = rulingOf(motion);
    return { status: interim?.disposition ?? 'pending', open: true, by: interim?.by ?? motion.by };
  };
}

/** The first day the record has of it, filed or not. */
const dayOf = (motion: Motion): string =>
  motion.filed?.day ?? motion.oppositions[0]?.day ?? motion.rulings[0]?.day ?? '';

const AGAINST_PLEADINGS = new Set(['dismiss', 'judgment-on-the-pleadings', 'strike', 'demurrer']);

/** The pleading a motion attacks: the one it names, else, for a defendant's motion of that kind, the one then in force. */
function pleadingAimedAt(state: CaseState, motion: Motion): Pleading | undefined {
  const { pleadings } = state.claims;
  if (motion.targetPleading !== null || motion.targets.length > 0)
    return pleadingNamed(pleadings, motion.targetPleading, motion.targets);
  if (!AGAINST_PLEADINGS.has(motion.type) || motion.filed === null || againstCounterclaims(state, motion))
    return undefined;
  const day = motion.filed.day;
  return pleadings.findLast((one) => one.supersedes && one.day <= day);
}

function againstCounterclaims(state: CaseState, motion: Motion): boolean {
  if (/counter-?claim/i.test(motion.title ?? '')) return true;
  return motion.movants.some((name) =>
    state.parties.parties[slot(name)]?.roles.some(
      (one) => one.role === 'plaintiff' || one.role === 'counter-defendant',
    ),
  );
}

/**
 * Where papers are missing from the docket held, or none of it is held, and the court has ruled on something since, the
 * record can't tell whether a motion was ruled on too. A hearing on it still ahead shows that it was not.
 */
function unknownSince(state: CaseState, reading: Reading): (motion: Motion) => boolean {
  const { holdings, motions, trial, hearings } = state;
  if (holdings.entries > 0 && !hasGaps(holdings)) return () => false;
  const acts = [motions.lastRuling?.day, trial.began?.day, trial.verdicts.at(-1)?.day];
  const lastAct = acts.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '');
  let heard: { readonly keys: ReadonlySet<string | null>; readonly numbers: ReadonlySet<string> } | undefined;
  const isAhead = (motion: Motion): boolean => {
    if (heard === undefined) {
      const ahead = Object.values(hearings.hearings).filter(
        (one) => stillSet(one) && one.date >= reading.asOf,
      );
      const numbers = new Set(ahead.flatMap((one) => one.motionNumbers));
      heard = { keys: new Set(ahead.map((one) => one.motion)), numbers };
    }
    return heard.keys.has(motion.key) || (motion.number !== null && heard.numbers.has(motion.number));
  };
  return (motion) => lastAct > dayOf(motion) && !isAhead(motion);
}
