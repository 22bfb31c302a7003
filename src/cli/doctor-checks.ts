import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { dayIn } from '../domain/dates.js';
import { driverName, openDatabase } from '../store/driver.js';
import { lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { openStore } from '../store/open-store.js';
import { SOFTWARE_VERSION } from '../version.js';
import { modelsPath, recordPath } from './opening.js';
import type { Context } from './verb.js';

export interface Check {
  readonly what: string;
  readonly state: 'ok' | 'warn' | 'bad';
  readonly found: string;
  /** What to do about it. */
  readonly mend?: string;
}

const ok = (what: string, found: string): Check => ({ what, state: 'ok', found });
const warn = (what: string, found: string, mend: string): Check => ({ what, state: 'warn', found, mend });
const bad = (what: string, found: string, mend: string): Check => ({ what, state: 'bad', found, mend });

const LEAST_ROOM = 200e6;
const STORE_MS = 5000;

/** Every check of the set-up, in the order in which a start would stumble. */
export async function checksOf(context: Context): Promise<Check[]> {
  const checks = [nodeVersion()];
  let config: Config;
  try {
    config = context.config();
    checks.push(ok('configuration', `Asof ${SOFTWARE_VERSION}, every ASOF_ setting is understood`));
  } catch (error) {
    return [...checks, bad('configuration', (error as Error).message, 'See docs/configuration.md.')];
  }
  checks.push(driver(), timeZones(config), writable(config), room(config));
  const held = lock(config);
  checks.push(held, ...record(config, context.flag('quick')), models(config));
  checks.push(await port(config, held.state === 'warn'));
  if (config.store.startsWith('esdb')) checks.push(await store(config));
  if (!config.publicReading && config.adminKey === undefined) checks.push(ok('reading', 'needs a key, since the server listens beyond this machine'));
  return checks;
}

function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const found = `Node.js ${process.versions.node}`;
  if (major > 20 || (major === 20 && minor >= 19)) return major === 20 ? warn('runtime', found, 'Works, but Node.js 20 is past its end of life: move to 24.') : ok('runtime', found);
  return bad('runtime', found, 'Install Node.js 24 (20.19 at least).');
}

function driver(): Check {
  const folder = mkdtempSync(join(tmpdir(), 'asof-doctor-'));
  try {
    const db = openDatabase(join(folder, 'x.db'));
    db.exec("CREATE VIRTUAL TABLE t USING fts5(text); INSERT INTO t VALUES ('§ 1962')");
    const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
    db.close();
    return ok('SQLite', `${version} through ${driverName}, with full-text search`);
  } catch (error) {
    return bad('SQLite', (error as Error).message, 'Install Asof again with npm ci, so that the native driver fits this machine.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timeZones({ timeZone }: Config): Check {
  // The last hour of a winter day in California is the next day in UTC; a runtime without zone data says otherwise.
  const day = dayIn('2025-01-02T07:30:00Z', 'America/Los_Angeles');
  if (day !== '2025-01-01') return bad('time zones', `2025-01-02T07:30Z is ${day} in Los Angeles`, 'This Node.js has no time zone data: install one with full ICU.');
  return ok('time zones', `known; today is ${dayIn(new Date().toISOString(), timeZone)} in ${timeZone}`);
}

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));

function writable({ dataDir }: Config): Check {
  const path = resolve(dataDir);
  const there = nearestExisting(path);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
    const probe = mkdtempSync(join(there, '.asof-doctor-'));
    rmSync(probe, { recursive: true });
    return ok('data directory', existsSync(path) ? `${path} can be written` : `${path} will be made in ${there}`);
  } catch (error) {
    return bad('data directory', `${there} can't be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`, 'Give the user who runs Asof the right to write there, remount it for writing, or set ASOF_DATA to another directory.');
  }
}

