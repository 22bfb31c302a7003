import { actOf, type Handlers, noteAnomaly, slot, withEvent } from '../acts.js';
import { advanceStage } from '../course/stage.js';
import type { CaseState } from '../state.js';
import { findHearing, type HearingSought, stillSet } from './joining.js';
import type { Hearing } from './state.js';

function enter(state: CaseState, key: string, hearing: Omit<Hearing, 'key'>): Hearing {
  // A key that is taken belongs to another hearing only where events gave none and the purpose is the same.
  const entered = { key, ...hearing };
  state.hearings.hearings[slot(key)] = entered;
  return entered;
}

const BLANK = {
  place: null,
  judge: null,
  motion: null,
  motionNumbers: [],
  evidence: null,
  summary: null,
  time: null,
};

export const hearingHandlers: Handlers<
  'HearingScheduled' | 'HearingRescheduled' | 'HearingVacated' | 'HearingHeld'
> = {
  HearingScheduled(state, fact) {
    const { hearing: key, date, time, purpose, place, judge, motion, motionNumbers } = fact.data;
    const sought: HearingSought = { hearing: key, date, purpose, motion, motionNumbers };
    const known = findHearing(
      state,
      sought,
      (one) => one.date === date || (key !== undefined && stillSet(one)),
    );
    const step = {
      what: known && known.date !== date ? ('reset' as const) : ('scheduled' as const),
      date,
      from: known && known.date !== date ? known.date : null,
      time: time ?? null,
      reason: null,
      ...actOf(fact),
    };
    if (!known) {
      enter(state, key ?? fact.id, {
        ...BLANK,
        purpose,
        date,
        time: time ?? null,
        place: place ?? null,
        judge: judge ?? null,
        motion: motion ?? null,
        motionNumbers,
        state: 'set',
        history: [step],
        by: [fact.id],
      });
      return;
    }
    known.by = withEvent(known.by, fact.id);
    known.place = place ?? known.place;
    known.judge = judge ?? known.judge;
    known.time = time ?? (known.date === date ? known.time : null);
    known.motion ??= motion ?? null;
    if (known.motionNumbers.length === 0) known.motionNumbers = motionNumbers;
    if (known.date === date && known.state !== 'vacated') {
      const first = known.history.find((one) => one.date === date);
      if (first) first.by = withEvent(first.by, fact.id);
      return;
    }
    // Set again after it was vacated, or for another day: the same hearing goes on.
    known.history.push(step);
    if (known.state === 'held') return;
    known.date = date;
    known.state = 'set';
  },
  HearingRescheduled(state, fact) {
    const { hearing: key, from, date, time, purpose, reason, place } = fact.data;
    const known =
      findHearing(state, { hearing: key, date: from, purpose }, stillSet) ??
      (key === undefined && from === undefined ? onlySet(state) : undefined);
    const step = {
      what: 'reset' as const,
      date,
      from: from ?? known?.date ?? null,
      time: time ?? null,
      reason: reason ?? null,
      ...actOf(fact),
    };
    if (!known) {
      // A reset tells of the earlier setting by itself where it says which day was given up.
      if (from === undefined)
        noteAnomaly(
          state,
          'hearing-reset-never-set',
          `A hearing was reset to ${date} of which no setting is on record.`,
          fact.id,
        );
      enter(state, key ?? fact.id, {
        ...BLANK,
        purpose: purpose ?? 'hearing',
        date,
        time: time ?? null,
        place: place ?? null,
        state: 'set',
        history: [step],
        by: [fact.id],
      });
      return;
    }
    if (known.state === 'held')
      noteAnomaly(
        state,
        'held-hearing-reset',
        `A hearing held on ${known.date} was reset to ${date}.`,
        ...known.by,
        fact.id,
      );
    known.by = withEvent(known.by, fact.id);
    known.date = date;
    known.time = time ?? null;
    known.place = place ?? known.place;
    known.state = 'set';
    known.history.push(step);
  },
  HearingVacated(state, fact) {
    const { hearing: key, date, purpose, reason } = fact.data;
    const known =
      findHearing(state, { hearing: key, date, purpose }, stillSet) ??
      (key === undefined && date === undefined && purpose === undefined ? onlySet(state) : undefined);
    const step = {
      what: 'vacated' as const,
      date: date ?? known?.date ?? null,
      from: null,
      time: null,
      reason: reason ?? null,
      ...actOf(fact),
    };
    if (!known) {
      noteAnomaly(
        state,
        'hearing-vacated-never-set',
        'A hearing was vacated of which no setting is on record.',
        fact.id,
      );
      enter(state, key ?? fact.id, {
        ...BLANK,
        purpose: purpose ?? 'hearing',
        date: date ?? fact.latest,
        state: 'vacated',
        history: [step],
        by: [fact.id],
      });
      return;
    }
    if (known.state === 'held')
      noteAnomaly(
        state,
        'held-hearing-vacated',
        `A hearing held on ${known.date} was vacated.`,
        ...known.by,
        fact.id,
      );
    else known.state = 'vacated';
    known.by = withEvent(known.by, fact.id);
    known.history.push(step);
  },
  HearingHeld(state, fact) {
    const { hearing: key, date, purpose, place, judge, evidence, summary } = fact.data;
    const known = findHearing(state, { hearing: key, date, purpose }, (one) => one.date === date);
    const step = { what: 'held' as const, date, from: null, time: null, reason: null, ...actOf(fact) };
    if (known?.state === 'vacated')
      noteAnomaly(
        state,
        'vacated-hearing-held',
        `A hearing vacated on record was held on ${date}.`,
        ...known.by,
        fact.id,
      );
    const hearing =
      known ??
      enter(state, key ?? fact.id, { ...BLANK, purpose, date, state: 'held', history: [], by: [fact.id] });
    hearing.by = withEvent(hearing.by, fact.id);
    hearing.history.push(step);
    Object.assign(hearing, {
      date,
      state: 'held',
      evidence,
      summary: summary ?? hearing.summary,
      place: place ?? hearing.place,
      judge: judge ?? hearing.judge,
    });
    if (/summary (judgment|adjudication)/i.test(purpose)) advanceStage(state, 'dispositive-motions', fact.id);
    if (/pre-?trial conference/i.test(purpose)) advanceStage(state, 'pretrial', fact.id);
  },
};

/** The one hearing still set, where an event names none. */
function onlySet(state: CaseState): Hearing | undefined {
  const set = Object.values(state.hearings.hearings).filter(stillSet);
  return set.length === 1 ? set[0] : undefined;
}
