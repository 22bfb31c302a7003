import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { asof, folder, KEY, PROGRAM, serve } from '../cli/asof.js';
import { docket } from '../cli/dockets.js';

const DAY_MS = 86_400_000;

// Each server is a process of its own, on a machine that may be shared.
t.setTimeout(600_000);

const authorization = `Bearer ${KEY}`;

async function imported(t: Test, url: string, serial: number, entries: number): Promise<void> {
  const response = await fetch(`${url}/api/v1/imports?retrievedOn=2021-08-01`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/plain' },
    body: docket(serial, entries),
  });
  const body = (await response.json()) as { data?: { appended: number } };
  t.equal(response.status, 200, JSON.stringify(body).slice(0, 300));
}

interface Logged {
  readonly id: string;
  readonly position: string;
  readonly recordedAt: string;
}

async function log(url: string): Promise<Logged[]> {
  const events: Logged[] = [];
  for (let next: string | undefined = ''; next !== undefined; ) {
    const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
    const page = (await (
      await fetch(`${url}/api/v1/events?limit=500${cursor}`, { headers: { authorization } })
    ).json()) as { data: Logged[]; next?: string };
    events.push(...page.data);
    next = page.next;
  }
  return events;
}

t.test('a clock that jumps back and forth: the log keeps its order, and every chain holds', async (t) => {
  const root = folder(t);
  const offset = join(root, 'offset');
  const shim = join(root, 'clock.cjs');
  // The clock of the process as the operating system would give it after someone set it.
  writeFileSync(
    shim,
    `const { readFileSync } = require('node:fs');
     const Real = Date;
     const off = () => { try { return Number(readFileSync(${JSON.stringify(offset)}, 'utf8')); } catch { return 0; } };
     globalThis.Date = class Date extends Real {
       constructor(...args) { if (args.length === 0) super(Real.now() + off()); else super(...args); }
       static now() { return Real.now() + off(); }
     };`,
  );
  const jump = (days: number) => writeFileSync(offset, String(days * DAY_MS));
  jump(0);
  const data = join(root, 'data');
  const env = { NODE_OPTIONS: `--require ${shim}` };
  const server = await serve(t, data, env);
  await imported(t, server.url, 1, 20);
  jump(-400);
  await imported(t, server.url, 2, 20);
  t.equal((await fetch(`${server.url}/api/v1/cases?status=open`)).status, 200);
  jump(400);
  await imported(t, server.url, 3, 20);
  jump(-1);
  await imported(t, server.url, 1, 30);

  const events = await log(server.url);
  t.ok(events.length >= 70, `${events.length} events`);
  const positions = events.map(({ position }) => position);
  t.strictSame(positions, [...positions].sort(), 'position orders the log');
  const stamps = events.map(({ recordedAt }) => recordedAt);
  t.notSame(stamps, [...stamps].sort(), 'though the stamps went back');
  t.equal((await fetch(`${server.url}/api/v1/ready`)).status, 200);
  t.equal(await server.stop(), 0);
  t.equal(
    (await asof(['verify', '--json'], { data })).code,
    0,
    'chains hold and read models equal a rebuild',
  );

  jump(-4000);
  const again = await serve(t, data, env);
  t.equal((await fetch(`${again.url}/api/v1/ready`)).status, 200, 'it starts before its own past, too');
  t.strictSame(await log(again.url), events);
});

t.test('out of file descriptors: it goes on once there are some', async (t) => {
  if (process.platform === 'win32') return void t.pass('no limit to set', { skip: 'no ulimit here' });
  const data = join(folder(t), 'data');
  const child = spawn(
    'sh',
    ['-c', 'ulimit -n 400 && exec "$@"', 'sh', process.execPath, PROGRAM, 'serve', '--port', '0'],
    {
      env: {
        PATH: process.env.PATH,
        ASOF_DATA: data,
        ASOF_DATASET: 'none',
        ASOF_ADMIN_KEY: KEY,
        ASOF_LOG_LEVEL: 'error',
        ASOF_RATE_LIMIT: '1000000',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const closed = once(child, 'close');
  t.teardown(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let url: string | undefined;
  while (url === undefined && child.exitCode === null) {
    await pause(20);
    url = /Asof is at (http:\S+)/.exec(output)?.[1];
  }
  if (url === undefined) return void t.fail(`it did not start: ${output}`);
  await imported(t, url, 1, 20);

  const { port } = new URL(url);
  const sockets: Socket[] = [];
  for (let n = 0; n < 500; n += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    sockets.push(socket);
  }
  t.teardown(() => sockets.forEach((socket) => void socket.destroy()));
  await pause(500);
  // Those beyond what the limit leaves room for are closed as they come: who was in before is served.
  await imported(t, url, 2, 20);
  t.equal(child.exitCode, null, 'it stays');

  for (const socket of sockets) socket.destroy();
  let status: number | undefined;
  for (let n = 0; n < 100 && status !== 200; n += 1) {
    await pause(100);
    status = await fetch(`${url}/api/v1/ready`).then(
      (response) => response.status,
      () => undefined,
    );
  }
  t.equal(status, 200, `and answers again (${child.exitCode} ${output})`);
  await imported(t, url, 3, 20);
  child.kill('SIGTERM');
  const [code] = (await closed) as [number | null];
  t.equal(code, 0, output);
  t.equal((await asof(['verify', '--json'], { data })).code, 0);
});
