import t from 'tap';
import { musk } from './case-musk.js';
import { fact, given } from './support.js';

const filed = fact('2025-01-02', 'LawsuitFiled', {
  caption: 'A v. B',
  court: 'cand',
  docketNumber: '3:25-cv-00001',
});
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
