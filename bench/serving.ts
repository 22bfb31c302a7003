import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { quantile } from './measure.js';

/** A server in a process of its own. */
export interface Server {
  readonly url: string;
  /** Milliseconds from the start of its process until it answered as ready. */
  readonly startMs: number;
  /** Resident memory now, in MB. */
  readonly memory: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a node on a data folder, or a bare server whose every answer is some bytes. */
export async function serveApart(what: { data: string } | { bytes: string }): Promise<Server> {
  const started = performance.now();
  const child = fork(fileURLToPath(new URL('./serving-child.js', import.meta.url)), [], {
    env: { ...process.env, ASOF_BENCH_SERVE: JSON.stringify(what) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const url = await answerOf<string>(child);
  return {
    url,
    startMs: performance.now() - started,
    memory: async () => {
      child.send('memory');
      return answerOf<number>(child);
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.send('stop');
      await gone;
    },
  };
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('The server ended by itself.');
    }),
  ])) as [T];
  return message;
}

/** Asks for paths one after the other. @returns milliseconds of each answer */
export async function latencies(server: Server, paths: readonly string[]): Promise<number[]> {
  const pool = new Pool(server.url, { connections: 1, pipelining: 1 });
  const found: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    const { statusCode, body } = await pool.request({ method: 'GET', path });
    const text = await body.text();
    found.push(performance.now() - start);
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${text.slice(0, 300)}`);
  }
  await pool.close();
  return found;
}

export const p99 = (values: readonly number[]): number => quantile(values, 0.99);
