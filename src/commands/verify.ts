import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ReadModels, removeDatabase } from '../projections/read-models.js';
import { rebuildBeside } from '../projections/rebuild.js';
import type { Parked } from '../projections/runner.js';
import type { LocalLog } from '../store/local-log.js';
import { LogDigest } from './digest.js';
import { type ChainReport, verifyChains } from './verify-chains.js';
import { compareModels, type ModelReport } from './verify-models.js';

export interface VerifyReport {
  readonly sound: boolean;
  readonly position: string;
  /** Digest of the log: the same on every copy of it. */
  readonly digest: string;
  /** What SQLite says of the file; empty if it is whole. */
  readonly file: readonly string[];
  readonly chains: ChainReport;
  readonly models: ModelReport | null;
  readonly parked: readonly Parked[];
  /** Why the read models could not be compared. */
  readonly note?: string;
}

export interface VerifyOptions {
  readonly log: LocalLog;
  /** Left out: the read models are not compared. */
  readonly modelsPath: string | undefined;
  /** Directory for the read models that are made beside the live ones. */
  readonly scratch: string;
  readonly logger: Pick<Logger, 'error' | 'info'>;
  readonly onProgress?: (what: string, done: number, of: number) => void;
}

/** Places of the log at which read models are compared, beside the head. */
const PLACES = 4;
const ATTEMPTS = 20;

/**
 * Checks a record whole: the file, every stream's chain, and every read model against one made anew beside it.
 * Reads only, beside a running server too.
 */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  const { log, onProgress } = options;
  const file = (log.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const chains = verifyChains(log, (done, of) => onProgress?.('checking chains', done, of));
  const digest = digestOf(log);
  const { models, parked, position, note } = await againstRebuild(options);
  const compared = options.modelsPath === undefined || (models !== null && models.differences.length === 0);
  const sound = file.length === 0 && chains.flaws.length === 0 && parked.length === 0 && compared;
  return { sound, position, digest, file, chains, models, parked, ...(note === undefined ? {} : { note }) };
}

/** Digest of a whole log, by recomputing every content hash. */
export function digestOf(log: LocalLog, until?: string): string {
  const digest = new LogDigest();
  for (let after = '0'.repeat(20); ; ) {
    const page = log.after(after, 500);
    for (const event of page) {
      if (until !== undefined && event.position > until) return digest.value;
      digest.add(event);
    }
    const last = page.at(-1);
    if (!last || page.length < 500) return digest.value;
    after = last.position;
  }
}

interface Compared {
  readonly models: ModelReport | null;
  readonly parked: readonly Parked[];
  readonly position: string;
  readonly note?: string;
}

async function againstRebuild({
  log,
  modelsPath,
  scratch,
  logger,
  onProgress,
}: VerifyOptions): Promise<Compared> {
  if (modelsPath === undefined) return { models: null, parked: [], position: log.head() };
  const path = join(scratch, `verify-${process.pid}.db`);
  removeDatabase(path);
  const head = Number(log.head());
  const rebuilt = await rebuildBeside(log, path, logger, {
    onProgress: (position) => onProgress?.('rebuilding beside', Number(position), head),
  });
  const live = ReadModels.open(modelsPath, { readOnly: true });
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      // The live read models stand still for this reader from here on, whatever a server writes meanwhile.
      live.db.exec('BEGIN');
      const at = live.checkpoint('record');
      rebuilt.catchUp();
      if (rebuilt.position === at) {
        const models = compareModels(live, rebuilt.models, places(Number(at)), (done, of) =>
          onProgress?.('comparing tables', done, of),
        );
        return { models, parked: rebuilt.parked(), position: at };
      }
      live.db.exec('COMMIT');
      await pause(250);
    }
    return {
      models: null,
      parked: rebuilt.parked(),
      position: rebuilt.position,
      note: 'The record is being written to without a pause, so that the read models never stood where a rebuild ended: verify again when it is quieter, or on a backup.',
    };
  } finally {
    rebuilt.close();
    rebuilt.models.close();
    live.close();
    removeDatabase(path);
    rmSync(path, { force: true });
  }
}

const places = (head: number): number[] => [
  ...new Set([
    ...Array.from({ length: PLACES }, (_, i) => Math.floor((head * (i + 1)) / (PLACES + 1))),
    head,
  ]),
];
