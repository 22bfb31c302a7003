import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { organizationModel } from '../../src/domain/organization/evolve.js';
import { organizationNextBoundaries, organizationView } from '../../src/domain/organization/view.js';
import { cut, fact, foldTo, type Told } from './organization-given.js';

const ACME = 'organization-acme';
const of = (type: string, on: string, data: object, told?: Told): Fact => fact(ACME, type, on, data, told);
const at = (facts: readonly Fact[], asOf: string) =>
  organizationView(foldTo(organizationModel, ACME, facts, asOf), { asOf, knownOn: null });
const names = (list: readonly { name: string }[] | undefined) => (list ?? []).map((m) => m.name).sort();
const seats = (...all: string[]) => all.map((name) => ({ name }));

const board = [
  of('DirectorDeparted', '2023', { name: 'Reid' }),
  of('BoardReported', '2023-11-17', { members: seats('Ilya', 'Adam', 'Tasha', 'Helen'), complete: true }),
  of('DirectorDeparted', '2023-11-17', { name: 'Sam' }),
  of('BoardReported', '2023-11-22', {
    members: [{ name: 'Bret', role: 'chair' }, ...seats('Larry', 'Adam')],
    complete: true,
  }),
  of('DirectorAppointed', '2024-03-08', { name: 'Sam' }),
  of('DirectorAppointed', '2024-03-08', { name: 'Sue' }),
  of('BoardReported', '2024-07', { members: seats('Paul'), size: 6, complete: false }),
  of('DirectorAppointed', '2025-01-14', { name: 'Bayo' }),
  of('BoardReported', '2025-01-14', { members: seats('Bayo'), size: 8, complete: false }),
  of('BoardReported', '2025-02-10', {
    members: seats('Bret', 'Larry', 'Adam', 'Sam', 'Sue', 'Paul', 'Bayo', 'Zico'),
    complete: true,
  }),
];

t.test(
  'a complete list ends every other seat by that day; a departure dated by the year folds at its end',
  async (t) => {
    const november = at(board, '2023-11-18').board;
    t.same(names(november?.members), ['Adam', 'Helen', 'Ilya', 'Tasha']);
    t.same(
      names(november?.former),
      ['Sam'],
      'Reid has not left yet as far as the day goes, and does not sit either',
    );
    t.equal(november?.complete, true);

    const january = at(board, '2024-01-15');
    t.same(names(january.board?.members), ['Adam', 'Bret', 'Larry']);
    const reid = january.board?.former.find((m) => m.name === 'Reid');
    t.match(reid, {
      from: null,
      inOfficeBy: '2023-11-17',
      until: '2023',
      goneBy: '2023-11-17',
      basis: 'departed',
    });
    const ilya = january.board?.former.find((m) => m.name === 'Ilya');
    t.match(ilya, {
      from: null,
      until: null,
      goneBy: '2023-11-22',
      ended: 'unlisted',
      inOfficeBy: '2023-11-17',
    });
    t.same(january.anomalies, [], 'a departure of someone not known to sit is no anomaly');
  },
);

t.test('who sat says what is unknown', async (t) => {
  const view = at(board, '2025-01-31').board;
  t.equal(view?.unknownSeats, 1);
  t.equal(view?.summary, 'seven members known; one seat unknown.');
  t.equal(view?.complete, false);
  const known = at(board, '2025-02-20').board;
  t.equal(known?.members.length, 8);
  t.equal(known?.unknownSeats, 0);
  t.equal(
    known?.summary,
    'eight members known; the list of February 10, 2025 was complete, and no other change since is on record.',
  );
  t.match(
    known?.members.find((m) => m.name === 'Zico'),
    { from: null, inOfficeBy: '2025-02-10', basis: 'reported' },
  );
  t.match(
    known?.members.find((m) => m.name === 'Sam'),
    { from: '2024-03-08', inOfficeBy: null, basis: 'appointed' },
  );
  t.match(
    known?.members.find((m) => m.name === 'Bret'),
    { role: 'chair' },
  );
});

t.test(
  'without a size on record nothing is said of unknown seats but that others may have sat',
  async (t) => {
    const view = at(
      [of('BoardReported', '2020-01-01', { members: seats('Ann'), complete: false })],
      '2020-02-01',
    ).board;
    t.equal(view?.unknownSeats, null);
    t.match(view?.summary, /others may have sat/);
  },
);

