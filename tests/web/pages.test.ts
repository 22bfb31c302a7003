import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { ADMIN_KEY, type TestNode, testNode } from '../support/node.js';

const CASE = 'case-cand-4-26-cv-00001';
const PATH = `/cases/${CASE.slice('case-'.length)}`;
const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'&lt; javascript:alert(3)';

let node: TestNode;
const get = (url: string, headers: Record<string, string> = {}) =>
  node.app.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });

const fields = (day: string) => ({
  occurredOn: day,
  knownOn: day,
  knownOnBasis: 'docket-entered',
  standing: 'confirmed',
  sources: [{ publisher: 'Court', title: 'Docket', publishedOn: day, docketEntry: '1' }],
});
const lawsuit = (subject: string, number: string, extra: object = {}) => ({
  ...fields('2026-01-02'),
  type: 'LawsuitFiled',
  subject,
  data: { caption: 'A v. B', court: 'cand', docketNumber: number, ...extra },
});
const entry = (subject: string, number: string, day: string, text: string, extra: object = {}) => ({
  ...fields(day),
  id: randomUUID(),
  type: 'DocketEntryRecorded',
  subject,
  data: { number, filedOn: day, enteredOn: day, text, filing: true, documents: [], ...extra },
});
const append = async (events: readonly object[], match: Record<string, string>) => {
  const sent = await node.send('POST', '/events', { events }, match);
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
  await node.settled();
  return Number(sent.body.revision);
};

t.before(async () => {
  node = await testNode({ dataset: 'musk-openai' });
});
t.teardown(() => node.close());

t.test('docket text is hostile input: it is shown, never run', async (t) => {
  const hostile = entry(CASE, '1', '2026-01-02', HOSTILE, {
    documents: [
      {
        number: '1',
        attachment: null,
        title: HOSTILE,
        pages: 1,
        availability: 'free-copy',
        links: ['https://example.org/"onmouseover="x'],
      },
    ],
  });
  const revision = await append([lawsuit(CASE, '4:26-cv-00001', { shortCaption: HOSTILE }), hostile], {
    'if-none-match': '*',
  });
  for (const path of [
    PATH,
    `${PATH}/docket`,
    `${PATH}/docket/1`,
    `${PATH}/history`,
    `${PATH}/docket?q=${encodeURIComponent(HOSTILE)}`,
    `/search?q=${encodeURIComponent('onerror')}`,
    `/events/${hostile.id}`,
    '/timeline',
    '/cases',
  ]) {
    const { body, statusCode, headers } = await get(path);
    t.equal(statusCode, 200, path);
    t.notMatch(
      body.replaceAll(/"[^"]*"/g, '""'),
      /<img|<script>|<[^>]+\son[a-z]+=/i,
      `${path} holds no element or handler of it`,
    );
    t.match(headers['content-security-policy'], /default-src 'none'.*script-src 'self'/);
    t.notMatch(headers['content-security-policy'], /unsafe-inline/);
  }
  t.match((await get(`${PATH}/docket`)).body, /&lt;img src=x onerror=alert\(1\)>/, 'its words are there');

  await t.test('what is sealed is said to be sealed, everywhere', async (t) => {
    await append(
      [
        {
          ...fields('2026-01-05'),
          type: 'FilingSealed',
          subject: CASE,
          data: { scope: 'entry-text', event: hostile.id },
        },
      ],
      { 'if-match': `"${revision}"` },
    );
    for (const path of [
      PATH,
      `${PATH}/docket`,
      `${PATH}/docket/1`,
      `${PATH}/history`,
      `/events/${hostile.id}`,
      `${PATH}?asOf=2026-01-03`,
    ]) {
      const { body } = await get(path);
      t.notMatch(body, /docket-text">&lt;img|COMPLAINT&lt;img/, `${path} does not hold its text`);
      t.notMatch(
        body.replaceAll(/<title>.*?<\/title>|<h1>.*?<\/h1>/gs, ''),
        /"text":\s*"&lt;img/,
        `${path} does not hold its data`,
      );
    }
    t.match((await get(`${PATH}/docket`)).body, /Sealed\. Its number and date stay/);
  });
});

t.test('links keep the date; unknown parameters are errors', async (t) => {
  const { body } = await get('/cases/musk-v-openai?asOf=2025-03-05&knownOn=2025-03-05');
  const links = [...body.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) =>
    (match[1] as string).replaceAll('&amp;', '&'),
  );
  const own = links.filter((href) => href.startsWith('/') && !/^\/(docs|webhooks|assets)/.test(href));
  const lost = own.filter(
    (href) =>
      !/knownOn=2025-03-05|known/.test(href) && !href.includes('asOf=') && !/^\/cases\/[^?]+$/.test(href),
  );
  t.same(lost, [], 'every link inside keeps the cuts');
  t.ok(own.length > 100);
  for (const path of [
    '/cases?colour=blue',
    '/cases/musk-v-openai?asof=2025-03-05',
    '/cases/musk-v-openai/docket?page=0',
    '/calendar?month=2025-13',
    '/?asOf=2025-02-30',
  ]) {
    const answer = await get(path);
    t.equal(answer.statusCode, 400, path);
    t.match(answer.headers['content-type'], /text\/html/);
    t.match(answer.body, /<h1>/);
  }
  const missing = await get('/cases/no-such-case');
  t.equal(missing.statusCode, 404);
  t.match(missing.headers['content-type'], /text\/html/);
  t.match(
    (await get('/api/v1/nothing')).headers['content-type'],
    /problem\+json/,
    'the API keeps its own words',
  );
  t.equal((await get('/cases/musk-v-openai?atEvent=00000000-0000-4000-8000-000000000000')).statusCode, 404);
});

