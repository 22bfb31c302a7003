import t from 'tap';
import { readInput } from '../../src/imports/read.js';
import { docket, entry, SUBJECT, TestRecord } from './support.js';

t.test('feeds', async (t) => {
  const item = (
    title: string,
    description: string,
    date = 'Fri, 03 Feb 2023 23:30:00 MST',
    guid = 'https://ecf.cod.uscourts.gov/cgi-bin/DktRpt.pl?1&7',
  ) =>
    `<item><title>${title}</title><pubDate>${date}</pubDate><guid>${guid}</guid><description>${description}</description></item>`;
  const feed = (items: string, head = '<link>https://ecf.cod.uscourts.gov</link>') =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>District of Colorado</title>${head}${items}</channel></rss>`;
  const read = (xml: string) => readInput(xml, { retrievedOn: '2023-02-05' });
  const good = read(
    feed(
      item(
        '1:23-cv-00012-ABC-DEF A &amp; B v. C et al',
        '[Order on Motion for [Sealed] Relief] (&lt;a href=&#x27;https://ecf.cod.uscourts.gov/doc1/039112345678?caseid=1&amp;de_seq_num=9&#x27;&gt;4&lt;/a&gt;)',
      ),
    ),
  );
  if (typeof good === 'string') throw new Error(good);
  t.match(good.dockets, [
    {
      facts: { court: 'cod', docketNumber: '1:23-cv-00012', caption: 'A & B v. C', pacerCaseId: '1' },
      entries: [
        {
          number: '4',
          enteredOn: '2023-02-03',
          filedOn: null,
          shortText: 'Order on Motion for [Sealed] Relief',
          sequence: '9',
          documents: [{ pacerDocId: '039012345678' }],
        },
      ],
    },
  ]);
  const broken = read(
    feed(
      `${item('no number here', '[Order]')}${item('1:23-cv-00013 X', 'nothing in brackets')}${item('1:23-cv-00014 X', '[Order]', 'yesterday')}<item><title>1:23-cv-00015 X</title>${item('1:23-cv-00016 X', '[Notice]')}`,
    ),
  );
  if (typeof broken === 'string') throw new Error(broken);
  t.equal(broken.dockets.length, 1);
  t.match(
    broken.refused.map((each) => each.place),
    ['item[0]', 'item[1]', 'item[2]', 'item[3]'],
  );
  t.match(
    read(
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${feed(item('1:23-cv-00012 &b;', '[Order]'))}`,
    ),
    /declares a document type/,
  );
  t.match(
    read(
      feed('', '<link>https://example.com</link><title>News</title>').replace('District of Colorado', 'News'),
    ),
    /names no court/,
  );
  t.match(read('<html><body>502 Bad Gateway</body></html>'), /no RSS feed/);
});

t.test("a feed's stub is filled by the docket, whichever comes first", async (t) => {
  const xml =
    '<rss><channel><link>https://ecf.cand.uscourts.gov</link><item><title>4:24-cv-04722 Musk v. Altman et al</title><pubDate>Wed, 05 Mar 2025 03:00:00 GMT</pubDate><guid>https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?433688&amp;77</guid><description>[Order on Motion for Preliminary Injunction] (&lt;a href="https://ecf.cand.uscourts.gov/doc1/035124999999?de_seq_num=77"&gt;121&lt;/a&gt;)</description></item></channel></rss>';
  const full = docket([
    entry(
      '121',
      '2025-03-04',
      'ORDER by Judge Yvonne Gonzalez Rogers DENYING 46 Motion for Preliminary Injunction. (Entered: 03/04/2025)',
      { pacer_doc_id: '035024999999' },
    ),
  ]);
  const [one, two] = [new TestRecord(), new TestRecord()];
  for (const input of [xml, full]) await one.import(input);
  for (const input of [full, xml]) await two.import(input);
  t.equal(one.events(SUBJECT, 'DocketEntryRecorded').length, 1);
  t.equal(one.state(SUBJECT), two.state(SUBJECT));
  t.match(one.state(SUBJECT), /"enteredOn":"2025-03-04"/, "the day at the court, not the feed's");
});
