import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { organizationModel } from '../../src/domain/organization/evolve.js';
import { organizationView } from '../../src/domain/organization/view.js';
import { fact, foldTo, type Told } from './organization-given.js';

// What an organization's state takes from the records of others: the cases, ventures and organizations that name it.

const ACME = 'organization-acme';
const [SUIT, OTHER, VENTURE] = ['case-cand-4-24-cv-1', 'organization-other', 'venture-tower'];
const of = (type: string, on: string, data: object, told?: Told): Fact => fact(ACME, type, on, data, told);
const suit = (type: string, on: string, data: object) => of(type, on, data, { subject: SUIT });
const at = (facts: readonly Fact[], asOf: string) =>
  organizationView(foldTo(organizationModel, ACME, facts, asOf), { asOf, knownOn: null });

const sought = [
  of('ConversionProposed', '2024-12-27', { plan: 'p', title: 'Plan', summary: 'become a PBC' }),
  suit('LawsuitFiled', '2025-01-02', { caption: 'Roe v. Acme', court: 'cand', docketNumber: '4:24-cv-1' }),
  suit('ReliefSought', '2025-01-02', {
    relief: 'bar',
    kind: 'injunction',
    summary: 'bar the plan',
    claims: ['trust'],
    towards: [{ organization: ACME, plan: 'p', effect: 'would-block' }],
  }),
];
const stands = (day: string, ...more: Fact[]) => {
  const { litigation, obstacles } = at([...sought, ...more], day);
  return [litigation[0]?.live, obstacles.inTheWay.length > 0];
};

t.test('a case that ended asks for nothing more; what is settled is over before the case is', async (t) => {
  t.same(stands('2025-01-03'), [true, true]);
  t.same(stands('2025-03-01', suit('CaseDismissed', '2025-02-01', { by: 'order' })), [false, false]);
  t.same(stands('2025-03-01', suit('CaseClosed', '2025-02-01', {})), [false, false]);
  t.same(
    stands('2025-03-01', suit('CaseClosed', '2025-02-01', { administrative: true })),
    [true, true],
    'an administrative closing ends nothing',
  );
  t.same(stands('2025-03-01', suit('CaseClosed', '2025-02-01', {}), suit('CaseReopened', '2025-02-10', {})), [
    true,
    true,
  ]);
  t.same(
    stands('2025-03-01', suit('CaseSettled', '2025-02-01', {})),
    [true, false],
    'settled, the case is open until it is dismissed',
  );
  t.same(
    stands('2025-03-01', suit('SettlementNotified', '2025-02-01', {})),
    [true, true],
    'a notice of settlement ends nothing',
  );
});

t.test('judgments: of all claims, of some, vacated, sent back on appeal (FRCP 54(b))', async (t) => {
  const judgment = (data: object) => suit('JudgmentEntered', '2025-02-01', { kind: 'final', ...data });
  t.same(stands('2025-03-01', judgment({})), [false, false]);
  t.same(stands('2025-03-01', judgment({ kind: 'consent' })), [false, false]);
  t.same(stands('2025-03-01', judgment({ claims: ['other'] })), [true, true], 'on fewer than all claims');
  t.same(
    stands('2025-03-01', judgment({ claims: ['trust'] })),
    [true, false],
    'on the claim relief hangs on',
  );
  t.same(stands('2025-03-01', judgment({}), suit('JudgmentVacated', '2025-02-10', {})), [true, true]);
  const appealed = (outcome: string) => [
    judgment({}),
    suit('AppealDecided', '2025-06-01', { issues: [{ issue: 'trust', outcome }] }),
    suit('MandateIssued', '2025-07-01', {}),
  ];
  t.same(stands('2025-08-01', ...appealed('affirmed')), [false, false]);
  t.same(stands('2025-06-15', ...appealed('reversed')), [false, false], 'before its mandate');
  t.same(stands('2025-08-01', ...appealed('reversed')), [true, true]);
});

t.test('what it holds in others, and what their records say of it', async (t) => {
  const other = (type: string, on: string, data: object) => of(type, on, data, { subject: OTHER });
  const stake = { entity: 'other-pbc', basis: 'as-converted', holder: 'ACME' };
  const view = at(
    [
      of('OrganizationFormed', '2015', { name: 'Acme' }),
      other('StakeReported', '2024-01-01', { ...stake, share: { exactly: 49 } }),
      other('StakeReported', '2025-01-01', { ...stake, share: { exactly: 27, approximate: true } }),
      other('StakeReported', '2025-01-01', { ...stake, holder: 'Somebody', share: { exactly: 10 } }),
      other('PartnershipChanged', '2025-02-01', { partner: 'Acme', change: 'no longer exclusive' }),
    ],
    '2025-03-01',
  );
  t.match(view.holds, [{ organization: OTHER, share: { exactly: 27 }, basis: 'as-converted' }]);
  t.equal(view.holds.length, 1, 'the latest report of one interest, and only its own');
  t.equal(view.elsewhere.length, 4, 'all of them in a sentence');
  t.match(view.elsewhere.at(-1), { organization: OTHER, sentence: /no longer exclusive/ });
});

t.test('a partner that left a venture; who acquired it', async (t) => {
  const venture = (type: string, on: string, data: object) => of(type, on, data, { subject: VENTURE });
  const facts = [
    of('OrganizationFormed', '2015', { name: 'Acme' }),
    venture('PartnerJoined', '2025-01-01', { name: 'Acme', subject: ACME, roles: ['operator'] }),
    venture('PartnerLeft', '2025-02-01', { name: 'Another' }),
    venture('PartnerLeft', '2025-03-01', { name: 'Acme' }),
    of('AcquisitionReported', '2025-04-01', { acquirer: 'Bigco', target: 'Acme' }),
  ];
  t.match(at(facts, '2025-02-15').ventures, [{ venture: VENTURE, left: null }]);
  t.match(at(facts, '2025-03-15').ventures, [{ left: { date: '2025-03-01' } }]);
  t.equal(at(facts, '2025-05-01').headline.value, 'Acquired by Bigco April 1, 2025.');
});
