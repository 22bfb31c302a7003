import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { removeDatabase } from '../src/projections/read-models.js';
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

/** One read model of a row a case, as its inline projections write it. */
const projection = {
  canHandle: [] as string[],
  handle: async (events: readonly Message[], { connection }: { connection: Connection }) => {
    for (const { type, data } of events) {
      const { subject, occurredOn } = data as { subject: string; occurredOn: string | null };
      await connection.command(
        `INSERT INTO case_summary (name, events, last, type) VALUES (?, 1, ?, ?)
         ON CONFLICT (name) DO UPDATE SET events = events + 1, last = excluded.last, type = excluded.type`,
        [subject, occurredOn, type],
      );
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
  await connection.command(
    'CREATE TABLE case_summary (name TEXT PRIMARY KEY, events INTEGER, last TEXT, type TEXT)',
  );
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
    const sides = await interleaved(
      context.repeats,
      () => rebuild(record, context.path('peer-ours.db')),
      () => rebuilt(peer, from, context.path('peer-to.db'), streams, types, events),
    );
    const note = 'ours makes every read model, the peer (Emmett 0.38.5, SQLite) one row a case';
    return [rowOf({ name: 'rebuild, a peer', unit: 'events/s', atLeast: 10, note }, sides)];
  },
};
