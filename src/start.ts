import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { importDataset, needsDataset } from './dataset.js';
import { modelsOfNode, untilCaughtUp } from './first-copy.js';
import { Keys } from './http/keys.js';
import type { Node } from './http/node.js';
import { RECORD_CATEGORIES, Runner } from './projections/runner.js';
import { RecordReader } from './replay/record.js';
import type { LocalLog } from './store/local-log.js';
import { CAUGHT_UP_AT } from './store/log-copier.js';
import { type OpenedStore, openStore } from './store/open-store.js';
import { Watches } from './watches.js';
import { recordView } from './webhook-view.js';
import { Webhooks } from './webhooks/webhooks.js';

/** A node and what ends it. */
export interface Started {
  readonly node: Node;
  readonly close: () => Promise<void>;
}

/**
 * Opens the store and the read models and follows the log; loads the dataset into an empty record.
 * @throws StoreUnavailable with a sentence when the store can't be opened, or is another than the one copied here
 */
export async function startNode(
  config: Config,
  logger: Logger,
  now: () => string = () => new Date().toISOString(),
): Promise<Started> {
  const opened: OpenedStore = await openStore(config.store, {
    dataDir: config.dataDir,
    clock: () => new Date(now()),
    log: logger,
    ...(config.follow.length > 0 ? { follow: config.follow } : {}),
  });
  const { store, log } = opened;
  const follower = opened.follow();
  const models = await modelsOfNode(opened, join(config.dataDir, 'models.db'), logger).catch(
    async (error) => {
      await opened.close();
      throw error;
    },
  );
  const runner = new Runner(log, models, logger);
  const reader = new RecordReader(runner, { timeZone: config.timeZone, now, follow: config.follow });
  // A part can't tell whether the record is empty: datasets are loaded by nodes that hold the whole of it.
  let loaded = config.dataset === 'none' || config.follow.length > 0;
  const alone: Omit<Node, 'watches'> = {
    config,
    store,
    log,
    runner,
    reader,
    keys: new Keys(store, log, now, config.adminKey),
    logger,
    now,
    contact: () => follower.state,
    datasetLoaded: () => loaded,
    webhooks: Webhooks.open({
      store,
      log,
      view: recordView(reader),
      dataDir: config.dataDir,
      baseUrl:
        config.baseUrl ??
        `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`,
      allow: config.webhooksAllow,
      secretKey: config.secretKey,
      shared: config.store.startsWith('esdb'),
      timeZone: config.timeZone,
      logger,
    }),
  };
  const node: Node = { ...alone, watches: new Watches(alone) };
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    await node.watches.stop();
    await node.webhooks.stop();
    runner.close();
    await opened.close();
    models.close();
  };
  try {
    runner.start();
    // A copy that was whole once answers whether or not its store is there; any other would answer short.
    const isWhole = log.meta(CAUGHT_UP_AT) !== undefined;
    const away = () => isWhole && follower.state.error !== undefined && !follower.state.isOfAnotherLog;
    await untilCaughtUp(follower, logger, away);
    if (!loaded && needsDataset(node, config.dataset, isEmpty(log))) {
      await untilCaughtUp(follower, logger);
      await importDataset(node, config.dataset);
    }
    loaded = true;
    const begin = async () => {
      await untilCaughtUp(follower, logger, () => isClosed);
      if (isClosed) return;
      await node.webhooks.start();
      node.watches.start();
    };
    // With the store away, deliveries and feeds begin when it is back.
    if (follower.state.caughtUp) await begin();
    else
      void begin().catch((error: unknown) =>
        logger.error({ err: error }, 'webhooks and watches did not start: start this node again'),
      );
  } catch (error) {
    await close();
    throw error;
  }
  return { node, close };
}

const isEmpty = (log: LocalLog): boolean => log.lastOf(RECORD_CATEGORIES, log.head()) === undefined;

/** Makes the first admin key where there is none. @returns its secret, to be shown once */
export async function firstKey(node: Node): Promise<string | undefined> {
  if (node.config.adminKey !== undefined || !node.keys.isEmpty) return undefined;
  await untilCaughtUp(
    {
      get state() {
        return node.contact();
      },
    },
    node.logger,
  );
  if (!node.keys.isEmpty) return undefined;
  const { key } = await node.keys.create(
    `first key ${randomBytes(2).toString('hex')}`,
    'admin',
    null,
    'asof',
  );
  return key;
}
