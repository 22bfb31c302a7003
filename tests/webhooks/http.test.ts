import Fastify, { type InjectOptions, type LightMyRequestResponse } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import t from 'tap';
import { Problem } from '../../src/http/problems.js';
import { webhookRoutes } from '../../src/http/webhooks.js';
import { until } from '../support/collect.js';
import { append, CASE, entry, receiver, setUp } from './support.js';

t.test(
  'the routes: made, read, tested, rotated, listed, sent again, replayed, disabled, enabled, deleted',
  async (t) => {
    const { store, webhooks } = await setUp(t);
    const to = await receiver(t);
    const app = Fastify().withTypeProvider<ZodTypeProvider>();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    app.setErrorHandler((error, _request, reply) => {
      const status =
        error instanceof Problem ? error.status : ((error as { statusCode?: number }).statusCode ?? 500);
      return reply
        .code(status)
        .serializer(JSON.stringify)
        .send({ status, message: (error as Error).message });
    });
    app.decorateRequest('key', null);
    await app.register(webhookRoutes, { prefix: '/api/v1', webhooks });
    t.teardown(() => app.close());
    const call = async (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object) => {
      const asked: InjectOptions = { method, url: `/api/v1/webhooks${path}`, ...(payload && { payload }) };
      const answer: LightMyRequestResponse = await Promise.resolve(app.inject(asked));
      return {
        status: answer.statusCode,
        body: answer.body === '' ? undefined : answer.json(),
        headers: answer.headers,
      };
    };

    const made = await call('POST', '', {
      url: to.url,
      description: 'd',
      filter: { court: 'cand', filedWithin: null },
    });
    t.match(made, {
      status: 201,
      body: { data: { url: to.url, secret: /^whsec_/, status: 'enabled', format: 'standard' } },
      headers: { 'cache-control': 'no-store' },
    });
    const { id } = made.body.data;
    t.match(await call('GET', ''), { status: 200, body: { data: [{ id, secret: undefined }] } });
    t.match(await call('GET', `/${id}`), {
      status: 200,
      body: { data: { id, filter: { court: 'cand', filedWithin: null } } },
    });
    t.match(await call('POST', `/${id}/test`), {
      status: 200,
      body: { data: { type: 'ping', state: 'delivered' } },
    });
    await append(store, entry(CASE, '1', 'one'));
    await until('it came', () => to.requests.length === 2);
    let list = await call('GET', `/${id}/deliveries?limit=1`);
    t.match(list, { status: 200, body: { data: [{ type: 'entry.recorded' }], next: /\d+/ } });
    list = await call('GET', `/${id}/deliveries?limit=1&cursor=${list.body.next}`);
    t.match(list, { body: { data: [{ type: 'ping', attempts: [{ status: 204 }] }] } });
    const inState = async () => (await call('GET', `/${id}/deliveries?state=delivered`)).body.data;
    await until('it is written down', async () => (await inState()).length === 2);
    const [delivered] = await inState();
    t.match(await call('GET', `/${id}/deliveries/${delivered.id}`), { status: 200 });
    t.match(await call('POST', `/${id}/deliveries/${delivered.id}/redeliver`), {
      status: 202,
      body: { data: { redeliveryOf: delivered.id } },
    });
    await until('it came again', () => to.requests.length === 3);
    t.equal(to.requests[2]?.headers['webhook-id'], to.requests[1]?.headers['webhook-id']);
    t.match(await call('POST', `/${id}/replay`, { since: '2000-01-01', ratePerSecond: 100 }), {
      status: 202,
      body: { data: { replay: /-/ } },
    });
    await until('it was replayed', () => to.requests.length === 4);
    const { replay } = { replay: to.requests[3]?.json.replay };
    t.match(await call('DELETE', `/${id}/replay/${replay}`), { status: 200 });
    t.match(await call('POST', `/${id}/rotate`, { overlapHours: 2 }), {
      status: 200,
      body: { data: { secret: /^whsec_/, oldSecretValidUntil: /T/ } },
    });
    t.match(await call('PATCH', `/${id}`, { enabled: false, format: 'cloudevents', digest: 'weekly' }), {
      body: { data: { status: 'disabled', format: 'cloudevents', digest: 'weekly' } },
    });
    t.match(await call('POST', `/${id}/enable`), {
      status: 200,
      body: { data: { status: 'enabled', missed: { messages: 0 } } },
    });
    t.match(await call('POST', `/${id}/enable`, { missed: 'send' }), { body: { data: { missed: null } } });
    t.match(await call('GET', '/types'), { status: 200, body: { data: [{ type: 'entry.recorded' }] } });
    t.match(await call('GET', '/types/hearing.held'), { status: 200, body: { type: 'object' } });

    for (const [status, method, path, payload] of [
      [404, 'GET', '/nothing', undefined],
      [404, 'GET', `/${id}/deliveries/999999`, undefined],
      [404, 'GET', '/types/nothing', undefined],
      [422, 'POST', '', { url: 'https://127.0.0.2/x' }],
      [422, 'POST', '', { url: 'http://169.254.169.254/latest/meta-data' }],
      [422, 'POST', '', { url: 'http://93.184.215.14/plain-http' }],
      [422, 'PATCH', `/${id}`, { url: 'https://[::1]/x' }],
      [400, 'POST', '', { url: to.url, surprise: 1 }],
      [400, 'POST', '', { url: to.url, filter: { eventType: 'nothing.happened' } }],
      [400, 'POST', '', { url: to.url, filter: { filedWithin: '30 days' } }],
      [400, 'POST', '', { url: to.url, since: 'yesterday' }],
      [400, 'POST', `/${id}/replay`, { since: '2024-01-01', ratePerSecond: 0 }],
      [400, 'GET', '?surprise=1', undefined],
      [400, 'GET', `/${id}/deliveries?limit=501`, undefined],
    ] as const) {
      const answer = await call(method, path, payload);
      t.equal(
        answer.status,
        status,
        `${method} ${path} ${JSON.stringify(payload)} ${JSON.stringify(answer.body)}`,
      );
    }
    t.match(await call('DELETE', `/${id}`), { status: 204 });
    t.match(await call('GET', `/${id}`), { status: 404 });
  },
);
