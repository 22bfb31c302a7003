import { commonView, markDisputed, told } from '../any-subject/view.js';
import type { Day } from '../dates.js';
import { type Reading, type Sourced, sourced } from '../fact.js';
import type { PersonState, Role, Suit } from './state.js';

function personName(state: PersonState): Sourced<string> {
  const name = state.names.at(-1) ?? state.aliases.find((a) => a.kind === 'name');
  if (name) return sourced('name' in name ? name.name : name.alias, ...name.by);
  return sourced(state.subject.slice(state.subject.indexOf('-') + 1));
}

/** `from` only where an appointment is on record; else `heldBy`: a source has the person in the role by that day. */
function roleView(r: Role) {
  return {
    role: r.role,
    at: r.at ?? null,
    atSubject: r.atSubject ?? null,
    from: r.start === 'began' ? r.when.on : null,
    heldBy: r.start === 'reported' ? r.when.on : null,
    until: r.ended?.when.on ?? null,
    by: [...r.by, ...(r.ended?.by ?? []).filter((id) => !r.by.includes(id))],
  };
}

function suitView(s: Suit) {
  return {
    case: s.case,
    caption: s.caption ?? null,
    court: s.court ?? null,
    filed: s.filed?.on ?? null,
    roles: s.roles,
    terminated: s.terminated ? told(s.terminated) : null,
    ended: s.ended ? told(s.ended) : null,
    live: !s.ended,
    by: s.by,
  };
}

/** A public person as of a day: roles, statements, suits. */
export function personView(state: PersonState, _reading: Reading) {
  const common = commonView(state);
  const saidAll = common.statements;
  const view = {
    id: state.subject,
    name: personName(state),
    names: state.names.map(told),
    roles: state.roles.filter((r) => !r.ended).map(roleView),
    formerRoles: state.roles.filter((r) => r.ended).map(roleView),
    suits: state.suits.map(suitView),
    ...common,
    // What the person said, and what others said of the person, are two lists.
    statements: saidAll.filter((s) => s.speakerSubject === state.subject || s.subject === state.subject),
    statementsAbout: saidAll.filter((s) => s.speakerSubject !== state.subject && s.subject !== state.subject),
  };
  return markDisputed(view, state.disputes);
}

export type PersonView = ReturnType<typeof personView>;

/** What a list of persons is filtered by. */
export function personFilterValues(state: PersonState): Record<string, string[]> {
  const open = state.roles.filter((r) => !r.ended);
  return {
    name: [
      ...new Set([
        personName(state).value,
        ...state.names.map((n) => n.name),
        ...state.aliases.map((a) => a.alias),
      ]),
    ],
    at: [...new Set(open.flatMap((r) => [r.at, r.atSubject].filter((a) => a !== undefined)))],
  };
}

/** Nothing of a person changes by the mere passing of time. */
export function personNextBoundaries(_state: PersonState): Day[] {
  return [];
}
