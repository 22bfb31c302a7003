import { reject } from '../../any-subject/decide.js';
import { slot } from '../acts.js';
import { nameNow } from '../claims/naming.js';
import { fateOf } from '../claims/state.js';
import { statusOf } from '../course/ending.js';
import type { CaseState } from '../state.js';
import type { Proposed, Refused } from './refusal.js';

export function lawsuitFiled({ identity }: CaseState): Refused {
  return identity.filed
    ? reject(
        'lawsuit-filed-already',
        'This case is on record as filed: correct that event, or record an amended complaint.',
      )
    : null;
}

export function caseClosed({ course }: CaseState): Refused {
  return course.docket.value === 'closed'
    ? reject('case-closed-already', 'The clerk had closed the case by that day: record CaseReopened first.')
    : null;
}

/** A case can be reopened that the clerk closed, or that a dismissal or judgment ended. */
export function caseReopened(state: CaseState): Refused {
  const closed =
    state.course.docket.value === 'closed' || state.course.docket.value === 'administratively-closed';
  return closed || statusOf(state) === 'ended'
    ? null
    : reject('case-not-closed', 'The case was open on that day: there is nothing to reopen.');
}

export function caseDismissed({ course }: CaseState): Refused {
  return course.endings.dismissed
    ? reject('case-dismissed-already', 'The case had been dismissed by that day: record CaseReopened first.')
    : null;
}

export function caseStayed({ course }: CaseState, { data }: Proposed<'CaseStayed'>): Refused {
  return course.hold.value === (data.partly ? 'partly-stayed' : 'stayed')
    ? reject('case-stayed-already', `The case was ${course.hold.value} on that day.`)
    : null;
}

export function stayLifted({ course, claims }: CaseState): Refused {
  const claimStayed = Object.values(claims.claims).some((one) =>
    one.pairs.some((pair) => fateOf(pair).fate === 'stayed'),
  );
  return course.hold.value === 'none' && !claimStayed
    ? reject(
        'no-stay-in-effect',
        'No stay was in effect on that day: record CaseStayed or ClaimsStayed first.',
      )
    : null;
}

export function partyAdded(state: CaseState, { data }: Proposed<'PartyAdded'>): Refused {
  const held = state.parties.parties[nameNow(state, data.name)]?.roles.some(
    (one) => one.role === data.role && one.until === null,
  );
  return held
    ? reject('party-in-case-already', `${data.name} is a ${data.role} of this case already.`)
    : null;
}

export function partyTerminated(state: CaseState, { data }: Proposed<'PartyTerminated'>): Refused {
  const held = state.parties.parties[nameNow(state, data.name)]?.roles.some(
    (one) => one.until === null && (data.role === undefined || one.role === data.role),
  );
  return held
    ? null
    : reject(
        'party-not-in-case',
        `${data.name} was no ${data.role ?? 'party'} of this case on that day: record PartyAdded first, named the same way.`,
      );
}

export function partyRenamed(state: CaseState, { data }: Proposed<'PartyRenamed'>): Refused {
  return state.parties.parties[nameNow(state, data.name)]
    ? null
    : reject(
        'party-not-in-case',
        `${data.name} is no party of this case on record: record PartyAdded first.`,
      );
}

export function counselWithdrawn({ parties }: CaseState, { data }: Proposed<'CounselWithdrawn'>): Refused {
  const known = parties.counsel.find((one) => one.until === null && slot(one.counsel) === slot(data.counsel));
  if (!known)
    return reject(
      'counsel-not-appearing',
      `${data.counsel} did not appear in this case on that day: record CounselAppeared first.`,
    );
  const stranger = data.parties.find((name) => !known.parties.some((party) => slot(party) === slot(name)));
  return stranger === undefined
    ? null
    : reject(
        'counsel-not-appearing',
        `${data.counsel} did not appear for ${stranger}: name a party represented, or none for all.`,
      );
}

export function filingSealed(_: CaseState, { data }: Proposed<'FilingSealed'>): Refused {
  return data.scope !== 'case' && data.event === undefined
    ? reject(
        'sealing-names-no-entry',
        `Say in "event" which docket entry the ${data.scope} belongs to, or seal the case.`,
      )
    : null;
}

export function filingUnsealed({ sealing }: CaseState, { data }: Proposed<'FilingUnsealed'>): Refused {
  const sealed = sealing.marks.some(
    (one) =>
      one.lifted === null &&
      one.scope === data.scope &&
      one.event === (data.event ?? null) &&
      one.attachment === (data.attachment ?? null),
  );
  return sealed ? null : reject('not-sealed', 'Nothing of that scope is sealed on record by that day.');
}
