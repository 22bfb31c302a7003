import fc from 'fast-check';
import t from 'tap';
import { readDelivery } from '../../src/imports/deliveries.js';
import { maskText } from '../../src/imports/masking.js';
import { planImport } from '../../src/imports/plan-import.js';
import { readInput } from '../../src/imports/read.js';
import { docket, entry, SUBJECT, TestRecord } from './support.js';

const CONTEXT = { retrievedOn: '2026-03-01' };

t.test('a hostile text is refused with a sentence', (t) => {
  const table: [string, string, RegExp][] = [
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /nested deeper/],
    [
      'deep nesting in an object',
      `{"court_id":"cand","x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      /nested deeper/,
    ],
    ['__proto__', '{"court_id":"cand","__proto__":{"admin":true}}', /__proto__/],
    ['__proto__ escaped', '{"court_id":"cand","\\u005f_proto__":{"admin":true}}', /__proto__/],
    ['duplicate keys', '{"court_id":"cand","docket_number":"1","court_id":"nysd"}', /twice/],
    ['duplicate keys, one escaped', '{"court_id":"cand","court\\u005fid":"nysd"}', /twice/],
    ['a huge number', `{"court_id":"cand","docket_number":1${'0'.repeat(400)}}`, /too large/],
    ['an exponent', '{"court_id":"cand","x":1e999}', /too large/],
    ['a number that loses digits', '{"id":12345678901234567890}', /too large/],
    ['cut off', JSON.stringify(docket([])).slice(0, -5), /not JSON/],
    ['not JSON', 'court_id: cand', /not JSON/],
    ['empty', '   \n', /empty/],
    ['an empty list', '[]', /empty/],
    ['a bare value', '"cand"', /name the format/],
    ['zip', 'PK\u0003\u0004', /not JSON/],
  ];
  for (const [name, text, reason] of table) t.match(readInput(text, CONTEXT), reason, name);
  t.equal(({} as Record<string, unknown>).admin, undefined);
  t.end();
});

t.test('one bad line costs no other', async (t) => {
  const record = new TestRecord();
  const good = entry('1', '2024-08-05', 'COMPLAINT');
  const bad: [unknown, RegExp][] = [
    [null, /is an object/],
    ['text', /is an object/],
    [{ ...entry('2', '2024-08-05', ''), description: 7 }, /number, not text/],
    [{ ...entry('2', '2024-08-05', ''), description: ['a'] }, /a list, not text/],
    [entry('2', '2024-13-45', 'X'), /not a day/],
    [{ ...entry('2', '2024-08-05', 'X'), date_filed: 20240805 }, /written as text/],
    [entry('2', '2024-08-05', `half \ud83d character`), /half a character/],
    [entry('2', '2024-08-05', 'x'.repeat(200_001)), /200000 is the most/],
    [{ ...entry('2', '2024-08-05', 'X'), document_number: { a: 1 } }, /neither text nor/],
    [{ date_filed: null, description: '', document_number: null }, /nothing tells it/],
  ];
  const report = await record.import(docket([good, ...bad.map(([each]) => each as object)]));
  t.match(report, { total: bad.length + 1, appended: 1, refused: bad.length });
  for (const [i, [, reason]] of bad.entries())
    t.match(
      report.lines.find((line) => line.place === `docket_entries[${i + 1}]`),
      { outcome: 'refused', reason },
    );
  t.match(await record.import(docket([], { docket_number: null })), {
    refused: 1,
    total: 1,
    lines: [{ reason: /no docket_number/ }],
  });
  const odd = await record.import(
    docket([entry('../../etc/passwd', '2024-08-05', '<script>alert(1)</script> =CMD("x")\u0000\u001b[31m')], {
      parties: [
        { name: 7, attorneys: 'x' },
        null,
        { name: 'A'.repeat(5000), type: {}, attorneys: [{ roles: [{}] }, { name: 'B', roles: null }] },
      ],
      assigned_to_str: { x: 1 },
      case_name: 'x'.repeat(9000),
    }),
  );
  t.match(odd, { appended: 1, refused: 0 });
  t.notMatch(JSON.stringify(record.events(SUBJECT)), /\\u0000|\\u001b/);
});

t.test('whatever comes in, nothing is thrown and every entry is accounted for', async (t) => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.double(),
    fc.array(fc.string(), { maxLength: 2 }),
    fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    fc.constantFrom('2024-08-05', '1750-01-01T00:00:00-07:52:58', '2024-08-05T10:00:00-07:00', '12', 'cand'),
  );
  const line = fc.record(
    {
      document_number: value,
      entry_number: value,
      date_filed: value,
      date_entered: value,
      description: value,
      short_description: value,
      pacer_doc_id: value,
      pacer_seq_no: value,
      attachments: value,
      recap_documents: fc.array(
        fc.record(
          {
            description: value,
            document_type: value,
            pacer_doc_id: value,
            filepath_ia: value,
            is_available: value,
          },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );
  const input = fc.record(
    {
      court_id: fc.oneof(fc.constant('cand'), value),
      docket_number: fc.oneof(fc.constant('4:24-cv-04722'), value),
      case_name: value,
      date_filed: value,
      date_terminated: value,
      parties: fc.oneof(
        value,
        fc.array(
          fc.record(
            { name: value, type: value, attorneys: value, party_types: value, date_terminated: value },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
      ),
      assigned_to_str: value,
      pacer_case_id: value,
      docket_entries: fc.array(line, { maxLength: 4 }),
      originating_court_information: value,
      panel: value,
      id: value,
      court: value,
    },
    { requiredKeys: ['docket_entries'] },
  );
  await fc.assert(
    fc.asyncProperty(input, async (given) => {
      const record = new TestRecord();
      const report = await record.import(given);
      if (report.appended + report.matched + report.refused + report.waiting !== report.total)
        throw new Error(JSON.stringify(report));
      const again = await record.import(given);
      if (again.events !== 0)
        throw new Error(
          `again ${again.events} ${JSON.stringify(record.events([...record.streams.keys()][0] as string).slice(-again.events))}`,
        );
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .string()
          .map(
            (text) =>
              `<rss><channel><link>https://ecf.cand.uscourts.gov</link><item>${text}</item></channel></rss>`,
          ),
      ),
      (text) => {
        readInput(text, CONTEXT);
        readDelivery(text, '2026-03-01');
      },
    ),
    { numRuns: 1000 },
  );
  t.pass('1,400 inputs');
});

