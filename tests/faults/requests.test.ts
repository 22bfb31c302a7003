import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import t from 'tap';
import { testNode } from '../support/node.js';
import { knownOf, pagesOf } from './requests-known.js';
import { type Made, operationsOf, requestOf } from './requests-made.js';
import { Chance } from './requests-values.js';

const COUNT = Number(process.env.ASOF_TEST_REQUESTS ?? 2000);
const SEED = Number(process.env.ASOF_TEST_SEED ?? 20_260_301);
const WORKERS = 8;
/** A read that waits for a place ahead answers after two seconds; beyond thirty a request hangs, however busy the machine. */
const HANG_MS = 30_000;
t.setTimeout(0);

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
const heapMb = async (): Promise<number> => {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const stray: unknown[] = [];
process.on('unhandledRejection', (error) => stray.push(error));
process.on('uncaughtException', (error) => stray.push(error));

interface Answer {
  readonly statusCode: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
  readonly raw: { readonly req: { readonly url: string } };
}

/** Why an answer is none that a client can work with; undefined for one that is. */
function flaw(made: Made, answer: Answer): string | undefined {
  const { statusCode: status, headers, body } = answer;
  // Dots in a path are gone by the time it arrives.
  const { url } = answer.raw.req;
  const type = String(headers['content-type'] ?? '');
  if (headers['access-control-allow-origin'] !== undefined) return 'it lets other sites read';
  if (headers['set-cookie'] !== undefined) return 'it sets a cookie';
  const to = String(headers.location ?? '/');
  if (!/^\/(?![/\\])/.test(to) && !to.startsWith('./')) return `it leads away, to ${to}`;
  if (status < 400) return undefined;
  if (status === 503) {
    const known = type.startsWith('application/problem+json')
      ? /#(?:not-caught-up)"/.test(body)
      : type.startsWith('text/html') || /"status":"not-ready"/.test(body);
    return known && headers['retry-after'] !== undefined ? undefined : 'it is 503 without a reason to wait';
  }
  if (status >= 500) return `it is ${status}`;
  // JSON-RPC has errors of its own; a HEAD has no body to look at.
  if (made.method === 'HEAD' || /^\/+mcp/.test(url)) return undefined;
  if (type.startsWith('text/html') && !url.startsWith('/api/'))
    return body.startsWith('<!DOCTYPE html>') ? undefined : 'its page is none';
  if (!type.startsWith('application/problem+json')) return `its ${status} is ${type || 'of no type'}`;
  const problem = JSON.parse(body) as Record<string, unknown>;
  const whole =
    typeof problem.type === 'string' &&
    typeof problem.title === 'string' &&
    problem.status === status &&
    typeof problem.detail === 'string' &&
    problem.detail !== '';
  return whole ? undefined : 'its problem document lacks a member';
}

t.test(
  `${COUNT} requests made from the OpenAPI document: no failure of ours, no hang, no leak`,
  async (t) => {
    const test = await testNode({
      dataset: 'musk-openai',
      env: { ASOF_INBOUND_SECRET: 'an-inbound-secret-for-tests', ASOF_LOG_LEVEL: 'fatal' },
    });
    t.teardown(() => test.close());
    const known = await knownOf(test);
    const api = operationsOf((await test.get('/openapi.json')).body).filter(
      ({ path }) => path !== '/api/v1/events/stream',
    );
    t.ok(api.length > 60, `${api.length} operations`);
    const pages = pagesOf(api);
    const chance = new Chance(SEED);
    const flaws = new Map<string, { count: number; made: Made; answer: string }>();
    const statuses = new Map<number, number>();
    let slowest = 0;
    let overloaded = 0;
    let slowestUrl = '';

    const ask = async (made: Made): Promise<void> => {
      const start = performance.now();
      const timer = Symbol('hang');
      let stop: NodeJS.Timeout | undefined;
      const answer = await Promise.race([
        test.app
          .inject({
            method: made.method as 'GET',
            url: made.url,
            headers: made.headers,
            ...(made.body === undefined ? {} : { payload: made.body }),
          })
          .catch((error: unknown) => error as Error),
        new Promise<typeof timer>((resolve) => {
          stop = setTimeout(() => resolve(timer), HANG_MS);
        }),
      ]);
      clearTimeout(stop);
      if (
        answer !== timer &&
        !(answer instanceof Error) &&
        (answer as unknown as Answer).statusCode === 503 &&
        (made.method === 'HEAD' || (answer as unknown as Answer).body.includes('#overloaded"'))
      ) {
        // The machine does other things: what a client does then is wait and ask again.
        overloaded += 1;
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return ask(made);
      }
      const ms = performance.now() - start;
      if (ms > slowest && !/minPosition|atPosition|atEvent/.test(made.url)) {
        slowest = ms;
        slowestUrl = made.url.slice(0, 120);
      }
      const why =
        answer === timer
          ? 'it hangs'
          : answer instanceof Error
            ? `it throws ${answer.message}`
            : flaw(made, answer as unknown as Answer);
      if (answer !== timer && !(answer instanceof Error)) {
        const { statusCode } = answer as unknown as Answer;
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      }
      if (why === undefined) return;
      const held = flaws.get(why);
      if (held) held.count += 1;
      else
        flaws.set(why, {
          count: 1,
          made,
          answer:
            answer === timer || answer instanceof Error
              ? ''
              : (answer as unknown as Answer).body.slice(0, 400),
        });
    };

    const run = async (count: number, pick: () => Made): Promise<void> => {
      let left = count;
      const worker = async (): Promise<void> => {
        while (left-- > 0) {
          await ask(pick());
          // Answers made at once would keep timers from running, the server's own included.
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await Promise.all(Array.from({ length: WORKERS }, worker));
    };

    const any = (): Made => requestOf(chance.yes(0.2) ? chance.of(pages) : chance.of(api), known, chance);
    const reads = [...api.filter(({ method }) => method === 'GET'), ...pages];
    const reading = (): Made => {
      const made = requestOf(chance.of(reads), known, chance);
      return made.method === 'GET' ? made : { ...made, method: 'GET' };
    };
    const began = performance.now();
    for (const { path } of [...api, ...pages])
      await ask({ method: 'HEAD', url: path, headers: {}, kind: 'nearly' });
    await run(Math.ceil(COUNT * 0.7), any);
    // What is on record grows by what was written; from here on only reading, which must leave nothing behind.
    await test.settled();
    await run(Math.ceil(COUNT * 0.1), reading);
    const before = await heapMb();
    await run(Math.ceil(COUNT * 0.2), reading);
    const after = await heapMb();
    const seconds = (performance.now() - began) / 1000;
    t.comment(
      `${COUNT} requests in ${seconds.toFixed(1)} s; heap ${before.toFixed(1)} -> ${after.toFixed(1)} MB; slowest ${Math.round(slowest)} ms ${slowestUrl}; asked to wait ${overloaded} times`,
    );
    t.comment(
      [...statuses]
        .sort(([a], [b]) => a - b)
        .map(([status, n]) => `${status}: ${n}`)
        .join(', '),
    );
    for (const [why, { count, made, answer }] of flaws)
      t.fail(`${why} (${count} times)`, {
        method: made.method,
        url: made.url.slice(0, 600),
        headers: made.headers,
        body: made.body?.slice(0, 300),
        answer,
      });
    t.strictSame(stray.map(String), [], 'nothing was left unhandled');
    t.ok(after < before * 1.1 + 8, `heap ${before.toFixed(1)} -> ${after.toFixed(1)} MB`);
    t.ok(overloaded <= COUNT / 50, `asked to wait ${overloaded} times`);
    t.ok((statuses.get(200) ?? 0) > COUNT / 10, 'many were answered');
    t.ok((statuses.get(201) ?? 0) > 0, 'some wrote');
    t.equal((await test.get('/ready')).status, 200, 'ready afterwards');
  },
);
