import t from 'tap';
import { caseModel } from '../../src/domain/case/evolve.js';
import type { CaseState } from '../../src/domain/case/state.js';
import type { NewEvent } from '../../src/domain/event.js';
import { contentHash } from '../../src/domain/hash.js';
import type { Cuts } from '../../src/replay/cuts.js';
import { History } from '../../src/replay/history.js';
import { newEvent } from '../support/new-event.js';

// The steps of the replay (docs/replay.md), one by one, on a case of a few events.

const SUBJECT = 'case-cand-24-cv-00001';
const at = (n: number): string => String(n).padStart(20, '0');

/** Given these events in the order of recording, position 1 first. */
function given(...events: NewEvent[]) {
  const stored = events.map((event, i) => ({
    ...event,
    recordedAt: '2026-01-01T00:00:00.000Z',
    prevHash: null,
    revision: i,
    position: at(i + 1),
  }));
  const history = new History<CaseState>(SUBJECT, caseModel, stored, events.map(contentHash));
  const effective = (cuts: Partial<Cuts>) =>
    history.effective({ asOf: '2026-01-01', knownOn: null, atPosition: null, ...cuts });
  return {
    history,
    effective,
    /** Ids of what is folded. */
    folded: (cuts: Partial<Cuts>) => effective(cuts).versions.map((v) => v.fact.id),
    judge: (cuts: Partial<Cuts>) =>
      history.fold(effective(cuts).versions).parties.judges.map((one) => [one.judge, one.from.on]),
    publishers: (id: string, cuts: Partial<Cuts>) =>
      history
        .sources(id, { asOf: '2026-01-01', knownOn: null, atPosition: null, ...cuts })
        .map((s) => s.publisher),
  };
}

const source = (publisher: string) => [{ publisher, title: null, publishedOn: null }];
const event = (type: string, on: string | null, data: object, more: Partial<NewEvent> = {}): NewEvent =>
  newEvent(SUBJECT, {
    type,
    about: [],
    occurredOn: on,
    ordinal: 0,
    knownOn: on,
    knownOnBasis: 'published',
    standing: 'reported',
    sources: source('A paper'),
    data,
    ...more,
  });
const judge = (on: string, name: string, more: Partial<NewEvent> = {}) =>
  event('JudgeAssigned', on, { judge: name, role: 'presiding', by: 'assignment' }, more);
const replacement = (of: NewEvent, more: Partial<NewEvent> = {}) => {
  const { type, version, occurredOn, ordinal, knownOn, knownOnBasis, standing, sources, about, data } = {
    ...of,
    ...more,
  };
  return { type, version, occurredOn, ordinal, knownOn, knownOnBasis, standing, sources, about, data };
};
const corrected = (
  of: NewEvent,
  cause: 'record' | 'source',
  knownOn: string,
  more: Partial<NewEvent>,
): NewEvent =>
  event(
    'EventCorrected',
    null,
    { event: of.id, cause, reason: 'an error', replacement: replacement(of, more) },
    { knownOn, sources: source('A correction') },
  );
const named = (name: string) => ({ data: { judge: name, role: 'presiding', by: 'assignment' } });

t.test('our own error shows through a position only, the court’s through what was known, too', async (t) => {
  const wrong = judge('2025-02-01', 'Wrong');
  const own = given(wrong, corrected(wrong, 'record', '2025-06-01', named('Right')));
  t.same(own.judge({}), [['Right', '2025-02-01']]);
  t.same(own.judge({ knownOn: '2025-03-01' }), [['Right', '2025-02-01']], 'our error was never the world’s');
  t.same(own.judge({ atPosition: at(1) }), [['Wrong', '2025-02-01']]);
  const courts = given(wrong, corrected(wrong, 'source', '2025-06-01', named('Right')));
  t.same(courts.judge({}), [['Right', '2025-02-01']]);
  t.same(courts.judge({ knownOn: '2025-03-01' }), [['Wrong', '2025-02-01']]);
  t.same(courts.judge({ knownOn: '2025-06-01' }), [['Right', '2025-02-01']]);
});

t.test('a replacement is cut and sorted on its own dates', async (t) => {
  const first = judge('2025-02-01', 'First');
  const second = judge('2025-03-01', 'Second');
  const moved = given(first, second, corrected(first, 'record', '2025-06-01', { occurredOn: '2025-04-01' }));
  t.same(moved.judge({ asOf: '2025-02-15' }), []);
  t.same(
    moved.judge({}).map(([name]) => name),
    ['Second', 'First'],
  );
});

t.test('a correction may be corrected, and taken back', async (t) => {
  const wrong = judge('2025-02-01', 'Wrong');
  const correction = corrected(wrong, 'record', '2025-03-01', named('Also wrong'));
  const again = event('EventCorrected', null, {
    event: correction.id,
    cause: 'record',
    reason: 'an error in the correction',
    replacement: {
      ...replacement(correction),
      data: { ...(correction.data as object), replacement: replacement(wrong, named('Right')) },
    },
  });
  t.same(given(wrong, correction, again).judge({}), [['Right', '2025-02-01']]);
  t.same(given(wrong, correction, again).judge({ atPosition: at(2) }), [['Also wrong', '2025-02-01']]);
  const back = event('EventRetracted', null, { event: correction.id, cause: 'record', reason: 'no error' });
  t.same(given(wrong, correction, back).judge({}), [['Wrong', '2025-02-01']]);
});

