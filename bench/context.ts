import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { NewEvent } from '../src/domain/event.js';
import { removeDatabase } from '../src/projections/read-models.js';
import { rebuildBeside } from '../src/projections/rebuild.js';
import { LocalLog } from '../src/store/local-log.js';
import type { Row } from './measure.js';
import { recording, writeRecord } from './world/store.js';

export const silent = pino({ level: 'silent' });

/** Cases of the full world: a million events. */
export const FULL = 50_000;

/** What every bench is given. */
export class Context {
  readonly dir: string;
  readonly #keep: boolean;

  constructor(
    /** 1 for the figures that are published; 0.02 for a quick look. */
    readonly scale: number,
    readonly repeats: number,
    readonly say: (line: string) => void,
  ) {
    const kept = process.env.ASOF_BENCH_DIR;
    this.#keep = kept !== undefined;
    this.dir = kept ?? mkdtempSync(join(tmpdir(), 'asof-bench-'));
    mkdirSync(this.dir, { recursive: true });
  }

  /** How many cases a bench of so many at full scale has here. */
  cases(full: number): number {
    return Math.max(100, Math.round(full * this.scale));
  }

  /** A file or folder of this run. */
  path(name: string): string {
    return join(this.dir, name);
  }

  /** A record of generated cases, made once a run. */
  record(cases: number): string {
    return this.#made(`record-${cases}.db`, (path) => writeRecord(path, recording(cases)));
  }

  /** A record of some events, made once a run. */
  recordOf(name: string, events: () => Iterable<readonly NewEvent[]>): string {
    return this.#made(`record-${name}.db`, (path) => writeRecord(path, events()));
  }

  /** A node's data folder with a record and its read models, made once a run. */
  async dataOf(record: string): Promise<string> {
    const folder = record.replace(/record-(.*)\.db$/, 'data-$1');
    if (existsSync(join(folder, 'models.db'))) return folder;
    mkdirSync(folder, { recursive: true });
    copyFileSync(record, join(folder, 'record.db'));
    const copy = LocalLog.openReadOnly(join(folder, 'record.db'));
    const making = join(folder, 'making.db');
    removeDatabase(making);
    this.say(`read models of ${copy.head().replace(/^0+/, '')} events …`);
    const { models } = await rebuildBeside(copy, making, silent);
    models.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    models.close();
    copy.close();
    renameSync(making, join(folder, 'models.db'));
    removeDatabase(making);
    return folder;
  }

  #made(name: string, make: (path: string) => number): string {
    const path = this.path(name);
    if (existsSync(path)) return path;
    this.say(`making ${name} …`);
    const part = `${path}.part`;
    removeDatabase(part);
    const count = make(part);
    renameSync(part, path);
    removeDatabase(part);
    this.say(`${name}: ${count} events`);
    return path;
  }

  close(): void {
    if (!this.#keep) rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A bench: a name to ask for it by, and what it measures. */
export interface Bench {
  readonly name: string;
  readonly run: (context: Context) => Promise<readonly Row[]>;
}

/** What the figures were measured on. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GiB, ${process.platform}, Node ${process.version}`;
}
