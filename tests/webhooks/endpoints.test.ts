import { Webhook } from 'standardwebhooks';
import t from 'tap';
import { messageSchemas } from '../../src/webhooks/messages/schemas.js';
import { isMessageType } from '../../src/webhooks/messages/types.js';
import type { Webhooks } from '../../src/webhooks/webhooks.js';
import { pause, until } from '../support/collect.js';
import { append, CASE, drive, entry, event, FakeClock, type Received, receiver, setUp } from './support.js';

const numbers = (requests: readonly Received[]): string[] => requests.map((r) => r.json.data.entry?.number);
const verified = (request: Received, secret: string) =>
  new Webhook(secret).verify(request.body, request.headers);

t.test('filters: old filings flood nobody, and each filter does what it says', async (t) => {
  const { store, webhooks } = await setUp(t);
  const asked: Record<string, Parameters<Webhooks['create']>[0]['filter']> = {
    all: { filedWithin: null },
    recent: {},
    orders: { kind: 'order', filedWithin: 'P400D' },
    words: { text: '"preliminary injunction" musk', filedWithin: null },
    party: { party: 'musk', judge: 'rogers', court: ['cand', 'nysd'], eventType: 'entry.*' },
    matter: { matter: 'musk-v-openai', eventType: ['entry.recorded'] },
    elsewhere: { court: 'nysd' },
    hearings: { eventType: 'hearing.*' },
    byEventType: { eventType: ['PartyAdded', 'HearingScheduled'] },
    organization: { subject: 'organization-openai' },
  };
  const receivers = new Map<string, Received[]>();
  for (const [name, filter] of Object.entries(asked)) {
    const to = await receiver(t);
    receivers.set(name, to.requests);
    await webhooks.create({ url: to.url, ...(filter && { filter }) }, 'test');
  }
  const today = new Date().toISOString().slice(0, 10);
  const order = entry(CASE, '2', 'ORDER denying PRELIMINARY\n Injunction sought by Musk', {
    occurredOn: '2026-01-02',
  });
  await append(
    store,
    entry(CASE, '1', 'MOTION of 2020', { occurredOn: '2020-01-01' }),
    order,
    entry(CASE, '3', 'MOTION of today', { about: ['organization-openai'] }),
    event(
      CASE,
      'HearingScheduled',
      { date: today, purpose: 'motion', motionNumbers: [] },
      { causationId: order.id },
    ),
    event(CASE, 'PartyAdded', { name: 'X', role: 'defendant' }),
    event(CASE, 'MotionDecided', {
      disposition: 'denied',
      motionNumbers: [],
      perMovant: [],
      proposed: true,
      on: 'first-ruling',
      recommendedOnly: false,
      byStipulation: false,
    }),
    event('organization-openai', 'ObstacleRaised', {
      obstacle: 'o',
      kind: 'litigation',
      by: 'court',
      plan: 'p',
      step: 's',
      instrument: 'order',
      summary: 'x',
      case: CASE,
    }),
  );
  const came = (name: string, count: number) => (receivers.get(name)?.length ?? 0) >= count;
  await until(
    'all came',
    () => came('organization', 2) && came('all', 5) && came('hearings', 1) && came('byEventType', 2),
  );
  await until(
    'and the rest',
    () => came('orders', 2) && came('words', 2) && came('matter', 1) && came('party', 1),
  );
  await pause(100);
  const got = (name: string) =>
    (receivers.get(name) ?? []).map((r) => `${r.json.type} ${r.json.data.entry?.number ?? ''}`.trim());
  t.strictSame(got('all').sort(), [
    'entry.recorded 1',
    'entry.recorded 2',
    'entry.recorded 3',
    'hearing.scheduled 2',
    'step.blocked',
  ]);
  t.strictSame(got('recent').includes('entry.recorded 1'), false);
  t.ok(got('recent').includes('entry.recorded 3'));
  t.strictSame(got('orders'), ['entry.recorded 2', 'hearing.scheduled 2']);
  t.strictSame(got('words'), ['entry.recorded 2', 'hearing.scheduled 2']);
  t.ok(got('party').includes('entry.recorded 3') && got('party').every((line) => line.startsWith('entry.')));
  t.ok(got('matter').includes('entry.recorded 3'));
  t.strictSame(got('elsewhere'), []);
  t.strictSame(got('hearings'), ['hearing.scheduled 2']);
  t.strictSame(got('byEventType'), ['hearing.scheduled 2', 'fact.recorded']);
  t.strictSame(got('organization').sort(), ['entry.recorded 3', 'step.blocked']);
  for (const requests of receivers.values()) {
    for (const { json } of requests) {
      const parsed = isMessageType(json.type) ? messageSchemas[json.type].safeParse(json) : undefined;
      if (!parsed?.success) t.fail(`${json.type}: ${parsed?.error.message}`);
    }
  }
  await t.rejects(
    webhooks.create({ url: 'https://example.org/', filter: { subject: 'Nobody At All' } }, 'x'),
    { code: 'webhook-invalid' },
  );
});

