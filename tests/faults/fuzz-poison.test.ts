import t from 'tap';
import { until } from '../support/collect.js';
import { newEvent } from '../support/new-event.js';
import { testNode } from '../support/node.js';
import { entry, receiver } from '../webhooks/support.js';

const SUBJECT = 'case-cand-3-26-cv-00001';

t.test('an event no read model can digest is parked and shown, and holds up nothing', async (t) => {
  const to = await receiver(t);
  const test = await testNode({ env: { ASOF_WEBHOOKS_ALLOW: '127.0.0.1' } });
  t.teardown(() => test.close());
  await test.send('POST', '/webhooks', { url: to.url, filter: { filedWithin: null } });
  // As a writer of another version could have stored it: the store itself asks for no meaning.
  const poison = newEvent(SUBJECT, { occurredOn: '2024-XX-99' });
  await test.node.store.append(SUBJECT, [poison], 'none');
  await test.settled();
  const { status, body } = await test.get('/ready');
  t.equal(status, 200);
  t.match(body, {
    status: 'ready',
    lag: 0,
    parked: [{ event: poison.id, subject: SUBJECT, error: /not a date/ }],
  });
  t.match((await test.get('/metrics')).body, /asof_parked_events 1/);
  await test.node.store.append(
    'case-cand-3-26-cv-00002',
    [entry('case-cand-3-26-cv-00002', '1', 'COMPLAINT')],
    'none',
  );
  await test.settled();
  t.equal((await test.get('/cases/cand-3-26-cv-00002')).status, 200, 'what comes after it is taken in');
  await test.node.store.append(SUBJECT, [entry(SUBJECT, '2', 'ANSWER')], 0);
  await test.settled();
  const read = await test.get('/cases/cand-3-26-cv-00001');
  t.equal(read.status, 200, 'its own subject is told without it');
  t.match((await test.get(`/events/${poison.id}`)).body.data, { id: poison.id, status: 'parked' });
  for (const path of [
    '/cases',
    '/events',
    `/events/${poison.id}`,
    '/filings.atom',
    '/search?q=motion',
    `/cases/cand-3-26-cv-00001/history`,
    '/timeline?subject=case-cand-3-26-cv-00001',
    '/events/cloudevents',
  ]) {
    const answer = await test.get(path);
    t.ok(answer.status < 500, `${path} answers ${answer.status}`, { body: answer.body });
  }
  for (const url of [
    '/',
    '/cases',
    '/cases/cand-3-26-cv-00001',
    '/cases/cand-3-26-cv-00001/history',
    `/events/${poison.id}`,
  ]) {
    const answer = await test.app.inject({ method: 'GET', url });
    t.ok(answer.statusCode < 500, `the page ${url} answers ${answer.statusCode}`);
  }
  await until(
    'webhooks go on',
    () => to.requests.some((request) => request.body.includes('cand-3-26-cv-00002')),
    10_000,
  );
});