t.test('a note tells what is on record when it is shown, and links to the day that is read', async (t) => {
  const subject = 'case-cand-4-26-cv-00009';
  const filed = { ...lawsuit(subject, '4:26-cv-00009'), id: randomUUID() };
  const revision = await append([filed], { 'if-none-match': '*' });
  const notes = async (query: string) => {
    const { body } = await get(`/cases/cand-4-26-cv-00009?${query}`);
    return body.slice(body.indexOf('class="notes"'));
  };
  for (const query of ['asOf=2026-02-01', 'asOf=2026-02-02']) {
    t.match(await notes(query), `/events/${filed.id}?${query}"`, 'the day is kept');
    t.notMatch(await notes(query), /A Gazette/);
  }
  const source = { publisher: 'A Gazette', title: 'Suit filed', publishedOn: '2026-01-03' };
  await append(
    [
      {
        ...fields('2026-01-03'),
        type: 'SourceAdded',
        subject,
        sources: [source],
        data: { event: filed.id },
      },
    ],
    { 'if-match': `"${revision}"` },
  );
  t.match(await notes('asOf=2026-02-01'), /A Gazette/, 'a source found later is among its sources');
  t.notMatch(
    await notes(`asOf=2026-02-01&atEvent=${filed.id}`),
    /A Gazette/,
    'but not in a copy fixed before it',
  );
});

t.test('forms become the one address of the view', async (t) => {
  const to = async (path: string) => (await get(path)).headers.location;
  t.equal(
    await to('/cases/x?asOf=2025-03-05&known=then&knownDay=2025-01-01'),
    '/cases/x?asOf=2025-03-05&knownOn=2025-03-05',
  );
  t.equal(
    await to('/cases/x?asOf=2025-03-05&known=on&knownDay=2025-01-01'),
    '/cases/x?asOf=2025-03-05&knownOn=2025-01-01',
  );
  t.equal(
    await to('/cases/x?asOf=2025-03-05&known=all&knownDay=&knownOn=2025-01-01'),
    '/cases/x?asOf=2025-03-05',
  );
  t.equal(await to('/cases?q=&status=open'), '/cases?status=open');
});

t.test('a page has an ETag; a pinned one says how to cite it', async (t) => {
  const first = await get('/cases/musk-v-openai?asOf=2025-03-05');
  t.equal(first.headers['cache-control'], 'private, no-cache');
  const again = await get('/cases/musk-v-openai?asOf=2025-03-05', {
    'if-none-match': String(first.headers.etag),
  });
  t.equal(again.statusCode, 304);
  const permalink = /class="foot".*?href="([^"]+)"/s
    .exec(first.body)?.[1]
    ?.replaceAll('&amp;', '&') as string;
  t.match(permalink, /atEvent=/);
  const pinned = await get(permalink);
  t.match(pinned.headers.link, /rel="cite-as"/);
  t.match(pinned.headers.link, /rel="alternate"; type="application\/json"/);
  t.match(pinned.body, /in a fixed copy of the record/);
});

