import { reject } from '../../any-subject/decide.js';
import { slot } from '../acts.js';
import { covers, samePleading } from '../claims/naming.js';
import { currentPleading } from '../claims/pleading.js';
import { type Claim, fateOf, isOpen, isPending } from '../claims/state.js';
import type { CaseState } from '../state.js';
import type { Proposed, Refused } from './refusal.js';

type Ref = Proposed<'ClaimsDismissed'>['data']['claims'][number];

/** Whether every claim named is pleaded, and against the parties named. */
function pleadedClaims(state: CaseState, refs: readonly Ref[], then: (claim: Claim) => Refused): Refused {
  for (const ref of refs) {
    const claim = state.claims.claims[slot(ref.claim)];
    if (!claim || claim.unpleaded)
      return reject(
        'claim-never-pleaded',
        `No pleading on record by that day has the claim "${ref.claim}": record it with ClaimsAdded first.`,
      );
    const stranger =
      notAParty(state, claim, ref.claimants, 'claimant') ??
      notAParty(state, claim, ref.opponents, 'opponent');
    if (stranger !== undefined)
      return reject(
        'claim-not-pleaded-against',
        `"${ref.claim}" is not pleaded by or against ${stranger}: name a party of that claim, or leave the parties out.`,
      );
    const refused = then(claim);
    if (refused) return refused;
  }
  return null;
}

function notAParty(
  state: CaseState,
  claim: Claim,
  names: readonly string[] | undefined,
  side: 'claimant' | 'opponent',
): string | undefined {
  return names?.find(
    (name) =>
      !claim.pairs.some(
        (pair) =>
          pair[side] === null ||
          covers(state, name, pair[side] ?? '') ||
          covers(state, pair[side] ?? '', name),
      ),
  );
}

type Ending = Proposed<
  | 'ClaimsWithdrawn'
  | 'ClaimsPhased'
  | 'ClaimsSevered'
  | 'ClaimsStayed'
  | 'ClaimsDecided'
  | 'ClaimsSettled'
  | 'ClaimsSurvived'
>;

/** A claim that has ended can't be withdrawn, stayed, decided or settled, unless it is revived first. */
export function claimsMustBePending(state: CaseState, { data }: Ending): Refused {
  return pleadedClaims(state, data.claims, (claim) =>
    isPending(claim)
      ? null
      : reject(
          'claim-already-ended',
          `"${claim.key}" had ended by that day: record ClaimsRevived or a new pleading first, or correct what ended it.`,
        ),
  );
}

/** A dismissal can change the terms of an earlier one, but not come after a decision, a settlement or prejudice. */
export function claimsDismissed(state: CaseState, { data }: Proposed<'ClaimsDismissed'>): Refused {
  return pleadedClaims(state, data.claims, (claim) => {
    const open = claim.pairs.some(
      (pair) => isOpen(pair) || (fateOf(pair).fate === 'dismissed' && fateOf(pair).withPrejudice !== true),
    );
    return open
      ? null
      : reject(
          'claim-already-ended',
          `"${claim.key}" had ended for good by that day: a dismissal can't follow, correct what ended it if that is wrong.`,
        );
  });
}

export function claimsRevived(state: CaseState, { data }: Proposed<'ClaimsRevived'>): Refused {
  return pleadedClaims(state, data.claims, (claim) =>
    claim.pairs.every(isOpen)
      ? reject('claim-not-ended', `"${claim.key}" is pending: only a claim that ended can be revived.`)
      : null,
  );
}

export function countsDismissed(state: CaseState, { data }: Proposed<'CountsDismissed'>): Refused {
  return knownPleading(state, data.pleading, false);
}

export function complaintAmended(state: CaseState, { data }: Proposed<'ComplaintAmended'>): Refused {
  if (data.supersedes && !currentPleading(state))
    return reject(
      'amendment-supersedes-nothing',
      `No pleading is on record that the ${data.pleading} could supersede: record LawsuitFiled first.`,
    );
  if (state.claims.pleadings.some((one) => samePleading(data.pleading, one)))
    return reject(
      'pleading-filed-already',
      `The ${data.pleading} is on record: correct it rather than recording it again.`,
    );
  const unknown = [...data.carries, ...data.drops].find((key) => !state.claims.claims[slot(key)]);
  return unknown === undefined
    ? null
    : reject(
        'carried-claim-never-pleaded',
        `The ${data.pleading} can't carry or drop "${unknown}", which no earlier pleading on record has: record it with ClaimsAdded.`,
      );
}

export function claimsAdded(state: CaseState, { data }: Proposed<'ClaimsAdded'>): Refused {
  return knownPleading(
    state,
    data.pleading,
    data.claims.every((one) => one.counterclaim),
  );
}

function knownPleading(state: CaseState, name: string, counter: boolean): Refused {
  const known =
    state.claims.pleadings.some((one) => samePleading(name, one)) ||
    (counter && state.claims.counterPleadings.some((one) => slot(one.name) === slot(name)));
  return known
    ? null
    : reject(
        'pleading-not-on-record',
        `No pleading "${name}" is on record by that day: record LawsuitFiled, ComplaintAmended or CounterclaimsFiled first.`,
      );
}

export function reliefDecided(state: CaseState, { data }: Proposed<'ReliefDecided'>): Refused {
  return state.relief[slot(data.relief)]
    ? null
    : reject(
        'relief-never-sought',
        `No relief "${data.relief}" is sought on record by that day: record ReliefSought first.`,
      );
}
