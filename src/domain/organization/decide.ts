import { match, P } from 'ts-pattern';
import { decideAnySubject, isAnySubject, type Rejection, reject } from '../any-subject/decide.js';
import { sameName } from '../any-subject/words.js';
import type { Reading } from '../fact.js';
import { planOf } from './conversion.js';
import { decideBoard } from './decide-board.js';
import type { OrganizationEvent } from './events.js';
import type { OrganizationState } from './state.js';
import { currentStakes } from './view-ownership.js';

type Data<T extends OrganizationEvent['type']> = Extract<OrganizationEvent, { type: T }>['data'];

function knownPlan(state: OrganizationState, plan: string): Rejection | null {
  if (planOf(state, plan)) return null;
  return reject(
    'step-of-unknown-plan',
    `No plan "${plan}" is on record on that day: record ConversionProposed first.`,
  );
}

/** A plan that is over takes no more steps, save that what took effect can be undone. */
function livePlan(state: OrganizationState, key: string, unwound: boolean): Rejection | null {
  const plan = planOf(state, key);
  if (!plan) return knownPlan(state, key);
  if (plan.completed && !unwound)
    return reject(
      'plan-completed',
      `The plan "${key}" was completed by then: only its unwinding can follow.`,
    );
  if (plan.abandoned)
    return reject('plan-abandoned', `The plan "${key}" was abandoned by then: propose it anew first.`);
  return null;
}

function obstacleCleared(state: OrganizationState, { obstacle }: Data<'ObstacleCleared'>): Rejection | null {
  const known = state.obstacles.filter((o) => o.obstacle === obstacle);
  if (known.length === 0)
    return reject(
      'obstacle-never-raised',
      `No obstacle "${obstacle}" was raised by that day: record ObstacleRaised first.`,
    );
  if (known.some((o) => o.cleared.length === 0)) return null;
  return reject('obstacle-cleared-already', `The obstacle "${obstacle}" was cleared already.`);
}

function obstacleRaised(state: OrganizationState, { obstacle }: Data<'ObstacleRaised'>): Rejection | null {
  const open = state.obstacles.some((o) => o.obstacle === obstacle && o.cleared.length === 0 && !o.fromAct);
  return open
    ? reject('obstacle-raised-already', `The obstacle "${obstacle}" is open: raise another key, or clear it.`)
    : null;
}

function bidEnded(state: OrganizationState, key: string): Rejection | null {
  const bid = state.bids.find((b) => b.bid === key);
  if (!bid)
    return reject(
      'bid-never-received',
      `No bid "${key}" was received by that day: record BidReceived first.`,
    );
  if (bid.withdrawn) return reject('bid-withdrawn-already', `The bid "${key}" was withdrawn by that day.`);
  return null;
}

function commitmentEnded(state: OrganizationState, key: string): Rejection | null {
  const made = state.commitments.find((c) => c.commitment === key);
  if (!made)
    return reject(
      'commitment-never-made',
      `No commitment "${key}" is on record by that day: record CommitmentMade first.`,
    );
  if (made.outcomes.at(-1)?.status !== 'released') return null;
  return reject('commitment-released-already', `The commitment "${key}" was released by that day.`);
}

function stakeReported(state: OrganizationState, stake: Data<'StakeReported'>): Rejection | null {
  const least = stake.share?.exactly ?? stake.share?.atLeast ?? 0;
  if (!stake.direct || stake.ended || least === 0 || stake.trigger !== undefined) return null;
  const others = currentStakes(state).filter(
    (s) =>
      s.direct &&
      s.trigger === undefined &&
      s.entity === stake.entity &&
      s.interest === stake.interest &&
      s.class === stake.class &&
      s.basis === stake.basis &&
      !sameName(s.holder, stake.holder),
  );
  const sum = others.reduce((total, s) => total + (s.share?.exactly ?? s.share?.atLeast ?? 0), least);
  if (sum <= 100 + 1e-6) return null;
  const message = `With it the direct shares in ${stake.entity} (${stake.basis}) add up to ${Number(sum.toFixed(3))} %: end or correct a stake, or record the dispute first.`;
  return reject('shares-exceed-the-whole', message);
}

function entityEnds(state: OrganizationState, key: string): Rejection | null {
  const entity = state.entities.find((e) => e.entity === key);
  if (!entity)
    return reject(
      'entity-unknown',
      `No entity "${key}" is on record by that day: record EntityFormed first.`,
    );
  return entity.ended
    ? reject('entity-ended-already', `The entity "${key}" was ${entity.ended.how} by that day.`)
    : null;
}

/**
 * Whether an interactive command may append the event, against the state as of the event's own occurred-on. Imports
 * don't ask: what the world did against these rules is an anomaly of the fold.
 * @returns the rejection with its rule, or null.
 */
export function decideOrganization(
  state: OrganizationState,
  event: OrganizationEvent,
  _reading: Reading,
): Rejection | null {
  if (isAnySubject(event)) return decideAnySubject(state, event);
  return (
    match(event)
      .returnType<Rejection | null>()
      .with(
        {
          type: P.union(
            'DirectorAppointed',
            'DirectorDeparted',
            'ObserverAppointed',
            'ObserverDeparted',
            'BoardReported',
          ),
        },
        (e) => decideBoard(state, e),
      )
      .with({ type: P.union('OfficerAppointed', 'OfficerDeparted') }, (e) => decideBoard(state, e))
      .with({ type: 'EntityFormed' }, ({ data }) =>
        state.entities.some((e) => e.entity === data.entity && e.formed)
          ? reject('entity-formed-already', `The entity "${data.entity}" was formed already.`)
          : null,
      )
      .with({ type: P.union('EntityRenamed', 'EntityDissolved') }, ({ data }) =>
        entityEnds(state, data.entity),
      )
      .with({ type: 'ControlChanged' }, ({ data }) =>
        data.entity === data.controller
          ? reject('controls-itself', 'An entity does not control itself.')
          : null,
      )
      .with({ type: 'StakeReported' }, ({ data }) => stakeReported(state, data))
      .with({ type: 'BidRejected' }, ({ data }) => bidEnded(state, data.bid))
      .with({ type: 'BidWithdrawn' }, ({ data }) => bidEnded(state, data.bid))
      .with({ type: 'ConversionStepTaken' }, ({ data }) =>
        livePlan(state, data.plan, data.progress === 'unwound'),
      )
      .with({ type: P.union('ConversionCompleted', 'ConversionAbandoned') }, ({ data }) =>
        livePlan(state, data.plan, false),
      )
      .with({ type: 'ConversionProposed' }, ({ data }) =>
        data.supersedes === undefined ? null : knownPlan(state, data.supersedes),
      )
      .with({ type: 'ObstacleRaised' }, ({ data }) => obstacleRaised(state, data))
      .with({ type: 'ObstacleCleared' }, ({ data }) => obstacleCleared(state, data))
      .with({ type: P.union('CommitmentKept', 'CommitmentBroken', 'CommitmentReleased') }, ({ data }) =>
        commitmentEnded(state, data.commitment),
      )
      // Reports of the world: nothing on record can stand against them.
      .with(
        {
          type: P.union(
            'OrganizationFormed',
            'MissionStated',
            'InvestmentMade',
            'BidReceived',
            'PartnershipChanged',
            'CommitmentMade',
            'AcquisitionReported',
          ),
        },
        () => null,
      )
      .exhaustive()
  );
}
