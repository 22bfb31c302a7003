import { randomUUID } from 'node:crypto';
import t from 'tap';
import { checkEvent } from '../../src/domain/catalogue.js';
import type { NewEvent } from '../../src/domain/event.js';
import { type TestNode, testNode } from '../support/node.js';

const SUBJECT = 'case-cand-4-26-cv-09999';
let node: TestNode;

t.before(async () => {
  node = await testNode();
});
t.teardown(() => node.close());

const fields = (day: string) => ({
  occurredOn: day,
  knownOn: day,
  knownOnBasis: 'docket-entered',
  standing: 'confirmed',
  sources: [{ publisher: 'Court', title: 'Docket', publishedOn: day, docketEntry: '1' }],
});

const lawsuit = {
  ...fields('2016-01-01'),
  type: 'LawsuitFiled',
  subject: SUBJECT,
  data: { caption: 'A v. B', court: 'cand', docketNumber: '4:26-cv-09999' },
};

/** Four entries a day from 2016 on. */
function entry(n: number) {
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(n / 4) * 86_400_000).toISOString().slice(0, 10);
  const text = `DECLARATION of Witness ${n} in support of Motion filed by A. (Attachments: # 1 Exhibit A, # 2 Exhibit B)(Counsel, Some)`;
  const data = { number: String(n), filedOn: day, enteredOn: day, text, filing: true, documents: [] };
  return {
    ...fields(day),
    id: randomUUID(),
    type: 'DocketEntryRecorded',
    subject: SUBJECT,
    ordinal: n,
    data,
  };
}

const party = (n: number) => ({
  ...fields('2016-01-01'),
  type: 'PartyAdded',
  subject: SUBJECT,
  data: { name: `Party ${n}`, role: n % 2 === 0 ? 'plaintiff' : 'defendant' },
});

/** What a docket of that length has in it: a motion in eighty entries, half of them decided, a hearing in each hundred, a deadline in two. */
function acts(entries: readonly ReturnType<typeof entry>[]): object[] {
  const from = ({ id, occurredOn, ordinal }: ReturnType<typeof entry>) => ({
    ...fields(occurredOn),
    subject: SUBJECT,
    ordinal,
    causationId: id,
  });
  const motions = entries.filter((_, i) => i % 80 === 0);
  return [
    ...motions.map((one) => ({
      ...from(one),
      type: 'MotionFiled',
      data: {
        motion: one.data.number,
        motionType: 'compel',
        title: `Motion to Compel ${one.data.number}`,
        movants: ['Party 0'],
        number: one.data.number,
      },
    })),
    ...motions.slice(0, 60).map((one) => ({
      ...from(one),
      type: 'MotionDecided',
      data: { motion: one.data.number, disposition: 'granted' },
    })),
    ...entries
      .filter((_, i) => i % 100 === 0)
      .map((one) => ({
        ...from(one),
        type: 'HearingScheduled',
        data: { purpose: `Conference ${one.data.number}`, date: one.occurredOn },
      })),
    ...entries
      .filter((_, i) => i % 200 === 0)
      .map((one) => ({
        ...from(one),
        type: 'DeadlineSet',
        data: { what: `Report No. ${one.data.number}`, due: one.occurredOn, from: 'text' },
      })),
  ];
}

/** An order in each hundred entries, and as many rulings on motions that nobody saw filed. */
function orders(entries: readonly ReturnType<typeof entry>[]): object[] {
  return entries
    .filter((_, i) => i % 100 === 0)
    .flatMap(({ occurredOn, ordinal, data }) => [
      {
        ...fields(occurredOn),
        subject: SUBJECT,
        ordinal,
        type: 'OrderEntered',
        data: { title: `Directions No. ${data.number}`, tentative: false },
      },
      {
        ...fields(occurredOn),
        subject: SUBJECT,
        ordinal,
        type: 'MotionDecided',
        data: { motion: `unseen-${data.number}`, disposition: 'denied' },
      },
    ]);
}

/** An event as `POST /events` would store it. */
function checked(event: object): NewEvent {
  const result = checkEvent(event);
  if (!result.ok) throw new Error(JSON.stringify(result.flaws));
  return { ...result.event, id: result.event.id ?? randomUUID(), actor: 'test' } as NewEvent;
}

/** A busy machine makes the server ask for patience. */
async function patiently<T>(ask: () => Promise<T>, status: (answer: T) => number): Promise<T> {
  let answer = await ask();
  for (let tries = 0; status(answer) === 503 && tries < 20; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    answer = await ask();
  }
  return answer;
}

