import { match, P } from 'ts-pattern';
import { type AnySubjectEvent, anySubjectEvents } from '../any-subject.js';
import type { AnySubjectState } from './state.js';

/** Why a command is refused: the rule's stable slug, and a sentence that says what to do. An expected failure is a value. */
export interface Rejection {
  readonly rule: string;
  readonly message: string;
}

export const reject = (rule: string, message: string): Rejection => ({ rule, message });

/** Whether an event is of a type that any subject can have. */
export function isAnySubject<E extends { type: string }>(
  event: E,
): event is Extract<E, { type: AnySubjectEvent['type'] }> {
  return Object.hasOwn(anySubjectEvents, event.type);
}

/**
 * Rules for events that any subject can have. Whether an event that a correction names exists is the store's to say.
 * @returns the rejection, or null where no rule stands against it.
 */
export function decideAnySubject(state: AnySubjectState, event: AnySubjectEvent): Rejection | null {
  return match(event)
    .returnType<Rejection | null>()
    .with({ type: 'QuestionAnswered' }, ({ data }) => {
      const question = state.questions.find((q) => q.event === data.question);
      if (!question)
        return reject(
          'question-never-opened',
          `No question with the id ${data.question} is open here: record it first.`,
        );
      if (!question.answered) return null;
      return reject(
        'question-answered-already',
        'That question has an answer on record: correct the answer rather than adding another.',
      );
    })
    .with({ type: 'StatementMade' }, ({ data }) => {
      if (data.inReplyTo === undefined || state.statements.some((s) => s.by.includes(data.inReplyTo ?? '')))
        return null;
      return reject(
        'reply-to-unknown-statement',
        `No statement with the id ${data.inReplyTo} is on record here.`,
      );
    })
    .with({ type: 'AliasAdded' }, ({ data }) => {
      if (!state.aliases.some((a) => a.kind === data.kind && a.alias === data.alias)) return null;
      return reject('alias-known', `"${data.alias}" is an alias of this subject already.`);
    })
    .with(
      {
        type: P.union(
          'FactReported',
          'AbsenceNoted',
          'QuestionOpened',
          'RegulatorActed',
          'FactDisputed',
          'SourceAdded',
          'EventCorrected',
          'EventRetracted',
        ),
      },
      () => null,
    )
    .exhaustive();
}
