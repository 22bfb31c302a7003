import type { CaseState } from '../domain/case/state.js';
import type { SubjectKind } from '../domain/event.js';
import type { Reading, Sourced } from '../domain/fact.js';
import { matterView } from '../domain/matter/view.js';
import { organizationView } from '../domain/organization/view.js';
import { personView } from '../domain/person/view.js';
import { ventureView } from '../domain/venture/view.js';
import { caseCompared, casePartEnds, casePartViews, caseSummary } from './case-views.js';
import type { RecordReader } from './record.js';
import type { Place, View } from './view.js';

export interface Kind {
  /** The state as the subject's own address answers it. */
  readonly summary: View;
  /** Its parts, by the last step of their address. */
  readonly parts: Readonly<Record<string, View>>;
  /** The last so many of a part that may be long, and how many there are in all. */
  readonly ends?: Readonly<
    Record<
      string,
      (
        state: never,
        reading: Reading,
        most: number,
      ) => { readonly list: readonly unknown[]; readonly total: number }
    >
  >;
  /** What two states are compared by; left out: the summary. */
  readonly compared?: View;
}

/** An id as addresses have it, without its kind, beside the stream's name. */
export function named(view: object, subject: string): Record<string, unknown> {
  return { ...view, id: subject.slice(subject.indexOf('-') + 1), subject };
}

const picking =
  (view: View, ...members: readonly string[]): View =>
  (state, reading, place, reader) => {
    const whole = view(state, reading, place, reader) as Record<string, unknown>;
    const part = Object.fromEntries(members.map((member) => [member, whole[member]]));
    return named(part, place.subject);
  };

/**
 * A case of which the subject's record has no more than that it is in it is named as the record of the case names it, under the
 * same cuts.
 */
function withCaptions(list: unknown, place: Place, reader: RecordReader): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((tie: { case: string; caption: unknown }) => {
    if (tie.caption !== null || reader.seals.hidden(tie.case)) return tie;
    const history = reader.runner.histories.of(tie.case);
    if (!history) return tie;
    const { identity } = reader.replayOf(history, place.replayed.cuts).state as CaseState;
    const { shortCaption, court, docketNumber, filed } = identity;
    return {
      ...tie,
      caption: shortCaption,
      court,
      ...('docketNumber' in tie ? { docketNumber } : {}),
      filed: filed && { value: filed.on, by: filed.by },
    };
  });
}

const organization: View = (state, reading, place, reader) => {
  const view = organizationView(state, reading);
  return {
    ...view,
    litigation: withCaptions(view.litigation, place, reader),
    otherCases: withCaptions(view.otherCases, place, reader),
  };
};
const person: View = (state, reading, place, reader) => {
  const view = personView(state, reading);
  return { ...view, suits: withCaptions(view.suits, place, reader) };
};

const one =
  (view: View): View =>
  (state, reading, place, reader) =>
    named(view(state, reading, place, reader) as object, place.subject);

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
  case: { summary: caseSummary, parts: casePartViews, ends: casePartEnds, compared: caseCompared },
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
  venture: { summary: one(ventureView), parts: {} },
  person: { summary: one(person), parts: {} },
};
