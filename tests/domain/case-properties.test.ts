import fc from 'fast-check';
import t from 'tap';
import { decideCase } from '../../src/domain/case/decide.js';
import { type CaseEventType, caseEvents } from '../../src/domain/case/events.js';
import { caseModel } from '../../src/domain/case/evolve.js';
import { enter, entryOf, noEntries } from '../../src/domain/case/ordered.js';
import type { Proposed } from '../../src/domain/case/refusals/refusal.js';
import {
  appealsView,
  caseFilterValues,
  caseNextBoundaries,
  caseSummary,
  claimsView,
  deadlinesView,
  honestyView,
  injunctionsView,
  motionsView,
  partiesView,
} from '../../src/domain/case/view.js';
import { type Day, plusDays, span } from '../../src/domain/dates.js';
import type { Fact } from '../../src/domain/fact.js';
import { sampleOf } from '../support/sample-data.js';
import { SUBJECT } from './support.js';

const types = Object.keys(caseEvents) as CaseEventType[];
const NAMES = ['A', 'B', 'C defendants', '__proto__', 'constructor'];
const KEYS = ['k1', 'k2', '9', '__proto__'];
const DAYS = [
  '2025-01-01',
  '2025-01-15',
  '2025-02',
  '2025-02-14',
  '2025-03-01~',
  '/2025-03-10',
  '2025-04-01',
  '2025',
];
const FAR: Record<string, readonly unknown[]> = {
  motion: KEYS,
  claim: KEYS,
  hearing: KEYS,
  deadline: KEYS,
  injunction: KEYS,
  appeal: KEYS,
  relief: KEYS,
  name: NAMES,
  to: NAMES,
  counsel: NAMES,
  judge: NAMES,
  claimants: NAMES.map((one) => [one]),
  opponents: NAMES.map((one) => [one]),
  movants: NAMES.map((one) => [one]),
  number: KEYS,
  motionNumbers: KEYS.map((one) => [one]),
  pleading: ['complaint', 'first amended complaint', 'second amended complaint'],
  carries: KEYS.map((one) => [one]),
  counts: [['I'], ['II', 'III']],
  count: ['I', 'II'],
  court: ['cand', 'calsuppctsf'],
  date: ['2025-01-20', '2025-02-20', '2025-05-05'],
  due: ['2025-01-20', '2025-02-20', '2025-05-05'],
  untilDay: ['2025-02-01', '2025-05-05'],
};

/** Gives the members that join events a value from a small set, so that random events meet each other. */
function mix(value: unknown, pick: (from: readonly unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mix(one, pick));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      FAR[key] && typeof member !== 'object'
        ? pick(FAR[key])
        : Array.isArray(member) && FAR[key]
          ? pick(FAR[key])
          : mix(member, pick),
    ]),
  );
}

const COMMON: CaseEventType[] = [
  'LawsuitFiled',
  'ComplaintAmended',
  'ClaimsAdded',
  'ClaimsDismissed',
  'CountsDismissed',
  'ClaimsDecided',
  'ClaimsRevived',
  'MotionFiled',
  'MotionDecided',
  'InjunctionRequested',
  'InjunctionDecided',
  'HearingScheduled',
  'HearingRescheduled',
  'CaseDismissed',
  'JudgmentEntered',
  'CaseReopened',
];

const anyFact = fc
  .record({
    type: fc.oneof(fc.constantFrom(...types), fc.constantFrom(...COMMON)),
    size: fc.constantFrom('least' as const, 'full' as const),
    on: fc.constantFrom(...DAYS),
    seeds: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
    exactly: fc.option(fc.nat(12)),
    id: fc.uuid(),
  })
  .map(({ type, size, on, seeds, exactly, id }): Fact => {
    let turn = 0;
    const pick = (from: readonly unknown[]) => from[(seeds[turn++ % seeds.length] as number) % from.length];
    const mixed = mix(sampleOf(caseEvents[type], size), pick) as Record<string, unknown>;
    const sample =
      'claimsPleaded' in mixed || type === 'LawsuitFiled' || type === 'ComplaintAmended'
        ? { ...mixed, ...(exactly === null ? {} : { claimsPleaded: { exactly } }) }
        : mixed;
    const read = caseEvents[type].safeParse(sample);
    const data = read.success ? read.data : caseEvents[type].parse(sampleOf(caseEvents[type], 'least'));
    return {
      id,
      type,
      subject: SUBJECT,
      about: [],
      occurredOn: on,
      ...span(on),
      knownOn: null,
      ordinal: 0,
      standing: 'reported',
      data,
    };
  });

const history = fc
  .array(anyFact, { maxLength: 60 })
  .map((facts) => [...facts].sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0)));
const fold = (facts: readonly Fact[]) =>
  facts.reduce((state, one) => caseModel.evolve(state, one), caseModel.initial(SUBJECT));
