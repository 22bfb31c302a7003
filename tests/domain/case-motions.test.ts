import t from 'tap';
import { caseNextBoundaries, injunctionsView } from '../../src/domain/case/view.js';
import { fact, given } from './support.js';

const filed = fact('2025-01-02', 'LawsuitFiled', {
  caption: 'A v. B',
  court: 'cand',
  docketNumber: '3:25-cv-00001',
});
const claim = (key: string, opponents = ['B'], more: object = {}) => ({
  claim: key,
  cause: key,
  claimants: ['A'],
  opponents,
  ...more,
});
const reading = (asOf: string) => ({ asOf, knownOn: null });

t.test('motions: what is inferred says so, and nothing becomes denied', async (t) => {
  const motion = fact('2025-01-10', 'MotionFiled', { motionType: 'dismiss', number: '9', movants: ['B'] });
  const amended = given(
    filed,
    motion,
    fact('2025-01-20', 'ComplaintAmended', { pleading: 'first amended complaint' }),
  );
  t.equal(amended.on('2025-01-21').motionsPending.length, 0);
  t.equal(given(filed, motion).on('2025-01-21').motionsPending[0]?.status, 'pending');
  const ended = given(filed, motion, fact('2025-02-01', 'CaseDismissed', { by: 'order' }));
  t.equal(ended.on('2025-02-02').motionsPending.length, 0);
  const press = given(
    filed,
    motion,
    fact('2025-02-01', 'MotionDecided', { motion: 'other', motionType: 'stay', disposition: 'denied' }),
  );
  t.equal(
    press.on('2025-02-02').motionsPending[0]?.status,
    'no ruling on record',
    'no docket is held and the court has acted since',
  );
  const entry = (n: string) =>
    fact('2025-01-10', 'DocketEntryRecorded', {
      number: n,
      filedOn: '2025-01-10',
      enteredOn: null,
      text: 'x',
      filing: true,
    });
  const whole = press.also(...Array.from({ length: 12 }, (_, i) => entry(String(i + 1))));
  t.equal(whole.on('2025-02-02').motionsPending[0]?.status, 'pending', 'a docket without gaps has no ruling');
  const recommended = given(
    filed,
    motion,
    fact('2025-02-01', 'MotionDecided', {
      motionNumbers: ['9'],
      disposition: 'granted',
      recommendedOnly: true,
    }),
  );
  t.equal(
    recommended.on('2025-02-02').motionsPending[0]?.status,
    'pending',
    "a magistrate's recommendation decides nothing",
  );
  const twice = given(
    filed,
    motion,
    fact('2025-02-01', 'MotionDecided', { motionNumbers: ['9'], disposition: 'granted' }),
    fact('2025-03-01', 'MotionDecided', { motionNumbers: ['9'], disposition: 'denied' }),
  );
  t.same(twice.anomalies(), ['second-ruling']);
  t.same(
    given(
      filed,
      motion,
      fact('2025-02-01', 'MotionDecided', { motionNumbers: ['9'], disposition: 'granted' }),
      fact('2025-03-01', 'MotionDecided', {
        motionNumbers: ['9'],
        disposition: 'denied',
        on: 'reconsideration',
      }),
    ).anomalies(),
    [],
  );
});

