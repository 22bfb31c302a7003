import { appendBench } from './append.js';
import { type Bench, Context } from './context.js';
import { esdbBench } from './esdb.js';
import { growthBench } from './growth.js';
import { importBench, millionBench } from './import.js';
import type { Row } from './measure.js';
import { startBench, visibleBench } from './node-life.js';
import { peerBench } from './peer.js';
import { asOfBench, currentBench, listBench, pageBench } from './reads.js';
import { rebuildBench } from './rebuild.js';
import { line, report } from './report.js';
import { searchBench } from './search.js';
import { webhooksBench } from './webhooks.js';

const BENCHES: readonly Bench[] = [
  appendBench,
  importBench,
  millionBench,
  rebuildBench,
  peerBench,
  currentBench,
  asOfBench,
  listBench,
  pageBench,
  visibleBench,
  startBench,
  webhooksBench,
  searchBench,
  esdbBench,
];

/** `npm run bench [-- name…]`: all benches, or those named; `growth` only by name. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const scale = Number(process.env.ASOF_BENCH_SCALE ?? '1');
  const repeats = Number(process.env.ASOF_BENCH_REPEATS ?? '5');
  const say = (text: string) => process.stderr.write(`${text}\n`);
  const all = [...BENCHES, growthBench];
  const unknown = wanted.filter((name) => !all.some((bench) => bench.name === name));
  if (unknown.length > 0)
    throw new Error(
      `No bench is called ${unknown.join(', ')}: there are ${all.map(({ name }) => name).join(', ')}.`,
    );
  const chosen =
    wanted.length > 0
      ? all.filter(({ name }) => wanted.includes(name))
      : all.filter((bench) => bench !== growthBench);
  const context = new Context(scale, repeats, say);
  const rows: { bench: string; row: Row }[] = [];
  try {
    for (const bench of chosen) {
      say(`${bench.name} …`);
      try {
        for (const row of await bench.run(context)) {
          rows.push({ bench: bench.name, row });
          process.stdout.write(`${line(row)}\n`);
        }
        // At once: a peer's driver may end the process.
        report(
          rows,
          context,
          all.map(({ name }) => name),
        );
      } catch (error) {
        process.exitCode = 1;
        say(`${bench.name} failed: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
  } finally {
    context.close();
  }
}

await main();
