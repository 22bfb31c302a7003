import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { readConfig } from '../src/config.js';
import type { NewEvent } from '../src/domain/event.js';
import type { Node } from '../src/http/node.js';
import { startNode } from '../src/start.js';
import { messageId } from '../src/webhooks/messages/build.js';
import { type Bench, type Context, silent } from './context.js';
import { interleaved, quantile, rowOf, timed } from './measure.js';
import { generatedCase } from './world/cases.js';

/** Cases whose whole history is delivered in a repeat; twenty events each. */
const CASES = 1000;
/** Requests under way to an endpoint, on both sides. */
const CONCURRENCY = 10;
const DEAD = 10;
/** Cases appended event by event in a repeat, so far apart. */
const LIVE_CASES = 25;
const GAP_MS = 5;

interface Post {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/**
 * Signed deliveries a second to a fast receiver, beside a bare undici loop that sends the same bodies with the signatures
 * they were delivered with, at the same concurrency; and the time from an append to its arrival with ten dead endpoints
 * beside the healthy one, over that without. A whole node delivers: messages are built, signed and sent, and every attempt is
 * on record when the time stops.
 */
export const webhooksBench: Bench = {
  name: 'webhooks',
  async run(context: Context) {
    const data = context.path('webhooks');
    const made = await context.dataOf(context.record(context.cases(CASES)));
    cpSync(made, data, { recursive: true });
    const environment = { ASOF_DATA: data, ASOF_DATASET: 'none', ASOF_WEBHOOKS_ALLOW: '127.0.0.1' };
    const { node, close } = await startNode(readConfig(environment), silent);
    const fast = await receiver();
    const hanging = await receiver('--hang');
    const pool = new Pool(fast.origin, { connections: CONCURRENCY });
    try {
      const posts = await captured(node);
      const ours = () => deliveries(node, fast, posts.length);
      const bare = () => bareLoop(fast, pool, posts);
      await interleaved(1, ours, bare);
      const rates = await interleaved(context.repeats, ours, bare);
      let next = context.cases(CASES);
      const live = (dead: number) => () => {
        const cases = Array.from({ length: LIVE_CASES }, () => generatedCase(next++));
        return p95(node, fast, cases.flat(), deadUrls(hanging.origin, dead));
      };
      await interleaved(1, live(0), live(0));
      const times = await interleaved(context.repeats, live(DEAD), live(0));
      return [
        rowOf({ name: 'webhook deliveries', unit: 'deliveries/s', atLeast: 0.6 }, rates),
        rowOf({ name: 'webhook p95 beside ten dead endpoints', unit: 'ms', atMost: 1.2 }, times),
      ];
    } finally {
      await pool.close();
      await close();
      fast.close();
      hanging.close();
    }
  },
};

/** Half of them never answer, the others refuse the connection: nothing listens on that port. */
const deadUrls = (hanging: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 0 ? `${hanging}/hook` : 'http://127.0.0.1:9/hook'));

/** What the node sends for its whole history, signatures and all. */
async function captured(node: Node): Promise<Post[]> {
  const posts: Post[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { host: _h, connection: _c, 'content-length': _l, ...headers } = request.headers;
      posts.push({ body: Buffer.concat(chunks).toString(), headers: headers as Record<string, string> });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const remove = await history(node, `http://127.0.0.1:${port}`);
  for (let before = -1; posts.length > before || before === 0; await pause(500)) before = posts.length;
  await remove();
  server.close();
  server.closeAllConnections();
  return posts;
}

/** An endpoint that begins with all history. @returns what waits until all of it is written down, and removes it */
async function history(node: Node, origin: string): Promise<() => Promise<void>> {
  const input = { url: `${origin}/hook`, since: '1900-01-01', filter: { filedWithin: null } };
  const { endpoint } = await node.webhooks.create(input, 'bench');
  return async () => {
    while (node.webhooks.get(endpoint.id).waiting > 0) await pause(1);
    await node.webhooks.remove(endpoint.id, 'bench');
  };
}

/** From the moment an endpoint with that much history is made until all of it was delivered and written down. */
async function deliveries(node: Node, to: Receiver, count: number): Promise<number> {
  const ms = await timed(async () => {
    const remove = await history(node, to.origin);
    await to.received(count);
    await remove();
  });
  return (count / ms) * 1000;
}

/** What anyone would write by hand: as many loops as connections, each posting one signed body after the other. */
async function bareLoop(to: Receiver, pool: Pool, posts: readonly Post[]): Promise<number> {
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < posts.length; at = next++) {
      const answer = await pool.request({ method: 'POST', path: '/hook', ...(posts[at] as Post) });
      await answer.body.dump();
    }
  };
  const ms = await timed(async () => {
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    await to.received(posts.length);
  });
  return (posts.length / ms) * 1000;
}

/** p95 of the time from an entry's append to its arrival at a healthy endpoint, with others beside it. */
async function p95(
  node: Node,
  to: Receiver,
  events: readonly NewEvent[],
  others: readonly string[],
): Promise<number> {
  const filter = { eventType: 'entry.recorded', filedWithin: null };
  const ids: string[] = [];
  for (const url of [`${to.origin}/timed`, ...others]) {
    ids.push((await node.webhooks.create({ url, filter }, 'bench')).endpoint.id);
  }
  const began = new Map<string, number>();
  let revision: number | 'none' = 'none';
  for (const [i, event] of events.entries()) {
    if (event.subject !== events[i - 1]?.subject) revision = 'none';
    if (event.type === 'DocketEntryRecorded')
      began.set(messageId(event.id, 'entry.recorded'), performance.timeOrigin + performance.now());
    ({ revision } = await node.store.append(event.subject, [event], revision));
    await pause(GAP_MS);
  }
  const times = await to.received(began.size);
  for (const id of ids) await node.webhooks.remove(id, 'bench');
  return quantile(
    [...began].map(([id, at]) => (times[id] as number) - at),
    0.95,
  );
}

interface Receiver {
  readonly origin: string;
  /** Waits for so many requests since the last that were waited for. @returns when each message to /timed came */
  received(count: number): Promise<Record<string, number>>;
  close(): void;
}

async function receiver(...args: string[]): Promise<Receiver> {
  const child = fork(fileURLToPath(new URL('./webhooks-receiver.js', import.meta.url)), args);
  const [origin] = (await once(child, 'message')) as [string];
  return {
    origin,
    async received(wanted) {
      child.send(wanted);
      const [{ count, times }] = (await once(child, 'message')) as [
        { count: number; times: Record<string, number> },
      ];
      if (count !== wanted) throw new Error(`${count} requests came instead of ${wanted}.`);
      return times;
    },
    close: () => child.disconnect(),
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