t.test('a departure after a complete list without the name is an anomaly', async (t) => {
  const facts = [
    of('BoardReported', '2020-01-01', { members: seats('Ann'), complete: true }),
    of('DirectorDeparted', '2020-05-01', { name: 'Zed' }),
    of('DirectorAppointed', '2020-06-01', { name: 'Ann' }),
    of('DirectorAppointed', '2020-07-01', { name: 'Bob' }),
    of('DirectorAppointed', '2020-08-01', { name: 'Bob' }),
  ];
  const rules = at(facts, '2021-01-01').anomalies.map((a) => a.rule);
  t.same(rules, ['departure-from-complete-board', 'director-sits-already', 'director-sits-already']);
});

t.test('an appointment dated by the year dates the seat a report proved before', async (t) => {
  const facts = [
    of('BoardReported', '2020-06-01', { members: seats('Ann'), complete: false }),
    of('DirectorAppointed', '2020', { name: 'Ann' }),
  ];
  t.match(at(facts, '2020-07-01').board?.members, [{ from: null, inOfficeBy: '2020-06-01' }]);
  t.match(at(facts, '2021-01-01').board?.members, [{ from: '2020', lastConfirmed: '2020-06-01' }]);
  t.same(at(facts, '2021-01-01').anomalies, []);
});

t.test('giving up a role keeps the seat; observers have none', async (t) => {
  const facts = [
    of('DirectorAppointed', '2020-01-01', { name: 'Ann', role: 'chair' }),
    of('DirectorDeparted', '2020-02-01', { name: 'Ann', onlyRole: 'chair' }),
    of('ObserverAppointed', '2020-03-01', { name: 'Dee', for: 'Bigco' }),
    of('ObserverDeparted', '2020-04-01', { name: 'Bigco' }),
  ];
  t.match(at(facts, '2020-03-15').board, {
    members: [{ name: 'Ann', role: null }],
    observers: [{ name: 'Dee', for: 'Bigco' }],
  });
  t.same(at(facts, '2020-04-01').board?.observers, []);
});

t.test('officers: an interim holder keeps the office until the next', async (t) => {
  const facts = [
    of('OfficerAppointed', '2023-11-17', { name: 'Mira', office: 'CEO', interim: true }),
    of('OfficerAppointed', '2023-11-19', { name: 'Emmett', office: 'CEO', interim: true }),
    of('OfficerAppointed', '2023-11-21', { name: 'Sam', office: 'CEO' }),
    of('OfficerDeparted', '2024-09', { name: 'Bob', office: 'research chief' }),
  ];
  t.same(names(at(facts, '2023-11-18').officers), ['Mira']);
  t.same(names(at(facts, '2023-11-20').officers), ['Emmett']);
  const view = at(facts, '2025-01-01');
  t.same(names(view.officers), ['Sam']);
  t.same(names(view.formerOfficers), ['Bob', 'Emmett', 'Mira']);
});

const structure = [
  of('OrganizationFormed', '2015-12-11', { name: 'Acme', legalForm: 'nonprofit' }),
  of('EntityFormed', '2019-03-11', {
    entity: 'acme-lp',
    name: 'Acme LP',
    legalForm: 'LP',
    controlledBy: 'acme',
  }),
  of('StakeReported', '2023-12-01', {
    entity: 'acme-lp',
    holder: 'Bigco',
    basis: 'profit-participation',
    share: { exactly: 49 },
  }),
  of('ControlChanged', '2025-05-05', { entity: 'acme-lp', controller: 'acme', continues: true }),
  of('EntityRenamed', '2025-10-28', { entity: 'acme', name: 'Acme Foundation' }),
  of('EntityFormed', '2025-10-28', { entity: 'acme-pbc', name: 'Acme Group PBC', convertedFrom: 'acme-lp' }),
  of('ControlChanged', '2025-10-28', {
    entity: 'acme-pbc',
    controller: 'acme',
    by: 'sole power to appoint directors',
    basis: 'appointment-right',
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'acme',
    basis: 'as-converted',
    share: { exactly: 26 },
    value: { usd: 130e9, approximate: true },
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'acme',
    interest: 'warrant',
    basis: 'not-on-record',
    trigger: 'a fifteenfold rise in value',
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'Bigco',
    basis: 'as-converted',
    share: { exactly: 27, approximate: true },
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'others',
    basis: 'as-converted',
    share: { exactly: 47 },
  }),
];

