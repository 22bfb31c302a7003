import type { Day } from '../dates.js';
import type { Reading } from '../fact.js';
import { type Status, statusOf } from './course/ending.js';
import type { Stage } from './course/state.js';
import { type InjunctionWord, injunctionWord } from './injunctions/view.js';
import type { CaseState } from './state.js';

/** What lists of cases are filtered and sorted by, as plain values for the rows of a read model. */
export interface CaseFilterValues {
  status: Status;
  stage: Stage | null;
  court: string | null;
  /** Presiding judge. */
  judge: string | null;
  /** Every judge who sits in the case that day. */
  judges: string[];
  /** Names, former names and subject ids of all parties, present and former. */
  parties: string[];
  injunction: InjunctionWord;
  /** The day from which the filing has occurred: the latest its date can mean. */
  filedOn: Day | null;
}

export function caseFilterValues(state: CaseState, reading: Reading): CaseFilterValues {
  const sitting = state.parties.judges.filter((one) => one.until === null);
  const parties = Object.values(state.parties.parties);
  return {
    status: statusOf(state),
    stage: state.course.stage.value,
    court: state.identity.court?.value ?? null,
    judge: sitting.findLast((one) => one.role === 'presiding')?.judge ?? null,
    judges: [...new Set(sitting.map((one) => one.judge))],
    parties: [
      ...new Set(
        parties.flatMap((one) => [
          one.name,
          ...one.formerNames.map((former) => former.name),
          ...(one.subject ? [one.subject] : []),
        ]),
      ),
    ],
    injunction: injunctionWord(state, reading).value,
    filedOn: state.identity.filed?.day ?? null,
  };
}
