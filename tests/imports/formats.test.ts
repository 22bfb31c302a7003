import t from 'tap';
import { readInput } from '../../src/imports/read.js';
import { docket, entry, plain, SUBJECT, TestRecord } from './support.js';

const CL = 'https://www.courtlistener.com/api/rest/v4';

const clDocket = {
  resource_uri: `${CL}/dockets/69013420/`,
  id: 69013420,
  court: `${CL}/courts/cand/`,
  court_id: 'cand',
  absolute_url: '/docket/69013420/musk-v-altman/',
  docket_number: '4:24-cv-04722-YGR',
  pacer_case_id: '433688',
  case_name: 'Musk v. Altman',
  date_filed: '2024-08-05',
  date_terminated: null,
  assigned_to_str: 'Yvonne Gonzalez Rogers',
  nature_of_suit: '',
  blocked: true,
};

const clEntry = (number: number | null, day: string | null, description: string, more: object = {}) => ({
  id: 1,
  docket: `${CL}/dockets/69013420/`,
  date_filed: day,
  time_filed: null,
  date_created: '1750-01-01T00:00:00-07:52:58',
  entry_number: number,
  recap_sequence_number: '2024-08-05.001',
  pacer_sequence_number: null,
  description,
  recap_documents: [
    {
      document_number: number === null ? '' : String(number),
      attachment_number: null,
      document_type: 1,
      pacer_doc_id: number === null ? '' : `03512456${7000 + number}`,
      is_available: false,
      description: '',
      plain_text: 'never stored',
    },
  ],
  ...more,
});

const page = (results: object[], more: object = {}) => ({
  count: `${CL}/docket-entries/?count=on`,
  next: null,
  previous: null,
  results,
  ...more,
});

t.test('CourtListener: entries wait for their docket, then are applied', async (t) => {
  const record = new TestRecord();
  const entries = page([
    clEntry(1, '2024-08-05', 'COMPLAINT against Sam Altman (Entered: 08/05/2024)', {
      recap_documents: [
        {
          document_number: '1',
          attachment_number: null,
          document_type: 1,
          pacer_doc_id: '035124567001',
          is_available: true,
          filepath_local: 'recap/gov.uscourts.cand.433688/1.pdf',
          filepath_ia: '',
          absolute_url: '/docket/69013420/1/musk-v-altman/',
          page_count: 83,
        },
        {
          document_number: '1',
          attachment_number: 2,
          document_type: 2,
          pacer_doc_id: '035124567002',
          is_available: true,
          is_sealed: true,
          filepath_local: 'recap/x.pdf',
          description: 'Exhibit 2',
        },
      ],
    }),
    clEntry(null, '2024-08-06', 'Case assigned to Judge Yvonne Gonzalez Rogers.'),
    clEntry(3, '1749-12-31', 'MOTION to Stay'),
    clEntry(4, '2024-08-09', '', {
      recap_documents: [
        { document_number: '4', document_type: 1, attachment_number: null, description: 'Order' },
      ],
    }),
  ]);
  const waiting = await record.import(entries);
  t.match(waiting, { format: 'courtlistener', total: 4, waiting: 4, appended: 0 });
  t.equal((await record.import(entries)).events, 0, 'the same page again adds nothing');
  t.equal(record.events('inbox-69013420').length, 1);
  const report = await record.import(clDocket);
  t.match(report, { subjects: [SUBJECT], fromInbox: 4 });
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 4);
  t.match(
    record.events('inbox-69013420').map((event) => event.type),
    ['DeliveryReceived', 'DeliveryApplied'],
  );
  const first = record.events(SUBJECT, 'DocketEntryRecorded').find((event) => event.ordinal === 1000);
  const papers = (plain(first?.data) as { documents: object[] }).documents;
  t.match(papers, [
    {
      attachment: null,
      availability: 'free-copy',
      pages: 83,
      pacerDocId: '035024567001',
      links: [
        'https://storage.courtlistener.com/recap/gov.uscourts.cand.433688/1.pdf',
        'https://www.courtlistener.com/docket/69013420/1/musk-v-altman/',
      ],
    },
    { attachment: 2, availability: 'sealed', title: 'Exhibit 2', links: [] },
  ]);
  const byText = (part: string) =>
    record.events(SUBJECT, 'DocketEntryRecorded').find((event) => JSON.stringify(event.data).includes(part));
  t.match(byText('Case assigned'), {
    knownOn: '2024-08-06~',
    knownOnBasis: 'publicly-filed',
    data: { number: null, documents: [] },
  });
  t.match(
    byText('MOTION to Stay'),
    { occurredOn: '/2026-03-01', knownOn: '2026-03-01', knownOnBasis: 'observed' },
    '1750 means unknown',
  );
  t.match(plain(byText('"Order"')?.data), { text: '', shortText: 'Order' });
  t.match(record.events(SUBJECT, 'LawsuitFiled')[0]?.data, { docketNumber: '4:24-cv-04722', blocked: true });
  t.match(
    record.events(SUBJECT, 'AliasAdded').map((event) => event.data),
    [
      { alias: 'cand:433688', kind: 'pacer' },
      { alias: '69013420', kind: 'courtlistener' },
    ],
  );
  t.notMatch(JSON.stringify([...record.streams.values()]), /never stored/);
});

