import { anySubjectHandlers, applyHandler, type Handlers, mention } from '../any-subject/evolve.js';
import type { AnySubjectEvent } from '../any-subject.js';
import { kindOf } from '../event.js';
import type { Fact, Model } from '../fact.js';
import type { PersonEvent } from './events.js';
import { roleHandlers, roleReported } from './roles.js';
import { initialPerson, type PersonState } from './state.js';
import { suitHandlers } from './suits.js';

const ownHandlers: Handlers<PersonState, Exclude<PersonEvent, { type: AnySubjectEvent['type'] }>> = {
  RoleReported: roleReported,
};

/** Folds the person's own stream and the events elsewhere whose `about` names the person. Total. */
function evolve(state: PersonState, fact: Fact): PersonState {
  if (applyHandler(anySubjectHandlers, state, fact)) return state;
  if (fact.subject === state.subject) applyHandler(ownHandlers, state, fact);
  else {
    const handlers = { organization: roleHandlers, case: suitHandlers }[kindOf(fact.subject) as string];
    if (!handlers || !applyHandler(handlers, state, fact)) mention(state, fact);
  }
  return state;
}

export const personModel: Model<PersonState> = { version: 1, initial: initialPerson, evolve };
