import { type Sourced, sourced } from '../../fact.js';
import { type Act, actOf, type Handlers, noteAnomaly, withEvent } from '../acts.js';
import { pleadingFiled } from '../claims/pleading.js';
import { caseOpened } from '../course/docket-flag.js';
import { enterStage } from '../course/stage.js';
import type { CaseState } from '../state.js';

interface RelatedCase extends Act {
  relation: string;
  /** Subject id of the other case, where it is in the record. */
  case: string | null;
  court: string | null;
  purpose: string | null;
  note: string | null;
}

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

function relate(state: CaseState, related: RelatedCase): void {
  const same = state.identity.related.find(
    (one) => one.relation === related.relation && one.case === related.case && one.court === related.court,
  );
  if (same) same.by = [...new Set([...same.by, ...related.by])];
  else state.identity.related.push(related);
}

type Own =
  | 'LawsuitFiled'
  | 'CaseRenumbered'
  | 'CasesMerged'
  | 'CaseSplit'
  | 'CasesRelated'
  | 'CaseTransferred'
  | 'CaseRemoved'
  | 'CaseRemanded';

export const identityHandlers: Handlers<Own> = {
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
  CasesMerged(state, fact) {
    relate(state, {
      relation: 'merged-from',
      case: fact.data.from,
      court: null,
      purpose: null,
      note: fact.data.reason,
      ...actOf(fact),
    });
  },
  CaseSplit(state, fact) {
    for (const into of fact.data.into)
      relate(state, {
        relation: 'split-into',
        case: into,
        court: null,
        purpose: null,
        note: fact.data.reason,
        ...actOf(fact),
      });
  },
  CasesRelated(state, fact) {
    const { relation, purpose, note } = fact.data;
    relate(state, {
      relation,
      case: fact.data.case,
      court: null,
      purpose: purpose ?? null,
      note: note ?? null,
      ...actOf(fact),
    });
  },
  CaseTransferred(state, fact) {
    relate(state, {
      relation: 'transferred',
      case: fact.data.toCase ?? null,
      court: fact.data.to,
      purpose: null,
      note: fact.data.reason ?? null,
      ...actOf(fact),
    });
  },
  CaseRemoved(state, fact) {
    relate(state, {
      relation: 'removed-from',
      case: fact.data.fromCase ?? null,
      court: fact.data.from,
      purpose: null,
      note: null,
      ...actOf(fact),
    });
  },
  CaseRemanded(state, fact) {
    relate(state, {
      relation: 'remanded-to',
      case: fact.data.toCase ?? null,
      court: fact.data.to,
      purpose: null,
      note: null,
      ...actOf(fact),
    });
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
