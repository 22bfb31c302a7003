import { anySubjectHandlers, applyHandler, nothing } from '../any-subject/evolve.js';
import type { Fact, Model } from '../fact.js';
import type { Handlers } from './acts.js';
import { appealHandlers } from './appeals/appealing.js';
import { fateHandlers } from './claims/fate.js';
import { pleadingHandlers } from './claims/pleading.js';
import { reliefHandlers } from './claims/relief.js';
import { docketFlagHandlers } from './course/docket-flag.js';
import { endingHandlers } from './course/ending.js';
import { holdHandlers } from './course/holding.js';
import type { CaseEventType } from './events.js';
import { holdingsHandlers } from './filing/holdings.js';
import { identityHandlers } from './filing/identity.js';
import { orderHandlers } from './filing/orders.js';
import { foldOther, relatingHandlers } from './filing/relating.js';
import { sealingHandlers } from './filing/sealing.js';
import { deadlineHandlers } from './hearings/deadlines.js';
import { hearingHandlers } from './hearings/setting.js';
import { injunctionChangeHandlers } from './injunctions/changing.js';
import { motionFilingHandlers } from './motions/filing.js';
import { rulingHandlers } from './motions/ruling.js';
import { benchHandlers } from './parties/bench.js';
import { counselHandlers } from './parties/counsel.js';
import { partyHandlers } from './parties/joining.js';
import { nonPartyHandlers } from './parties/non-parties.js';
import { type CaseState, initialState } from './state.js';
import { decidingHandlers } from './trial/deciding.js';
import { trialHandlers } from './trial/trying.js';

/** A court's changes to its docket text are applied before the fold; they change facts, never the state itself. */
const revisionHandlers: Handlers<'DocketEntryRevised' | 'DocketEntryRemoved'> = {
  DocketEntryRevised: nothing,
  DocketEntryRemoved: nothing,
};

/** Every event type of a case: one without a handler is a compile error here. */
const handlers: Handlers<CaseEventType> = {
  ...identityHandlers,
  ...relatingHandlers,
  ...holdingsHandlers,
  ...docketFlagHandlers,
  ...holdHandlers,
  ...endingHandlers,
  ...partyHandlers,
  ...counselHandlers,
  ...benchHandlers,
  ...nonPartyHandlers,
  ...pleadingHandlers,
  ...fateHandlers,
  ...reliefHandlers,
  ...motionFilingHandlers,
  ...rulingHandlers,
  ...injunctionChangeHandlers,
  ...hearingHandlers,
  ...deadlineHandlers,
  ...trialHandlers,
  ...decidingHandlers,
  ...appealHandlers,
  ...anySubjectHandlers,
  ...orderHandlers,
  ...sealingHandlers,
  ...revisionHandlers,
};

/** Folds one fact into the state, in place. Types of a newer writer are skipped. */
export function evolveCase(state: CaseState, fact: Fact): CaseState {
  if (fact.subject !== state.subject) {
    if (!applyHandler(anySubjectHandlers, state, fact)) foldOther(state, fact);
  } else if (applyHandler(handlers, state, fact)) state.holdings.standings[fact.standing] += 1;
  else return state;
  if (fact.latest > state.lastDay) state.lastDay = fact.latest;
  return state;
}

export const caseModel: Model<CaseState> = { version: 2, initial: initialState, evolve: evolveCase };
