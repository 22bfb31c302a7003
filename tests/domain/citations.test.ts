import t from 'tap';
import {
  abbreviatedTitle,
  bibtex,
  bluebook,
  type Citable,
  type Citation,
  type CitedCase,
  caseName,
  citationOf,
  citedDate,
  cslJson,
  entryTitle,
} from '../../src/domain/citations/citations.js';

const FEDERAL: CitedCase = {
  caption: 'Musk v. Altman',
  docketNumber: '4:24-cv-04722-YGR',
  courtCitation: 'N.D. Cal.',
  filedOn: '2024-08-05',
};
const STATE: CitedCase = {
  caption: 'Musk v. Altman',
  docketNumber: 'CGC-24-612746',
  courtCitation: 'Cal. Super. Ct.',
  state: true,
  filedOn: '2024-02-29',
};
const APPEAL: CitedCase = {
  caption: 'In Re: OpenAI, Incorporated',
  docketNumber: '25-1234',
  courtCitation: '9th Cir.',
};
const PERMALINK =
  'https://asof.example/api/v1/cases/musk-v-openai?asOf=2025-03-05&atEvent=3b241101-e2bb-4255-8caf-4136c5ca2de4';

const reuters = {
  publisher: 'Reuters',
  title: 'Judge denies Musk’s bid to block OpenAI conversion',
  url: 'https://www.reuters.com/legal/a-2025-03-04/',
  publishedOn: '2025-03-04',
};
const paper = { publisher: 'N.D. Cal.', title: null, publishedOn: '2025-03-04', docketEntry: '121' };

const event = (type: string, data: unknown, more: Partial<Citable> = {}): Citable => ({
  type,
  data,
  occurredOn: '2025-03-04',
  standing: 'confirmed',
  sources: [reuters],
  ...more,
});
const entry = (number: string | null, text: unknown, more: Record<string, unknown> = {}): Citable =>
  event('DocketEntryRecorded', {
    number,
    filedOn: '2024-12-30',
    enteredOn: '2024-12-31',
    text,
    filing: true,
    documents: [],
    ...more,
  });
const denied = { kind: 'preliminary', disposition: 'denied' };

const of = (citable: Citable, cited?: CitedCase): Citation => citationOf(citable, cited) as Citation;

const order = of(event('InjunctionDecided', { ...denied, number: '121' }), FEDERAL);
const docket: Citation = { kind: 'docket', case: FEDERAL, asOf: '2025-03-05', permalink: PERMALINK };
const press = of(event('InjunctionDecided', denied, { standing: 'reported' }), FEDERAL);

