import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { pino } from 'pino';
import t from 'tap';
import { caseModel } from '../../src/domain/case/evolve.js';
import type { NewEvent, StoredEvent } from '../../src/domain/event.js';
import { contentHash } from '../../src/domain/hash.js';
import { FOREVER, type ReadModels } from '../../src/projections/read-models.js';
import { rebuildBeside } from '../../src/projections/rebuild.js';
import { diffStates, strip } from '../../src/replay/diff.js';
import { History } from '../../src/replay/history.js';
import { KINDS } from '../../src/replay/kinds.js';
import { applyDifferences, type Difference } from '../../src/replay/tree-diff.js';
import { caseHistory, READING_DAYS } from '../support/histories.js';
import { testNode } from '../support/node.js';

const SUBJECT = 'case-cand-24-cv-00001';
const runs = Number(process.env.ASOF_TEST_RUNS ?? 20);

/** Rows that are so at the head, without the numbers that depend on when they were made. */
function standing(models: ReadModels): string[] {
  const name = 'SELECT name FROM subject s WHERE s.id = ';
  return [
    ...models.all(
      `SELECT (${name} r.subject) AS s, filed, status, stage, court, judge, injunction, parties, json, a0, a1, k0, k1 FROM case_row r WHERE p1 = ?`,
      FOREVER,
    ),
    ...models.all(
      `SELECT (${name} r.subject) AS s, what, key, day, court, json, a0, a1, k0, k1 FROM calendar_row r WHERE p1 = ?`,
      FOREVER,
    ),
    ...models.all(
      `SELECT (${name} r.subject) AS s, event, type, kind, earliest, a0, a1, k0, k1 FROM fact r WHERE p1 = ?`,
      FOREVER,
    ),
    ...models.all(`SELECT alias, subject, kind FROM alias`),
    ...models.all(`SELECT (${name} r.subject) AS s, position FROM link r`),
  ]
    .map((row) => JSON.stringify(row))
    .sort();
}

t.test('read models fed piece by piece are those of a rebuild', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      caseHistory(SUBJECT),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
      async (events, sizes) => {
        const test = await testNode();
        const dir = mkdtempSync(join(tmpdir(), 'asof-rebuild-'));
        try {
          for (let at = 0, n = 0; at < events.length; n += 1) {
            const part = events.slice(at, at + (sizes[n % sizes.length] as number));
            await test.node.store.append(SUBJECT, part, at === 0 ? 'none' : at - 1);
            at += part.length;
            await test.settled();
          }
          const rebuilt = await rebuildBeside(
            test.node.log,
            join(dir, 'models.db'),
            pino({ level: 'silent' }),
          );
          const [live, anew] = [standing(test.node.runner.models), standing(rebuilt.models)];
          rebuilt.close();
          rebuilt.models.close();
          if (JSON.stringify(live) !== JSON.stringify(anew)) {
            throw new Error(
              `only live: ${live.filter((row) => !anew.includes(row)).join('\n')}\nonly rebuilt: ${anew.filter((row) => !live.includes(row)).join('\n')}`,
            );
          }
        } finally {
          await test.close();
          rmSync(dir, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: runs, endOnFailure: true },
  );
  t.pass('held');
});

t.test(
  'what differs between two states, applied to the first, gives the second; nothing differs between equals',
  async (t) => {
    const test = await testNode();
    t.teardown(() => test.close());
    fc.assert(
      fc.property(
        caseHistory(SUBJECT),
        fc.array(fc.nat(READING_DAYS.length - 1), { minLength: 4, maxLength: 4 }),
        (events, days) => {
          const history = new History(SUBJECT, caseModel as never, stored(events), events.map(contentHash));
          const [from, to] = [0, 2].map((i) =>
            test.node.reader.replayOf(history, {
              asOf: READING_DAYS[days[i] as number] as string,
              knownOn: i === 0 ? null : (READING_DAYS[days[i + 1] as number] as string),
              atPosition: null,
            }),
          ) as [ReturnType<typeof test.node.reader.replayOf>, ReturnType<typeof test.node.reader.replayOf>];
          const shown = (end: typeof from) =>
            test.node.reader.present(
              KINDS.case.compared?.(
                end.state as never,
                end.cuts,
                {
                  subject: SUBJECT,
                  pin: { position: '1', atEvent: null, pinned: false, asked: {} },
                  replayed: end,
                },
                test.node.reader,
              ),
            );
          const [a, b] = [shown(from), shown(to)];
          const changes = diffStates(test.node.reader, from, to, a, b);
          const applied = applyDifferences(
            strip(a.data),
            changes.map(
              (c) => ({ ...c, path: c.steps, pointers: [null, null], within: ['', ''] }) as Difference,
            ),
          );
          const sorted = (value: unknown) =>
            JSON.stringify(value, (_key, v: unknown) =>
              v !== null && typeof v === 'object' && !Array.isArray(v)
                ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
                : v,
            );
          if (sorted(applied) !== sorted(strip(b.data)))
            throw new Error(`${sorted(applied)}\nis not\n${sorted(strip(b.data))}`);
          if (diffStates(test.node.reader, to, to, b, b).length > 0)
            throw new Error('a state differs from itself');
        },
      ),
      { numRuns: runs * 5 },
    );
    t.pass('held');
  },
);

