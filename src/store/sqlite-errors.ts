import { StoreUnavailable } from './event-store.js';

/** SQLite's primary result codes that say the file, not the statement, is the trouble. */
const SENTENCES: Readonly<Record<number, string>> = {
  3: 'the file may not be read or written by this user: check its permissions',
  5: 'another process is writing to it: stop that process and try again',
  6: 'another connection is using it: try again',
  7: 'memory ran out: give the process more',
  8: 'it can only be read: check the permissions of the file and its directory, and that the disk is not mounted read-only',
  10: 'the disk reported an error: check the disk and the system log',
  11: 'the file is damaged: restore a backup with `asof restore`',
  13: 'the disk is full: free some space and try again',
  14: 'the file can’t be opened: check that its directory exists and may be written',
  26: 'this is no SQLite file: check the path, or restore a backup with `asof restore`',
};

/** The same by SQLite's own words, since not every error a driver throws carries the code. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/malformed/, 11],
  [/disk is full/, 13],
  [/I\/O error/, 10],
  [/readonly database/, 8],
  [/unable to open/, 14],
  [/table is locked/, 6],
  [/is locked/, 5],
  [/not a database/, 26],
  [/out of memory/, 7],
];

/** SQLite's primary result code of an error, or undefined for errors of other origin. */
export function sqliteCode(error: unknown): number | undefined {
  const { code, errcode, message } = (error ?? {}) as {
    code?: unknown;
    errcode?: unknown;
    message?: unknown;
  };
  if (typeof errcode === 'number') return errcode & 0xff;
  if (code !== 'ERR_SQLITE_ERROR') return undefined;
  return WORDS.find(([words]) => words.test(String(message)))?.[1] ?? 1;
}

/** Whether an error of SQLite says that the file's content is damaged, or no database at all. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 11 || code === 26;
}

/**
 * An error of SQLite as the port's `StoreUnavailable`, with a sentence that says what to do; any other error as it is.
 * @example catch (error) { throw asUnavailable(error, path) }
 */
export function asUnavailable(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  const sentence = code === undefined ? undefined : SENTENCES[code];
  if (sentence === undefined) return error;
  return new StoreUnavailable(`The record ${path} is not available, ${sentence}.`, { cause: error });
}

/** Runs something on a database file and lets its errors out as the port's. */
export function guarded<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asUnavailable(error, path);
  }
}
