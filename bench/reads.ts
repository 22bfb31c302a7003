import autocannon from 'autocannon';
import { type Bench, type Context, FULL } from './context.js';
import { interleaved, type Row, rowOf } from './measure.js';
import { latencies, p99, type Server, serveApart } from './serving.js';
import { generatedCase, longCase } from './world/cases.js';
import { Random } from './world/random.js';
import { dayNumber, dayText } from './world/template.js';

const SECONDS = 4;

async function requestsPerSecond({ url }: Server, path: string): Promise<number> {
  const result = await autocannon({ url: url + path, connections: 20, duration: SECONDS });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

/** One case as it stands, beside a bare route that sends the same bytes. */
export const currentBench: Bench = {
  name: 'current',
  async run(context: Context) {
    const ours = await serveApart({ data: await context.dataOf(context.record(context.cases(5000))) });
    const path = `/api/v1/cases/${generatedCase(17)[0]?.subject.slice('case-'.length)}`;
    const bytes = await (await fetch(ours.url + path)).text();
    const bare = await serveApart({ bytes });
    try {
      const sides = await interleaved(
        context.repeats,
        () => requestsPerSecond(ours, path),
        () => requestsPerSecond(bare, path),
      );
      return [rowOf({ name: 'GET /cases/:id, current', unit: 'requests/s', atLeast: 0.5 }, sides)];
    } finally {
      await ours.stop();
      await bare.stop();
    }
  },
};

const LENGTHS = [20, 1000, 10_000] as const;

/** Any date of cases of 20, 1,000 and 10,000 entries. */
export const asOfBench: Bench = {
  name: 'as-of',
  async run(context: Context) {
    const lengths = LENGTHS.map((length) =>
      length === 20 ? 20 : Math.max(100, Math.round(length * Math.min(1, context.scale * 2))),
    );
    const cases = lengths.map((length, i) => longCase(i + 1, length));
    const record = context.recordOf(`long-${lengths.join('-')}`, () => [
      ...cases,
      ...Array.from({ length: 200 }, (_, n) => generatedCase(n + 10)),
    ]);
    const server = await serveApart({ data: await context.dataOf(record) });
    const random = new Random(5);
    const paths = (events: (typeof cases)[number], count: number): string[] => {
      const days = events
        .map((event) => event.occurredOn ?? '')
        .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
        .sort();
      const [first, last] = [dayNumber(days[0] as string), dayNumber(days.at(-1) as string)];
      const id = events[0]?.subject.slice('case-'.length);
      return Array.from(
        { length: count },
        () => `/api/v1/cases/${id}?asOf=${dayText(first + random.below(last - first + 60))}`,
      );
    };
    const count = Math.max(200, Math.round(1000 * context.scale));
    try {
      for (const events of cases) await latencies(server, paths(events, 50));
      const rows: Row[] = [];
      const [short, ...longer] = cases as [(typeof cases)[number], ...typeof cases];
      for (const [i, events] of longer.entries()) {
        const sides = await interleaved(
          context.repeats,
          async () => p99(await latencies(server, paths(events, count))),
          async () => p99(await latencies(server, paths(short, count))),
        );
        const name = `GET /cases/:id?asOf= of ${lengths[i + 1]?.toLocaleString('en')} entries over 20, p99`;
        rows.push(rowOf({ name, unit: 'ms', atMost: 2 }, sides));
      }
      return rows;
    } finally {
      await server.stop();
    }
  },
};

/** Lists as of any date over ten times the cases. */
export const listBench: Bench = {
  name: 'list',
  async run(context: Context) {
    const few = await serveApart({ data: await context.dataOf(context.record(context.cases(5000))) });
    const many = await serveApart({ data: await context.dataOf(context.record(context.cases(FULL))) });
    const random = new Random(11);
    const paths = (count: number): string[] =>
      Array.from({ length: count }, () => {
        const asOf = dayText(dayNumber('2008-01-01') + random.below(6500));
        return `/api/v1/cases?status=${random.pick(['open', 'ended'])}&asOf=${asOf}&limit=50`;
      });
    const count = Math.max(200, Math.round(1000 * context.scale));
    try {
      for (const server of [few, many]) await latencies(server, paths(200));
      const sides = await interleaved(
        context.repeats,
        async () => p99(await latencies(many, paths(count))),
        async () => p99(await latencies(few, paths(count))),
      );
      const name = `GET /cases?status=&asOf=, ${context.cases(FULL).toLocaleString('en')} cases over ${context.cases(5000).toLocaleString('en')}, p99`;
      return [rowOf({ name, unit: 'ms', atMost: 1.5 }, sides)];
    } finally {
      await few.stop();
      await many.stop();
    }
  },
};
