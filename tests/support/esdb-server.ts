import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pause } from './collect.js';

/** A running EventStoreDB. */
export interface EsdbServer {
  readonly url: string;
  readonly version: string;
  /** Its process, if this test started it. */
  readonly pid: number | undefined;
  /** Ends it; a server named by ASOF_TEST_ESDB_URL is left alone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface EsdbServerOptions {
  /** Keeps the log in this directory, so that a server started on it again has it; left out: in memory. */
  readonly directory?: string;
  /** The port it listens on; left out: a free one. */
  readonly port?: number;
}

const PROGRAMS = ['EventStore.ClusterNode', 'eventstored'];

/** Said where a test needs a server and there is none. */
export const NO_ESDB =
  'SKIPPED: EventStoreDB was not tested. Set ASOF_TEST_ESDB_URL to a server, or put EventStore.ClusterNode on PATH.';

/** The server ASOF_TEST_ESDB_URL names, else one started for this test, else undefined. */
export async function esdbServer(): Promise<EsdbServer | undefined> {
  const url = process.env.ASOF_TEST_ESDB_URL;
  if (url === undefined || url === '') return startEsdb();
  return { url, version: await versionOf(url), pid: undefined, stop: async () => undefined };
}

/** Starts a server on loopback, insecure; undefined if there is none on PATH. */
export async function startEsdb(options: EsdbServerOptions = {}): Promise<EsdbServer | undefined> {
  const program = PROGRAMS.map(onPath).find((path) => path !== undefined);
  if (program === undefined) return undefined;
  const port = options.port ?? (await freePort());
  const storage = options.directory === undefined ? ['--mem-db'] : ['--db', join(options.directory, 'db')];
  const logs = options.directory ?? mkdtempSync(join(tmpdir(), 'esdb-log-'));
  const flags = [
    '--insecure',
    '--node-ip',
    '127.0.0.1',
    '--replication-ip',
    '127.0.0.1',
    '--stream-existence-filter-size',
    '10000',
  ];
  const ports = ['--node-port', String(port), '--replication-port', String(await freePort())];
  const child = spawn(program, [...flags, ...ports, ...storage, '--log', logs], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  reapWithUs(child);
  // A server left running for a node that comes back doesn't keep its test from ending.
  child.unref();
  const url = `esdb://127.0.0.1:${port}?tls=false`;
  await live(port, child);
  return {
    url,
    version: await versionOf(url),
    pid: child.pid,
    async stop(signal = 'SIGKILL') {
      child.ref();
      child.kill(signal);
      await ended;
      if (options.directory === undefined) rmSync(logs, { recursive: true, force: true });
    },
  };
}

/** A port nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

// A test that dies, however it dies, must not leave its server behind.
function reapWithUs({ pid }: ChildProcess): void {
  const watch = 'while kill -0 "$0" && kill -0 "$1"; do sleep 1; done; kill -9 "$1"';
  const watcher = spawn('sh', ['-c', watch, String(process.pid), String(pid)], {
    stdio: 'ignore',
    detached: true,
  });
  watcher.unref();
}

async function live(port: number, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    if (child.exitCode !== null)
      throw new Error(`EventStoreDB ended with ${child.exitCode} before it was ready.`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/live`).catch(() => undefined);
    if (answer?.status === 204) return;
  }
  child.kill('SIGKILL');
  throw new Error('EventStoreDB was not ready within a minute.');
}

async function versionOf(url: string): Promise<string> {
  const { host } = new URL(url.replace(/^esdb(\+discover)?:/, 'http:'));
  const scheme = url.includes('tls=false') ? 'http' : 'https';
  const answer = await fetch(`${scheme}://${host}/info`).catch(() => undefined);
  if (answer === undefined || !answer.ok) return 'unknown';
  return ((await answer.json()) as { esVersion?: string }).esVersion ?? 'unknown';
}

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
