import t from 'tap';
import { caseModel } from '../../src/domain/case/evolve.js';
import { caseFilterValues, claimsView, honestyView } from '../../src/domain/case/view.js';
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
    judgment: null,
    claims: { list: [{ fate: 'revived' }] },
    appeals: [{ status: 'mandate-issued' }],
  });
  t.match(back.on('2026-01-15'), { status: 'ended' }, 'decided, and without effect before its mandate');
  t.match(
    given(filed, fact('2025-02-01', 'AppealFiled', { kind: '1292(a)(1)' })).on('2025-02-02'),
    { stage: 'pleadings' },
    'an interlocutory appeal leaves the case below where it is',
  );
});

t.test('what is affirmed stays ended when the rest is sent back (Appeals)', async (t) => {
  const partly = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud'), claim('contract')] }),
    fact('2025-03-01', 'JudgmentEntered', { kind: 'final' }),
    fact('2025-03-20', 'AppealFiled', { kind: 'of-right' }),
    fact('2026-01-01', 'AppealDecided', {
      issues: [
        { issue: 'fraud', outcome: 'affirmed', claims: [{ claim: 'fraud' }] },
        { issue: 'contract', outcome: 'reversed', claims: [{ claim: 'contract' }] },
      ],
    }),
    fact('2026-02-01', 'MandateIssued', {}),
  );
  t.match(partly.on('2026-02-02'), {
    status: 'open',
    judgment: { endsCase: false, amended: [{ summary: 'Sent back in part on appeal.' }] },
    claims: {
      list: [
        { claim: 'fraud', fate: 'adjudicated' },
        { claim: 'contract', fate: 'revived' },
      ],
    },
  });
});

t.test(
  'an injunction reversed on appeal ends with the mandate, the case below going on (Appeals)',
  async (t) => {
    const granted = given(
      filed,
      fact('2025-02-01', 'InjunctionRequested', { kind: 'preliminary', number: '5' }),
      fact('2025-03-01', 'InjunctionDecided', {
        kind: 'preliminary',
        motionNumbers: ['5'],
        number: '9',
        disposition: 'granted',
      }),
      fact('2025-03-10', 'AppealFiled', { kind: '1292(a)(1)', fromNumbers: ['9'] }),
      fact('2025-08-01', 'AppealDecided', { issues: [{ issue: 'the injunction', outcome: 'vacated' }] }),
      fact('2025-09-01', 'MandateIssued', {}),
    );
    t.match(granted.on('2025-08-15'), { injunction: 'in-force' });
    t.match(granted.on('2025-09-01'), {
      injunction: 'ended',
      injunctions: [{ status: 'ended', ended: { how: 'vacated', detail: 'vacated on appeal' } }],
      stage: 'pleadings',
      status: 'open',
    });
  },
);

t.test(
  'what another case rules decides nothing here; how they are related is told from both sides',
  async (t) => {
    const OTHER = 'case-nysd-1-25-md-03143';
    const there = <T extends Parameters<typeof fact>[1]>(on: string, type: T, data: object) => ({
      ...fact(on, type, data as never),
      subject: OTHER,
      about: [SUBJECT],
    });
    const here = given(
      filed,
      fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud')] }),
      there('2025-02-01', 'CasesRelated', { relation: 'mdl-of', case: SUBJECT }),
      there('2025-03-01', 'ClaimsDismissed', { claims: [{ claim: 'fraud' }] }),
      there('2025-03-02', 'CaseDismissed', { by: 'order' }),
      there('2025-03-03', 'CaseTransferred', { to: 'cand', toCase: SUBJECT }),
    );
    t.match(here.on('2025-03-04'), {
      status: 'open',
      claims: { list: [{ fate: 'pending' }] },
      related: [
        { relation: 'mdl-member', case: OTHER },
        { relation: 'transferred-from', case: OTHER },
      ],
      mentions: [{ type: 'ClaimsDismissed', subject: OTHER }, { type: 'CaseDismissed' }],
      anomalies: [],
    });
  },
);

t.test('a count number belongs to its pleading; what is not yet filed pleads nothing (Claims)', async (t) => {
  const amended = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', {
      pleading: 'complaint',
      claims: [claim('fraud', ['B'], { count: '1' }), claim('contract', ['B'], { count: '2' })],
    }),
    fact('2025-02-01', 'ComplaintAmended', {
      pleading: 'first amended complaint',
      claimsPleaded: { exactly: 4 },
      carries: ['fraud', 'contract'],
    }),
    fact('2025-02-01', 'ClaimsAdded', {
      pleading: 'first amended complaint',
      claims: [claim('contract', ['B'], { count: 'I' })],
    }),
    fact('2025-05-01', 'VerdictReturned', { effect: 'binding', for: 'B', claims: ['fraud'] }),
  );
  const counts = (day: string) => amended.on(day).claims.list.map((one) => one.count);
  t.same(counts('2025-01-15'), ['1', '2']);
  t.same(counts('2025-02-02'), [null, 'I'], 'the first complaint’s numbers are not the amended one’s');
  t.same(
    amended.on('2025-05-02').unresolved.map((one) => one.words),
    [
      'fraud: tried, no judgment on record.',
      'contract: no end on record.',
      '2 further counts: no end on record.',
    ],
  );
  t.match(amended.on('2025-01-01').claims, { pleaded: { exactly: 0 }, pending: { atLeast: 0, atMost: 0 } });
});

t.test('leave to amend that was not used is gone once the case is dismissed (Claims)', async (t) => {
  const dismissed = given(
    filed,
    fact('2025-01-02', 'ClaimsAdded', { pleading: 'complaint', claims: [claim('fraud')] }),
    fact('2025-02-01', 'ClaimsDismissed', { claims: [{ claim: 'fraud' }], leaveToAmend: true }),
    fact('2025-03-01', 'CaseDismissed', { by: 'order', withPrejudice: true }),
  );
  const pairs = (day: string) =>
    claimsView(dismissed.state(day), reading(day)).claims.flatMap((one) => one.pairs);
  t.match(pairs('2025-02-02'), [{ fate: 'dismissed', leaveToAmend: true }]);
  t.match(pairs('2025-03-01'), [{ fate: 'dismissed', leaveToAmend: false }]);
});

t.test('motions decided on one day with different outcomes are told apart', async (t) => {
  const both = given(
    filed,
    fact('2025-02-01', 'MotionFiled', { motion: 'a', motionType: 'summary-judgment', movants: ['B'] }),
    fact('2025-02-01', 'MotionFiled', { motion: 'b', motionType: 'summary-judgment', movants: ['C'] }),
    fact('2025-03-01', 'MotionDecided', { motion: 'a', disposition: 'denied' }),
    fact('2025-03-01', 'MotionDecided', { motion: 'b', disposition: 'granted-in-part' }),
  );
  t.match(
    both.on('2025-03-02').headline.text,
    /^Motions for summary judgment decided March 1, 2025 \(one denied: B; one granted in part: C\)/,
  );
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
