import type { Reading } from '../../fact.js';
import { allBy, slot } from '../acts.js';
import { endingOf } from '../course/ending.js';
import { injunctionStatus } from '../injunctions/view.js';
import type { SeenMotions } from '../motions/seen.js';
import type { CaseState } from '../state.js';
import type { Relief, Towards } from './relief.js';
import { fateOf, isPending } from './state.js';

/** What became of relief: the court's word, else what follows for it from its claims and its case, said to be inferred. */
function reliefStatus(state: CaseState, relief: Relief): { status: string; by: readonly string[] } {
  if (relief.decided) return { status: relief.decided.disposition, by: relief.decided.by };
  const ending = endingOf(state);
  if (ending) return { status: 'ended-with-case (inferred)', by: ending.by };
  const claims = relief.claims.flatMap((key) => state.claims.claims[slot(key)] ?? []);
  if (claims.length > 0 && !claims.some(isPending)) {
    return {
      status: 'ended-with-claims (inferred)',
      by: allBy(...claims.flatMap((one) => one.pairs.map(fateOf))),
    };
  }
  return { status: 'sought', by: relief.by };
}

export function reliefView(state: CaseState, _reading: Reading) {
  return Object.values(state.relief).map((relief) => {
    const { status, by } = reliefStatus(state, relief);
    return {
      relief: relief.key,
      kind: relief.kind,
      summary: relief.summary,
      parties: relief.parties,
      against: relief.against,
      amount: relief.amount,
      claims: relief.claims,
      towards: relief.towards,
      soughtOn: relief.sought?.on ?? null,
      status,
      decided: relief.decided && {
        on: relief.decided.on,
        disposition: relief.decided.disposition,
        summary: relief.decided.summary,
        by: relief.decided.by,
      },
      by: [...new Set([...relief.by, ...by])],
    };
  });
}

export interface Stake {
  what: string;
  kind: 'relief' | 'motion' | 'injunction';
  key: string;
  status: string;
}

/** The steps of organizations' plans that relief in this case would block, unwind or condition, with that relief's fate. */
export function stepsAtStake(state: CaseState, reading: Reading, { aimed, statusOf }: SeenMotions) {
  const stakes = (towards: Towards[], relief: Stake, by: readonly string[]) =>
    towards.map((one) => ({
      organization: one.organization,
      plan: one.plan ?? null,
      step: one.step ?? null,
      effect: one.effect,
      relief,
      by,
    }));
  const sought = Object.values(state.relief).flatMap((one) => {
    const { status, by } = reliefStatus(state, one);
    return stakes(one.towards, { what: one.summary, kind: 'relief', key: one.key, status }, [
      ...new Set([...one.by, ...by]),
    ]);
  });
  const moved = aimed.flatMap((one) => {
    const { status, by } = statusOf(one);
    return stakes(one.towards, { what: one.title ?? one.type, kind: 'motion', key: one.key, status }, [
      ...new Set([...one.by, ...by]),
    ]);
  });
  const enjoined = Object.values(state.injunctions.injunctions).flatMap((one) => {
    if (one.towards.length === 0) return [];
    const { status, by } = injunctionStatus(state, one, reading);
    return stakes(
      one.towards,
      { what: one.acts.join('; ') || one.kind, kind: 'injunction', key: one.key, status },
      [...new Set([...one.by, ...by])],
    );
  });
  return [...sought, ...moved, ...enjoined];
}
