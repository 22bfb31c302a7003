import { actOf, type Handlers, noteAnomaly, withEvent } from '../acts.js';
import { advanceStage, enterStage } from '../course/stage.js';

type Trying =
  | 'TrialScheduled'
  | 'TrialDateProposed'
  | 'TrialBegan'
  | 'TrialDayHeld'
  | 'TrialEnded'
  | 'Mistrial';

export const trialHandlers: Handlers<Trying> = {
  TrialScheduled(state, fact) {
    const { date, dateInWords, kind, phase, estimatedEnd, begins } = fact.data;
    const before = state.trial.settings.at(-1);
    // A resetting that doesn't say again who tries the case leaves that as it was.
    const tried = kind === 'not-on-record' ? (before?.kind ?? kind) : kind;
    state.trial.settings.push({
      date,
      dateInWords: dateInWords ?? null,
      kind: tried,
      phase: phase ?? null,
      estimatedEnd: estimatedEnd ?? null,
      begins: begins ?? null,
      ...actOf(fact),
    });
    if (state.course.stage.value === 'dispositive-motions') advanceStage(state, 'pretrial', fact.id);
  },
  TrialDateProposed({ trial }, fact) {
    trial.proposed.push({
      date: fact.data.date,
      proposer: fact.data.by,
      summary: fact.data.summary ?? null,
      ...actOf(fact),
    });
  },
  TrialBegan(state, fact) {
    const { trial } = state;
    if (trial.began && !trial.ended) trial.began.by = withEvent(trial.began.by, fact.id);
    else {
      trial.began = { phase: fact.data.phase ?? null, ...actOf(fact) };
      trial.ended = null;
    }
    enterStage(state, 'trial', fact.id);
  },
  TrialDayHeld(state, fact) {
    const { trial } = state;
    const { day, phase, witnesses, exhibits, summary } = fact.data;
    trial.days.push({
      number: day ?? null,
      phase: phase ?? null,
      witnesses,
      exhibits,
      summary: summary ?? null,
      ...actOf(fact),
    });
    // A day of trial proves that it had begun by then.
    trial.began ??= { phase: phase ?? null, ...actOf(fact) };
    if (trial.ended)
      noteAnomaly(
        state,
        'trial-day-after-end',
        'A day of trial was held after the trial had ended.',
        ...trial.ended.by,
        fact.id,
      );
    else if (state.course.stage.value !== 'trial') enterStage(state, 'trial', fact.id);
  },
  TrialEnded(state, fact) {
    const { trial } = state;
    if (!trial.began)
      noteAnomaly(
        state,
        'trial-ended-never-began',
        'The trial ended without a beginning on record.',
        fact.id,
      );
    trial.ended ??= actOf(fact);
    enterStage(state, 'post-trial', fact.id);
  },
  Mistrial(state, fact) {
    const { trial } = state;
    if (!trial.began)
      noteAnomaly(
        state,
        'mistrial-never-began',
        'A mistrial was declared in a trial whose beginning is not on record.',
        fact.id,
      );
    trial.mistrials.push({ reason: fact.data.reason ?? null, ...actOf(fact) });
    // The claims are to be tried again: the case stands before trial.
    trial.began = null;
    trial.ended = null;
    enterStage(state, 'pretrial', fact.id);
  },
};
