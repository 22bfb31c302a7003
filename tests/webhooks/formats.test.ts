import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import { uuidV5 } from '../../src/domain/ids.js';
import { jsonSchemaOf } from '../../src/webhooks/messages/schemas.js';
import type { MessageType } from '../../src/webhooks/messages/types.js';
import { pause, until } from '../support/collect.js';
import { append, CASE, entry, event, FakeClock, type Received, receiver, setUp } from './support.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Every message must hold to the JSON Schema that is published for it. */
function valid(requests: readonly Received[]): string[] {
  return requests.flatMap(({ json }: Received): string[] => {
    const check = ajv.compile(jsonSchemaOf(json.type as MessageType));
    const holds: boolean = check(json);
    return holds ? [] : [`${json.type}: ${ajv.errorsText(check.errors)}`];
  });
}

const today = new Date().toISOString().slice(0, 10);

t.test('CloudEvents, and CourtListener’s envelope to the letter', async (t) => {
  const { store, webhooks } = await setUp(t);
  const [cloud, court] = [await receiver(t), await receiver(t)];
  await webhooks.create({ url: cloud.url, format: 'cloudevents' }, 'test');
  const made = await webhooks.create({ url: court.url, format: 'courtlistener' }, 'test');
  const minute = entry(CASE, '140', 'MOTION for Settlement (Entered: 10/11/2022)');
  const unnumbered = event(CASE, 'DocketEntryRecorded', {
    number: null,
    filedOn: today,
    enteredOn: today,
    text: 'Minute entry',
    filing: false,
    documents: [],
  });
  await append(store, minute, event(CASE, 'CaseClosed', {}), unnumbered);
  await until('all came', () => cloud.requests.length >= 3 && court.requests.length >= 2);
  const message = cloud.requests[0] as Received;
  t.match(message.headers['content-type'], /^application\/cloudevents\+json/);
  t.match(message.json, {
    specversion: '1.0',
    id: uuidV5(minute.id, 'entry.recorded'),
    type: 'asof.entry.recorded',
    subject: CASE,
    datacontenttype: 'application/json',
    data: { entry: { number: '140' } },
  });
  t.equal(court.requests.length, 2, 'entries alone');
  const { headers, json } = court.requests[0] as Received;
  const body = json as unknown as {
    payload: { results: Record<string, unknown>[] };
    webhook: Record<string, unknown>;
  };
  t.equal(headers['idempotency-key'], uuidV5(minute.id, 'entry.recorded'));
  t.strictSame(body.webhook, {
    version: 2,
    event_type: 1,
    date_created: made.endpoint.createdAt.replace('Z', '000+00:00'),
    deprecation_date: null,
  });
  const result = body.payload.results[0] as Record<string, unknown>;
  t.strictSame(Object.keys(result).sort(), RESULT.sort());
  t.strictSame(Object.keys((result.recap_documents as object[])[0] as object).sort(), DOCUMENT.sort());
  t.match(result, {
    docket: 69013420,
    entry_number: 140,
    date_filed: today,
    pacer_sequence_number: 140,
    description: 'MOTION for Settlement (Entered: 10/11/2022)',
    recap_documents: [
      { document_type: 1, document_number: '140', page_count: 12, attachment_number: null },
      { document_type: 2, attachment_number: 1 },
    ],
  });
  t.ok(Number.isSafeInteger(result.id));
  const second = ((court.requests[1] as Received).json as unknown as typeof body).payload.results[0];
  t.match(second, { entry_number: null, recap_documents: [{ document_number: '' }] });
});

t.test('a digest a day: nothing in between, all of it then, under one id', async (t) => {
  const clock = new FakeClock(Date.now());
  const { store, webhooks, dataDir } = await setUp(t, { clock, timeZone: 'America/New_York' });
  const to = await receiver(t);
  const { endpoint } = await webhooks.create({ url: to.url, digest: 'daily' }, 'test');
  await append(
    store,
    ...Array.from({ length: 510 }, (_, i) => entry(CASE, String(i + 1), `MOTION ${i + 1}`)),
  );
  await clock.advance(1000);
  await pause(20);
  t.equal(to.requests.length, 0);
  for (let i = 0; i < 60 && to.requests.length < 2; i++) {
    await clock.advance(30 * 60_000);
    await pause(20);
  }
  t.equal(to.requests.length, 2);
  const [one, two] = to.requests.map((r) => r.json.data);
  t.match(one, { period: { name: 'daily' }, part: 1, count: 500 });
  t.match(two, { part: 2, count: 10 });
  t.equal(two.messages[9].data.entry.number, '510');
  t.equal(
    to.requests[0]?.headers['webhook-id'],
    uuidV5(endpoint.id, 'digest', 'daily', one.period.from, '1'),
  );
  t.strictSame(valid(to.requests), []);
  t.ok(join(dataDir, 'webhooks.db'));
});

const RESULT = [
  'id',
  'docket',
  'date_filed',
  'time_filed',
  'entry_number',
  'description',
  'date_created',
  'date_modified',
  'pacer_sequence_number',
  'recap_sequence_number',
  'recap_documents',
];
const DOCUMENT = [
  'id',
  'sha1',
  'file_size',
  'is_sealed',
  'thumbnail',
  'ocr_status',
  'page_count',
  'date_upload',
  'description',
  'filepath_ia',
  'absolute_url',
  'date_created',
  'is_available',
  'pacer_doc_id',
  'date_modified',
  'document_type',
  'filepath_local',
  'document_number',
  'is_free_on_pacer',
  'thumbnail_status',
  'attachment_number',
  'ia_upload_failure_count',
];
