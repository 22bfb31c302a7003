import { type Dated, datedBy } from '../any-subject/state.js';
import type { Fact } from '../fact.js';
import { anomaly, type OrganizationState, type Plan, type Step } from './state.js';
import type { OwnHandlers } from './table.js';

/** The plan of that key, or undefined. */
export const planOf = (state: OrganizationState, key: string): Plan | undefined =>
  state.plans.find((p) => p.plan === key);

function planOrStub(state: OrganizationState, key: string, fact: Fact): Plan {
  const known = planOf(state, key);
  if (known) return known;
  const made: Plan = { plan: key, versions: [], steps: [], by: [fact.id] };
  state.plans.push(made);
  return made;
}

/** The plan an event other than a proposal is about: a plan never proposed is an anomaly, and kept all the same. */
function knownPlan(state: OrganizationState, key: string, fact: Fact): Plan {
  if (!planOf(state, key)) {
    anomaly(
      state,
      'step-of-unknown-plan',
      `${fact.type} concerns the plan "${key}", whose proposal is not on record.`,
      fact.id,
    );
  }
  return planOrStub(state, key, fact);
}

function supersede(state: OrganizationState, key: string | undefined, byPlan: string, fact: Fact): void {
  if (key === undefined || key === byPlan) return;
  const before = planOf(state, key);
  if (before && !before.completed) before.superseded ??= { byPlan, ...datedBy(fact) };
}

/** A new version carries the steps it names; those it leaves out and that had not taken effect are superseded. */
function mergeSteps(
  plan: Plan,
  named: readonly { step: string; title: string; wouldChange?: string | undefined }[],
  fact: Fact,
) {
  if (named.length === 0) return;
  for (const step of plan.steps) {
    const last = step.taken.at(-1)?.progress;
    if (!named.some((n) => n.step === step.step) && last !== 'effective' && last !== 'unwound') {
      step.taken.push({ progress: 'superseded', ...datedBy(fact) });
    }
  }
  for (const { step, title, wouldChange } of named) {
    const known = plan.steps.find((s) => s.step === step);
    const change = wouldChange === undefined ? {} : { wouldChange };
    if (known) Object.assign(known, { title, ...change, by: [...known.by, fact.id] });
    else plan.steps.push({ step, title, ...change, taken: [], by: [fact.id] });
  }
}

function stepOf(plan: Plan, key: string, title: string | undefined, fact: Fact): Step {
  const known = plan.steps.find((s) => s.step === key);
  if (known) {
    if (title !== undefined) known.title = title;
    return known;
  }
  const made: Step = { step: key, title: title ?? key, taken: [], by: [fact.id] };
  plan.steps.push(made);
  return made;
}

/**
 * The plan that stands in the place of one that was superseded, at the end of the chain.
 * @returns the plan itself where nothing took its place, undefined where the key is unknown.
 */
export function successorOf(state: OrganizationState, key: string): Plan | undefined {
  const seen = new Set<string>();
  let plan = planOf(state, key);
  while (plan && !seen.has(plan.plan)) {
    seen.add(plan.plan);
    const next = plan.superseded?.byPlan ?? plan.abandoned?.replacedBy;
    const after = next === undefined ? undefined : planOf(state, next);
    if (!after) break;
    plan = after;
  }
  return plan;
}

/** The plan on the table: the latest that was neither superseded nor abandoned; a completed one stays. */
export function currentPlan(state: OrganizationState): Plan | undefined {
  return state.plans.findLast((p) => !p.superseded && !p.abandoned);
}

/** Whether the plan, or the step of it, has taken effect and was not undone since. */
export function inEffect(plan: Plan, step: string | undefined): Dated | undefined {
  const taken = plan.steps.find((s) => s.step === step)?.taken.at(-1);
  if (taken?.progress === 'unwound') return undefined;
  if (taken?.progress === 'effective') return taken;
  if (plan.completed || step !== undefined) return plan.completed;
  // A plan whose every step has taken effect is in effect, whether or not anybody called it completed.
  const last = plan.steps.map((s) => s.taken.at(-1));
  return last.length > 0 && last.every((t) => t?.progress === 'effective') ? last.at(-1) : undefined;
}

/** Plans for the conversion of the organization, their versions and steps. */
export const conversionHandlers = {
  ConversionProposed: (state, fact) => {
    const { plan: key, ...version } = fact.data;
    const plan = planOrStub(state, key, fact);
    // A plan proposed anew lives again.
    if (plan.superseded || plan.abandoned) {
      delete plan.superseded;
      delete plan.abandoned;
      state.plans = [...state.plans.filter((p) => p !== plan), plan];
    }
    plan.versions.push({ ...version, ...datedBy(fact) });
    mergeSteps(plan, version.steps, fact);
    supersede(state, version.supersedes, key, fact);
  },
  ConversionStepTaken: (state, fact) => {
    const { plan: key, step, title, ...taken } = fact.data;
    stepOf(knownPlan(state, key, fact), step, title, fact).taken.push({ ...taken, ...datedBy(fact) });
  },
  ConversionCompleted: (state, fact) => {
    knownPlan(state, fact.data.plan, fact).completed = { summary: fact.data.summary, ...datedBy(fact) };
  },
  ConversionAbandoned: (state, fact) => {
    const { plan: key, ...rest } = fact.data;
    const plan = knownPlan(state, key, fact);
    plan.abandoned = { ...rest, ...datedBy(fact) };
  },
} satisfies Partial<OwnHandlers>;