t.test('who controls what and who holds what, through a conversion', async (t) => {
  const before = at(structure, '2025-05-06');
  t.equal(before.headline.value, 'Acme controls Acme LP.');
  t.match(before.control, [
    {
      controllerName: 'Acme',
      entity: 'acme-lp',
      since: { on: '2019-03-11' },
      confirmed: [{ date: '2025-05-05' }],
    },
  ]);
  t.match(before.stakes, [{ holder: 'Bigco', share: { exactly: 49 } }]);

  const after = at(structure, '2025-10-29');
  t.equal(after.headline.value, 'Acme Foundation controls Acme Group PBC (sole power to appoint directors).');
  t.same(
    after.names.map((n) => n.name),
    ['Acme', 'Acme Foundation'],
  );
  t.same(
    after.stakes.map((s) => [s.holderName, s.share?.exactly]),
    [
      ['others', 47],
      ['Bigco', 27],
      ['Acme Foundation', 26],
    ],
  );
  t.match(after.contingent, [{ interest: 'warrant', trigger: 'a fifteenfold rise in value' }]);
  t.match(after.entities.find((e) => e.entity === 'acme-lp')?.ended, {
    how: 'converted',
    into: 'Acme Group PBC',
  });
  t.match(after.formerControl, [{ entity: 'acme-lp', until: '2025-10-28' }]);
  t.same(after.anomalies, []);
});

t.test('control only confirmed is control by that day', async (t) => {
  const facts = [of('ControlChanged', '2025-05-05', { entity: 'sub', controller: 'acme', continues: true })];
  t.match(at(facts, '2025-06-01').control[0]?.since, { noLaterThan: '2025-05-05' });
});

t.test('shares over 100 % are an anomaly, and none where a report is disputed', async (t) => {
  const stakes = [
    of('StakeReported', '2020-01-01', { entity: 'e', holder: 'A', basis: 'voting', share: { exactly: 60 } }),
    of('StakeReported', '2020-02-01', { entity: 'e', holder: 'B', basis: 'voting', share: { atLeast: 50 } }),
  ];
  const rules = (facts: Fact[]) => at(facts, '2021-01-01').anomalies.map((a) => a.rule);
  t.same(rules(stakes), ['shares-exceed-the-whole']);
  const id = stakes[0]?.id ?? '';
  const dispute = of('FactDisputed', '2020-01-01', {
    event: id,
    version: '40 %',
    versionStanding: 'reported',
  });
  t.same(rules([...stakes, dispute]), []);
  const disputed = at([...stakes, dispute], '2021-01-01').stakes.find((s) => s.holder === 'A');
  t.match(
    disputed,
    { share: { exactly: 60 }, disputed: [{ version: '40 %', standing: 'reported' }] },
    'the value stays',
  );
  t.same(
    rules([
      ...stakes,
      of('StakeReported', '2020-01-15', { entity: 'e', holder: 'A', basis: 'voting', ended: true }),
    ]),
    [],
  );
});

const DELAWARE = 'Delaware Attorney General';
const SUIT = 'case-cand-4-24-cv-1';
const suit = (type: string, on: string, data: object) => of(type, on, data, { subject: SUIT });
const towards = (effect: string) => [{ organization: ACME, plan: 'first-plan', effect }];

