import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { organizationModel } from '../../src/domain/organization/evolve.js';
import {
  organizationFilterValues,
  organizationNextBoundaries,
  organizationView,
} from '../../src/domain/organization/view.js';
import { cut, fact, foldTo } from './organization-given.js';

const ACME = 'organization-acme';
const SUIT = 'case-cand-1-24-cv-1';
const name = fc.constantFrom('Ann', 'ann ', 'Bob', 'Cyd', '__proto__', 'constructor');
const entity = fc.constantFrom('acme', 'sub', 'acme-pbc');
const plan = fc.constantFrom('p1', 'p2');
const step = fc.constantFrom('s1', 's2');
const key = fc.constantFrom('k1', 'k2');
const day = fc
  .integer({ min: 0, max: 60 })
  .map((n) => `2024-0${1 + (n % 4)}-${String(1 + (n % 28)).padStart(2, '0')}`);
const edtf = fc.oneof(
  { weight: 6, arbitrary: day },
  fc.constantFrom('2024', '2023', '2024-02', '2024-03~', '/2024-02', '2024-01/2024-03'),
);
const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((exactly) => ({ exactly })),
  fc.integer({ min: 0, max: 100 }).map((atLeast) => ({ atLeast })),
);
const members = fc.array(
  name.map((n) => ({ name: n })),
  { maxLength: 4 },
);
const claims = fc.constant([{ claim: 'c1' }]);
const towards = fc
  .record(
    { plan, step, effect: fc.constantFrom('would-block', 'would-unwind', 'would-condition') },
    { requiredKeys: ['effect'] },
  )
  .map((t) => [{ organization: ACME, ...t }]);