t.test('no text is slow', (t) => {
  const size = 100_000;
  const texts = [
    'A'.repeat(size),
    '1 '.repeat(size / 2),
    '123 Main '.repeat(size / 9),
    'account number '.repeat(size / 15),
    '12-'.repeat(size / 3),
    '['.repeat(size),
    '(Entered: '.repeat(size / 10),
    '<a href='.repeat(size / 8),
    '&#x'.repeat(size / 3),
    '1 A '.repeat(size / 4),
    '9 North Aa, Bb, '.repeat(size / 16),
    'DOB: jan 1 '.repeat(size / 11),
  ];
  const inputs: [string, () => unknown][] = texts.flatMap((text, i): [string, () => unknown][] => [
    [`masking ${i}`, () => maskText(text)],
    [`a docket line ${i}`, () => planOf(docket([entry(null, '2024-08-05', text)]))],
    [
      `a feed ${i}`,
      () =>
        readInput(
          `<rss><channel><link>https://ecf.cand.uscourts.gov</link><item><title>1:24-cv-1 ${text}</title><description>${text}</description></item></channel></rss>`,
          CONTEXT,
        ),
    ],
    [`json ${i}`, () => readInput(`{"court_id":${JSON.stringify(text)}}`, CONTEXT)],
  ]);
  inputs.push([
    'items without end',
    () =>
      readInput(
        `<rss><channel><link>https://ecf.cand.uscourts.gov</link>${'<item>'.repeat(size / 6)}`,
        CONTEXT,
      ),
  ]);
  inputs.push([
    'many lines of one day',
    () =>
      planOf(
        docket(
          Array.from({ length: 1000 }, (_, i) =>
            entry(null, '2024-08-05', `Minute order ${i % 7} of the court number ${i}`),
          ),
        ),
      ),
  ]);
  for (const [name, work] of inputs) {
    // A quadratic reading takes ten seconds and more; the bound leaves room for a busy machine.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      work();
      return process.cpuUsage(start).user / 1000;
    });
    const ms = Math.min(...times);
    if (ms > 800) t.fail(`${name}: ${Math.round(ms)} ms`);
  }
  t.pass(`${inputs.length} texts`);
  t.end();
});

function planOf(input: unknown): unknown {
  const read = readInput(JSON.stringify(input), CONTEXT);
  if (typeof read === 'string') return read;
  return read.dockets.map((each) => planImport(each, SUBJECT, [], { actor: 'test' }));
}
