import { actOf, type Handlers, slot, withEvent } from '../acts.js';

/** A new presiding or magistrate judge takes the place of the last; a panel adds up. */
export const benchHandlers: Handlers<'JudgeAssigned'> = {
  JudgeAssigned({ parties }, fact) {
    const { judge, role, by } = fact.data;
    const sitting = parties.judges.filter((one) => one.role === role && one.until === null);
    const same = sitting.find((one) => slot(one.judge) === slot(judge));
    if (same) {
      same.from.by = withEvent(same.from.by, fact.id);
      return;
    }
    if (role !== 'panel') for (const one of sitting) one.until = actOf(fact);
    parties.judges.push({ judge, role, how: by, from: actOf(fact), until: null });
  },
};
