import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { decideMatter } from '../../src/domain/matter/decide.js';
import type { MatterEvent } from '../../src/domain/matter/events.js';
import { matterModel } from '../../src/domain/matter/evolve.js';
import { matterFilterValues, matterNextBoundaries, matterView } from '../../src/domain/matter/view.js';
import { fact, foldTo } from './organization-given.js';

const MATTER = 'matter-roe-v-acme';
const of = (type: string, on: string, data: object): Fact => fact(MATTER, type, on, data);
const state = (facts: readonly Fact[], asOf: string) => foldTo(matterModel, MATTER, facts, asOf);
const [FIRST, SECOND] = ['case-sf-1', 'case-cand-1-24-cv-1'] as const;
const facts = [
  of('MatterNamed', '2024-02-29', { name: 'Roe v. Acme', summary: 'One dispute.' }),
  of('CaseAddedToMatter', '2024-02-29', { case: FIRST, note: 'the first suit' }),
  of('CaseAddedToMatter', '2024-08-05', { case: SECOND }),
  of('CaseRemovedFromMatter', '2025-01-01', { case: FIRST, reason: 'by mistake' }),
  of('CaseRemovedFromMatter', '2025-01-02', { case: 'case-other' }),
];
const summaries = [
  { id: FIRST, status: { value: 'ended', by: ['e1'] }, caption: 'Roe v. Acme I' },
  { id: SECOND, status: { value: 'open', by: ['e2'] }, caption: 'Roe v. Acme II' },
];

t.test('a matter shows its cases, with their summaries, and which are live', async (t) => {
  const view = matterView(state(facts, '2024-08-06'), summaries);
  t.equal(view.name.value, 'Roe v. Acme');
  t.match(view.summary, { value: 'One dispute.' });
  t.match(view.cases, [
    { case: FIRST, note: 'the first suit', summary: { caption: 'Roe v. Acme I' } },
    { case: SECOND },
  ]);
  t.same(view.live, { value: [SECOND], by: ['e1', 'e2'] });
  t.equal(view.headline?.value, '1 of 2 cases live.');
  t.match(matterView(state(facts, '2024-03-01'), []).cases, [{ case: FIRST, summary: null }]);
  const later = matterView(state(facts, '2025-01-02'), summaries);
  t.same(
    later.cases.map((c) => c.case),
    [SECOND],
  );
  t.match(later.formerCases, [{ case: FIRST }]);
  t.match(later.anomalies, [{ rule: 'case-never-in-matter' }]);
  t.same(matterFilterValues(state(facts, '2024-08-06')), { name: ['Roe v. Acme'], case: [FIRST, SECOND] });
  t.same(matterNextBoundaries(state(facts, '2024-08-06')), []);
});

t.test('commands: a case is added once, and only a case', async (t) => {
  const reading = { asOf: '2024-09-01', knownOn: null };
  const rule = (type: string, data: object) =>
    decideMatter(state(facts, '2024-09-01'), of(type, '2024-09-01', data) as unknown as MatterEvent, reading)
      ?.rule ?? null;
  t.equal(rule('CaseAddedToMatter', { case: FIRST }), 'case-in-matter-already');
  t.equal(rule('CaseAddedToMatter', { case: 'organization-acme' }), 'not-a-case');
  t.equal(rule('CaseAddedToMatter', { case: 'case-new' }), null);
  t.equal(rule('CaseRemovedFromMatter', { case: 'case-new' }), 'case-never-in-matter');
  t.equal(rule('MatterNamed', { name: 'Other' }), null);
});
