import { span } from '../../dates.js';
import type { Reading, Sourced } from '../../fact.js';
import { sourced } from '../../fact.js';
import { dateInWords } from '../../wording.js';
import { allBy } from '../acts.js';
import type { CaseState } from '../state.js';

import { judgmentOf } from './state.js';

/** The trial: when it is set for, what was proposed, and how far it came. A set day gone by proves no trial. */
export function trialView(state: CaseState, { asOf }: Reading) {
  const { settings, proposed, began, days, ended, mistrials, verdicts } = state.trial;
  const set = settings.at(-1);
  const verdict = verdicts.findLast((one) => began === null || one.day >= began.day);
  // A verdict ends the trial it is given in, where nothing says so apart.
  const end = ended ?? (began && verdict ? verdict : null);
  const passed = set !== undefined && asOf > span(set.date).latest;
  const status = end ? 'ended' : began ? 'under-way' : set ? (passed ? 'date-passed' : 'set') : 'not-set';
  const when = (act: { on: string; by: readonly string[] } | null): Sourced<string> | null =>
    act && sourced(act.on, ...act.by);
  return {
    date: set?.date ?? null,
    dateInWords: set ? (set.dateInWords ?? dateInWords(set.date)) : null,
    kind: set?.kind ?? 'not-on-record',
    status,
    begins: set?.begins ?? null,
    phase: set?.phase ?? null,
    estimatedEnd: set?.estimatedEnd ?? null,
    began: when(began),
    ended: when(end),
    days: days.map(({ day: _, ...one }) => one),
    mistrials: mistrials.map(({ day: _, ...one }) => one),
    settings: settings.map(({ day: _, ...one }) => ({
      ...one,
      dateInWords: one.dateInWords ?? dateInWords(one.date),
    })),
    proposed: proposed.map(({ day, ...one }) => ({
      ...one,
      dateInWords: dateInWords(one.date),
      outcome: outcomeOf(one.date, settings.find((later) => later.day >= day)?.date),
    })),
    by: allBy(set, began, end),
  };
}

const outcomeOf = (proposed: string, set: string | undefined): string =>
  set === undefined ? 'open' : set === proposed ? 'adopted' : 'set otherwise';

/** A jury's findings are found, not decided: `adopted` tells what the court made of an advisory verdict (FRCP 39(c)). */
export function verdictView(state: CaseState) {
  const verdict = state.trial.verdicts.at(-1);
  if (!verdict) return null;
  const { day: _, findings, ...rest } = verdict;
  return {
    ...rest,
    found: true,
    adopted: findings && {
      effect: findings.effect,
      summary: findings.summary,
      on: findings.on,
      by: findings.by,
    },
    by: allBy(verdict, findings),
  };
}

/** The judgment in effect; one on fewer than all claims leaves the case open (FRCP 54(b)). */
export function judgmentView(state: CaseState) {
  const judgment = judgmentOf(state.trial);
  if (!judgment) return null;
  const { day: _, vacated: __, endsCase, amended, ...rest } = judgment;
  const final = endsCase
    ? 'ends the case'
    : judgment.kind === 'partial-54b'
      ? 'final as to its claims (FRCP 54(b)); the case stays open'
      : 'on fewer than all claims: not final (FRCP 54(b))';
  return {
    ...rest,
    endsCase,
    effect: final,
    amended: amended.map(({ day: ___, ...one }) => one),
    by: allBy(judgment, ...amended),
  };
}
