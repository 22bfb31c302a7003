import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { type Database, openDatabase } from '../store/driver.js';
import { lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { openStore } from '../store/open-store.js';
import { SOFTWARE_VERSION } from '../version.js';
import {
  bad,
  type Check,
  driver,
  nodeVersion,
  ok,
  room,
  timeZones,
  warn,
  writable,
} from './doctor-machine.js';
import { modelsPath, recordPath } from './opening.js';
import type { Context } from './verb.js';

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
  checks.push(held, ...record(config, context.flag('quick')), models(config), deliveries(config));
  checks.push(await port(config, held.state === 'warn'));
  if (config.store.startsWith('esdb')) checks.push(await store(config));
  if (!config.publicReading && config.adminKey === undefined)
    checks.push(ok('reading', 'needs a key, since the server listens beyond this machine'));
  return checks;
}

function lock(config: Config): Check {
  const path = recordPath(config);
  if (!existsSync(path)) return ok('lock', 'no record yet');
  try {
    lockFile(path).release();
    return ok('lock', 'no other Asof has the record open');
  } catch (error) {
    const message = (error as Error).message;
    if (/in use by another/.test(message))
      return warn(
        'lock',
        message.split(':')[0] ?? message,
        'Reading commands work beside it; others go through it with --url and --key.',
      );
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
const RECOVER =
  'Stop the server and restore the last backup: asof restore DIRECTORY --force (docs/reliability.md).';

const models = (config: Config): Check =>
  beside({
    what: 'read models',
    path: modelsPath(config),
    none: 'none yet: they are made from the log',
    mend: 'Stop the server and run asof rebuild: they hold nothing that is not in the log.',
    look(db) {
      const { parked } = db.prepare('SELECT count(*) AS parked FROM parked').get() as { parked: number };
      const { position } = (db.prepare('SELECT max(position) AS position FROM checkpoint').get() ?? {}) as {
        position: number | null;
      };
      return parked > 0
        ? warn('read models', `${parked} events are parked`, 'Update Asof, then run asof rebuild.')
        : ok('read models', `stand at position ${position ?? 0}`);
    },
  });

/** What is on its way to receivers. Endpoints are in the log, with how far each was served. */
const deliveries = ({ dataDir }: Config): Check =>
  beside({
    what: 'deliveries',
    path: join(dataDir, 'webhooks.db'),
    none: 'none yet',
    mend: 'Stop the server and move webhooks.db aside: webhooks are in the log, and sending goes on where it was last noted there.',
    look(db) {
      const { waiting } = db
        .prepare("SELECT count(*) AS waiting FROM delivery WHERE state = 'waiting'")
        .get() as { waiting: number };
      return ok('deliveries', `${waiting} on their way to receivers`);
    },
  });

/** A database beside the record, if it is there and can be read. */
function beside(of: {
  what: string;
  path: string;
  none: string;
  mend: string;
  look: (db: Database) => Check;
}): Check {
  if (!existsSync(of.path)) return ok(of.what, of.none);
  try {
    const db = openDatabase(of.path, { readOnly: true });
    try {
      return of.look(db);
    } finally {
      db.close();
    }
  } catch (error) {
    return bad(of.what, (error as Error).message, of.mend);
  }
}

async function port({ host, port: number }: Config, running: boolean): Promise<Check> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    const server = createServer().once('error', done);
    server.listen(number, host, () => server.close(() => done(undefined)));
  });
  const what = `port ${number} of ${host}`;
  if (!error) return ok(what, 'free');
  if (error.code === 'EADDRINUSE')
    return running
      ? ok(what, 'taken, most likely by the Asof that is running')
      : warn(what, 'taken by another program', 'Stop that one, or set ASOF_PORT.');
  return bad(
    what,
    error.message,
    'Set ASOF_HOST and ASOF_PORT to an address of this machine and a port above 1023.',
  );
}

async function store(config: Config): Promise<Check> {
  const what = 'EventStoreDB';
  const dataDir = mkdtempSync(join(tmpdir(), 'asof-doctor-'));
  const opened = await openStore(config.store, { dataDir });
  try {
    const late = new Promise<never>((_, refuse) =>
      setTimeout(() => refuse(new Error(`no answer within ${STORE_MS / 1000} seconds`)), STORE_MS).unref(),
    );
    return ok(what, `reachable, head ${await Promise.race([opened.store.head(), late])}`);
  } catch (error) {
    return bad(
      what,
      (error as Error).message,
      'Check ASOF_STORE, the network, user and certificate; reads go on from the local log meanwhile.',
    );
  } finally {
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
