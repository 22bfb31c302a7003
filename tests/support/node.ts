import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { type App, buildApp } from '../../src/http/app.js';
import type { Node } from '../../src/http/node.js';
import { apiParts, pageParts } from '../../src/parts.js';
import { startNode } from '../../src/start.js';
import { pause } from './collect.js';
import { startEsdb } from './esdb-server.js';

/** The admin key of test nodes. */
export const ADMIN_KEY = 'an-admin-key-for-tests-long-enough-to-pass';

export interface TestNode {
  readonly node: Node;
  readonly app: App;
  readonly dataDir: string;
  /** The store's address, where it is not the embedded one. */
  readonly store: string | undefined;
  /** GETs below /api/v1 and gives the parsed answer. */
  readonly get: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: any; headers: Record<string, unknown> }>;
  readonly send: (
    method: 'POST' | 'PATCH' | 'DELETE' | 'PUT',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; body: any; headers: Record<string, unknown> }>;
  /** Waits until the read models stand at the head of the log. */
  readonly settled: () => Promise<void>;
  /** Closes the node; its data stays when `keep` is set. */
  readonly close: (keep?: boolean) => Promise<void>;
}

/**
 * A node of its own in a temporary folder: the whole server, asked without a socket. With ASOF_TEST_STORE=eventstoredb its log
 * is in an EventStoreDB started for it.
 */
export async function testNode(
  options: {
    dataset?: string;
    store?: string;
    env?: Record<string, string>;
    dataDir?: string;
    now?: () => string;
  } = {},
): Promise<TestNode> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'asof-test-'));
  const fresh = process.env.ASOF_TEST_STORE === 'eventstoredb' && options.store === undefined;
  const server = fresh ? await startEsdb() : undefined;
  if (fresh && !server)
    throw new Error('ASOF_TEST_STORE=eventstoredb needs an EventStore.ClusterNode on PATH.');
  const store = options.store ?? server?.url;
  const config = readConfig({
    ASOF_DATA: dataDir,
    ASOF_DATASET: options.dataset ?? 'none',
    ASOF_ADMIN_KEY: ADMIN_KEY,
    ASOF_LOG_LEVEL: 'silent',
    ASOF_RATE_LIMIT: '1000000',
    ...(store === undefined ? {} : { ASOF_STORE: store }),
    ...options.env,
  });
  const { node, close } = await startNode(config, pino({ level: config.logLevel }), options.now);
  const app = await buildApp(node, apiParts, pageParts);
  const authorization = `Bearer ${ADMIN_KEY}`;
  const parse = (response: { statusCode: number; body: string; headers: Record<string, unknown> }) => {
    let body: unknown = response.body;
    if (String(response.headers['content-type'] ?? '').includes('json') && response.body !== '')
      body = JSON.parse(response.body);
    return { status: response.statusCode, body: body as any, headers: response.headers };
  };
  // A machine with too much to do says so: that is no answer to what a test asks.
  const ask = async (request: InjectOptions) => {
    for (;;) {
      const answer = parse(await app.inject(request));
      if (!String(answer.body?.type).endsWith('#overloaded')) return answer;
      await pause(100);
    }
  };
  return {
    node,
    app,
    dataDir,
    store,
    get: (path, headers = {}) => ask({ method: 'GET', url: `/api/v1${path}`, headers }),
    send: (method, path, body, headers = {}) =>
      ask({
        method,
        url: `/api/v1${path}`,
        headers: { authorization, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      }),
    settled: async () => {
      const head = await node.store.head();
      while (node.runner.position < head) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    close: async (keep = false) => {
      await app.close();
      await close();
      if (!keep) await server?.stop();
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
