import type { Logger } from 'pino';
import type { AlongsideWork } from './projections/alongside.js';
import { ReadModels, removeDatabase } from './projections/read-models.js';
import { startThread } from './projections/thread.js';
import { StoreUnavailable } from './store/event-store.js';
import { CAUGHT_UP_AT, type FollowState } from './store/log-copier.js';
import type { OpenedStore } from './store/open-store.js';

type Following = { readonly state: FollowState };

/** Bytes of a store's log from which a second thread is worth its start: some twenty thousand events. */
const LONG_LOG = 20_000_000;

const TELL_EVERY_MS = 5000;

/**
 * The read models of a node. Where it copies a long log for the first time, a second thread makes them meanwhile: the copy
 * waits for the network and the disk, the fold for neither.
 * @throws StoreUnavailable when the store is another than the one copied here
 */
export async function modelsOfNode(opened: OpenedStore, path: string, logger: Logger): Promise<ReadModels> {
  const follower = opened.follow();
  const isFirst = () => !follower.state.caughtUp && opened.log.meta(CAUGHT_UP_AT) === undefined;
  if (isFirst()) {
    await untilCaughtUp(follower, logger, () => follower.state.lastContactAt !== undefined);
    if (isFirst() && (await isLong(opened))) await madeAlongside(opened, path, logger);
  }
  return ReadModels.open(path);
}

async function isLong({ store }: OpenedStore): Promise<boolean> {
  try {
    return Number(await store.head()) > LONG_LOG;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}

async function madeAlongside(opened: OpenedStore, path: string, logger: Logger): Promise<void> {
  removeDatabase(path);
  const work: AlongsideWork = { record: opened.log.path, models: path };
  const { worker, ended } = startThread(new URL('./projections/alongside.js', import.meta.url), work);
  try {
    await untilCaughtUp(opened.follow(), logger);
    worker.postMessage('whole');
    logger.info('The log is copied; its read models are being made.');
    const failure = await ended;
    if (failure === undefined) return;
    logger.error({ err: failure }, 'a second thread could not make the read models; this one makes them');
    removeDatabase(path);
  } finally {
    await worker.terminate();
  }
}

/** Waits until this node holds the whole log, or for a reason not to, and says what it waits for. */
export async function untilCaughtUp(
  follower: Following,
  logger: Logger,
  orUntil: () => boolean = () => false,
): Promise<void> {
  let told = Date.now() - TELL_EVERY_MS + 1000;
  while (!follower.state.caughtUp && !orUntil()) {
    if (follower.state.isOfAnotherLog) throw new StoreUnavailable(follower.state.error ?? '');
    if (Date.now() - told > TELL_EVERY_MS) {
      const { position, error } = follower.state;
      logger.warn({ position }, `Waiting for the store. ${error ?? 'Copying its log to this node.'}`);
      told = Date.now();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
