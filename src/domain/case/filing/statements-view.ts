import type { Dated } from '../../any-subject/state.js';
import { told } from '../../any-subject/view.js';
import type { CaseState } from '../state.js';

/**
 * What was said, asked, reported or ordered about the case and moves no claim, motion or party: one list, oldest first, each
 * with its kind. Announcing an appeal is a statement, not an appeal.
 */
export function statementsView(state: CaseState) {
  const of = <T extends Dated>(kind: string, list: readonly T[]) =>
    list.map((one) => ({ day: one.when.latest, view: { kind, ...told(one) } }));
  const all = [
    ...of('StatementMade', state.statements),
    ...of('FactReported', state.facts),
    ...of('AbsenceNoted', state.absences),
    ...of('RegulatorActed', state.regulatorActs),
    ...state.questions.map(({ answered, ...one }) => ({
      day: one.when.latest,
      view: { kind: 'QuestionOpened', ...told(one), answered: answered ? told(answered) : null },
    })),
    ...state.orders.map(({ day, on, ...one }) => ({ day, view: { kind: 'OrderEntered', ...one, date: on } })),
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map((one) => one.view);
}
