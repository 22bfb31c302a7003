import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { MAX_HEADERS, MAX_PARAMETERS, MAX_URL, Refusals, SMALL_BODY } from '../../src/http/limits.js';
import { ADMIN_KEY, testNode } from '../support/node.js';

const port = (address: string): number => Number(new URL(address).port);

/** Sends bytes as they are and gives what comes back until the server hangs up. */
async function raw(to: number, bytes: string): Promise<string> {
  const socket = connect(to, '127.0.0.1');
  socket.on('error', () => {});
  let all = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    all += chunk;
  });
  socket.end(bytes, 'latin1');
  await Promise.race([once(socket, 'close'), pause(10_000)]);
  socket.destroy();
  return all;
}

const isProblem = (answer: string, status: number, code: string): boolean => {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  if (!head.startsWith(`HTTP/1.1 ${status} `) || !/content-type: application\/problem\+json/i.test(head))
    return false;
  const problem = JSON.parse(body) as Record<string, unknown>;
  return (
    problem.type === `/docs/problems#${code}` &&
    problem.status === status &&
    typeof problem.detail === 'string'
  );
};

t.test('what is too much or no HTTP is refused with a problem document, at the socket too', async (t) => {
  const test = await testNode({ env: { ASOF_LOG_LEVEL: 'silent' } });
  t.teardown(() => test.close());
  const to = port(await test.app.listen({ host: '127.0.0.1', port: 0 }));
  const get = (rest: string) => raw(to, `GET ${rest}`);
  const end = ' HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  const cases: [string, Promise<string>, number, string][] = [
    ['no HTTP', raw(to, 'hello\r\n\r\n'), 400, 'invalid-request'],
    [
      'headers',
      get(`/ HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(MAX_HEADERS)}\r\n\r\n`),
      431,
      'headers-too-large',
    ],
    ['a long address', get(`/api/v1/cases?q=${'x'.repeat(MAX_URL)}${end}`), 414, 'address-too-long'],
    ['a long id', get(`/api/v1/cases/${'x'.repeat(301)}/docket${end}`), 404, 'not-found'],
    [
      'many parameters',
      get(`/api/v1/cases?${'q=x&'.repeat(MAX_PARAMETERS + 1)}${end}`),
      400,
      'invalid-request',
    ],
    ['a bad escape', get(`/api/v1/cases/%ff${end}`), 400, 'invalid-request'],
    [
      'two lengths',
      raw(
        to,
        'POST /api/v1/events HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
      400,
      'invalid-request',
    ],
    [
      'no host that is one',
      get('/api/v1/hearings.ics HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'),
      400,
      'invalid-request',
    ],
    ['another site in the path', get(`//evil.example/?known=then${end}`), 400, 'invalid-request'],
    [
      'a pattern for an address',
      raw(to, `POST /api/v1/cases/**/docket.csv${end}`),
      405,
      'method-not-allowed',
    ],
  ];
  for (const [what, answer, status, code] of cases) {
    const text = await answer;
    t.ok(
      isProblem(text, status, code) ||
        (what === 'another site in the path' &&
          text.startsWith(`HTTP/1.1 ${status} `) &&
          !/location:/i.test(text)),
      what,
      { answer: text.slice(0, 400) },
    );
  }
  const wrong = await test.app.inject({ method: 'DELETE', url: '/api/v1/cases/x' });
  t.match(wrong, { statusCode: 405, headers: { allow: /GET/ } });
});

t.test('JSON is bounded before it is parsed', async (t) => {
  const test = await testNode();
  t.teardown(() => test.close());
  const post = (path: string, payload: string) =>
    test.app.inject({
      method: 'POST',
      url: `/api/v1${path}`,
      headers: {
        authorization: `Bearer ${ADMIN_KEY}`,
        'content-type': 'application/json',
        'if-none-match': '*',
      },
      payload,
    });
  for (const text of [
    '['.repeat(60_000),
    '{"a":'.repeat(60_000),
    '{"events":[],"events":[]}',
    '{"__proto__":{"a":1}}',
    '{"constructor":{"prototype":{}}}',
    '{"n":1e999}',
    `{"n":${'9'.repeat(30)}}`,
    '',
    ' ',
  ]) {
    const began = process.cpuUsage();
    const answer = await post('/events', text);
    const { user } = process.cpuUsage(began);
    t.match(answer, { statusCode: 400 }, text.slice(0, 30));
    t.ok(user < 400_000, `${user} µs`);
  }
  t.equal((await post('/keys', `{"name":"${'x'.repeat(SMALL_BODY)}"}`)).statusCode, 413);
  t.equal(
    (
      await test.app.inject({
        method: 'POST',
        url: '/api/v1/keys',
        headers: { 'content-type': 'application/json' },
        payload: '['.repeat(1000),
      })
    ).statusCode,
    401,
    'nothing is read of who has no key',
  );
});

