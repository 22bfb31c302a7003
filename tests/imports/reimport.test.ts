import t from 'tap';
import { docket, entry, SUBJECT, TestRecord, withoutChecks } from './support.js';

const TEXT =
  'ORDER by Judge Yvonne Gonzalez Rogers granting 12 Motion for Extension of Time. (Entered: 03/04/2025)';

t.test('a first import', async (t) => {
  const record = new TestRecord();
  const report = await record.import(
    docket(
      [
        entry(
          '1',
          '2024-08-05',
          'COMPLAINT against Samuel Altman. Filed by Elon Musk. (Entered: 08/05/2024)',
          {
            pacer_doc_id: '035124567890',
            attachments: [
              { attachment_number: 1, description: 'Exhibit A', pacer_doc_id: '035024567891', page_count: 3 },
            ],
          },
        ),
        entry(null, '2024-08-06', 'Case assigned to Judge Haywood S. Gilliam, Jr. (Entered: 08/06/2024)'),
      ],
      {
        parties: [
          {
            name: 'Elon Musk',
            type: 'Plaintiff',
            date_terminated: null,
            attorneys: [{ name: 'Marc Toberoff', roles: ['LEAD ATTORNEY', 'TERMINATED: 09/01/2024'] }],
          },
        ],
        docket_number: '4:24-cv-04722-YGR',
        date_terminated: '2026-05-18',
      },
    ),
  );
  t.match(report, {
    format: 'juriscraper',
    total: 2,
    appended: 2,
    matched: 0,
    refused: 0,
    subjects: [SUBJECT],
  });
  const [complaint] = record.events(SUBJECT, 'DocketEntryRecorded');
  t.match(complaint, {
    occurredOn: '2024-08-05',
    knownOn: '2024-08-05',
    knownOnBasis: 'docket-entered',
    standing: 'confirmed',
    ordinal: 1000,
  });
  const data = complaint?.data as {
    text: { salt: string; text: string };
    documents: object[];
    filing: boolean;
    reading: { kind: string };
  };
  t.match(data.text, { salt: /^[0-9a-f]{32}$/, text: /^COMPLAINT/ });
  t.match(data.documents, [
    { number: '1', attachment: null, pacerDocId: '035024567890' },
    { attachment: 1, title: { text: 'Exhibit A' }, pages: 3 },
  ]);
  t.match(data, { filing: true, reading: { kind: 'complaint' } });
  t.match(record.events(SUBJECT, 'LawsuitFiled')[0], {
    occurredOn: '2024-08-05',
    data: { caption: 'Musk v. Altman', court: 'cand', docketNumber: '4:24-cv-04722' },
  });
  t.match(record.events(SUBJECT, 'PartyAdded')[0], {
    occurredOn: '2024-08-05?',
    data: { name: 'Elon Musk', role: 'plaintiff' },
  });
  t.match(record.events(SUBJECT, 'CounselWithdrawn')[0], {
    occurredOn: '2024-09-01',
    data: { counsel: 'Marc Toberoff' },
  });
  t.match(record.events(SUBJECT, 'CaseClosed')[0], {
    occurredOn: '2026-05-18',
    knownOn: '2026-05-18~',
    knownOnBasis: 'publicly-filed',
  });
  t.match(record.events(SUBJECT, 'DocketChecked')[0], {
    occurredOn: '2026-03-01',
    data: { complete: true, entriesSeen: 2, notInCopy: [] },
  });
  for (const event of record.events(SUBJECT))
    if (event.causationId !== undefined)
      t.ok(
        record.events(SUBJECT).some((each) => each.id === event.causationId),
        event.type,
      );
});

t.test('changed text is a revision known when our copy was retrieved', async (t) => {
  const record = new TestRecord();
  await record.import(
    docket([entry('1', '2024-08-05', 'COMPLAINT'), entry('13', '2025-03-04', TEXT)]),
    '2025-03-05',
  );
  const report = await record.import(
    docket([
      entry('1', '2024-08-05', 'COMPLAINT'),
      entry('13', '2025-03-04', TEXT.replace('granting', 'denying')),
    ]),
    '2025-04-01',
  );
  t.match(report.lines[1], { outcome: 'matched', change: 'revised' });
  const [revised] = record.events(SUBJECT, 'DocketEntryRevised');
  t.match(revised, {
    knownOn: '2025-04-01',
    knownOnBasis: 'observed',
    occurredOn: null,
    data: { cause: 'source', replacement: { data: { text: { text: /denying/ } } } },
  });
  t.match(record.state(SUBJECT), /"disposition":"denied"/, 'what was derived is corrected with it');
  t.notMatch(record.state(SUBJECT), /"disposition":"granted"/);
  t.match(record.state(SUBJECT, '2025-03-20'), /"disposition":"granted"/, 'as known before');
  const again = await record.import(
    docket([
      entry('1', '2024-08-05', 'COMPLAINT'),
      entry('13', '2025-03-04', TEXT.replace('granting', 'denying')),
    ]),
    '2025-04-01',
  );
  t.equal(again.events, 0);
});

t.test('a stub is completed, as our own error', async (t) => {
  const stub = docket([
    entry('13', '2025-03-04', '', { short_description: 'Order on Motion for Extension of Time' }),
  ]);
  const full = docket([entry('13', '2025-03-04', TEXT)]);
  const [one, two] = [new TestRecord(), new TestRecord()];
  await one.import(stub, '2025-03-04');
  const report = await one.import(full, '2025-03-09');
  t.match(report.lines[0], { outcome: 'matched', change: 'completed' });
  t.match(one.events(SUBJECT, 'DocketEntryRevised')[0], { knownOn: '2025-03-04', data: { cause: 'record' } });
  await two.import(full, '2025-03-09');
  await two.import(stub, '2025-03-04');
  t.equal(withoutChecks(one.state(SUBJECT)), withoutChecks(two.state(SUBJECT)));
});

