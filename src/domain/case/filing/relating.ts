import { mention } from '../../any-subject/evolve.js';
import type { Fact } from '../../fact.js';
import { type Act, actOf, type Handlers } from '../acts.js';
import type { CaseState } from '../state.js';

export interface RelatedCase extends Act {
  relation: string;
  /** Subject id of the other case, where it is in the record. */
  case: string | null;
  court: string | null;
  purpose: string | null;
  note: string | null;
}

type Relating =
  | 'CasesMerged'
  | 'CaseSplit'
  | 'CasesRelated'
  | 'CaseTransferred'
  | 'CaseRemoved'
  | 'CaseRemanded';

type Relation = Pick<RelatedCase, 'relation' | 'case'> & Partial<RelatedCase>;

function relate(state: CaseState, fact: Fact, told: Relation): void {
  const related: RelatedCase = { court: null, purpose: null, note: null, ...told, ...actOf(fact) };
  const same = state.identity.related.find(
    (one) => one.relation === related.relation && one.case === related.case && one.court === related.court,
  );
  if (same) same.by = [...new Set([...same.by, ...related.by])];
  else state.identity.related.push(related);
}

export const relatingHandlers: Handlers<Relating> = {
  CasesMerged(state, fact) {
    relate(state, fact, { relation: 'merged-from', case: fact.data.from, note: fact.data.reason });
  },
  CaseSplit(state, fact) {
    for (const into of fact.data.into)
      relate(state, fact, { relation: 'split-into', case: into, note: fact.data.reason });
  },
  CasesRelated(state, fact) {
    const { relation, purpose, note } = fact.data;
    relate(state, fact, { relation, case: fact.data.case, purpose: purpose ?? null, note: note ?? null });
  },
  CaseTransferred(state, fact) {
    const { to, toCase, reason } = fact.data;
    relate(state, fact, { relation: 'transferred', case: toCase ?? null, court: to, note: reason ?? null });
  },
  CaseRemoved(state, fact) {
    const { from, fromCase } = fact.data;
    relate(state, fact, { relation: 'removed-from', case: fromCase ?? null, court: from });
  },
  CaseRemanded(state, fact) {
    const { to, toCase } = fact.data;
    relate(state, fact, { relation: 'remanded-to', case: toCase ?? null, court: to });
  },
};

/** What a relation told of another case is called from this one; symmetric ones keep their name. */
const FROM_HERE: Readonly<Record<string, string>> = {
  'refiled-after-dismissal': 'refiled-as',
  'removed-from': 'removed-to',
  'remanded-to': 'remanded-from',
  transferred: 'transferred-from',
  'appeal-of': 'appealed-as',
  'severed-from': 'severed-into',
  'consolidated-lead': 'consolidated-member',
  'consolidated-member': 'consolidated-lead',
  'mdl-member': 'mdl-of',
  'mdl-of': 'mdl-member',
  'merged-from': 'merged-into',
  'split-into': 'split-from',
};

/**
 * What another stream says that names this case. How two cases are related holds for both, told from this side; everything
 * else is the other subject's own and only mentions this case: a ruling there rules on nothing here.
 */
export function foldOther(state: CaseState, fact: Fact): void {
  const { data } = fact as Fact<string, Record<string, unknown>>;
  const named = [data.case, data.from, data.toCase, data.fromCase, data.into].flat();
  const relation =
    fact.type === 'CasesRelated' ? String(data.relation) : (TOLD_BY[fact.type as Relating] ?? null);
  if (relation === null || !named.includes(state.subject)) mention(state, fact);
  else
    relate(state, fact, {
      relation: FROM_HERE[relation] ?? relation,
      case: fact.subject,
      purpose: (data.purpose as string | undefined) ?? null,
      note: ((data.note ?? data.reason) as string | undefined) ?? null,
    });
}

const TOLD_BY: Readonly<Partial<Record<Relating, string>>> = {
  CasesMerged: 'merged-from',
  CaseSplit: 'split-into',
  CaseTransferred: 'transferred',
  CaseRemoved: 'removed-from',
  CaseRemanded: 'remanded-to',
};
