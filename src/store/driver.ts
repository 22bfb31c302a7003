import { createRequire } from 'node:module';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

/**
 * The one file that knows which SQLite there is: the runtime's own `node:sqlite` where it has one
 * without a flag (Node 22.13 and later), else `@photostructure/sqlite`, which has the same API.
 */
export type Database = DatabaseSyncInstance;
export type Statement = StatementSyncInstance;

export interface OpenOptions {
  /** Opened so that no statement can write: for tools beside a running server. */
  readOnly?: boolean;
}

interface Driver {
  DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => Database;
}

/** Which driver is in use, for `/ready` and bug reports. */
export const driverName = hasBuiltin(process.versions.node) ? 'node:sqlite' : '@photostructure/sqlite';

const { DatabaseSync } = load();

/**
 * Opens a database file (or `:memory:`).
 *
 * @example
 * const db = openDatabase('data/asof.db', { readOnly: true })
 * db.prepare('SELECT count(*) AS n FROM events').get()
 */
export function openDatabase(path: string, options: OpenOptions = {}): Database {
  return new DatabaseSync(path, { readOnly: options.readOnly ?? false });
}

function hasBuiltin(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

function load(): Driver {
  const require = createRequire(import.meta.url);
  if (!hasBuiltin(process.versions.node)) return require('@photostructure/sqlite') as Driver;
  return withoutExperimentalWarning(() => require('node:sqlite') as Driver);
}

// Node prints one "SQLite is an experimental feature" line when the module loads. Only that line is
// held back, and only while it loads: every other warning still reaches the operator.
function withoutExperimentalWarning<T>(run: () => T): T {
  const emit = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!String(warning).includes('SQLite')) emit.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return run();
  } finally {
    process.emitWarning = emit;
  }
}
