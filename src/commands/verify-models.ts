import type { ReadModels } from '../projections/read-models.js';
import { type Database, openDatabase } from '../store/driver.js';

/** The first thing in which two read models differ. */
interface ModelDifference {
  readonly table: string;
  /** Position of the log at which answers from it would differ. */
  readonly at: number;
  readonly live: readonly unknown[] | null;
  readonly rebuilt: readonly unknown[] | null;
}

export interface ModelReport {
  readonly tables: readonly string[];
  readonly rows: number;
  readonly differences: readonly ModelDifference[];
}

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether rows hold between two positions. */
  readonly dated: boolean;
  readonly bySubject: boolean;
}

/** What says how the rows were made, not what they say: batches of the runner fall otherwise in a rebuild. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['smear', 'checkpoint']);
const ROW_IDS: ReadonlySet<string> = new Set(['id', 'rowid', 'p0', 'p1']);

/**
 * Compares two read models table by table: what they answer at some places of the log, not how rows are numbered or cut.
 * @param positions places to compare at; the last is where both stand
 */
export function compareModels(
  live: ReadModels,
  rebuilt: ReadModels,
  positions: readonly number[],
  onTable?: (done: number, of: number) => void,
): ModelReport {
  const tables = tablesOf(rebuilt);
  const differences: ModelDifference[] = [];
  let rows = 0;
  for (const [i, table] of tables.entries()) {
    for (const at of table.dated ? positions : positions.slice(-1)) {
      const compared = compareTable(table, at, live, rebuilt);
      rows += compared.rows;
      if (compared.difference) {
        differences.push(compared.difference);
        break;
      }
    }
    onTable?.(i + 1, tables.length);
  }
  for (const index of indexesOf(rebuilt)) {
    const difference = compareWords(index, live, rebuilt, positions.at(-1) ?? 0);
    if (difference) differences.push(difference);
  }
  const missing = tablesOf(live).filter((table) => !tables.some((other) => other.name === table.name));
  for (const { name } of missing)
    differences.push({ table: name, at: positions.at(-1) ?? 0, live: [], rebuilt: null });
  return { tables: [...tables.map((table) => table.name), ...indexesOf(rebuilt)], rows, differences };
}

const indexesOf = (models: ReadModels): string[] =>
  models
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name",
    )
    .map((row) => row.name);

/** Full-text indexes hold no texts to compare, but every word of them with how often it stands where. */
function compareWords(
  index: string,
  live: ReadModels,
  rebuilt: ReadModels,
  at: number,
): ModelDifference | undefined {
  const [a, b] = [
    openDatabase(live.path, { readOnly: true }),
    openDatabase(rebuilt.path, { readOnly: true }),
  ];
  try {
    const [mine, theirs] = [wordsOf(a, index), wordsOf(b, index)];
    for (;;) {
      const [x, y] = [mine.next(), theirs.next()];
      if (x.done && y.done) return undefined;
      const [one, other] = [x, y].map((next) => (next.done ? null : Object.values(next.value as object)));
      if (JSON.stringify(one) !== JSON.stringify(other))
        return { table: index, at, live: one ?? null, rebuilt: other ?? null };
    }
  } finally {
    a.close();
    b.close();
  }
}

function wordsOf(db: Database, index: string): Iterator<unknown> {
  db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, "${index}", col)`);
  return db.prepare('SELECT term, col, doc, cnt FROM temp.words').iterate() as Iterator<unknown>;
}

function tablesOf(models: ReadModels): Table[] {
  const names = models
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )
    .map((row) => row.name);
  const virtual = models
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'",
    )
    .map((row) => `${row.name}_`);
  return names
    .filter((name) => !NOT_COMPARED.has(name) && !virtual.some((prefix) => name.startsWith(prefix)))
    .map((name) => {
      const all = models.all<{ name: string; type: string }>(
        'SELECT name, type FROM pragma_table_info(?)',
        name,
      );
      const has = (column: string) => all.some((each) => each.name === column);
      const bySubject = all.some((each) => each.name === 'subject' && each.type === 'INTEGER');
      const columns = all
        .map((each) => each.name)
        .filter((column) => !ROW_IDS.has(column) && !(bySubject && column === 'subject'));
      return { name, columns, dated: has('p0') && has('p1'), bySubject };
    });
}

function compareTable(
  table: Table,
  at: number,
  live: ReadModels,
  rebuilt: ReadModels,
): { rows: number; difference?: ModelDifference } {
  const skip = table.dated ? new Set([...smeared(live, at), ...smeared(rebuilt, at)]) : new Set<string>();
  const [mine, theirs] = [read(table, at, live), read(table, at, rebuilt)];
  let rows = 0;
  for (;;) {
    const [a, b] = [nextOf(mine, skip), nextOf(theirs, skip)];
    if (a === undefined && b === undefined) return { rows };
    if (a === undefined || b === undefined || JSON.stringify(a) !== JSON.stringify(b)) {
      return { rows, difference: { table: table.name, at, live: a ?? null, rebuilt: b ?? null } };
    }
    rows += 1;
  }
}

/** Subjects whose rows are not exact at a position: they are replayed instead, so their rows answer nothing. */
const smeared = (models: ReadModels, at: number): string[] =>
  models
    .all<{ name: string }>(
      'SELECT s.name FROM smear m JOIN subject s ON s.id = m.subject WHERE m.p0 <= ? AND m.p1 > ?',
      at,
      at,
    )
    .map((row) => row.name);

function read(table: Table, at: number, models: ReadModels): Iterator<unknown> {
  const columns = [
    ...(table.bySubject ? ['s.name AS subject_name'] : []),
    ...table.columns.map((column) => `t."${column}"`),
  ];
  const where = table.dated ? `WHERE t.p0 <= ${at} AND t.p1 > ${at}` : '';
  const sql = `SELECT ${columns.join(', ')} FROM "${table.name}" t ${table.bySubject ? 'JOIN subject s ON s.id = t.subject' : ''} ${where} ORDER BY ${columns.map((_, i) => i + 1).join(', ')}`;
  return models.db.prepare(sql).iterate() as Iterator<unknown>;
}

function nextOf(rows: Iterator<unknown>, skip: ReadonlySet<string>): unknown[] | undefined {
  for (;;) {
    const { done, value } = rows.next();
    if (done) return undefined;
    const row = value as Record<string, unknown>;
    if (typeof row.subject_name === 'string' && skip.has(row.subject_name)) continue;
    return Object.values(row);
  }
}
