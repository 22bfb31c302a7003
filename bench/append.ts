import type { NewEvent } from '../src/domain/event.js';
import { removeDatabase } from '../src/projections/read-models.js';
import { openDatabase } from '../src/store/driver.js';
import { bodyOf, bytesOf, idBytes } from '../src/store/rows.js';
import { configureWriter } from '../src/store/schema.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { storables } from '../src/store/storable.js';
import type { Bench, Context } from './context.js';
import { interleaved, rowOf, timed } from './measure.js';
import { generatedCase } from './world/cases.js';

/** The log's tables as a program without an event store would have them. */
export const BARE = `CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE events (position INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, stream INTEGER NOT NULL,
    revision INTEGER NOT NULL, type TEXT NOT NULL, recorded_at TEXT NOT NULL, prev_hash BLOB, content_hash BLOB NOT NULL,
    body TEXT NOT NULL, UNIQUE (stream, revision)) STRICT;`;

/** A bare driver with the store's durability, and what inserts events into it in one transaction. */
export function bareLog(path: string): { insert: (events: readonly NewEvent[]) => void; close: () => void } {
  removeDatabase(path);
  const db = openDatabase(path);
  configureWriter(db);
  db.exec(BARE);
  const stream = db.prepare('INSERT OR IGNORE INTO streams (name) VALUES (?)');
  const find = db.prepare('SELECT id FROM streams WHERE name = ?');
  const event = db.prepare(
    'INSERT INTO events (id, stream, revision, type, recorded_at, prev_hash, content_hash, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const hash = bytesOf('00'.repeat(32));
  const revisions = new Map<string, number>();
  return {
    insert(events) {
      db.exec('BEGIN IMMEDIATE');
      const { subject } = events[0] as NewEvent;
      let revision = revisions.get(subject) ?? -1;
      if (revision < 0) stream.run(subject);
      const { id } = find.get(subject) as { id: number };
      for (const one of events) {
        revision += 1;
        event.run(
          idBytes(one.id),
          id,
          revision,
          one.type,
          '2026-01-05T12:00:00.000Z',
          hash,
          hash,
          bodyOf(one),
        );
      }
      revisions.set(subject, revision);
      db.exec('COMMIT');
    },
    close: () => db.close(),
  };
}

/** Events of many cases, in the order of a record that grows. */
function someEvents(count: number): NewEvent[] {
  const events: NewEvent[] = [];
  for (let n = 0; events.length < count; n += 1) events.push(...generatedCase(n));
  return events.slice(0, count);
}

async function appended(path: string, events: readonly NewEvent[]): Promise<number> {
  removeDatabase(path);
  const store = openSqliteStore(path);
  const next = new Map<string, number>();
  const ms = await timed(async () => {
    for (const event of events) {
      const revision = next.get(event.subject);
      const result = await store.append(event.subject, [event], revision ?? 'none');
      next.set(event.subject, result.revision);
    }
  });
  await store.close();
  return events.length / (ms / 1000);
}

async function inserted(path: string, events: readonly NewEvent[]): Promise<number> {
  const log = bareLog(path);
  const ms = await timed(() => {
    for (const event of events) log.insert([event]);
  });
  log.close();
  return events.length / (ms / 1000);
}

export const appendBench: Bench = {
  name: 'append',
  async run(context: Context) {
    const events = someEvents(Math.max(500, Math.round(5000 * context.scale)));
    storables(events[0]?.subject ?? '', events.slice(0, 1));
    const sides = await interleaved(
      context.repeats,
      () => appended(context.path('append.db'), events),
      () => inserted(context.path('append-bare.db'), events),
    );
    return [rowOf({ name: 'append, one durable event', unit: 'events/s', atLeast: 0.7 }, sides)];
  },
};
