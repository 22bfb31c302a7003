import type { Fact } from '../../fact.js';
import { actOf, clearAnomaly, type Handlers, slot, withEvent } from '../acts.js';
import { advanceStage, enterStage } from '../course/stage.js';
import { entryOf } from '../ordered.js';
import type { CaseState } from '../state.js';
import {
  enterMotion,
  indexNumber,
  type MotionNamed,
  motionsNamed,
  slotsOfNumber,
  typeOfKind,
  unseenMotions,
} from './joining.js';
import type { InjunctionKindName, Motion } from './state.js';

type Filed = 'MotionFiled' | 'MotionOpposed' | 'InjunctionRequested' | 'InjunctionOpposed';

const AFTER_JUDGMENT = new Set(['new-trial', 'attorney-fees', 'reconsideration']);

export const motionFilingHandlers: Handlers<Filed> = {
  MotionFiled(state, fact) {
    const { motionType, title, movants, number, targets, targetPleading, claims } = fact.data;
    const known = alreadyKnown(state, fact.data.motion, number, undefined, fact.causationId);
    const motion =
      known ??
      enterMotion(state, keyFor(state, fact.data.motion ?? number ?? fact.id, fact.id), {
        type: motionType,
        by: [],
      });
    fill(state, fact, motion, { number, movants });
    if (motion.type === 'other') motion.type = motionType;
    motion.title ??= title ?? null;
    motion.targetPleading ??= targetPleading ?? null;
    if (motion.targets.length === 0) motion.targets = targets;
    if (motion.claims.length === 0) motion.claims = claims;
    if (motionType === 'summary-judgment') advanceStage(state, 'dispositive-motions', fact.id);
    if (AFTER_JUDGMENT.has(motionType) && state.course.stage.value === 'judgment')
      enterStage(state, 'post-judgment', fact.id);
  },
  MotionOpposed(state, fact) {
    const { motion, motionNumbers, by, number, summary } = fact.data;
    oppose(state, fact, { motion, motionNumbers }, by, number, summary);
  },
  InjunctionRequested(state, fact) {
    const { kind, movants, against, acts, number, pages, withoutNotice, towards } = fact.data;
    const known = alreadyKnown(state, fact.data.motion, number, kind, fact.causationId);
    const wanted = fact.data.motion ?? number ?? fact.id;
    // One paper often asks for a restraining order and a preliminary injunction: two motions of one number.
    const key = entryOf(state.motions.motions, slot(wanted)) && !known ? `${wanted}/${kind}` : wanted;
    const motion = known ?? enterMotion(state, key, { type: typeOfKind(kind), by: [] });
    motion.injunction = kind;
    fill(state, fact, motion, { number, movants });
    if (motion.against.length === 0) motion.against = against;
    if (motion.acts.length === 0) motion.acts = acts;
    if (motion.towards.length === 0) motion.towards = towards;
    motion.pages ??= pages ?? null;
    motion.withoutNotice ??= withoutNotice ?? null;
  },
  InjunctionOpposed(state, fact) {
    const { kind, motion, motionNumbers, by, number } = fact.data;
    oppose(state, fact, { motion, motionNumbers, kind }, by, number, undefined);
  },
};

/** A key that another motion has not taken: some printed numbers repeat on a docket. */
const keyFor = (state: CaseState, wanted: string, id: string): string =>
  entryOf(state.motions.motions, slot(wanted)) ? `${wanted}/${id}` : wanted;

/** The same motion told before, by a ruling, an opposition or the other of the two events a paper yields. */
function alreadyKnown(
  state: CaseState,
  motion: string | undefined,
  number: string | undefined,
  kind: InjunctionKindName | undefined,
  causation: string | undefined,
): Motion | undefined {
  const { motions } = state.motions;
  const fits = (one: Motion) => kind === undefined || one.injunction === null || one.injunction === kind;
  if (motion !== undefined) {
    const byKey = entryOf(motions, slot(motion));
    if (byKey && fits(byKey)) return byKey;
  }
  const keys = number === undefined ? [] : slotsOfNumber(state, number);
  const known = keys.flatMap((key) => entryOf(motions, key) ?? []).find(fits);
  if (!known) return undefined;
  // Two filings of one printed number are two motions, unless one entry yielded both events.
  const sameEntry =
    causation === undefined ||
    known.filed === null ||
    known.filed.by.includes(causation) ||
    kind !== undefined ||
    known.injunction !== null;
  return motion === undefined || known.filed === null || sameEntry ? known : undefined;
}

function fill(
  state: CaseState,
  fact: Fact,
  motion: Motion,
  said: { number: string | undefined; movants: string[] },
): void {
  if (motion.filed === null) {
    clearAnomaly(state, 'ruling-on-unknown-motion', motion.by);
    motion.filed = actOf(fact);
  } else motion.filed.by = withEvent(motion.filed.by, fact.id);
  motion.by = withEvent(motion.by, fact.id);
  if (motion.movants.length === 0) motion.movants = said.movants;
  if (said.number === undefined) return;
  motion.number ??= said.number;
  indexNumber(state, said.number, motion.key);
}

function oppose(
  state: CaseState,
  fact: Fact,
  named: MotionNamed,
  parties: string[],
  number: string | undefined,
  summary: string | undefined,
): void {
  const known = motionsNamed(state, named);
  // An opposition proves that there was a motion; its filing may follow in the fold, its day being known less precisely.
  for (const motion of known.length > 0 ? known : unseenMotions(state, fact, named)) {
    motion.oppositions.push({ parties, number: number ?? null, summary: summary ?? null, ...actOf(fact) });
    motion.by = withEvent(motion.by, fact.id);
  }
}