t.test("CourtListener's and juriscraper's lines of one docket are one", async (t) => {
  const record = new TestRecord();
  await record.import(
    docket([
      entry('1', '2024-08-05', 'COMPLAINT against Sam Altman (Entered: 08/05/2024)', {
        pacer_doc_id: '035024567001',
      }),
      {
        ...entry(null, '2024-08-06', 'Case assigned to Judge Rogers. [12] (Entered: 08/07/2024)'),
        date_entered: '2024-08-07',
      },
    ]),
  );
  await record.import(clDocket);
  const report = await record.import(
    page([
      clEntry(1, '2024-08-05', 'COMPLAINT against Sam Altman (Entered: 08/05/2024)'),
      clEntry(null, '2024-08-06', 'Case assigned to Judge Rogers. 12'),
    ]),
  );
  t.match(report, { total: 2, matched: 2, appended: 0, subjects: [SUBJECT] });
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 2);
  t.notMatch(
    record.events(SUBJECT, 'DocketEntryRevised').map((event) => (event.data as { cause: string }).cause),
    ['source'],
  );
});

t.test('parties pages: rows of other dockets are left out', async (t) => {
  const record = new TestRecord();
  await record.import(clDocket);
  const party = (name: string, types: object[]) => ({
    resource_uri: `${CL}/parties/1/`,
    id: 1,
    name,
    party_types: types,
    attorneys: [{ attorney_id: 3, docket_id: 69013420, role: null }],
  });
  await record.import(
    page([
      party('Elon Musk', [
        { docket_id: 69013420, name: 'Plaintiff' },
        { docket_id: 5, name: 'Defendant' },
      ]),
      party('OpenAI, Inc.', [
        { docket: `${CL}/dockets/69013420/`, name: 'Defendant', date_terminated: '2025-05-01' },
      ]),
    ]),
  );
  t.match(
    record.events(SUBJECT, 'PartyAdded').map((event) => event.data),
    [
      { name: 'Elon Musk', role: 'plaintiff' },
      { name: 'OpenAI, Inc.', role: 'defendant' },
    ],
  );
  t.equal(record.events(SUBJECT, 'PartyAdded').length, 2);
  t.match(record.events(SUBJECT, 'PartyTerminated')[0], { occurredOn: '2025-05-01' });
});

t.test("CourtListener's whole-docket export", async (t) => {
  const record = new TestRecord();
  const { court_id: _, resource_uri: __, ...own } = clDocket;
  const report = await record.import({
    ...own,
    court: 'cand',
    docket_entries: [
      { ...clEntry(1, '2024-08-05', 'COMPLAINT'), docket: undefined },
      { ...clEntry(null, '2024-08-06', 'Minute order'), docket: undefined },
    ],
    parties: [
      {
        name: 'Elon Musk',
        party_types: [{ name: 'Plaintiff' }, { name: 'Counter Defendant' }],
        attorneys: [
          {
            name: 'Marc Toberoff',
            contact_raw: '23823 Malibu Road',
            phone: '1',
            roles: [{ role: 2, date_action: null }, { role: 1 }],
          },
        ],
      },
    ],
  });
  t.match(report, { format: 'internet-archive', total: 2, appended: 2, subjects: [SUBJECT] });
  t.equal(record.events(SUBJECT, 'PartyAdded').length, 2);
  t.match(record.events(SUBJECT, 'CounselAppeared')[0]?.data, {
    counsel: 'Marc Toberoff',
    parties: ['Elon Musk'],
    roles: ['ATTORNEY TO BE NOTICED', 'LEAD ATTORNEY'],
  });
  t.notMatch(JSON.stringify([...record.streams.values()]), /Malibu/, 'contact details are never kept');
});

t.test('formats are found by content, and a wrong name is refused', (t) => {
  const found = (value: unknown) => {
    const read = readInput(typeof value === 'string' ? value : JSON.stringify(value), {
      retrievedOn: '2026-03-01',
    });
    return typeof read === 'string' ? read : read.format;
  };
  t.equal(found(docket([])), 'juriscraper');
  t.equal(found([docket([]), docket([])]), 'juriscraper');
  t.equal(
    found({
      court_id: 'cand',
      appellate: false,
      dockets: [{ docket_number: '4:24-cv-04722', docket_entries: [] }],
      email_recipients: [],
    }),
    'juriscraper',
  );
  t.equal(found(clDocket), 'courtlistener');
  t.equal(
    found([page([clEntry(1, '2024-08-05', 'X')]), page([clEntry(2, '2024-08-05', 'Y')])]),
    'courtlistener',
  );
  t.match(found(page([])), /empty/);
  t.match(found({ hello: 1 }), /name the format/);
  t.match(readInput(JSON.stringify(docket([])), { retrievedOn: '2026-03-01' }, 'asof') as object, {
    refused: [{}],
  });
  t.match(readInput('<rss/>', { retrievedOn: '2026-03-01' }, 'juriscraper'), /reads as|court|feed|not JSON/);
  t.end();
});