const golden: ReadonlyArray<readonly [what: string, citation: Citation, text: string]> = [
  [
    'an order',
    order,
    'Order Denying Mot. for Prelim. Inj., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Mar. 4, 2025), ECF No. 121',
  ],
  [
    'an order whose number was not seen',
    of(event('InjunctionDecided', denied), FEDERAL),
    'Order Denying Mot. for Prelim. Inj., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Mar. 4, 2025) (ECF number not on record)',
  ],
  [
    'an order numbered by its source',
    of(
      event('MotionDecided', { motionType: 'dismiss', disposition: 'granted-in-part' }, { sources: [paper] }),
      FEDERAL,
    ),
    'Order Granting in Part Mot. to Dismiss, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Mar. 4, 2025), ECF No. 121',
  ],
  [
    'an order that only the press reported',
    press,
    'Judge denies Musk’s bid to block OpenAI conversion, Reuters (Mar. 4, 2025), https://www.reuters.com/legal/a-2025-03-04/',
  ],
  [
    'what a party alleges',
    of(
      event(
        'ClaimsAdded',
        { pleading: 'complaint', claims: [] },
        { standing: 'alleged', sources: [paper, reuters] },
      ),
      FEDERAL,
    ),
    'Judge denies Musk’s bid to block OpenAI conversion, Reuters (Mar. 4, 2025), https://www.reuters.com/legal/a-2025-03-04/',
  ],
  [
    'an entry',
    of(
      entry(
        '72',
        'MOTION for Leave to File Amicus Curiae Brief filed by Encode. (Attachments: # 1 Brief)(Entered: 12/31/2024)',
      ),
      FEDERAL,
    ),
    'Mot. for Leave to File Amicus Curiae Br., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Dec. 30, 2024), ECF No. 72',
  ],
  [
    'an attachment, with a pinpoint',
    {
      ...(of(entry('72', 'Brief'), FEDERAL) as Extract<Citation, { kind: 'paper' }>),
      attachment: 1,
      pinpoint: 'at 5',
    },
    'Br. at 5, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Dec. 30, 2024), ECF No. 72-1',
  ],
  [
    'an entry of the court',
    of(
      entry(
        '121',
        'ORDER by Judge Yvonne Gonzalez Rogers denying 32 Motion for Preliminary Injunction. (fs, COURT STAFF) (Filed on 3/4/2025)',
        { filing: false, filedOn: '2025-03-04' },
      ),
      FEDERAL,
    ),
    'Order Denying Mot. for Prelim. Inj., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Mar. 4, 2025), ECF No. 121',
  ],
  [
    'an entry without a number',
    of(
      entry(
        null,
        'Minute Entry for proceedings held before Judge Yvonne Gonzalez Rogers: Motion Hearing held on 2/4/2025.',
        { filing: false, filedOn: '2025-02-04' },
      ),
      FEDERAL,
    ),
    'Min. Entry, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Feb. 4, 2025) (docket entry without number)',
  ],
  [
    'an entry whose text was erased',
    of(entry('9', { erased: 'a'.repeat(64) }), FEDERAL),
    'Docket Entry, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Dec. 30, 2024), ECF No. 9',
  ],
  [
    'an amended pleading',
    of(
      event(
        'ComplaintAmended',
        { pleading: 'first amended complaint', number: '32' },
        { occurredOn: '2024-11-14' },
      ),
      FEDERAL,
    ),
    'First Am. Compl., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. Nov. 14, 2024), ECF No. 32',
  ],
  [
    'an opposition of a month',
    of(
      event('InjunctionOpposed', { kind: 'preliminary', number: '64' }, { occurredOn: '2024-12~' }),
      FEDERAL,
    ),
    "Opp'n to Mot. for Prelim. Inj., Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. circa Dec. 2024), ECF No. 64",
  ],
  [
    'a case as of a date',
    docket,
    `Docket, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal.) (as of Mar. 5, 2025), ${PERMALINK}`,
  ],
  [
    'a case as known on a date',
    { ...docket, knownOn: '2025-03-10' },
    `Docket, Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal.) (as of Mar. 5, 2025, as known on Mar. 10, 2025), ${PERMALINK}`,
  ],
  [
    'a federal case',
    { kind: 'case', case: FEDERAL },
    'Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. filed Aug. 5, 2024)',
  ],
  [
    'a state case',
    { kind: 'case', case: STATE },
    'Musk v. Altman, No. CGC-24-612746 (Cal. Super. Ct. filed Feb. 29, 2024)',
  ],
  [
    'a state case as of a date',
    { ...docket, case: STATE },
    `Docket, Musk v. Altman, No. CGC-24-612746 (Cal. Super. Ct.) (as of Mar. 5, 2025), ${PERMALINK}`,
  ],
  [
    'a paper filed in a state court',
    of(event('LawsuitFiled', { caption: 'x', title: 'complaint' }, { occurredOn: '2024-02-29' }), STATE),
    'Compl., Musk v. Altman, No. CGC-24-612746 (Cal. Super. Ct. filed Feb. 29, 2024)',
  ],
  [
    'an order of a state court',
    of(
      event('OrderEntered', { title: 'order designating case complex' }, { occurredOn: '2024-04-24' }),
      STATE,
    ),
    'Order Designating Case Complex, Musk v. Altman, No. CGC-24-612746 (Cal. Super. Ct. Apr. 24, 2024)',
  ],
  [
    'an appellate case',
    of(
      event(
        'OrderEntered',
        { title: 'MEMORANDUM OPINION AND ORDER', number: '44' },
        { occurredOn: '2025-09-02' },
      ),
      APPEAL,
    ),
    'Mem. Op. & Order, In re OpenAI, Inc., No. 25-1234 (9th Cir. Sept. 2, 2025), ECF No. 44',
  ],
  [
    'a case of many parties',
    { kind: 'case', case: { ...FEDERAL, caption: 'Musk et al v. Altman et al' } },
    'Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal. filed Aug. 5, 2024)',
  ],
  [
    'a page without a headline',
    {
      kind: 'press',
      publisher: 'Law360',
      title: null,
      publishedOn: '2025-03',
      url: 'https://www.law360.com/a',
    },
    'Law360 (Mar. 2025), https://www.law360.com/a',
  ],
  [
    'a page without a date',
    {
      kind: 'press',
      publisher: 'OpenAI',
      title: 'Our structure',
      publishedOn: null,
      url: 'https://openai.com/our-structure/',
      retrievedOn: '2025-05-06',
    },
    'Our structure, OpenAI, https://openai.com/our-structure/ (last visited May 6, 2025)',
  ],
  [
    'a paper source without a page',
    { kind: 'press', publisher: null, title: null, publishedOn: null },
    'Publisher not on record (date not on record)',
  ],
  [
    'an act of an organization',
    of(
      event(
        'DirectorDeparted',
        { name: 'Larry Summers' },
        { sources: [{ ...reuters, title: 'Summers resigns', publishedOn: '2025-11-19' }] },
      ),
    ),
    'Summers resigns, Reuters (Nov. 19, 2025), https://www.reuters.com/legal/a-2025-03-04/',
  ],
];

