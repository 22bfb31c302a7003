import t from 'tap';
import { ADMIN_KEY, testNode } from '../support/node.js';

const CASE = '/cases/musk-v-openai';
const test = await testNode({ dataset: 'musk-openai' });
await test.settled();
t.teardown(() => test.close());

t.test('dates are read as a careful archivist would', async (t) => {
  const early = await test.get(`${CASE}?asOf=2020-01-01`);
  t.equal(early.status, 200);
  t.equal(early.body.data.status, 'not-yet-filed');
  const ahead = await test.get(`${CASE}?asOf=2099-01-01`);
  t.equal(ahead.status, 200);
  t.match(ahead.body.note, /lies ahead/);
  for (const asOf of ['2025-02-30', '2025-02', '2025-13-01', 'yesterday', '2025-02-04~', '']) {
    const { status, body, headers } = await test.get(`${CASE}?asOf=${encodeURIComponent(asOf)}`);
    t.equal(status, 400, asOf);
    t.match(headers['content-type'], /application\/problem\+json/);
    t.match(body, { type: '/docs/problems#invalid-date', parameter: 'asOf' });
  }
});

t.test('an unknown parameter is an error that names it', async (t) => {
  const { status, body } = await test.get(`${CASE}?asof=2025-02-01`);
  t.equal(status, 400);
  t.match(body, { type: '/docs/problems#unknown-parameter', parameter: 'asof' });
});

t.test('a case answers to its id, its numbers and its names', async (t) => {
  for (const ref of [
    'cand-4-24-cv-04722',
    'case-cand-4-24-cv-04722',
    'cand-3-24-cv-04722',
    'cand-24-cv-4722',
    'cand-4-24-cv-04722-YGR',
    'musk-v-openai',
    'MUSK-V-OPENAI',
  ]) {
    const { status, body } = await test.get(`/cases/${ref}?asOf=2025-02-01`);
    t.equal(status, 200, ref);
    t.equal(body.data.id, 'cand-4-24-cv-04722', ref);
  }
  t.equal((await test.get('/cases/cand-4-99-cv-04722')).status, 404);
});

t.test('an approximate date is listed until it has certainly passed', async (t) => {
  const { body } = await test.get(`${CASE}?asOf=2024-10-10`);
  t.ok(body.possiblyOccurred.some((f: { occurredOn: string }) => f.occurredOn.startsWith('2024-10')));
});

t.test('a permalink pins all cuts and is the same bytes after later appends and a restart', async (t) => {
  const own = await testNode({ dataset: 'musk-openai' });
  await own.settled();
  const { body } = await own.get(`${CASE}?asOf=2025-02-01&knownOn=2025-03-01&explain=true`);
  const links = [
    body.permalink,
    (await own.get('/cases?asOf=2025-02-01')).body.permalink,
    (await own.get('/organizations/openai/obstacles?asOf=2025-05-06')).body.permalink,
    (await own.get(`${CASE}/history?limit=500&asOf=2025-02-01`)).body.permalink,
  ];
  const bytes = async (node: typeof own) =>
    Promise.all(links.map(async (url) => (await node.app.inject({ url })).body));
  const first = await bytes(own);
  const history = await own.get(`${CASE}/history?limit=500`);
  const target = history.body.data.find((e: { type: string }) => e.type === 'InjunctionRequested');
  let revision = history.body.revision as number;
  const source = [{ publisher: 'A later paper', title: null, publishedOn: '2025-02-10' }];
  for (let i = 0; i < 40; i += 1) {
    const events = Array.from({ length: 25 }, (_, n) => ({
      type: 'StatementMade',
      subject: 'case-cand-4-24-cv-04722',
      occurredOn: '2025-01-15',
      ordinal: i * 100 + n,
      knownOn: '2025-01-15',
      knownOnBasis: 'published',
      standing: 'reported',
      sources: source,
      data: { speaker: 'Somebody', words: `Statement ${i}-${n}`, stance: 'asserts' },
    }));
    if (i === 3) {
      const { type, occurredOn, knownOn, standing, data, sources } = target;
      events.push({
        type: 'EventCorrected',
        subject: 'case-cand-4-24-cv-04722',
        occurredOn: null,
        ordinal: 0,
        knownOn: '2025-02-10',
        knownOnBasis: 'published',
        standing: 'reported',
        sources: source,
        data: {
          event: target.id,
          cause: 'record',
          reason: 'We had misread the day.',
          replacement: {
            type,
            occurredOn: '2024-12-02',
            ordinal: 0,
            knownOn,
            knownOnBasis: 'published',
            standing,
            sources,
            about: [],
            data: { ...data, movants: ['Elon Musk'] },
          },
        },
      } as never);
      void occurredOn;
    }
    const sent = await own.send('POST', '/events', { events }, { 'if-match': `"${revision}"` });
    t.equal(sent.status, 201, JSON.stringify(sent.body).slice(0, 300));
    revision = sent.body.revision;
  }
  await own.settled();
  t.strictSame(await bytes(own), first, 'after a thousand appends, a correction among them');
  const now = await own.get(`${CASE}?asOf=2025-02-01&knownOn=2025-03-01`);
  t.not(now.body.digest, body.digest, 'while the live answer has changed');
  await own.close(true);
  const again = await testNode({
    dataset: 'musk-openai',
    dataDir: own.dataDir,
    ...(own.store === undefined ? {} : { store: own.store }),
  });
  await again.settled();
  t.strictSame(await bytes(again), first, 'and on the node started anew');
  await again.close();
});

