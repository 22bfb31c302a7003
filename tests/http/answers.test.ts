import { randomUUID } from 'node:crypto';
import t from 'tap';
import { ADMIN_KEY, type TestNode, testNode } from '../support/node.js';

const SUBJECT = 'case-cand-3-26-cv-00077';
const OTHER = 'case-cand-3-26-cv-00078';
const PATH = `/cases/${SUBJECT.slice('case-'.length)}`;

const event = (subject: string, type: string, day: string, data: object) => ({
  id: randomUUID(),
  type,
  subject,
  occurredOn: day,
  knownOn: day,
  knownOnBasis: 'docket-entered',
  standing: 'confirmed',
  sources: [{ publisher: 'Court', title: 'Docket', publishedOn: day, docketEntry: '1' }],
  data,
});
const lawsuit = (subject: string) =>
  event(subject, 'LawsuitFiled', '2026-01-05', {
    caption: `The caption of ${subject}`,
    court: 'cand',
    docketNumber: subject.slice('case-cand-'.length).replace('-', ':'),
  });
const party = (name: string) => event(SUBJECT, 'PartyAdded', '2026-01-06', { name, role: 'plaintiff' });

const append = async (node: TestNode, events: readonly object[], match: Record<string, string>) => {
  const sent = await node.send('POST', '/events', { events }, match);
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  await node.settled();
  return sent.body as { revision: number; position: string };
};
const filed = async (options: Parameters<typeof testNode>[0] = {}): Promise<TestNode> => {
  const node = await testNode(options);
  await append(node, [lawsuit(SUBJECT), party('Ada')], { 'if-none-match': '*' });
  return node;
};
const names = (body: { data: { parties: { name: string }[] } }) =>
  body.data.parties.map(({ name }) => name).sort();

t.test('an answer is repeated until the record moves', async (t) => {
  const node = await filed();
  t.teardown(() => node.close());
  for (const path of [PATH, `${PATH}?asOf=2026-01-10`, `${PATH}?minPosition=1`]) {
    const first = await node.get(path);
    const again = await node.get(path);
    t.same(again.body, first.body, path);
    t.equal(again.headers.etag, first.headers.etag, path);
    t.equal(again.headers.link, first.headers.link, path);
    t.same(names(again.body), ['Ada'], path);
  }
  const before = (await node.get(PATH)).headers.etag;
  const pinned = (await node.get(PATH)).body.permalink.slice('/api/v1'.length);
  const { position } = await append(node, [party('Bob')], { 'if-match': '"1"' });
  for (const path of [PATH, `${PATH}?asOf=2026-01-10`, `${PATH}?minPosition=1`]) {
    const { body } = await node.get(path);
    t.same(names(body), ['Ada', 'Bob'], `${path} after an append`);
    t.equal(body.position, position, path);
  }
  t.same(names((await node.get(pinned)).body), ['Ada'], 'a permalink stays');
  t.same(names((await node.get(pinned)).body), ['Ada'], 'repeated too');
  const now = (await node.get(PATH)).headers.etag;
  t.not(now, before);
  const elsewhere = await append(node, [lawsuit(OTHER)], { 'if-none-match': '*' });
  const moved = await node.get(PATH);
  t.equal(moved.body.position, elsewhere.position, 'it is read where the record stands');
  t.equal((await node.get(PATH, { 'if-none-match': String(moved.headers.etag) })).status, 304);
});

