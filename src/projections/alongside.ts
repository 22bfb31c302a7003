import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { LocalLog } from '../store/local-log.js';
import { ReadModels } from './read-models.js';
import { Runner } from './runner.js';

/** What a thread is to do: make the read models of a record that grows meanwhile, until it is told that nothing more comes. */
export interface AlongsideWork {
  readonly record: string;
  readonly models: string;
}

const PAUSE_MS = 20;

const { record, models: path } = workerData as AlongsideWork;
const log = LocalLog.openReadOnly(record);
const models = ReadModels.make(path);
// An event that can't be digested is parked, and told of by whoever opens the file.
const silent = { error: () => undefined, info: () => undefined };
const runner = new Runner(log, models, silent);
let isWhole = false;
parentPort?.once('message', () => {
  isWhole = true;
});
for (let done = false; !done; ) {
  done = isWhole;
  runner.catchUp();
  if (!done) await pause(PAUSE_MS);
}
models.finish();
models.close();
log.close();
