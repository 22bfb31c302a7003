import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { receiveDelivery } from '../../src/imports/deliveries.js';
import { ASIDE } from '../../src/imports/inbox.js';
import { type FeedResponse, FeedWatch } from '../../src/imports/watch.js';
import { docket, entry, importText, SUBJECT, TestRecord } from './support.js';

const alert = (docketId: number, ...numbers: number[]) => ({
  payload: {
    results: numbers.map((number) => ({
      id: number,
      docket: docketId,
      date_filed: '2025-03-04',
      time_filed: null,
      entry_number: number,
      description: `ORDER No. ${number} granting Motion. (Entered: 03/04/2025)`,
      recap_documents: [
        { document_number: String(number), document_type: 1, attachment_number: null, pacer_doc_id: '' },
      ],
    })),
  },
  webhook: {
    version: 2,
    event_type: 1,
    date_created: '2022-10-11T14:21:40.855097-07:00',
    deprecation_date: null,
  },
});

const receive = (record: TestRecord, body: unknown, idempotencyKey?: string) =>
  receiveDelivery(
    {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      receivedOn: '2026-03-01',
      actor: 'test',
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    },
    record.world,
  );

t.test('deliveries: known dockets, unknown ones, repeats', async (t) => {
  const record = new TestRecord();
  t.match(await receive(record, alert(4214664, 140, 141)), {
    kind: 'imported',
    report: { total: 2, waiting: 2 },
  });
  t.match(await receive(record, alert(4214664, 140, 141)), { report: { waiting: 2, events: 0 } });
  await record.import({
    id: 4214664,
    court: 'cand',
    date_created: '2020-01-01T00:00:00Z',
    docket_number: '4:24-cv-04722',
    case_name: 'Musk v. Altman',
    date_filed: '2024-08-05',
  });
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 2);
  t.match(await receive(record, alert(4214664, 142)), { report: { appended: 1 } });
  t.match(await receive(record, alert(4214664, 142)), { report: { appended: 0, matched: 1, events: 0 } });
});

t.test('deliveries: malformed and of other types are put aside, without secrets', async (t) => {
  const record = new TestRecord();
  t.match(await receive(record, '{"payload":', 'k1'), { kind: 'aside', reason: /not JSON/ });
  t.match(await receive(record, '{"payload":', 'k1'), { kind: 'aside' });
  t.match(await receive(record, { hello: 1 }, 'k2'), { kind: 'aside', reason: /no delivery/ });
  t.match(await receive(record, { payload: {}, webhook: { event_type: 1 } }, 'k3'), {
    kind: 'aside',
    reason: /results/,
  });
  t.match(
    await receive(
      record,
      { payload: { alert: { secret_key: 's3cret' } }, webhook: { event_type: 2, version: 1 } },
      'k4',
    ),
    { kind: 'aside', reason: /search alert/ },
  );
  t.match(await receive(record, '{"secret_key":"s3cret", ', 'k5'), { kind: 'aside' });
  t.equal(record.events(ASIDE).length, 5);
  t.notMatch(JSON.stringify(record.events(ASIDE)), /s3cret/);
});

t.test('five hundred deliveries at once: nothing lost, nothing twice', async (t) => {
  const record = new TestRecord();
  await record.import({
    id: 1,
    court: 'cand',
    date_created: '2020-01-01T00:00:00Z',
    docket_number: '4:24-cv-04722',
    case_name: 'Musk v. Altman',
    date_filed: '2024-08-05',
  });
  const deliveries = Array.from({ length: 500 }, (_, i) =>
    receive(record, alert(i % 2 === 0 ? 1 : 2, (i % 100) + 1)),
  );
  const outcomes = await Promise.all(deliveries);
  t.ok(outcomes.every((each) => each.kind === 'imported'));
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 50);
  t.equal(record.events('inbox-2', 'DeliveryReceived').length, 50);
});

const FEED = (...numbers: number[]) =>
  `<rss><channel><link>https://ecf.cand.uscourts.gov</link>${numbers.map((n) => `<item><title>4:24-cv-04722 Musk v. Altman</title><pubDate>Tue, 04 Mar 2025 2${n % 4}:00:00 GMT</pubDate><guid>https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?433688&amp;${n}</guid><description>[Order on Motion to Stay] (&lt;a href="https://ecf.cand.uscourts.gov/doc1/03512499999${n}?de_seq_num=${n}"&gt;${n}&lt;/a&gt;)</description></item>`).join('')}</channel></rss>`;

