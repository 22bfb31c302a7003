import type { Reading } from '../../fact.js';
import { allBy } from '../acts.js';
import type { CaseState } from '../state.js';

/** One row a party and role, present and former; `until` null: still in the case. */
export function partyRows(state: CaseState) {
  return Object.values(state.parties.parties).flatMap((party) =>
    party.roles.map((held) => ({
      name: party.name,
      role: held.role,
      roleAsPrinted: held.roleAsPrinted,
      group: party.group,
      capacity: party.capacity,
      subject: party.subject,
      formerNames: party.formerNames,
      from: held.from?.on ?? null,
      until: held.until?.on ?? null,
      endedWhy: held.until?.reason ?? null,
      current: held.until === null,
      by: held.from || held.until ? allBy(held.from, held.until) : [...party.by],
    })),
  );
}

export function judgeRows(state: CaseState) {
  return state.parties.judges.map(({ judge, role, how, from, until }) => ({
    judge,
    role,
    how,
    from: from.on,
    until: until?.on ?? null,
    by: allBy(from, until),
  }));
}

export function partiesView(state: CaseState, _reading: Reading) {
  const { counsel, nonParties } = state.parties;
  return {
    parties: partyRows(state).map((row) => ({
      ...row,
      extra: Object.values(state.parties.parties).find((one) => one.name === row.name)?.extra ?? null,
    })),
    counsel: counsel.map((one) => ({ ...one, from: one.from?.on ?? null, until: one.until?.on ?? null })),
    judges: judgeRows(state),
    nonParties: Object.values(nonParties).map(({ day: _, history, ...one }) => ({
      ...one,
      history: history.map(({ day: __, ...step }) => step),
    })),
  };
}
