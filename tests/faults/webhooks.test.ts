import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import t from 'tap';
import { fromRoot } from '../helpers/root.js';
import { until } from '../support/collect.js';
import { type Received, receiver } from '../webhooks/support.js';
import { Chance } from './requests-values.js';

/** Starts the child; `acknowledged` grows with what its store answered. */
function start(
  dataDir: string,
  url: string,
  count: number,
  acknowledged: string[],
): { child: ChildProcess; appended: () => boolean } {
  const child = spawn(
    process.execPath,
    [fromRoot('build/tests/faults/webhooks-child.js'), dataDir, url, String(count)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let appended = false;
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
    if (line === 'appended') appended = true;
    else acknowledged.push(line);
  });
  return { child, appended: () => appended };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()));

/** Deliveries after which the process dies, round by round: five in the normal run, 200 by ASOF_TEST_ROUNDS. */
const chance = new Chance(Number(process.env.ASOF_TEST_SEED ?? 20_260_301));
const KILLED_AFTER =
  process.env.ASOF_TEST_ROUNDS === undefined
    ? [3, 40, 1, 80, 20]
    : Array.from({ length: Number(process.env.ASOF_TEST_ROUNDS) }, () => 1 + chance.below(100));
t.setTimeout(KILLED_AFTER.length * 60_000 + 300_000);

t.test('kill -9 in the middle, again and again: what was acknowledged is delivered, in order', async (t) => {
  const dataDir = t.testdir();
  const to = await receiver(t);
  let n = 0;
  // A receiver with a life of its own: slow now and then, so that deliveries are under way when the process dies.
  to.respond = (_r, response) => void setTimeout(() => response.writeHead(200).end(), n++ % 7 === 0 ? 30 : 1);
  const acknowledged: string[] = [];
  for (const more of KILLED_AFTER) {
    const seen = to.requests.length;
    const { child, appended } = start(dataDir, to.url, 150, acknowledged);
    await until('it delivers, or is done', () => to.requests.length >= seen + more || appended(), 60_000);
    child.kill('SIGKILL');
    await ended(child);
  }
  const { child, appended } = start(dataDir, to.url, 20, acknowledged);
  t.teardown(() => child.kill('SIGKILL'));
  await until('the last run has appended', appended, 60_000);
  const got = () => new Set(to.requests.map((r) => r.json.data.event.id as string));
  // Each round leaves behind what it had not delivered when it was killed.
  const patience = 60_000 + KILLED_AFTER.length * 10_000;
  await until(
    'all acknowledged came',
    () => {
      if (to.requests.length < acknowledged.length) return false;
      const ids = got();
      return acknowledged.every((id) => ids.has(id));
    },
    patience,
  );
  t.ok(acknowledged.length > 30, `${acknowledged.length} acknowledged`);
  t.comment(
    `${KILLED_AFTER.length} kills: ${acknowledged.length} acknowledged, ${to.requests.length} requests for ${got().size} messages`,
  );
  const bySubject = new Map<string, Received[]>();
  for (const request of to.requests) {
    const subject = request.json.data.subject.id as string;
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), request]);
  }
  for (const requests of bySubject.values()) {
    const numbers = [...new Set(requests.map((r) => Number(r.json.data.entry.number)))];
    t.strictSame(
      numbers,
      [...numbers].sort((a, b) => a - b),
      'first sight in order',
    );
    t.strictSame(
      numbers,
      numbers.map((_, i) => i),
      'without a gap',
    );
  }
  const ids = new Map(to.requests.map((r) => [r.json.data.event.id as string, r.headers['webhook-id']]));
  t.equal(new Set(ids.values()).size, ids.size, 'a repeat has the id of the first');
});
