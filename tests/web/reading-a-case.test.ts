import t from 'tap';
import { type TestNode, testNode } from '../support/node.js';

const CASE = '/cases/cand-4-24-cv-04722';
let node: TestNode;

t.before(async () => {
  node = await testNode({ dataset: 'musk-openai' });
});
t.teardown(() => node.close());

/** A page as its reader sees it: no tags, one space where there are several. */
async function read(url: string): Promise<{ html: string; text: string; status: number }> {
  const answer = await node.app.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
  const main = /<main.*<\/main>/s.exec(answer.body)?.[0] ?? answer.body;
  const text = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/(?:&nbsp;|\s)+/g, ' ');
  return { html: answer.body, text, status: answer.statusCode };
}
const hrefs = (html: string, words: RegExp): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)]
    .filter(([, , inner = '']) => words.test(inner.replaceAll(/<[^>]+>/g, '')))
    .map(([, href = '']) => href.replaceAll('&amp;', '&'));

t.test('every part the API answers has a page', async (t) => {
  for (const path of [
    `${CASE}/docket`,
    `${CASE}/claims`,
    `${CASE}/parties`,
    `${CASE}/motions`,
    `${CASE}/injunctions`,
    `${CASE}/hearings`,
    `${CASE}/deadlines`,
    `${CASE}/appeals`,
    `${CASE}/relief`,
    `${CASE}/disputes`,
    `${CASE}/history`,
    '/organizations/openai/board',
    '/organizations/openai/ownership',
    '/organizations/openai/conversion',
    '/organizations/openai/obstacles',
    '/organizations/openai/commitments',
    '/organizations/openai/history',
  ]) {
    t.equal((await read(path)).status, 200, path);
    t.equal((await node.get(path)).status, 200, `/api/v1${path}`);
  }
  const board = await read('/organizations/openai/board?asOf=2025-10-29');
  t.match(board.text, /Bret Taylor chair since Nov 22, 2023/);
  t.match(hrefs(board.html, /^OpenAI$/)[0], /asOf=2025-10-29/, 'the way back keeps the date');
});

t.test('an organization shows what others say of it, and what it holds in them', async (t) => {
  const section = async (url: string, id: string) => {
    const { html } = await read(url);
    const inner = new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '';
    return { inner, words: inner.replaceAll(/<[^>]+>/g, ' ').replaceAll(/(?:&nbsp;|\s)+/g, ' ') };
  };
  const page = '/organizations/microsoft?asOf=2025-10-29';
  const holds = await section(page, 'holds');
  t.match(
    holds.words,
    /OpenAI Group PBC OpenAI about 27% shares disputed: .*? as converted about \$135 billion/,
  );
  t.match(holds.inner, /<button[^>]+class="mark confirmed"/, 'with its sources');
  t.match(hrefs(holds.inner, /^OpenAI$/)[0], '/organizations/openai?asOf=2025-10-29');

  const told = await section(page, 'elsewhere');
  t.match(told.words, /On the record of OpenAI .*? Jul 22, 2019 Partnership with Microsoft changed/);
  t.equal(
    told.inner.match(/<li>/g)?.length,
    told.inner.match(/<button[^>]+class="mark/g)?.length,
    'a mark a line',
  );
  t.match(hrefs(told.inner, /^Partnership/)[0], /^\/events\/.*asOf=2025-10-29$/);
  const earlier = await section('/organizations/microsoft?asOf=2023-06-01', 'elsewhere');
  t.notMatch(earlier.words, /non-voting observer/, 'only what had happened');

  t.match(
    (await section('/organizations/openai', 'holds')).words,
    /No stake it holds in another is on record/,
  );
  t.match((await section('/organizations/openai', 'elsewhere')).words, /no other organization's record says/);
});

t.test('an event leads to its day, whatever day is being read', async (t) => {
  for (const shown of ['', '?asOf=2026-05-18']) {
    const { html } = await read(`${CASE}/history${shown}`);
    const days = hrefs(html, /^as of that day$/);
    t.ok(days.length > 50);
    t.ok(
      days.every((href) => /^\/cases\/[^?]+\?asOf=\d{4}-\d{2}-\d{2}$/.test(href)),
      'every one with a day of its own',
    );
    t.ok(days.includes(`${CASE}?asOf=2025-03-04`), 'the day of the order among them');
  }
});

t.test('what could be known on each day can be stepped through', async (t) => {
  const { html } = await read(`${CASE}?asOf=2025-03-05&knownOn=2025-03-05`);
  const next = /<a class="step next" rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  t.equal(next, `${CASE}?asOf=2025-03-14&knownOn=2025-03-14`, 'both days move together');
  const days = [...html.matchAll(/data-day="([^"]+)"/g)].map((match) => match[1]);
  t.ok(days.includes('2026-05-18'), 'days still ahead are there to go to');
  const fixed = await read(`${CASE}?asOf=2025-02-05&knownOn=2025-03-05`);
  t.match(
    /<a class="step next" rel="next" href="([^"]+)"/.exec(fixed.html)?.[1],
    /asOf=2025-02-\d\d&amp;knownOn=2025-03-05$/,
    'a day of knowledge of its own stays',
  );
});

