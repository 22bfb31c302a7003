import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import t from 'tap';
import { newEvent } from '../support/new-event.js';
import { type TestNode, testNode } from '../support/node.js';

/** As much of a feed as is asked about here. */
interface Read {
  readonly id?: string;
  readonly links?: readonly { readonly rel?: string; readonly href?: string }[];
  readonly entries?: readonly {
    readonly id?: string;
    readonly title?: { readonly value: string };
    readonly links?: readonly { readonly href?: string }[];
  }[];
}

const SUBJECT = 'case-cand-4-24-cv-00001';
const OTHER = 'case-nysd-1-24-cv-00002';

const given = (subject: string, type: string, day: string, data: object, ordinal = 1) =>
  newEvent(subject, { type, occurredOn: day, knownOn: day, ordinal, about: [], data });
const filed = (subject: string, court: string, number: string, caption: string) =>
  given(
    subject,
    'LawsuitFiled',
    '2024-01-02',
    { caption, court, docketNumber: number, naturalPersonPrivate: false, blocked: false },
    0,
  );
const entry = (subject: string, n: number, text: string) =>
  given(
    subject,
    'DocketEntryRecorded',
    '2024-02-01',
    { number: String(n), filedOn: '2024-02-01', enteredOn: '2024-02-01', text, filing: true, documents: [] },
    n,
  );

async function append(
  record: TestNode,
  subject: string,
  events: ReturnType<typeof newEvent>[],
): Promise<void> {
  await record.node.store.append(subject, events, record.node.log.streamHead(subject)?.revision ?? 'none');
  await record.settled();
}

