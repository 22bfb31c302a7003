import { contentHash, erasedHash } from '../domain/hash.js';
import type { Database } from './driver.js';
import { StoreUnavailable } from './event-store.js';
import { bodyOf, EVENT_COLUMNS, type EventRow, eventOf, idBytes } from './rows.js';
import { isEventId } from './storable.js';

/** What a purge did, for the report an operator keeps. */
export interface PurgeReport {
  /** Events whose text was erased, with how many texts each held. */
  readonly erased: readonly { readonly id: string; readonly stream: string; readonly texts: number }[];
  /** Events that held no text (any more). */
  readonly nothingToErase: readonly string[];
  /** Ids that are not recorded here. */
  readonly unknown: readonly string[];
  /** Files rewritten or emptied, so that the text is in none of them. */
  readonly files: readonly string[];
}

/**
 * Replaces every `{salt, text}` in the data of some events by `{erased: hash}`: the content hash takes the text in as that
 * hash, so it and the chain stay valid. Then leaves no copy in the files: freed bytes are zeroed (`secure_delete`), the
 * write-ahead log is emptied, and the whole file is rewritten (VACUUM), since pages that were rearranged long ago may
 * hold old bytes. Takes as long as copying the file and about as much free disk; everything else waits meanwhile.
 *
 * @throws StoreUnavailable if a reader of another process keeps the write-ahead log from being emptied: the events are
 *   erased, old bytes may still lie there; running it again finishes it
 */
export function purgeTexts(db: Database, path: string, ids: readonly string[]): PurgeReport {
  const erased: { id: string; stream: string; texts: number }[] = [];
  const nothingToErase: string[] = [];
  const unknown: string[] = [];
  const find = db.prepare(
    `SELECT ${EVENT_COLUMNS}, lower(hex(e.content_hash)) AS content_hash, s.name AS stream
     FROM events e JOIN streams s ON s.id = e.stream WHERE e.id = ?`,
  );
  const update = db.prepare('UPDATE events SET body = ? WHERE position = ?');
  db.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
  try {
    for (const id of ids) {
      const row = (isEventId(id) ? find.get(idBytes(id)) : undefined) as
        | (EventRow & { content_hash: string })
        | undefined;
      if (row === undefined) {
        unknown.push(id);
        continue;
      }
      const event = eventOf(row);
      const count = { texts: 0 };
      const after = { ...event, data: withoutTexts(event.data, count) };
      if (count.texts === 0) {
        nothingToErase.push(id);
        continue;
      }
      if (contentHash(after) !== row.content_hash) {
        throw new Error(
          `Event ${id} doesn't have the content its hash was made of: run \`asof verify\` before purging.`,
        );
      }
      update.run(bodyOf(after), row.position);
      erased.push({ id, stream: row.stream, texts: count.texts });
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
  emptyWal(db, path);
  db.exec('VACUUM');
  emptyWal(db, path);
  db.exec('PRAGMA secure_delete = OFF');
  return { erased, nothingToErase, unknown, files: [path, `${path}-wal`, `${path}-shm`] };
}

function emptyWal(db: Database, path: string): void {
  const { busy } = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
  if (busy === 0) return;
  throw new StoreUnavailable(
    `The text is erased from the record, but another process is reading ${path} and keeps old bytes in ${path}-wal: end that process, then purge again.`,
  );
}

function withoutTexts(value: unknown, count: { texts: number }): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item, count));
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (
    typeof record.salt === 'string' &&
    typeof record.text === 'string' &&
    Object.keys(record).length === 2
  ) {
    count.texts++;
    return { erased: erasedHash(record.salt, record.text) };
  }
  return Object.fromEntries(
    Object.entries(record).map(([key, member]) => [key, withoutTexts(member, count)]),
  );
}
