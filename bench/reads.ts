import autocannon from 'autocannon';
import type { NewEvent } from '../src/domain/event.js';
import { type Bench, type Context, FULL } from './context.js';
import { interleaved, quantile, type Row, rowOf } from './measure.js';
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
      const note = 'the same address again and again; no log of requests on either side';
      return [rowOf({ name: 'GET /cases/:id, current', unit: 'requests/s', atLeast: 0.5, note }, sides)];
    } finally {
      await ours.stop();
      await bare.stop();
    }
  },
};

const LENGTHS = [20, 1000, 10_000] as const;

/** A node with cases of 20, 1,000 and 10,000 entries among others. */
async function longCases(context: Context) {
  const lengths = LENGTHS.map((length) =>
    length === 20 ? 20 : Math.max(100, Math.round(length * Math.min(1, context.scale * 2))),
  );
  const cases = lengths.map((length, i) => longCase(i + 1, length));
  const record = context.recordOf(`long-${lengths.join('-')}`, () => [
    ...cases,
    ...Array.from({ length: 200 }, (_, n) => generatedCase(n + 10)),
  ]);
  const server = await serveApart({ data: await context.dataOf(record) });
  return { lengths, cases, server };
}

/**
 * Addresses of a case on random days of it. Each is another one, by a place in the log that was reached long ago: a short
 * case has few days, and what was answered before would only be sent again.
 */
function daysOf(events: readonly NewEvent[]): (base: string, count: number) => string[] {
  const days = events
    .map((event) => event.occurredOn ?? '')
    .filter((day) => /^\d{4}-\d\d-\d\d$/.test(day))
    .sort();
  const [first, last] = [dayNumber(days[0] as string), dayNumber(days.at(-1) as string)];
  const id = events[0]?.subject.slice('case-'.length);
  const random = new Random(5);
  let asked = 0;
  return (base, count) =>
    Array.from({ length: count }, () => {
      asked += 1;
      return `${base}/cases/${id}?asOf=${dayText(first + random.below(last - first + 60))}&minPosition=${asked}`;
    });
}

/** Any date of cases of 20, 1,000 and 10,000 entries. */
export const asOfBench: Bench = {
  name: 'as-of',
  async run(context: Context) {
    const { lengths, cases, server } = await longCases(context);
    const days = new Map(cases.map((events) => [events, daysOf(events)]));
    const paths = (events: (typeof cases)[number], count: number): string[] =>
      days.get(events)?.('/api/v1', count) ?? [];
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
        rows.push(rowOf({ name, unit: 'ms', atMost: 2, note: 'each made afresh' }, sides));
      }
      return rows;
    } finally {
      await server.stop();
    }
  },
};

/**
 * The page of a case of 10,000 entries over its JSON answer: the plain one, and the one that has what the page has, the events
 * and sources behind each value.
 */
export const pageBench: Bench = {
  name: 'page',
  async run(context: Context) {
    const { lengths, cases, server } = await longCases(context);
    const paths = daysOf(cases.at(-1) as (typeof cases)[number]);
    const count = Math.max(100, Math.round(400 * context.scale));
    const p95 = async (base: string, more = '') => {
      const asked = paths(base, count).map((path) => path + more);
      return quantile(await latencies(server, asked), 0.95);
    };
    const name = `page of a case of ${lengths.at(-1)?.toLocaleString('en')} entries over its JSON`;
    try {
      for (const base of ['/api/v1', '']) await latencies(server, paths(base, 50));
      const rows: Row[] = [];
      for (const [than, more] of [
        ['', ''],
        [' with explain=true', '&explain=true'],
      ] as const) {
        const sides = await interleaved(
          context.repeats,
          () => p95(''),
          () => p95('/api/v1', more),
        );
        rows.push(
          rowOf({ name: `${name}${than}, p95`, unit: 'ms', atMost: 3, note: 'each made afresh' }, sides),
        );
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