const read = (path: string) =>
  patiently(
    () => node.get(path),
    ({ status }) => status,
  );
const get = (url: string) =>
  patiently(
    () => node.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } }),
    ({ statusCode }) => statusCode,
  );

const BASE = '/cases/cand-4-26-cv-09999';

t.test(
  'a case of 10,000 entries: its state tells the latest, its parts all',
  { timeout: 120_000 },
  async (t) => {
    const entries = Array.from({ length: 10_000 }, (_, i) => entry(i + 1));
    const parties = Array.from({ length: 40 }, (_, i) => party(i));
    const events = [lawsuit, ...parties, ...entries, ...acts(entries), ...orders(entries)].map(checked);
    for (let from = 0; from < events.length; from += 500)
      await node.node.store.append(SUBJECT, events.slice(from, from + 500), from === 0 ? 'none' : from - 1);
    await node.settled();

    const { body } = await read(`${BASE}?asOf=2022-06-01`);
    const { body: motions } = await read(`${BASE}/motions?asOf=2022-06-01`);
    const pending = motions.data.filter((one: { open: boolean }) => one.open);
    t.ok(pending.length > 40, `${pending.length} motions are pending`);
    t.same(
      body.data.motionsPending.map((one: { motion: string }) => one.motion),
      pending.slice(-12).map((one: { motion: string }) => one.motion),
      'the latest of them, in their order',
    );
    t.same(body.data.shortened, [
      { list: 'motionsPending', shown: 12, whole: `/api/v1${BASE}/motions` },
      { list: 'statements', shown: 25, whole: `/api/v1${BASE}/statements` },
      { list: 'anomalies', shown: 8, whole: `/api/v1${BASE}/anomalies` },
    ]);
    t.equal(body.anomalies.length, 8);
    const whole = (await read(`${BASE}/statements?asOf=2022-06-01`)).body;
    t.equal(whole.data.length, 94);
    t.same(whole.data.slice(-25), body.data.statements);
    t.equal((await read(`${BASE}/anomalies?asOf=2022-06-01`)).body.data.length, body.anomaliesInAll);
    t.ok(JSON.stringify(body).length < 40_000, `its answer has ${JSON.stringify(body).length} bytes`);
    const { body: explained } = await read(`${BASE}?asOf=2022-06-01&explain=true`);
    t.ok(explained.explain.values['/motionsPending/0'], 'what is told is explained');
    const { body: early } = await read(`${BASE}?asOf=2016-01-20`);
    t.equal(early.data.shortened, undefined, 'nothing is left out of a short docket');
  },
);

t.test('its docket is paged, its page shows the end of what is long', async (t) => {
  const docket = await get(`${BASE}/docket?go=9000`);
  t.match(docket.headers.location, /page=90#e-9000$/);
  const rows = (await get(`${BASE}/docket?page=90`)).body;
  t.match(rows, /8,901–9,000 of 10,000 entries/);
  t.ok(rows.length < 400_000, `a page of the docket has ${rows.length} bytes`);
  const page = (await get(`${BASE}?asOf=2022-06-01`)).body;
  const shows = (text: RegExp, what: string) => t.ok(text.test(page), what);
  shows(/The latest 12 of [\d,]+ entries held/, 'the latest entries');
  shows(
    /earlier deadlines: <a href="[^"]*\/hearings[^"]*">all \d+<\/a>/,
    'the latest deadlines, and where all are',
  );
  t.notOk(/Report No\. 201\b/.test(page), 'not the first deadline');
  t.ok(/Report No\. 201\b/.test((await get(`${BASE}/hearings?asOf=2022-06-01`)).body), 'there it is');
  shows(/Directions No\. 9301/, 'the latest order');
  t.notOk(/Directions No\. 101\b/.test(page), 'not the first');
  shows(/earlier statements: <a href="[^"]*\/statements[^"]*">all 94<\/a>/, 'where all are');
  t.ok(/Directions No\. 101\b/.test((await get(`${BASE}/statements?asOf=2022-06-01`)).body), 'there');
});

t.test('any day of it is answered as when the record went no further', async (t) => {
  for (const day of ['2016-02-02', '2018-07-13', '2021-11-30', '2022-11-04']) {
    const { digest, data } = (await read(`${BASE}?asOf=${day}`)).body;
    // Known on the day itself, the facts are the same ones: found in another way.
    const known = (await read(`${BASE}?asOf=${day}&knownOn=${day}`)).body;
    t.equal(known.digest, digest, day);
    t.same(known.data, data, day);
  }
});
