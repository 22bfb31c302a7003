import { match } from 'ts-pattern';
import { decideAnySubject, isAnySubject, type Rejection, reject } from '../any-subject/decide.js';
import type { Reading } from '../fact.js';
import type { PersonEvent } from './events.js';
import { openRole } from './roles.js';
import type { PersonState } from './state.js';

/**
 * Whether an interactive command may append the event, against the state as of the event's own occurred-on.
 * @returns the rejection with its rule, or null.
 */
export function decidePerson(state: PersonState, event: PersonEvent, _reading: Reading): Rejection | null {
  if (isAnySubject(event)) return decideAnySubject(state, event);
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'RoleReported' }, ({ data }) => {
      // The end of a role never reported proves that it was held: only the reverse is a mistake.
      if (data.ended || !openRole(state, data.role, data.atSubject ?? data.at)) return null;
      return reject('role-held-already', `${data.name} holds the role of ${data.role} there already.`);
    })
    .exhaustive();
}
