import { match } from 'ts-pattern';
import { decideAnySubject, isAnySubject, type Rejection, reject } from '../any-subject/decide.js';
import { kindOf } from '../event.js';
import type { Reading } from '../fact.js';
import type { MatterEvent } from './events.js';
import { memberOf } from './evolve.js';
import type { MatterState } from './state.js';

/**
 * Whether an interactive command may append the event, against the state as of the event's own occurred-on.
 * @returns the rejection with its rule, or null.
 */
export function decideMatter(state: MatterState, event: MatterEvent, _reading: Reading): Rejection | null {
  if (isAnySubject(event)) return decideAnySubject(state, event);
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'CaseAddedToMatter' }, ({ data }) => {
      if (kindOf(data.case) !== 'case')
        return reject('not-a-case', `${data.case} is no case: a matter is a set of cases.`);
      return memberOf(state, data.case)
        ? reject('case-in-matter-already', `${data.case} belongs to this matter already.`)
        : null;
    })
    .with({ type: 'CaseRemovedFromMatter' }, ({ data }) =>
      memberOf(state, data.case)
        ? null
        : reject('case-never-in-matter', `${data.case} does not belong to this matter on that day.`),
    )
    .with({ type: 'MatterNamed' }, () => null)
    .exhaustive();
}
