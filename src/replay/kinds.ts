import type { SubjectKind } from '../domain/event.js';
import type { Reading, Sourced } from '../domain/fact.js';
import { matterView } from '../domain/matter/view.js';
import { organizationView } from '../domain/organization/view.js';
import { personView } from '../domain/person/view.js';
import { ventureView } from '../domain/venture/view.js';
import { caseCompared, casePartViews, caseSummary } from './case-views.js';
import type { View } from './view.js';

export interface Kind {
  /** The state as the subject's own address answers it. */
  readonly summary: View;
  /** Its parts, by the last step of their address. */
  readonly parts: Readonly<Record<string, View>>;
  /** What two states are compared by; left out: the summary. */
  readonly compared?: View;
}

/** An id as addresses have it, without its kind, beside the stream's name. */
export function named(view: object, subject: string): Record<string, unknown> {
  return { ...view, id: subject.slice(subject.indexOf('-') + 1), subject };
}

const picking =
  (view: (state: never, reading: Reading) => object, ...members: readonly string[]): View =>
  (state, reading, place) => {
    const whole = view(state, reading) as Record<string, unknown>;
    const part = Object.fromEntries(members.map((member) => [member, whole[member]]));
    return named(part, place.subject);
  };

const organization = organizationView as (state: never, reading: Reading) => object;
const one =
  (view: (state: never, reading: Reading) => object): View =>
  (state, reading, place) =>
    named(view(state, reading), place.subject);

/** A matter's state folds its cases: each is told under the same cuts. */
const matter: View = (state, _reading, place, reader) => {
  const summaries = reader.members(place.replayed).map((member) => {
    const { subject, cuts } = member;
    const summary = caseSummary(member.state as never, cuts, { ...place, subject, replayed: member }, reader);
    return { ...(summary as object), id: subject } as { id: string; status: Sourced<string> };
  });
  return named(matterView(state as never, summaries), place.subject);
};

export const KINDS: Readonly<Record<SubjectKind, Kind>> = {
  case: { summary: caseSummary, parts: casePartViews, compared: caseCompared },
  matter: { summary: matter, parts: {} },
  organization: {
    summary: one(organization),
    parts: {
      board: picking(organization, 'board', 'boards', 'officers'),
      ownership: picking(organization, 'stakes', 'contingent', 'control', 'entities'),
      conversion: picking(organization, 'conversion', 'regulators', 'bids', 'investments'),
      obstacles: picking(organization, 'obstacles', 'litigation', 'regulators', 'conversion'),
      commitments: picking(organization, 'commitments'),
    },
  },
  venture: { summary: one(ventureView as never), parts: {} },
  person: { summary: one(personView as never), parts: {} },
};
