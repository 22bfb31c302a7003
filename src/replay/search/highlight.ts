import { FACT_TOKENIZER } from '../../projections/schema.js';
import { type Database, openDatabase } from '../../store/driver.js';

/** A piece of a text; `hit` where it is what was searched for. */
export interface Segment {
  readonly text: string;
  readonly hit?: true;
}

export interface Marked {
  readonly title: readonly Segment[];
  readonly snippet: readonly Segment[];
}

interface Row {
  readonly id: number;
  readonly title: string | null;
  readonly snippet: string | null;
}

// Private-use characters, which no text of a record has: an answer never mixes marks with text.
const OPEN = '\uE000';
const CLOSE = '\uE001';
const WORDS = 40;

let database: Database | undefined;

/** A small index of its own, in memory, with the tokenizer of the large one: marks agree with what was found. */
function open(): Database {
  if (!database) {
    database = openDatabase(':memory:');
    database.exec(`CREATE VIRTUAL TABLE hit USING fts5 (title, text, tokenize="${FACT_TOKENIZER}")`);
  }
  return database;
}

/** Runs `work` over an index of just these texts, numbered from 1. */
function over<T>(
  texts: readonly { readonly title: string; readonly text: string }[],
  work: (db: Database) => T,
): T {
  const db = open();
  db.exec('BEGIN');
  try {
    const insert = db.prepare('INSERT INTO hit (rowid, title, text) VALUES (?, ?, ?)');
    for (const [i, { title, text }] of texts.entries()) insert.run(i + 1, bare(title), bare(text));
    return work(db);
  } finally {
    // Rolled back, so that texts never add up.
    db.exec('ROLLBACK');
  }
}

const bare = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '');

/** The texts with what was found marked; those that the expression doesn't find are told from their beginning. */
export function mark(
  texts: readonly { readonly title: string; readonly text: string }[],
  expression: string,
): Marked[] {
  const found = over(texts, (db) =>
    db
      .prepare(
        `SELECT rowid AS id, highlight(hit, 0, ?, ?) AS title, snippet(hit, 1, ?, ?, '…', ${WORDS}) AS snippet FROM hit WHERE hit MATCH ?`,
      )
      .all(OPEN, CLOSE, OPEN, CLOSE, expression),
  ) as Row[];
  const byId = new Map(found.map((row) => [row.id, row]));
  return texts.map(({ title, text }, i) => {
    const row = byId.get(i + 1);
    return { title: segments(row?.title ?? title), snippet: segments(row?.snippet ?? beginning(text)) };
  });
}

/** Which of some texts each expression finds, by their place. */
export function matching(
  texts: readonly { readonly title: string; readonly text: string }[],
  expressions: readonly string[],
): Set<number>[] {
  return over(texts, (db) => {
    const found = db.prepare('SELECT rowid AS id FROM hit WHERE hit MATCH ?');
    return expressions.map(
      (expression) => new Set((found.all(expression) as { id: number }[]).map((row) => row.id - 1)),
    );
  });
}

function beginning(text: string): string {
  return text.length <= 280
    ? text
    : `${text.slice(0, text.lastIndexOf(' ', 280) > 0 ? text.lastIndexOf(' ', 280) : 280)}…`;
}

function segments(marked: string): Segment[] {
  const out: Segment[] = [];
  for (const [i, part] of marked
    .replaceAll(/\s*\n\s*/g, ' · ')
    .split(OPEN)
    .entries()) {
    const close = i === 0 ? -1 : part.indexOf(CLOSE);
    if (close >= 0) out.push({ text: part.slice(0, close), hit: true });
    const rest = part.slice(close + 1);
    if (rest !== '') out.push({ text: rest });
  }
  return out;
}
