import { join } from 'node:path';
import { ALWAYS_COPIED, CopiedLog, NOT_COPIED } from './copied-log.js';
import type { CopyableStore } from './copyable.js';
import { EsdbConnection } from './esdb-connection.js';
import { START, StoreUnavailable } from './event-store.js';
import { EventStoreDb } from './eventstoredb.js';
import { type FileLock, lockFile } from './file-lock.js';
import { LocalLog } from './local-log.js';
import { type Follower, type FollowState, LogCopier, type StoreLogger } from './log-copier.js';
import { openSqliteStore } from './sqlite.js';
import type { Clock } from './storable.js';

export interface OpenStoreOptions {
  /** Where `record.db` lies: the log itself, or this node's copy of it. */
  readonly dataDir: string;
  readonly clock?: Clock;
  readonly log?: StoreLogger;
  /** Prefixes of the streams this node copies from EventStoreDB (`ASOF_FOLLOW`), beside Asof's own; left out: all. */
  readonly follow?: readonly string[];
  /** Opened beside a running server, only to read; on EventStoreDB its copy of the log is read. */
  readonly readOnly?: boolean;
}

/** A store, the log to read from on this node, and what keeps the one with the other. */
export interface OpenedStore {
  readonly store: CopyableStore;
  readonly log: LocalLog;
  /** Starts copying the store's log here, if it isn't this one; asked again it answers the same. */
  follow(): Follower;
  close(): Promise<void>;
}

/**
 * Opens the store that `ASOF_STORE` names: `sqlite` (in the data directory), `sqlite:PATH`, `esdb://…` or
 * `esdb+discover://…`. EventStoreDB need not be there yet: `follow().state` says when it is.
 *
 * @throws StoreUnavailable if the name is none of these, or the files can't be opened or belong to another process
 * @example
 * const { store, log, follow } = await openStore('sqlite', { dataDir: './data' })
 */
export async function openStore(url: string, options: OpenStoreOptions): Promise<OpenedStore> {
  if (url === 'sqlite') return openEmbedded(join(options.dataDir, 'record.db'), options);
  if (/^sqlite:./.test(url)) return openEmbedded(url.slice('sqlite:'.length), options);
  if (/^esdb(\+discover)?:\/\//.test(url)) return openCluster(url, options);
  throw new StoreUnavailable(
    `ASOF_STORE is "${url.replace(/\/\/[^@/]*@/, '//')}": give sqlite, sqlite:PATH, esdb://… or esdb+discover://….`,
  );
}

function openEmbedded(path: string, options: OpenStoreOptions): OpenedStore {
  const home = join(options.dataDir, 'record.db');
  // Read models and keys lie in the data directory whatever the path, and bear one process as well.
  const lock = path === home || options.readOnly ? undefined : lockFile(home);
  try {
    const store = openSqliteStore(path, options);
    return {
      store,
      log: store.log,
      follow: () => new OwnLog(store.log, options.clock),
      async close() {
        await store.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function openCluster(url: string, options: OpenStoreOptions): OpenedStore {
  const path = join(options.dataDir, 'record.db');
  const lock = options.readOnly ? undefined : lockFile(path);
  let log: LocalLog | undefined;
  try {
    log = options.readOnly ? LocalLog.openReadOnly(path) : openCopy(path, options.follow);
    const connection = EsdbConnection.acquire(url);
    return cluster(connection, log, lock, options);
  } catch (error) {
    log?.close();
    lock?.release();
    throw error;
  }
}

function cluster(
  connection: EsdbConnection,
  log: LocalLog,
  lock: FileLock | undefined,
  options: OpenStoreOptions,
): OpenedStore {
  const { clock = () => new Date(), follow, log: logger } = options;
  const prefixes = follow && [...follow, ...ALWAYS_COPIED];
  let follower: Follower | undefined;
  const state = () => follower?.state;
  const copy = new CopiedLog(
    log,
    prefixes,
    () => state()?.position ?? START,
    () => state()?.caughtUp ?? false,
  );
  const store = new EventStoreDb(connection, { clock, copy, known: (ids) => log.recorded(ids) });
  return {
    store,
    log,
    follow() {
      if (log.readOnly) return new OwnLog(log, clock);
      follower ??= new LogCopier({
        store,
        log,
        where: connection.where,
        clock,
        except: NOT_COPIED,
        onCopied: (events) => copy.arrived(events),
        ...(prefixes === undefined ? undefined : { prefixes }),
        ...(logger === undefined ? undefined : { logger }),
      });
      return follower;
    },
    async close() {
      await follower?.close();
      await store.close();
      log.close();
      lock?.release();
    },
  };
}

/** 64 MB: who waits for an append to come back waits for the disk while the write-ahead log is taken into the file. */
const COPY_CHECKPOINT_PAGES = 8_000;

/** The copy can be made again from the store, so a commit need not wait for the disk; it is still whole or not at all. */
function openCopy(path: string, follow: readonly string[] | undefined): LocalLog {
  const log = LocalLog.open(path);
  const followed = follow === undefined ? 'all' : [...follow].sort().join(',');
  const before = log.meta('follow');
  const isEmpty = log.streamNames().length === 0;
  if (!isEmpty && log.meta('origin') === undefined) {
    log.close();
    throw new StoreUnavailable(
      `${path} is a log of its own, not a copy of EventStoreDB’s: move it there with \`asof copy\`, then start with an empty ASOF_DATA.`,
    );
  }
  if (!isEmpty && before !== followed) {
    log.close();
    throw new StoreUnavailable(
      `${path} holds a copy of ${before === 'all' ? 'all streams' : before}, and ASOF_FOLLOW now says ${followed}: start with an empty ASOF_DATA; the log is copied again.`,
    );
  }
  log.write((writer) => {
    writer.setMeta('origin', 'eventstoredb');
    // What was passed over under another filter must be looked at again.
    if (before !== followed) writer.setMeta('checkpoint', '0'.repeat(20));
    writer.setMeta('follow', followed);
  });
  log.pragma('synchronous = NORMAL');
  log.pragma(`wal_autocheckpoint = ${COPY_CHECKPOINT_PAGES}`);
  return log;
}

/** The log is the store's own: there is nothing to copy and nothing to lag behind. */
class OwnLog implements Follower {
  constructor(
    readonly log: LocalLog,
    readonly clock: Clock = () => new Date(),
  ) {}

  get state(): FollowState {
    return {
      position: this.log.head(),
      caughtUp: true,
      lastContactAt: this.clock().toISOString(),
      error: undefined,
    };
  }

  async close(): Promise<void> {}
}
