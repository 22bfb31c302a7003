import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { driverName, openDatabase } from '../src/store/driver.js';
import { SOFTWARE_VERSION } from '../src/version.js';
import { fromRoot } from '../tests/helpers/root.js';
import { type Context, machine } from './context.js';
import type { Row } from './measure.js';

interface Ran {
  readonly bench: string;
  readonly row: Row;
}

/** A row as it is kept: the benches of one file may have run at different times. */
interface Entry extends Ran {
  readonly repeats: number;
}

interface Results {
  machine: string;
  software: string;
  sqlite: string;
  scale: number;
  rows: Entry[];
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
const verdict = (row: Row): string => (row.met ? 'met' : 'missed');

/** A row for the terminal. */
export const line = (row: Row): string =>
  `${verdict(row).padEnd(6)} ${row.ratio.toFixed(3).padStart(8)}  ${row.goal.padEnd(11)} ${row.name}: ${number(row.ours)} against ${number(row.baseline)} ${row.unit}`;

/**
 * Writes bench/results.md and its figures; rows of benches that did not run this time stay as they were.
 * @param order names of benches
 */
export function report(entries: readonly Ran[], context: Context, order: readonly string[]): void {
  const path = fromRoot('bench', 'results.json');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : undefined;
  const ran = new Set(entries.map(({ bench }) => bench));
  const kept = before?.scale === context.scale ? before.rows.filter(({ bench }) => !ran.has(bench)) : [];
  const db = openDatabase(':memory:');
  const { version } = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  db.close();
  const results: Results = {
    machine: machine(),
    software: SOFTWARE_VERSION,
    sqlite: `${version} (${driverName})`,
    scale: context.scale,
    rows: [
      ...kept,
      ...entries.map((entry) => ({ ...entry, repeats: entry.row.repeats ?? context.repeats })),
    ].sort((a, b) => order.indexOf(a.bench) - order.indexOf(b.bench)),
  };
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(fromRoot('bench', 'results.md'), markdown(results));
}

function markdown({ machine: on, software, sqlite, scale, rows }: Results): string {
  const lines = rows.map(({ row, repeats }) => {
    const spread = row.spread ? `${row.spread[0].toFixed(2)}–${row.spread[1].toFixed(2)}` : '';
    return `| ${row.name}${row.note ? ` (${row.note})` : ''} | ${number(row.ours)} | ${number(row.baseline)} | ${row.unit} | ${repeats} | ${row.ratio.toFixed(2)} | ${spread} | ${row.goal} | ${verdict(row)} |`;
  });
  return `# Benchmarks

Made by \`npm run bench\` (docs/performance.md says what each row does). Both sides of a row were measured in turn in the same run,
as often as the column of repeats says; the figures are medians, the ratio is that of the medians, the spread is the smallest and largest ratio of a
repeat. Ratios are the promise; absolute figures are of this machine.

- Machine: ${on}
- Asof ${software}, SQLite ${sqlite}
- Scale ${scale}${scale === 1 ? '' : ' (a quick pass: not the published figures)'}

| what | ours | baseline | unit | repeats | ratio | spread | goal | met |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}
`;
}
