import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { decideVenture } from '../../src/domain/venture/decide.js';
import type { VentureEvent } from '../../src/domain/venture/events.js';
import { ventureModel } from '../../src/domain/venture/evolve.js';
import { ventureFilterValues, ventureNextBoundaries, ventureView } from '../../src/domain/venture/view.js';
import { fact, foldTo, type Told } from './organization-given.js';

const GATE = 'venture-gate';
const of = (type: string, on: string, data: object, told?: Told): Fact => fact(GATE, type, on, data, told);
const state = (facts: readonly Fact[], asOf: string) => foldTo(ventureModel, GATE, facts, asOf);
const at = (facts: readonly Fact[], asOf: string) => ventureView(state(facts, asOf), { asOf, knownOn: null });

const announced = of('VentureAnnounced', '2025-01-21', {
  name: 'Gate',
  summary: 'A joint project.',
  chair: 'Son',
  partners: [
    { name: 'Soft', roles: ['equity-funder'], responsibility: 'financial' },
    { name: 'Acme', roles: ['equity-funder', 'operator'], subject: 'organization-acme' },
    { name: 'Micro', roles: ['technology-partner'] },
  ],
});
const doubt = of(
  'StatementMade',
  '2025-01-22',
  {
    speaker: 'Roe',
    channel: 'X',
    words: 'They don’t have the money.',
    stance: 'asserts',
    topic: 'funding',
    verbatim: true,
  },
  { standing: 'alleged' },
);
const denial = of(
  'StatementMade',
  '2025-01-22',
  { speaker: 'Doe', channel: 'X', words: 'Wrong.', stance: 'denies', topic: 'funding', inReplyTo: doubt.id },
  { ordinal: 1 },
);
const facts = [
  of('VentureReported', '2024-03-29', {
    name: 'Gate (reported)',
    summary: 'A data centre.',
    amount: { usd: 100e9 },
  }),
  announced,
  of('FactDisputed', '2025-01-21', {
    event: announced.id,
    value: 'partners',
    version: 'Micro also invests',
    versionStanding: 'reported',
    recorded: 'Micro is a technology partner',
  }),
  of('CapitalAnnounced', '2025-01-21', { amount: { usd: 100e9 }, by: ['Soft', 'Acme'], over: 'at once' }),
  of(
    'CapitalAnnounced',
    '2025-01-21',
    { amount: { maxUsd: 500e9 }, over: 'over four years' },
    { ordinal: 1 },
  ),
  of('CapitalSecured', '2025-01-22', { amount: { maxUsd: 10e9 }, by: ['Soft'] }, { standing: 'alleged' }),
  doubt,
  denial,
  of('SiteAnnounced', '2024-07', { site: 'Abilene', developer: 'Crusoe', capacityMw: 200, plannedMw: 1200 }),
  of('SiteAnnounced', '2025-01-21', { site: 'Abilene', buildings: 10, buildingsAtMost: 20 }),
  of('CapacityReported', '2025-03-18', { site: 'Abilene', mw: 1200, buildings: 8, summary: 'second phase' }),
  of('MilestoneReached', '2025-09', { milestone: 'running', site: 'Abilene', summary: 'first racks run' }),
  of('QuestionOpened', '2025-01-22', { question: 'Since when is Abilene the first phase?' }),
  of('PartnerLeft', '2025-06-01', { name: 'Micro' }),
  of('PartnerLeft', '2025-06-02', { name: 'Nobody' }),
];

t.test('money stands in three columns, each amount with its own source', async (t) => {
  const { money } = at(facts, '2025-01-22');
  t.same(
    money.announced.map((c) => [c.amount, c.over]),
    [
      [{ usd: 100e9 }, 'at once'],
      [{ maxUsd: 500e9 }, 'over four years'],
    ],
  );
  t.match(money.announced[0]?.from, ['Soft', 'Acme']);
  t.same(money.committed, []);
  t.match(money.secured, [{ amount: { maxUsd: 10e9 }, standing: 'alleged', by: [/./] }]);
});

t.test('partners and roles; the other version of a disputed announcement beside them', async (t) => {
  const view = at(facts, '2025-01-22');
  t.equal(view.name.value, 'Gate');
  t.match(view.headline.value, /Equity funders: Soft, Acme\.$/);
  t.match(view.partners, [
    { name: 'Soft', responsibility: 'financial' },
    { name: 'Acme' },
    { name: 'Micro', roles: ['technology-partner'] },
  ]);
  t.match((view.partners[2] as { disputed?: unknown }).disputed, [
    { version: 'Micro also invests', standing: 'reported' },
  ]);
  t.match(view.disputes, [
    {
      kind: 'statements',
      topic: 'funding',
      sides: [
        { speaker: 'Roe', stance: 'asserts', standing: 'alleged' },
        { speaker: 'Doe', channel: 'X', stance: 'denies' },
      ],
    },
    {
      kind: 'versions',
      recorded: 'Micro is a technology partner',
      versions: [{ version: 'Micro also invests' }],
    },
  ]);
  const later = at(facts, '2025-06-02');
  t.match(later.formerPartners, [{ name: 'Micro', left: { date: '2025-06-01' } }]);
  t.match(later.anomalies, [{ rule: 'partner-never-joined' }]);
  t.same(ventureFilterValues(state(facts, '2025-06-02')).partner, ['Soft', 'Acme', 'organization-acme']);
  t.same(ventureNextBoundaries(state(facts, '2025-06-02')), []);
});

t.test('a site shows the last value of each kind and every report', async (t) => {
  t.match(at(facts, '2025-01-22').sites, [
    {
      site: 'Abilene',
      developer: { value: 'Crusoe' },
      capacityMw: { value: 200 },
      buildings: { value: 10 },
      buildingsAtMost: { value: 20 },
    },
  ]);
  const view = at(facts, '2025-09-30');
  t.match(view.sites, [
    {
      capacityMw: { value: 1200 },
      plannedMw: { value: 1200 },
      buildings: { value: 8 },
      reports: [{}, {}, {}],
      milestones: [{ milestone: 'running' }],
    },
  ]);
  t.match(view.milestones, [{ milestone: 'running', date: '2025-09' }]);
  t.match(view.questions, [{ question: /first phase/, answered: null }]);
});

t.test('before the announcement the report gives the name', async (t) => {
  t.equal(at(facts, '2024-12-31').name.value, 'Gate (reported)');
  t.equal(at([], '2024-12-31').name.value, 'gate');
});

t.test('commands: who never joined cannot leave', async (t) => {
  const reading = { asOf: '2025-02-01', knownOn: null };
  const rule = (type: string, data: object) =>
    decideVenture(
      state(facts, '2025-02-01'),
      of(type, '2025-02-01', data) as unknown as VentureEvent,
      reading,
    )?.rule ?? null;
  t.equal(rule('PartnerLeft', { name: 'Nobody' }), 'partner-never-joined');
  t.equal(rule('PartnerLeft', { name: 'Soft' }), null);
  t.equal(rule('PartnerJoined', { name: 'Soft', roles: ['equity-funder'] }), 'partner-joined-already');
  t.equal(rule('PartnerJoined', { name: 'Soft', roles: ['landlord'] }), null);
  t.equal(
    rule('SiteAnnounced', { site: 'S', buildings: 3, buildingsAtMost: 2 }),
    'more-buildings-than-at-most',
  );
  t.equal(rule('CapitalSecured', { amount: { usd: 1 } }), null);
});