t.test('the order in which facts were recorded never changes a state', (t) => {
  fc.assert(
    fc.property(
      caseHistory(SUBJECT),
      fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      fc.nat(READING_DAYS.length - 1),
      (events, keys, day) => {
        const facts = events.filter((e) => e.occurredOn !== null);
        const shuffled = facts
          .map((e, i) => ({ e, key: keys[i] ?? 0 }))
          .sort((x, y) => x.key - y.key)
          .map(({ e }) => e);
        const fold = (list: readonly NewEvent[]) => {
          const history = new History(SUBJECT, caseModel as never, stored(list), list.map(contentHash));
          const { versions } = history.effective({
            asOf: READING_DAYS[day] as string,
            knownOn: null,
            atPosition: null,
          });
          return { state: JSON.stringify(history.fold(versions)), digest: history.digest(versions) };
        };
        const [x, y] = [fold(facts), fold(shuffled)];
        return x.state === y.state && x.digest === y.digest;
      },
    ),
    { numRuns: runs * 10 },
  );
  t.pass('held');
  t.end();
});

t.test('a long case is folded from its snapshots as from the beginning', (t) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 900 }),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 60 }),
      (size, upTo, hidden) => {
        const events = Array.from({ length: size }, (_, i) =>
          entry(i, i % 61 === hidden ? '2026-01-01' : undefined),
        );
        const history = new History(SUBJECT, caseModel as never, stored(events), events.map(contentHash));
        const asOf = dayOf(Math.min(upTo, size));
        for (const knownOn of [null, '2025-12-31']) {
          const { versions } = history.effective({ asOf, knownOn, atPosition: null });
          let state = caseModel.initial(SUBJECT);
          for (const { fact } of versions) state = caseModel.evolve(state, fact);
          if (JSON.stringify(history.fold(versions)) !== JSON.stringify(state)) return false;
        }
        return true;
      },
    ),
    { numRuns: runs },
  );
  t.pass('held');
  t.end();
});

t.test('states given out stay as they were, while a long case grows and other days are asked for', (t) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 257, max: 700 }),
      fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(1000), { minLength: 5, maxLength: 30 }),
      (size, growth, places) => {
        const events = stored(
          Array.from({ length: size + growth.reduce((a, b) => a + b, 0) }, (_, i) => entry(i)),
        );
        const history = new History(SUBJECT, caseModel as never, events.slice(0, size), (id) => id);
        const given: { state: unknown; text: string }[] = [];
        let held = size;
        for (const more of [0, ...growth]) {
          history.extend(events.slice(held, held + more));
          held += more;
          const list = history.told(null, null);
          for (const place of places) {
            const versions = list.slice(0, place % (list.length + 1));
            let own = caseModel.initial(SUBJECT);
            for (const { fact } of versions) own = caseModel.evolve(own, fact);
            const text = JSON.stringify(own);
            const state = history.fold(versions);
            if (JSON.stringify(state) !== text) return false;
            given.push({ state, text });
          }
        }
        return given.every(({ state, text }) => JSON.stringify(state) === text);
      },
    ),
    { numRuns: runs },
  );
  t.pass('held');
  t.end();
});

t.test('what changes and changes back between two snapshots is right in between', (t) => {
  interface Door {
    door: { open: boolean; seen: number[] };
  }
  // Every 128 facts the door stands as it did 128 facts before.
  const model = {
    version: 1,
    initial: (): Door => ({ door: { open: false, seen: [] } }),
    evolve: (state: Door, fact: { ordinal: number }): Door => {
      state.door.open = !state.door.open;
      if (fact.ordinal % 128 === 127) state.door.seen.length = 0;
      else state.door.seen.push(fact.ordinal);
      return state;
    },
  };
  const events = stored(Array.from({ length: 900 }, (_, i) => entry(i)));
  const history = new History<Door>(SUBJECT, model, events, (id) => id);
  const list = history.told(null, null);
  for (const n of [899, 300, 129, 512, 700, 301]) {
    const own = model.initial();
    for (const { fact } of list.slice(0, n)) model.evolve(own, fact);
    t.same(history.fold(list.slice(0, n)), own, `after ${n} facts`);
  }
  t.end();
});

const dayOf = (i: number): string =>
  new Date(Date.UTC(2023, 0, 1 + Math.floor(i / 3))).toISOString().slice(0, 10);

function entry(i: number, knownOn = dayOf(i)): NewEvent {
  const base = {
    id: contentId(i),
    version: 1,
    subject: SUBJECT,
    about: [],
    occurredOn: dayOf(i),
    ordinal: i,
    knownOn,
    knownOnBasis: 'docket-entered' as const,
    standing: 'confirmed' as const,
    sources: [{ publisher: 'A court', title: null, publishedOn: null }],
    actor: 'test',
  };
  if (i === 0)
    return {
      ...base,
      type: 'LawsuitFiled',
      data: {
        caption: 'A v. B',
        court: 'cand',
        docketNumber: '24-cv-1',
        naturalPersonPrivate: false,
        blocked: false,
      },
    };
  if (i % 4 === 1)
    return {
      ...base,
      type: 'MotionFiled',
      data: { motionType: 'dismiss', number: String(i), movants: [], targets: [], claims: [] },
    };
  if (i % 4 === 3)
    return {
      ...base,
      type: 'MotionDecided',
      data: {
        motionNumbers: [String(i - 2)],
        disposition: 'denied',
        perMovant: [],
        on: 'first-ruling',
        recommendedOnly: false,
        byStipulation: false,
        proposed: false,
      },
    };
  return {
    ...base,
    type: 'DocketEntryRecorded',
    data: {
      number: String(i),
      filedOn: dayOf(i),
      enteredOn: dayOf(i),
      text: `Entry ${i}`,
      filing: true,
      documents: [],
    },
  };
}

const contentId = (i: number): string => `00000000-0000-5000-8000-${String(i).padStart(12, '0')}`;

function stored(events: readonly NewEvent[]): StoredEvent[] {
  return events.map((event, i) => ({
    ...event,
    recordedAt: '2026-01-01T00:00:00.000Z',
    prevHash: null,
    revision: i,
    position: String(i + 1).padStart(20, '0'),
  }));
}
