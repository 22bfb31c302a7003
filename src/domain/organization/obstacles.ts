import type { DataOf } from '../any-subject/state.js';
import { datedBy } from '../any-subject/state.js';
import { sameName, slugOf } from '../any-subject/words.js';
import type { AnySubjectEvent } from '../any-subject.js';
import type { Fact } from '../fact.js';
import { successorOf } from './conversion.js';
import { anomaly, type Obstacle, type OrganizationState } from './state.js';
import type { OwnHandlers } from './table.js';

type RegulatorAct = Fact<string, DataOf<AnySubjectEvent, 'RegulatorActed'>>;

/** What an act of a regulator does to its own obstacle. The rest are acts on record and no more. */
const CLEARS = new Set(['no-objection', 'no-objection-with-conditions', 'statutory-consent', 'agreement']);
const RAISES = new Set(['inquiry', 'objection']);

/** The key of a regulator's act names a plan or a step of one. */
function targetOf(state: OrganizationState, key: string): { plan?: string; step?: string } {
  if (state.plans.some((p) => p.plan === key)) return { plan: key };
  const plan = state.plans.findLast((p) => p.steps.some((s) => s.step === key));
  return plan ? { plan: plan.plan, step: key } : { plan: key };
}

/** Plans are compared by what took their place: an inquiry into the first version is about its successor too. */
function sameTarget(state: OrganizationState, a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [first, second] = [successorOf(state, a), successorOf(state, b)];
  return first !== undefined && first === second;
}

const isOpen = (o: Obstacle): boolean => o.cleared.length === 0;

function openOf(state: OrganizationState, regulator: string, plan: string | undefined): Obstacle[] {
  return state.obstacles.filter(
    (o) =>
      o.kind === 'regulator' &&
      isOpen(o) &&
      sameName(o.raisedBy, regulator) &&
      sameTarget(state, o.plan, plan),
  );
}

/**
 * A regulator's inquiry or objection that names the plan opens an obstacle; its no objection, consent or agreement clears
 * its own. The word stays the instrument's: a statement of no objection or a memorandum is never called consent.
 */
export function regulatorActed(state: OrganizationState, fact: RegulatorAct): void {
  const { act, regulator, instrument, summary, step: key } = fact.data;
  if (key === undefined) return;
  const target = targetOf(state, key);
  const open = openOf(state, regulator, target.plan);
  if (CLEARS.has(act)) {
    const how = act === 'statutory-consent' ? 'consent' : act;
    for (const obstacle of open) obstacle.cleared.push({ how, instrument, summary, ...datedBy(fact) });
  } else if (RAISES.has(act) && open.length === 0) {
    const obstacle = `${slugOf(regulator)}-${act}`;
    const kind = 'regulator' as const;
    state.obstacles.push({
      obstacle,
      kind,
      raisedBy: regulator,
      ...target,
      instrument,
      summary,
      fromAct: true,
      cleared: [],
      ...datedBy(fact),
    });
  } else if (RAISES.has(act)) {
    for (const obstacle of open) obstacle.by.push(fact.id);
  }
}

/** What stands in the way of a plan by the record's own word. */
export const obstacleHandlers = {
  ObstacleRaised: (state, fact) => {
    const { by: raisedBy, case: suit, plan, step, ...data } = fact.data;
    const at = {
      ...(plan === undefined ? {} : { plan }),
      ...(step === undefined ? {} : { step }),
      ...(suit === undefined ? {} : { case: suit }),
    };
    // What a regulator's act had opened already gets its name from here: it is one obstacle, not two.
    const same = state.obstacles.find((o) => o.obstacle === data.obstacle && isOpen(o));
    const act = data.kind === 'regulator' ? openOf(state, raisedBy, plan).find((o) => o.fromAct) : undefined;
    const known = same ?? act;
    if (known) {
      Object.assign(known, data, at, { raisedBy, fromAct: false, by: [...known.by, fact.id] });
      return;
    }
    state.obstacles.push({ ...data, ...at, raisedBy, fromAct: false, cleared: [], ...datedBy(fact) });
  },
  ObstacleCleared: (state, fact) => {
    const { obstacle: key, ...cleared } = fact.data;
    const known =
      state.obstacles.findLast((o) => o.obstacle === key && isOpen(o)) ??
      state.obstacles.findLast((o) => o.obstacle === key);
    if (known) known.cleared.push({ ...cleared, ...datedBy(fact) });
    else {
      const message = `The obstacle "${key}" was cleared (${cleared.instrument}) but never raised on this record.`;
      anomaly(state, 'obstacle-never-raised', message, fact.id);
    }
  },
} satisfies Partial<OwnHandlers>;
