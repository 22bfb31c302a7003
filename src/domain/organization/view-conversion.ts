import { told } from '../any-subject/view.js';
import { dateInWords } from '../any-subject/words.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import { currentPlan, inEffect } from './conversion.js';
import type { StepProgress } from './events.js';
import type { OrganizationState, Plan, Step } from './state.js';
import { type ObstacleView, obstaclesOf } from './view-obstacles.js';
import { titleOf } from './view-targets.js';

type PlanState =
  | 'proposed'
  | 'under-way'
  | 'in-effect'
  | 'completed'
  | 'superseded'
  | 'abandoned'
  | 'not-proposed';

const UNDER_WAY: ReadonlySet<StepProgress> = new Set(['board-adopted', 'agreed', 'filed', 'effective']);
const SETTLED: ReadonlySet<StepProgress> = new Set(['effective', 'abandoned', 'superseded', 'unwound']);

function stateOf(plan: Plan): PlanState {
  if (plan.completed) return 'completed';
  if (plan.abandoned) return 'abandoned';
  if (plan.superseded) return 'superseded';
  if (inEffect(plan, undefined)) return 'in-effect';
  const progress = plan.steps.map((s) => s.taken.at(-1)?.progress);
  if (progress.some((p) => p !== undefined && UNDER_WAY.has(p))) return 'under-way';
  return plan.versions.length > 0 ? 'proposed' : 'not-proposed';
}

/**
 * One value of progress: the last act on record; where the whole plan was completed, abandoned or superseded since, the
 * step went with it, and `inferred` says so.
 */
function progressOf(plan: Plan, step: Step): { progress: StepProgress; inferred: boolean; by: string[] } {
  const last = step.taken.at(-1);
  const settled = last !== undefined && SETTLED.has(last.progress);
  const fate = plan.completed
    ? { progress: 'effective' as const, by: plan.completed.by }
    : plan.abandoned
      ? { progress: 'abandoned' as const, by: plan.abandoned.by }
      : plan.superseded
        ? { progress: 'superseded' as const, by: plan.superseded.by }
        : undefined;
  if (fate && !settled) return { ...fate, inferred: true };
  return last
    ? { progress: last.progress, inferred: false, by: last.by }
    : { progress: 'announced', inferred: false, by: step.by };
}

function stepView(plan: Plan, step: Step, obstacles: readonly ObstacleView[]) {
  const touching = obstacles.filter((o) =>
    o.targets.some((t) => t.plan === plan.plan && (t.step === null || t.step === step.step)),
  );
  const progress = progressOf(plan, step);
  return {
    step: step.step,
    title: step.title,
    wouldChange: step.wouldChange ?? null,
    progress: progress.progress,
    inferred: progress.inferred,
    taken: step.taken.map(told),
    obstacles: touching.map((o) => ({
      obstacle: o.obstacle,
      kind: o.kind,
      status: o.status,
      effects: [...new Set(o.targets.map((t) => t.effect))],
      by: o.by,
    })),
    by: [...new Set([...step.by, ...progress.by])],
  };
}

function planView(plan: Plan, obstacles: readonly ObstacleView[]) {
  const last = plan.versions.at(-1);
  return {
    plan: plan.plan,
    title: titleOf(plan),
    summary: last?.summary ?? null,
    form: last?.form ?? null,
    nonprofitRole: last?.nonprofitRole ?? null,
    versions: plan.versions.map(told),
    state: stateOf(plan),
    supersededBy: plan.superseded?.byPlan ?? plan.abandoned?.replacedBy ?? null,
    completed: plan.completed ? told(plan.completed) : null,
    superseded: plan.superseded ? told(plan.superseded) : null,
    abandoned: plan.abandoned ? told(plan.abandoned) : null,
    steps: plan.steps.map((s) => stepView(plan, s, obstacles)),
    by: [
      ...new Set([
        ...plan.by,
        ...plan.versions.flatMap((v) => v.by),
        ...((plan.completed ?? plan.abandoned ?? plan.superseded)?.by ?? []),
      ]),
    ],
  };
}

/** Every plan with its versions and steps, and the one on the table. */
export function conversionView(state: OrganizationState, reading: Reading) {
  const obstacles = obstaclesOf(state, reading);
  return {
    plans: state.plans.map((p) => planView(p, obstacles)),
    current: currentPlan(state)?.plan ?? null,
    headline: conversionHeadline(state),
  };
}

/** Where the plan stands, in a sentence; null when no plan is on record. */
export function conversionHeadline(state: OrganizationState): Sourced<string> | null {
  const plan = currentPlan(state) ?? state.plans.at(-1);
  if (!plan) return null;
  const title = titleOf(plan);
  const proposed = plan.versions.at(-1);
  if (plan.completed)
    return sourced(`${title}: completed ${dateInWords(plan.completed.when.on)}.`, ...plan.completed.by);
  if (plan.abandoned)
    return sourced(`${title}: abandoned ${dateInWords(plan.abandoned.when.on)}.`, ...plan.abandoned.by);
  const since = proposed ? `, proposed ${dateInWords(proposed.when.on)}` : '';
  return sourced(
    `${title}: ${stateOf(plan)}${stateOf(plan) === 'proposed' ? since.replace(', proposed', '') : since}.`,
    ...plan.by,
  );
}
