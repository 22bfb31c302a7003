import type { StoredEvent } from '../src/domain/event.js';
import { factNames, factText, factTitle } from '../src/domain/fact-text.js';
import { ReadModels, removeDatabase } from '../src/projections/read-models.js';
import { rebuildBeside } from '../src/projections/rebuild.js';
import { READING_INDEXES } from '../src/projections/schema.js';
import { plainVersion } from '../src/replay/resolve.js';
import { openDatabase } from '../src/store/driver.js';
import { LocalLog } from '../src/store/local-log.js';
import { type Bench, type Context, FULL, silent } from './context.js';
import { interleaved, rowOf } from './measure.js';

/** Events of one transaction of the baseline: as many as a rebuild puts in one. */
const BATCH = 20_000;
type Cell = string | number | null;
type Stored = Record<string, Cell>;

/** Tables whose rows are held in memory beforehand, and the column that says with which event they are written. */
const SMALL = {
  subject: 'first',
  link: 'position',
  chain: 'position',
  alias: 'position',
  sealed: 'position',
  case_row: 'p0',
  calendar_row: 'p0',
  smear: 'p1',
} as const;

/** Rebuilds every read model of a record. @returns events a second */
export async function rebuild(record: string, to: string): Promise<number> {
  removeDatabase(to);
  const log = LocalLog.openReadOnly(record);
  const start = performance.now();
  const runner = await rebuildBeside(log, to, silent);
  runner.close();
  runner.models.close();
  const seconds = (performance.now() - start) / 1000;
  const events = Number(log.head());
  log.close();
  return events / seconds;
}

/** Scans the same record, parses every body and inserts the very rows of its read models. @returns events a second */
export function bareRebuild(record: string, built: string, to: string): number {
  removeDatabase(to);
  const source = openDatabase(built, { readOnly: true });
  const log = openDatabase(record, { readOnly: true });
  const full = LocalLog.openReadOnly(record);
  // The same settings, with every index of the schema in place.
  const models = ReadModels.make(to);
  const { db } = models;
  db.exec(READING_INDEXES);
  const scan = log.prepare('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const factsOf = source.prepare('SELECT * FROM fact WHERE id > ? AND p0 <= ? ORDER BY id');
  const small = Object.entries(SMALL).map(([table, column]) => {
    const rows = source.prepare(`SELECT * FROM ${table} ORDER BY ${column}`).all() as Stored[];
    return { rows, column, at: 0, insert: inserting(db, table, rows[0]) };
  });
  const fact = inserting(db, 'fact', source.prepare('SELECT * FROM fact LIMIT 1').get() as Stored);
  const text = db.prepare('INSERT INTO fact_text (rowid, title, text) VALUES (?, ?, ?)');
  const name = db.prepare('INSERT INTO name_text (rowid, name) VALUES (?, ?)');
  let position = 0;
  let lastFact = 0;
  let elapsed = 0;
  for (;;) {
    const start = performance.now();
    const rows = scan.all(position, BATCH) as { position: number; body: string }[];
    for (const row of rows) JSON.parse(row.body);
    elapsed += performance.now() - start;
    const last = rows.at(-1)?.position;
    if (last === undefined) break;
    // What is to be inserted is fetched off the clock.
    const facts = factsOf.all(lastFact, last) as Stored[];
    const events = full.after(String(position).padStart(20, '0'), BATCH);
    const texts = new Map(events.map((event) => [Number(event.position), words(event)]));
    lastFact = Number(facts.at(-1)?.id ?? lastFact);
    const begin = performance.now();
    db.exec('BEGIN IMMEDIATE');
    for (const row of facts) {
      fact(row);
      const told = texts.get(row.at as number);
      text.run(row.id as number, told?.title ?? '', told?.text ?? '');
      if (told?.names) name.run(row.id as number, told.names);
    }
    for (const table of small) {
      for (; table.at < table.rows.length; table.at += 1) {
        const row = table.rows[table.at] as Stored;
        if (Number(row[table.column]) > last) break;
        table.insert(row);
      }
    }
    db.exec('COMMIT');
    elapsed += performance.now() - begin;
    position = last;
  }
  const begin = performance.now();
  models.close();
  elapsed += performance.now() - begin;
  for (const opened of [source, log, full]) opened.close();
  return position / (elapsed / 1000);
}

function words(event: StoredEvent): { title: string; text: string; names: string } {
  const { fact } = plainVersion(event, '');
  return { title: factTitle(fact), text: factText(fact, event.sources), names: factNames(fact).join('\n') };
}

function inserting(db: ReadModels['db'], table: string, like: Stored | undefined): (row: Stored) => void {
  const columns = Object.keys(like ?? {});
  if (columns.length === 0) return () => undefined;
  const places = columns.map(() => '?').join(', ');
  const statement = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`);
  return (row) => void statement.run(...columns.map((column) => row[column] as Cell));
}

export const rebuildBench: Bench = {
  name: 'rebuild',
  async run(context: Context) {
    const record = context.record(context.cases(FULL));
    const built = context.path('rebuilt.db');
    await rebuild(record, built);
    const sides = await interleaved(
      context.repeats,
      () => rebuild(record, context.path('rebuilding.db')),
      () => bareRebuild(record, built, context.path('bare.db')),
    );
    for (const name of ['rebuilt.db', 'rebuilding.db', 'bare.db']) removeDatabase(context.path(name));
    const events = (context.cases(FULL) * 20).toLocaleString('en');
    return [
      rowOf({ name: `rebuild all read models, ${events} events`, unit: 'events/s', atLeast: 0.5 }, sides),
    ];
  },
};
