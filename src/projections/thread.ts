import { Worker } from 'node:worker_threads';

/** Megabytes of young objects before the thread looks for garbage: a fold leaves much of it, and nearly all dies young. */
const YOUNG_MB = 192;

/** A thread that makes read models, and what it ends with: undefined, or what went wrong. */
export interface Thread {
  readonly worker: Worker;
  readonly ended: Promise<unknown>;
}

/** Starts a module of this folder in a thread of its own. */
export function startThread(module: URL, workerData: unknown): Thread {
  const worker = new Worker(module, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', () => resolve(undefined));
  });
  return { worker, ended };
}
