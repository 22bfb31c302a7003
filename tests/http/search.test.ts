import fc from 'fast-check';
import t from 'tap';
import { type TestNode, testNode } from '../support/node.js';

interface Hit {
  readonly what: 'fact' | 'subject';
  readonly id: string;
  readonly type: string;
  readonly occurredOn: string;
  readonly number: string | null;
  readonly title: { text: string; hit?: true }[];
  readonly snippet: { text: string; hit?: true }[];
  readonly subject: { subject: string; name: string };
}

const ask = async (
  record: TestNode,
  q: string,
  more = '',
): Promise<{ status: number; body: any; hits: Hit[] }> => {
  const { status, body } = await record.get(`/search?q=${encodeURIComponent(q)}${more}`);
  return { status, body, hits: body.data ?? [] };
};
const facts = (hits: readonly Hit[]): Hit[] => hits.filter(({ what }) => what === 'fact');
const marked = (hit: Hit | undefined): string =>
  [...(hit?.title ?? []), ...(hit?.snippet ?? [])]
    .flatMap(({ text, hit: on }) => (on ? [text] : []))
    .join(' ');

t.test('the sourced record', async (t) => {
  const record = await testNode({ dataset: 'musk-openai' });
  t.teardown(() => record.close());
  await record.settled();

  await t.test('words find what was decided first, marked', async (t) => {
    const { body, hits } = await ask(record, 'preliminary injunction denied');
    t.equal(hits[0]?.type, 'InjunctionDecided');
    t.match(marked(hits[0]), /injunction/i);
    t.match(hits[0]?.subject, { name: 'Musk v. Altman' });
    t.match(body.permalink, /q=preliminary/);
    t.ok(
      body.facets.type.some(
        ({ value, count }: { value: string; count: number }) => value === 'InjunctionDecided' && count === 1,
      ),
    );
    t.equal(body.total.count, facts(hits).length);
    t.equal(body.total.atLeast, false);
  });

  await t.test('as of a date it finds only what was there', async (t) => {
    const denied = (hits: Hit[]) => hits.some(({ type }) => type === 'InjunctionDecided');
    t.ok(denied((await ask(record, 'preliminary injunction denied', '&asOf=2025-03-04')).hits));
    t.notOk(
      denied((await ask(record, 'preliminary injunction denied', '&asOf=2025-03-03')).hits),
      'not the day before',
    );
    t.notOk(
      denied((await ask(record, 'preliminary injunction denied', '&knownOn=2025-03-03')).hits),
      'not before it was known',
    );
    const trial = (await ask(record, 'jury trial set', '&asOf=2025-05-01&type=TrialScheduled')).hits;
    t.same(
      trial.map(({ occurredOn }) => occurredOn),
      ['2025-04-04'],
    );
    const { body } = await record.get('/events?limit=40');
    const early = body.data.at(-1).position;
    const then = await ask(record, 'Abilene', `&atPosition=${early}`);
    t.equal(then.hits.length, 0, 'nothing of what was recorded later');
    t.equal(then.body.position, early);
  });

  await t.test('subjects by name, number and alias', async (t) => {
    const first = async (q: string, more = '') => (await ask(record, q, more)).hits[0];
    t.match(await first('Zilis'), { what: 'subject', id: 'person-shivon-zilis' });
    t.match(await first('Musk v. Altman'), { what: 'subject', id: 'case-cand-4-24-cv-04722' });
    t.match(await first('4:24-cv-04722-YGR'), { what: 'subject', id: 'case-cand-4-24-cv-04722' });
    t.match(await first('CGC-24-612746'), { what: 'subject', id: 'case-calsuppctsf-cgc-24-612746' });
    t.match(await first('musk-v-openai'), { what: 'subject', id: 'case-cand-4-24-cv-04722' });
    t.match(await first('stargate'), { what: 'subject', id: 'venture-stargate' });
    t.match(
      await first('d’angelo'),
      { what: 'subject', id: 'person-adam-d-angelo' },
      'a typographic apostrophe',
    );
    t.match(
      await first('OpenAI Group'),
      { what: 'subject', id: 'organization-openai' },
      'by the name of one of its entities',
    );
    t.not((await first('OpenAI Group', '&asOf=2025-10-01'))?.what, 'subject', 'not before it had it');
    t.notOk(
      (await ask(record, 'Stargate', '&asOf=2020-01-01&kind=venture')).hits.length,
      'nothing of a venture not yet heard of',
    );
  });

  await t.test('filters narrow, and each is counted', async (t) => {
    const all = (await ask(record, 'dismiss', '&limit=100')).body;
    const court = all.facets.court.find(({ value }: { value: string }) => value === 'txnd');
    const narrowed = await ask(record, 'dismiss', '&court=txnd&limit=100');
    t.equal(narrowed.body.total.count, court.count);
    t.ok(facts(narrowed.hits).every(({ subject }) => subject.subject === 'case-txnd-4-25-cv-00914'));
    const one = await ask(record, 'dismiss', '&subject=musk-v-openai&from=2025-05-01&to=2025-05-01');
    t.ok(
      one.hits.length > 0 &&
        one.hits.every(
          ({ occurredOn, subject }) =>
            (occurredOn === '2025-05-01' || (occurredOn ?? '/').includes('/')) &&
            subject.name === 'Musk v. Altman',
        ),
    );
    t.equal(
      (await ask(record, 'stargate', '&kind=venture')).hits.every(
        ({ what, subject }) => what === 'subject' || /^venture/.test(subject.subject),
      ),
      true,
    );
  });

  await t.test('pages go on where the one before ended, whatever is recorded meanwhile', async (t) => {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 40; page += 1) {
      const { body, hits } = await ask(record, 'openai', `&limit=25${cursor}`);
      seen.push(...facts(hits).map(({ id }) => id));
      if (body.next === undefined) break;
      cursor = `&cursor=${body.next}`;
    }
    const { body } = await ask(record, 'openai');
    t.equal(seen.length, body.total.count);
    t.equal(new Set(seen).size, seen.length, 'none twice');
    t.equal((await ask(record, 'openai', '&cursor=bm9uc2Vuc2U')).status, 400);
  });

  await t.test('what is not understood is told', async (t) => {
    t.equal((await ask(record, '')).status, 200);
    t.match((await ask(record, 'xyzzyx')).body, { data: [], note: /fewer words/ });
    t.equal((await ask(record, 'a', '&asOf=soon')).status, 400);
    t.equal((await ask(record, 'a', '&nonsense=1')).status, 400);
    t.match((await ask(record, 'a', '&subject=nobody-at-all')).body.type, /not-found/);
    t.match((await ask(record, 'injunction zebra')).body, { relaxed: true, note: /some of them/ });
  });

  await t.test('no query is ever a syntax error', async (t) => {
    const hostile = [
      '"',
      '""',
      '*',
      '**',
      '-',
      '--',
      '-x',
      'OR',
      'OR OR',
      'AND',
      'NOT',
      'NOT NOT x',
      'NEAR(a b, 3)',
      'a NEAR b',
      'text:a',
      'title : b',
      '{a b}',
      '^a',
      'a + b',
      '("',
      '")(',
      "'; DROP TABLE fact; --",
      '\u0000',
      '“',
      '§',
      '§§',
      '((((((',
      'a*b*',
      '"a" * "b"',
      '-"a b"',
      'é̀',
      '漢字',
      '12(b)(6)*',
      '%',
      '_',
      '\\',
      '"a""b"',
      'x'.repeat(400),
      `${'a '.repeat(199)}b`,
    ];
    for (const q of hostile) t.equal((await ask(record, q)).status, 200, JSON.stringify(q).slice(0, 40));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ maxLength: 60, unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                '"',
                '*',
                '-',
                '(',
                ')',
                'OR',
                'NOT',
                'AND',
                'NEAR',
                ':',
                '^',
                '+',
                '{',
                '}',
                '§',
                '12(b)',
                'ECF No. 7',
                "o'",
                ' ',
                'a',
              ),
              { maxLength: 14 },
            )
            .map((parts) => parts.join(' ')),
        ),
        async (q) => (await ask(record, q)).status === 200,
      ),
      { numRuns: 300 },
    );
  });
});
