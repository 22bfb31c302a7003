import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from './config.js'
import { importDataset, needsDataset } from './dataset.js'
import { Keys } from './http/keys.js'
import type { Node } from './http/node.js'
import { ReadModels } from './projections/read-models.js'
import { RECORD_PREFIXES, Runner } from './projections/runner.js'
import { RecordReader } from './replay/record.js'
import type { LocalLog } from './store/local-log.js'
import type { Follower } from './store/log-copier.js'
import { type OpenedStore, openStore } from './store/open-store.js'
import { recordView } from './webhook-view.js'
import { Watches } from './watches.js'
import { Webhooks } from './webhooks/webhooks.js'

/** A node and what ends it. */
export interface Started {
  readonly node: Node
  readonly close: () => Promise<void>
}

/**
 * Opens the store and the read models and follows the log; loads the dataset into an empty record.
 * @throws StoreUnavailable with a sentence when the store can't be opened
 */
export async function startNode(config: Config, logger: Logger, now: () => string = () => new Date().toISOString()): Promise<Started> {
  const opened: OpenedStore = await openStore(config.store, {
    dataDir: config.dataDir,
    clock: () => new Date(now()),
    log: logger,
    ...(config.follow.length > 0 ? { follow: config.follow } : {}),
  })
  const { store, log } = opened
  const follower = opened.follow()
  const models = ReadModels.open(join(config.dataDir, 'models.db'))
  const runner = new Runner(log, models, logger)
  const reader = new RecordReader(runner, { timeZone: config.timeZone, now, follow: config.follow })
  let loaded = config.dataset === 'none'
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
      baseUrl: config.baseUrl ?? `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`,
      allow: config.webhooksAllow,
      secretKey: config.secretKey,
      shared: config.store.startsWith('esdb'),
      timeZone: config.timeZone,
      logger,
    }),
  }
  const node: Node = { ...alone, watches: new Watches(alone) }
  const close = async () => {
    await node.watches.stop()
    await node.webhooks.stop()
    runner.close()
    await opened.close()
    models.close()
  }
  try {
    runner.start()
    if (!loaded) {
      // A node that holds a record answers from it, whether or not its store is there.
      if (isEmpty(log)) await untilCaughtUp(follower, logger)
      if (needsDataset(node, config.dataset, isEmpty(log))) await importDataset(node, config.dataset)
      loaded = true
    }
    await node.webhooks.start()
    node.watches.start()
  } catch (error) {
    await close()
    throw error
  }
  return { node, close }
}

const isEmpty = (log: LocalLog): boolean => log.lastOf(RECORD_PREFIXES.map((p) => p.slice(0, -1)), log.head()) === undefined

/** Waits until this node holds the whole log, and says what it waits for. */
async function untilCaughtUp(follower: Follower, logger: Logger): Promise<void> {
  let told = 0
  while (!follower.state.caughtUp) {
    if (Date.now() - told > 5000) {
      logger.info({ position: follower.state.position, error: follower.state.error }, 'waiting for the store')
      told = Date.now()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Makes the first admin key where there is none. @returns its secret, to be shown once */
export async function firstKey(node: Node): Promise<string | undefined> {
  if (node.config.adminKey !== undefined || !node.keys.isEmpty) return undefined
  const { key } = await node.keys.create(`first key ${randomBytes(2).toString('hex')}`, 'admin', null, 'asof')
  return key
}