t.test('what can’t be known for certain is listed, never dropped', async (t) => {
  const vague = judge('2025-02-01', 'Vague', { knownOn: '2025-05' });
  const never = judge('2025-02-02', 'Unknown', { knownOn: null, knownOnBasis: 'unknown' });
  const { effective } = given(vague, never);
  const told = (knownOn: string | null, asOf = '2026-01-01') => {
    const { versions, knownDateUnknown } = effective({ knownOn, asOf });
    return [versions.map((v) => v.fact.id), knownDateUnknown.map((f) => f.id)];
  };
  t.same(told(null), [[vague.id, never.id], []], 'without a cut everything known since');
  t.same(told('2025-04-30'), [[], [never.id]]);
  t.same(told('2025-05-15'), [[], [vague.id, never.id]], 'in May it may have been known');
  t.same(told('2025-05-31'), [[vague.id], [never.id]]);
  t.same(told('2025-05-15', '2025-01-31'), [[], []], 'what had not occurred is not listed');
});

t.test('an approximate date has occurred once its latest day has passed', async (t) => {
  const month = judge('2025-02', 'Month');
  const doubt = judge('2025-03-04~', 'Doubt');
  const by = judge('/2025-06-01', 'By');
  const { effective } = given(month, doubt, by);
  const on = (asOf: string) => {
    const { versions, possiblyOccurred } = effective({ asOf });
    return [versions.map((v) => v.fact.id), possiblyOccurred.map((f) => f.id)];
  };
  t.same(on('2025-01-31'), [[], [by.id]]);
  t.same(on('2025-02-01'), [[], [month.id, by.id]]);
  t.same(on('2025-02-28'), [[month.id], [by.id]]);
  t.same(on('2025-03-04'), [[month.id, doubt.id], [by.id]], '~ marks doubt and never widens');
  t.same(on('2025-06-01'), [[month.id, doubt.id, by.id], []]);
});

t.test('facts of one latest day sort by earliest day, ordinal, id', async (t) => {
  const wide = judge('2025-02', 'Wide');
  const late = judge('2025-02-28', 'Late', { ordinal: 2 });
  const early = judge('2025-02-28', 'Early', { ordinal: 1 });
  t.same(given(late, early, wide).folded({}), [wide.id, early.id, late.id]);
});

t.test(
  'a source found later shows that a fact was known earlier; one recorded by mistake is taken back',
  async (t) => {
    const fact = judge('2025-02-01', 'Lee', { knownOn: '2025-06-01' });
    const added = event(
      'SourceAdded',
      null,
      { event: fact.id },
      { knownOn: '2025-02', standing: 'confirmed', sources: source('An older paper') },
    );
    const found = given(fact, added);
    t.same(found.folded({ knownOn: '2025-03-01' }), [fact.id]);
    t.same(found.folded({ knownOn: '2025-02-10' }), [], 'February may not have been over');
    t.same(found.publishers(fact.id, { knownOn: '2025-03-01' }), ['A paper', 'An older paper']);
    t.same(found.publishers(fact.id, { knownOn: '2025-02-10' }), ['A paper']);
    t.equal(found.effective({}).versions[0]?.fact.standing, 'confirmed');
    const back = event('EventRetracted', null, {
      event: added.id,
      cause: 'record',
      reason: 'of another case',
    });
    const without = given(fact, added, back);
    t.same(without.folded({ knownOn: '2025-03-01' }), []);
    t.same(without.publishers(fact.id, {}), ['A paper']);
    t.equal(without.effective({}).versions[0]?.fact.standing, 'reported');
  },
);

t.test(
  'a dispute takes the disputed fact’s day and its own source’s, and never changes the value',
  async (t) => {
    const fact = judge('2025-02-01', 'Lee');
    const dispute = event(
      'FactDisputed',
      null,
      { event: fact.id, version: 'Kim', versionStanding: 'reported' },
      { knownOn: '2025-07-01' },
    );
    const { folded, judge: judges } = given(fact, dispute);
    t.same(folded({ asOf: '2025-02-01' }), [fact.id, dispute.id]);
    t.same(folded({ asOf: '2025-02-01', knownOn: '2025-06-30' }), [fact.id]);
    t.same(judges({}), [['Lee', '2025-02-01']]);
    const undated = event(
      'FactDisputed',
      null,
      { event: fact.id, version: 'Park', versionStanding: 'reported' },
      { knownOn: null, knownOnBasis: 'unknown' },
    );
    const cut = given(fact, undated).effective({ asOf: '2025-02-01', knownOn: '2025-06-30' });
    t.same(
      [cut.versions.map((v) => v.fact.id), cut.knownDateUnknown.map((f) => [f.id, f.occurredOn])],
      [[fact.id], [[undated.id, '2025-02-01']]],
      'one nobody dates is listed, not dropped',
    );
  },
);

t.test(
  'through an entry: the docket up to it with what derives from it, other facts up to its day',
  async (t) => {
    const entry = (n: number, on: string) =>
      event('DocketEntryRecorded', on, {
        number: String(n),
        filedOn: on,
        enteredOn: on,
        text: '',
        filing: true,
        documents: [],
      });
    const one = entry(1, '2025-02-01');
    const two = entry(2, '2025-02-01');
    const derived = judge('2025-02-01', 'From two', { causationId: two.id });
    const same = judge('2025-02-01', 'That day');
    const later = judge('2025-02-02', 'Later');
    const ordered = given({ ...one, ordinal: 1 }, { ...two, ordinal: 2 }, derived, same, later);
    t.same(ordered.folded({ throughEntry: '1' }).toSorted(), [one.id, same.id].toSorted());
    t.equal(ordered.effective({ throughEntry: '1' }).asOf, '2025-02-01');
    t.ok(ordered.folded({ throughEntry: '2' }).includes(derived.id));
  },
);
