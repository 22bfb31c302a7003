import type { Handlers } from '../any-subject/evolve.js';
import { datedBy } from '../any-subject/state.js';
import { sameName, slugOf } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import { sentenceOf } from '../telling/telling.js';
import type { OrganizationEvent } from './events.js';
import type { OrganizationState } from './state.js';

/** Whether a name printed elsewhere is the organization's: one it bears, an alias, or its key. */
export function isOwn(state: OrganizationState, name: string): boolean {
  const own = state.entities.find((e) => e.entity === state.key)?.names.map((n) => n.name) ?? [];
  const known = [...own, ...state.aliases.map((a) => a.alias)];
  return known.some((one) => sameName(one, name)) || slugOf(name) === state.key;
}

/** What another organization's record says of this one: what it holds there, and everything else in a sentence. */
export const elsewhereHandlers: Partial<Handlers<OrganizationState, OrganizationEvent>> = {
  StakeReported: (state, fact) => {
    if (isOwn(state, fact.data.holder))
      state.holds.push({
        ...fact.data,
        organization: fact.subject,
        ...datedBy(fact),
        standing: fact.standing,
      });
    toldElsewhere(state, fact);
  },
};

export function toldElsewhere(state: OrganizationState, fact: Fact): void {
  const { type, subject: organization } = fact;
  state.elsewhere.push({ type, organization, sentence: sentenceOf(fact), ...datedBy(fact) });
}