t.test('golden citations', async (t) => {
  for (const [what, citation, text] of golden) t.equal(bluebook(citation), text, what);
});

t.test(
  'a confirmed event that no paper records cites its source; one without sources cites nothing',
  async (t) => {
    t.equal(of(event('StatementMade', {}), FEDERAL).kind, 'press');
    t.equal(of(event('InjunctionDecided', denied)).kind, 'press', 'no case to cite');
    t.equal(citationOf(event('StatementMade', {}, { sources: [] }), FEDERAL), undefined);
    t.equal(of(event('HearingHeld', null), FEDERAL).kind, 'press', 'masked data names no paper');
  },
);

t.test('every citation renders as CSL-JSON and as BibTeX', async (t) => {
  for (const [what, citation] of golden) {
    const item = cslJson(citation, 'x1');
    t.equal(item.id, 'x1');
    t.same(JSON.parse(JSON.stringify(item)), item, what);
    const text = bibtex(citation, 'x1');
    t.match(text, /^@misc\{x1,\n(?: {2}[a-z]+ = .*,\n)*\}\n$/, what);
    const braces = text.replace(/\\[{}]/g, '');
    t.equal(braces.split('{').length, braces.split('}').length, `${what}: braces close`);
  }
});

t.test('CSL-JSON of a paper and of a page', async (t) => {
  t.same(cslJson(order, 'order-121'), {
    id: 'order-121',
    type: 'legal_case',
    title: 'Musk v. Altman',
    authority: 'N.D. Cal.',
    number: '4:24-cv-04722-YGR',
    issued: { 'date-parts': [[2025, 3, 4]] },
    genre: 'Order Denying Mot. for Prelim. Inj.',
    note: 'Order Denying Mot. for Prelim. Inj., ECF No. 121',
  });
  t.same(cslJson(press, 'p'), {
    id: 'p',
    type: 'article-newspaper',
    title: 'Judge denies Musk’s bid to block OpenAI conversion',
    'container-title': 'Reuters',
    issued: { 'date-parts': [[2025, 3, 4]] },
    URL: 'https://www.reuters.com/legal/a-2025-03-04/',
  });
  const issued = (publishedOn: string) =>
    cslJson({ kind: 'press', publisher: 'AP', title: null, publishedOn }, 'p').issued;
  t.same(issued('2023~'), { 'date-parts': [[2023]], circa: true });
  t.same(issued('/2025-01-22'), { literal: 'on or before Jan. 22, 2025' });
});

