import fc from 'fast-check';
import t from 'tap';
import { checkEvent } from '../../src/domain/catalogue.js';
import type { NewEvent } from '../../src/domain/event.js';
import { readDelivery } from '../../src/imports/deliveries.js';
import type { DocketInput } from '../../src/imports/docket-input.js';
import { decodeBytes } from '../../src/imports/encoding.js';
import { planImport } from '../../src/imports/plan-import.js';
import { readInput } from '../../src/imports/read.js';
import { parseItem } from '../../src/imports/readers/rss-item.js';
import { SUBJECT } from '../imports/support.js';
import { dockets, feeds, mutated } from './dockets.js';
import { hostileText, hostileValue, longText, runs, seed, swiftly, triedLines } from './hostile.js';

const CONTEXT = { retrievedOn: '2026-03-01' };
if (process.env.ASOF_TEST_FUZZ) t.setTimeout(0);
const options = (few: number, share: number) => ({ numRuns: runs(few, share), seed });

/** Reads a text as an import would: dockets, or a sentence. */
function take(text: string): readonly DocketInput[] | string {
  const read = readInput(text, CONTEXT);
  return typeof read === 'string' ? read : read.dockets;
}

/**
 * As `take`, in time, and on up to the events it would append, in the same time again: everything is told or refused,
 * nothing thrown, and what an import appends passes the same door as what a person does.
 */
function takeSwiftly(what: string, text: string): void {
  let taken: readonly DocketInput[] | string = '';
  swiftly(
    what,
    text.length,
    () => {
      taken = take(text);
    },
    text,
  );
  if (typeof taken === 'string') {
    if (!/[.]$/.test(taken)) throw new Error(`no sentence: ${taken}`);
    return;
  }
  const dockets = taken as readonly DocketInput[];
  let events: NewEvent[] = [];
  swiftly(
    `${what}: planning`,
    text.length,
    () => {
      events = dockets.flatMap((docket) => planImport(docket, SUBJECT, [], { actor: 'fuzz' }).groups.flat());
    },
    text,
  );
  for (const { actor: _, correlationId: __, ...event } of events) {
    const checked = checkEvent(event);
    if (!checked.ok)
      throw new Error(`${event.type}: ${JSON.stringify(checked.flaws)} of ${text.slice(0, 500)}`);
  }
}

t.test('dockets with anything in any field', (t) => {
  t.ok(dockets.length > 20);
  fc.assert(
    fc.property(mutated, (docket) => {
      const text = JSON.stringify(docket);
      takeSwiftly('dockets', text);
    }),
    options(600, 0.1),
  );
  t.end();
});

t.test('JSON of no shape at all, deliveries included', (t) => {
  const keys = [
    'docket_entries',
    'results',
    'dockets',
    'court_id',
    'docket_number',
    'payload',
    'webhook',
    'party_types',
    'recap_documents',
    'statementId',
    'type',
    'subject',
    'data',
    'id',
    'court',
    'date_filed',
    'description',
    'entry_number',
    'docket',
  ];
  const shaped = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(
      hostileValue,
      fc.array(fc.dictionary(fc.constantFrom(...keys), hostileValue, { maxKeys: 6, noNullPrototype: true }), {
        maxLength: 3,
      }),
    ),
    { maxKeys: 8, noNullPrototype: true },
  );
  fc.assert(
    fc.property(fc.oneof(hostileValue, shaped, fc.array(shaped, { maxLength: 3 })), (value) => {
      const text = JSON.stringify(value) ?? '';
      takeSwiftly('JSON of no shape', text);
      swiftly('a delivery', text.length, () => readDelivery(text, '2026-03-01'), text);
    }),
    options(1500, 0.1),
  );
  t.end();
});

t.test('lines of events', (t) => {
  const line = fc
    .record(
      {
        type: fc.oneof(
          fc.constantFrom(
            'LawsuitFiled',
            'DocketEntryRecorded',
            'EventCorrected',
            'FactDisputed',
            'StakeReported',
          ),
          hostileText,
        ),
        subject: fc.oneof(fc.constantFrom(SUBJECT, 'organization-openai', 'person-a'), hostileText),
        occurredOn: hostileValue,
        knownOn: hostileValue,
        sources: hostileValue,
        data: hostileValue,
        id: hostileValue,
      },
      { requiredKeys: ['type', 'subject'] },
    )
    .map((event) => JSON.stringify(event));
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: hostileText }), {
        maxLength: 4,
      }),
      (lines) => {
        const text = lines.join('\n');
        swiftly('lines', text.length, () => readInput(text, CONTEXT, 'asof'), text);
        swiftly('one event', text.length, () => checkEvent(safely(lines[0] ?? '')), text);
      },
    ),
    options(1500, 0.1),
  );
  t.end();
});