t.test('ping, rotation, change, disable and delete', async (t) => {
  const { store, webhooks } = await setUp(t);
  const to = await receiver(t);
  const { endpoint, secret } = await webhooks.create({ url: to.url }, 'test');
  const { id } = endpoint;
  t.match(await webhooks.test(id), { type: 'ping', state: 'delivered', attempts: [{ status: 204 }] });
  t.match(verified(to.requests[0] as Received, secret), { type: 'ping', data: { endpoint: id } });
  t.ok(messageSchemas.ping.safeParse(to.requests[0]?.json).success);
  const rotated = await webhooks.rotate(id, 1, 'test');
  await webhooks.test(id);
  const both = to.requests[1] as Received;
  t.equal(both.headers['webhook-signature']?.split(' ').length, 2);
  t.match(verified(both, secret), { type: 'ping' });
  t.match(verified(both, rotated.secret), { type: 'ping' });
  await webhooks.rotate(id, 0, 'test');
  await webhooks.test(id);
  t.throws(() => verified(to.requests[2] as Received, secret), 'the first one signs no more');
  t.match(await webhooks.change(id, { enabled: false, description: 'off' }, 'test'), {
    status: 'disabled',
    description: 'off',
  });
  await append(store, entry(CASE, '1', 'one'));
  await pause(50);
  t.equal(to.requests.length, 3);
  t.throws(() => webhooks.redeliver(id, '1'), { code: 'webhook-conflict' });
  t.match(await webhooks.change(id, { enabled: true }, 'test'), { status: 'enabled', disabled: null });
  await append(store, entry(CASE, '2', 'two'));
  await until('it came', () => to.requests.length > 3);
  t.strictSame(numbers(to.requests.slice(3)), ['2'], 'what came meanwhile is left');
  to.respond = (_r, response) => void response.writeHead(500).end();
  t.match(await webhooks.test(id), { state: 'dead', reason: /not repeated/ });
  await webhooks.remove(id, 'test');
  t.throws(() => webhooks.get(id), { code: 'webhook-not-found' });
  t.strictSame(webhooks.list(), []);
  await t.rejects(webhooks.create({ url: 'http://10.0.0.1/' }, 'x'), {
    code: 'webhook-url-refused',
    status: 422,
  });
});

t.test('history from a day on, and a replay at the receiver’s rate', async (t) => {
  const clock = new FakeClock(Date.now());
  const { store, webhooks } = await setUp(t, { clock });
  const old = [1, 2, 3, 4, 5].map((n) =>
    entry(CASE, String(n), `MOTION ${n}`, { occurredOn: `2024-0${n}-01` }),
  );
  await append(store, ...old);
  const to = await receiver(t);
  const { endpoint } = await webhooks.create({ url: to.url, since: '2024-03-01' }, 'test');
  await drive(clock, 'history came', () => to.requests.length >= 3, 10);
  t.strictSame(numbers(to.requests), ['3', '4', '5']);
  const asked = clock.now();
  const came: number[] = [];
  to.respond = (_request, response) => {
    came.push(clock.now() - asked);
    response.writeHead(204).end();
  };
  const { id } = await webhooks.replay(
    endpoint.id,
    { since: '2024-02-01', until: '2024-04-30', ratePerSecond: 0.5 },
    'test',
  );
  await drive(clock, 'the replay came', () => to.requests.length >= 6, 100);
  const replayed = to.requests.slice(3);
  t.strictSame(numbers(replayed), ['2', '3', '4']);
  t.ok(replayed.every((r) => r.json.replay === id && r.headers['asof-replay'] === id));
  t.ok((came[1] as number) >= 2000 && (came[2] as number) >= 4000, 'one in two seconds');
  t.equal(replayed[1]?.headers['webhook-id'], to.requests[0]?.headers['webhook-id'], 'the same id');
  t.match(webhooks.get(endpoint.id).replays, [{ id, state: 'done', queued: 3 }]);
});