t.test("a natural person's case is kept from search engines", async (t) => {
  const subject = 'case-canb-26-40001';
  await append(
    [
      {
        ...lawsuit(subject, '26-40001'),
        data: { caption: 'In re C', court: 'canb', docketNumber: '26-40001', naturalPersonPrivate: true },
      },
    ],
    { 'if-none-match': '*' },
  );
  for (const part of ['', '/docket', '/history', '/claims']) {
    const answer = await get(`/cases/canb-26-40001${part}`);
    t.equal(answer.headers['x-robots-tag'], 'noindex', part);
    t.match(answer.body, /<meta name="robots" content="noindex"/);
  }
});

t.test(
  'style and script together stay below 60 KB compressed, the script below 6 KB as written',
  async (t) => {
    const { body } = await get('/');
    const files = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map(
      (match) => match[1] as string,
    );
    t.equal(files.length, 2);
    let total = 0;
    for (const file of files) {
      const asset = await get(file);
      t.match(asset.headers['cache-control'], /immutable/);
      total += gzipSync(asset.rawPayload).length;
      if (file.endsWith('.js'))
        t.ok(asset.rawPayload.length <= 6 * 1024, `the script has ${asset.rawPayload.length} bytes`);
    }
    t.ok(total < 60 * 1024, `${total} bytes`);
    t.equal((await get('/assets/none.css')).statusCode, 404);
  },
);

t.test('webhooks need a key, typed into a form of this server', async (t) => {
  const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    node.app.inject({
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        host: 'asof.test',
        origin: 'http://asof.test',
        ...headers,
      },
      payload: new URLSearchParams(fields).toString(),
    });
  t.match((await get('/webhooks')).body, /Enter your key/);
  t.equal((await form('/webhooks/key', { key: 'wrong' })).statusCode, 401);
  t.equal(
    (await form('/webhooks/key', { key: ADMIN_KEY }, { origin: 'http://evil.test' })).statusCode,
    403,
    'not from elsewhere',
  );
  t.equal(
    (await form('/webhooks/key', { key: ADMIN_KEY }, { 'sec-fetch-site': 'cross-site' })).statusCode,
    403,
  );
  const entered = await form('/webhooks/key', { key: ADMIN_KEY });
  t.equal(entered.statusCode, 303);
  const set = String(entered.headers['set-cookie']);
  t.match(set, /HttpOnly; SameSite=Strict/);
  t.notMatch(set, ADMIN_KEY, 'the cookie does not hold the key');
  const cookie = set.split(';')[0] as string;
  const overview = await get('/webhooks', { cookie });
  t.match(overview.body, /Your key has the role admin/);
  t.equal(overview.headers['cache-control'], 'no-store');
  t.equal(
    (await form('/webhooks', { url: 'https://example.org/hook' })).statusCode,
    401,
    'not without the session',
  );
  t.equal(
    (await form('/webhooks', { url: 'http://127.0.0.1/hook' }, { cookie })).statusCode,
    422,
    'private addresses are refused',
  );
  t.match(String((await form('/webhooks', { url: 'nonsense' }, { cookie })).statusCode), /^4(?:00|22)$/);
  const made = await form('/webhooks', { url: 'https://203.0.114.1/hook' }, { cookie });
  t.match(made.body, /shown only now: <code class="copyable">whsec_/);
  const own = /href="(\/webhooks\/[0-9a-f-]{36})"/.exec(made.body)?.[1] as string;
  t.equal((await form(`${own}/disable`, {}, { cookie })).statusCode, 303);
  const disabled = await get(own, { cookie });
  t.match(disabled.body, /disabled, everything, 0 waiting/);
  t.match(disabled.body, /Enable and send what was missed/);
  t.equal((await form(`${own}/resume`, {}, { cookie })).statusCode, 303);
  t.match((await get(own, { cookie })).body, /enabled, everything/);
  await form('/webhooks/leave', {}, { cookie });
  t.match((await get('/webhooks', { cookie })).body, /Enter your key/, 'left');
});
