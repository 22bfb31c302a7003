import t from 'tap';
import { readQuery } from '../../src/replay/search/query.js';
import { newEvent } from '../support/new-event.js';
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
const TEXTS: readonly (readonly [number: string, text: string])[] = [
  ['1', 'COMPLAINT against José Núñez and O’Brien & Sons, filed by Ms. Müller. (Entered: 01/02/2024)'],
  ['12', 'MOTION to Dismiss under Fed. R. Civ. P. 12(b)(6) for failure to state a claim'],
  ['72', 'BRIEF re: RICO, 18 U.S.C. § 1962(c) and §1964'],
  ['73', 'ORDER granting 12 Motion to Dismiss; see ECF No. 72. Claims are time-barred.'],
  ['74', 'Motion for relief under section 1962(d); the bar of time is not at issue, dismissal is'],
  ['75', 'NOTICE: the vault code is swordfish'],
];

t.test('legal text', async (t) => {
  const record = await testNode();
  t.teardown(() => record.close());
  const subject = 'case-cand-4-24-cv-00001';
  const base = { subject, occurredOn: '2024-01-02', knownOn: '2024-01-02' };
  const filed = newEvent(subject, {
    ...base,
    type: 'LawsuitFiled',
    ordinal: 0,
    data: {
      caption: 'Müller v. O’Brien & Sons',
      court: 'cand',
      docketNumber: '4:24-cv-00001-ABC',
      naturalPersonPrivate: false,
      blocked: false,
    },
  });
  const entries = TEXTS.map(([number, text], i) =>
    newEvent(subject, {
      ...base,
      type: 'DocketEntryRecorded',
      ordinal: i + 1,
      data: {
        number,
        filedOn: '2024-01-02',
        enteredOn: '2024-01-02',
        text,
        filing: true,
        documents:
          number === '72'
            ? [{ number: '72', attachment: 1, title: 'Exhibit pelican', availability: 'not-seen', links: [] }]
            : [],
      },
    }),
  );
  await record.node.store.append(subject, [filed, ...entries], 'none');
  await record.settled();
  const numbers = async (q: string): Promise<(string | null)[]> =>
    facts((await ask(record, q, '&type=DocketEntryRecorded')).hits).map(({ number }) => number);

  await t.test('rules, sections, numbers and names as they are printed', async (t) => {
    t.same(await numbers('12(b)(6)'), ['12']);
    t.same((await numbers('§ 1962')).sort(), ['72', '74'], 'a section by its sign and by its word');
    t.same(await numbers('§1964'), ['72']);
    t.same((await numbers('section 1962(c)')).sort(), ['72']);
    t.same(await numbers('ECF No. 72'), ['72', '73'], 'the entry first, then what mentions it');
    t.same((await numbers('Dkt. 72'))[0], '72');
    t.same(await numbers('Nunez'), ['1'], 'accents left out');
    t.same(await numbers('muller'), ['1']);
    t.same(await numbers("O'Brien's"), ['1'], 'straight or typographic');
    t.same(await numbers('José Núñez'), ['1']);
  });

  await t.test('phrases, prefixes, exclusions, either of two, word forms', async (t) => {
    t.same(await numbers('"time barred"'), ['73']);
    t.same((await numbers('time barred')).sort(), ['73', '74']);
    t.same(await numbers('dismiss -order -relief'), ['12']);
    t.same(await numbers('dismiss NOT order NOT "section 1962"'), ['12']);
    t.same((await numbers('swordf* OR müller')).sort(), ['1', '75']);
    t.same((await numbers('dismissed')).sort(), ['12', '73', '74'], 'other forms of the word');
  });

  await t.test('sealed words find nothing, and are counted nowhere', async (t) => {
    const vault = entries.at(-1);
    const brief = entries[2];
    t.equal((await ask(record, 'swordfish')).body.total.count, 1);
    const head = record.node.log.streamHead(subject);
    const seal = (event: string | undefined, data: object) =>
      newEvent(subject, { ...base, type: 'FilingSealed', data: { event, ...data } });
    await record.node.store.append(
      subject,
      [seal(vault?.id, { scope: 'document' }), seal(brief?.id, { scope: 'attachment', attachment: 1 })],
      head?.revision ?? 'none',
    );
    await record.settled();
    const { body, hits } = await ask(record, 'swordfish');
    t.same(hits, []);
    t.equal(body.total.count, 0);
    t.same(body.facets.type, []);
    t.equal(
      (await ask(record, 'swordfish', `&atPosition=${head?.position}`)).body.total.count,
      0,
      'whatever the cuts',
    );
    t.same(await numbers('pelican'), [], 'nor the title of a sealed attachment');
    t.same(await numbers('RICO'), ['72'], 'while its entry is found by its own words');
    t.notMatch(JSON.stringify((await ask(record, 'RICO')).body), /pelican/);
    const { body: log } = await record.get(`/filings.atom`);
    t.notMatch(log, /swordfish|pelican/);
  });
});

t.test('reading a query', async (t) => {
  t.equal(
    readQuery('the motion to dismiss').all,
    '"motion" AND "dismiss"',
    'words that say nothing are left out',
  );
  t.equal(readQuery('to be').all, '"to" AND "be"', 'unless there are no others');
  t.equal(readQuery('a "b c" -d').all, '("b c") NOT ("d")', 'nor do they stay beside a phrase');
  t.equal(readQuery('-only').all, null, 'what is only excluded finds nothing');
  t.equal(readQuery('ECF No. 72-1').entryNumber, '72');
});
