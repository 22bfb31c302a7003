import type { Handlers } from '../any-subject/evolve.js';
import { datedBy, whenOf } from '../any-subject/state.js';
import type { CaseEvent } from '../case/events.js';
import type { Fact } from '../fact.js';
import { isNamed } from './roles.js';
import type { PersonState, Suit } from './state.js';

function suitOf(state: PersonState, fact: Fact): Suit {
  const known = state.suits.find((s) => s.case === fact.subject);
  if (known) {
    known.by.push(fact.id);
    return known;
  }
  const made: Suit = { case: fact.subject, roles: [], ...datedBy(fact) };
  state.suits.push(made);
  return made;
}

/** Cases that name the person: as what, since when, and whether they ended. */
export const suitHandlers: Partial<Handlers<PersonState, CaseEvent>> = {
  LawsuitFiled: (state, fact) => {
    const suit = suitOf(state, fact);
    suit.caption = fact.data.shortCaption ?? fact.data.caption;
    suit.court = fact.data.court;
    suit.filed = whenOf(fact);
  },
  PartyAdded: (state, fact) => {
    const { subject, name, role } = fact.data;
    const suit = suitOf(state, fact);
    const isPerson = subject === undefined ? isNamed(state, name) : subject === state.subject;
    if (isPerson) suit.roles = [...new Set([...suit.roles, role])];
  },
  PartyTerminated: (state, fact) => {
    const suit = suitOf(state, fact);
    if (isNamed(state, fact.data.name)) suit.terminated = datedBy(fact);
  },
  CaseDismissed: (state, fact) => {
    suitOf(state, fact).ended = { how: 'dismissed', ...datedBy(fact) };
  },
  CaseSettled: (state, fact) => {
    suitOf(state, fact).ended = { how: 'settled', ...datedBy(fact) };
  },
};
