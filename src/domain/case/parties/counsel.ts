import { actOf, type Handlers, noteAnomaly, slot, withEvent } from '../acts.js';
import type { PartiesState } from './state.js';

export const counselHandlers: Handlers<'CounselAppeared' | 'CounselWithdrawn'> = {
  CounselAppeared({ parties }, fact) {
    const { counsel, firm, roles } = fact.data;
    const known = appearing(parties, counsel);
    if (known) {
      // One row a lawyer: a later appearance adds clients, it doesn't begin anew.
      known.parties = [...new Set([...known.parties, ...fact.data.parties])];
      known.roles = [...new Set([...known.roles, ...roles])];
      known.firm ??= firm ?? null;
      known.by = withEvent(known.by, fact.id);
      return;
    }
    parties.counsel.push({
      counsel,
      firm: firm ?? null,
      parties: fact.data.parties,
      roles,
      from: actOf(fact),
      until: null,
      by: [fact.id],
    });
  },
  CounselWithdrawn(state, fact) {
    const { counsel, parties: left } = fact.data;
    const known = appearing(state.parties, counsel);
    if (!known) {
      noteAnomaly(
        state,
        'counsel-withdrawn-never-appeared',
        `${counsel} withdrew without an appearance on record.`,
        fact.id,
      );
      state.parties.counsel.push({
        counsel,
        firm: null,
        parties: left,
        roles: [],
        from: null,
        until: actOf(fact),
        by: [fact.id],
      });
      return;
    }
    known.by = withEvent(known.by, fact.id);
    const leaving = new Set(left.map(slot));
    const staying = known.parties.filter((name) => !leaving.has(slot(name)));
    if (left.length === 0 || staying.length === 0) {
      known.until = actOf(fact);
      return;
    }
    known.parties = staying;
    state.parties.counsel.push({ ...known, parties: left, until: actOf(fact), by: [...known.by] });
  },
};

function appearing(parties: PartiesState, counsel: string): PartiesState['counsel'][number] | undefined {
  const sought = slot(counsel);
  return parties.counsel.find((one) => one.until === null && slot(one.counsel) === sought);
}
