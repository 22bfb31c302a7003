import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import { uuidV5 } from '../../src/domain/ids.js';
import { messageSchemas } from '../../src/webhooks/messages/schemas.js';
import { pause, until } from '../support/collect.js';
import {
  append,
  CASE,
  drive,
  entry,
  FakeClock,
  type Received,
  receiver,
  setUp,
  verifiedByOthers,
} from './support.js';

const numbers = (requests: readonly Received[]): string[] => requests.map((r) => r.json.data.entry?.number);
const verified = (request: Received, secret: string) =>
  new Webhook(secret).verify(request.body, request.headers);

function verifiedByOpenssl(folder: string, request: Received, secret: string): boolean {
  const file = join(folder, 'signed');
  writeFileSync(
    file,
    `${request.headers['webhook-id']}.${request.headers['webhook-timestamp']}.${request.body}`,
  );
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64').toString('hex');
  const mac = execFileSync('openssl', [
    'dgst',
    '-sha256',
    '-mac',
    'HMAC',
    '-macopt',
    `hexkey:${key}`,
    '-binary',
    file,
  ]);
  return request.headers['webhook-signature'] === `v1,${mac.toString('base64')}`;
}

t.test('each entry arrives once, in order within its case, signed, valid against its schema', async (t) => {
  const { store, webhooks, dataDir } = await setUp(t);
  const to = await receiver(t);
  const { secret, endpoint } = await webhooks.create({ url: to.url, description: 'mine' }, 'test');
  t.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  const cases = [CASE, 'case-nysd-1-23-cv-11195', 'case-deb-24-10001'];
  const all = Array.from({ length: 60 }, (_, i) =>
    entry(cases[i % 3] as string, String(i + 1), `MOTION number ${i + 1}`),
  );
  await append(store, ...all);
  await until('all came', () => to.requests.length >= 60);
  await pause(50);
  t.equal(to.requests.length, 60);
  for (const subject of cases) {
    const own = to.requests.filter((r) => r.json.data.subject.id === subject);
    t.strictSame(
      numbers(own),
      all.filter((e) => e.subject === subject).map((e) => (e.data as { number: string }).number),
    );
  }
  for (const request of to.requests) {
    t.match(verified(request, secret), { type: 'entry.recorded' });
    const parsed = messageSchemas['entry.recorded'].safeParse(request.json);
    if (!parsed.success) t.fail(parsed.error.message);
    t.equal(request.headers['webhook-id'], uuidV5(request.json.data.event.id, 'entry.recorded'));
  }
  t.equal(verifiedByOthers(to.requests, secret), 'verified');
  t.ok(verifiedByOpenssl(dataDir, to.requests[0] as Received, secret));
  const first = to.requests.find((r) => r.json.data.entry.number === '1') as Received;
  t.match(first.json.data, {
    subject: { id: CASE, name: 'Musk v. Altman', court: 'cand', docketNumber: '4:24-cv-04722' },
    entry: { text: 'MOTION number 1', filing: true, kind: 'motion' },
    links: { page: 'http://127.0.0.1:4170/cases/cand-4-24-cv-04722/docket/1', permalink: /atEvent=/ },
  });
  t.equal(webhooks.get(endpoint.id).waiting, 0);
  t.equal(JSON.stringify(webhooks.list()).includes('whsec_'), false, 'the secret is shown once');
  const stream = JSON.stringify(store.log.stream(`webhook-${endpoint.id}`));
  t.notMatch(stream, secret.slice(6), 'and stored encrypted');
});

t.test(
  'a failing message holds back its case alone; retries on schedule; a success releases the rest',
  async (t) => {
    const clock = new FakeClock(Date.now());
    const { store, webhooks } = await setUp(t, { clock, random: () => 0 });
    const to = await receiver(t);
    const other = await receiver(t);
    let up = false;
    to.respond = (_r, response) => void response.writeHead(up ? 200 : 500).end('sorry');
    const { endpoint } = await webhooks.create({ url: to.url }, 'test');
    await webhooks.create({ url: other.url }, 'test');
    const start = clock.now();
    await append(store, entry(CASE, '1', 'one'), entry(CASE, '2', 'two'), entry('case-nysd-1', '3', 'three'));
    await drive(clock, 'first tries', () => to.requests.length >= 2 && other.requests.length >= 3, 10);
    t.same(numbers(other.requests).length, 3, 'the other endpoint has it all');
    t.notOk(numbers(to.requests).includes('2'));
    await drive(
      clock,
      'the second try',
      () => numbers(to.requests).filter((n) => n === '1').length >= 2,
      100,
    );
    t.ok(clock.now() - start >= 5000);
    await drive(clock, 'the third', () => numbers(to.requests).filter((n) => n === '1').length >= 3, 5000);
    t.ok(clock.now() - start >= 305_000 && clock.now() - start < 340_000);
    up = true;
    await drive(clock, 'the rest', () => numbers(to.requests).includes('2'), 60_000);
    t.strictSame(numbers(to.requests.filter((r) => r.json.data.subject.id === CASE)), [
      '1',
      '1',
      '1',
      '1',
      '2',
    ]);
    t.equal(
      new Set(to.requests.filter((r) => r.json.data.entry.number === '1').map((r) => r.headers['webhook-id']))
        .size,
      1,
    );
    await drive(clock, 'all written', () => webhooks.get(endpoint.id).waiting === 0, 20);
    const [last] = webhooks.deliveries(endpoint.id, { limit: 10 }).filter((d) => d.attempts.length === 4);
    t.match(last, {
      state: 'delivered',
      attempts: [{ status: 500, head: 'sorry', error: null }, {}, {}, { status: 200 }],
    });
  },
);

