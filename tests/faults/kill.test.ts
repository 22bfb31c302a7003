import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import t from 'tap';
import { verify } from '../../src/commands/verify.js';
import { fromRoot } from '../helpers/root.js';
import { ADMIN_KEY, testNode } from '../support/node.js';
import { Chance } from './requests-values.js';

/** Rounds of killing: few in the normal run, 200 by ASOF_TEST_ROUNDS. */
const ROUNDS = Number(process.env.ASOF_TEST_ROUNDS ?? 5);
const SEED = Number(process.env.ASOF_TEST_SEED ?? 20_260_301);
const WRITERS = 6;
t.setTimeout(0);

async function start(dataDir: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [fromRoot('build/tests/faults/kill-child.js'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const address = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  return { child, address };
}

/** A writer's next command: the same until it is acknowledged, under one key. */
interface Command {
  readonly key: string;
  readonly subject: string;
  readonly revision: number;
  readonly events: readonly object[];
}

const facts = (subject: string, n: number, count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    type: n + i === 0 ? 'LawsuitFiled' : 'DocketEntryRecorded',
    subject,
    occurredOn: `2026-01-${String(1 + ((n + i) % 28)).padStart(2, '0')}`,
    ordinal: n + i,
    knownOn: '2026-02-01',
    knownOnBasis: 'docket-entered',
    standing: 'confirmed',
    data:
      n + i === 0
        ? { caption: 'A v. B', court: 'cand', docketNumber: '3:26-cv-1', title: 'Complaint' }
        : {
            number: String(n + i),
            filedOn: '2026-01-05',
            enteredOn: '2026-01-05',
            text: `MOTION ${n + i} for an Extension of Time`,
            filing: true,
          },
    sources: [{ publisher: 'Court', title: 'Docket', publishedOn: null }],
  }));

t.test(
  `${ROUNDS} rounds of kill -9 during commands and projections: nothing acknowledged is lost, nothing is there twice`,
  async (t) => {
    const dataDir = t.testdir();
    const chance = new Chance(SEED);
    const acknowledged = new Map<string, number>();
    const waiting: (Command | undefined)[] = Array.from({ length: WRITERS });
    const revisions = new Map<string, number>();
    let made = 0;
    let again = 0;
    let stop = false;

    const next = (writer: number): Command => {
      const subject = `case-cand-3-26-cv-${String(10_000 + writer * 1000 + Math.floor(made / 150))}`;
      const revision = revisions.get(subject) ?? -1;
      return {
        key: `key-${made++}`,
        subject,
        revision,
        events: facts(subject, revision + 1, 1 + chance.below(4)),
      };
    };

    const write = async (address: string, writer: number): Promise<void> => {
      while (!stop) {
        const command = waiting[writer] ?? next(writer);
        if (waiting[writer]) again += 1;
        waiting[writer] = command;
        const expected: Record<string, string> =
          command.revision < 0 ? { 'if-none-match': '*' } : { 'if-match': `"${command.revision}"` };
        const response = await fetch(`${address}/api/v1/events`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${ADMIN_KEY}`,
            'content-type': 'application/json',
            'idempotency-key': command.key,
            ...expected,
          },
          body: JSON.stringify({ events: command.events }),
        }).catch(() => undefined);
        const body = (await response?.json().catch(() => undefined)) as
          | { revision?: number; data?: { events: { id: string }[] } }
          | undefined;
        if (!response || !body) return;
        // A machine busy with other things says so: the command waits, and goes out again.
        if (response.status === 503) {
          await pause(300);
          continue;
        }
        if (response.status !== 201) throw new Error(`${response.status} ${JSON.stringify(body)}`);
        for (const [i, { id }] of (body.data?.events ?? []).entries())
          acknowledged.set(id, (body.revision as number) - command.events.length + 1 + i);
        revisions.set(command.subject, body.revision as number);
        waiting[writer] = undefined;
      }
    };

    for (let round = 0; round < ROUNDS; round++) {
      const { child, address } = await start(dataDir);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      stop = false;
      const writers = Array.from({ length: WRITERS }, (_, i) => write(address, i));
      t.teardown(() => child.kill('SIGKILL'));
      await Promise.race([pause(20 + chance.below(600)), Promise.all(writers)]);
      child.kill('SIGKILL');
      stop = true;
      await Promise.all(writers);
      await ended;
    }

    const test = await testNode({ dataDir, env: { ASOF_LOG_LEVEL: 'fatal' } });
    t.teardown(() => test.close());
    await test.settled();
    const lost = [...acknowledged].filter(([id, revision]) => test.node.log.event(id)?.revision !== revision);
    t.strictSame(lost, [], 'every acknowledged event is where it was said to be');
    const unknown = new Map(
      waiting.flatMap((command) => (command ? [[command.subject, command.events.length] as const] : [])),
    );
    for (const [subject, revision] of revisions) {
      const stream = test.node.log.stream(subject);
      t.equal(new Set(stream.map(({ id }) => id)).size, stream.length, `${subject}: no id twice`);
      const more = stream.length - (revision + 1);
      t.ok(
        more === 0 || more === unknown.get(subject),
        `${subject}: ${more} events of a command nobody was answered: all of it or nothing`,
      );
    }
    const report = await verify({
      log: test.node.log,
      modelsPath: join(dataDir, 'models.db'),
      scratch: dataDir,
      logger: pino({ level: 'silent' }),
    });
    t.match(
      report,
      { sound: true, parked: [], file: [] },
      JSON.stringify(report.models?.differences ?? report).slice(0, 800),
    );
    t.comment(
      `${ROUNDS} rounds: ${acknowledged.size} events acknowledged, ${again} commands sent again, ${report.models?.rows} rows compared`,
    );
    t.ok(acknowledged.size > ROUNDS * 3, `${acknowledged.size} acknowledged`);
  },
);
