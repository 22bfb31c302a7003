import t from 'tap';
import { testNode } from '../support/node.js';
import { CASES } from './asked-of-cases.js';
import { GOVERNANCE } from './asked-of-governance.js';

// Questions of the kinds of tests/fixtures/musk-openai/QUESTIONS.md, as a litigation associate would go on asking, with the
// answers of the facts behind them (E numbers are those of events.jsonl beside it).

const test = await testNode({ dataset: 'musk-openai' });
await test.settled();
t.teardown(() => test.close());

const MUSK = '/cases/musk-v-openai';
const OPENAI = '/organizations/openai';

for (const [about, questions] of Object.entries({ CASES, GOVERNANCE })) {
  t.test(about.toLowerCase(), async (t) => {
    for (const [question, path, pick, answer] of questions) {
      const { status, body } = await test.get(path);
      t.equal(status, 200, path);
      t.same(pick(body.data, body), answer, question);
    }
  });
}

t.test('only the value a dispute names is disputed', async (t) => {
  const paths = async (path: string) =>
    (await test.get(path)).body.disputed.map((d: { path: string }) => d.path);
  t.same(await paths(`${MUSK}?asOf=2024-12-01`), [
    '/parties',
    '/claims/list/3/count',
    '/claims/list/4/count',
    '/injunctionMotions/0/filedOn',
    '/motionsPending/0/filedOn',
  ]);
  t.same(await paths('/cases/xai-v-li?asOf=2025-09-10'), [
    '/injunctions/0/from',
    '/injunctionMotions/0/rulings/0/on',
  ]);
});

t.test('a matter’s digest, TimeMap, timeline and comparison are those of its cases, too', async (t) => {
  const matter = async (path: string) => (await test.get(`/matters/musk-v-openai${path}`)).body;
  const [before, after] = [await matter('?asOf=2025-02-01'), await matter('?asOf=2025-03-05')];
  t.not(before.digest, after.digest);
  t.ok(before.possiblyOccurred.length > 0);
  t.ok((await matter('/timemap?format=json')).data.length > 40);
  const { data: changes } = await matter('/diff?from=2025-02-01&to=2025-03-05');
  const denied = changes.find((c: { type: string }) => c.type === 'injunction-denied');
  t.match(denied?.events[0]?.sentence, /denied/i);
  const timeline = await test.get('/timeline?subject=matter-musk-v-openai&from=2024-06-11&to=2024-08-05');
  t.same(
    [...new Set(timeline.body.data.map((e: { subject: string }) => e.subject))],
    ['case-calsuppctsf-cgc-24-612746', 'case-cand-4-24-cv-04722', 'matter-musk-v-openai'],
  );
});

t.test('a change is called the passing of a day only where nothing else did it', async (t) => {
  const changes = async (path: string): Promise<{ type: string; path: string; events: unknown[] }[]> =>
    (await test.get(path)).body.data;
  for (const [path, from, to] of [
    [MUSK, '2025-02-01', '2025-03-05'],
    [MUSK, '2025-03-05', '2025-05-02'],
    [OPENAI, '2023-11-16', '2023-11-23'],
    [OPENAI, '2025-05-06', '2025-10-29'],
  ]) {
    const all = await changes(`${path}/diff?from=${from}&to=${to}`);
    t.ok(all.length > 10);
    t.same(
      all.filter((c) => c.events.length === 0).map((c) => c.path),
      [],
      `${path}, ${from} to ${to}`,
    );
  }
  const passed = await changes('/cases/xai-v-li/diff?from=2025-09-03&to=2025-10-08');
  t.ok(passed.length > 0 && passed.every((c) => c.type === 'date-passed'));
});
