import { availableParallelism } from 'node:os';
import type { Logger } from 'pino';
import type { Position } from '../store/event-store.js';
import type { LocalLog } from '../store/local-log.js';
import { ReadModels, removeDatabase } from './read-models.js';
import type { HalfWork } from './rebuild-rows.js';
import { Runner } from './runner.js';
import { startThread } from './thread.js';

/** Events from which a second thread is worth its start, and the time until its code is compiled as well as it gets. */
const WORTH_A_THREAD = 30_000;

export interface RebuildOptions {
  readonly onProgress?: (position: Position) => void;
  /** Whether a second thread makes the dated rows; by default where the record is long and there is a second core. */
  readonly inTwo?: boolean;
}

/** Read models rebuilt in a file of their own beside the live one, to be compared with it or swapped in. */
export async function rebuildBeside(
  log: LocalLog,
  path: string,
  logger: Pick<Logger, 'error' | 'info'>,
  { onProgress, inTwo = isLong(log) && availableParallelism() > 1 }: RebuildOptions = {},
): Promise<Runner> {
  const models =
    (inTwo ? await madeInTwo(log, path, logger, onProgress) : undefined) ?? ReadModels.make(path);
  const runner = new Runner(log, models, logger);
  runner.catchUp(onProgress);
  models.finish();
  return runner;
}

/** Positions count events, or more than those. */
const isLong = (log: LocalLog): boolean => Number(log.head()) >= WORTH_A_THREAD;

/**
 * The facts are made here while another thread makes the dated rows, in a file of its own that is then copied in. Both read
 * the log and number its subjects, each for itself: nothing passes between them.
 * @returns undefined where an event can't be digested: who parks events must see each of them whole
 */
async function madeInTwo(
  log: LocalLog,
  path: string,
  logger: Pick<Logger, 'error' | 'info'>,
  onProgress: RebuildOptions['onProgress'],
): Promise<ReadModels | undefined> {
  const until = log.head();
  const models = ReadModels.make(path);
  const rows = `${path}.rows`;
  removeDatabase(rows);
  const work: HalfWork = { record: log.path, rows, until };
  const { worker, ended } = startThread(new URL('./rebuild-rows.js', import.meta.url), work);
  try {
    new Runner(log, models, logger, { half: 'facts', until }).catchUp(onProgress);
    const failure = await ended;
    if (failure !== undefined) throw failure;
    models.takeIn(rows, ['alias', 'sealed', 'case_row', 'calendar_row', 'smear']);
    return models;
  } catch (error) {
    logger.info({ err: error }, 'the read models could not be made by two threads; one makes them');
    await worker.terminate();
    models.close();
    removeDatabase(path);
    return undefined;
  } finally {
    removeDatabase(rows);
  }
}
