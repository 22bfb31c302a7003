import t from 'tap';
import { testNode } from '../support/node.js';

const SECRET = 'a-secret-of-the-inbound-address';
const ADDRESS = `/api/v1/inbound/courtlistener/${SECRET}`;

const entry = (id: number, docket: number, number: number | null, day: string, description: string) => ({
  id,
  docket,
  date_filed: day,
  time_filed: null,
  entry_number: number,
  description,
  date_created: `${day}T14:21:40.855097-07:00`,
  date_modified: `${day}T14:21:40.855097-07:00`,
  pacer_sequence_number: 500 + id,
  recap_sequence_number: `${day}.00${id % 10}`,
  recap_documents:
    number === null
      ? []
      : [
          {
            id: id * 10,
            document_number: String(number),
            document_type: 1,
            attachment_number: null,
            description: '',
            pacer_doc_id: `0450${id}`,
            is_available: true,
            page_count: 3,
            is_sealed: null,
            filepath_local: null,
            absolute_url: '',
            date_upload: null,
          },
        ],
});
const alert = (results: unknown[], version = 2) =>
  JSON.stringify({
    payload: { results },
    webhook: {
      version,
      event_type: 1,
      date_created: '2022-10-11T14:21:40.855097-07:00',
      deprecation_date: null,
    },
  });

const docket = (id: number) =>
  JSON.stringify({
    resource_uri: `https://www.courtlistener.com/api/rest/v4/dockets/${id}/`,
    id,
    court: 'https://www.courtlistener.com/api/rest/v4/courts/dcd/',
    court_id: 'dcd',
    docket_number: `1:22-cv-0${id}`,
    case_name: `Case ${id} v. World`,
    date_filed: '2022-10-01',
    date_terminated: null,
    date_modified: '2022-10-01T00:00:00-07:00',
    assigned_to_str: 'A. Judge',
    pacer_case_id: String(900000 + id),
    blocked: false,
  });

async function fresh() {
  const test = await testNode({ env: { ASOF_INBOUND_SECRET: SECRET } });
  const post = (body: string, key?: string, url = ADDRESS) =>
    test.app.inject({
      method: 'POST',
      url,
      payload: body,
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
    });
  const lines = async (id: number) => {
    await test.settled();
    return (await test.get(`/cases/dcd-1-22-cv-0${id}/docket?limit=500`)).body.data as {
      number: string | null;
      text: string;
    }[];
  };
  return { test, post, lines };
}

t.test(
  'an alert is in the docket once, though it comes twice, out of order and under two keys',
  async (t) => {
    const { test, post, lines } = await fresh();
    t.teardown(() => test.close());
    t.equal((await test.send('POST', '/imports?retrievedOn=2022-10-02', docket(4321))).status, 200);
    const first = entry(1, 4321, 140, '2022-10-11', 'MOTION for Settlement (Entered: 10/11/2022)');
    const second = entry(
      2,
      4321,
      141,
      '2022-10-12',
      'ORDER granting 140 Motion for Settlement. Signed by Judge A. Judge on 10/12/2022. (Entered: 10/12/2022)',
    );
    for (const [body, key] of [
      [alert([second]), 'b'],
      [alert([first]), 'a'],
      [alert([first]), 'a'],
      [alert([first], 1), 'c'],
      [alert([second, first]), 'd'],
    ] as const) {
      const { statusCode } = await post(body, key);
      t.equal(statusCode, 202);
    }
    const held = await lines(4321);
    t.strictSame(
      held.map((line) => line.number),
      ['140', '141'],
    );
    const motions = (await test.get('/cases/dcd-1-22-cv-04321/motions')).body.data;
    t.match(JSON.stringify(motions), /granted/);
  },
);

t.test('an alert for a docket not known waits, and is applied when the docket comes', async (t) => {
  const { test, post, lines } = await fresh();
  t.teardown(() => test.close());
  const sent = await post(
    alert([entry(1, 8765, 7, '2022-10-11', 'NOTICE of Appearance (Entered: 10/11/2022)')]),
    'k',
  );
  t.equal(sent.statusCode, 202);
  await test.settled();
  t.ok((await test.get('/ready')).body.inbox > 0, 'shown while it waits');
  t.equal((await test.send('POST', '/imports?retrievedOn=2022-10-12', docket(8765))).status, 200);
  t.strictSame(
    (await lines(8765)).map((line) => line.number),
    ['7'],
  );
});

t.test('what is malformed is acknowledged and put aside; what is too large is refused', async (t) => {
  const { test, post } = await fresh();
  t.teardown(() => test.close());
  for (const body of [
    '',
    'not json',
    '[]',
    '{"webhook":{}}',
    '{"payload":{"results":"x"},"webhook":{"event_type":1}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ]) {
    const { statusCode } = await post(body);
    t.ok(statusCode >= 200 && statusCode < 300, `${body.slice(0, 20)}: ${statusCode}`);
  }
  const other = await post(
    JSON.stringify({
      payload: { alert: { secret_key: 'do-not-keep-me' }, results: [] },
      webhook: { event_type: 2, version: 1 },
    }),
  );
  t.equal(other.statusCode, 202);
  t.notMatch(
    JSON.stringify(test.node.log.after('0'.repeat(20), 500)),
    /do-not-keep-me/,
    "an alert's secret is never stored",
  );
  const large = await post(alert([entry(1, 1, 1, '2022-10-11', 'x'.repeat(5 * 1024 * 1024))]));
  t.equal(large.statusCode, 413);
  t.equal(
    (await post(alert([]), 'k', '/api/v1/inbound/courtlistener/wrong-secret-entirely')).statusCode,
    404,
  );
});

t.test('five hundred at once: nothing lost, nothing double', async (t) => {
  const { test, post, lines } = await fresh();
  t.teardown(() => test.close());
  t.equal((await test.send('POST', '/imports?retrievedOn=2022-10-02', docket(4321))).status, 200);
  const answers = await Promise.all(
    Array.from({ length: 500 }, (_, i) =>
      post(
        alert([
          entry(i % 250, 4321, 1 + (i % 250), '2022-10-11', `NOTICE number ${i % 250} (Entered: 10/11/2022)`),
        ]),
        `key-${i % 250}`,
      ),
    ),
  );
  t.ok(answers.every(({ statusCode }) => statusCode === 202));
  const held = await lines(4321);
  t.equal(held.length, 250);
  t.equal(new Set(held.map((line) => line.number)).size, 250);
});
