import { randomUUID } from 'node:crypto';
import t from 'tap';
import { testNode } from '../support/node.js';

const SUBJECT = 'case-cand-4-25-cv-00001';
const CASE = '/cases/cand-4-25-cv-00001';

function make(type: string, occurredOn: string | null, data: object, more: object = {}) {
  return {
    type,
    subject: SUBJECT,
    occurredOn,
    knownOn: occurredOn,
    knownOnBasis: occurredOn === null ? 'unknown' : 'docket-entered',
    standing: 'confirmed',
    sources: [{ publisher: 'N.D. Cal.', title: 'Docket', publishedOn: occurredOn }],
    data,
    ...more,
  };
}
const filed = make('LawsuitFiled', '2025-01-02', {
  caption: 'Alpha v. Beta',
  court: 'cand',
  docketNumber: '4:25-cv-00001',
});
const entry = (number: string, day: string, text: string, more: object = {}) =>
  make('DocketEntryRecorded', day, { number, filedOn: day, enteredOn: day, text, filing: true }, more);

async function withCase(...events: object[]) {
  const test = await testNode();
  let revision: number | undefined;
  const append = async (...list: object[]) => {
    const sent = await test.send(
      'POST',
      '/events',
      { events: list },
      revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` },
    );
    if (sent.status === 201) revision = sent.body.revision;
    await test.settled();
    return sent;
  };
  const first = await append(filed, ...events);
  t.equal(first.status, 201, JSON.stringify(first.body));
  return {
    test,
    append,
    ids: first.body.data.events.map((e: { id: string }) => e.id) as string[],
    revision: () => revision as number,
  };
}

t.test('preconditions: missing, wrong, new', async (t) => {
  const { test, revision } = await withCase();
  t.teardown(() => test.close());
  const body = { events: [make('JudgeAssigned', '2025-01-03', { judge: 'A. Judge', role: 'presiding' })] };
  t.equal((await test.send('POST', '/events', body)).status, 428);
  const wrong = await test.send('POST', '/events', body, { 'if-match': '"7"' });
  t.equal(wrong.status, 412);
  t.equal(wrong.body.type, '/docs/problems#wrong-revision');
  t.equal(
    (await test.send('POST', '/events', body, { 'if-none-match': '*' })).status,
    412,
    'it is no new subject',
  );
  const right = await test.send('POST', '/events', body, { 'if-match': `"${revision()}"` });
  t.equal(right.status, 201);
  t.match(right.headers.etag, /"1"/);
  const read = await test.get(`${CASE}?minPosition=${right.body.position}`);
  t.equal(read.body.data.judge, 'A. Judge', 'its writer reads it at once');
});

t.test('the same request again with its key is the same events', async (t) => {
  const { test } = await withCase();
  t.teardown(() => test.close());
  const body = {
    events: [
      make('JudgeAssigned', '2025-01-03', { judge: 'A. Judge', role: 'presiding' }),
      entry('1', '2025-01-03', 'COMPLAINT'),
    ],
  };
  const headers = { 'if-match': '"0"', 'idempotency-key': randomUUID() };
  const [first, again] = [
    await test.send('POST', '/events', body, headers),
    await test.send('POST', '/events', body, headers),
  ];
  t.equal(again.status, 201);
  t.strictSame(again.body, first.body);
  t.equal((await test.get(`${CASE}/history`)).body.data.length, 3);
});

t.test('what is wrong is told all at once, by its place', async (t) => {
  const { test, revision } = await withCase();
  t.teardown(() => test.close());
  const send = (event: object) =>
    test.send('POST', '/events', { events: [event] }, { 'if-match': `"${revision()}"` });
  const bad = await send(make('JudgeAssigned', '2025-02-30', { judge: '', role: 'king' }));
  t.ok([400, 422].includes(bad.status));
  const data = await send(make('JudgeAssigned', '2025-02-03', { judge: '', role: 'king' }));
  t.equal(data.status, 422);
  t.equal(data.body.errors.length, 2);
  t.match(data.body.errors[0].path, /events\.0\.data\./);
  t.match(
    (await send(make('DirectorAppointed', '2025-02-03', { name: 'X' }))).body.detail,
    /A case has no event "DirectorAppointed"/,
  );
  t.match(
    (await send(make('JudgeAssigned', null, { judge: 'X', role: 'presiding' }))).body.detail,
    /Say when/,
  );
  t.equal((await test.get(`${CASE}/history`)).body.data.length, 1, 'and nothing was half done');
});

t.test('a rule refuses with its name; an import would have made it an anomaly', async (t) => {
  const { test, append } = await withCase(
    make('HearingScheduled', '2025-01-05', { hearing: 'h', date: '2025-02-01', purpose: 'motion' }),
    make('HearingVacated', '2025-01-20', { hearing: 'h' }),
  );
  t.teardown(() => test.close());
  const held = await append(
    make('HearingHeld', '2025-02-01', {
      hearing: 'h',
      date: '2025-02-01',
      purpose: 'motion',
      evidence: 'report',
    }),
  );
  t.equal(held.status, 422);
  t.match(held.body, { type: '/docs/problems#rule-broken', rule: /./ });
  const claim = await append(make('ClaimsDismissed', '2025-02-02', { claims: [{ claim: 'never-pleaded' }] }));
  t.equal(claim.status, 422);
});

t.test('our own error shows only through the log; the old answer stays', async (t) => {
  const { test, append, ids } = await withCase(
    make('JudgeAssigned', '2025-01-03', { judge: 'A. Jugde', role: 'presiding' }),
  );
  t.teardown(() => test.close());
  const before = (await test.get(`${CASE}?asOf=2025-02-01`)).body;
  const correction = make('EventCorrected', null, {
    event: ids[1],
    cause: 'record',
    reason: 'Misspelt.',
    replacement: {
      ...make('JudgeAssigned', '2025-01-03', { judge: 'A. Judge', role: 'presiding' }),
      subject: undefined,
    },
  });
  const sent = await append({ ...correction, knownOn: '2025-06-01', knownOnBasis: 'observed' });
  t.equal(sent.status, 201, JSON.stringify(sent.body));
  const judge = async (query: string) => (await test.get(`${CASE}?asOf=2025-02-01${query}`)).body.data.judge;
  t.equal(await judge(''), 'A. Judge');
  t.equal(await judge('&knownOn=2025-02-01'), 'A. Judge', 'known on the day is not changed by our own error');
  t.equal(await judge(`&atPosition=${before.position}`), 'A. Jugde');
  t.equal((await test.app.inject({ url: before.permalink })).json().data.judge, 'A. Jugde');
  const history = (await test.get(`${CASE}/history`)).body.data;
  t.match(history.find((e: { id: string }) => e.id === ids[1]).corrections, [
    { cause: 'record', reason: 'Misspelt.' },
  ]);
  const again = await append({
    ...make('EventRetracted', null, {
      event: sent.body.data.events[0].id,
      cause: 'record',
      reason: 'It was right.',
    }),
    knownOn: '2025-07-01',
    knownOnBasis: 'observed',
  });
  t.equal(again.status, 201);
  t.equal(await judge(''), 'A. Jugde', 'a correction can be taken back');
});

t.test("the court's correction shows through knownOn, too", async (t) => {
  const { test, append, ids } = await withCase(
    entry('1', '2025-01-03', 'ORDER setting hearing for February 1'),
  );
  t.teardown(() => test.close());
  const replacement = {
    ...entry('1', '2025-01-03', 'ORDER setting hearing for February 2'),
    subject: undefined,
    knownOn: '2025-01-09',
    knownOnBasis: 'observed',
  };
  const sent = await append({
    ...make('DocketEntryRevised', null, {
      event: ids[1],
      cause: 'source',
      reason: 'The court changed the text.',
      replacement,
    }),
    knownOn: '2025-01-09',
    knownOnBasis: 'observed',
  });
  t.equal(sent.status, 201, JSON.stringify(sent.body));
  const text = async (query: string) =>
    (await test.get(`${CASE}/docket/1?asOf=2025-01-20${query}`)).body.data.text;
  t.match(await text(''), /February 2/);
  t.match(await text('&knownOn=2025-01-05'), /February 1/);
  const { data } = (await test.get(`${CASE}/docket/1?asOf=2025-01-20`)).body;
  t.equal(data.versions.length, 2);
  t.match(
    data.redline.filter((part: { op: string }) => part.op !== 'same'),
    [
      { op: 'deleted', text: '1' },
      { op: 'added', text: '2' },
    ],
  );
});

t.test('the state through an entry, and an entry that is not held', async (t) => {
  const { test } = await withCase(
    entry('1', '2025-01-03', 'COMPLAINT'),
    entry('2', '2025-01-10', 'MOTION to Dismiss'),
    make('MotionFiled', '2025-01-10', { motionType: 'dismiss', number: '2' }),
  );
  t.teardown(() => test.close());
  t.equal((await test.get(`${CASE}?throughEntry=1`)).body.data.motionsPending.length, 0);
  t.equal((await test.get(`${CASE}?throughEntry=2`)).body.data.motionsPending.length, 1);
  t.equal((await test.get(`${CASE}?throughEntry=1`)).body.asOf, '2025-01-03');
  t.equal((await test.get(`${CASE}?throughEntry=9`)).status, 404);
});

t.test(
  'what is sealed is hidden in every answer whatever the cuts; number, date and the fact stay',
  async (t) => {
    const secret = 'the secret formula of the widget';
    const { test, append, ids } = await withCase(entry('1', '2025-01-03', `DECLARATION about ${secret}`));
    t.teardown(() => test.close());
    const derived = await append({
      ...make('MotionFiled', '2025-01-03', {
        motionType: 'other',
        title: `Motion about ${secret}`,
        number: '1',
      }),
      causationId: ids[1],
    });
    t.equal(derived.status, 201);
    const permalink = (await test.get(`${CASE}/docket`)).body.permalink;
    const digest = (await test.get(CASE)).body.digest;
    t.equal(
      (
        await append(
          make('FilingSealed', '2025-02-01', {
            scope: 'entry-text',
            event: ids[1],
            byOrder: 'Order of February 1, 2025',
          }),
        )
      ).status,
      201,
    );
    const addresses = [
      CASE,
      `${CASE}/docket`,
      `${CASE}/docket/1`,
      `${CASE}/history`,
      `${CASE}/motions`,
      '/events',
      '/timeline?subject=cand-4-25-cv-00001',
      `${CASE}?asOf=2025-01-10&explain=true`,
    ];
    for (const path of addresses)
      t.notMatch(JSON.stringify((await test.get(path)).body), new RegExp(secret), path);
    t.notMatch(
      (await test.app.inject({ url: permalink })).body,
      new RegExp(secret),
      'a permalink given before',
    );
    const { data } = (await test.get(`${CASE}/docket`)).body;
    t.match(data[0], { number: '1', filedOn: '2025-01-03', sealed: true, text: 'sealed' });
    t.equal(
      (await test.get(`${CASE}?asOf=2025-01-31`)).body.digest,
      (await test.get(`${CASE}?asOf=2025-01-31&atEvent=${derived.body.data.events[0].id}`)).body.digest,
    );
    t.ok(digest);
    t.equal(
      (await append(make('FilingUnsealed', '2025-03-01', { scope: 'entry-text', event: ids[1] }))).status,
      201,
    );
    t.match(
      JSON.stringify((await test.get(`${CASE}/docket`)).body),
      new RegExp(secret),
      'unsealing restores it',
    );
  },
);

t.test('events are read by position, one by one, and by kind', async (t) => {
  const { test, ids } = await withCase(entry('1', '2025-01-03', 'COMPLAINT'));
  t.teardown(() => test.close());
  const { body } = await test.get('/events?limit=1');
  t.equal(body.data.length, 1);
  const rest = await test.get(`/events?limit=1&cursor=${body.next}`);
  t.equal(rest.body.data[0].id, ids[1]);
  t.equal(rest.body.next, undefined);
  t.match((await test.get(`/events/${ids[1]}`)).body.data, {
    id: ids[1],
    type: 'DocketEntryRecorded',
    data: { text: 'COMPLAINT' },
  });
  t.notMatch(JSON.stringify((await test.get(`/events/${ids[1]}`)).body), /"salt"/);
  t.equal((await test.get('/events?type=LawsuitFiled')).body.data.length, 1);
  t.equal((await test.get('/events/00000000-0000-4000-8000-000000000000')).status, 404);
});
