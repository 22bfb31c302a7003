import type { Dated } from '../../any-subject/state.js';
import { told } from '../../any-subject/view.js';
import type { Reading } from '../../fact.js';
import type { CaseState } from '../state.js';
import type { Order } from './orders.js';

/**
 * What was said, asked, reported or ordered about the case and moves no claim, motion or party: one list, oldest first, each
 * with its kind. Announcing an appeal is a statement, not an appeal.
 * @param most only so many, the latest; 0: all
 */
export const statementsView = (state: CaseState, _reading: Reading, most = 0) =>
  statementsOf(state, most).map(({ tell }) => tell());

export const statementsTotal = ({
  statements,
  facts,
  absences,
  regulatorActs,
  questions,
  orders,
}: CaseState): number =>
  [statements, facts, absences, regulatorActs, questions, orders].reduce((n, { length }) => n + length, 0);

/** The same, not yet told. */
export function statementsOf(state: CaseState, most = 0) {
  // Each list is in the order of its days: the latest of all are among the latest of each.
  const of = <T extends Dated>(kind: string, list: readonly T[]) =>
    list.slice(-most).map((one) => ({ day: one.when.latest, tell: () => ({ kind, ...told(one) }) }));
  const all = [
    ...of('StatementMade', state.statements),
    ...of('FactReported', state.facts),
    ...of('AbsenceNoted', state.absences),
    ...of('RegulatorActed', state.regulatorActs),
    ...state.questions.slice(-most).map(({ answered, ...one }) => ({
      day: one.when.latest,
      tell: () => ({ kind: 'QuestionOpened', ...told(one), answered: answered ? told(answered) : null }),
    })),
    ...state.orders.slice(-most).map((order) => ({ day: order.day, tell: () => orderTold(order) })),
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).slice(-most);
}

const orderTold = ({ day: _, on, ...one }: Order) => ({ kind: 'OrderEntered', ...one, date: on });
