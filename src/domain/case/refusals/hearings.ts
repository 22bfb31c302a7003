import { reject } from '../../any-subject/decide.js';
import type { Reading } from '../../fact.js';
import { dateInWords } from '../../wording.js';
import { deadlineNamed } from '../hearings/deadlines.js';
import { findHearing, hearingNamed, stillSet } from '../hearings/joining.js';
import type { CaseState } from '../state.js';
import type { Proposed, Refused } from './refusal.js';

export function hearingScheduled(state: CaseState, { data }: Proposed<'HearingScheduled'>): Refused {
  const known = data.hearing === undefined ? undefined : hearingNamed(state, data.hearing);
  if (!known || (known.state === 'set' && known.date === data.date) || known.state === 'vacated') return null;
  return known.state === 'held'
    ? reject(
        'hearing-held-already',
        `The hearing "${known.key}" was held on ${dateInWords(known.date)}: give a further hearing another key.`,
      )
    : reject(
        'hearing-scheduled-already',
        `The hearing "${known.key}" is set for ${dateInWords(known.date)}: move it with HearingRescheduled.`,
      );
}

export function hearingHeld(state: CaseState, { data }: Proposed<'HearingHeld'>, { asOf }: Reading): Refused {
  if (data.date > asOf)
    return reject(
      'hearing-in-the-future',
      `A hearing of ${dateInWords(data.date)} had not been held by ${dateInWords(asOf)}: a day in the calendar is no evidence that it took place.`,
    );
  const known = findHearing(
    state,
    { hearing: data.hearing, date: data.date, purpose: data.purpose },
    (one) => one.date === data.date,
  );
  if (known?.state === 'vacated')
    return reject(
      'hearing-vacated',
      `That hearing had been vacated by then: record that it was set again, or retract the HearingVacated.`,
    );
  // One hearing may run over days; the same day is not held twice.
  if (known?.state === 'held' && known.date === data.date)
    return reject(
      'hearing-held-already',
      `That hearing is on record as held on ${dateInWords(known.date)}: add a source to it instead.`,
    );
  return null;
}

export function hearingMoved(
  state: CaseState,
  event: Proposed<'HearingRescheduled' | 'HearingVacated'>,
): Refused {
  const { hearing, purpose } = event.data;
  const date = event.type === 'HearingRescheduled' ? event.data.from : event.data.date;
  const unnamed = hearing === undefined && date === undefined && purpose === undefined;
  const set = Object.values(state.hearings.hearings).filter(stillSet);
  const known =
    findHearing(state, { hearing, date, purpose }, () => true) ??
    (unnamed && set.length === 1 ? set[0] : undefined);
  if (!known) {
    // A reset that says from which day tells of the first setting itself.
    if (event.type === 'HearingRescheduled' && date !== undefined) return null;
    return reject(
      'hearing-never-scheduled',
      `No such hearing is set on record by that day: record HearingScheduled first, or say which day was given up.`,
    );
  }
  if (known.state === 'held')
    return reject(
      'hearing-held-already',
      `That hearing was held on ${dateInWords(known.date)}: it can't be moved or vacated any more.`,
    );
  if (known.state === 'vacated' && event.type === 'HearingVacated')
    return reject('hearing-vacated-already', `That hearing had been vacated by then.`);
  return null;
}

export function deadlineChanged(
  state: CaseState,
  { type, data }: Proposed<'DeadlineExtended' | 'DeadlineMet' | 'DeadlineVacated'>,
): Refused {
  const known = deadlineNamed(state, data);
  if (!known)
    return reject(
      'deadline-never-set',
      `No deadline "${data.deadline ?? data.what ?? ''}" is on record by that day: record DeadlineSet first, or name one that is.`,
    );
  if (known.state === 'open' || type === 'DeadlineExtended') return null;
  return reject('deadline-settled-already', `The deadline "${known.key}" was ${known.state} by that day.`);
}
