import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { datasetFolder } from '../../src/dataset.js';
import type { RecordReader } from '../../src/replay/record.js';
import { search } from '../../src/replay/search.js';
import { startNode } from '../../src/start.js';
import { PACKAGE_ROOT } from '../../src/version.js';

/** A query with what a researcher would want of it: facts of the dataset (E095) or subjects, 3 best, 1 of some use. */
interface Judged {
  readonly q: string;
  readonly asOf?: string;
  readonly relevant: Readonly<Record<string, number>>;
}

export interface SearchAccuracy {
  readonly queries: number;
  /** Mean nDCG@10. */
  readonly ndcg: number;
  /** Share of queries whose first hit is of the highest grade. */
  readonly firstIsBest: number;
  readonly perQuery: readonly {
    readonly q: string;
    readonly ndcg: number;
    readonly missed: readonly string[];
  }[];
}

const DEPTH = 10;

/**
 * How well search ranks the sourced record by the judgments in queries.json. Several events tell one fact: it counts once,
 * at its first event. What nobody judged counts nothing, and takes its place.
 */
export async function searchAccuracy(): Promise<SearchAccuracy> {
  const dataDir = mkdtempSync(join(tmpdir(), 'asof-relevance-'));
  const config = readConfig({
    ASOF_DATA: dataDir,
    ASOF_DATASET: 'musk-openai',
    ASOF_LOG_LEVEL: 'silent',
    ASOF_ADMIN_KEY: 'a'.repeat(40),
  });
  const { node, close } = await startNode(config, pino({ level: 'silent' }));
  try {
    while (node.runner.lag > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return judge(node.reader, factsByEvent());
  } finally {
    await close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function judge(reader: RecordReader, facts: ReadonlyMap<string, readonly string[]>): SearchAccuracy {
  const queries = JSON.parse(
    readFileSync(join(PACKAGE_ROOT, 'bench/relevance/queries.json'), 'utf8'),
  ) as Judged[];
  const perQuery = queries.map(({ q, asOf, relevant }) => {
    const ranked = distinct(reader, q, asOf, facts, relevant);
    const gains = ranked.map((key) => relevant[key] ?? 0);
    const ideal = Object.values(relevant)
      .sort((a, b) => b - a)
      .slice(0, DEPTH);
    return {
      q,
      ndcg: dcg(gains) / dcg(ideal),
      first: gains[0] === Math.max(...ideal),
      missed: Object.keys(relevant).filter((key) => !ranked.includes(key)),
    };
  });
  return {
    queries: perQuery.length,
    ndcg: mean(perQuery.map((one) => one.ndcg)),
    firstIsBest: mean(perQuery.map((one) => (one.first ? 1 : 0))),
    perQuery,
  };
}

/** The first ten different things found. */
function distinct(
  reader: RecordReader,
  q: string,
  asOf: string | undefined,
  facts: ReadonlyMap<string, readonly string[]>,
  relevant: Readonly<Record<string, number>>,
): string[] {
  const pin = reader.pin({ asOf });
  const { hits } = search(reader, pin, { q, limit: 60 });
  const out: string[] = [];
  for (const hit of hits) {
    const names = hit.what === 'subject' ? [hit.id] : (facts.get(hit.id) ?? [hit.id]);
    const fresh = names
      .filter((name) => !out.includes(name))
      .sort((a, b) => (relevant[b] ?? 0) - (relevant[a] ?? 0));
    if (fresh[0] !== undefined) out.push(fresh[0]);
    if (out.length === DEPTH) break;
  }
  return out;
}

const dcg = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + (2 ** gain - 1) / Math.log2(i + 2), 0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Which facts of the dataset an event tells. */
function factsByEvent(): Map<string, string[]> {
  const facts = JSON.parse(readFileSync(join(datasetFolder('musk-openai'), 'facts.json'), 'utf8')) as Record<
    string,
    { events: string[] }
  >;
  const byEvent = new Map<string, string[]>();
  for (const [fact, { events }] of Object.entries(facts)) {
    for (const event of events) byEvent.set(event, [...(byEvent.get(event) ?? []), fact]);
  }
  return byEvent;
}
