import { readFileSync } from 'node:fs';
import t from 'tap';
import { reinterpret } from '../../src/cli/reinterpretation.js';
import type { NewEvent, StoredEvent } from '../../src/domain/event.js';
import type { Understand } from '../../src/imports/entry-telling.js';
import { planImport } from '../../src/imports/plan-import.js';
import { readInput } from '../../src/imports/read.js';
import { understandLine } from '../../src/imports/understand.js';
import { fromRoot } from '../helpers/root.js';
import { asof } from './asof.js';
import { docket } from './dockets.js';

t.test('classify writes one label a line in the form of the gold labels', async (t) => {
  const entries = readFileSync(fromRoot('tests/fixtures/labels/entries.jsonl'), 'utf8');
  const gold = readFileSync(fromRoot('tests/fixtures/labels/entries.gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ran = await asof(['classify'], { stdin: entries });
  t.equal(ran.code, 0, ran.stderr);
  const labels = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  t.equal(labels.length, gold.length);
  t.same(
    labels.map((label) => label.id),
    gold.map((label) => label.id),
  );
  t.same(Object.keys(labels[0]), Object.keys(gold[0]));
  t.ok(labels.filter((label, i) => label.kind === gold[i].kind).length / gold.length > 0.9);
  const flawed = await asof(['classify'], {
    stdin: '{"id":"a","description":"ORDER granting 12 Motion to Stay"}\nnot json\n{"id":"b"}\n',
  });
  t.equal(flawed.code, 4);
  t.match(flawed.stderr, /^line 2: this is not JSON/);
  t.same(
    flawed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
    ['a', 'b'],
  );
});

const SUBJECT = 'case-almd-1-21-cv-00007';

/** What a stream holds after events were appended to it. */
function stored(events: readonly NewEvent[], before: readonly StoredEvent[] = []): StoredEvent[] {
  return [
    ...before,
    ...events.map((event, i) => ({
      ...event,
      recordedAt: '2021-08-01T00:00:00Z',
      prevHash: null,
      revision: before.length + i,
      position: String(before.length + i).padStart(20, '0'),
    })),
  ];
}

function importedDocket(): StoredEvent[] {
  const input = readInput(docket(7, 12), { retrievedOn: '2021-08-01' });
  if (typeof input === 'string') throw new Error(input);
  return stored(planImport(input.dockets[0] as never, SUBJECT, [], { actor: 'test' }).events);
}

const how = { subject: SUBJECT, actor: 'reinterpret', correlationId: 'one', all: true };

t.test('reading again with the same classifier changes nothing', async (t) => {
  t.same(reinterpret(importedDocket(), { ...how, understand: understandLine }).groups, []);
});

t.test(
  'a better classifier corrects the entry and what was derived, as our own error; twice changes nothing',
  async (t) => {
    const recorded = importedDocket();
    // A reading that takes every order for a notice and derives nothing from it.
    const better: Understand = (line, court) => {
      const told = understandLine(line, court);
      const { reading } = told as { reading: Record<string, unknown> };
      return reading?.kind === 'order'
        ? {
            ...told,
            reading: { ...reading, kind: 'notice', motionType: null, disposition: null, readerVersion: 99 },
            derived: [],
          }
        : told;
    };
    const plan = reinterpret(recorded, { ...how, understand: better });
    t.ok(plan.changes.length > 0);
    t.match(plan.changes[0]?.labels, ['kind: order → notice']);
    const events = plan.groups.flat();
    t.ok(events.every((event) => (event.data as { cause: string }).cause === 'record'));
    t.ok(events.some((event) => event.type === 'DocketEntryRevised'));
    t.ok(
      events.some((event) => event.type === 'EventRetracted'),
      'the ruling it no longer sees is taken back',
    );
    t.same(reinterpret(stored(events, recorded), { ...how, understand: better }).groups, []);
  },
);

t.test("a person's correction stands", async (t) => {
  const recorded = importedDocket();
  const order = recorded.find(
    (event) => (event.data as { reading?: { kind?: string } }).reading?.kind === 'order',
  ) as StoredEvent;
  const { type, version, about, occurredOn, ordinal, knownOn, knownOnBasis, standing, sources, data } = order;
  const byHand: NewEvent = {
    ...order,
    id: '11111111-1111-4111-8111-111111111111',
    type: 'EventCorrected',
    occurredOn: null,
    actor: 'key:alice',
    data: {
      event: order.id,
      cause: 'record',
      reason: 'Read by hand.',
      replacement: {
        type,
        version,
        about,
        occurredOn,
        ordinal,
        knownOn,
        knownOnBasis,
        standing,
        sources,
        data: { ...(data as object), reading: { kind: 'judgment', by: 'person' } },
      },
    },
  };
  const { causationId: _, ...withoutCause } = byHand;
  const plan = reinterpret(stored([withoutCause as NewEvent], recorded), {
    ...how,
    understand: (line, court) => ({
      ...understandLine(line, court),
      reading: { kind: 'other', by: 'classifier', readerVersion: 99 },
      derived: [],
    }),
  });
  t.notOk(plan.changes.some((change) => change.entry === order.id));
});
