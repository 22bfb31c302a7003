import type { Day } from '../../dates.js';
import type { Fact } from '../../fact.js';
import { type Act, actOf, type Handlers, noteAnomaly, slot, type Table, withEvent } from '../acts.js';
import { advanceStage } from '../course/stage.js';
import type { CaseState } from '../state.js';

interface DeadlineStep extends Act {
  what: 'set' | 'extended' | 'met' | 'vacated';
  due: Day | null;
}

export interface Deadline {
  key: string;
  what: string;
  byWhom: string | null;
  /** Local day, whole: due by its end. */
  due: Day;
  /** `rule`: computed from a rule, to be verified before relying. */
  from: 'order' | 'rule' | 'text';
  rule: string | null;
  trigger: string | null;
  state: 'open' | 'met' | 'vacated';
  history: DeadlineStep[];
  by: readonly string[];
}

export interface DeadlinesState {
  deadlines: Table<Deadline>;
}

export const noDeadlines = (): DeadlinesState => ({ deadlines: {} });

const LEAVE = 'leave-to-amend';

/** An order that dismisses with leave sets a deadline to amend. */
export function leaveToAmendGiven(state: CaseState, fact: Fact, due: Day): void {
  const same = Object.values(state.deadlines.deadlines).find(
    (one) => one.due === due && /amend/i.test(one.what),
  );
  if (same) same.by = withEvent(same.by, fact.id);
  else
    enter(state, fact, LEAVE, {
      what: 'amended complaint',
      due,
      byWhom: null,
      from: 'order',
      rule: null,
      trigger: null,
    });
}

/** An amended complaint meets the leave it was given; one filed late leaves it passed. */
export function amendedInTime(state: CaseState, fact: Fact): void {
  const leave = state.deadlines.deadlines[slot(LEAVE)];
  if (leave?.state === 'open' && fact.latest <= leave.due) finish(leave, fact, 'met');
}

type Terms = Pick<Deadline, 'what' | 'due' | 'byWhom' | 'from' | 'rule' | 'trigger'>;

function enter(state: CaseState, fact: Fact, key: string, terms: Terms): void {
  const step = { what: 'set' as const, due: terms.due, ...actOf(fact) };
  const known = state.deadlines.deadlines[slot(key)];
  if (!known) {
    state.deadlines.deadlines[slot(key)] = { key, ...terms, state: 'open', history: [step], by: [fact.id] };
    return;
  }
  known.by = withEvent(known.by, fact.id);
  if (known.due === terms.due && known.state === 'open') return;
  Object.assign(known, terms, { state: 'open' });
  known.history.push(step);
}

function finish(deadline: Deadline, fact: Fact, how: 'met' | 'vacated'): void {
  deadline.state = how;
  deadline.by = withEvent(deadline.by, fact.id);
  deadline.history.push({ what: how, due: null, ...actOf(fact) });
}

/** The deadline named by its key or by what is due; naming neither, the only one open. */
export function deadlineNamed(
  state: CaseState,
  named: { deadline?: string | undefined; what?: string | undefined },
): Deadline | undefined {
  const { deadlines } = state.deadlines;
  if (named.deadline !== undefined) return deadlines[slot(named.deadline)];
  const { what } = named;
  if (what !== undefined)
    return deadlines[slot(what)] ?? Object.values(deadlines).findLast((one) => slot(one.what) === slot(what));
  const open = Object.values(deadlines).filter((one) => one.state === 'open');
  return open.length === 1 ? open[0] : undefined;
}

function change(
  state: CaseState,
  fact: Fact,
  named: { deadline?: string | undefined; what?: string | undefined },
): Deadline | undefined {
  const known = deadlineNamed(state, named);
  if (!known)
    noteAnomaly(
      state,
      'deadline-never-set',
      `${fact.type} concerns a deadline that is not on record.`,
      fact.id,
    );
  return known;
}

export const deadlineHandlers: Handlers<
  'DeadlineSet' | 'DeadlineExtended' | 'DeadlineMet' | 'DeadlineVacated'
> = {
  DeadlineSet(state, fact) {
    const { deadline, what, due, byWhom, from, rule, trigger } = fact.data;
    enter(state, fact, deadline ?? what, {
      what,
      due,
      byWhom: byWhom ?? null,
      from,
      rule: rule ?? null,
      trigger: trigger ?? null,
    });
    if (/\bdiscovery\b/i.test(what)) advanceStage(state, 'discovery', fact.id);
  },
  DeadlineExtended(state, fact) {
    const known = change(state, fact, fact.data);
    if (!known) {
      const what = fact.data.what ?? fact.data.deadline ?? 'deadline';
      enter(state, fact, fact.data.deadline ?? what, {
        what,
        due: fact.data.due,
        byWhom: null,
        from: 'text',
        rule: null,
        trigger: null,
      });
      return;
    }
    known.due = fact.data.due;
    known.state = 'open';
    known.by = withEvent(known.by, fact.id);
    known.history.push({ what: 'extended', due: fact.data.due, ...actOf(fact) });
  },
  DeadlineMet(state, fact) {
    const known = change(state, fact, fact.data);
    if (known) finish(known, fact, 'met');
  },
  DeadlineVacated(state, fact) {
    const known = change(state, fact, fact.data);
    if (known) finish(known, fact, 'vacated');
  },
};