/** A clock that stands still until it is moved. */
class Hands {
  now = 0;
  readonly #due = new Set<{ at: number; callback: () => void }>();
  after = (ms: number, callback: () => void) => {
    const timer = { at: this.now + ms, callback };
    this.#due.add(timer);
    return () => void this.#due.delete(timer);
  };
  async move(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      const next = [...this.#due].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.now = next.at;
      this.#due.delete(next);
      next.callback();
      for (let i = 0; i < 30; i += 1) await turn();
    }
    this.now = end;
  }
}

t.test('watching a feed', async (t) => {
  const record = new TestRecord();
  const hands = new Hands();
  const asked: { url: string; at: number; headers: Record<string, string> }[] = [];
  const answers: (() => FeedResponse)[] = [];
  const respond = (status: number, text = '', headers: Record<string, string> = {}): FeedResponse => ({
    status,
    headers: { get: (name) => headers[name] ?? null },
    body: (async function* () {
      yield Buffer.from(text);
    })(),
  });
  const watch = new FeedWatch(
    {
      fetch: async (url, { headers }) => {
        asked.push({ url, at: hands.now, headers });
        return (answers.shift() ?? (() => respond(304)))();
      },
      now: () => hands.now,
      after: hands.after,
      random: () => 0.5,
      today: () => '2025-03-05',
      importFeed: (text, url, retrievedOn) =>
        importText(text, { format: 'pacer-rss', retrievedOn, url, actor: 'watch' }, record.world),
      userAgent: 'asof test',
    },
    { everyMs: 600_000, maxBackoffMs: 3_600_000, jitter: 0.2, hostGapMs: 5_000 },
  );
  const url = 'https://ecf.cand.uscourts.gov/cgi-bin/rss_outside.pl';
  answers.push(
    () => respond(200, FEED(1, 2), { etag: '"a"', 'last-modified': 'Tue, 04 Mar 2025 21:00:00 GMT' }),
    () => respond(304),
    () => respond(200, '<html>garbage'),
    () => {
      throw new Error('getaddrinfo ENOTFOUND');
    },
    () => respond(503, '', { 'retry-after': '7200' }),
    () => respond(200, FEED(2, 3), { etag: '"b"' }),
  );
  watch.add(url);
  await hands.move(10_000);
  t.match(watch.statuses(), [{ url, polls: 1, appended: 2, failures: 0, problem: null }]);
  await hands.move(600_000);
  t.match(asked[1]?.headers, {
    'if-none-match': '"a"',
    'if-modified-since': 'Tue, 04 Mar 2025 21:00:00 GMT',
  });
  await hands.move(600_000);
  t.match(watch.statuses(), [{ failures: 1, problem: /RSS feed/ }]);
  await hands.move(1_200_000);
  t.match(watch.statuses(), [{ failures: 2, problem: /ENOTFOUND/ }], 'waited twice as long');
  await hands.move(2_400_000);
  t.match(watch.statuses(), [{ failures: 3, problem: /503/ }]);
  await hands.move(3_500_000);
  t.equal(asked.length, 5, 'not before the server wants to be asked again');
  await hands.move(200_000);
  t.match(watch.statuses(), [{ failures: 0, appended: 3, polls: 6 }]);
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 3);
  await record.import(
    docket([entry('3', '2025-03-04', 'ORDER granting Motion to Stay. (Entered: 03/04/2025)')]),
  );
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 3, 'the full text fills the stub');
  asked.length = 0;
  watch.add(`${url}?other`);
  await hands.move(700_000);
  const times = asked.map((each) => each.at).sort((a, b) => a - b);
  t.ok(
    times.every((at, i) => i === 0 || at - (times[i - 1] as number) >= 5_000),
    'a pause between requests to one host',
  );
  t.throws(() => watch.add('file:///etc/passwd'), /web address/);
  await watch.stop();
  const polls = asked.length;
  await hands.move(10_000_000);
  t.equal(asked.length, polls);
});
