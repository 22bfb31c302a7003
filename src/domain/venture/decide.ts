import { match, P } from 'ts-pattern';
import { decideAnySubject, isAnySubject, type Rejection, reject } from '../any-subject/decide.js';
import type { Reading } from '../fact.js';
import type { VentureEvent } from './events.js';
import { partnerOf } from './partners.js';
import type { VentureState } from './state.js';

/**
 * Whether an interactive command may append the event, against the state as of the event's own occurred-on.
 * @returns the rejection with its rule, or null.
 */
export function decideVenture(state: VentureState, event: VentureEvent, _reading: Reading): Rejection | null {
  if (isAnySubject(event)) return decideAnySubject(state, event);
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'PartnerJoined' }, ({ data }) => {
      const known = partnerOf(state, data.name);
      if (!known || data.roles.some((role) => !known.roles.includes(role))) return null;
      return reject('partner-joined-already', `${data.name} takes part in those roles already.`);
    })
    .with({ type: 'PartnerLeft' }, ({ data }) =>
      partnerOf(state, data.name)
        ? null
        : reject(
            'partner-never-joined',
            `${data.name} took no part by that day: record PartnerJoined first.`,
          ),
    )
    .with({ type: 'SiteAnnounced' }, ({ data }) => tooManyBuildings(data))
    .with({ type: 'CapacityReported' }, ({ data }) => tooManyBuildings(data))
    .with(
      {
        type: P.union(
          'VentureReported',
          'VentureAnnounced',
          'CapitalAnnounced',
          'CapitalCommitted',
          'CapitalSecured',
          'MilestoneReached',
        ),
      },
      () => null,
    )
    .exhaustive();
}

interface Buildings {
  buildings?: number | undefined;
  buildingsAtMost?: number | undefined;
}

function tooManyBuildings({ buildings, buildingsAtMost }: Buildings): Rejection | null {
  if (buildings === undefined || buildingsAtMost === undefined || buildings <= buildingsAtMost) return null;
  return reject(
    'more-buildings-than-at-most',
    `${buildings} buildings are more than ${buildingsAtMost} at most.`,
  );
}