t.test('other sites can neither read nor write through a browser', async (t) => {
  const test = await testNode({ dataset: 'musk-openai' });
  t.teardown(() => test.close());
  const ask = (method: 'GET' | 'OPTIONS' | 'POST', url: string, headers: Record<string, string>) =>
    test.app.inject({ method, url, headers });
  const read = await ask('GET', '/api/v1/cases', { origin: 'https://evil.example' });
  t.equal(read.statusCode, 200);
  for (const name of Object.keys(read.headers)) t.notMatch(name, /^access-control/);
  t.equal(read.headers['cross-origin-resource-policy'], 'same-origin');
  t.ok(
    (
      await ask('OPTIONS', '/api/v1/events', {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
      })
    ).statusCode >= 400,
    'no preflight is granted',
  );
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ] as Record<string, string>[]) {
    const answer = await ask('POST', '/mcp', { ...headers, 'content-type': 'application/json' });
    t.match(answer, { statusCode: 403 }, JSON.stringify(headers));
  }
  t.not(
    (
      await ask('POST', '/mcp', {
        origin: 'http://localhost:80',
        host: 'localhost:80',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
      })
    ).statusCode,
    403,
  );
});

t.test('clients that send slowly are cut off, and nobody waits for them', async (t) => {
  const test = await testNode();
  const to = port(await test.app.listen({ host: '127.0.0.1', port: 0 }));
  t.teardown(() => test.close());
  t.ok(
    test.app.server.headersTimeout <= 15_000 &&
      test.app.server.requestTimeout > 0 &&
      test.app.server.keepAliveTimeout > 0 &&
      test.app.server.maxConnections > 0,
  );
  test.app.server.headersTimeout = 500;
  const slow: Socket[] = Array.from({ length: 100 }, () => connect(to, '127.0.0.1'));
  let closed = 0;
  let told = '';
  for (const socket of slow) {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      told = String(chunk);
    });
    socket.on('close', () => {
      closed += 1;
    });
    socket.write('GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n');
  }
  const drip = setInterval(() => {
    for (const socket of slow) if (!socket.destroyed) socket.write('X-A: b\r\n');
  }, 100);
  t.match(
    await raw(to, 'GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    /^HTTP\/1\.1 200/,
    'others are answered meanwhile',
  );
  for (let i = 0; i < 100 && closed < slow.length; i++) await pause(100);
  clearInterval(drip);
  t.equal(closed, slow.length);
  t.match(told, /^HTTP\/1\.1 408 [\s\S]*too-slow/);
});

t.test('streams end with the server, a HEAD of one at once', async (t) => {
  const test = await testNode();
  const address = await test.app.listen({ host: '127.0.0.1', port: 0 });
  t.match(
    await raw(
      port(address),
      'HEAD /api/v1/events/stream HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    ),
    /text\/event-stream/,
  );
  const stream = await fetch(`${address}/api/v1/events/stream`);
  t.equal(stream.headers.get('x-content-type-options'), 'nosniff');
  const ended = stream.text();
  const began = Date.now();
  await test.close();
  t.match(await ended, /^: from/);
  t.ok(Date.now() - began < 5000, 'an open stream holds nobody up');
});

t.test('a key is not guessed at the cost of the server', (t) => {
  let now = 0;
  const refusals = new Refusals(3, () => now);
  for (let i = 0; i < 3; i++) refusals.note('a');
  t.equal(refusals.wait('a'), 60);
  t.equal(refusals.wait('b'), 0);
  now = 60_001;
  t.equal(refusals.wait('a'), 0);
  t.end();
});