t.test('unnumbered lines match by day and words, one to one', async (t) => {
  const line = (text: string, more = {}) => entry(null, '2025-03-04', text, more);
  const record = new TestRecord();
  await record.import(
    docket([
      entry('1', '2024-08-05', 'COMPLAINT'),
      line('Summons Issued'),
      line('Minute Entry for proceedings held before Judge Rogers. (Entered: 03/04/2025)'),
    ]),
  );
  const bare = { ...line('Minute Entry for proceedings held before Judge Rogers.'), date_entered: null };
  const report = await record.import(
    docket([entry('1', '2024-08-05', 'COMPLAINT'), line('Summons Issued'), line('Summons Issued'), bare]),
    '2026-03-02',
  );
  t.match(report, { appended: 1, matched: 3 });
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 4);
});

t.test('what nothing tells apart stays, marked possible duplicate, in either order', async (t) => {
  const stub = docket([entry(null, '2025-03-04', '', { short_description: 'Order' })]);
  const full = docket([
    entry(null, '2025-03-04', 'ORDER granting 5 Motion to Stay'),
    entry(null, '2025-03-04', 'ORDER denying 6 Motion to Compel'),
  ]);
  const [one, two] = [new TestRecord(), new TestRecord()];
  for (const input of [stub, full]) await one.import(input);
  for (const input of [full, stub]) await two.import(input);
  t.equal(one.events(SUBJECT, 'DocketEntryRecorded').length, 3);
  t.match(one.state(SUBJECT), /possibleDuplicateOf/);
  t.equal(one.state(SUBJECT), two.state(SUBJECT));
  for (const input of [stub, full]) t.equal((await one.import(input)).events, 0);
});

t.test('absence is never removal; only the court takes back', async (t) => {
  const record = new TestRecord();
  const lines = [
    entry('1', '2024-08-05', 'COMPLAINT'),
    entry('2', '2024-08-06', 'MOTION to Stay by Elon Musk'),
    entry('3', '2024-08-07', 'NOTICE of Appearance by A B'),
  ];
  await record.import(docket(lines), '2025-01-01');
  const report = await record.import(docket([lines[0] as object, lines[2] as object]), '2025-02-01');
  t.equal(report.appended, 0);
  const second = record
    .events(SUBJECT, 'DocketEntryRecorded')
    .find((event) => (event.data as { number: string }).number === '2');
  t.match(record.events(SUBJECT, 'DocketChecked').at(-1), {
    occurredOn: '2025-02-01',
    data: { notInCopy: [second?.id] },
  });
  const removed = await record.import(
    docket([
      lines[0] as object,
      entry('2', '2024-08-06', 'ENTERED IN ERROR - MOTION to Stay by Elon Musk'),
      lines[2] as object,
    ]),
    '2025-03-01',
  );
  t.match(removed.lines[1], { outcome: 'matched', change: 'removed' });
  t.match(record.events(SUBJECT, 'DocketEntryRemoved'), [
    { occurredOn: '2025-01-01/2025-03-01', data: { event: second?.id, mark: 'ENTERED IN ERROR' } },
  ]);
  t.notMatch(record.state(SUBJECT), /"MotionFiled"/, 'what it filed is taken back too');
  t.match(record.state(SUBJECT, '2025-02-01'), /"MotionFiled"/);
});

t.test('heads: renamed parties, other judges, renumbering', async (t) => {
  const record = new TestRecord();
  const party = (name: string) => ({ name, type: 'Defendant', date_terminated: null, attorneys: [] });
  const lines = [entry('1', '2024-08-05', 'COMPLAINT')];
  await record.import(
    docket(lines, {
      parties: [party('Maura Healey, Governor'), party('OpenAI, Inc.')],
      assigned_to_str: 'Haywood S. Gilliam, Jr',
      pacer_case_id: '433688',
    }),
    '2024-09-01',
  );
  await record.import(
    docket(lines, {
      parties: [party('Andrea Campbell, Governor'), party('OpenAI, Inc.'), party('Microsoft Corporation')],
      assigned_to_str: 'Yvonne Gonzalez Rogers',
      docket_number: '3:24-cv-04722',
      pacer_case_id: '433688',
    }),
    '2024-10-01',
  );
  t.match(record.events(SUBJECT, 'CaseRenumbered'), [
    { occurredOn: '2024-09-01/2024-10-01', data: { docketNumber: '3:24-cv-04722', was: '4:24-cv-04722' } },
  ]);
  t.match(record.events(SUBJECT, 'JudgeAssigned').at(-1), {
    occurredOn: '2024-09-01/2024-10-01',
    knownOn: '2024-10-01',
    data: { judge: 'Yvonne Gonzalez Rogers' },
  });
  t.match(record.events(SUBJECT, 'PartyAdded').at(-1), {
    occurredOn: '2024-09-01/2024-10-01',
    data: { name: /Andrea|Microsoft/ },
  });
  const single = new TestRecord();
  await single.import(docket(lines, { parties: [party('Maura Healey, Governor')] }), '2024-09-01');
  await single.import(docket(lines, { parties: [party('Andrea Campbell, Governor')] }), '2024-10-01');
  t.match(single.events(SUBJECT, 'PartyRenamed'), [
    { data: { name: 'Maura Healey, Governor', to: 'Andrea Campbell, Governor' } },
  ]);
  t.equal(
    (await single.import(docket(lines, { parties: [party('Andrea Campbell, Governor')] }), '2024-10-01'))
      .events,
    0,
  );
});
