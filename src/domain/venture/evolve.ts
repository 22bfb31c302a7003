import { anySubjectHandlers, applyHandler, mention } from '../any-subject/evolve.js';
import type { Fact, Model } from '../fact.js';
import { moneyHandlers } from './money.js';
import { partnerHandlers } from './partners.js';
import { siteHandlers } from './sites.js';
import { initialVenture, type VentureState } from './state.js';
import type { OwnHandlers } from './table.js';

const ownHandlers: OwnHandlers = { ...partnerHandlers, ...moneyHandlers, ...siteHandlers };

/** Folds the venture's own stream and the events elsewhere whose `about` names it. Total; newer types are skipped. */
function evolve(state: VentureState, fact: Fact): VentureState {
  if (applyHandler(anySubjectHandlers, state, fact)) return state;
  if (fact.subject === state.subject) applyHandler(ownHandlers, state, fact);
  else mention(state, fact);
  return state;
}

export const ventureModel: Model<VentureState> = { version: 1, initial: initialVenture, evolve };
