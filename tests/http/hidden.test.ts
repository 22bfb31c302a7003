import { randomUUID } from 'node:crypto';
import t from 'tap';
import { type TestNode, testNode } from '../support/node.js';

// A case of which a court says that not even its existence may be told (LAW.md, Sealing; docs/sealing.md).

const HIDDEN = 'case-cand-3-25-cv-09999';
const [ACME, SMITH, MATTER, OTHER] = [
  'organization-acme',
  'person-jane-smith',
  'matter-roe-v-acme',
  'case-cand-3-25-cv-00001',
];
const source = [{ publisher: 'A court', title: null, publishedOn: '2025-05-05' }];
const event = (subject: string, type: string, occurredOn: string, data: object, about: string[] = []) => ({
  type,
  subject,
  occurredOn,
  ordinal: 0,
  knownOn: occurredOn,
  knownOnBasis: 'published',
  standing: 'confirmed',
  sources: source,
  about,
  data,
});

async function given(test: TestNode): Promise<void> {
  const send = async (events: object[], match: Record<string, string>) => {
    const { status, body } = await test.send('POST', '/events', { events }, match);
    if (status !== 201) throw new Error(JSON.stringify(body));
  };
  const anew = { 'if-none-match': '*' };
  const filed = { caption: 'Roe v. Acme', court: 'cand', docketNumber: '3:25-cv-00001' };
  await send([event(OTHER, 'LawsuitFiled', '2025-04-01', filed, [ACME])], anew);
  await send([event(ACME, 'OrganizationFormed', '2020-01-01', { name: 'Acme' })], anew);
  await send(
    [event(SMITH, 'RoleReported', '2020-01-01', { name: 'Jane Smith', role: 'director', at: 'Acme' })],
    anew,
  );
  await send(
    [
      event(
        HIDDEN,
        'LawsuitFiled',
        '2025-05-05',
        { ...filed, caption: 'Secretword v. Acme', docketNumber: '3:25-cv-09999' },
        [ACME, SMITH],
      ),
      event(HIDDEN, 'PartyAdded', '2025-05-05', { name: 'Secretword Inc', role: 'plaintiff' }, [ACME]),
      event(HIDDEN, 'PartyAdded', '2025-05-05', { name: 'Jane Smith', role: 'defendant', subject: SMITH }, [
        SMITH,
      ]),
      event(
        HIDDEN,
        'ReliefSought',
        '2025-05-05',
        {
          relief: 'stop',
          kind: 'injunction',
          summary: 'Stop what Secretword dislikes',
          towards: [{ organization: ACME, effect: 'would-block' }],
        },
        [ACME],
      ),
      event(
        HIDDEN,
        'StatementMade',
        '2025-05~',
        { speaker: 'Secretword', words: 'We sued.', stance: 'asserts' },
        [ACME],
      ),
    ],
    anew,
  );
  await send(
    [
      event(MATTER, 'MatterNamed', '2025-04-01', { name: 'Roe v. Acme' }),
      event(MATTER, 'CaseAddedToMatter', '2025-04-01', { case: OTHER }),
      event(MATTER, 'CaseAddedToMatter', '2025-05-05', { case: HIDDEN }),
    ],
    anew,
  );
  await test.settled();
}

const DOORS = [
  '/cases',
  '/organizations',
  '/organizations/acme',
  '/organizations/acme?explain=true',
  '/organizations/acme?asOf=2025-05-10',
  '/organizations/acme/obstacles',
  '/organizations/acme/history',
  '/organizations/acme/diff?from=2025-05-01&to=2025-06-30',
  '/organizations/acme/timemap?format=json',
  '/persons/jane-smith?explain=true',
  '/persons/jane-smith/history',
  '/persons/jane-smith/diff?from=2025-05-01&to=2025-06-30',
  '/matters/roe-v-acme?explain=true',
  '/matters/roe-v-acme/history',
  '/matters/roe-v-acme/diff?from=2025-05-01&to=2025-06-30',
  '/timeline?subject=organization-acme&subject=matter-roe-v-acme',
  '/chronology?subject=organization-acme&subject=matter-roe-v-acme',
  '/disputes',
  '/hearings',
  '/events?limit=500',
  '/events/cloudevents?limit=500',
  '/filings.atom',
];

