import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import autocannon from 'autocannon';
import Fastify from 'fastify';
import t from 'tap';
import { ADMIN_KEY, testNode } from '../support/node.js';

/** Seconds of load: short in the normal run, 120 by ASOF_TEST_LOAD_SECONDS. */
const SECONDS = Number(process.env.ASOF_TEST_LOAD_SECONDS ?? 5);
const CONNECTIONS = 10;
t.setTimeout(0);

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const heapMb = (): number => {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const CASE = 'cand-4-24-cv-04722';
const READS = [
  `/api/v1/cases/${CASE}`,
  `/api/v1/cases/${CASE}/docket?limit=20`,
  '/api/v1/cases?limit=20',
  '/api/v1/organizations/openai/board',
  `/api/v1/cases/${CASE}?asOf=2025-03-04`,
  '/api/v1/search?q=injunction&limit=10',
  `/cases/${CASE}`,
];
const authorization = `Bearer ${ADMIN_KEY}`;

/** One event a subject, so that writers meet only in the log. */
const appending = (): string =>
  JSON.stringify({
    events: [
      {
        type: 'LawsuitFiled',
        subject: `case-cand-3-26-cv-${randomUUID().slice(0, 13)}`,
        occurredOn: '2026-01-05',
        knownOn: '2026-01-05',
        knownOnBasis: 'publicly-filed',
        standing: 'reported',
        data: { caption: 'A v. B', court: 'cand', docketNumber: '3:26-cv-1', title: 'Complaint' },
        sources: [{ publisher: 'Court', title: 'Docket', publishedOn: null }],
      },
    ],
  });

interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** Told to wait since the event loop was late by seconds: by what the machine does beside this. */
  readonly shed: number;
  readonly statuses: Record<string, { count?: number }>;
}

/** Reads and writes together, nine to one, as fast as they are answered. */
function load(url: string, seconds: number): Promise<Load> {
  const read = (path: string): autocannon.Request => ({ method: 'GET', path, headers: { authorization } });
  const write = (): autocannon.Request => ({
    method: 'POST',
    path: '/api/v1/events',
    headers: { authorization, 'content-type': 'application/json', 'if-none-match': '*' },
    setupRequest: (request) => ({ ...request, body: appending() }),
  });
  const requests = [...READS, READS[0] as string, READS[2] as string].map(read);
  requests.splice(4, 0, write());
  return new Promise((resolve, reject) => {
    const run = autocannon(
      { url, connections: CONNECTIONS, duration: seconds, requests, timeout: 30 },
      (error: unknown, result) => {
        if (error) return reject(error as Error);
        const {
          latency,
          requests: answered,
          errors,
          timeouts,
          non2xx,
          statusCodeStats,
        } = result as autocannon.Result & { statusCodeStats: Record<string, { count?: number }> };
        const shed = statusCodeStats['503']?.count ?? 0;
        resolve({
          perSecond: (answered.total - shed) / seconds,
          p50: latency.p50,
          p99: latency.p99,
          failed: errors + timeouts + non2xx - shed,
          shed,
          statuses: statusCodeStats,
        });
      },
    );
    run.on('error', reject);
  });
}

t.test(`reads and writes together at saturation for ${SECONDS} s: no errors, memory flat`, async (t) => {
  const test = await testNode({ dataset: 'musk-openai', env: { ASOF_LOG_LEVEL: 'fatal' } });
  t.teardown(() => test.close());
  const url = await test.app.listen({ host: '127.0.0.1', port: 0 });
  await load(url, Math.max(1, SECONDS / 5));
  await test.settled();
  const headBefore = Number(await test.node.store.head());
  // Histories are kept up to a bound, which their own test holds: what is left behind beside them is asked here.
  test.node.runner.histories.clear();
  const before = heapMb();
  const found = await load(url, SECONDS);
  await test.settled();
  const full = heapMb();
  test.node.runner.histories.clear();
  const after = heapMb();
  const written = Number(await test.node.store.head()) - headBefore;

  // The same mix on a route that does nothing but answer as much: what the server alone costs on this machine.
  const bare = Fastify();
  const answers = new Map<string, string>();
  for (const path of READS)
    answers.set(path, (await test.app.inject({ method: 'GET', url: path, headers: { authorization } })).body);
  bare.get('/*', (request, reply) => reply.type('application/json').send(answers.get(request.url) ?? '{}'));
  bare.post('/*', async (_request, reply) => reply.code(201).send({ position: '0' }));
  t.teardown(() => bare.close());
  const bareUrl = await bare.listen({ host: '127.0.0.1', port: 0 });
  const base = await load(bareUrl, Math.min(SECONDS, 20));

  t.comment(
    `Asof: ${Math.round(found.perSecond)}/s, p50 ${found.p50} ms, p99 ${found.p99} ms, ${written} events written; heap ${before.toFixed(1)} -> ${after.toFixed(1)} MB, with the histories kept ${full.toFixed(1)} MB; told to wait ${found.shed}`,
  );
  t.comment(
    `bare Fastify: ${Math.round(base.perSecond)}/s, p50 ${base.p50} ms, p99 ${base.p99} ms; ratio ${(base.perSecond / found.perSecond).toFixed(1)}`,
  );
  t.equal(found.failed, 0, JSON.stringify(found.statuses));
  t.ok(written > 0, `${written} written`);
  // At the end of the load some were written whose answers nobody waited for.
  const unanswered = written - (found.statuses['201']?.count ?? 0);
  t.ok(unanswered >= 0 && unanswered <= CONNECTIONS, `${unanswered} more written than acknowledged`);
  t.ok(after < before * 1.1 + 10, `heap ${before.toFixed(1)} -> ${after.toFixed(1)} MB`);
  t.equal((await test.get('/ready')).status, 200);
});
