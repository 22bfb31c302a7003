import t from 'tap';
import { testNode } from '../support/node.js';

// A permalink gives the same bytes whatever is recorded later, also of what is no event of its subject's state.

const source = [{ publisher: 'A court', title: null, publishedOn: '2025-05-05' }];
const event = (subject: string, type: string, occurredOn: string, data: object) => ({
  type,
  subject,
  occurredOn,
  ordinal: 0,
  knownOn: occurredOn,
  knownOnBasis: 'published',
  standing: 'confirmed',
  sources: source,
  about: [],
  data,
});
const filed = (subject: string, docketNumber: string) =>
  event(subject, 'LawsuitFiled', '2025-05-05', {
    caption: `Roe v. ${docketNumber}`,
    court: 'ca9',
    docketNumber,
  });

t.test('a case merged into another: old links redirect, permalinks from before still answer', async (t) => {
  let now = '2025-05-20T12:00:00Z';
  const test = await testNode({ now: () => now });
  const send = async (events: object[], match: Record<string, string>) => {
    const sent = await test.send('POST', '/events', { events }, match);
    t.equal(sent.status, 201, JSON.stringify(sent.body));
    await test.settled();
  };
  await send([filed('case-ca9-25-1111', '25-1111')], { 'if-none-match': '*' });
  await send([filed('case-ca9-25-2222', '25-2222')], { 'if-none-match': '*' });
  const links = [
    (await test.get('/cases/ca9-25-2222?asOf=2025-05-10')).body.permalink,
    (await test.get('/cases/ca9-25-2222?asOf=2026-01-01')).body.permalink,
    (await test.get('/cases/ca9-25-1111/docket?asOf=2025-05-10')).body.permalink,
  ];
  const bytes = () => Promise.all(links.map(async (url) => (await test.app.inject({ url })).body));
  const before = await bytes();
  t.match(before[1], /lies ahead/, 'a day ahead of the record it is pinned to');

  const merged = event('case-ca9-25-1111', 'CasesMerged', '2025-06-01', {
    from: 'case-ca9-25-2222',
    reason: 'One appeal, docketed twice.',
  });
  const alias = event('case-ca9-25-1111', 'AliasAdded', '2025-06-01', { alias: 'roe-v-doe', kind: 'slug' });
  await send([merged, alias], { 'if-match': '"0"' });
  now = '2026-06-01T12:00:00Z';
  for (const path of ['/cases/ca9-25-2222?asOf=2025-05-10', '/cases/case-ca9-25-2222?asOf=2025-05-10']) {
    const { status, headers } = await test.get(path);
    t.equal(status, 308, path);
    t.match(headers.location, /\/cases\/(case-)?ca9-25-1111\?asOf=2025-05-10$/);
  }
  const into = (await test.get('/cases/roe-v-doe?asOf=2025-06-02')).body.data;
  t.match(into, { aliases: ['roe-v-doe'], related: [{ relation: 'merged-from', case: 'case-ca9-25-2222' }] });
  t.same(await bytes(), before, 'byte for byte');
  await test.close();
});
