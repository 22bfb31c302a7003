import type { Fact } from '../../fact.js';
import { actOf, type Handlers, noteAnomaly, slot, withEvent } from '../acts.js';
import type { InjunctionKindName } from '../motions/state.js';
import type { CaseState } from '../state.js';
import { type Injunction, newInjunction } from './state.js';

interface Named {
  injunction?: string | undefined;
  kind?: InjunctionKindName | undefined;
}

/** The injunction an event names; left out, the one of that kind not ended. */
export function injunctionNamed(state: CaseState, { injunction, kind }: Named): Injunction | undefined {
  const { injunctions } = state.injunctions;
  if (injunction !== undefined) return injunctions[slot(injunction)];
  return Object.values(injunctions).findLast(
    (one) => one.ended === null && (kind === undefined || one.kind === kind),
  );
}

function change(state: CaseState, fact: Fact, named: Named): Injunction {
  const known = injunctionNamed(state, named);
  if (!known) {
    noteAnomaly(
      state,
      'injunction-not-on-record',
      `${fact.type} concerns an injunction whose issue is not on record.`,
      fact.id,
    );
    const key = named.injunction ?? fact.id;
    const unseen = newInjunction(key, named.kind ?? 'preliminary', [fact.id]);
    state.injunctions.injunctions[slot(key)] = unseen;
    return unseen;
  }
  if (known.ended !== null) {
    noteAnomaly(
      state,
      'injunction-not-in-force',
      `${fact.type} concerns an injunction that had ended.`,
      ...known.ended.by,
      fact.id,
    );
  }
  known.by = withEvent(known.by, fact.id);
  return known;
}

type Changes =
  | 'InjunctionExtended'
  | 'InjunctionModified'
  | 'InjunctionStayed'
  | 'InjunctionConverted'
  | 'InjunctionDissolved'
  | 'InjunctionVacated';

export const injunctionChangeHandlers: Handlers<Changes> = {
  InjunctionExtended(state, fact) {
    const { until, untilDay } = fact.data;
    change(state, fact, fact.data).extensions.push({
      until: until ?? null,
      untilDay: untilDay ?? null,
      ...actOf(fact),
    });
  },
  InjunctionModified(state, fact) {
    const { acts, summary } = fact.data;
    const injunction = change(state, fact, fact.data);
    injunction.modifications.push({ summary, acts, ...actOf(fact) });
    if (acts.length > 0) injunction.acts = acts;
  },
  InjunctionStayed(state, fact) {
    change(state, fact, fact.data).stayed = { pending: fact.data.pending ?? null, ...actOf(fact) };
  },
  InjunctionConverted(state, fact) {
    const injunction = change(state, fact, fact.data);
    injunction.conversions.push({ from: injunction.kind, to: fact.data.to, ...actOf(fact) });
    injunction.kind = fact.data.to;
    // The end set for the earlier kind is not the converted one's.
    Object.assign(injunction, { until: null, untilDay: null, untilHearing: null, extensions: [] });
  },
  InjunctionDissolved(state, fact) {
    const injunction = change(state, fact, fact.data);
    if (injunction.ended === null || injunction.ended.inferred)
      injunction.ended = {
        how: 'dissolved',
        inferred: false,
        detail: fact.data.reason ?? null,
        ...actOf(fact),
      };
  },
  InjunctionVacated(state, fact) {
    const injunction = change(state, fact, fact.data);
    if (injunction.ended === null || injunction.ended.inferred)
      injunction.ended = { how: 'vacated', inferred: false, detail: fact.data.by ?? null, ...actOf(fact) };
  },
};
