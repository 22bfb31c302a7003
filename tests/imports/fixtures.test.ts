import t from 'tap';
import { checkEvent } from '../../src/domain/catalogue.js';
import { readInput } from '../../src/imports/read.js';
import { docketFixtures, feedFixtures, fixture, TestRecord } from './support.js';

t.test('all dockets and feeds are accounted for, twice', async (t) => {
  const record = new TestRecord();
  const files = [...docketFixtures(), ...feedFixtures('.json'), ...feedFixtures('.xml')];
  let entries = 0;
  for (const { name, text } of files) {
    const report = await record.import(text);
    t.equal(report.reason, undefined, name);
    const held = name.endsWith('.xml') ? text.split('<item>').length - 1 : countOf(JSON.parse(text));
    if (
      report.total !== held ||
      report.appended + report.matched + report.refused !== held ||
      report.refused > 0
    )
      t.fail(`${name}: ${held} entries, ${JSON.stringify({ ...report, lines: [], masked: [] })}`);
    if (!name.startsWith('feeds')) entries += report.total;
  }
  t.equal(entries, 5398);
  for (const { name, text } of files) {
    const again = await record.import(text);
    if (again.events !== 0 || again.matched !== again.total)
      t.fail(`${name} appended ${again.events} events the second time`);
  }
  const flawed: string[] = [];
  for (const events of record.streams.values()) {
    for (const {
      recordedAt: _,
      prevHash: __,
      revision: ___,
      position: ____,
      actor: _____,
      ...event
    } of events) {
      const checked = checkEvent(event);
      if (!checked.ok) flawed.push(`${event.subject} ${event.type} ${JSON.stringify(checked.flaws)}`);
    }
  }
  t.same(flawed.slice(0, 5), [], 'every event passes the check that POST /events makes');
});

const countOf = (value: unknown): number =>
  Array.isArray(value)
    ? value.reduce((sum: number, each) => sum + countOf(each), 0)
    : (value as { docket_entries: unknown[] }).docket_entries.length;

t.test('two copies of one appeal are one case, in either order', async (t) => {
  const [a, b] = [fixture('dockets/appellate/ca11_1.json'), fixture('dockets/appellate/ca11_2.json')];
  const [first, second] = [new TestRecord(), new TestRecord()];
  for (const text of [a, b]) await first.import(text);
  for (const text of [b, a]) await second.import(text);
  t.same([...first.streams.keys()], ['case-ca11-18-90014']);
  t.equal(first.events('case-ca11-18-90014', 'DocketEntryRecorded').length, 6);
  t.equal(first.state('case-ca11-18-90014'), second.state('case-ca11-18-90014'));
});

t.test("every entry of a feed's JSON reading is found in ours", async (t) => {
  for (const { name, text } of feedFixtures('.xml')) {
    const read = readInput(text, { retrievedOn: '2026-03-01' });
    if (typeof read === 'string') throw new Error(read);
    const ours = new Set(
      read.dockets.flatMap((docket) =>
        docket.entries.flatMap((entry) =>
          (entry.shortText ?? '')
            .split(' AND ')
            .map((word) => `${docket.facts.docketNumber}|${entry.together}|${word}`),
        ),
      ),
    );
    const theirs = JSON.parse(fixture(name.replace('.xml', '.json'))) as {
      docket_number: string;
      docket_entries: { date_filed: string; document_number: string | null; short_description: string }[];
    }[];
    const missing = theirs.flatMap((docket) =>
      docket.docket_entries.flatMap((entry) => {
        const number = (entry.document_number ?? '').replace(/^(\d{3})\d(\d{7,8})$/, '$10$2');
        return entry.short_description
          .split(' AND ')
          .map((word) => `${docket.docket_number}|${entry.date_filed} ${number}|${word}`);
      }),
    );
    t.same(
      missing.filter((each) => !ours.has(each)),
      [],
      name,
    );
  }
});

t.test('the order in which files are imported changes no state', async (t) => {
  const files = [
    ...docketFixtures().filter((_, i) => i % 6 === 0),
    ...feedFixtures('.xml'),
    ...feedFixtures('.json'),
  ];
  const [forward, backward] = [new TestRecord(), new TestRecord()];
  for (const { text } of files) await forward.import(text);
  for (const { text } of [...files].reverse()) await backward.import(text);
  t.same([...forward.streams.keys()].sort(), [...backward.streams.keys()].sort());
  const different = [...forward.streams.keys()].filter(
    (subject) => forward.state(subject) !== backward.state(subject),
  );
  t.same(different.slice(0, 5), []);
  for (const subject of different.slice(0, 3))
    t.equal(forward.state(subject), backward.state(subject), subject);
});