t.test('what is sealed is out of answers given before, pinned ones and pages too', async (t) => {
  const node = await filed();
  t.teardown(() => node.close());
  const entry = event(SUBJECT, 'DocketEntryRecorded', '2026-01-07', {
    number: '7',
    filedOn: '2026-01-07',
    enteredOn: '2026-01-07',
    text: 'MOTION about a secret',
    filing: true,
    documents: [],
  });
  await append(node, [entry], { 'if-match': '"1"' });
  const { permalink } = (await node.get(`${PATH}/docket`)).body;
  const { asOf, atEvent } = Object.fromEntries(new URL(permalink, 'http://localhost').searchParams);
  const page = `${PATH}/docket?asOf=${asOf}&atEvent=${atEvent}`;
  const shown = async (): Promise<string[]> =>
    Promise.all(
      [permalink, page, `/api/v1${PATH}/docket`, `${PATH}/docket`].map(
        async (url) =>
          (
            await node.app.inject({
              method: 'GET',
              url,
              headers: { accept: url.startsWith('/api') ? '*/*' : 'text/html' },
            })
          ).body,
      ),
    );
  for (const text of [...(await shown()), ...(await shown())]) t.ok(text.includes('about a secret'));
  const seal = event(SUBJECT, 'FilingSealed', '2026-01-08', { event: entry.id, scope: 'document' });
  await append(node, [seal], { 'if-match': '"2"' });
  for (const text of [...(await shown()), ...(await shown())]) t.notOk(text.includes('about a secret'));
});

t.test('an answer made for one reader is not given to another', async (t) => {
  const node = await filed({ env: { ASOF_PUBLIC: 'false' } });
  t.teardown(() => node.close());
  const made = await node.send('POST', '/keys', { role: 'reader', name: 'a reader' });
  t.equal(made.status, 201);
  const authorization = `Bearer ${made.body.data.key}`;
  t.equal((await node.get(PATH, { authorization })).status, 200);
  t.equal((await node.get(PATH, { authorization })).status, 200);
  t.equal((await node.get(PATH)).status, 401, 'nor to one without a key');
  t.equal((await node.get(PATH, { authorization: 'Bearer nonsense' })).status, 401);
  t.equal((await node.send('DELETE', `/keys/${made.body.data.id}`)).status, 204);
  t.equal((await node.get(PATH, { authorization })).status, 401, 'nor to one whose key was revoked');
  t.equal((await node.get(PATH, { authorization: `Bearer ${ADMIN_KEY}` })).status, 200);
});

t.test('a repeated answer is counted, and a wrong address refused each time', async (t) => {
  const node = await filed({ env: { ASOF_RATE_LIMIT: '6' } });
  t.teardown(() => node.close());
  for (let i = 0; i < 2; i += 1) {
    const { status, body } = await node.get(`${PATH}?asof=2026-01-10`);
    t.equal(status, 400);
    t.match(body.type, /unknown-parameter/);
  }
  for (let i = 0; i < 4; i += 1) t.equal((await node.get(PATH)).status, 200);
  t.equal((await node.get(PATH)).status, 429);
});

t.test('a day that turns is told to whoever asks next', async (t) => {
  let now = '2026-03-10T06:59:59.000Z';
  const node = await filed({ now: () => now });
  t.teardown(() => node.close());
  // The court's zone is the Pacific's: its day turns at 07:00 UTC in summer time.
  t.equal((await node.get(PATH)).body.asOf, '2026-03-09');
  t.equal((await node.get(PATH)).body.asOf, '2026-03-09');
  now = '2026-03-10T07:00:00.000Z';
  t.equal((await node.get(PATH)).body.asOf, '2026-03-10');
  now = '2026-03-10T06:59:00.000Z';
  t.equal((await node.get(PATH)).body.asOf, '2026-03-09', 'by whatever the clock says');
});

t.test('every answer keeps browsers from harm, refusals and repeated ones too', async (t) => {
  const node = await filed();
  t.teardown(() => node.close());
  const urls = [
    `/api/v1${PATH}`,
    `/api/v1${PATH}`,
    PATH,
    '/api/v1/nothing',
    `/api/v1${PATH}?asOf=never`,
    '//x',
  ];
  for (const url of urls) {
    const { headers } = await node.app.inject({ method: 'GET', url });
    t.match(
      headers,
      {
        'content-security-policy': /default-src 'none'.*script-src 'self'/,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      },
      url,
    );
  }
});
