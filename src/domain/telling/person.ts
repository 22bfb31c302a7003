import type { anySubjectEvents } from '../any-subject.js';
import type { personEvents } from '../person/events.js';
import { lead } from './phrases.js';
import type { OwnOf, Tellers } from './tellers.js';

export const personTellers: Tellers<OwnOf<typeof personEvents, typeof anySubjectEvents>> = {
  RoleReported: ({ name, role, at, ended }) =>
    `${name} ${ended ? 'ceased to be' : 'reported as'} ${role}${lead(' at ', at)}`,
};