const conversion = [
  of('ConversionProposed', '2024-12-27', {
    plan: 'first-plan',
    title: 'First plan',
    summary: 'become a PBC',
    steps: [{ step: 'form', title: 'Become a PBC' }],
  }),
  suit('LawsuitFiled', '2024-08-05', { caption: 'Roe v. Acme', court: 'cand', docketNumber: '4:24-cv-1' }),
  suit('ReliefSought', '2024-11-14', {
    relief: 'unwind',
    kind: 'injunction',
    summary: 'bar the conversion',
    by: ['Roe'],
    claims: ['trust'],
    towards: towards('would-block'),
  }),
  suit('InjunctionRequested', '2024-11-29', {
    kind: 'preliminary',
    motion: 'pi',
    movants: ['Roe'],
    acts: ['converting'],
    towards: towards('would-block'),
  }),
  of('RegulatorActed', '2024-12-30', {
    regulator: DELAWARE,
    act: 'inquiry',
    instrument: 'amicus brief',
    step: 'first-plan',
    summary: 'reviewing',
  }),
  suit('InjunctionDecided', '2025-03-04', {
    kind: 'preliminary',
    motion: 'pi',
    disposition: 'denied',
    reasons: 'no likelihood of success',
  }),
  of('ObstacleRaised', '2025-03-31', {
    obstacle: 'investor-condition',
    kind: 'contract',
    by: 'Softco',
    plan: 'first-plan',
    instrument: 'investment agreement',
    summary: 'may cut $10bn',
  }),
  of('ConversionProposed', '2025-05-05', {
    plan: 'second-plan',
    title: 'Second plan',
    summary: 'nonprofit keeps control',
    supersedes: 'first-plan',
    steps: [{ step: 'form', title: 'Become a PBC' }],
  }),
  of('RegulatorActed', '2025-10-28', {
    regulator: DELAWARE,
    act: 'no-objection',
    instrument: 'Statement of No Objection',
    step: 'second-plan',
    summary: 'no objection',
    conditions: ['notice'],
  }),
  of('ConversionCompleted', '2025-10-28', { plan: 'second-plan', summary: 'recapitalized' }),
];

t.test('on this day, what legally stood between the organization and its plan', async (t) => {
  const february = at(conversion, '2025-02-01').obstacles;
  t.same(february.inTheWay.length, 3, 'the regulator, the relief, the motion');
  t.same(february.cleared, []);
  t.match(february.open.find((o) => o.position === 'injunction-requested')?.targets, [
    { plan: 'first-plan', effect: 'would-block' },
  ]);

  const may = at(conversion, '2025-05-06');
  t.match(may.obstacles.cleared, [
    { position: 'denied', cleared: [{ how: 'relief-denied', date: '2025-03-04' }] },
  ]);
  t.same(may.obstacles.inTheWay.length, 3, 'the regulator, the relief, the investor');
  t.match(may.obstacles.open.find((o) => o.kind === 'litigation')?.targets, [
    { plan: 'second-plan', effect: 'would-block', inferredFrom: 'first-plan' },
  ]);
  t.match(may.conversion.plans, [
    {
      plan: 'first-plan',
      state: 'superseded',
      supersededBy: 'second-plan',
      steps: [{ progress: 'superseded', inferred: true }],
    },
    {
      plan: 'second-plan',
      state: 'proposed',
      steps: [{ step: 'form', progress: 'announced', obstacles: [{}, {}, {}, {}] }],
    },
  ]);
  t.equal(may.conversion.current, 'second-plan');
  t.equal(may.conversion.headline?.value, 'Second plan: proposed May 5, 2025.');

  const after = at(conversion, '2025-10-29');
  t.same(after.obstacles.inTheWay, []);
  t.same(
    after.obstacles.wouldUndo,
    [`${SUIT}:unwind`],
    'once the step is effective, what would block it would unwind it',
  );
  t.match(after.obstacles.cleared.find((o) => o.raisedBy === DELAWARE)?.cleared, [
    { how: 'no-objection', instrument: 'Statement of No Objection' },
  ]);
  t.match(after.conversion.plans[1], {
    state: 'completed',
    steps: [{ progress: 'effective', inferred: true }],
  });
  t.match(after.obstacles.open.find((o) => o.kind === 'contract')?.targets, [{ effect: 'overtaken' }]);
  t.match(after.litigation, [
    {
      case: SUIT,
      caption: { value: 'Roe v. Acme' },
      live: true,
      challenges: [{ position: 'relief-sought' }, { position: 'denied' }],
    },
  ]);
  t.same(after.anomalies, []);
  t.notMatch(JSON.stringify(after), /consent/i, 'no objection is never called consent');
});

