import type { AnySubjectEvent } from '../any-subject.js';
import type { Fact } from '../fact.js';
import { type AnySubjectState, datedBy } from './state.js';

/** A handler for every type of a union of events: an unhandled type is a compile error. */
export type Handlers<S, E extends { type: string; data: unknown }> = {
  readonly [T in E['type']]: (state: S, fact: Fact<T, Extract<E, { type: T }>['data']>) => void;
};

/**
 * Applies the handler of the fact's type, if the table has one.
 * @returns whether it had: types unknown at run time come from a newer writer and are skipped.
 */
export function applyHandler<S>(handlers: object, state: S, fact: Fact): boolean {
  // A hostile type such as "constructor" must not find what every object inherits.
  if (!Object.hasOwn(handlers, fact.type)) return false;
  (handlers as Record<string, (state: S, fact: Fact) => void>)[fact.type]?.(state, fact);
  return true;
}

/** For types that change no state: corrections, which replay has applied before the fold (docs/replay.md). */
export const nothing = (): void => {};

const said = <D extends object>(fact: Fact<string, D>) => ({
  ...fact.data,
  ...datedBy(fact),
  subject: fact.subject,
  standing: fact.standing,
});

/** How the events that any subject can have fold, whatever the kind. */
export const anySubjectHandlers: Handlers<AnySubjectState, AnySubjectEvent> = {
  StatementMade: (state, fact) => {
    state.statements.push(said(fact));
  },
  FactReported: (state, fact) => {
    state.facts.push(said(fact));
  },
  AbsenceNoted: (state, fact) => {
    state.absences.push(said(fact));
  },
  QuestionOpened: (state, fact) => {
    state.questions.push({ ...said(fact), event: fact.id });
  },
  QuestionAnswered: (state, fact) => {
    const question = state.questions.find((q) => q.event === fact.data.question);
    if (question) question.answered = { answer: fact.data.answer, ...datedBy(fact) };
    else if (fact.subject === state.subject) {
      const message = `An answer was recorded to a question that is not on record: "${fact.data.answer}"`;
      state.anomalies.push({ rule: 'answer-to-unknown-question', message, by: [fact.id] });
    } else mention(state, fact);
  },
  RegulatorActed: (state, fact) => {
    state.regulatorActs.push(said(fact));
  },
  FactDisputed: (state, fact) => {
    state.disputes.push(said(fact));
  },
  AliasAdded: (state, fact) => {
    // A name that another subject bears is no name of this one.
    if (fact.subject === state.subject) state.aliases.push({ ...fact.data, ...datedBy(fact) });
  },
  SourceAdded: nothing,
  EventCorrected: nothing,
  EventRetracted: nothing,
};

/** Keeps an event of another stream that names this subject and changes no value of it. */
export function mention(state: AnySubjectState, fact: Fact): void {
  state.mentions.push({ type: fact.type, subject: fact.subject, ...datedBy(fact) });
}