const read = (asOf: Day) => ({ asOf, knownOn: null });
const runs = { numRuns: 300 };

function views(facts: readonly Fact[], asOf: Day): string {
  const state = fold(facts);
  const reading = read(asOf);
  return JSON.stringify(
    [
      caseSummary,
      claimsView,
      partiesView,
      motionsView,
      injunctionsView,
      deadlinesView,
      appealsView,
      caseFilterValues,
    ]
      .map((view) => view(state, reading))
      .concat(honestyView(state) as never),
  );
}

t.test('evolve and the views are total and deterministic, and leave the facts as they were', async (t) => {
  fc.assert(
    fc.property(history, fc.constantFrom('2025-01-10', '2025-06-01'), (facts, asOf) => {
      const before = JSON.stringify(facts);
      const first = views(facts, asOf);
      return first === views(facts, asOf) && JSON.stringify(facts) === before;
    }),
    runs,
  );
  t.pass();
});

t.test('the state is plain JSON: a snapshot taken anywhere goes on as if never taken', async (t) => {
  fc.assert(
    fc.property(history, fc.nat(60), (facts, at) => {
      const whole = fold(facts);
      const half = JSON.parse(JSON.stringify(fold(facts.slice(0, at))));
      const resumed = facts.slice(at).reduce((state, one) => caseModel.evolve(state, one), half);
      return JSON.stringify(resumed) === JSON.stringify(whole);
    }),
    runs,
  );
  t.pass();
});

t.test('pending.atLeast ≤ pending.atMost ≤ pleaded, nothing negative', async (t) => {
  fc.assert(
    fc.property(history, (facts) => {
      const { claims } = caseSummary(fold(facts), read('2026-01-01'));
      const { atLeast, atMost } = claims.pending.value;
      const pleaded = claims.pleaded.value.exactly;
      const ordered = atMost === null || (atLeast <= atMost && (pleaded === undefined || atMost <= pleaded));
      return ordered && atLeast >= 0 && (claims.unaccounted.value ?? 0) >= 0;
    }),
    { numRuns: 1000 },
  );
  t.pass();
});

t.test('between two boundaries no view changes', async (t) => {
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 200 }), (facts, days) => {
      const state = fold(facts);
      const from = plusDays(state.lastDay === '' ? '2025-01-01' : state.lastDay, days);
      const to = plusDays(from, 1);
      if (caseNextBoundaries(state).includes(to)) return true;
      return JSON.stringify(caseSummary(state, read(from))) === JSON.stringify(caseSummary(state, read(to)));
    }),
    runs,
  );
  t.pass();
});

t.test('every value of the summary that stands alone says which events made it so', async (t) => {
  fc.assert(
    fc.property(history, (facts) => {
      const known = new Set(facts.map((one) => one.id));
      const check = (node: unknown): boolean => {
        if (node === null || typeof node !== 'object') return true;
        const by = (node as { by?: unknown }).by;
        if (Array.isArray(by) && !by.every((id) => known.has(id as string))) return false;
        return Object.values(node).every(check);
      };
      return check(caseSummary(fold(facts), read('2025-06-01')));
    }),
    runs,
  );
  t.pass();
});

t.test('decide never throws, and what it lets through breaks no rule it guards', async (t) => {
  const guarded = new Set([
    'second-ruling',
    'vacated-hearing-held',
    'claim-never-pleaded',
    'case-closed-twice',
    'trial-ended-never-began',
    'party-terminated-never-added',
    'injunction-not-in-force',
    'open-case-reopened',
    'amendment-supersedes-nothing',
    'counsel-withdrawn-never-appeared',
  ]);
  fc.assert(
    fc.property(history, (facts) => {
      const state = caseModel.initial(SUBJECT);
      for (const one of facts) {
        if (decideCase(state, one as unknown as Proposed, read(one.latest))) continue;
        const before = state.anomalies.length;
        caseModel.evolve(state, one);
        const broken = state.anomalies.slice(before).filter((anomaly) => guarded.has(anomaly.rule));
        // A verdict or judgment may name claims without the record's pleading: the court's word is let through.
        if (broken.length > 0 && one.type !== 'VerdictReturned' && one.type !== 'JudgmentEntered')
          return false;
      }
      return true;
    }),
    runs,
  );
  t.pass();
});

t.test('a table that keeps its order answers as a Map does', (t) => {
  const key = fc.string({ maxLength: 3 }).map((text) => `#${text}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer())), fc.array(key), (entered, asked) => {
      const table = noEntries<number>();
      const map = new Map<string, number>();
      for (const [slot, value] of entered) {
        enter(table, slot, value);
        map.set(slot, value);
      }
      return (
        JSON.stringify(table.list) === JSON.stringify([...map.values()]) &&
        [...asked, ...map.keys()].every((slot) => entryOf(table, slot) === map.get(slot))
      );
    }),
  );
  t.pass('held');
  t.end();
});
