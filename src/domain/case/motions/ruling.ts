import type { Fact } from '../../fact.js';
import { actOf, type Handlers, noteAnomaly, withEvent } from '../acts.js';
import { advanceStage } from '../course/stage.js';
import { injunctionRuledOn } from '../injunctions/issuing.js';
import type { CaseState } from '../state.js';
import { type MotionNamed, motionsNamed, unseenMotions } from './joining.js';
import { decisionOf, type Motion, type Ruling } from './state.js';

type NewRuling = Omit<Ruling, 'on' | 'day' | 'by'>;

/** Lets a ruling fall on the motions it names. @returns those motions. */
function rule(state: CaseState, fact: Fact, named: MotionNamed, ruling: NewRuling): Motion[] {
  const known = motionsNamed(state, named);
  const motions = known.length > 0 ? known : unseenMotions(state, fact, named);
  if (known.length === 0 && !ruling.proposed) {
    const what = named.motion ?? named.motionNumbers?.map((n) => `No. ${n}`).join(', ');
    noteAnomaly(
      state,
      'ruling-on-unknown-motion',
      `A ruling on a motion the record has not seen filed${what ? ` (${what})` : ''}.`,
      fact.id,
    );
  }
  for (const motion of motions) enterRuling(state, fact, motion, ruling);
  if (!ruling.proposed && !ruling.recommendedOnly) state.motions.lastRuling = actOf(fact);
  return motions;
}

function enterRuling(state: CaseState, fact: Fact, motion: Motion, ruling: NewRuling): void {
  motion.by = withEvent(motion.by, fact.id);
  const told = motion.rulings.find((one) => sameRuling(one, fact, ruling));
  if (told) {
    told.by = withEvent(told.by, fact.id);
    told.reasons ??= ruling.reasons;
    told.number ??= ruling.number;
    told.pages ??= ruling.pages;
    if (told.perMovant.length === 0) told.perMovant = ruling.perMovant;
    return;
  }
  const before = decisionOf(motion);
  const decides = !ruling.recommendedOnly && !ruling.proposed;
  if (before && decides && ruling.stage === 'first-ruling') {
    noteAnomaly(
      state,
      'second-ruling',
      `A second ruling on one motion (${motion.title ?? motion.type}), not said to be on reconsideration, amendment or remand.`,
      ...before.by,
      fact.id,
    );
  }
  motion.rulings.push({ ...ruling, ...actOf(fact) });
}

/** One order told by two events or two sources is one ruling. */
function sameRuling(one: Ruling, fact: Fact, ruling: NewRuling): boolean {
  if (one.proposed !== ruling.proposed || one.recommendedOnly !== ruling.recommendedOnly) return false;
  if (one.number !== null && ruling.number !== null) return one.number === ruling.number;
  return one.day === fact.latest && one.disposition === ruling.disposition && one.stage === ruling.stage;
}

export const rulingHandlers: Handlers<'MotionDecided' | 'InjunctionDecided'> = {
  MotionDecided(state, fact) {
    const {
      motion,
      motionNumbers,
      motionType,
      number,
      disposition,
      perMovant,
      on,
      recommendedOnly,
      byStipulation,
      reasons,
      proposed,
    } = fact.data;
    const ruling: NewRuling = {
      disposition,
      stage: on,
      number: number ?? null,
      perMovant,
      reasons: reasons ?? null,
      pages: null,
      byStipulation,
      recommendedOnly,
      proposed,
    };
    const ruled = rule(state, fact, { motion, motionNumbers, motionType }, ruling);
    if (proposed || recommendedOnly) return;
    for (const one of ruled) {
      if (one.injunction)
        injunctionRuledOn(state, fact, one.injunction, {
          motion: one,
          disposition,
          number: number ?? null,
          stage: on,
        });
      if (one.type === 'summary-judgment')
        advanceStage(state, state.trial.settings.length > 0 ? 'pretrial' : 'dispositive-motions', fact.id);
    }
  },
  InjunctionDecided(state, fact) {
    const { kind, motion, motionNumbers, number, disposition, on, reasons, pages } = fact.data;
    const ruling: NewRuling = {
      disposition,
      stage: on,
      number: number ?? null,
      perMovant: [],
      reasons: reasons ?? null,
      pages: pages ?? null,
      byStipulation: false,
      recommendedOnly: false,
      proposed: false,
    };
    const [ruled] = rule(state, fact, { motion, motionNumbers, kind }, ruling);
    if (ruled)
      injunctionRuledOn(state, fact, kind, {
        ...fact.data,
        motion: ruled,
        disposition,
        number: number ?? null,
        stage: on,
      });
  },
};
