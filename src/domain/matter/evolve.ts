import { anySubjectHandlers, applyHandler, type Handlers, mention } from '../any-subject/evolve.js';
import { datedBy } from '../any-subject/state.js';
import type { AnySubjectEvent } from '../any-subject.js';
import type { Fact, Model } from '../fact.js';
import type { MatterEvent } from './events.js';
import { initialMatter, type MatterState, type Membership } from './state.js';

/** The case's membership that has not been ended. */
export const memberOf = (state: MatterState, subject: string): Membership | undefined =>
  state.cases.find((c) => !c.removed && c.case === subject);

const ownHandlers: Handlers<MatterState, Exclude<MatterEvent, { type: AnySubjectEvent['type'] }>> = {
  MatterNamed: (state, fact) => {
    state.names.push({ ...fact.data, ...datedBy(fact) });
  },
  CaseAddedToMatter: (state, fact) => {
    const known = memberOf(state, fact.data.case);
    if (known) known.by.push(fact.id);
    else state.cases.push({ ...fact.data, ...datedBy(fact) } as Membership);
  },
  CaseRemovedFromMatter: (state, fact) => {
    const member = memberOf(state, fact.data.case);
    if (member) member.removed = { reason: fact.data.reason, ...datedBy(fact) };
    else {
      const message = `${fact.data.case} was removed from a matter it is not on record as belonging to.`;
      state.anomalies.push({ rule: 'case-never-in-matter', message, by: [fact.id] });
    }
  },
};

/** Folds the matter's own stream; the cases' own states are composed on reading. Total. */
function evolve(state: MatterState, fact: Fact): MatterState {
  if (applyHandler(anySubjectHandlers, state, fact)) return state;
  if (fact.subject === state.subject) applyHandler(ownHandlers, state, fact);
  else mention(state, fact);
  return state;
}

export const matterModel: Model<MatterState> = { version: 1, initial: initialMatter, evolve };
