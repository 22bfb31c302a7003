import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import t from 'tap';
import { exportRecord } from '../../src/exports/record/export.js';
import { newEvent } from '../support/new-event.js';
import { type TestNode, testNode } from '../support/node.js';

const SUBJECT = 'case-cand-4-24-cv-00001';
const given = (type: string, day: string, data: object, ordinal: number) =>
  newEvent(SUBJECT, { type, occurredOn: day, knownOn: day, ordinal, about: [], data });
const entry = (n: number, text: string) =>
  given(
    'DocketEntryRecorded',
    '2024-02-01',
    { number: String(n), filedOn: '2024-02-01', enteredOn: '2024-02-01', text, filing: true, documents: [] },
    n,
  );

/** What a spreadsheet would run, and what CSV trips over. */
const ODD = [
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tindented',
  'a "quoted", word',
  'two\nlines',
  'carriage\rreturn',
  'plain – “typographic” é',
  '=HYPERLINK("http://x")',
];

const read = async (record: TestNode, url: string) => {
  const { statusCode, body, headers, rawPayload } = await record.app.inject({
    method: 'GET',
    url: `/api/v1${url}`,
  });
  t.equal(statusCode, 200, url);
  return { body, headers, rawPayload };
};

t.test('tables of a case', async (t) => {
  const record = await testNode();
  t.teardown(() => record.close());
  const entries = ODD.map((text, i) => entry(i + 1, text));
  await record.node.store.append(
    SUBJECT,
    [
      given(
        'LawsuitFiled',
        '2024-01-02',
        {
          caption: 'Ada v. Acme',
          court: 'cand',
          docketNumber: '4:24-cv-00001',
          naturalPersonPrivate: false,
          blocked: false,
        },
        0,
      ),
      given(
        'ClaimsAdded',
        '2024-01-02',
        {
          pleading: 'Complaint',
          claims: [
            {
              claim: 'fraud',
              cause: '=fraud',
              claimants: ['Ada'],
              opponents: ['Acme', 'Globex'],
              counterclaim: false,
            },
          ],
        },
        1,
      ),
      ...entries,
    ],
    'none',
  );
  await record.settled();

  await t.test('CSV is read back as it was, safe to open in a spreadsheet', async (t) => {
    const { body, headers } = await read(record, '/cases/cand-4-24-cv-00001/docket.csv');
    t.match(headers['content-type'], /^text\/csv; charset=utf-8/);
    t.match(headers['content-disposition'], /attachment; filename="cand-4-24-cv-00001-docket-.*\.csv"/);
    const rows = parse(body, { columns: true }) as Record<string, string>[];
    const texts = rows.map(({ text }) => text ?? '');
    t.same(
      texts,
      ODD.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)),
    );
    t.same(
      rows.map(({ number }) => number),
      ODD.map((_, i) => String(i + 1)),
    );
    t.match(body.split('\r\n')[0], /^number,filedOn,/, 'with headings and RFC 4180 line ends');
    for (const cell of (parse(body) as string[][]).flat()) t.notMatch(cell, /^[=+@\t\r]/);
  });

  await t.test('claims have a line for each pair', async (t) => {
    const rows = parse((await read(record, '/cases/cand-4-24-cv-00001/claims.csv')).body, {
      columns: true,
    }) as Record<string, string>[];
    t.same(
      rows.map(({ cause, claimant, opponent, fate }) => [cause, claimant, opponent, fate]),
      [
        ["'=fraud", 'Ada', 'Acme', 'pending'],
        ["'=fraud", 'Ada', 'Globex', 'pending'],
      ],
    );
  });

  await t.test('JSON Lines say the same, untouched', async (t) => {
    const lines = (await read(record, '/cases/cand-4-24-cv-00001/docket.jsonl')).body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string });
    t.same(
      lines.map(({ text }) => text),
      ODD,
    );
    t.equal((await read(record, '/cases/cand-4-24-cv-00001/claims.jsonl')).body.trim().split('\n').length, 2);
    t.equal(
      (await read(record, '/cases/cand-4-24-cv-00001/docket.jsonl?asOf=2024-01-31')).body,
      '',
      'as of a date',
    );
  });

  await t.test('a reader that has it is told so', async (t) => {
    const { headers } = await read(record, '/cases/cand-4-24-cv-00001/docket.csv');
    const again = await record.get('/cases/cand-4-24-cv-00001/docket.csv', {
      'if-none-match': String(headers.etag),
    });
    t.equal(again.status, 304);
  });

  await t.test('sealed text is in none of them', async (t) => {
    const sealed = newEvent(SUBJECT, {
      type: 'FilingSealed',
      occurredOn: '2024-03-01',
      knownOn: '2024-03-01',
      about: [],
      data: { scope: 'document', event: entries[5]?.id },
    });
    await record.node.store.append(
      SUBJECT,
      [sealed],
      record.node.log.streamHead(SUBJECT)?.revision ?? 'none',
    );
    await record.settled();
    for (const path of [
      '/cases/cand-4-24-cv-00001/docket.csv',
      '/cases/cand-4-24-cv-00001/docket.jsonl',
      '/filings.atom',
      `/chronology?subject=${SUBJECT}`,
      `/chronology?subject=${SUBJECT}&format=html`,
      '/events/cloudevents?limit=1000',
      '/events/cloudevents?format=ndjson',
      '/search?q=quoted',
    ]) {
      t.notMatch((await read(record, path)).body, /a .{0,8}quoted/, path);
    }
    const folder = mkdtempSync(join(tmpdir(), 'asof-export-'));
    t.teardown(() => rmSync(folder, { recursive: true }));
    const { withheld } = exportRecord(record.node.reader, folder);
    t.same(
      withheld.map(({ event }) => event),
      [entries[5]?.id],
      'and told in the manifest',
    );
    for (const file of readdirSync(folder)) t.notMatch(readFileSync(join(folder, file), 'utf8'), /quoted/);
    const { statusCode } = await record.app.inject({
      method: 'GET',
      url: `/api/v1/events/${entries[5]?.id}/citation`,
    });
    t.equal(statusCode, 404, 'nor is it cited');
  });
});
