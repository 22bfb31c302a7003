import t from 'tap';
import { deliveriesHolding, inboxStream } from '../../src/imports/inbox.js';
import { docket, entry, SUBJECT, TestRecord } from './support.js';

const GRANTED = 'ORDER granting 5 Motion to Stay. Signed by Judge Doe';
const DENIED = 'ORDER denying 5 Motion to Stay. Signed by Judge Doe';
const DAYS = ['2025-04-01', '2025-05-01', '2025-06-01'];
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** What the entry decided, as known on each day. */
function known(record: TestRecord): (string | undefined)[] {
  return DAYS.map((day) => {
    const facts = JSON.parse(record.state(SUBJECT, day)) as { type: string; data: { disposition: string } }[];
    return facts.find((fact) => fact.type === 'MotionDecided')?.data.disposition;
  });
}

t.test('three copies of a docket tell the same story in whatever order they come', async (t) => {
  for (const texts of [
    [GRANTED, DENIED, GRANTED],
    [GRANTED, GRANTED, DENIED],
    [GRANTED, DENIED, DENIED],
  ]) {
    const expected = texts.map((text) => (text === GRANTED ? 'granted' : 'denied'));
    for (const order of ORDERS) {
      const record = new TestRecord();
      for (const i of order)
        await record.import(
          docket([entry('1', '2024-08-05', 'COMPLAINT'), entry('13', '2025-03-04', texts[i] as string)]),
          DAYS[i],
        );
      t.same(known(record), expected, `${expected.join(', ')}; imported as ${order.join(', ')}`);
    }
  }
});

t.test('what of the inbox holds a text that is to be erased', async (t) => {
  const record = new TestRecord();
  const alert = (number: number, description: string) => ({
    payload: {
      results: [
        {
          id: number,
          docket: 77,
          date_filed: '2025-03-04',
          entry_number: number,
          description,
          recap_documents: [],
        },
      ],
    },
    webhook: { version: 2, event_type: 1, date_created: '2022-10-11T14:21:40-07:00', deprecation_date: null },
  });
  await record.import(alert(1, GRANTED));
  await record.import(alert(2, DENIED));
  const inbox = record.events(inboxStream('77'));
  const held = deliveriesHolding(inbox, new Set([GRANTED]));
  t.match(held, [{ id: inbox[0]?.id, applied: false }]);
  t.equal(held.length, 1);
  await record.import({
    id: 77,
    court: 'cand',
    date_created: '2020-01-01T00:00:00Z',
    docket_number: '4:24-cv-04722',
    case_name: 'Musk v. Altman',
    date_filed: '2024-08-05',
  });
  t.match(deliveriesHolding(record.events(inboxStream('77')), new Set([GRANTED])), [{ applied: true }]);
  t.same(deliveriesHolding(inbox, new Set([''])), []);
});
