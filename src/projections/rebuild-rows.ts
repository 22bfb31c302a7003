import { workerData } from 'node:worker_threads';
import { LocalLog } from '../store/local-log.js';
import { ReadModels } from './read-models.js';
import { Runner } from './runner.js';

/** What the second thread of a rebuild is to do: make the dated rows of a record in a file. */
export interface HalfWork {
  readonly record: string;
  readonly rows: string;
  readonly until: string;
}

const { record, rows, until } = workerData as HalfWork;
const log = LocalLog.openReadOnly(record);
const models = ReadModels.make(rows);
// Whatever goes wrong here is thrown, and told by the thread that waits.
const silent = { error: () => undefined, info: () => undefined };
new Runner(log, models, silent, { half: 'rows', until }).catchUp();
models.close();
log.close();
