import t from 'tap';
import { docket, entry, SUBJECT, TestRecord } from './support.js';

const TEXT =
  'ORDER by Judge Yvonne Gonzalez Rogers granting 12 Motion for Extension of Time. (Entered: 03/04/2025)';

t.test("a person's correction is left alone", async (t) => {
  const record = new TestRecord();
  await record.import(docket([entry('13', '2025-03-04', TEXT)]), '2025-03-05');
  const decided = record.events(SUBJECT, 'MotionDecided')[0];
  if (!decided) throw new Error('no ruling');
  const { recordedAt: _, prevHash: __, revision, position: ____, causationId: _____, ...event } = decided;
  const last = record.events(SUBJECT).at(-1)?.revision ?? revision;
  record.put(
    SUBJECT,
    [
      {
        ...event,
        id: '11111111-1111-4111-8111-111111111111',
        type: 'EventRetracted',
        occurredOn: null,
        actor: 'person',
        data: { event: decided.id, cause: 'record', reason: 'misread' },
      },
    ],
    last,
  );
  await record.import(docket([entry('13', '2025-03-04', TEXT.replace('granting', 'denying'))]), '2025-04-01');
  t.equal(
    record.events(SUBJECT).filter((each) => (each.data as { event?: string }).event === decided.id).length,
    1,
  );
});

t.test('another writer in between: planned again, nothing twice', async (t) => {
  const record = new TestRecord();
  await record.import(docket([entry('1', '2024-08-05', 'COMPLAINT')]));
  let interrupted = 0;
  record.onAppend = (stream) => {
    if (interrupted++ > 0) return;
    const events = record.events(stream);
    const {
      recordedAt: _,
      prevHash: __,
      revision: ___,
      position: ____,
      ...event
    } = events[0] as (typeof events)[number];
    record.put(
      stream,
      [{ ...event, id: '22222222-2222-4222-8222-222222222222', type: 'CaseStayed', data: { partly: false } }],
      events.length - 1,
    );
  };
  const report = await record.import(
    docket([entry('1', '2024-08-05', 'COMPLAINT'), entry('2', '2024-08-06', 'ANSWER')]),
  );
  t.match(report, { appended: 1, matched: 1 });
  t.equal(record.events(SUBJECT, 'DocketEntryRecorded').length, 2);
});
