import { accessSync, constants, existsSync, mkdtempSync, rmSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config.js';
import { dayIn } from '../domain/dates.js';
import { driverName, openDatabase } from '../store/driver.js';
import { recordPath } from './opening.js';

export interface Check {
  readonly what: string;
  readonly state: 'ok' | 'warn' | 'bad';
  readonly found: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const ok = (what: string, found: string): Check => ({ what, state: 'ok', found });
export const warn = (what: string, found: string, mend: string): Check => ({
  what,
  state: 'warn',
  found,
  mend,
});
export const bad = (what: string, found: string, mend: string): Check => ({
  what,
  state: 'bad',
  found,
  mend,
});

const LEAST_ROOM = 200e6;

export function nodeVersion(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const found = `Node.js ${process.versions.node}`;
  if (major > 20 || (major === 20 && minor >= 19))
    return major === 20
      ? warn('runtime', found, 'Works, but Node.js 20 is past its end of life: move to 24.')
      : ok('runtime', found);
  return bad('runtime', found, 'Install Node.js 24 (20.19 at least).');
}

export function driver(): Check {
  const folder = mkdtempSync(join(tmpdir(), 'asof-doctor-'));
  try {
    const db = openDatabase(join(folder, 'x.db'));
    db.exec("CREATE VIRTUAL TABLE t USING fts5(text); INSERT INTO t VALUES ('§ 1962')");
    const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
    db.close();
    return ok('SQLite', `${version} through ${driverName}, with full-text search`);
  } catch (error) {
    return bad(
      'SQLite',
      (error as Error).message,
      'Install Asof again with npm ci, so that the native driver fits this machine.',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function timeZones({ timeZone }: Config): Check {
  // The last hour of a winter day in California is the next day in UTC; a runtime without zone data says otherwise.
  const day = dayIn('2025-01-02T07:30:00Z', 'America/Los_Angeles');
  if (day !== '2025-01-01')
    return bad(
      'time zones',
      `2025-01-02T07:30Z is ${day} in Los Angeles`,
      'This Node.js has no time zone data: install one with full ICU.',
    );
  return ok('time zones', `known; today is ${dayIn(new Date().toISOString(), timeZone)} in ${timeZone}`);
}

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));

export function writable({ dataDir }: Config): Check {
  const path = resolve(dataDir);
  const there = nearestExisting(path);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
    const probe = mkdtempSync(join(there, '.asof-doctor-'));
    rmSync(probe, { recursive: true });
    return ok(
      'data directory',
      existsSync(path) ? `${path} can be written` : `${path} will be made in ${there}`,
    );
  } catch (error) {
    return bad(
      'data directory',
      `${there} can't be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`,
      'Give the user who runs Asof the right to write there, remount it for writing, or set ASOF_DATA to another directory.',
    );
  }
}

export function room(config: Config): Check {
  const { bavail, bsize } = statfsSync(nearestExisting(resolve(config.dataDir)));
  const free = bavail * bsize;
  const path = recordPath(config);
  const needed = Math.max(LEAST_ROOM, existsSync(path) ? statSync(path).size * 2 : 0);
  const found = `${(free / 1e9).toFixed(1)} GB free`;
  if (free >= needed) return ok('disk', found);
  return (free < 20e6 ? bad : warn)(
    'disk',
    found,
    `Make room: a rebuild or a purge needs about ${(needed / 1e9).toFixed(1)} GB for a while.`,
  );
}
