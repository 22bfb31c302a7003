import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { asof, folder, KEY, serve, start } from '../cli/asof.js';
import { docket } from '../cli/dockets.js';

// Each command is a process of its own, on a machine that may be shared.
t.setTimeout(Number(process.env.ASOF_TEST_ROUNDS ?? 0) * 60_000 + 900_000);

t.test('a second process on a data directory is refused with a sentence', async (t) => {
  const data = folder(t);
  const first = await serve(t, data);
  for (const args of [
    ['serve', '--port', '0'],
    ['import', '-'],
    ['rebuild'],
    ['purge', '00000000-0000-4000-8000-000000000000', '--yes'],
    ['keys', 'create', 'x'],
    ['reinterpret'],
  ]) {
    const second = await asof(args, { data, env: { ASOF_DATASET: 'none' }, stdin: docket(1, 1) });
    t.equal(second.code, 5, `${args[0]}`);
    t.match(second.stderr, /record\.db is in use by another Asof \(process \d+\)/, `${args[0]}`);
    t.equal(second.stderr.trim().split('\n').length, 1, 'a sentence, no stack');
  }
  t.equal((await fetch(`${first.url}/api/v1/health`)).status, 200, 'the first goes on');
  await first.stop('SIGKILL');
  const third = await serve(t, data);
  t.equal((await fetch(`${third.url}/api/v1/ready`)).status, 200, 'a killed one leaves nothing to clean up');
});

t.test('many start at once: one wins', async (t) => {
  const data = folder(t);
  const children = Array.from({ length: 4 }, () =>
    start(['serve', '--port', '0'], { data, env: { ASOF_DATASET: 'none', ASOF_ADMIN_KEY: KEY } }),
  );
  let serving = 0;
  const ended: (number | null)[] = [];
  for (const child of children) {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Asof is at')) serving += 1;
    });
    child.once('close', (code) => ended.push(code));
  }
  while (serving + ended.length < children.length) await pause(50);
  t.equal(serving, 1);
  t.same(ended, [5, 5, 5]);
  const closed = Promise.all(
    children.filter((child) => child.exitCode === null).map((child) => once(child, 'close')),
  );
  for (const child of children) child.kill('SIGTERM');
  await closed;
});

t.test('a port that is taken is told as such', async (t) => {
  const first = await serve(t, folder(t));
  const { port } = new URL(first.url);
  const second = await asof(['serve', '--port', port], { data: folder(t), env: { ASOF_DATASET: 'none' } });
  t.equal(second.code, 1);
  t.match(second.stderr, new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is taken`));
});

t.test('SIGTERM under load: what was asked is answered, what was acknowledged is there', async (t) => {
  const data = folder(t);
  const server = await serve(t, data);
  const acknowledged: string[] = [];
  let answered = 0;
  let broken = 0;
  let stopping = false;
  const writer = async (n: number): Promise<void> => {
    for (let i = 0; ; i += 1) {
      const body = docket(100 * n + i + 1, 5);
      try {
        const response = await fetch(`${server.url}/api/v1/imports`, {
          method: 'POST',
          headers: { authorization: `Bearer ${KEY}`, 'content-type': 'text/plain' },
          body,
        });
        const answer = (await response.json()) as { data?: { lines: { eventId: string }[] } };
        if (response.status === 200) {
          answered += 1;
          for (const line of answer.data?.lines ?? []) acknowledged.push(line.eventId);
        } else if (response.status !== 503) t.fail(`status ${response.status}: ${JSON.stringify(answer)}`);
      } catch {
        // Refused after the door was closed; before that it would be a request broken off.
        if (!stopping) broken += 1;
        return;
      }
    }
  };
  const writers = Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
  await pause(1500);
  stopping = true;
  const began = Date.now();
  const code = await server.stop('SIGTERM');
  const took = Date.now() - began;
  await writers;
  t.equal(code, 0, 'it ends as one that was asked to');
  t.ok(took < 12_000, `within its grace (${took} ms)`);
  t.equal(broken, 0);
  t.ok(answered > 0, `${answered} answered`);
  const verified = await asof(['verify', '--json'], { data });
  t.equal(verified.code, 0, verified.stdout);
  const { LocalLog } = await import('../../src/store/local-log.js');
  const log = LocalLog.openReadOnly(`${data}/record.db`);
  t.same(log.missing(acknowledged), []);
  log.close();
  t.comment(`SIGTERM under load: ${answered} imports answered, ended after ${took} ms`);
});
