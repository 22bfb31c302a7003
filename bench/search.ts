import { join } from 'node:path';
import { ReadModels } from '../src/projections/read-models.js';
import { Runner } from '../src/projections/runner.js';
import { RecordReader } from '../src/replay/record.js';
import { readQuery } from '../src/replay/search/query.js';
import { search } from '../src/replay/search.js';
import { LocalLog } from '../src/store/local-log.js';
import { type Bench, type Context, FULL, silent } from './context.js';
import { quantile, type Row, rowOf, timed } from './measure.js';

/** What lawyers type: common words, phrases, prefixes, legal text, a rare name. */
const QUERIES = [
  'motion to dismiss',
  '"summary judgment"',
  'order granting extension of time',
  '12(b)(6)',
  'ECF No. 12',
  'preliminary injunction denied',
  'notice of appearance',
  'dism*',
  'stipulation -proposed',
  '28 U.S.C. § 1331',
] as const;

/** Each query so often a repeat: p99 of two hundred answers. */
const ROUNDS = 20;
const LIMIT = 20;

/**
 * Search as it is answered (date cuts, ranking, snippets, facets, names) beside the bare index: the same expression, the
 * best twenty by bm25, from the same file.
 */
export const searchBench: Bench = {
  name: 'search',
  async run(context: Context): Promise<readonly Row[]> {
    const folder = await context.dataOf(context.record(context.cases(FULL)));
    const log = LocalLog.openReadOnly(join(folder, 'record.db'));
    const models = ReadModels.open(join(folder, 'models.db'), { readOnly: true });
    const reader = new RecordReader(new Runner(log, models, silent), {
      timeZone: 'UTC',
      now: () => '2026-01-06T12:00:00.000Z',
      follow: [],
    });
    try {
      return await measure(context, reader, models);
    } finally {
      models.close();
      log.close();
    }
  },
};

async function measure(context: Context, reader: RecordReader, models: ReadModels): Promise<Row[]> {
  const { n } = models.get<{ n: number }>(
    "SELECT count(*) AS n FROM fact WHERE type = 'DocketEntryRecorded'",
  ) as { n: number };
  const { facts } = models.get<{ facts: number }>('SELECT count(*) AS facts FROM fact') as { facts: number };
  const ours = (q: string) => search(reader, reader.pin({}), { q, limit: LIMIT });
  const best = (expression: string) =>
    models.all(
      'SELECT rowid, rank FROM fact_text WHERE fact_text MATCH ? ORDER BY rank LIMIT ?',
      expression,
      LIMIT,
    );
  // Where nothing has all the words, the baseline asks for any of them as well.
  const bare = (q: string) => {
    const { all, any } = readQuery(q);
    return best(all as string).length === 0 && any !== null ? best(any) : undefined;
  };
  // The first pass brings the file into memory; both sides read it warm.
  for (const q of QUERIES) {
    bare(q);
    ours(q);
  }
  const sides = { ours: [] as number[], baseline: [] as number[] };
  const each = new Map(QUERIES.map((q) => [q, { ours: [] as number[], baseline: [] as number[] }]));
  for (let repeat = 0; repeat < context.repeats; repeat += 1) {
    const times = { ours: [] as number[], baseline: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const q of QUERIES) {
        for (const side of round % 2 === 0
          ? (['baseline', 'ours'] as const)
          : (['ours', 'baseline'] as const)) {
          const ms = await timed(() => void (side === 'ours' ? ours(q) : bare(q)));
          times[side].push(ms);
          each.get(q)?.[side].push(ms);
        }
      }
    }
    sides.ours.push(quantile(times.ours, 0.99));
    sides.baseline.push(quantile(times.baseline, 0.99));
  }
  for (const [q, { ours: a, baseline: b }] of each) {
    context.say(
      `  ${q}: ${quantile(a, 0.5).toFixed(1)} ms, bare ${quantile(b, 0.5).toFixed(1)} ms, ${ours(q).total.count} found`,
    );
  }
  const note = `ten queries, ${facts.toLocaleString('en-US')} facts of which ${n.toLocaleString('en-US')} entries; bare: the same FTS5 expression, best ${LIMIT} by bm25`;
  return [rowOf({ name: 'search, p99', unit: 'ms', atMost: 1.5, note }, sides)];
}
