import t from 'tap';
import { caseModel } from '../../src/domain/case/evolve.js';
import {
  caseFilterValues,
  caseNextBoundaries,
  claimsView,
  honestyView,
  injunctionsView,
} from '../../src/domain/case/view.js';
import { musk } from './case-musk.js';
import { bare, fact, given, SUBJECT } from './support.js';

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

t.test('Musk v. Altman on 2025-02-01 (QUESTIONS Q1)', async (t) => {
  const s = musk.on('2025-02-01');
  t.match(s, {
    status: 'open',
    docket: 'open',
    stage: 'pleadings',
    hold: 'none',
    injunction: 'requested',
    docketNumber: '4:24-cv-04722-YGR',
    judge: 'Yvonne Gonzalez Rogers',
  });
  t.same(s.claims.pleaded, { exactly: 26 });
  t.equal(s.claims.named, 12, '26 claims, twelve named, is a state');
  t.same(s.claims.pending, { atLeast: 26, atMost: 26 });
  t.equal(s.claims.decided, 0);
  t.match(s.nextHearing, { date: '2025-02-04', status: 'upcoming', reset: 1 });
  t.same(s.claims.counterclaims.pending, { atLeast: 0, atMost: 0 }, 'no counterclaims yet');
  t.equal(
    s.headline.text,
    'Motion for preliminary injunction pending since November 29, 2024; hearing set for February 4, 2025.',
  );
  t.equal(
    s.motionsPending.find((one) => one.motion === 'mtd-1'),
    undefined,
    'the motion against the superseded complaint is not pending',
  );
  t.equal(musk.on('2025-02-05').nextHearing, null, 'held the day before');
});

t.test('after the denial (Q2) and the settings of trial (Q5)', async (t) => {
  const march = musk.on('2025-03-05');
  t.equal(march.injunction, 'denied');
  t.same(march.injunctions, [], 'none issued');
  t.equal(march.headline.text, 'Motion for preliminary injunction denied March 4, 2025.');
  t.same(march.claims.pending, { atLeast: 26, atMost: 26 }, 'pending includes deferred');
  t.match(musk.on('2025-03-20').trial, { date: null, proposed: [{ date: '2025-12-08', outcome: 'open' }] });
  t.match(musk.on('2025-05-01').trial, {
    date: '2026-03-16',
    kind: 'jury',
    proposed: [{ outcome: 'set otherwise' }],
  });
  t.match(musk.on('2026-02-01').trial, {
    date: '2026-04-27',
    kind: 'jury',
    begins: 'jury selection',
    dateInWords: 'April 27, 2026',
  });
  t.equal(
    musk.on('2025-04-20').headline.text,
    'Motion for preliminary injunction denied March 4, 2025; trial set for March 16, 2026.',
  );
});

t.test('counts: nothing subtracted unless known which fell (E112, E120, E160)', async (t) => {
  t.same(
    musk.on('2025-05-01').claims.pending,
    { atLeast: 8, atMost: 22 },
    'one per distinct dismissed cause',
  );
  t.equal(musk.on('2025-05-01').claims.unaccounted, 14);
  t.equal(
    musk.on('2025-08-13').claims.pending.atMost,
    22,
    'counts III, XX, XXI may be the causes dismissed before',
  );
  t.equal(musk.on('2026-04-25').claims.pending.atMost, 20);
  const unjust = (day: string) => musk.on(day).claims.list.find((one) => one.claim === 'unjust-enrichment');
  t.match(unjust('2026-01-16'), { pending: true, fate: 'mixed' }, 'pending while any pair is (E147)');
});

t.test(
  'after 2026-05-18 the antitrust claims and counterclaims have no recorded end (E171, E172)',
  async (t) => {
    const s = musk.on('2026-05-19');
    t.match(
      s,
      { status: 'open', docket: 'open', stage: 'post-trial', judgment: null },
      'a verdict without judgment',
    );
    t.match(s.verdict, { effect: 'advisory', unanimous: true, found: true, adopted: { effect: 'adopted' } });
    t.equal(s.claims.decided, 3);
    t.equal(s.claims.decidedOnMerits, 0, 'time-barred is not the merits');
    const open = s.unresolved.map((one) => one.claim);
    t.ok(['sherman-act', 'clayton-act-8', 'unfair-competition'].every((one) => open.includes(one)));
    t.same(s.appeals, [], 'announcing an appeal is a statement (E173)');
    t.match(s.statements, [{ kind: 'StatementMade', stance: 'promises' }]);
    t.same(
      s.stepsAtStake.map((one) => [one.effect, one.relief.status]),
      [
        ['would-unwind', 'ended-with-claims (inferred)'],
        ['would-block', 'denied'],
      ],
    );
  },
);

