import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { removeDatabase } from '../src/projections/read-models.js';
import { openDatabase } from '../src/store/driver.js';
import { START } from '../src/store/event-store.js';
import { LocalLog } from '../src/store/local-log.js';
import { fromRoot } from '../tests/helpers/root.js';
import type { Bench, Context } from './context.js';
import { interleaved, rowOf, timed } from './measure.js';
import { rebuild } from './rebuild.js';
import { generatedCase } from './world/cases.js';

interface Message {
  readonly type: string;
  readonly data: unknown;
}
interface Connection {
  readonly command: (sql: string, values?: unknown[]) => Promise<void>;
  readonly close: () => void;
}
interface PeerStore {
  readonly appendToStream: (name: string, events: readonly Message[]) => Promise<unknown>;
  readonly readStream: (name: string) => Promise<{ events: readonly Message[] }>;
}
interface Peer {
  readonly getSQLiteEventStore: (options: object) => PeerStore;
  readonly sqliteConnection: (options: object) => Connection;
}

const FOLDER = ['bench', 'peer', 'node_modules', '@event-driven-io', 'emmett-sqlite'];
const ENTRY = fromRoot(...FOLDER, 'dist', 'index.js');

async function filled(
  peer: Peer,
  path: string,
  cases: number,
): Promise<{ streams: string[]; events: number }> {
  removeDatabase(path);
  const store = peer.getSQLiteEventStore({ fileName: path });
  const streams: string[] = [];
  let events = 0;
  for (let n = 0; n < cases; n += 1) {
    const made = generatedCase(n).map((event) => ({ type: event.type, data: event }));
    const name = made[0]?.data.subject ?? '';
    await store.appendToStream(name, made);
    streams.push(name);
    events += made.length;
  }
  return { streams, events };
}

const TABLE = 'CREATE TABLE case_summary (name TEXT PRIMARY KEY, events INTEGER, last TEXT, type TEXT)';
const ROW = `INSERT INTO case_summary (name, events, last, type) VALUES (?, 1, ?, ?)
  ON CONFLICT (name) DO UPDATE SET events = events + 1, last = excluded.last, type = excluded.type`;

/** The same read model from our log, in batches as a rebuild takes them. @returns events a second */
function rowsFromOurLog(record: string, to: string): number {
  removeDatabase(to);
  const log = LocalLog.openReadOnly(record);
  const db = openDatabase(to);
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; ${TABLE}`);
  const row = db.prepare(ROW);
  const start = performance.now();
  let position = START;
  for (let more = true; more; ) {
    db.exec('BEGIN IMMEDIATE');
    const events = log.after(position, 2000);
    for (const event of events) row.run(event.subject, event.occurredOn, event.type);
    db.exec('COMMIT');
    position = events.at(-1)?.position ?? position;
    more = events.length > 0;
  }
  const seconds = (performance.now() - start) / 1000;
  const events = Number(log.head());
  db.close();
  log.close();
  return events / seconds;
}

/** One read model of a row a case, as its inline projections write it. */
const projection = {
  canHandle: [] as string[],
  handle: async (events: readonly Message[], { connection }: { connection: Connection }) => {
    for (const { type, data } of events) {
      const { subject, occurredOn } = data as { subject: string; occurredOn: string | null };
      await connection.command(ROW, [subject, occurredOn, type]);
    }
  },
};

/** It has no rebuild of its own here: every stream is read and appended again to a store with the projection. */
async function rebuilt(
  peer: Peer,
  from: string,
  to: string,
  streams: readonly string[],
  types: readonly string[],
  events: number,
): Promise<number> {
  removeDatabase(to);
  const source = peer.getSQLiteEventStore({ fileName: from });
  const connection = peer.sqliteConnection({ fileName: to });
  await connection.command(TABLE);
  const store = peer.getSQLiteEventStore({
    fileName: to,
    projections: [{ type: 'inline', projection: { ...projection, canHandle: types } }],
  });
  const ms = await timed(async () => {
    for (const name of streams) {
      const { events: read } = await source.readStream(name);
      await store.appendToStream(
        name,
        read.map(({ type, data }) => ({ type, data })),
      );
    }
  });
  connection.close();
  return events / (ms / 1000);
}

export const peerBench: Bench = {
  name: 'peer',
  async run(context: Context) {
    if (!existsSync(ENTRY)) {
      context.say('The peer is not installed: npm install --prefix bench/peer');
      return [];
    }
    const peer = (await import(pathToFileURL(ENTRY).href)) as Peer;
    // Long enough that it is no race of who starts sooner.
    const cases = context.cases(5000);
    const from = context.path('peer.db');
    const { streams, events } = await filled(peer, from, cases);
    const types = [
      ...new Set(Array.from({ length: cases }, (_, n) => generatedCase(n).map((e) => e.type)).flat()),
    ];
    const record = context.record(cases);
    const to = context.path('peer-ours.db');
    const alike: number[] = [];
    const sides = await interleaved(
      context.repeats,
      () => {
        alike.push(rowsFromOurLog(record, to));
        return rebuild(record, to);
      },
      () => rebuilt(peer, from, context.path('peer-to.db'), streams, types, events),
    );
    const row = (name: string, note: string, ours: readonly number[]) => {
      const aim = { name, unit: 'events/s', atLeast: 10, note: `${note}; Emmett 0.38.5, SQLite` };
      return rowOf(aim, { ...sides, ours });
    };
    return [
      row('rebuild, a peer', 'the same read model, a row a case, on both sides', alike),
      row('rebuild, a peer: all of ours', 'ours makes every read model, the peer that one', sides.ours),
    ];
  },
};
