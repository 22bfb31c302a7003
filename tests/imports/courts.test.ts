import t from 'tap';
import { missingNumbers } from '../../src/domain/case/gaps.js';
import {
  allCourts,
  bareDocketNumber,
  caseIdFor,
  court,
  docketNumberParts,
  fittingCase,
  readCaseSlug,
  resolveCourt,
} from '../../src/domain/courts.js';
import { redline } from '../../src/exports/redline.js';
import { decodeBytes } from '../../src/imports/encoding.js';
import { feedInstant } from '../../src/imports/readers/rss-dates.js';

t.test('courts by id, PACER code, address, abbreviation and name', (t) => {
  t.match(court('cand'), {
    id: 'cand',
    citation: 'N.D. Cal.',
    level: 'trial',
    system: 'federal',
    timeZone: 'America/Los_Angeles',
  });
  t.equal(court('azb')?.id, 'arb');
  t.equal(court('cofc')?.id, 'uscfc');
  t.equal(court('SDNY')?.id, 'nysd');
  t.equal(court('nonsense'), undefined);
  for (const [text, id] of [
    ['https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1', 'nysd'],
    ['https://www.courtlistener.com/api/rest/v4/courts/dcd/', 'dcd'],
    ['N.D. Cal.', 'cand'],
    ['Southern District of Florida', 'flsd'],
    ['United States Court of Appeals for the Federal Circuit', 'cafc'],
    ['Court of Appeals, 2nd Circuit', 'ca2'],
    ['District of Maryland', 'mdd'],
  ] as const)
    t.equal(resolveCourt(text)?.id, id, text);
  const zones: Record<string, string> = {
    azd: 'America/Phoenix',
    tned: 'America/New_York',
    tnwd: 'America/Chicago',
    kywd: 'America/Kentucky/Louisville',
    ca6: 'America/New_York',
    ca10: 'America/Denver',
    gud: 'Pacific/Guam',
    hid: 'Pacific/Honolulu',
    ca8: 'America/Chicago',
    insd: 'America/Indiana/Indianapolis',
  };
  for (const [id, zone] of Object.entries(zones)) t.equal(court(id)?.timeZone, zone, id);
  const all = [...allCourts()];
  t.equal(all.length, 2809);
  for (const each of all) new Intl.DateTimeFormat('en-US', { timeZone: each.timeZone });
  t.end();
});

t.test('docket numbers', (t) => {
  const table: [string, object | undefined][] = [
    ['4:24-cv-04722-YGR', { office: '4', year: '24', type: 'cv', serial: '4722' }],
    ['1:20-cv-4676', { office: '1', year: '20', type: 'cv', serial: '4676' }],
    ['2:2014-cr-00009-ABC-DEF-1', { office: '2', year: '14', type: 'cr', serial: '9' }],
    ['09-32303', { year: '09', serial: '32303' }],
    ['09-02199-jko', { year: '09', serial: '2199' }],
    ['18-90014', { year: '18', serial: '90014' }],
    ['MDL No. 2168', { type: 'mdl', serial: '2168' }],
    ['CGC-24-612746', undefined],
    ['', undefined],
    [`1:24-cv-${'1'.repeat(500)}`, undefined],
  ];
  for (const [number, parts] of table) t.same(docketNumberParts(number), parts, number);
  t.equal(bareDocketNumber('1:20-cv-4676-ABC'), '1:20-cv-04676');
  t.equal(caseIdFor('cand', '4:24-cv-04722-YGR'), 'case-cand-4-24-cv-04722');
  t.equal(caseIdFor('azb', '2:08-bk-18814'), 'case-arb-2-08-bk-18814');
  t.equal(caseIdFor('jpml', 'MDL No. 2168'), 'case-jpml-mdl-no-2168');
  t.equal(caseIdFor('calsuppctsf', 'CGC-24-612746'), 'case-calsuppctsf-cgc-24-612746');
  t.end();
});

t.test('an address names a case by court, year, type and serial', (t) => {
  const cases = [
    { subject: 'a', court: 'cand', numbers: ['3:24-cv-04722', '4:24-cv-04722'] },
    { subject: 'b', court: 'nysd', numbers: ['1:20-cv-00001'] },
    { subject: 'c', court: 'nysd', numbers: ['7:20-cv-00001'] },
  ];
  const find = (slug: string) => {
    const reference = readCaseSlug(slug);
    return reference && fittingCase(reference, cases);
  };
  t.equal(find('cand-4-24-cv-04722-YGR'), 'a');
  t.equal(find('cand-5-24-cv-04722'), 'a', 'another office is ignored if one case fits');
  t.equal(find('nysd-1-20-cv-00001'), 'b');
  t.equal(find('nysd-3-20-cv-00001'), undefined, 'two cases fit');
  t.equal(find('musk-v-openai'), undefined);
  t.end();
});

t.test("feeds' dates and encodings", (t) => {
  t.equal(feedInstant('Fri, 03 Feb 2023 08:28:28 MST'), '2023-02-03T08:28:28-07:00');
  t.equal(feedInstant('Tue, 22 May 2018 21:48:35 GMT'), '2018-05-22T21:48:35+00:00');
  t.equal(feedInstant('3 Feb 2023 8:05 ChST'), '2023-02-03T08:05:00+10:00');
  for (const bad of [
    '',
    'yesterday',
    'Fri, 31 Feb 2023 08:28:28 MST',
    'Fri, 03 Feb 2023 28:28:28 MST',
    'Fri, 03 Feb 2023 08:28:28 XYZ',
    'x'.repeat(1000),
  ])
    t.equal(feedInstant(bad), undefined, bad.slice(0, 30));
  t.equal(
    decodeBytes(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9\x93</a>', 'latin1')),
    '<?xml version="1.0" encoding="ISO-8859-1"?><a>é“</a>',
  );
  t.equal(decodeBytes(Buffer.from('é')), 'é');
  t.equal(decodeBytes(Buffer.from('\xe9', 'latin1')), 'é', 'no UTF-8 after all');
  t.equal(decodeBytes(Buffer.from('\xe9', 'latin1'), 'text/xml; charset=iso-8859-1'), 'é');
  t.end();
});

t.test('missing numbers', (t) => {
  const found = missingNumbers([
    { number: '2' },
    { number: '5', refersTo: [4] },
    { number: null },
    { number: '011010076975' },
    { number: '6', sealed: true },
    { number: '8' },
  ]);
  t.match(found, {
    gaps: [
      { from: 1, to: 1, reason: 'not-imported' },
      { from: 3, to: 3, reason: 'not-imported' },
      { from: 4, to: 4, reason: 'named-by-another-entry' },
      { from: 7, to: 7, reason: 'possibly-sealed' },
    ],
    missing: 4,
    unnumbered: 2,
    highest: 8,
  });
  t.same(missingNumbers([]).gaps, []);
  t.end();
});

t.test('redline', (t) => {
  const { parts, compared } = redline('hearing set for 2/4/2025', 'hearing reset for 2/4/2025');
  t.equal(compared, true);
  t.match(parts, [
    { kind: 'same', text: 'hearing ' },
    { kind: 'removed', text: 'set' },
    { kind: 'added', text: 'reset' },
    { kind: 'same', text: ' for 2/4/2025' },
  ]);
  const long = redline('a b '.repeat(20_000), 'c d '.repeat(20_000));
  t.equal(long.compared, false);
  const start = performance.now();
  redline('a b c d e '.repeat(5_000), 'e d c b a '.repeat(5_000));
  t.ok(performance.now() - start < 2000);
  t.end();
});
