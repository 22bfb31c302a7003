import { readdirSync, readFileSync } from 'node:fs';
import type { NewEvent } from '../src/domain/event.js';
import { importTexts } from '../src/imports/import.js';
import { Planner } from '../src/imports/planner.js';
import { readInput } from '../src/imports/read.js';
import { removeDatabase } from '../src/projections/read-models.js';
import { LocalLog } from '../src/store/local-log.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { fromRoot } from '../tests/helpers/root.js';
import { bareLog } from './append.js';
import type { Bench, Context } from './context.js';
import { interleaved, type Row, rowOf, timed } from './measure.js';
import { Random } from './world/random.js';

const READ = { retrievedOn: '2026-01-05' };

/** Entries at scale 1. */
const ENTRIES = 20_000;
const MANY = 1_000_000;
/** The most events an append of an import holds: so many the other side inserts in a transaction. */
const BATCH = 400;

interface Docket {
  readonly text: string;
  readonly number: string;
  readonly entries: number;
}

/** Every docket of the test fixtures whose copies can be told apart by the number in it. */
function dockets(): Docket[] {
  const folder = fromRoot('tests', 'fixtures', 'dockets');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return names.sort().flatMap((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const read = readInput(text, READ);
    if (typeof read === 'string' || read.dockets.length !== 1) return [];
    const [docket] = read.dockets;
    const number = docket?.facts.docketNumber;
    const entries = docket?.entries.length ?? 0;
    return number !== undefined && text.includes(number) && entries > 0 ? [{ text, number, entries }] : [];
  });
}

/** The dockets in turn, each copy under a number of its own: one file at a time, so that a million entries need no room. */
function* files(of: readonly Docket[], entries: number): Generator<Docket> {
  for (let n = 0, held = 0; held < entries; n += 1) {
    const docket = of[n % of.length] as Docket;
    const number = `1:24-cv-${String(n).padStart(5, '0')}`;
    yield { ...docket, text: docket.text.replaceAll(docket.number, number) };
    held += docket.entries;
  }
}

function* textsOf(dockets: Iterable<Docket>): Generator<string> {
  for (const { text } of dockets) yield text;
}

/**
 * Entries a second, from a file's text until its events are on disk: as `asof import` and POST /imports do it, a file after
 * the other, through the same function. What either goes on to do (read models) is the rebuild's bench. Making the copies is
 * in the time: the next files are read while one is appended.
 */
async function imported(
  path: string,
  dockets: Iterable<Docket>,
  planner: Planner,
): Promise<{ rate: number; peak: number }> {
  removeDatabase(path);
  const store = openSqliteStore(path);
  const random = new Random(3);
  const world = { log: store.log, store, planner, salt: () => random.hex(16), resolveCase: () => undefined };
  let [entries, peak] = [0, 0];
  const ms = await timed(async () => {
    for await (const report of importTexts(textsOf(dockets), { ...READ, actor: 'bench' }, world)) {
      entries += report.total - report.refused;
      peak = Math.max(peak, process.memoryUsage.rss());
    }
  });
  await store.close();
  return { rate: entries / (ms / 1000), peak };
}

/**
 * The baseline: the very events that the import made, in the same order, an append a transaction, with the same durability;
 * nothing is read, classified, hashed or checked. Only inserting is timed, not fetching what is inserted.
 */
function inserted(path: string, record: string, entries: number): number {
  const made = LocalLog.openReadOnly(record);
  const log = bareLog(path);
  let ms = 0;
  for (const name of made.streamNames()) {
    const events = made.stream(name) as readonly NewEvent[];
    const start = performance.now();
    for (let i = 0; i < events.length; i += BATCH) log.insert(events.slice(i, i + BATCH));
    ms += performance.now() - start;
  }
  log.close();
  made.close();
  return entries / (ms / 1000);
}

/** An import of so many entries beside its events inserted, each side so often. */
async function measured(context: Context, wanted: number, repeats: number): Promise<Row> {
  const of = dockets();
  const path = context.path('import.db');
  const planner = new Planner();
  let [entries, count, peak] = [0, 0, 0];
  for (const docket of files(of, wanted)) {
    entries += docket.entries;
    count += 1;
  }
  // The other side inserts what this one made.
  await imported(path, files(of, wanted), planner);
  const sides = await interleaved(
    repeats,
    async () => {
      const result = await imported(path, files(of, wanted), planner);
      peak = Math.max(peak, result.peak);
      return result.rate;
    },
    () => inserted(context.path('import-bare.db'), path, entries),
  );
  const size = `${entries.toLocaleString('en')} entries in ${count.toLocaleString('en')} files`;
  const name = 'import until appended, classification included';
  const note = `${size}; resident memory at most ${Math.round(peak / 2 ** 20)} MiB`;
  return { ...rowOf({ name, unit: 'entries/s', atLeast: 0.4, note }, sides), repeats };
}

export const importBench: Bench = {
  name: 'import',
  async run(context: Context) {
    return [await measured(context, Math.max(500, Math.round(ENTRIES * context.scale)), context.repeats)];
  },
};

/** The size users come with, once: whether pace and memory hold. */
export const millionBench: Bench = {
  name: 'million',
  async run(context: Context) {
    return [await measured(context, Math.max(500, Math.round(MANY * context.scale)), 1)];
  },
};