t.test('answers of every kind', async (t) => {
  const { store, webhooks } = await setUp(t, { timeoutMs: 400 });
  const big = randomBytes(1 << 16);
  const kinds: Record<
    string,
    (response: import('node:http').ServerResponse, raw: import('node:http').IncomingMessage) => void
  > = {
    hang: () => {},
    reset: (_response, raw) => raw.socket.resetAndDestroy(),
    redirect: (response) => void response.writeHead(301, { location: 'http://127.0.0.1:1/' }).end(),
    gone: (response) => void response.writeHead(410).end(),
    busy: (response) => void response.writeHead(429, { 'retry-after': '120' }).end(),
    slow: (response) => void setTimeout(() => response.writeHead(200).end('late'), 200),
    drip: (response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(timer));
    },
    huge: (response) => {
      response.writeHead(200);
      let sent = 0;
      const more = () => {
        while (sent < 100 * 1024 * 1024) {
          sent += big.length;
          if (!response.write(big)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    },
  };
  const ids = new Map<string, string>();
  const healthy = await receiver(t);
  await webhooks.create({ url: healthy.url }, 'test');
  for (const [kind, respond] of Object.entries(kinds)) {
    const to = await receiver(t);
    to.respond = (_r, response, raw) => respond(response, raw);
    const { endpoint } = await webhooks.create(
      { url: to.url, filter: { eventType: 'entry.recorded' } },
      'test',
    );
    ids.set(kind, endpoint.id);
  }
  const memory = process.memoryUsage().rss;
  const began = Date.now();
  await append(store, entry(CASE, '1', 'one'));
  await until('the healthy one has it', () => healthy.requests.length > 0);
  t.ok(Date.now() - began < 350, 'while the others hang');
  const of = (kind: string) => webhooks.deliveries(ids.get(kind) as string, { limit: 1 })[0];
  await until('all answered', () => [...ids.keys()].every((kind) => of(kind)?.attempts.length === 1));
  t.match(of('hang'), { state: 'waiting', attempts: [{ status: null, error: /No answer within/ }] });
  t.match(of('reset'), { state: 'waiting', attempts: [{ status: null, error: /reset|closed/ }] });
  t.match(of('redirect'), {
    state: 'waiting',
    attempts: [{ status: 301, error: /Redirects are not followed/ }],
  });
  t.match(of('slow'), { state: 'delivered', attempts: [{ status: 200, head: 'late' }] });
  t.match(of('drip'), { state: 'delivered', attempts: [{ status: 200 }] });
  t.match(of('huge'), { state: 'delivered' });
  t.ok((of('huge')?.attempts[0]?.head?.length ?? 0) <= 4096);
  t.ok(process.memoryUsage().rss - memory < 60e6, 'a hundred megabytes were not kept');
  const busy = of('busy');
  t.ok(Date.parse(busy?.nextAttemptAt ?? '') - began >= 120_000, 'Retry-After is honoured');
  await until('410 disabled it', () => webhooks.get(ids.get('gone') as string).status === 'disabled');
  t.match(webhooks.get(ids.get('gone') as string).disabled, { reason: 'gone' });
  await until('the healthy one is told', () => healthy.requests.length > 1);
  t.match(healthy.requests[1]?.json, {
    type: 'endpoint.disabled',
    data: { endpoint: { id: ids.get('gone') }, reason: 'gone' },
  });
  t.ok(messageSchemas['endpoint.disabled'].safeParse(healthy.requests[1]?.json).success);
});

t.test('five days of failure disable; enabling offers what was missed, and sends it', async (t) => {
  const clock = new FakeClock(Date.now());
  const { store, webhooks } = await setUp(t, { clock, random: () => 0 });
  const to = await receiver(t);
  let up = false;
  to.respond = (_r, response) => void response.writeHead(up ? 200 : 503).end();
  const { endpoint } = await webhooks.create({ url: to.url }, 'test');
  await append(store, entry(CASE, '1', 'one'));
  await drive(
    clock,
    'the first is dead',
    () => webhooks.deliveries(endpoint.id, { limit: 9, state: 'dead' }).length === 1,
    3_600_000,
  );
  t.equal(to.requests.length, 10, 'ten tries');
  await append(store, entry(CASE, '2', 'two'));
  await drive(clock, 'it is disabled', () => webhooks.get(endpoint.id).status === 'disabled', 3_600_000);
  t.match(webhooks.get(endpoint.id).disabled, { reason: 'failing', detail: /five days/ });
  await append(store, entry(CASE, '3', 'three'));
  await clock.advance(3_600_000);
  const tries = to.requests.length;
  up = true;
  await clock.advance(3_600_000);
  t.equal(to.requests.length, tries, 'disabled, it gets nothing');
  const { missed } = await webhooks.enable(endpoint.id, 'send', 'test');
  t.match(missed, { messages: 2, atLeast: false });
  await drive(clock, 'the missed came', () => to.requests.length >= tries + 2, 100);
  t.strictSame(numbers(to.requests).slice(tries), ['2', '3']);
  const [dead] = webhooks.deliveries(endpoint.id, { limit: 9, state: 'dead' });
  const again = webhooks.redeliver(endpoint.id, dead?.id as string);
  t.match(again, { state: 'waiting', redeliveryOf: dead?.id, message: dead?.message });
  await drive(clock, 'the dead letter came', () => to.requests.length >= tries + 3, 100);
  t.equal(to.requests.at(-1)?.headers['webhook-id'], dead?.message);
});
