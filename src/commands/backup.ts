import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { openDatabase } from '../store/driver.js';
import { LocalLog } from '../store/local-log.js';
import { digestOf } from './verify.js';
import { verifyChains } from './verify-chains.js';

/** What a backup holds, as it says itself in `backup.json`. */
export interface BackupManifest {
  readonly format: 'asof-backup';
  readonly version: 1;
  readonly software: string;
  readonly madeAt: string;
  /** Position of the log's last event in it. */
  readonly position: string;
  readonly streams: number;
  readonly events: number;
  /** Digest of the log, as `asof verify` prints it. */
  readonly digest: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

export class BackupFlaw extends Error {
  override readonly name = 'BackupFlaw';
}

const MANIFEST = 'backup.json';
export const RECORD = 'record.db';
/** Beside the log: deliveries under way and the key that seals webhook secrets. Read models are made anew from the log. */
const DATABASES = ['webhooks.db'];
const PLAIN = ['webhooks.key'];

/**
 * Writes a consistent copy of a data directory, while a server writes to it: each database as one transaction saw it. The copy
 * is read back whole, its chains checked, and its digest compared with the log's.
 * @throws BackupFlaw, StoreUnavailable
 */
export function backup(
  dataDir: string,
  record: string,
  to: string,
  made: { readonly software: string; readonly at: string },
): BackupManifest {
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new BackupFlaw(`${to} is not empty: name a new directory for the backup.`);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  try {
    // Deliveries first: what they have read of the log is then in the log's copy too, and what came between is sent again.
    for (const name of DATABASES)
      if (existsSync(join(dataDir, name))) copyDatabase(join(dataDir, name), join(to, name));
    copyDatabase(record, join(to, RECORD));
    for (const name of PLAIN)
      if (existsSync(join(dataDir, name))) copyFileSync(join(dataDir, name), join(to, name));
    const checked = checkRecord(join(to, RECORD));
    const live = LocalLog.openReadOnly(record);
    const digest = digestOf(live, checked.position);
    live.close();
    if (digest !== checked.digest)
      throw new BackupFlaw(
        `The copy differs from the log it was made of (${checked.digest} and ${digest}): run asof verify, then back up again.`,
      );
    const files = readdirSync(to)
      .sort()
      .map((name) => ({ name, ...fileDigest(join(to, name)) }));
    const manifest: BackupManifest = {
      format: 'asof-backup',
      version: 1,
      software: made.software,
      madeAt: made.at,
      ...checked,
      files,
    };
    writeFileSync(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const name of [...files.map((file) => file.name), MANIFEST]) syncFile(join(to, name));
    return manifest;
  } catch (error) {
    for (const name of [RECORD, MANIFEST, ...DATABASES, ...PLAIN]) rmSync(join(to, name), { force: true });
    throw error;
  }
}

/**
 * Reads a backup back: its files are the ones it lists, its log is whole.
 * @throws BackupFlaw naming what is not as it should be
 */
export function checkBackup(from: string): BackupManifest {
  const path = join(from, MANIFEST);
  if (!existsSync(path)) throw new BackupFlaw(`${from} is no backup: it has no ${MANIFEST}.`);
  let manifest: BackupManifest;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8')) as BackupManifest;
  } catch {
    throw new BackupFlaw(`${path} can't be read: the backup is damaged.`);
  }
  if (manifest.format !== 'asof-backup' || manifest.version !== 1)
    throw new BackupFlaw(`${path} was written by a newer version of Asof: update Asof first.`);
  for (const { name, bytes, sha256 } of manifest.files) {
    const file = join(from, basename(name));
    if (!existsSync(file)) throw new BackupFlaw(`The backup lacks ${name}.`);
    const found = fileDigest(file);
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw new BackupFlaw(
        `${name} of the backup is damaged: it is not the file that was written on ${manifest.madeAt}.`,
      );
  }
  const { digest } = checkRecord(join(from, RECORD));
  if (digest !== manifest.digest)
    throw new BackupFlaw(`The log in the backup has the digest ${digest}, not ${manifest.digest}.`);
  return manifest;
}

function checkRecord(path: string): Pick<BackupManifest, 'position' | 'streams' | 'events' | 'digest'> {
  const log = LocalLog.openReadOnly(path);
  try {
    const flaws = (log.pragma('integrity_check') as { integrity_check: string }[])
      .map((row) => row.integrity_check)
      .filter((line) => line !== 'ok');
    if (flaws.length > 0) throw new BackupFlaw(`${path} is damaged: ${flaws[0]}.`);
    const chains = verifyChains(log);
    const [flaw] = chains.flaws;
    if (flaw)
      throw new BackupFlaw(`${path} is damaged: ${flaw.stream}, revision ${flaw.revision}: ${flaw.problem}.`);
    return { position: log.head(), streams: chains.streams, events: chains.events, digest: digestOf(log) };
  } finally {
    log.close();
  }
}

/** One file with what the write-ahead log holds in it, as one transaction sees it. */
function copyDatabase(from: string, to: string): void {
  const db = openDatabase(from, { readOnly: true });
  try {
    db.exec('PRAGMA busy_timeout = 5000');
    db.prepare('VACUUM INTO ?').run(to);
    // Read back as a file of its own: opened only to read, it needs no write-ahead log beside it.
    const copy = openDatabase(to);
    copy.exec('PRAGMA journal_mode = DELETE');
    copy.close();
  } finally {
    db.close();
  }
}

function fileDigest(path: string): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  const fd = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(1 << 20);
    for (let n = readSync(fd, chunk); n > 0; n = readSync(fd, chunk)) hash.update(chunk.subarray(0, n));
  } finally {
    closeSync(fd);
  }
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}

export function syncFile(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
