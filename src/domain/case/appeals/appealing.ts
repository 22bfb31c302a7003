import type { Fact } from '../../fact.js';
import { actOf, type Handlers, noteAnomaly, slot, withEvent } from '../acts.js';
import { enterStage } from '../course/stage.js';
import type { CaseState } from '../state.js';
import { mandateTakesEffect } from './mandate.js';
import { type Appeal, isInterlocutory } from './state.js';

type Appealing =
  | 'AppealFiled'
  | 'AppealDocketed'
  | 'AppealArgued'
  | 'AppealDecided'
  | 'RehearingDecided'
  | 'MandateIssued'
  | 'MandateRecalled'
  | 'CertiorariDecided';

function newAppeal(key: string, by: readonly string[]): Appeal {
  return {
    key,
    kind: 'not-on-record',
    parties: [],
    fromNumbers: [],
    court: null,
    docketNumber: null,
    case: null,
    filed: null,
    docketed: null,
    argued: null,
    decided: null,
    rehearings: [],
    mandate: null,
    recalled: null,
    certiorari: null,
    by,
  };
}

/** The appeal an event names; left out, the latest whose mandate has not issued. */
export function appealNamed(state: CaseState, key: string | undefined): Appeal | undefined {
  if (key !== undefined) return state.appeals[slot(key)];
  const all = Object.values(state.appeals);
  return all.findLast((one) => one.mandate === null) ?? all.at(-1);
}

function stepOf(state: CaseState, fact: Fact, key: string | undefined): Appeal {
  const known = appealNamed(state, key);
  if (known) {
    known.by = withEvent(known.by, fact.id);
    return known;
  }
  noteAnomaly(
    state,
    'appeal-never-filed',
    `${fact.type} concerns an appeal whose notice is not on record.`,
    fact.id,
  );
  const appeal = newAppeal(key ?? fact.id, [fact.id]);
  state.appeals[slot(appeal.key)] = appeal;
  return appeal;
}

export const appealHandlers: Handlers<Appealing> = {
  AppealFiled(state, fact) {
    const { appeal: key, by, fromNumbers, kind, court } = fact.data;
    const known = key === undefined ? undefined : state.appeals[slot(key)];
    const appeal = known ?? newAppeal(key ?? fact.id, []);
    state.appeals[slot(appeal.key)] = appeal;
    appeal.by = withEvent(appeal.by, fact.id);
    appeal.filed ??= actOf(fact);
    if (kind !== 'not-on-record') appeal.kind = kind;
    if (by.length > 0) appeal.parties = by;
    if (fromNumbers.length > 0) appeal.fromNumbers = fromNumbers;
    appeal.court ??= court ?? null;
    if (!isInterlocutory(appeal)) enterStage(state, 'on-appeal', fact.id);
  },
  AppealDocketed(state, fact) {
    const { appeal: key, court, docketNumber } = fact.data;
    const appeal = stepOf(state, fact, key);
    appeal.docketed ??= actOf(fact);
    appeal.court = court ?? appeal.court;
    appeal.docketNumber = docketNumber ?? appeal.docketNumber;
    appeal.case = fact.data.case ?? appeal.case;
  },
  AppealArgued(state, fact) {
    stepOf(state, fact, fact.data.appeal).argued = actOf(fact);
  },
  AppealDecided(state, fact) {
    const { appeal: key, issues, number } = fact.data;
    stepOf(state, fact, key).decided = { issues, number: number ?? null, ...actOf(fact) };
  },
  RehearingDecided(state, fact) {
    const { appeal: key, disposition, enBanc } = fact.data;
    const appeal = stepOf(state, fact, key);
    appeal.rehearings.push({ disposition, enBanc, ...actOf(fact) });
    // Rehearing granted: the decision no longer stands.
    if (disposition === 'granted') appeal.decided = null;
  },
  MandateIssued(state, fact) {
    const appeal = stepOf(state, fact, fact.data.appeal);
    appeal.mandate = actOf(fact);
    appeal.recalled = null;
    mandateTakesEffect(state, fact, appeal);
  },
  MandateRecalled(state, fact) {
    const appeal = stepOf(state, fact, fact.data.appeal);
    if (!appeal.mandate)
      noteAnomaly(
        state,
        'mandate-recalled-never-issued',
        'A mandate was recalled that is not on record.',
        fact.id,
      );
    appeal.mandate = null;
    appeal.recalled = actOf(fact);
    if (!isInterlocutory(appeal)) enterStage(state, 'on-appeal', fact.id);
  },
  CertiorariDecided(state, fact) {
    stepOf(state, fact, fact.data.appeal).certiorari = { disposition: fact.data.disposition, ...actOf(fact) };
  },
};
