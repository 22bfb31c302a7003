import { currentPlan, inEffect, planOf, successorOf } from './conversion.js';
import type { OrganizationState, Plan } from './state.js';

/** What an obstacle does to its target on the day. */
export type Effect =
  | 'blocks'
  | 'unwinds'
  | 'conditions'
  | 'would-block'
  | 'would-unwind'
  | 'would-condition'
  | 'stands'
  | 'overtaken'
  | 'no-target';

export interface TargetView {
  readonly plan: string | null;
  readonly planTitle: string | null;
  readonly step: string | null;
  readonly stepTitle: string | null;
  readonly effect: Effect;
  /** The plan the event named, where another has taken its place since: an inference of ours, not the court's words. */
  readonly inferredFrom: string | null;
}

const GRANTED = {
  'would-block': 'blocks',
  'would-unwind': 'unwinds',
  'would-condition': 'conditions',
} as const;

export const titleOf = (plan: Plan): string => plan.versions.at(-1)?.title ?? plan.plan;

/** The plan a target is about on the day: the one named, its successor, or, none named, the plan on the table. */
function resolve(state: OrganizationState, key: string | undefined): Plan | undefined {
  return key === undefined ? currentPlan(state) : successorOf(state, key);
}

interface Aim {
  plan?: string | undefined;
  step?: string | undefined;
  effect: 'would-block' | 'would-unwind' | 'would-condition' | 'stands';
}

/**
 * What an obstacle does to its target as of the day: once the step has taken effect, what would block it would unwind
 * it (issue 8), and what merely stood in its way has been overtaken.
 */
export function targetView(state: OrganizationState, aim: Aim, granted: boolean): TargetView {
  const named = aim.plan === undefined ? undefined : planOf(state, aim.plan);
  const plan = resolve(state, aim.plan);
  const step = plan?.steps.find((s) => s.step === aim.step);
  const done = plan ? inEffect(plan, step?.step) : undefined;
  return {
    plan: plan?.plan ?? aim.plan ?? null,
    planTitle: plan ? titleOf(plan) : null,
    step: step?.step ?? (plan === named || !plan ? (aim.step ?? null) : null),
    stepTitle: step?.title ?? null,
    effect: effectOf(aim.effect, granted, done !== undefined, plan?.abandoned !== undefined),
    inferredFrom: named && plan && named !== plan ? named.plan : null,
  };
}

function effectOf(aimed: Aim['effect'], granted: boolean, done: boolean, abandoned: boolean): Effect {
  if (aimed === 'stands') return abandoned ? 'no-target' : done ? 'overtaken' : 'stands';
  if (abandoned && !done) return 'no-target';
  const effect = aimed === 'would-block' && done ? 'would-unwind' : aimed;
  return granted ? GRANTED[effect] : effect;
}