t.test('feeds: XML of every kind, entities and bombs included', (t) => {
  const bits = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '1:24-cv-1 A v. B',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!ENTITY l "&l;&l;">',
    '&a;',
    '&#x41;',
    '&#xD800;',
    '&#99999999;',
    '<!--',
    '-->',
    '<?xml version="1.0"?>',
    '<description>',
    '[Order]',
    '</description>',
    '<pubDate>Fri, 03 Feb 2023 08:28:28 MST</pubDate>',
    '<a b="',
    '>',
    '<link>https://ecf.cand.uscourts.gov</link>',
    '<rss>',
    '<channel>',
    '<x:y z>',
    '\u0000',
    '</',
  );
  const piece = fc.oneof(bits, hostileText);
  const made = fc
    .array(piece, { maxLength: 25 })
    .map((parts) => `<rss><channel><link>https://ecf.cand.uscourts.gov</link>${parts.join('')}`);
  const cut = fc
    .tuple(fc.nat({ max: feeds.length - 1 }), fc.nat(), fc.nat({ max: 2000 }), piece)
    .map(([which, from, length, put]) => {
      const feed = feeds[which] as string;
      const at = from % feed.length;
      return feed.slice(0, Math.min(at, 6000)) + put + feed.slice(at + length, at + length + 6000);
    });
  fc.assert(
    fc.property(fc.oneof(made, cut), (text) => {
      takeSwiftly('feeds', text);
      swiftly('one item', text.length, () => parseItem(text), text);
    }),
    options(1500, 0.1),
  );
  t.end();
});

t.test('bytes in any encoding are text', (t) => {
  const head = fc.constantFrom(
    '',
    '<?xml version="1.0" encoding="utf-16"?>',
    '<?xml encoding="x-user-defined"?>',
    '\ufeff',
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      head,
      fc.oneof(
        fc.constantFrom('text/xml; charset=utf-8', 'text/xml; charset=""', 'a/b; charset=hz-gb-2312', null),
        hostileText,
      ),
      (bytes, start, type) => {
        const all = Buffer.concat([Buffer.from(start), bytes]);
        swiftly('bytes', all.length, () => {
          const text = decodeBytes(all, type);
          if (/\p{Surrogate}/u.test(text)) throw new Error('half a character');
          take(text);
        });
      },
    ),
    options(1500, 0.05),
  );
  t.end();
});

t.test('long inputs cost no more for each character than short ones', (t) => {
  const size = 100_000;
  const docket = (description: string) =>
    JSON.stringify({
      court_id: 'cand',
      docket_number: '4:24-cv-04722',
      case_name: 'A v. B',
      date_filed: '2024-08-05',
      parties: [],
      docket_entries: [
        {
          document_number: '1',
          date_filed: '2024-08-05',
          description,
          pacer_doc_id: null,
          pacer_seq_no: null,
        },
      ],
    });
  fc.assert(
    fc.property(longText(size), (text) => {
      takeSwiftly('a long entry', docket(text));
      takeSwiftly('a long name', docket('x').replace('"A v. B"', JSON.stringify(text)));
      takeSwiftly(
        'a long feed',
        `<rss><channel><link>https://ecf.cand.uscourts.gov</link><item><title>1:24-cv-1 ${text}</title><description>[x] ${text}</description></item></channel></rss>`,
      );
      takeSwiftly('a long text', text);
      swiftly(
        'a long delivery',
        size,
        () =>
          readDelivery(
            JSON.stringify({ webhook: { event_type: 1 }, payload: { results: [{ description: text }] } }),
            '2026-03-01',
          ),
        text,
      );
    }),
    options(25, 0.0002),
  );
  for (const line of triedLines()) t.comment(line);
  t.end();
});

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
