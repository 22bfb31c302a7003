import type { Handlers } from '../any-subject/evolve.js';
import { datedBy } from '../any-subject/state.js';
import { sameName, slugOf } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import type { OrganizationEvent } from '../organization/events.js';
import type { PersonState, Role } from './state.js';

/** Whether a printed name is this person's: one on record, an alias, or the name the id was made of. */
export function isNamed(state: PersonState, name: string): boolean {
  return (
    state.subject === `person-${slugOf(name)}` ||
    state.names.some((n) => sameName(n.name, name)) ||
    state.aliases.some((a) => a.kind === 'name' && sameName(a.alias, name))
  );
}

/** The role of that description at that place, if it has not ended. */
export const openRole = (state: PersonState, role: string, at: string | undefined): Role | undefined =>
  state.roles.find(
    (r) => !r.ended && sameName(r.role, role) && (at === undefined || r.at === at || r.atSubject === at),
  );

function begin(state: PersonState, role: string, start: Role['start'], fact: Fact, at: Partial<Role>): void {
  const known = openRole(state, role, at.atSubject ?? at.at);
  if (known) {
    known.by.push(fact.id);
    return;
  }
  state.roles.push({ role, ...at, start, ...datedBy(fact) });
}

/** A role that ends without a beginning on record was held before: it is told with its end alone. */
function end(state: PersonState, role: string, fact: Fact, at: Partial<Role>): void {
  const known = openRole(state, role, at.atSubject ?? at.at);
  if (known) known.ended = datedBy(fact);
  else state.roles.push({ role, ...at, start: 'not-on-record', ...datedBy(fact), ended: datedBy(fact) });
}

const elsewhere = (fact: Fact): Partial<Role> => ({ atSubject: fact.subject });

/** Seats and offices in organizations whose events name the person. */
export const roleHandlers: Partial<Handlers<PersonState, OrganizationEvent>> = {
  DirectorAppointed: (state, fact) => {
    if (isNamed(state, fact.data.name)) begin(state, 'director', 'began', fact, elsewhere(fact));
  },
  DirectorDeparted: (state, fact) => {
    if (!isNamed(state, fact.data.name)) return;
    const kept = fact.data.onlyRole;
    end(state, kept ?? 'director', fact, elsewhere(fact));
  },
  OfficerAppointed: (state, fact) => {
    const { name, office, interim } = fact.data;
    if (isNamed(state, name))
      begin(state, interim ? `interim ${office}` : office, 'began', fact, elsewhere(fact));
  },
  OfficerDeparted: (state, fact) => {
    const { name, office } = fact.data;
    if (!isNamed(state, name)) return;
    const here = state.roles.filter((r) => !r.ended && r.atSubject === fact.subject && r.role !== 'director');
    if (office !== undefined) end(state, office, fact, elsewhere(fact));
    else for (const role of here) role.ended = datedBy(fact);
  },
  BoardReported: (state, fact) => {
    const { members, complete } = fact.data;
    if (members.some((m) => isNamed(state, m.name)))
      begin(state, 'director', 'reported', fact, elsewhere(fact));
    else if (complete && openRole(state, 'director', fact.subject))
      end(state, 'director', fact, elsewhere(fact));
  },
};

/** The person's own stream: public roles only. */
export function roleReported(
  state: PersonState,
  fact: Fact<
    'RoleReported',
    { name: string; role: string; at?: string | undefined; atSubject?: string | undefined; ended: boolean }
  >,
): void {
  const { name, role, at, atSubject, ended } = fact.data;
  const known = state.names.find((n) => n.name === name);
  if (known) known.by.push(fact.id);
  else state.names.push({ name, ...datedBy(fact) });
  const where = { ...(at === undefined ? {} : { at }), ...(atSubject === undefined ? {} : { atSubject }) };
  if (ended) end(state, role, fact, where);
  else begin(state, role, 'reported', fact, where);
}