t.test('an opposition and a ruling may precede the filing in the fold (E110, E117)', async (t) => {
  t.same(musk.anomalies('2025-06-30'), []);
  t.match(
    musk.on('2025-05-29').motionsPending,
    [{ motion: 'mtd-counterclaims', filedOn: null }],
    'known from its opposition only',
  );
  const late = given(
    filed,
    fact('2025-03-10', 'MotionDecided', { motion: 'm', disposition: 'denied' }),
    fact('2025-03', 'MotionFiled', { motion: 'm', motionType: 'dismiss' }),
  );
  t.same(late.anomalies('2025-03-15'), ['ruling-on-unknown-motion']);
  t.same(late.anomalies(), [], 'taken back once the filing is folded');
});

t.test('docket, stage, hold and status are independent', async (t) => {
  const dismissed = given(filed, fact('2025-02-01', 'CaseDismissed', { by: 'notice-41a1Ai' }));
  t.match(
    dismissed.on('2025-02-02'),
    { status: 'ended', docket: 'open' },
    "the clerk's flag is never inferred",
  );
  t.match(dismissed.also(fact('2025-02-03', 'CaseClosed', {})).on('2025-02-04'), {
    status: 'ended',
    docket: 'closed',
  });
  t.match(dismissed.also(fact('2025-03-01', 'CaseReopened', {})).on('2025-03-02'), {
    status: 'open',
    docket: 'reopened',
  });
  t.match(given(filed, fact('2025-02-01', 'CaseClosed', { administrative: true })).on('2025-02-02'), {
    status: 'open',
    docket: 'administratively-closed',
  });
  t.match(given(filed, fact('2025-02-01', 'CaseStayed', { partly: true })).on('2025-02-02'), {
    status: 'open',
    hold: 'partly-stayed',
    stage: 'pleadings',
  });
  t.match(
    given(filed, fact('2025-02-01', 'SettlementNotified', {})).on('2025-02-02'),
    { status: 'open' },
    'a notice of settlement ends nothing',
  );
  t.match(given(filed).on('2025-01-01'), { status: 'not-yet-filed', docket: 'not-yet-filed', stage: null });
});

t.test('judgments: fewer than all claims leave the case open (FRCP 54(b))', async (t) => {
  const two = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud'), claim('contract')] }),
  );
  const partial = two.also(fact('2025-06-01', 'JudgmentEntered', { kind: 'final', claims: ['fraud'] }));
  t.match(partial.on('2025-06-02'), { status: 'open', judgment: { endsCase: false }, stage: 'judgment' });
  t.same(
    partial.on('2025-06-02').unresolved.map((one) => one.claim),
    ['contract'],
  );
  t.match(
    two
      .also(fact('2025-06-01', 'JudgmentEntered', { kind: 'partial-54b', claims: ['fraud'] }))
      .on('2025-06-02'),
    { status: 'open' },
  );
  const final = two.also(fact('2025-06-01', 'JudgmentEntered', { kind: 'final' }));
  t.match(final.on('2025-06-02'), { status: 'ended', claims: { pending: { atLeast: 0, atMost: 0 } } });
  const vacated = final.also(fact('2025-09-01', 'JudgmentVacated', {}));
  t.match(vacated.on('2025-09-02'), {
    status: 'open',
    judgment: null,
    claims: { list: [{ fate: 'revived' }, { fate: 'revived' }] },
  });
});

t.test('appeals move the stage; a mandate that sends back revives (Appeals)', async (t) => {
  const ended = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud')] }),
    fact('2025-03-01', 'JudgmentEntered', { kind: 'final' }),
  );
  const appealed = ended.also(fact('2025-03-20', 'AppealFiled', { kind: 'of-right', court: 'ca9' }));
  t.match(appealed.on('2025-03-21'), { stage: 'on-appeal', status: 'ended', appeals: [{ status: 'filed' }] });
  const back = appealed.also(
    fact('2026-01-01', 'AppealDecided', { issues: [{ issue: 'fraud', outcome: 'reversed' }] }),
    fact('2026-02-01', 'MandateIssued', {}),
  );
  t.match(back.on('2026-02-02'), {
    stage: 'remanded',
    status: 'open',
    appeals: [{ status: 'mandate-issued' }],
  });
  t.match(
    given(filed, fact('2025-02-01', 'AppealFiled', { kind: '1292(a)(1)' })).on('2025-02-02'),
    { stage: 'pleadings' },
    'an interlocutory appeal leaves the case below where it is',
  );
});

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

