import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import type { Config } from '../config.js';
import { Keys } from '../http/keys.js';
import type { Node } from '../http/node.js';
import type { ImportingNode } from '../importing.js';
import { ReadModels } from '../projections/read-models.js';
import { Runner } from '../projections/runner.js';
import { SCHEMA_VERSION } from '../projections/schema.js';
import { RecordReader } from '../replay/record.js';
import type { Started } from '../start.js';
import { openDatabase } from '../store/driver.js';
import { StoreUnavailable } from '../store/event-store.js';
import { lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { openStore } from '../store/open-store.js';
import { CliError, EXIT } from './exit.js';
import type { Output } from './output.js';

/** Logs of a command go to standard error, and only those that a person must see. */
export const quietLogger = (config: Config) =>
  pino(
    { level: process.env.ASOF_LOG_LEVEL === undefined ? 'error' : config.logLevel },
    pino.destination({ dest: 2, sync: true }),
  );

/** Where the record lies: the log itself, or this node's copy of it. */
export function recordPath({ store, dataDir }: Pick<Config, 'store' | 'dataDir'>): string {
  return store.startsWith('sqlite:') ? store.slice('sqlite:'.length) : join(dataDir, 'record.db');
}

export const modelsPath = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'models.db');

/** @throws CliError where nothing was recorded yet */
export function recordOrSay(config: Config): string {
  const path = recordPath(config);
  if (existsSync(path)) return path;
  throw new CliError(
    EXIT.unavailable,
    `There is no record in ${dirname(path)} yet: start \`asof serve\` once, import something with \`asof import\`, or name another directory with --data.`,
  );
}

/** What of a node a command works with that changes the record. */
export interface Writing {
  readonly node: ImportingNode & Pick<Node, 'keys'>;
  readonly close: () => Promise<void>;
}

const STORE_MS = 30_000;

/**
 * Opens a record to change it, while no server runs. It delivers no webhooks and watches no feeds: the server does, when it
 * starts again.
 * @throws StoreUnavailable with a sentence
 */
export async function openWriting(config: Config): Promise<Writing> {
  const logger = quietLogger(config);
  const opened = await openStore(config.store, {
    dataDir: config.dataDir,
    log: logger,
    ...(config.follow.length > 0 ? { follow: config.follow } : {}),
  });
  const { store, log } = opened;
  const follower = opened.follow();
  const models = ReadModels.open(modelsPath(config));
  const now = () => new Date().toISOString();
  const runner = new Runner(log, models, logger);
  const reader = new RecordReader(runner, { timeZone: config.timeZone, now, follow: config.follow });
  const close = async () => {
    runner.close();
    await opened.close();
    models.close();
  };
  runner.start();
  for (const deadline = Date.now() + STORE_MS; !follower.state.caughtUp; await pause(20)) {
    if (Date.now() < deadline) continue;
    const why =
      follower.state.error ??
      'its log is still being copied to this node: run `asof serve` until that is done';
    await close();
    throw new StoreUnavailable(why);
  }
  return { node: { store, log, runner, reader, keys: new Keys(store, log, now, config.adminKey) }, close };
}

/**
 * A node that only reads, also beside a running server. Read models that are behind are first brought up to the log, if no
 * server does so.
 * @throws CliError, StoreUnavailable with a sentence
 */
export async function openReading(config: Config, out: Output): Promise<Started> {
  const path = recordOrSay(config);
  const logger = quietLogger(config);
  bringUpToDate(config, path, logger, out);
  const opened = await openStore(config.store, {
    dataDir: config.dataDir,
    readOnly: true,
    ...(config.follow.length > 0 ? { follow: config.follow } : {}),
  });
  const models = ReadModels.open(modelsPath(config), { readOnly: true });
  const now = () => new Date().toISOString();
  const runner = new Runner(opened.log, models, logger);
  const follower = opened.follow();
  // A reader delivers nothing, watches nothing and opens no file for it: routes of those parts are not asked here.
  const node = {
    // Who may read the files may read the record.
    config: { ...config, publicReading: true, rateLimit: 1_000_000 },
    store: opened.store,
    log: opened.log,
    runner,
    reader: new RecordReader(runner, { timeZone: config.timeZone, now, follow: config.follow }),
    keys: new Keys(opened.store, opened.log, now, config.adminKey),
    logger,
    now,
    contact: () => follower.state,
    datasetLoaded: () => true,
  } satisfies Partial<Node> as Partial<Node> as Node;
  return {
    node,
    close: async () => {
      runner.close();
      models.close();
      await opened.close();
    },
  };
}

function bringUpToDate(
  config: Config,
  path: string,
  logger: ReturnType<typeof quietLogger>,
  out: Output,
): void {
  if (standing(config, path) === 'at-head') return;
  let lock: ReturnType<typeof lockFile>;
  try {
    lock = lockFile(path);
  } catch (error) {
    // A server that runs keeps them up to date itself; what can't be written can still be read.
    if (standing(config, path) !== 'none') return;
    if (error instanceof StoreUnavailable && /in use by another/.test(error.message)) {
      throw new CliError(
        EXIT.unavailable,
        'The read models are just being made by the Asof that is running: try again in a moment.',
      );
    }
    throw error;
  }
  const log = LocalLog.openReadOnly(path);
  const models = ReadModels.open(modelsPath(config));
  const runner = new Runner(log, models, logger);
  const bar = out.progress('reading the log', Number(log.head()));
  try {
    runner.catchUp((position) => bar.update(Number(position)));
  } finally {
    bar.stop();
    runner.close();
    models.close();
    log.close();
    lock.release();
  }
}

/** How the read models stand to the log. */
function standing(config: Config, path: string): 'none' | 'behind' | 'at-head' {
  if (!existsSync(modelsPath(config))) return 'none';
  const db = openDatabase(modelsPath(config), { readOnly: true });
  const log = LocalLog.openReadOnly(path);
  try {
    const version = (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
    if (version !== SCHEMA_VERSION) return 'none';
    const row = db.prepare("SELECT position FROM checkpoint WHERE projection = 'record'").get() as
      | { position: number }
      | undefined;
    return (row?.position ?? 0) === Number(log.head()) ? 'at-head' : 'behind';
  } finally {
    db.close();
    log.close();
  }
}