const own: Record<string, fc.Arbitrary<object>> = {
  OrganizationFormed: fc.record({ name }),
  EntityFormed: fc.record(
    { entity, name, controlledBy: entity, convertedFrom: entity },
    { requiredKeys: ['entity', 'name'] },
  ),
  EntityRenamed: fc.record({ entity, name }),
  EntityDissolved: fc.record({ entity }),
  ControlChanged: fc.record({ entity, controller: entity, continues: fc.boolean(), direct: fc.boolean() }),
  BoardReported: fc.record(
    { members, size: fc.nat(5), complete: fc.boolean() },
    { requiredKeys: ['members', 'complete'] },
  ),
  DirectorAppointed: fc.record(
    { name, role: fc.constantFrom('chair', 'member') },
    { requiredKeys: ['name'] },
  ),
  DirectorDeparted: fc.record({ name, onlyRole: fc.constant('chair') }, { requiredKeys: ['name'] }),
  ObserverAppointed: fc.record({ name, for: name }, { requiredKeys: ['name'] }),
  ObserverDeparted: fc.record({ name }),
  OfficerAppointed: fc.record({ name, office: fc.constantFrom('CEO', 'interim CEO'), interim: fc.boolean() }),
  OfficerDeparted: fc.record({ name, office: fc.constant('CEO') }, { requiredKeys: ['name'] }),
  StakeReported: fc.record({
    entity,
    holder: name,
    basis: fc.constantFrom('voting', 'as-converted'),
    share,
    ended: fc.boolean(),
    direct: fc.boolean(),
  }),
  BidReceived: fc.record({ bid: key, amount: fc.constant({ usd: 1 }), target: name }),
  BidRejected: fc.record({ bid: key }),
  BidWithdrawn: fc.record({ bid: key }),
  ConversionProposed: fc.record(
    {
      plan,
      title: name,
      summary: name,
      supersedes: plan,
      steps: fc.array(
        step.map((s) => ({ step: s, title: s })),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['plan', 'title', 'summary'] },
  ),
  ConversionStepTaken: fc.record({
    plan,
    step,
    progress: fc.constantFrom('announced', 'filed', 'effective', 'unwound'),
  }),
  ConversionCompleted: fc.record({ plan, summary: name }),
  ConversionAbandoned: fc.record({ plan, replacedBy: plan }, { requiredKeys: ['plan'] }),
  ObstacleRaised: fc.record({
    obstacle: key,
    kind: fc.constantFrom('regulator', 'contract'),
    by: name,
    plan,
    instrument: name,
    summary: name,
  }),
  ObstacleCleared: fc.record({ obstacle: key, instrument: name, how: fc.constant('other'), summary: name }),
  CommitmentMade: fc.record({ commitment: key, by: name, to: name, instrument: name, what: name, due: day }),
  CommitmentKept: fc.record({ commitment: key, evidence: name }),
  RegulatorActed: fc.record({
    regulator: name,
    act: fc.constantFrom('inquiry', 'no-objection', 'agreement'),
    instrument: name,
    summary: name,
    step: plan,
  }),
};
const inCase: Record<string, fc.Arbitrary<object>> = {
  ReliefSought: fc.record({
    relief: key,
    kind: fc.constant('injunction'),
    summary: name,
    claims: fc.constant(['c1']),
    towards,
  }),
  ReliefDecided: fc.record({ relief: key, disposition: fc.constantFrom('granted', 'denied', 'withdrawn') }),
  InjunctionRequested: fc.record({ kind: fc.constant('preliminary'), motion: key, towards }),
  InjunctionDecided: fc.record({
    kind: fc.constant('preliminary'),
    motion: key,
    disposition: fc.constantFrom('granted', 'denied'),
    untilDay: day,
    towards,
  }),
  InjunctionDissolved: fc.record({ kind: fc.constant('preliminary') }),
  ClaimsDismissed: fc.record({ claims }),
  ClaimsRevived: fc.record({ claims }),
  CaseDismissed: fc.constant({ by: 'order' }),
};

const told = (of: Record<string, fc.Arbitrary<object>>, subject: string) =>
  Object.entries(of).map(([type, data]) =>
    fc.tuple(edtf, data, fc.uuid()).map(([on, d, id]) => fact(ACME, type, on, d, { subject, id })),
  );
const newer = fc.constantFrom('constructor', '__proto__', 'toString', 'SomethingNewer').map(
  (type): Fact => ({
    ...fact(ACME, 'MissionStated', '2024-01-01', { mission: 'm' }),
    type,
  }),
);
const undisputed = fc.array(fc.oneof(...told(own, ACME), ...told(inCase, SUIT), newer), { maxLength: 40 });
/** Up to two of the facts get another version. */
const withDisputes = (facts: fc.Arbitrary<Fact[]>): fc.Arbitrary<Fact[]> =>
  fc.tuple(facts, fc.array(fc.nat(39), { maxLength: 2 })).map(([all, which]) => [
    ...all,
    ...which.flatMap((i) => {
      const of = all[i];
      const data = { event: of?.id, version: 'other', versionStanding: 'reported' };
      return of ? [fact(ACME, 'FactDisputed', of.occurredOn, data)] : [];
    }),
  ]);
const history = withDisputes(undisputed);
const stake = fc.record({ entity, holder: name, basis: fc.constant('voting'), share });
const stakeHistory = withDisputes(
  fc.array(fc.oneof(...told({ StakeReported: stake }, ACME)), { minLength: 3, maxLength: 20 }),
);
const ASOF = ['2023-12-31', '2024-02-15', '2024-12-31'];
const state = (facts: readonly Fact[], asOf: string) => foldTo(organizationModel, ACME, facts, asOf);
const view = (facts: readonly Fact[], asOf: string) =>
  organizationView(state(facts, asOf), { asOf, knownOn: null });

function holds<T>(t: Test, property: fc.IProperty<T>, numRuns: number): void {
  const run = fc.check(property, { numRuns });
  t.notOk(
    run.failed,
    run.failed ? (fc.defaultReportMessage(run) ?? 'it fails') : `holds in ${numRuns} histories`,
  );
}

t.test('the fold is total and deterministic, and its state plain JSON that a snapshot keeps', async (t) => {
  const property = fc.property(history, fc.nat(40), (facts, at) => {
    const sorted = cut(facts, '2024-12-31');
    const whole = sorted.reduce((s, f) => organizationModel.evolve(s, f), organizationModel.initial(ACME));
    const half = sorted
      .slice(0, at)
      .reduce((s, f) => organizationModel.evolve(s, f), organizationModel.initial(ACME));
    const thawed = JSON.parse(JSON.stringify(half));
    const resumed = sorted.slice(at).reduce((s, f) => organizationModel.evolve(s, f), thawed);
    deepStrictEqual(JSON.parse(JSON.stringify(resumed)), JSON.parse(JSON.stringify(whole)));
    const reading = { asOf: '2024-12-31', knownOn: null };
    deepStrictEqual(
      JSON.stringify(organizationView(resumed, reading)),
      JSON.stringify(organizationView(whole, reading)),
    );
    organizationFilterValues(whole);
    deepStrictEqual(
      organizationNextBoundaries(whole).every((d) => /^\d{4}-\d\d-\d\d$/.test(d)),
      true,
    );
  });
  holds(t, property, 300);
});

t.test('direct shares never exceed 100 % without a dispute or an anomaly', async (t) => {
  let exceeded = 0;
  const property = fc.property(stakeHistory, fc.constantFrom(...ASOF), (facts, asOf) => {
    const answer = view(facts, asOf);
    const wholes = new Map<string, typeof answer.stakes>();
    for (const s of answer.stakes.filter((x) => x.direct)) {
      const whole = `${s.entity} ${s.interest} ${s.class} ${s.basis}`;
      wholes.set(whole, [...(wholes.get(whole) ?? []), s]);
    }
    for (const stakes of wholes.values()) {
      const sum = stakes.reduce((total, s) => total + (s.share?.exactly ?? s.share?.atLeast ?? 0), 0);
      if (sum <= 100.001) continue;
      exceeded += 1;
      const told = answer.anomalies.some(
        (a) =>
          a.rule === 'shares-exceed-the-whole' && stakes.every((s) => s.by.every((id) => a.by.includes(id))),
      );
      deepStrictEqual(told || stakes.some((s) => 'disputed' in s), true);
    }
  });
  holds(t, property, 300);
  t.ok(exceeded > 0, `${exceeded} of the histories went over the whole`);
});

t.test('no appointment day is invented, and nobody sits twice', async (t) => {
  const property = fc.property(history, fc.constantFrom(...ASOF), (facts, asOf) => {
    const appointments = new Set(
      facts.filter((f) => f.type === 'DirectorAppointed').map((f) => f.occurredOn),
    );
    for (const board of view(facts, asOf).boards) {
      for (const seat of [...board.members, ...board.former]) {
        deepStrictEqual(seat.from === null || appointments.has(seat.from), true);
        deepStrictEqual(seat.from !== null || seat.inOfficeBy !== null, true);
      }
      const sitting = board.members.map((m) => m.name.trim().toLowerCase());
      deepStrictEqual(new Set(sitting).size, sitting.length);
    }
  });
  holds(t, property, 300);
});

t.test('a complete list leaves on the board nobody it does not name', async (t) => {
  const property = fc.property(history, members, (facts, listed) => {
    const report = fact(
      ACME,
      'BoardReported',
      '2024-12-31',
      { members: listed, complete: true },
      { ordinal: 1 },
    );
    const sitting =
      view([...facts, report], '2024-12-31').boards.find((b) => b.board === 'acme')?.members ?? [];
    const named = new Set(listed.map((m) => m.name.trim().toLowerCase()));
    deepStrictEqual(new Set(sitting.map((m) => m.name.trim().toLowerCase())), named);
  });
  holds(t, property, 200);
});