t.test('an ETag answers 304, and names another representation when the answer changes', async (t) => {
  const first = await test.get(`${CASE}?asOf=2025-02-01`);
  const etag = String(first.headers.etag);
  t.match(first.headers['cache-control'], /private, no-cache/);
  t.equal((await test.get(`${CASE}?asOf=2025-02-01`, { 'if-none-match': etag })).status, 304);
  t.equal((await test.get(`${CASE}?asOf=2025-03-05`, { 'if-none-match': etag })).status, 200);
});

t.test('Memento: a time gate, permalinks and TimeMaps', async (t) => {
  const gate = await test.get(CASE, { 'accept-datetime': 'Sat, 01 Feb 2025 20:00:00 GMT' });
  t.equal(gate.status, 302);
  t.match(gate.headers.location, /asOf=2025-02-01.*atEvent=/);
  t.notOk(gate.headers['memento-datetime']);
  const memento = await test.app.inject({ url: String(gate.headers.location) });
  t.equal(memento.statusCode, 200);
  t.equal(
    memento.headers['memento-datetime'],
    'Sun, 02 Feb 2025 07:59:59 GMT',
    'the last second of the day in San Francisco',
  );
  t.match(memento.headers.link, /rel="original timegate"/);
  t.match(memento.headers.link, /rel="prev memento"/);
  t.notOk(
    (await test.get(`${CASE}?asOf=2025-02-01`)).headers['memento-datetime'],
    'only permalinks are mementos',
  );
  t.equal((await test.get(CASE, { 'accept-datetime': 'last week' })).status, 400);
  const map = await test.get(`${CASE}/timemap`);
  t.match(map.headers['content-type'], /application\/link-format/);
  t.match(map.body, /rel="first memento"/);
  const json = await test.get(`${CASE}/timemap?format=json`);
  t.ok(json.body.data.length > 40);
  for (const kind of ['/organizations/openai', '/ventures/stargate', '/matters/musk-v-openai'])
    t.equal((await test.get(`${kind}/timemap?format=json`)).status, 200, kind);
});

t.test(
  'an id unknown at a caught-up head is not found; a position ahead is waited for, then refused',
  async (t) => {
    t.equal((await test.get(`${CASE}?atEvent=00000000-0000-4000-8000-000000000000`)).status, 404);
    const ahead = await test.get(`${CASE}?minPosition=99999999`);
    t.equal(ahead.status, 503);
    t.equal(ahead.headers['retry-after'], '1');
  },
);

t.test('a comparison tells what changed and which events did it; nothing when nothing changed', async (t) => {
  const { body } = await test.get(`${CASE}/diff?from=2025-02-01&to=2025-03-05`);
  const injunction = body.data.find((c: { path: string }) => c.path === '/injunction');
  t.match(injunction, { before: 'requested', after: 'denied', type: 'injunction-denied' });
  t.match(injunction.events[0].sentence, /preliminary injunction denied/i);
  t.ok(body.data.some((c: { type: string }) => c.type === 'hearing-held' || c.type.includes('hearing')));
  t.strictSame((await test.get(`${CASE}/diff?from=2025-02-02&to=2025-02-02`)).body.data, []);
  const known = await test.get(`${CASE}/diff?knownFrom=2025-04-05&knownTo=2025-04-09&asOf=2025-04-05`);
  t.ok(
    known.body.data.some((c: { type: string }) => c.type === 'trial-date-changed'),
    'what became known',
  );
});

t.test('keys: reading is open on loopback, writing needs a role', async (t) => {
  const body = { events: [] };
  t.equal((await test.app.inject({ method: 'POST', url: '/api/v1/events', payload: body })).statusCode, 401);
  t.equal(
    (
      await test.app.inject({
        method: 'POST',
        url: '/api/v1/events',
        payload: body,
        headers: { authorization: 'Bearer asof_000000000000_nope' },
      })
    ).statusCode,
    401,
  );
  const made = await test.send('POST', '/keys', { name: 'a reader', role: 'reader' });
  t.equal(made.status, 201);
  const reader = { authorization: `Bearer ${made.body.data.key}` };
  t.equal(
    (await test.app.inject({ method: 'POST', url: '/api/v1/events', payload: body, headers: reader }))
      .statusCode,
    403,
  );
  t.equal((await test.app.inject({ url: '/api/v1/cases', headers: reader })).statusCode, 200);
  const list = await test.send('POST', '/keys', { name: 'x', role: 'king' });
  t.equal(list.status, 400);
  t.equal((await test.send('DELETE', `/keys/${made.body.data.id}`)).status, 204);
  t.equal(
    (await test.app.inject({ url: '/api/v1/cases', headers: reader })).statusCode,
    401,
    'revoked at once',
  );
  const listed = await test.app.inject({
    url: '/api/v1/keys',
    headers: { authorization: `Bearer ${ADMIN_KEY}` },
  });
  t.notMatch(listed.body, /"hash"|"salt"/);
});

t.test('the OpenAPI document is 3.1 and names every route', async (t) => {
  const { body } = await test.get('/openapi.json');
  t.match(body.openapi, /^3\.1/);
  for (const path of [
    '/api/v1/cases',
    '/api/v1/cases/{id}',
    '/api/v1/cases/{id}/docket',
    '/api/v1/organizations/{id}/obstacles',
    '/api/v1/events',
    '/api/v1/imports',
  ])
    t.ok(body.paths[path], path);
});