t.test('relief falls with the claims it hangs on, or with the case', async (t) => {
  const pleaded = suit('ClaimsAdded', '2024-11-14', {
    pleading: 'complaint',
    claims: [{ claim: 'trust', cause: 'charitable trust', claimants: ['Roe'], opponents: ['Acme', 'Bigco'] }],
  });
  const against = (opponents: string[]) => [{ claim: 'trust', opponents }];
  const partly = suit('ClaimsDismissed', '2026-01-15', { claims: against(['Bigco']) });
  const rest = suit('ClaimsDecided', '2026-05-18', {
    claims: against(['Acme']),
    for: 'opponents',
    ground: 'threshold',
  });
  const position = (facts: Fact[], asOf: string) =>
    at([...conversion, pleaded, ...facts], asOf).litigation[0]?.challenges[0]?.position;
  t.equal(position([partly], '2026-02-01'), 'relief-sought', 'one of two opponents fell out');
  t.equal(position([partly, rest], '2026-06-01'), 'ended');
  t.equal(position([suit('CaseDismissed', '2026-02-01', { by: 'order' })], '2026-02-01'), 'ended');
});

t.test('an injunction in force blocks, and past its stated end is expiry-passed', async (t) => {
  const granted = suit('InjunctionDecided', '2025-03-04', {
    kind: 'preliminary',
    motion: 'pi',
    disposition: 'granted',
    untilDay: '2025-04-01',
  });
  const facts = [...conversion.filter((f) => f.type !== 'InjunctionDecided'), granted];
  const injunction = (asOf: string) => at(facts, asOf).litigation[0]?.challenges[1];
  t.match(injunction('2025-03-05'), { position: 'enjoined', targets: [{ effect: 'blocks' }] });
  t.match(injunction('2025-04-01'), { position: 'enjoined' });
  t.match(injunction('2025-04-02'), { position: 'expiry-passed' });
  t.same(organizationNextBoundaries(foldTo(organizationModel, ACME, facts, '2025-03-05')), ['2025-04-02']);
  const dissolved = suit('InjunctionDissolved', '2025-03-10', { kind: 'preliminary' });
  t.match(at([...facts, dissolved], '2025-03-11').litigation[0]?.challenges[1], {
    position: 'ended',
    cleared: [{ how: 'injunction-dissolved' }],
  });
});

t.test('a regulator’s act and the obstacle the record names are one', async (t) => {
  const raised = of('ObstacleRaised', '2025-01-02', {
    obstacle: 'delaware-review',
    kind: 'regulator',
    by: DELAWARE,
    plan: 'first-plan',
    instrument: 'letter',
    summary: 'review',
  });
  const cleared = of('ObstacleCleared', '2025-10-28', {
    obstacle: 'delaware-review',
    instrument: 'Statement of No Objection',
    how: 'no-objection',
    summary: 'cleared',
  });
  const view = at([...conversion, raised, cleared], '2025-10-29');
  const regulator = view.obstacles.cleared.filter((o) => o.kind === 'regulator');
  t.match(regulator, [{ obstacle: 'delaware-review', cleared: [{}, {}] }]);
  t.equal(regulator.length, 1);
  t.same(view.anomalies, []);
  t.match(view.regulators, [
    {
      regulator: DELAWARE,
      acts: [{ act: 'inquiry' }, { act: 'no-objection', instrument: 'Statement of No Objection' }],
    },
  ]);
});

t.test('commitments: kept, overdue, untested, released, broken', async (t) => {
  const made = (commitment: string, due?: string) =>
    of('CommitmentMade', '2025-10-28', {
      commitment,
      by: 'Acme',
      to: DELAWARE,
      instrument: 'Statement of No Objection',
      what: 'notice',
      ...(due ? { due } : {}),
    });
  const facts = [
    made('a', '2026-01-01'),
    made('b'),
    made('c'),
    made('d'),
    of('CommitmentKept', '2025-11-01', { commitment: 'c', evidence: 'notice given' }),
    of('CommitmentReleased', '2025-12-01', { commitment: 'd', by: DELAWARE, evidence: 'letter' }),
  ];
  const status = (asOf: string) => at(facts, asOf).commitments.map((c) => c.status);
  t.same(status('2026-01-01'), ['untested', 'untested', 'kept', 'released']);
  t.same(status('2026-01-02'), ['overdue', 'untested', 'kept', 'released']);
  t.same(organizationNextBoundaries(foldTo(organizationModel, ACME, facts, '2025-12-31')), ['2026-01-02']);
  t.match(at(facts, '2026-01-01').commitments[0], {
    madeBy: 'Acme',
    to: DELAWARE,
    since: '2025-10-28',
    due: '2026-01-01',
  });
  t.match(
    at([of('CommitmentKept', '2025-01-01', { commitment: 'x', evidence: 'e' })], '2025-01-02').anomalies,
    [{ rule: 'commitment-never-made' }],
  );
});

