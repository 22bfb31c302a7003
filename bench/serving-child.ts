import Fastify from 'fastify';
import { readConfig } from '../src/config.js';
import { serve } from '../src/serve.js';
import { silent } from './context.js';

/** One server for a bench, told by its parent what to serve, and to end. */
async function main(): Promise<void> {
  const what = JSON.parse(process.env.ASOF_BENCH_SERVE ?? '{}') as { data?: string; bytes?: string };
  const { url, close } = what.data === undefined ? await bare(what.bytes ?? '') : await node(what.data);
  process.on('message', (message) => {
    if (message === 'memory') process.send?.(Math.round(process.memoryUsage().rss / 1e6));
    if (message === 'stop') void close().then(() => process.exit(0));
  });
  process.send?.(url);
}

async function node(data: string) {
  const config = readConfig({
    ASOF_DATA: data,
    ASOF_DATASET: 'none',
    ASOF_PORT: '0',
    ASOF_ADMIN_KEY: 'an-admin-key-for-the-bench-long-enough',
    ASOF_LOG_LEVEL: 'silent',
    ASOF_RATE_LIMIT: '100000000',
  });
  const served = await serve(config, silent, () => undefined);
  while (served.node.runner.lag > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return { url: served.address, close: served.close };
}

async function bare(bytes: string) {
  const app = Fastify();
  app.get('/*', (_request, reply) =>
    reply.header('content-type', 'application/json; charset=utf-8').send(bytes),
  );
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => app.close() };
}

await main();
