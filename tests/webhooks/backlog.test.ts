import t from 'tap';
import { until } from '../support/collect.js';
import { append, CASE, drive, entry, event, FakeClock, receiver, setUp } from './support.js';

const OTHER = 'case-nysd-1-23-cv-11195';

t.test('a message that fails holds back a docket of thousands, and nothing else', async (t) => {
  const { store, webhooks } = await setUp(t);
  const to = await receiver(t);
  to.respond = ({ json }, response) =>
    void response
      .writeHead(json.data.subject.id === CASE && json.data.entry.number === '1' ? 500 : 204)
      .end();
  const docket = Array.from({ length: 3000 }, (_, i) => entry(CASE, String(i + 1), `MOTION ${i}`));
  await store.append(CASE, docket, 'none');
  await append(store, entry(OTHER, '1', 'MOTION of another case'));
  await webhooks.create({ url: to.url, since: '2000-01-01' }, 'test');
  const of = (subject: string) => to.requests.filter(({ json }) => json.data.subject.id === subject);
  await until('the other case’s entry came', () => of(OTHER).length === 1);
  t.strictSame(new Set(of(CASE).map(({ json }) => json.data.entry.number)), new Set(['1']));
});

t.test(
  'enabled again while a message is under way: what comes of the old try settles nothing of the new',
  async (t) => {
    const { store, webhooks } = await setUp(t);
    const to = await receiver(t);
    const held: (() => void)[] = [];
    to.respond = (_request, response) => void held.push(() => response.writeHead(204).end());
    const { endpoint } = await webhooks.create({ url: to.url }, 'test');
    const all = [1, 2, 3].map((n) => entry(CASE, String(n), `MOTION ${n}`));
    await append(store, ...all);
    await until('the first is under way', () => to.requests.length === 1);
    await webhooks.change(endpoint.id, { enabled: false }, 'test');
    await webhooks.enable(endpoint.id, 'send', 'test');
    await until('it is sent anew', () => to.requests.length === 2);
    to.respond = (_request, response) => void response.writeHead(204).end();
    for (const answer of held) answer();
    const numbers = () => to.requests.map(({ json }) => json.data.entry.number);
    await until('all came', () => numbers().includes('3'));
    t.strictSame(numbers(), ['1', '1', '2', '3']);
    await until('nothing is left over', () => webhooks.get(endpoint.id).waiting === 0);
  },
);

t.test('a seal forgets what receivers answered, of all tries, and of no other case', async (t) => {
  const { store, webhooks, view } = await setUp(t);
  const to = await receiver(t);
  let status = 500;
  to.respond = ({ body }, response) => void response.writeHead(status).end(body);
  const { endpoint } = await webhooks.create({ url: to.url }, 'test');
  await append(store, entry(CASE, '1', 'MOTION with a secret'));
  const listed = () => webhooks.deliveries(endpoint.id, { limit: 9 });
  await until('it failed', () => listed()[0]?.attempts.length === 1);
  status = 200;
  await append(store, entry(OTHER, '1', 'MOTION of another case'));
  await until('the success released it', () => listed().every(({ state }) => state === 'delivered'));
  const heads = (subject: string) =>
    listed()
      .filter((delivery) => delivery.subject === subject && delivery.type === 'entry.recorded')
      .flatMap(({ attempts }) => attempts.map(({ head }) => head !== null));
  t.strictSame(heads(CASE), [true, true]);
  const [recorded] = store.log.stream(CASE);
  view.sealed.add(recorded?.id as string);
  await append(store, event(CASE, 'FilingSealed', { event: recorded?.id, scope: 'document' }));
  await until('the seal was read', () => heads(CASE).every((has) => !has));
  t.strictSame(heads(CASE), [false, false]);
  t.strictSame(heads(OTHER), [true]);

  await until('the news of it came', () => listed().every(({ state }) => state === 'delivered'));
  const answers: (() => void)[] = [];
  to.respond = ({ body }, response) => void answers.push(() => response.writeHead(200).end(body));
  const late = entry(CASE, '2', 'MOTION with another secret');
  await append(store, late);
  await until('it is under way', () => answers.length === 1);
  view.sealed.add(late.id);
  answers[0]?.();
  await until('it was delivered', () => listed()[0]?.state === 'delivered');
  t.match(
    listed()[0]?.attempts,
    [{ status: 200, head: null }],
    'nor is an answer kept that comes after the seal',
  );
});

t.test('nor is an answer kept to what is sealed before the answer is written down', async (t) => {
  const clock = new FakeClock(Date.now());
  const { store, webhooks, view } = await setUp(t, { clock });
  const to = await receiver(t);
  to.respond = ({ body }, response) => void response.writeHead(200).end(body);
  const { endpoint } = await webhooks.create({ url: to.url }, 'test');
  let tries = 0;
  webhooks.observe(() => {
    tries += 1;
  });
  const recorded = entry(CASE, '1', 'MOTION with a secret');
  await append(store, recorded);
  // The clock stands still: nothing is written down by itself.
  await drive(clock, 'it was sent', () => tries === 1, 0);
  view.sealed.add(recorded.id);
  t.match(webhooks.deliveries(endpoint.id, { limit: 9 }), [
    { state: 'delivered', attempts: [{ status: 200, head: null }] },
  ]);
});