t.test('bids, rounds and partnerships', async (t) => {
  const facts = [
    of('BidReceived', '2025-02-10', {
      bid: 'offer',
      bidders: ['Roe'],
      amount: { usd: 97.4e9 },
      target: 'assets',
    }),
    of('BidRejected', '2025-02-14', { bid: 'offer', vote: 'unanimous', by: 'the board' }),
    of('BidRejected', '2025-02-15', { bid: 'other' }),
    of('InvestmentMade', '2026-02-27', {
      round: '2026',
      investors: [{ name: 'A' }],
      amount: { usd: 110e9 },
      valuation: { usd: 840e9 },
    }),
    of('InvestmentMade', '2026-03-31', {
      round: '2026',
      investors: [],
      progress: 'closed',
      amount: { usd: 122e9 },
      valuation: { usd: 852e9 },
      valuationBasis: 'post-money',
    }),
    of('PartnershipChanged', '2025-01-21', {
      partner: 'Bigco',
      change: 'right of first refusal',
      exclusive: false,
      until: '2030',
    }),
  ];
  const view = at(facts, '2026-04-01');
  t.match(view.bids, [
    { bid: 'offer', status: 'rejected', rejected: { vote: 'unanimous', rejectedBy: 'the board' } },
  ]);
  t.match(view.investments, [
    {
      round: '2026',
      progress: 'closed',
      amount: { usd: 122e9 },
      valuation: { usd: 852e9 },
      reports: [{}, {}],
    },
  ]);
  t.same(
    view.valuations.map((v) => v.valuation?.usd),
    [840e9, 852e9],
  );
  t.match(view.partnerships, [{ partner: 'Bigco', exclusive: false, until: '2030', termPassed: false }]);
  t.same(
    view.anomalies.map((a) => a.rule),
    ['bid-never-received'],
  );
});

t.test('statements at odds stand side by side; questions; absences; mentions', async (t) => {
  const said = (on: string, speaker: string, stance: string, more: object = {}, told?: Told) =>
    of(
      'StatementMade',
      on,
      { speaker, words: `${speaker} ${stance}`, stance, topic: 'money', channel: 'X', ...more },
      told,
    );
  const first = said('2025-01-22', 'Roe', 'asserts', {}, { standing: 'alleged' });
  const asked = of('QuestionOpened', '2025-01-22', { question: 'When?' });
  const facts = [
    first,
    said('2025-01-23', 'Doe', 'denies', { topic: undefined, inReplyTo: first.id }),
    said('2025-01-23', 'Poe', 'asserts', { topic: 'weather' }),
    asked,
    of('QuestionAnswered', '2025-02-01', { question: asked.id, answer: 'Now.' }),
    of('AbsenceNoted', '2025-01-21', { who: 'Bigco', from: 'the press conference' }),
    of(
      'AcquisitionReported',
      '2025-03-01',
      { acquirer: 'Other', target: 'Acme' },
      { subject: 'organization-other' },
    ),
  ];
  const view = at(facts, '2025-03-01');
  t.match(view.disputes, [
    {
      kind: 'statements',
      topic: 'money',
      sides: [
        { speaker: 'Roe', standing: 'alleged' },
        { speaker: 'Doe', channel: 'X', date: '2025-01-23' },
      ],
    },
  ]);
  t.match(view.questions, [{ question: 'When?', answered: { answer: 'Now.' } }]);
  t.match(view.absences, [{ who: 'Bigco' }]);
  t.match(view.elsewhere, [{ type: 'AcquisitionReported', organization: 'organization-other' }]);
});

t.test('the fold cuts by the latest day', async (t) => {
  t.same(
    cut(board, '2023-12-30').some((f) => f.occurredOn === '2023'),
    false,
  );
  t.same(cut(board, '2023-12-31').at(-1)?.occurredOn, '2023');
});
