import { mkdirSync, rmSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import { startNode } from '../src/start.js';
import { type Bench, type Context, FULL, silent } from './context.js';
import { interleaved, median, type Row, rowOf, timed } from './measure.js';
import { p99, serveApart } from './serving.js';
import { generatedCase } from './world/cases.js';

/** From an append to the read models that show it, on the embedded store. */
export const visibleBench: Bench = {
  name: 'visible',
  async run(context: Context) {
    const data = context.path('visible');
    rmSync(data, { recursive: true, force: true });
    const { node, close } = await startNode(
      readConfig({ ASOF_DATA: data, ASOF_DATASET: 'none', ASOF_LOG_LEVEL: 'silent' }),
      silent,
    );
    const cases = Array.from({ length: 300 }, (_, n) => generatedCase(n));
    const found: number[] = [];
    for (const events of cases) {
      const head = events.slice(0, -3);
      const first = await node.store.append(events[0]?.subject ?? '', head, 'none');
      await node.runner.reached(first.position, 10_000);
      for (const [i, event] of events.slice(-3).entries()) {
        const ms = await timed(async () => {
          const { position } = await node.store.append(event.subject, [event], head.length - 1 + i);
          await node.runner.reached(position, 10_000);
        });
        found.push(ms);
      }
    }
    await close();
    const ours = p99(found);
    const name = 'append until visible in the read models, p99';
    const note = 'the second figure is the goal itself';
    const row: Row = {
      name,
      ours,
      baseline: 50,
      ratio: ours / 50,
      goal: '≤ 50 ms',
      unit: 'ms',
      met: ours <= 50,
      note,
    };
    return [row];
  },
};

/** Starting with everything projected, beside starting with nothing. */
export const startBench: Bench = {
  name: 'start',
  async run(context: Context) {
    const full = await context.dataOf(context.record(context.cases(FULL)));
    const empty = context.path('empty');
    mkdirSync(empty, { recursive: true });
    const memory: number[] = [];
    const start = async (data: string): Promise<number> => {
      const server = await serveApart({ data });
      if (data === full) memory.push(await server.memory());
      await server.stop();
      return server.startMs;
    };
    await start(full);
    const sides = await interleaved(
      context.repeats,
      () => start(full),
      () => start(empty),
    );
    const events = (context.cases(FULL) * 20).toLocaleString('en');
    const times = rowOf({ name: `start with ${events} events projected`, unit: 'ms', atMost: 2 }, sides);
    const more = median(sides.ours) - median(sides.baseline);
    const resident = median(memory);
    return [
      { ...times, goal: '≤ +1,000 ms', met: more <= 1000 },
      {
        name: 'resident memory after that start',
        ours: resident,
        baseline: 300,
        ratio: resident / 300,
        goal: '≤ 300 MB',
        unit: 'MB',
        met: resident <= 300,
        note: 'the second figure is the goal itself',
      },
    ];
  },
};
