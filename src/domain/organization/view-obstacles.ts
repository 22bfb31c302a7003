import { told } from '../any-subject/view.js';
import { span } from '../dates.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import type { Obstacle, OrganizationState } from './state.js';
import { type ChallengeView, type Clearing, challengesOf, type Position } from './view-litigation.js';
import { type Effect, type TargetView, targetView } from './view-targets.js';

/** Something that stands or stood between the organization and its plan. */
export interface ObstacleView {
  readonly obstacle: string;
  readonly kind: Obstacle['kind'];
  readonly status: 'open' | 'cleared';
  readonly raisedBy: string;
  readonly instrument: string;
  readonly summary: string;
  readonly since: string;
  readonly targets: readonly TargetView[];
  /** How relief stands; null where no case is behind the obstacle. */
  readonly position: Position | null;
  readonly case: string | null;
  readonly cleared: readonly Clearing[];
  readonly by: readonly string[];
}

function recorded(state: OrganizationState, o: Obstacle): ObstacleView {
  const cleared = o.cleared.map(told);
  return {
    obstacle: o.obstacle,
    kind: o.kind,
    status: cleared.length > 0 ? 'cleared' : 'open',
    raisedBy: o.raisedBy,
    instrument: o.instrument,
    summary: o.summary,
    since: o.when.on,
    targets: [targetView(state, { plan: o.plan, step: o.step, effect: 'stands' }, false)],
    position: null,
    case: o.case ?? null,
    cleared,
    by: [...o.by, ...cleared.flatMap((c) => c.by)],
  };
}

function fromCase(challenge: ChallengeView): ObstacleView {
  const { by, cleared, ...rest } = challenge;
  return {
    ...rest,
    kind: 'litigation',
    status: cleared.length > 0 ? 'cleared' : 'open',
    cleared,
    by: [...new Set([...by, ...cleared.flatMap((c) => c.by)])],
  };
}

/** Every obstacle on record, open or cleared, oldest first. */
export function obstaclesOf(state: OrganizationState, reading: Reading): ObstacleView[] {
  const all = [
    ...state.obstacles.map((o) => recorded(state, o)),
    ...state.cases.flatMap((tie) => challengesOf(state, tie, reading).map(fromCase)),
  ];
  return all.toSorted((a, b) =>
    span(a.since).latest < span(b.since).latest ? -1 : span(a.since).latest > span(b.since).latest ? 1 : 0,
  );
}

const BEFORE: ReadonlySet<Effect> = new Set([
  'stands',
  'blocks',
  'conditions',
  'would-block',
  'would-condition',
]);
const AFTER: ReadonlySet<Effect> = new Set(['unwinds', 'would-unwind']);
const has = (o: ObstacleView, effects: ReadonlySet<Effect>): boolean =>
  o.targets.some((t) => effects.has(t.effect));

/**
 * On this day, what legally stood between the organization and its plan: `open` and `cleared` are all of them, each with
 * its instrument; `inTheWay` and `wouldUndo` name those among the open that still bear on the plan.
 */
export function obstaclesView(state: OrganizationState, reading: Reading) {
  const all = obstaclesOf(state, reading);
  const open = all.filter((o) => o.status === 'open');
  const inTheWay = open.filter((o) => has(o, BEFORE));
  const wouldUndo = open.filter((o) => has(o, AFTER));
  return {
    open,
    cleared: all.filter((o) => o.status === 'cleared'),
    inTheWay: inTheWay.map((o) => o.obstacle),
    wouldUndo: wouldUndo.map((o) => o.obstacle),
    headline: headline(inTheWay, wouldUndo),
  };
}

function headline(inTheWay: readonly ObstacleView[], wouldUndo: readonly ObstacleView[]): Sourced<string> {
  const kinds = [...new Set(inTheWay.map((o) => o.kind))].join(', ');
  const before =
    inTheWay.length === 0
      ? 'Nothing on record stood in the way'
      : `${inTheWay.length} open ${inTheWay.length === 1 ? 'obstacle stands' : 'obstacles stand'} in the way (${kinds})`;
  const after = wouldUndo.length === 0 ? '' : `; ${wouldUndo.length} would undo what has been done`;
  return sourced(`${before}${after}.`, ...[...inTheWay, ...wouldUndo].flatMap((o) => o.by));
}
