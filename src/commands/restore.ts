import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { BackupFlaw, type BackupManifest, checkBackup, RECORD, syncFile } from './backup.js';
import { digestOf } from './verify.js';

export interface RestoreReport {
  readonly manifest: BackupManifest;
  /** Where what was there before lies now; null if there was nothing. */
  readonly movedAside: string | null;
}

/** Files of a data directory that belong to its record. */
const OURS = /^(?:record|models|webhooks)\.(?:db|key)(?:-wal|-shm)?$/;

/**
 * Puts a backup in the place of a data directory's files. What was there is moved aside, never deleted; read models are made
 * anew from the log at the next start.
 * @throws BackupFlaw, StoreUnavailable if a server has the directory open
 */
export function restore(
  from: string,
  dataDir: string,
  options: { readonly force: boolean; readonly stamp: string },
): RestoreReport {
  const manifest = checkBackup(from);
  mkdirSync(dataDir, { recursive: true });
  const lock = lockFile(join(dataDir, RECORD));
  try {
    const there = readdirSync(dataDir).filter((name) => OURS.test(name));
    if (there.includes(RECORD) && !options.force) {
      throw new BackupFlaw(
        `${dataDir} already holds a record: give --force to move it aside and put the backup in its place, or name another directory with --data.`,
      );
    }
    const movedAside = there.length === 0 ? null : join(dataDir, `before-restore-${options.stamp}`);
    if (movedAside !== null) {
      mkdirSync(movedAside, { recursive: true, mode: 0o700 });
      for (const name of there) renameSync(join(dataDir, name), join(movedAside, name));
    }
    for (const { name } of manifest.files) {
      copyFileSync(join(from, name), join(dataDir, name));
      syncFile(join(dataDir, name));
    }
    const log = LocalLog.openReadOnly(join(dataDir, RECORD));
    const digest = digestOf(log);
    log.close();
    if (digest !== manifest.digest || !existsSync(join(dataDir, RECORD)))
      throw new BackupFlaw(
        `What was restored has the digest ${digest}, not ${manifest.digest}: check the disk, then restore again.`,
      );
    return { manifest, movedAside };
  } finally {
    lock.release();
  }
}