t.test('claims: per pair, groups, revival', async (t) => {
  const base = given(
    filed,
    fact('2025-01-02', 'PartyAdded', { name: 'B Inc.', role: 'defendant', group: 'B defendants' }),
    fact('2025-01-02', 'ClaimsAdded', {
      pleading: 'complaint',
      claims: [claim('fraud', ['B defendants', 'C'])],
    }),
  );
  const member = base.also(
    fact('2025-02-01', 'ClaimsDismissed', {
      claims: [{ claim: 'fraud', opponents: ['B Inc.'] }],
      withPrejudice: true,
    }),
  );
  const [ledger] = claimsView(member.state(), reading('2025-02-02')).claims;
  t.match(
    ledger?.pairs.map((one) => [one.opponent, one.fate]),
    [
      ['B defendants', 'pending'],
      ['C', 'pending'],
      ['B Inc.', 'dismissed'],
    ],
    'a member let out of its group',
  );
  t.same(base.also(fact('2025-02-01', 'ClaimsDismissed', { claims: [{ claim: 'laches' }] })).anomalies(), [
    'claim-never-pleaded',
  ]);
  const counts = given(
    fact('2025-01-02', 'LawsuitFiled', {
      caption: 'A v. B',
      court: 'cand',
      docketNumber: '1',
      claimsPleaded: { exactly: 10 },
    }),
    fact('2025-01-02', 'ClaimsAdded', {
      pleading: 'complaint',
      claims: [claim('a', ['B'], { count: 'I' }), claim('b')],
    }),
  );
  t.same(
    counts.also(fact('2025-02-01', 'ClaimsDismissed', { claims: [{ claim: 'a' }] })).on('2025-02-02').claims
      .pending,
    { atLeast: 9, atMost: 9 },
    'known which count fell',
  );
  t.same(
    counts
      .also(fact('2025-02-01', 'ClaimsDismissed', { claims: [{ claim: 'b' }], bindsOnlyCount: 3 }))
      .on('2025-02-02').claims.pending,
    { atLeast: 7, atMost: 7 },
  );
  t.same(
    counts.also(fact('2025-02-01', 'ClaimsDismissed', { claims: [{ claim: 'b' }] })).on('2025-02-02').claims
      .pending,
    { atLeast: 1, atMost: 9 },
  );
  t.same(
    counts
      .also(fact('2025-02-01', 'CountsDismissed', { counts: ['I'], pleading: 'complaint' }))
      .on('2025-02-02').claims.pending,
    { atLeast: 9, atMost: 9 },
    'a number that names a claim',
  );
});

t.test('parties, judges, filters', async (t) => {
  const s = given(
    filed,
    fact('2025-01-02', 'PartyAdded', { name: 'B', role: 'defendant', subject: 'organization-b' }),
    fact('2025-02-01', 'PartyRenamed', { name: 'B', to: 'B2' }),
    fact('2025-03-01', 'PartyTerminated', { name: 'B', reason: 'settled' }),
    fact('2025-01-03', 'JudgeAssigned', { judge: 'X', role: 'presiding' }),
    fact('2025-02-03', 'JudgeAssigned', { judge: 'Y', role: 'presiding', by: 'recusal' }),
  );
  t.match(s.on('2025-03-02').parties, [
    { name: 'B2', current: false, until: '2025-03-01', formerNames: [{ name: 'B' }] },
  ]);
  t.match(s.on('2025-03-02').judges, [
    { judge: 'X', until: '2025-02-03' },
    { judge: 'Y', until: null },
  ]);
  t.same(s.anomalies(), []);
  t.match(caseFilterValues(s.state(), reading('2025-03-02')), {
    status: 'open',
    court: 'cand',
    judge: 'Y',
    judges: ['Y'],
    parties: ['B2', 'B', 'organization-b'],
    injunction: 'none',
    filedOn: '2025-01-02',
  });
  t.same(given(filed, fact('2025-03-01', 'PartyTerminated', { name: 'Z' })).anomalies(), [
    'party-terminated-never-added',
  ]);
});

t.test('what is held, and disputes beside what they dispute', async (t) => {
  const entry = (n: string | null) =>
    fact('2025-01-10', 'DocketEntryRecorded', {
      number: n,
      filedOn: '2025-01-10',
      enteredOn: null,
      text: String(n),
      filing: true,
    });
  const s = given(
    filed,
    entry('1'),
    entry('2'),
    entry('5'),
    entry(null),
    fact('2025-02-01', 'DocketChecked', { from: 'a docket report', complete: true, entriesSeen: 9 }),
  );
  t.match(honestyView(s.state()), {
    held: 4,
    atLeast: 9,
    gaps: true,
    missing: [[3, 4]],
    line: /^Unofficial\. 4 of at least 9 entries held; last checked February 1, 2025/,
  });
  const hearing = fact('2026-01-07', 'HearingHeld', {
    date: '2026-01-07',
    purpose: 'summary judgment',
    evidence: 'report',
  });
  const disputed = given(
    filed,
    hearing,
    fact('2026-01-07', 'FactDisputed', {
      event: hearing.id,
      value: 'date',
      version: 'January 8',
      versionStanding: 'reported',
    }),
  );
  t.same(Object.keys(disputed.state().hearings.hearings).length, 1);
  t.match(disputed.on('2026-01-08').statements, []);
  t.match(given(filed).on('2025-01-03').filedOn, '2025-01-02');
});

t.test('types of a newer writer are skipped', async (t) => {
  const unknown = { ...filed, type: 'CasePaused' };
  const state = caseModel.evolve(caseModel.initial(SUBJECT), unknown);
  t.same(state, caseModel.initial(SUBJECT));
  t.same(caseModel.evolve(state, { ...filed, type: 'constructor' }), caseModel.initial(SUBJECT));
  t.same(bare({ a: { value: 1, by: [] } }), { a: 1 });
});