t.test('BibTeX of an order and of a docket', async (t) => {
  t.equal(
    bibtex(order, 'musk order 121'),
    [
      '@misc{musk-order-121,',
      '  title = {{Order Denying Mot. for Prelim. Inj.}},',
      '  howpublished = {Musk v. Altman, No. 4:24-cv-04722-YGR (N.D. Cal.), ECF No. 121},',
      '  year = {2025},',
      '  month = mar # {~4},',
      '}',
      '',
    ].join('\n'),
  );
  t.match(bibtex(docket, 'd'), `  url = {${PERMALINK}},`);
  const hostile: Citation = {
    kind: 'press',
    publisher: 'A & B',
    title: '100% of #1 \\end{document} ~',
    publishedOn: null,
    url: 'https://e.org/{a}\\b~',
  };
  t.match(bibtex(hostile, 'h'), '{{100\\% of \\#1 \\textbackslash{}end\\{document\\} \\textasciitilde{}}}');
  t.match(bibtex(hostile, 'h'), 'url = {https://e.org/%7Ba%7D%5Cb%7E}');
});

t.test('titles of papers read from docket text', async (t) => {
  for (const [text, title] of [
    [
      '***DEFICIENT*** NOTICE OF APPEARANCE by Joel B. Strauss on behalf of Melina Bernardino. (Strauss, Joel)',
      'Notice of Appearance',
    ],
    [
      'Consent MOTION for Extension of Time to File Answer re 1 Complaint by Dow Jones & Company, Inc..',
      'Consent Motion for Extension of Time to File Answer',
    ],
    [
      'MOTION by Defendant Harris & Harris, Ltd. for extension of time (Attachments: # 1)',
      'Motion for extension of time',
    ],
    ['Objection to (related document(s): 57 Application)', 'Objection'],
    [
      'Letter from Charles H. Chevalier to the Honorable Jose R. Almonte. (Entered: 01/02/2020)',
      'Letter from Charles H. Chevalier to the Honorable Jose R. Almonte',
    ],
    ['', 'Docket entry'],
  ] as const) {
    t.equal(entryTitle(text), title);
  }
});

t.test('abbreviations', async (t) => {
  t.equal(
    abbreviatedTitle(
      'defendants’ memorandum of points and authorities in support of motion for summary judgment',
    ),
    "Defs.' Mem. P. & A. in Support of Mot. for Summ. J.",
  );
  t.equal(abbreviatedTitle('Stipulation and [Proposed] Order'), 'Stip. & [Proposed] Order');
  t.equal(abbreviatedTitle('Exhibit A'), 'Ex. A');
  t.equal(abbreviatedTitle('Declaration of X.AI Corp.'), 'Decl. of X.AI Corp.');
  t.equal(caseName('Authors Guild, et al. vs. OpenAI Incorporated, et al.'), 'Authors Guild v. OpenAI Inc.');
  t.equal(
    caseName('United States Department of Education v. National Board'),
    "United States Dep't of Educ. v. Nat'l Bd.",
  );
  t.equal(citedDate('2026-03/2026-06'), 'Mar. 2026–June 2026');
  t.equal(citedDate('not a date'), 'not a date');
  const months = Array.from(
    { length: 12 },
    (_, i) => citedDate(`2025-${String(i + 1).padStart(2, '0')}`).split(' ')[0],
  );
  t.same(months, [
    'Jan.',
    'Feb.',
    'Mar.',
    'Apr.',
    'May',
    'June',
    'July',
    'Aug.',
    'Sept.',
    'Oct.',
    'Nov.',
    'Dec.',
  ]);
});