t.test('filings for a feed reader', async (t) => {
  const record = await testNode({ env: { ASOF_BASE_URL: 'https://asof.example/' } });
  t.teardown(() => record.close());
  await append(record, SUBJECT, [
    filed(SUBJECT, 'cand', '4:24-cv-00001', 'Ada v. Acme & Sons'),
    given(SUBJECT, 'PartyAdded', '2024-01-02', {
      name: 'Acme & Sons',
      role: 'defendant',
      subject: 'organization-acme',
    }),
    ...Array.from({ length: 5 }, (_, i) =>
      entry(SUBJECT, i + 1, `MOTION number ${i + 1} <b>not bold</b> & "quoted" ]]> \u0007`),
    ),
  ]);
  await append(record, OTHER, [
    filed(OTHER, 'nysd', '1:24-cv-00002', 'Grace v. Globex'),
    entry(OTHER, 1, 'COMPLAINT about swordfish'),
  ]);

  const read = async (path: string, headers = {}) => {
    const answer = await record.get(path, headers);
    return {
      ...answer,
      feed: answer.status === 200 ? (parseAtomFeed(answer.body) as unknown as Read) : undefined,
    };
  };
  const link = (feed: Read | undefined, rel: string) => feed?.links?.find((one) => one.rel === rel)?.href;
  const titles = (feed: Read | undefined) => feed?.entries?.map(({ title }) => title?.value ?? '') ?? [];

  await t.test('every filing once, newest on record first, with ids that stay', async (t) => {
    const { feed, headers } = await read('/filings.atom');
    t.match(headers['content-type'], /^application\/atom\+xml/);
    t.equal(feed?.entries?.length, 8, 'entries, and the filings of the cases');
    t.match(titles(feed)[0], /Grace v. Globex: No. 1: COMPLAINT about swordfish/);
    const ids = feed?.entries?.map(({ id }) => id) ?? [];
    t.ok(ids.every((id) => /^urn:uuid:[0-9a-f-]{36}$/.test(id ?? '')));
    t.equal(new Set(ids).size, 8);
    t.same((await read('/filings.atom')).body, (await read('/filings.atom')).body, 'the same bytes');
    t.match(feed?.entries?.[0]?.links?.[0]?.href, 'https://asof.example/cases/nysd-1-24-cv-00002/docket/1');
    t.match(titles(feed).join(), /&lt;b&gt;not bold|<b>not bold/, 'marks in docket text stay text');
    t.notOk((await read('/filings.atom')).body.includes('\u0007'), 'and controls are left out');
  });

  await t.test('of a case, a court, a party, a search', async (t) => {
    t.equal((await read('/cases/cand-4-24-cv-00001/filings.atom')).feed?.entries?.length, 6);
    t.equal((await read('/filings.atom?case=cand-4-24-cv-00001')).feed?.entries?.length, 6);
    t.equal((await read('/filings.atom?court=nysd')).feed?.entries?.length, 2);
    t.equal((await read('/filings.atom?party=acme')).feed?.entries?.length, 6);
    t.equal((await read('/filings.atom?party=organization-acme')).feed?.entries?.length, 6);
    t.equal((await read('/filings.atom?q=swordfish')).feed?.entries?.length, 1);
    t.equal((await read('/filings.atom?q=swordfish+-complaint')).feed?.entries?.length ?? 0, 0);
    t.equal((await read('/filings.atom?asOf=2024-01-15')).feed?.entries?.length, 2, 'as of a date');
    t.equal((await read('/cases/nobody/filings.atom')).status, 404);
  });

  await t.test('paged by RFC 5005', async (t) => {
    const seen: string[] = [];
    let at = '/filings.atom?limit=3';
    for (let page = 0; page < 9; page += 1) {
      const { feed } = await read(at);
      t.equal(feed?.id, 'https://asof.example/api/v1/filings.atom?limit=3', 'every page is of the one feed');
      t.equal(link(feed, 'first'), 'https://asof.example/api/v1/filings.atom?limit=3');
      seen.push(...(feed?.entries ?? []).map(({ id }) => id ?? ''));
      const next = link(feed, 'next');
      if (next === undefined) break;
      at = next.slice('https://asof.example/api/v1'.length);
    }
    t.equal(seen.length, 8);
    t.equal(new Set(seen).size, 8);
  });

  await t.test('nothing sent to a reader that has it', async (t) => {
    const { headers } = await read('/filings.atom');
    t.equal((await read('/filings.atom', { 'if-none-match': String(headers.etag) })).status, 304);
    t.equal(
      (await read('/filings.atom', { 'if-modified-since': String(headers['last-modified']) })).status,
      304,
    );
    t.equal(
      (await read('/filings.atom', { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status,
      200,
    );
    await append(record, OTHER, [entry(OTHER, 2, 'ANSWER')]);
    const after = await read('/filings.atom', { 'if-none-match': String(headers.etag) });
    t.equal(after.status, 200);
    t.match(titles(after.feed)[0], /ANSWER/, 'what is new stands first');
  });
});

const hearing = (type: string, day: string, data: object, ordinal: number) =>
  given(SUBJECT, type, day, { hearing: 'mtd', ...data }, ordinal);

t.test('a calendar to subscribe to', async (t) => {
  const record = await testNode({ now: () => '2024-03-20T12:00:00.000Z' });
  t.teardown(() => record.close());
  await append(record, SUBJECT, [
    filed(SUBJECT, 'cand', '4:24-cv-00001', 'Ada v. Acme'),
    hearing(
      'HearingScheduled',
      '2024-02-01',
      {
        date: '2024-03-05',
        time: '14:00',
        purpose: 'motion to dismiss',
        place: 'Courtroom 1',
        judge: 'Y. G. R.',
        motionNumbers: [],
      },
      1,
    ),
    given(
      SUBJECT,
      'DeadlineSet',
      '2024-02-01',
      { deadline: 'answer', what: 'answer', due: '2024-04-01', from: 'order' },
      2,
    ),
    given(
      SUBJECT,
      'HearingScheduled',
      '2024-02-01',
      { hearing: 'cmc', date: '2024-05-05', purpose: 'case management conference', motionNumbers: [] },
      3,
    ),
  ]);
  await append(record, OTHER, [
    filed(OTHER, 'nysd', '1:24-cv-00002', 'Grace v. Globex'),
    given(OTHER, 'HearingScheduled', '2024-02-01', {
      hearing: 'h',
      date: '2024-07-01',
      time: '09:30',
      purpose: 'trial',
      motionNumbers: [],
    }),
  ]);

  const events = async (path: string) => {
    const { body, headers, status } = await record.get(path);
    t.equal(status, 200);
    t.match(headers['content-type'], /^text\/calendar/);
    const calendar = new ICAL.Component(ICAL.parse(body));
    return calendar.getAllSubcomponents('vevent').map((component) => ({
      event: new ICAL.Event(component),
      status: component.getFirstPropertyValue('status'),
      sequence: component.getFirstPropertyValue('sequence'),
      start: component.getFirstPropertyValue('dtstart') as ICAL.Time,
    }));
  };
  const find = (list: Awaited<ReturnType<typeof events>>, words: RegExp) =>
    list.find(({ event }) => words.test(event.summary));

  await t.test('local times in the zone of the court, whole days without one', async (t) => {
    const list = await events('/hearings.ics');
    t.equal(list.length, 3);
    t.equal(
      find(list, /motion to dismiss/)
        ?.start.toJSDate()
        .toISOString(),
      '2024-03-05T22:00:00.000Z',
      'two in the afternoon in Oakland, in winter',
    );
    t.equal(
      find(list, /trial/i)?.start.toJSDate().toISOString(),
      '2024-07-01T13:30:00.000Z',
      'half past nine in New York, in summer',
    );
    const whole = find(list, /management/);
    t.equal(whole?.start.isDate, true);
    t.equal(whole?.start.toString(), '2024-05-05');
    t.match(find(list, /motion to dismiss/)?.event.location, 'Courtroom 1');
  });

  await t.test('by case, by court, with deadlines', async (t) => {
    t.equal((await events('/cases/cand-4-24-cv-00001/hearings.ics')).length, 2);
    t.equal((await events('/hearings.ics?court=nysd')).length, 1);
    t.equal((await events('/hearings.ics?court=nysd&to=2024-06-30')).length, 0);
    const [deadline] = await events('/deadlines.ics');
    t.match(deadline?.event.summary, /Due: answer/);
    t.equal(deadline?.start.toString(), '2024-04-01');
    t.equal((await events('/calendar.ics')).length, 4);
    t.equal(
      (await events('/cases/cand-4-24-cv-00001/calendar.ics?asOf=2024-01-15')).length,
      0,
      'as of a date',
    );
  });

  await t.test('a hearing that moves keeps its UID, and one that is vacated is cancelled', async (t) => {
    const before = find(await events('/hearings.ics'), /motion to dismiss/);
    t.equal(before?.sequence, 0);
    t.equal(before?.status, 'TENTATIVE', 'its day has passed, and nobody says that it was held');
    await append(record, SUBJECT, [
      hearing(
        'HearingRescheduled',
        '2024-02-10',
        { from: '2024-03-05', date: '2024-04-09', time: '10:00' },
        4,
      ),
    ]);
    const moved = find(await events('/hearings.ics'), /motion to dismiss/);
    t.equal(moved?.event.uid, before?.event.uid);
    t.equal(moved?.sequence, 1);
    t.equal(moved?.status, 'CONFIRMED');
    t.equal(moved?.start.toJSDate().toISOString(), '2024-04-09T17:00:00.000Z', 'in summer time');
    await append(record, SUBJECT, [hearing('HearingVacated', '2024-02-20', {}, 5)]);
    const vacated = find(await events('/hearings.ics'), /motion to dismiss/);
    t.equal(vacated?.event.uid, before?.event.uid);
    t.equal(vacated?.status, 'CANCELLED');
    t.ok(Number(vacated?.sequence) > 1, 'so that calendars take it');
    t.equal(
      (await events('/hearings.ics?asOf=2024-02-15')).find(({ event }) => event.uid === before?.event.uid)
        ?.status,
      'CONFIRMED',
      'not yet on an earlier day',
    );
  });

  await t.test('a sealed hearing says when and no more', async (t) => {
    const { body } = await record.get('/cases/cand-4-24-cv-00001/history?type=HearingScheduled');
    const source = body.data.find(({ data }: { data: { purpose: string } }) =>
      /management/.test(data.purpose),
    );
    await append(record, SUBJECT, [
      given(SUBJECT, 'FilingSealed', '2024-03-01', { scope: 'document', event: source.id }, 6),
    ]);
    const { body: text } = await record.get('/calendar.ics');
    t.notMatch(text, /management/);
    t.match(text, /20240505/);
  });
});