function room(config: Config): Check {
  const { bavail, bsize } = statfsSync(nearestExisting(resolve(config.dataDir)));
  const free = bavail * bsize;
  const path = recordPath(config);
  const needed = Math.max(LEAST_ROOM, existsSync(path) ? statSync(path).size * 2 : 0);
  const found = `${(free / 1e9).toFixed(1)} GB free`;
  if (free >= needed) return ok('disk', found);
  return (free < 20e6 ? bad : warn)('disk', found, `Make room: a rebuild or a purge needs about ${(needed / 1e9).toFixed(1)} GB for a while.`);
}

function lock(config: Config): Check {
  const path = recordPath(config);
  if (!existsSync(path)) return ok('lock', 'no record yet');
  try {
    lockFile(path).release();
    return ok('lock', 'no other Asof has the record open');
  } catch (error) {
    const message = (error as Error).message;
    if (/in use by another/.test(message)) return warn('lock', message.split(':')[0] ?? message, 'Reading commands work beside it; others go through it with --url and --key.');
    return bad('lock', message, 'Give the user who runs Asof the right to write in the data directory.');
  }
}

function record(config: Config, quick: boolean): Check[] {
  const path = recordPath(config);
  if (!existsSync(path)) return [ok('record', `none at ${path}: the first start makes it`)];
  try {
    const log = LocalLog.openReadOnly(path);
    try {
      const streams = log.streamNames().length;
      const [first] = quick ? [] : (log.pragma('integrity_check(1)') as { integrity_check: string }[]);
      if (first && first.integrity_check !== 'ok') return [bad('record', first.integrity_check, RECOVER)];
      return [ok('record', `${streams} streams, head ${log.head()}${quick ? '' : ', file whole'}`)];
    } finally {
      log.close();
    }
  } catch (error) {
    return [bad('record', (error as Error).message, RECOVER)];
  }
}
const RECOVER = 'Stop the server and restore the last backup: asof restore DIRECTORY --force (docs/reliability.md).';

function models(config: Config): Check {
  const path = modelsPath(config);
  if (!existsSync(path)) return ok('read models', 'none yet: they are made from the log');
  try {
    const db = openDatabase(path, { readOnly: true });
    try {
      const { parked } = db.prepare('SELECT count(*) AS parked FROM parked').get() as { parked: number };
      const { position } = (db.prepare('SELECT max(position) AS position FROM checkpoint').get() ?? {}) as { position: number | null };
      if (parked > 0) return warn('read models', `${parked} events are parked`, 'Update Asof, then run asof rebuild.');
      return ok('read models', `stand at position ${position ?? 0}`);
    } finally {
      db.close();
    }
  } catch (error) {
    return bad('read models', (error as Error).message, 'Stop the server and run asof rebuild: they hold nothing that is not in the log.');
  }
}

async function port({ host, port: number }: Config, running: boolean): Promise<Check> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    const server = createServer().once('error', done);
    server.listen(number, host, () => server.close(() => done(undefined)));
  });
  const what = `port ${number} of ${host}`;
  if (!error) return ok(what, 'free');
  if (error.code === 'EADDRINUSE') return running ? ok(what, 'taken, most likely by the Asof that is running') : warn(what, 'taken by another program', 'Stop that one, or set ASOF_PORT.');
  return bad(what, error.message, 'Set ASOF_HOST and ASOF_PORT to an address of this machine and a port above 1023.');
}

async function store(config: Config): Promise<Check> {
  const what = 'EventStoreDB';
  const dataDir = mkdtempSync(join(tmpdir(), 'asof-doctor-'));
  const opened = await openStore(config.store, { dataDir });
  try {
    const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error(`no answer within ${STORE_MS / 1000} seconds`)), STORE_MS).unref());
    return ok(what, `reachable, head ${await Promise.race([opened.store.head(), late])}`);
  } catch (error) {
    return bad(what, (error as Error).message, 'Check ASOF_STORE, the network, user and certificate; reads go on from the local log meanwhile.');
  } finally {
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