t.test('numbers that are not held are all named, in their place', async (t) => {
  const { text } = await read(`${CASE}/docket?asOf=2026-05-18`);
  t.match(text, /1 Aug 5, 2024 Complaint .*? Nos\. 2–71 are not held 72 /);
  t.match(text, /72 undated .*? Nos\. 73–103 and 105–151 are not held 152 /);
  t.notMatch(text, /out of number order/, 'an undated line says nothing of when it was entered');
});

t.test('a case says what was ordered and reported beside what was said', async (t) => {
  const { html, text } = await read(`${CASE}?asOf=2026-05-18`);
  const statements = /<section id="statements".*?<\/section>/s.exec(html)?.[0] ?? '';
  const lines = [...statements.matchAll(/<li>(.*?)<\/li>/gs)].map(([, inner = '']) =>
    inner
      .replaceAll(/<button.*?<\/button>/gs, '')
      .replaceAll(/<[^>]+>/g, '')
      .trim(),
  );
  t.ok(lines.length > 15);
  t.same(
    lines.filter((line) => line.length < 40),
    [],
    'no line is only a date',
  );
  t.match(text, /Order excluding punitive damages/);
  t.match(text, /Gregory Brockman .*? as for Samuel Altman/, 'counsel of a group are told once');
  const motions = /<table class="rows stack motions">.*?<\/table>/s.exec(html)?.[0] ?? '';
  t.notMatch(motions, /<q/, "the record's summary of a ruling is not shown as the court's words");
});

t.test('before it was filed a case is there under its name', async (t) => {
  const { html, text } = await read(`${CASE}?asOf=2023-01-01`);
  t.match(text, /Musk v\. Altman .*? Not yet filed on January 1, 2023 ; first event August 5, 2024/);
  t.match(hrefs(html, /August 5, 2024/)[0], /asOf=2024-08-05/);
  const unknown = await read(`${CASE}?asOf=2023-01-01&knownOn=2023-01-01`);
  t.notMatch(unknown.text, /Musk/, 'but not where nobody knew of it');
});

t.test('a comparison names what changed as its readers do', async (t) => {
  const { text } = await read(`${CASE}/compare?from=2025-03-01&to=2025-03-05`);
  t.match(text, /Between March 1 and 5, 2025: \d+ changes, by 5 events/);
  t.match(text, /Breach of fiduciary duty \/ self-dealing, fate : was pending → is deferred/);
  t.match(text, /Motion to dismiss the first amended complaint \(Microsoft\), status/);
  t.notMatch(text, /mtd fac|injunction-motion|preliminary-injunction/, 'not by the keys of the record');
});

t.test('an error keeps the date and the ways out', async (t) => {
  const { html, status } = await read(`${CASE}/nothing?asOf=2025-03-05`);
  t.equal(status, 404);
  t.match(hrefs(html, /What this is a part of/)[0], `${CASE}?asOf=2025-03-05`);
  t.same(hrefs(html, /^Cases$/), ['/cases?asOf=2025-03-05']);
  t.match(html, /<form class="find"/);
});

t.test('a search says which filters are in force and keeps them with new words', async (t) => {
  const { html, text } = await read('/search?q=injunction&court=cand&asOf=2025-03-05');
  t.match(text, /court: N\.D\. Cal\. remove/);
  t.same(hrefs(html, /^remove$/), ['/search?q=injunction&asOf=2025-03-05']);
  t.match(html, /<input type="hidden" name="court" value="cand"/);
  const none = await read('/search?q=injunction&court=dcd');
  t.match(none.text, /has these words and matches these filters/);
});
