import { writeFileSync } from 'node:fs';
import { ReadModels, removeDatabase } from '../src/projections/read-models.js';
import { Runner } from '../src/projections/runner.js';
import { listCases } from '../src/replay/case-list.js';
import { RecordReader } from '../src/replay/record.js';
import { LocalLog } from '../src/store/local-log.js';
import { fromRoot } from '../tests/helpers/root.js';
import { type Bench, type Context, silent } from './context.js';
import { chart, type Series } from './growth-chart.js';
import { quantile } from './measure.js';
import { rebuild } from './rebuild.js';
import { generatedCase } from './world/cases.js';
import { Random } from './world/random.js';
import { recording, writeRecord } from './world/store.js';
import { dayNumber, dayText } from './world/template.js';

interface Point {
  readonly events: number;
  readonly append: number;
  readonly rebuild: number;
  readonly asOf: number;
  readonly list: number;
}

/** Microseconds an event, and p99 of reads, as the record grows: docs/growth.json and its pictures. */
export const growthBench: Bench = {
  name: 'growth',
  async run(context: Context) {
    const sizes = (process.env.ASOF_BENCH_SIZES ?? '500,5000,50000').split(',').map(Number);
    const points: Point[] = [];
    for (const cases of sizes) points.push(await measure(context, cases));
    const series = (key: Exclude<keyof Point, 'events'>, name: string): Series => ({
      name,
      points: points.map((point) => [point.events, point[key]]),
    });
    writeFileSync(fromRoot('docs', 'growth.json'), `${JSON.stringify(points, null, 2)}\n`);
    writeFileSync(
      fromRoot('docs', 'growth-writing.svg'),
      chart('Microseconds an event', [series('append', 'append'), series('rebuild', 'rebuild')]),
    );
    writeFileSync(
      fromRoot('docs', 'growth-reading.svg'),
      chart('Milliseconds an answer, p99', [
        series('asOf', 'one case as of a date'),
        series('list', 'list as of a date'),
      ]),
    );
    return [];
  },
};

async function measure(context: Context, cases: number): Promise<Point> {
  const path = context.path(`growth-${cases}.db`);
  removeDatabase(path);
  const start = performance.now();
  const events = writeRecord(path, recording(cases));
  const append = ((performance.now() - start) * 1000) / events;
  const models = context.path(`growth-models-${cases}.db`);
  const speed = await rebuild(path, models);
  const point = { events, append, rebuild: 1e6 / speed, ...reads(path, models, cases) };
  context.say(JSON.stringify(point));
  for (const file of [path, models]) removeDatabase(file);
  return point;
}

function reads(record: string, modelsPath: string, cases: number): { asOf: number; list: number } {
  const log = LocalLog.openReadOnly(record);
  const models = ReadModels.open(modelsPath, { readOnly: true });
  const reader = new RecordReader(new Runner(log, models, silent), {
    timeZone: 'UTC',
    now: () => '2026-01-06T12:00:00.000Z',
    follow: [],
  });
  const random = new Random(23);
  const day = () => dayText(dayNumber('2008-01-01') + random.below(6500));
  const one = () => {
    const subject = generatedCase(random.below(cases))[0]?.subject ?? '';
    const asOf = day();
    return () => reader.replay(subject, reader.pin({ asOf }));
  };
  const list = () => {
    const asOf = day();
    return () => listCases(reader, reader.pin({ asOf }), { status: 'open' }, 50);
  };
  const p99 = (make: () => () => unknown): number => {
    const times = Array.from({ length: 1500 }, () => {
      const work = make();
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return quantile(times.slice(500), 0.99);
  };
  const found = { asOf: p99(one), list: p99(list) };
  models.close();
  log.close();
  return found;
}
