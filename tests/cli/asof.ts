import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Test } from 'tap';

/** The compiled command. */
export const PROGRAM = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

/** An admin key for servers of these tests. */
export const KEY = 'an-admin-key-for-tests-long-enough-to-pass';

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON. */
  readonly json: any;
}

export interface RunOptions {
  readonly data?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly cwd?: string;
}

const environment = (options: RunOptions): NodeJS.ProcessEnv => {
  const inherited = Object.entries(process.env).filter(
    ([key]) => !key.startsWith('ASOF_') && !key.startsWith('TAP'),
  );
  return {
    ...Object.fromEntries(inherited),
    ...(options.data === undefined ? {} : { ASOF_DATA: options.data }),
    ...options.env,
  };
};

/** Starts the command as a process of its own. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    env: environment(options),
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
}

/** Runs the command to its end. */
export async function asof(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.stdin ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return {
    code,
    signal,
    stdout,
    stderr,
    get json() {
      return JSON.parse(stdout);
    },
  };
}

/** A folder of its own, removed when the test ends. */
export function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'asof-cli-'));
  t.teardown(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Ends it with a signal and waits. @returns its exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A server of the command on a free port, ended with the test. */
export async function serve(
  t: Test,
  data: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = start(['serve', '--port', '0'], {
    data,
    env: {
      ASOF_DATASET: 'none',
      ASOF_ADMIN_KEY: KEY,
      ASOF_LOG_LEVEL: 'error',
      ASOF_RATE_LIMIT: '1000000',
      ...env,
    },
  });
  let output = '';
  const closed = once(child, 'close') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Asof is at (http:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    closed.then(() => reject(new Error(`The server ended at its start: ${output}`)), reject);
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return (await closed)[0];
  };
  t.teardown(() => stop('SIGKILL'));
  return { url, child, output: () => output, stop };
}
