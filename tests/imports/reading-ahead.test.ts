import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import type { StoredEvent } from '../../src/domain/event.js';
import { canonicalJson } from '../../src/domain/hash.js';
import { type ImportReport, importTexts } from '../../src/imports/import.js';
import { planImport } from '../../src/imports/plan-import.js';
import { Planner } from '../../src/imports/planner.js';
import { readInput } from '../../src/imports/read.js';
import { fromRoot } from '../helpers/root.js';
import { docket, docketFixtures, entry, importText, plain, TestRecord } from './support.js';

const OPTIONS = { retrievedOn: '2026-03-01', actor: 'test', correlationId: 'one' };

/** A planner whose thread runs. */
async function started(): Promise<Planner> {
  const planner = new Planner(0);
  const asked = {
    docket: docketOf(small('4:24-cv-00001')),
    subject: 'case-cand-4-24-cv-00001',
    options: OPTIONS,
  };
  while ((await planner.plan(asked)) === undefined) await pause(10);
  return planner;
}

function docketOf(text: string) {
  const read = readInput(text, OPTIONS);
  if (typeof read === 'string' || read.dockets[0] === undefined) throw new Error('no docket');
  return read.dockets[0];
}

function small(number: string, more: readonly object[] = [], head: object = {}): string {
  const lines = [
    entry('1', '2024-08-05', 'COMPLAINT against All Defendants. Filed by Ann Doe, SSN 123-45-6789.'),
    entry('2', '2024-08-06', 'MOTION to Stay filed by Ann Doe. Motion Hearing set for 10/1/2024 10:00 AM.'),
    entry('3', '2024-09-06', 'ORDER granting 2 Motion to Stay. Signed by Judge Jane Roe on 9/6/2024.'),
    entry(null, '2024-09-07', 'CLERKS NOTICE setting Case Management Conference for 11/5/2024 at 2:00 PM.'),
  ];
  return JSON.stringify(docket([...lines, ...more], { docket_number: number, ...head }));
}

t.test('another thread plans a new case as this one does', async (t) => {
  const planner = await started();
  for (const { name, text } of docketFixtures()) {
    const given = docketOf(text);
    const asked = { docket: given, subject: 'case-cand-1-24-cv-00001', options: OPTIONS };
    const { events: _, ...wanted } = planImport(given, asked.subject, [], OPTIONS);
    const plan = await planner.plan(asked);
    if (plan !== undefined) t.equal(canonicalJson(plan), canonicalJson(wanted), name);
    else t.ok(given.entries.length < 4, `${name} is too short to be sent`);
  }
});

t.test('a docket that can not be planned is left to whoever asks, and the next is planned', async (t) => {
  const planner = await started();
  const good = docketOf(small('4:24-cv-00001'));
  const bad = { ...good, facts: null as never };
  const plans = [bad, good].map((given) =>
    planner.plan({ docket: given, subject: 'case-cand-4-24-cv-00001', options: OPTIONS }),
  );
  t.equal(await plans[0], undefined);
  t.equal((await plans[1])?.lines.length, 4);
});

t.test('a thread that nothing is asked of does not hold the process', (t) => {
  const child = spawnSync(process.execPath, [fromRoot('build/tests/imports/planner-child.js')], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  t.equal(child.stdout, 'planned 4', child.stderr);
  t.end();
});

interface Outcome {
  readonly reports: readonly ImportReport[];
  /** The whole log, in its order. */
  readonly events: readonly unknown[];
}

/** Imports texts in their order into a record that knows some cases. */
async function outcome(
  texts: readonly string[],
  known: readonly string[],
  planner?: Planner,
): Promise<Outcome> {
  const record = new TestRecord();
  for (const text of known) await importText(text, OPTIONS, record.world);
  const world = planner === undefined ? record.world : { ...record.world, planner };
  const reports: ImportReport[] = [];
  if (planner === undefined) for (const text of texts) reports.push(await importText(text, OPTIONS, world));
  else for await (const report of importTexts(texts, OPTIONS, world)) reports.push(report);
  const events = [...record.streams.values()].flat();
  const unsalted = ({ prevHash: _, ...event }: StoredEvent) => plain(event);
  return { reports, events: events.sort((a, b) => (a.position < b.position ? -1 : 1)).map(unsalted) };
}

t.test('files come to the same, whichever thread plans them and in whatever order they come', async (t) => {
  const planner = await started();
  const known = small('4:24-cv-00007');
  const renamed = { pacer_case_id: '433688' };
  const more = [entry('5', '2024-12-01', 'NOTICE of Appeal by Ann Doe.')];
  const files = [
    small('4:24-cv-00002'),
    small('4:24-cv-00002', more),
    small('4:24-cv-00003'),
    '{"court_id": "cand", "docket_number": ',
    small('4:24-cv-00007', more),
    '',
    small('4:24-cv-00004', [entry('9', 'the ninth of May', 'a day that is none')]),
    // one case by two numbers, known by PACER's id
    small('4:24-cv-00005', [], renamed),
    small('3:24-cv-00005', more, renamed),
    small('24-1234', more, {
      court_id: 'ca9',
      originating_court_information: { court_id: 'cand', docket_number: '4:24-cv-00007' },
    }),
    `[${small('4:24-cv-00008')}, ${small('4:24-cv-00009')}, ${small('4:24-cv-00008', more)}]`,
  ];
  const some = fc.shuffledSubarray(files, { minLength: 8 });
  const same = fc.asyncProperty(some, async (texts) => {
    const wanted = await outcome(texts, [known]);
    const got = await outcome(texts, [known], planner);
    t.same(got.reports, wanted.reports);
    t.equal(canonicalJson(got.events), canonicalJson(wanted.events));
    return t.passing();
  });
  await fc.assert(same, { numRuns: 12, seed: 20_260_301 });
});

t.test('a text that can not be had fails in its turn, when those before it are imported', async (t) => {
  const record = new TestRecord();
  const reports: ImportReport[] = [];
  async function* texts() {
    yield small('4:24-cv-00002');
    yield small('4:24-cv-00003');
    throw new Error('There is no such file.');
  }
  const all = async () => {
    for await (const report of importTexts(texts(), OPTIONS, record.world)) reports.push(report);
  };
  await t.rejects(all(), /no such file/);
  t.same(
    reports.map((report) => report.appended),
    [4, 4],
  );
});
