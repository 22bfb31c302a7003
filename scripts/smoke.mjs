// What a new user does: `npm start` on an empty folder. The server must answer within a minute, print
// where it is, and end on SIGTERM.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './lib/paths.mjs';

const data = mkdtempSync(join(tmpdir(), 'asof-smoke-'));
const port = await freePort();
const server = spawn('npm', ['start'], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, ASOF_DATA: data, ASOF_PORT: String(port), ASOF_HOST: '127.0.0.1' },
});
const exited = new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? signal)));

try {
  const took = await answers(`http://127.0.0.1:${port}/api/v1/health`, 60_000);
  console.log(`npm start answered after ${took} ms`);
  // To the whole group: `npm start` is a shell's grandparent, and an operator's Ctrl-C reaches all of them.
  process.kill(-server.pid, 'SIGTERM');
  const end = await Promise.race([exited, sleep(15_000, 'too late', { ref: false })]);
  if (end === 'too late') throw new Error('The server did not end within 15 s of SIGTERM.');
  await goneSilent(port);
  console.log('and ended on SIGTERM');
} finally {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // Ended, as it should be.
  }
  rmSync(data, { recursive: true, force: true });
}

async function answers(url, within) {
  const began = Date.now();
  while (Date.now() - began < within) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return Date.now() - began;
    await sleep(200);
  }
  throw new Error(`${url} did not answer within ${within} ms.`);
}

async function goneSilent(port) {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => undefined);
  if (response) throw new Error('The server still answers after SIGTERM.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
