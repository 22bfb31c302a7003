import { type Sourced, sourced } from '../../fact.js';
import { type Act, actOf, type Handlers, noteAnomaly, withEvent } from '../acts.js';
import { pleadingFiled } from '../claims/pleading.js';
import { caseOpened } from '../course/docket-flag.js';
import { enterStage } from '../course/stage.js';
import type { CaseState } from '../state.js';
import type { RelatedCase } from './relating.js';

export interface IdentityState {
  filed: Act | null;
  caption: Sourced<string> | null;
  shortCaption: Sourced<string> | null;
  court: Sourced<string> | null;
  docketNumber: Sourced<string> | null;
  /** Every number the case has had, oldest first. */
  numbers: ({ number: string; court: string } & Act)[];
  /** What the opening paper says of itself. */
  facts: Sourced<Record<string, string | number | boolean>> | null;
  /** A natural person's bankruptcy, immigration, habeas or criminal case, or one the source keeps from search engines. */
  noindex: Sourced<boolean> | null;
  related: RelatedCase[];
}

export const noIdentity = (): IdentityState => ({
  filed: null,
  caption: null,
  shortCaption: null,
  court: null,
  docketNumber: null,
  numbers: [],
  facts: null,
  noindex: null,
  related: [],
});

export const identityHandlers: Handlers<'LawsuitFiled' | 'CaseRenumbered'> = {
  LawsuitFiled(state, fact) {
    const { identity } = state;
    const { data, id } = fact;
    if (identity.filed) return filedAgain(state, fact);
    identity.filed = actOf(fact);
    identity.caption = sourced(data.caption, id);
    identity.shortCaption = sourced(data.shortCaption ?? data.caption, id);
    // A renumbering whose date is known better than the filing's may already have been folded.
    identity.court ??= sourced(data.court, id);
    identity.docketNumber ??= sourced(data.docketNumber, id);
    identity.numbers.unshift({ number: data.docketNumber, court: data.court, ...actOf(fact) });
    const { natureOfSuit, cause, jury, jurisdiction, division, pages, title, summary } = data;
    const facts = Object.fromEntries(
      Object.entries({ title, natureOfSuit, cause, jury, jurisdiction, division, pages, summary }).filter(
        ([, value]) => value !== undefined,
      ),
    ) as Record<string, string | number>;
    identity.facts = sourced(facts, id);
    identity.noindex = sourced(data.naturalPersonPrivate || data.blocked, id);
    caseOpened(state, fact);
    enterStage(state, 'pleadings', id);
    pleadingFiled(state, fact, {
      name: data.title ?? 'complaint',
      original: true,
      number: null,
      pleaded: data.claimsPleaded ?? null,
      supersedes: true,
      carries: [],
    });
  },
  CaseRenumbered({ identity }, fact) {
    const court = fact.data.court ?? identity.court?.value ?? '';
    if (fact.data.court) identity.court = sourced(court, fact.id);
    identity.docketNumber = sourced(fact.data.docketNumber, fact.id);
    identity.numbers.push({ number: fact.data.docketNumber, court, ...actOf(fact) });
  },
};

/** A second source of the same filing (press, then the docket) confirms it and fills what the first left out. */
function filedAgain(state: CaseState, fact: Parameters<typeof identityHandlers.LawsuitFiled>[1]): void {
  const { identity } = state;
  const first = identity.filed;
  if (!first) return;
  if (fact.earliest > first.day) {
    noteAnomaly(
      state,
      'lawsuit-filed-twice',
      'The record says twice, of different days, that this case was filed.',
      ...first.by,
      fact.id,
    );
    return;
  }
  first.by = withEvent(first.by, fact.id);
  if (identity.caption?.value === fact.data.caption)
    identity.caption = { value: fact.data.caption, by: withEvent(identity.caption.by, fact.id) };
}