t.test('injunctions: an object of its own, with an end', async (t) => {
  const order = (more: object) =>
    fact('2025-09-02', 'InjunctionDecided', {
      kind: 'temporary-restraining-order',
      motion: 'tro',
      disposition: 'granted',
      injunction: 'tro',
      ...more,
    });
  const asked = fact('2025-08-28', 'InjunctionRequested', {
    kind: 'temporary-restraining-order',
    motion: 'tro',
  });
  const open = given(filed, asked, order({}));
  t.equal(open.on('2025-12-01').injunction, 'in-force');
  t.match(
    open.on('2025-12-01').injunctions,
    [{ endNotOnRecord: true, end: null }],
    'with notice, or not known: no 14 days',
  );
  const silent = given(filed, asked, order({ issuedWithoutNotice: true }));
  t.equal(silent.on('2025-09-16').injunction, 'in-force', 'FRCP 65(b)(2): 14 days');
  t.equal(silent.on('2025-09-17').injunction, 'expiry-passed');
  t.match(silent.on('2025-09-03').injunctions, [{ end: { day: '2025-09-16', computed: true } }]);
  const state = fact('2025-01-02', 'LawsuitFiled', {
    caption: 'A v. B',
    court: 'calsuppctsf',
    docketNumber: 'CGC-25-1',
  });
  t.equal(
    given(state, asked, order({ issuedWithoutNotice: true })).on('2025-12-01').injunction,
    'in-force',
    'the federal rule binds no state court',
  );
  const hearing = fact('2025-09-02', 'HearingScheduled', {
    date: '2025-10-07',
    purpose: 'extending the restraining order',
  });
  const li = given(filed, asked, order({}), hearing);
  t.equal(li.on('2025-10-07').injunction, 'in-force', 'until the hearing on it has passed (E125, E134)');
  t.equal(li.on('2025-10-08').injunction, 'expiry-passed');
  t.match(li.on('2025-09-10').injunctions, [{ endNotOnRecord: true, untilHearingOn: '2025-10-07' }]);
  t.equal(
    open.also(fact('2025-10-01', 'InjunctionDissolved', { injunction: 'tro' })).on('2025-10-02').injunction,
    'ended',
  );
  const stated = given(
    filed,
    asked,
    order({ untilDay: '2025-09-30' }),
    fact('2025-09-29', 'InjunctionExtended', { untilDay: '2025-10-31' }),
  );
  t.same(
    [stated.on('2025-10-31').injunction, stated.on('2025-11-01').injunction],
    ['in-force', 'expiry-passed'],
  );
  t.same(caseNextBoundaries(stated.state('2025-09-29')), ['2025-11-01']);
  t.match(injunctionsView(stated.state(), reading('2025-10-01')), [
    { status: 'in-force', from: '2025-09-02' },
  ]);
});

t.test('hearings keep their identity across resets', async (t) => {
  const set = fact('2025-02-01', 'HearingScheduled', {
    hearing: 'h',
    date: '2025-03-01',
    time: '14:00',
    purpose: 'motion to dismiss',
  });
  const reset = given(
    filed,
    set,
    fact('2025-02-20', 'HearingRescheduled', { hearing: 'h', date: '2025-04-01' }),
  );
  t.match(reset.on('2025-04-01').nextHearing, {
    hearing: 'h',
    date: '2025-04-01',
    time: null,
    history: [{ what: 'scheduled' }, { what: 'reset', from: '2025-03-01' }],
  });
  t.equal(reset.on('2025-04-02').nextHearing, null, 'a past date is no evidence that it was held');
  t.same(caseNextBoundaries(reset.state('2025-02-20')), ['2025-04-02']);
  const joined = given(
    filed,
    fact('2025-02-01', 'HearingScheduled', {
      date: '2025-03-01',
      purpose: 'Motion Hearing',
      motionNumbers: ['9'],
    }),
    fact('2025-02-02', 'HearingRescheduled', { from: '2025-03-01', date: '2025-03-08' }),
    fact('2025-03-08', 'HearingHeld', {
      date: '2025-03-08',
      purpose: 'Motion Hearing',
      evidence: 'minute-entry',
    }),
  );
  t.equal(Object.keys(joined.state().hearings.hearings).length, 1, 'joined in the fold without a key');
  const vacated = given(
    filed,
    set,
    fact('2025-02-20', 'HearingVacated', { hearing: 'h' }),
    fact('2025-03-01', 'HearingHeld', { hearing: 'h', date: '2025-03-01', purpose: 'x', evidence: 'report' }),
  );
  t.same(vacated.anomalies(), ['vacated-hearing-held']);
  t.equal(
    given(filed, set, fact('2025-02-20', 'CaseDismissed', { by: 'order' })).on('2025-02-21').nextHearing,
    null,
  );
});

t.test('deadlines: computed ones say so; leave to amend is one (E152)', async (t) => {
  const rule = given(
    filed,
    fact('2025-01-02', 'DeadlineSet', {
      what: 'answer',
      due: '2025-01-23',
      from: 'rule',
      rule: 'FRCP 12(a)(1)(A)(i)',
      trigger: 'service',
    }),
  );
  t.match(rule.on('2025-01-05').nextDeadline, {
    due: '2025-01-23',
    computed: true,
    note: /verify before relying/,
  });
  const leave = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud')] }),
    fact('2025-02-24', 'ClaimsDismissed', {
      claims: [{ claim: 'fraud' }],
      leaveToAmend: true,
      amendBy: '2025-03-17',
    }),
  );
  t.match(leave.on('2025-03-01').nextDeadline, { due: '2025-03-17' });
  const amended = leave.also(
    fact('2025-03-16', 'ComplaintAmended', { pleading: 'first amended complaint', carries: ['fraud'] }),
  );
  t.equal(amended.on('2025-03-16').nextDeadline, null, 'met');
  t.match(amended.on('2025-03-16').claims.list, [{ fate: 'pending' }], 'pleaded again');
});
