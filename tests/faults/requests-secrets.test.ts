import { pino } from 'pino';
import t from 'tap';
import { readConfig } from '../../src/config.js';
import { buildApp } from '../../src/http/app.js';
import { apiParts, pageParts } from '../../src/parts.js';
import { startNode } from '../../src/start.js';
import { until } from '../support/collect.js';
import { ADMIN_KEY } from '../support/node.js';

t.test('logs hold no key and no secret, whatever is asked', async (t) => {
  const lines: string[] = [];
  const inbound = 'an-inbound-secret-nobody-may-see';
  const config = readConfig({
    ASOF_DATA: t.testdir(),
    ASOF_DATASET: 'none',
    ASOF_ADMIN_KEY: ADMIN_KEY,
    ASOF_INBOUND_SECRET: inbound,
    ASOF_LOG_LEVEL: 'trace',
    ASOF_WEBHOOKS_ALLOW: '127.0.0.1',
    ASOF_SECRET_KEY: 'a-key-for-secrets-of-thirty-two-characters',
  });
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const { node, close } = await startNode(config, logger);
  const app = await buildApp(node, apiParts, pageParts);
  // A machine busy with other things is told to wait: the first answer shows that it has come round.
  await until(
    'the server has time',
    async () => (await app.inject({ url: '/api/v1/health' })).statusCode === 200,
    20_000,
  );
  t.teardown(async () => {
    await app.close();
    await close();
  });
  const headers = { authorization: `Bearer ${ADMIN_KEY}` };
  const made = await app.inject({
    method: 'POST',
    url: '/api/v1/keys',
    headers,
    payload: { name: 'one', role: 'reader' },
  });
  const key = made.json().data.key as string;
  t.match(key, /^asof_/);
  const hook = await app.inject({
    method: 'POST',
    url: '/api/v1/webhooks',
    headers,
    payload: { url: 'http://127.0.0.1:9/hook' },
  });
  const secret = hook.json().data?.secret as string;
  t.match(secret, /^whsec_/);
  await app.inject({ method: 'POST', url: `/api/v1/webhooks/${hook.json().data.id}/test`, headers });
  for (const value of [key, ADMIN_KEY, secret, inbound]) {
    await app.inject({ method: 'GET', url: `/api/v1/cases?q=x&key=${value}` });
    await app.inject({ method: 'GET', url: '/api/v1/cases', headers: { authorization: `Bearer ${value}x` } });
    await app.inject({
      method: 'GET',
      url: '/api/v1/cases',
      headers: { authorization: `Basic ${value}`, cookie: value },
    });
    await app.inject({
      method: 'POST',
      url: `/api/v1/inbound/courtlistener/${value}`,
      payload: value,
      headers: { 'content-type': 'text/plain' },
    });
    await app.inject({ method: 'POST', url: `//api/v1/inbound/courtlistener/${value}/more?x=${value}` });
    await app.inject({
      method: 'POST',
      url: '/api/v1/imports',
      headers: { ...headers, 'content-type': 'text/plain' },
      payload: value,
    });
  }
  const log = lines.join('');
  t.ok(lines.length > 10, `${lines.length} lines`);
  for (const [what, value] of Object.entries({ key, ADMIN_KEY, secret, inbound }))
    t.notOk(log.includes(value) || log.includes(value.replace('whsec_', '')), `${what} is in no line`, {
      found: lines.find((line) => line.includes(value)),
    });
});
