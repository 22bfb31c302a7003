import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { decidePerson } from '../../src/domain/person/decide.js';
import type { PersonEvent } from '../../src/domain/person/events.js';
import { personModel } from '../../src/domain/person/evolve.js';
import { personFilterValues, personNextBoundaries, personView } from '../../src/domain/person/view.js';
import { fact, foldTo, type Told } from './organization-given.js';

const ANN = 'person-ann-roe';
const ACME = 'organization-acme';
const SUIT = 'case-cand-1-24-cv-1';
const of = (type: string, on: string, data: object, told?: Told): Fact => fact(ANN, type, on, data, told);
const state = (facts: readonly Fact[], asOf: string) => foldTo(personModel, ANN, facts, asOf);
const at = (facts: readonly Fact[], asOf: string) => personView(state(facts, asOf), { asOf, knownOn: null });
const inAcme = { subject: ACME };
const inSuit = { subject: SUIT };

const facts = [
  of('RoleReported', '2023-07', {
    name: 'Ann Roe',
    role: 'founder',
    at: 'Beta',
    atSubject: 'organization-beta',
  }),
  of(
    'BoardReported',
    '2023-11-17',
    { members: [{ name: 'Ann Roe' }, { name: 'Bob' }], complete: false },
    inAcme,
  ),
  of('DirectorAppointed', '2023-12-01', { name: 'Bob' }, inAcme),
  of('DirectorDeparted', '2024-02-01', { name: 'Ann Roe' }, inAcme),
  of('OfficerAppointed', '2024-03-01', { name: 'Ann Roe', office: 'CEO', interim: true }, inAcme),
  of('LawsuitFiled', '2024-08-05', { caption: 'Roe v. Acme', court: 'cand', docketNumber: '1' }, inSuit),
  of('PartyAdded', '2024-08-05', { name: 'Ann Roe', role: 'plaintiff' }, { ...inSuit, ordinal: 1 }),
  of('PartyAdded', '2024-08-05', { name: 'Acme', role: 'defendant' }, { ...inSuit, ordinal: 2 }),
  of(
    'StatementMade',
    '2025-01-22',
    { speaker: 'Ann Roe', speakerSubject: ANN, words: 'w', stance: 'asserts' },
    inAcme,
  ),
  of('StatementMade', '2025-01-22', { speaker: 'Bob', words: 'of Ann', stance: 'denies' }, inAcme),
  of('CaseDismissed', '2026-01-01', { by: 'order' }, inSuit),
];

t.test('roles from the person’s own stream and from the organizations that name the person', async (t) => {
  const view = at(facts, '2024-01-15');
  t.equal(view.name.value, 'Ann Roe');
  t.match(view.roles, [
    { role: 'founder', at: 'Beta', from: null, heldBy: '2023-07' },
    { role: 'director', atSubject: ACME, from: null, heldBy: '2023-11-17' },
  ]);
  const later = at(facts, '2024-04-01');
  t.same(
    later.roles.map((r) => r.role),
    ['founder', 'interim CEO'],
  );
  t.match(later.formerRoles, [{ role: 'director', until: '2024-02-01' }]);
  t.same(personFilterValues(state(facts, '2024-04-01')).at, ['Beta', 'organization-beta', ACME]);
  t.same(personNextBoundaries(state(facts, '2024-04-01')), []);
});

t.test('suits by part, and what was said by and of the person', async (t) => {
  const view = at(facts, '2025-02-01');
  t.match(view.suits, [
    { case: SUIT, caption: 'Roe v. Acme', filed: '2024-08-05', roles: ['plaintiff'], live: true },
  ]);
  t.match(view.statements, [{ speaker: 'Ann Roe' }]);
  t.match(view.statementsAbout, [{ speaker: 'Bob' }]);
  t.match(at(facts, '2026-01-01').suits, [{ live: false, ended: { how: 'dismissed' } }]);
});

t.test('a role that ends without a beginning on record was held before', async (t) => {
  const view = at(
    [of('OfficerDeparted', '2024-09', { name: 'Ann Roe', office: 'CTO' }, inAcme)],
    '2024-12-31',
  );
  t.match(view.formerRoles, [{ role: 'CTO', from: null, heldBy: null, until: '2024-09' }]);
});

t.test('commands: a role is not begun twice', async (t) => {
  const reading = { asOf: '2024-01-01', knownOn: null };
  const rule = (data: object) =>
    decidePerson(
      state(facts, '2024-01-01'),
      of('RoleReported', '2024-01-01', data) as unknown as PersonEvent,
      reading,
    )?.rule ?? null;
  t.equal(rule({ name: 'Ann Roe', role: 'founder', at: 'Beta' }), 'role-held-already');
  t.equal(rule({ name: 'Ann Roe', role: 'chair', at: 'Beta' }), null);
  t.equal(rule({ name: 'Ann Roe', role: 'chair', at: 'Beta', ended: true }), null);
});
