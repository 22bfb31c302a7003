import t from 'tap';
import { SUBJECT, TestRecord } from './support.js';

t.test('appellate entry numbers that are PACER ids', async (t) => {
  const record = new TestRecord();
  const appeal = {
    court_id: 'ca11',
    docket_number: '18-90014',
    case_name: 'A v. B',
    case_type_information: 'civil',
    date_filed: '2018-04-25',
    docket_entries: [
      {
        date_filed: '2018-04-25',
        date_entered: null,
        description: 'CASE DOCKETED',
        document_number: '011110076975',
        pacer_doc_id: '011110076975',
      },
    ],
    parties: [],
    panel: [],
  };
  await record.import(appeal);
  await record.import({
    id: 7,
    court: 'ca11',
    date_created: '2020-01-01T00:00:00Z',
    docket_number: '18-90014',
    case_name: 'A v. B',
    date_filed: '2018-04-25',
    docket_entries: [
      {
        entry_number: 11010076975,
        date_filed: '2018-04-25',
        description: 'CASE DOCKETED',
        recap_documents: [
          { document_type: 1, document_number: '011010076975', pacer_doc_id: '011010076975' },
        ],
      },
    ],
  });
  t.equal(record.events('case-ca11-18-90014', 'DocketEntryRecorded').length, 1);
});

t.test("Asof's own lines", async (t) => {
  const record = new TestRecord();
  const event = (more: object = {}) =>
    JSON.stringify({
      type: 'CaseStayed',
      subject: SUBJECT,
      occurredOn: '2025-01-02',
      knownOn: '2025-01-02',
      knownOnBasis: 'published',
      standing: 'reported',
      sources: [{ publisher: 'Reuters', title: null, publishedOn: '2025-01-02' }],
      data: {},
      ...more,
    });
  const text = [
    event(),
    '',
    event({ type: 'Nonsense' }),
    '{"type": 1',
    event({ id: '3b241101-e2bb-4255-8caf-4136c5ca2de4', data: { partly: true } }),
  ].join('\n');
  const report = await record.import(text);
  t.match(report, { format: 'asof', total: 4, appended: 2, refused: 2 });
  t.match(
    report.lines.filter((line) => line.outcome === 'refused'),
    [
      { place: 'line 3', reason: /no event "Nonsense"/ },
      { place: 'line 4', reason: /not JSON/ },
    ],
  );
  t.match(await record.import(text), { appended: 0, matched: 2, refused: 2, events: 0 });
  const other = await record.import(
    event({ id: '3b241101-e2bb-4255-8caf-4136c5ca2de4', data: { partly: false } }),
  );
  t.match(other.lines, [{ outcome: 'refused', reason: /recorded with other content/ }]);
  const exported = record
    .events(SUBJECT)
    .map((each) => JSON.stringify(each))
    .join('\n');
  t.match(await record.import(exported), { matched: 2, events: 0 }, 'an export reads back');
});