t.test('a hidden case is told of through no door, and others read as if it were not there', async (t) => {
  const test = await testNode();
  await given(test);
  const found = async (path: string) =>
    JSON.stringify((await test.get(path)).body).search(/Secretword|09999/);
  const before = await Promise.all(DOORS.map(async (path) => [path, (await found(path)) >= 0] as const));
  t.ok(before.filter(([, told]) => told).length > 12, 'before it was sealed it was told of everywhere');
  const { digest } = (await test.get('/organizations/acme?asOf=2025-06-30')).body;

  const sealed = event(HIDDEN, 'FilingSealed', '2025-06-01', { scope: 'case', hideExistence: true });
  const sent = await test.send('POST', '/events', { events: [sealed] }, { 'if-match': '"4"' });
  t.equal(sent.status, 201);
  await test.settled();
  for (const path of DOORS) {
    const { status, body } = await test.get(path);
    t.equal(status, 200, path);
    t.notMatch(JSON.stringify(body), /Secretword|09999/, path);
  }
  for (const q of ['Secretword', '09999', 'Secretword Inc', 'added to the matter 09999'])
    t.notMatch(JSON.stringify((await test.get(`/search?q=${q}`)).body.data), /Secretword|09999/, q);
  t.equal((await test.get('/cases/cand-3-25-cv-09999')).status, 404);
  for (const { id } of sent.body.data.events) t.equal((await test.get(`/events/${id}`)).status, 404);

  const acme = (await test.get('/organizations/acme?asOf=2025-06-30')).body;
  t.equal(acme.digest, digest, 'steps 1 to 7 and the digest ignore sealing');
  t.same(
    acme.data.otherCases.map((one: { case: string }) => one.case),
    [OTHER],
  );
  const { data: matter } = (await test.get('/matters/roe-v-acme')).body;
  t.same([matter.live, matter.cases.length], [[OTHER], 1]);

  const unsealed = event(HIDDEN, 'FilingUnsealed', '2025-07-01', { scope: 'case' });
  t.equal((await test.send('POST', '/events', { events: [unsealed] }, { 'if-match': '"5"' })).status, 201);
  await test.settled();
  t.ok((await found('/organizations/acme')) >= 0, 'unsealed, it is told of again');
  await test.close();
});

t.test('a sentence takes no name from what is sealed', async (t) => {
  const test = await testNode();
  t.teardown(() => test.close());
  const send = async (one: object, match: Record<string, string>) => {
    const { status, body } = await test.send('POST', '/events', { events: [one] }, match);
    t.equal(status, 201, JSON.stringify(body));
    await test.settled();
    return { ...body, match: { 'if-match': `"${body.revision}"` } };
  };
  const anew = { 'if-none-match': '*' };
  const filed = await send(
    event(OTHER, 'LawsuitFiled', '2025-04-01', {
      caption: 'Roe v. Acme',
      court: 'cand',
      docketNumber: '3:25-cv-00001',
    }),
    anew,
  );
  const entry = { number: '1', filedOn: '2025-04-02', enteredOn: '2025-04-02', text: 'Letter', filing: true };
  const paper = randomUUID();
  const entered = await send(
    { ...event(OTHER, 'DocketEntryRecorded', '2025-04-02', { ...entry, documents: [] }), id: paper },
    filed.match,
  );
  const formed = await send(event(ACME, 'OrganizationFormed', '2020-01-01', { name: 'Acme' }), anew);
  const bid = { bid: 'spring-bid', bidders: ['Jane Smith'], amount: { usd: 9e9 }, target: 'Acme' };
  const received = await send(
    { ...event(ACME, 'BidReceived', '2025-04-02', bid), causationId: paper },
    formed.match,
  );
  const rejection = randomUUID();
  await send(
    { ...event(ACME, 'BidRejected', '2025-04-03', { bid: 'spring-bid' }), id: rejection },
    received.match,
  );
  const sentence = async () => {
    const { data } = (await test.get('/organizations/acme/history')).body;
    return data.find((one: { id: string }) => one.id === rejection).sentence;
  };
  t.equal(await sentence(), 'Bid of $9 billion for Acme rejected');
  await send(
    event(OTHER, 'FilingSealed', '2025-05-06', { scope: 'entry-text', event: paper, byOrder: 'Order' }),
    entered.match,
  );
  t.equal(await sentence(), 'Bid “Spring bid” rejected');
  for (const url of ['/organizations/acme', '/organizations/acme/compare?from=2025-04-02&to=2025-04-03'])
    t.notMatch(
      (await test.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } })).body,
      /\$9 billion/,
      url,
    );
});
