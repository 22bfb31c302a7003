import { reject } from '../../any-subject/decide.js';
import { appealNamed } from '../appeals/appealing.js';
import type { CaseState } from '../state.js';
import { judgmentOf } from '../trial/state.js';
import type { Proposed, Refused } from './refusal.js';

export function trialBegan({ trial }: CaseState): Refused {
  return trial.began && !trial.ended
    ? reject('trial-under-way', 'The trial had begun by that day: record its days with TrialDayHeld.')
    : null;
}

export function trialEnded({ trial }: CaseState): Refused {
  if (!trial.began)
    return reject('trial-never-began', 'No trial had begun by that day: record TrialBegan first.');
  return trial.ended ? reject('trial-ended-already', 'The trial had ended by that day.') : null;
}

export function trialDayHeld({ trial }: CaseState): Refused {
  return trial.ended
    ? reject('trial-ended-already', 'The trial had ended by that day: record TrialBegan if another began.')
    : null;
}

export function inTrial({ trial }: CaseState, { type }: Proposed<'Mistrial' | 'VerdictReturned'>): Refused {
  return trial.began
    ? null
    : reject(
        'trial-never-began',
        `A ${type === 'Mistrial' ? 'mistrial' : 'verdict'} needs a trial: record TrialBegan first.`,
      );
}

export function findingsAdopted({ trial }: CaseState): Refused {
  const verdict = trial.verdicts.at(-1);
  if (!verdict)
    return reject(
      'verdict-not-on-record',
      'There is no verdict on record by that day to adopt, modify or reject: record VerdictReturned first.',
    );
  return verdict.findings
    ? reject(
        'findings-made-already',
        'The court had ruled on that verdict by that day: correct the first event, or record a new verdict.',
      )
    : null;
}

export function judgmentEntered({ trial }: CaseState, { data }: Proposed<'JudgmentEntered'>): Refused {
  const before = judgmentOf(trial);
  if (data.kind === 'partial-54b' || !before?.endsCase) return null;
  return reject(
    'judgment-entered-already',
    'A judgment on the whole case is in effect: record JudgmentAmended, or JudgmentVacated first.',
  );
}

export function judgmentChanged({ trial }: CaseState): Refused {
  return judgmentOf(trial)
    ? null
    : reject('judgment-not-on-record', 'No judgment is in effect by that day: record JudgmentEntered first.');
}

type Step = Proposed<
  | 'AppealDocketed'
  | 'AppealArgued'
  | 'AppealDecided'
  | 'RehearingDecided'
  | 'MandateIssued'
  | 'MandateRecalled'
  | 'CertiorariDecided'
>;

/** Every step of an appeal needs the appeal; it is decided once save on rehearing, and its mandate issues once save on recall. */
export function appealStep(state: CaseState, { type, data }: Step): Refused {
  const appeal = appealNamed(state, data.appeal);
  if (!appeal)
    return reject(
      'appeal-never-filed',
      'No such appeal is on record by that day: record AppealFiled first. To announce one is a StatementMade.',
    );
  if (type === 'AppealDecided' && appeal.decided)
    return reject(
      'appeal-decided-already',
      'That appeal had been decided by that day: record RehearingDecided first.',
    );
  if (type === 'MandateIssued' && appeal.mandate)
    return reject('mandate-issued-already', 'The mandate had issued by that day.');
  if (type === 'MandateRecalled' && !appeal.mandate)
    return reject('mandate-never-issued', 'No mandate had issued by that day.');
  return null;
}
