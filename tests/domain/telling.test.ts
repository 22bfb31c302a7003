import t from 'tap';
import type { z } from 'zod';
import { eventsByKind } from '../../src/domain/catalogue.js';
import type { DataSchemas } from '../../src/domain/event.js';
import { causeWords, labelOf, sentenceOf } from '../../src/domain/telling/telling.js';
import {
  clip,
  dateInWords,
  moneyInWords,
  movedInWords,
  series,
  shareInWords,
} from '../../src/domain/wording.js';
import { sampleOf } from '../support/sample-data.js';

const schemas = Object.entries(eventsByKind).flatMap(([kind, types]) =>
  Object.entries(types as DataSchemas).map(([type, schema]) => ({ kind, type, schema })),
);

/** The sentence of an event as a writer hands it in: its schema checks the data and fills in the defaults. */
function told(type: string, data: unknown): string {
  const found = schemas.find((one) => one.type === type) as { kind: string; schema: z.ZodType };
  return sentenceOf({ type, data: found.schema.parse(data), subject: `${found.kind}-x` });
}

t.test('every event type has a sentence, from the least data and from all of it', async (t) => {
  for (const { kind, type, schema } of schemas) {
    for (const size of ['least', 'full'] as const) {
      const data = schema.parse(sampleOf(schema, size));
      const sentence = sentenceOf({ type, data, subject: `${kind}-x` });
      t.ok(sentence.length > 3 && sentence.length <= 200, `${type} (${size}) has a length: ${sentence}`);
      t.notMatch(
        sentence,
        /undefined|null|NaN|\[object|\(\)|\s{2}|[\s(:;,]$|\d{4}-\d{2}-\d{2}/,
        `${type} (${size}) reads well: ${sentence}`,
      );
      t.not(sentence, type);
    }
  }
});

t.test('masked, foreign and unknown data never throws', async (t) => {
  for (const { type, schema } of schemas) {
    const data = schema.parse(sampleOf(schema, 'full')) as Record<string, unknown>;
    const masked = Object.fromEntries(Object.keys(data).map((key) => [key, 'sealed']));
    for (const odd of [masked, {}, null, [], 'words', { ...data, claims: 7, acts: null }]) {
      const sentence = sentenceOf({ type, data: odd, subject: 'case-x' });
      t.ok(sentence.length > 3 && sentence.length <= 200, `${type}: ${sentence}`);
    }
  }
  t.equal(
    sentenceOf({ type: 'GuardianAdLitemNamed', data: {}, subject: 'case-x' }),
    'Guardian ad litem named',
  );
  t.equal(sentenceOf({ type: 'toString', data: {}, subject: 'case-x' }), 'To string');
  t.equal(sentenceOf({ type: '__proto__', data: {}, subject: 'case-x' }), 'Proto');
});

const MUSK = 'Elon Musk';
const golden: ReadonlyArray<readonly [type: string, data: Record<string, unknown>, sentence: string]> = [
  [
    'LawsuitFiled',
    {
      caption: 'Elon Musk et al. v. Samuel Altman et al.',
      shortCaption: 'Musk v. Altman',
      court: 'cand',
      docketNumber: '3:24-cv-04722',
      title: 'complaint',
    },
    'Complaint filed in N.D. Cal.: Musk v. Altman, No. 3:24-cv-04722',
  ],
  [
    'CaseRenumbered',
    { docketNumber: '4:24-cv-04722-YGR', was: '3:24-cv-04722' },
    'Case renumbered from 3:24-cv-04722 to 4:24-cv-04722-YGR',
  ],
  [
    'DocketEntryRecorded',
    {
      number: '72',
      filedOn: null,
      enteredOn: null,
      filing: true,
      text: 'MOTION for Leave to File Amicus Curiae Brief\n filed by Encode.',
    },
    'No. 72: MOTION for Leave to File Amicus Curiae Brief filed by Encode.',
  ],
  [
    'DocketEntryRecorded',
    {
      number: null,
      filedOn: null,
      enteredOn: null,
      filing: false,
      text: { salt: '0123456789abcdef', text: 'Minute Entry for proceedings held' },
    },
    'Entry without number: Minute Entry for proceedings held',
  ],
  [
    'DocketEntryRecorded',
    { number: '9', filedOn: null, enteredOn: null, filing: true, text: { erased: 'a'.repeat(64) } },
    'No. 9: text erased',
  ],
  [
    'DocketEntryRecorded',
    { number: '9', filedOn: null, enteredOn: null, filing: true, text: '', shortText: 'Motion to Dismiss' },
    'No. 9: Motion to Dismiss',
  ],
  [
    'DocketEntryRecorded',
    { number: '9', filedOn: null, enteredOn: null, filing: true, text: '' },
    'No. 9: text not held',
  ],
  [
    'PartyAdded',
    { name: 'Rob Bonta', role: 'involuntary-plaintiff', capacity: 'official' },
    'Party added: Rob Bonta (involuntary plaintiff; official capacity)',
  ],
  [
    'PartyAdded',
    { name: 'Jane Roe', role: 'other', roleAsPrinted: 'Special Master' },
    'Party added: Jane Roe (special master)',
  ],
  [
    'CounselAppeared',
    { counsel: 'Marc Toberoff', firm: 'Toberoff & Associates', parties: [MUSK, 'X.AI Corp.'] },
    'Marc Toberoff (Toberoff & Associates) appeared as counsel for Elon Musk and X.AI Corp.',
  ],
  [
    'JudgeAssigned',
    { judge: 'Yvonne Gonzalez Rogers', role: 'presiding', by: 'relation' },
    'Case assigned as related to Judge Yvonne Gonzalez Rogers',
  ],
  [
    'NonPartySubmission',
    { by: 'Encode', kind: 'amicus', leave: 'granted', supports: 'plaintiffs', number: '72' },
    'Amicus brief of Encode supporting plaintiffs (No. 72; leave granted)',
  ],
  [
    'ComplaintAmended',
    { pleading: 'first amended complaint', claimsPleaded: { exactly: 26 }, pages: 107 },
    'First amended complaint filed (26 claims; 107 pages)',
  ],
  [
    'ClaimsDismissed',
    { claims: [{ claim: 'breach-of-express-contract' }, { claim: 'false-advertising' }], leaveToAmend: true },
    'Claims dismissed: breach of express contract, false advertising (with leave to amend)',
  ],
  [
    'ClaimsDismissed',
    { claims: [{ claim: 'unjust-enrichment', opponents: ['Microsoft'] }], withPrejudice: true },
    'Claim dismissed: unjust enrichment against Microsoft (with prejudice)',
  ],
  [
    'ClaimsDismissed',
    { claims: [{ claim: 'civil-rico' }], leaveToAmend: true, amendBy: '2026-03-17' },
    'Claim dismissed: civil RICO (with leave to amend by March 17, 2026)',
  ],
  [
    'ClaimsPhased',
    {
      claims: [{ claim: 'sherman-act-section-1' }, { claim: 'breach-of-implied-in-fact-contract' }],
      phase: 'phase two',
    },
    'Claims deferred to phase two: Sherman Act § 1, breach of implied-in-fact contract',
  ],
  [
    'ClaimsDecided',
    { claims: [{ claim: 'breach-of-charitable-trust' }], for: 'opponents', ground: 'threshold' },
    'Claim decided against the claimants: breach of charitable trust (by the court on threshold grounds)',
  ],
  [
    'ReliefSought',
    {
      relief: 'disgorgement',
      kind: 'disgorgement',
      summary: 'Wrongful gains.',
      by: [MUSK],
      amount: { minUsd: 79e9, maxUsd: 134e9 },
    },
    'Relief sought by Elon Musk ($79 billion to $134 billion): Wrongful gains',
  ],
  [
    'InjunctionRequested',
    { kind: 'preliminary', movants: [MUSK, 'Shivon Zilis', 'X.AI Corp.'], against: ['OpenAI'] },
    'Motion for preliminary injunction filed by Elon Musk, Shivon Zilis, and X.AI Corp. against OpenAI',
  ],
  [
    'InjunctionDecided',
    { kind: 'preliminary', disposition: 'denied' },
    'Motion for preliminary injunction denied',
  ],
  [
    'InjunctionDecided',
    { kind: 'preliminary', disposition: 'denied-without-prejudice', on: 'reconsideration' },
    'Motion for preliminary injunction denied without prejudice on reconsideration',
  ],
  [
    'InjunctionDecided',
    {
      kind: 'temporary-restraining-order',
      disposition: 'granted',
      bound: ['Xuechen Li'],
      until: 'until the hearing on it',
    },
    'Motion for temporary restraining order granted, binding Xuechen Li, in force until the hearing on it',
  ],
  [
    'InjunctionExtended',
    { kind: 'temporary-restraining-order', untilDay: '2025-10-07' },
    'Temporary restraining order extended until October 7, 2025',
  ],
  [
    'MotionFiled',
    { motionType: 'dismiss', movants: ['OpenAI'], targetPleading: 'the first amended complaint' },
    'Motion to dismiss first amended complaint filed by OpenAI',
  ],
  [
    'MotionDecided',
    {
      motionType: 'summary-judgment',
      disposition: 'granted-in-part',
      perMovant: [
        { movant: 'OpenAI', disposition: 'denied' },
        { movant: 'Microsoft', disposition: 'granted-in-part' },
      ],
    },
    'Motion for summary judgment denied as to OpenAI, granted in part as to Microsoft',
  ],
  ['MotionDecided', { motionNumbers: ['32'], disposition: 'moot' }, 'Motion (No. 32) found moot'],
  [
    'MotionDecided',
    { motionType: 'dismiss', disposition: 'granted', recommendedOnly: true },
    'Recommended by the magistrate judge: motion to dismiss granted',
  ],
  [
    'MotionDecided',
    { motionType: 'extension', disposition: 'granted', byStipulation: true },
    'Motion for extension of time granted by stipulation',
  ],
  [
    'OrderEntered',
    { title: 'Tentative views on motion to dismiss.', tentative: true },
    'Tentative ruling, deciding nothing yet: Tentative views on motion to dismiss',
  ],
  [
    'HearingScheduled',
    { purpose: 'Motion to dismiss', date: '2025-05-28', time: '14:00' },
    'Hearing on motion to dismiss set for May 28, 2025, at 2:00 p.m.',
  ],
  [
    'HearingScheduled',
    { purpose: 'case management conference', date: '2025-03-12' },
    'Case management conference set for March 12, 2025',
  ],
  [
    'HearingRescheduled',
    { purpose: 'preliminary injunction', from: '2025-01-14', date: '2025-02-04' },
    'Hearing on preliminary injunction moved from January 14 to February 4, 2025',
  ],
  [
    'HearingRescheduled',
    { purpose: 'preliminary injunction', from: '2024-12-20', date: '2025-01-14' },
    'Hearing on preliminary injunction moved from December 20, 2024 to January 14, 2025',
  ],
  [
    'HearingVacated',
    { purpose: 'demurrer', date: '2024-04-24' },
    'Hearing on demurrer set for April 24, 2024, vacated',
  ],
  [
    'DeadlineSet',
    { what: 'amended complaint', due: '2026-03-17', byWhom: 'xAI', from: 'order' },
    'Deadline for xAI: amended complaint, due March 17, 2026',
  ],
  [
    'DeadlineSet',
    { what: 'answer', due: '2025-01-06', from: 'rule', rule: 'FRCP 12(a)(1)' },
    'Deadline: answer, due January 6, 2025 (computed from FRCP 12(a)(1), verify before relying)',
  ],
  ['TrialScheduled', { date: '2026-03-16', kind: 'jury' }, 'Jury trial set for March 16, 2026'],
  ['TrialScheduled', { date: '2026-03/2026-06', dateInWords: 'spring 2026' }, 'Trial set for spring 2026'],
  [
    'TrialScheduled',
    { date: '2026-04-27', begins: 'jury selection', estimatedEnd: '2026-05-22' },
    'Jury selection set for April 27, 2026, expected to end May 22, 2026',
  ],
  [
    'VerdictReturned',
    {
      effect: 'advisory',
      for: 'defendants',
      unanimous: true,
      jurors: 9,
      basis: 'claims barred by the statutes of limitations',
    },
    'Advisory verdict for defendants (unanimous; 9 jurors): claims barred by the statutes of limitations',
  ],
  [
    'JudgmentEntered',
    { kind: 'partial-54b', for: 'defendants' },
    'Partial judgment under Rule 54(b) entered for defendants',
  ],
  [
    'CaseDismissed',
    { by: 'state-voluntary-dismissal', withPrejudice: false },
    'Case voluntarily dismissed without prejudice',
  ],
  [
    'CasesRelated',
    { relation: 'refiled-after-dismissal', case: 'case-calsuppctsf-cgc-24-612746' },
    'Refiled after dismissal of No. CGC-24-612746 (Cal. Super. Ct.)',
  ],
  [
    'AppealFiled',
    { by: [MUSK], fromNumbers: ['121'], kind: '1292(a)(1)', court: 'ca9' },
    'Notice of interlocutory appeal under 28 U.S.C. § 1292(a)(1) filed by Elon Musk from No. 121 to 9th Cir.',
  ],
  [
    'AppealDecided',
    {
      issues: [
        { issue: 'injunction', outcome: 'affirmed' },
        { issue: 'fees', outcome: 'vacated' },
      ],
    },
    'Appeal decided: injunction affirmed; fees vacated',
  ],
  [
    'StatementMade',
    {
      speaker: MUSK,
      channel: 'X',
      words: 'They don’t actually have the money',
      verbatim: true,
      stance: 'denies',
    },
    'Elon Musk on X: “They don’t actually have the money”',
  ],
  [
    'StatementMade',
    { speaker: 'OpenAI', channel: 'court filing', words: 'No founding agreement exists.', stance: 'denies' },
    'OpenAI in a court filing: No founding agreement exists',
  ],
  [
    'StatementMade',
    { speaker: 'xAI', channel: 'a press release', words: 'It will appeal.', stance: 'asserts' },
    'xAI in a press release: It will appeal',
  ],
  [
    'RegulatorActed',
    {
      regulator: 'Delaware Attorney General',
      act: 'no-objection',
      instrument: 'Statement of No Objection',
      summary: 'Recapitalization may proceed.',
    },
    'Delaware Attorney General stated no objection (Statement of No Objection): Recapitalization may proceed',
  ],
  [
    'EventCorrected',
    {
      event: '3b241101-e2bb-4255-8caf-4136c5ca2de4',
      cause: 'record',
      reason: 'Wrong day.',
      replacement: {
        type: 'CaseClosed',
        occurredOn: '2025-01-01',
        knownOn: '2025-01-01',
        knownOnBasis: 'published',
        standing: 'reported',
        sources: [{ publisher: 'AP', title: null, publishedOn: null }],
        data: {},
      },
    },
    'Record corrected: Wrong day',
  ],
  ['DirectorDeparted', { name: 'Larry Summers', how: 'resigned' }, 'Larry Summers left the board (resigned)'],
  [
    'DirectorDeparted',
    { name: 'Greg Brockman', how: 'removed', onlyRole: 'chair' },
    'Greg Brockman was removed as chair but stayed on the board',
  ],
  [
    'BoardReported',
    {
      members: [{ name: 'Bret Taylor', role: 'chair' }, { name: 'Larry Summers' }, { name: "Adam D'Angelo" }],
      complete: true,
    },
    "The board reported as Bret Taylor (chair), Larry Summers, and Adam D'Angelo",
  ],
  [
    'OfficerAppointed',
    { name: 'Mira Murati', office: 'CEO', interim: true },
    'Mira Murati named interim CEO',
  ],
  [
    'StakeReported',
    {
      entity: 'openai-group-pbc',
      holder: 'Microsoft',
      basis: 'as-converted',
      share: { exactly: 27, approximate: true },
      value: { usd: 135e9, approximate: true },
    },
    'Microsoft holds about 27% of OpenAI Group PBC (as converted; worth about $135 billion)',
  ],
  [
    'ControlChanged',
    { entity: 'openai-group-pbc', controller: 'openai-foundation', by: 'sole power to appoint directors' },
    'OpenAI Foundation took control of OpenAI Group PBC (sole power to appoint directors)',
  ],
  [
    'InvestmentMade',
    {
      investors: [
        { name: 'Amazon', amount: { usd: 50e9 } },
        { name: 'Nvidia', amount: { usd: 30e9 } },
        { name: 'SoftBank', amount: { usd: 30e9 } },
      ],
      amount: { usd: 110e9 },
      valuation: { usd: 840e9 },
      round: 'softbank-2026',
    },
    'Investment of $110 billion announced by Amazon ($50 billion), Nvidia ($30 billion), and SoftBank ($30 billion) at a valuation of $840 billion (SoftBank 2026)',
  ],
  [
    'BidReceived',
    { bid: 'musk-bid', bidders: [MUSK], amount: { usd: 97.4e9 }, target: "OpenAI's nonprofit" },
    "Bid of $97.4 billion for OpenAI's nonprofit received from Elon Musk",
  ],
  [
    'CommitmentMade',
    {
      commitment: 'start',
      by: 'Acme',
      to: 'not on record',
      what: 'A first gift',
      instrument: 'announcement',
    },
    'Acme committed: A first gift',
  ],
  [
    'CapitalAnnounced',
    { amount: { maxUsd: 500e9 }, by: ['SoftBank', 'OpenAI', 'Oracle', 'MGX'], over: 'over four years' },
    'Up to $500 billion announced by SoftBank, OpenAI, Oracle, and MGX (over four years)',
  ],
  [
    'PartnerJoined',
    { name: 'Microsoft', roles: ['technology-partner'] },
    'Microsoft joined as technology partner',
  ],
  ['RoleReported', { name: 'Sam Altman', role: 'CEO', at: 'OpenAI' }, 'Sam Altman reported as CEO at OpenAI'],
  [
    'CaseAddedToMatter',
    { case: 'case-cand-4-24-cv-04722' },
    'Case added to the matter: No. 4:24-cv-04722 (N.D. Cal.)',
  ],
];

t.test('what an event refers to by a key is told by what the record calls it', async (t) => {
  const subject = 'organization-acme';
  const fact = (type: string, data: unknown) => {
    const schema = schemas.find((one) => one.type === type)?.schema as z.ZodType;
    return { type, data: schema.parse(data), subject };
  };
  const raised = { kind: 'own-board', by: 'Jane Roe', instrument: 'letter', summary: 'A bid came.' };
  const record = [
    fact('BidReceived', { bid: 'roe-bid', bidders: ['Jane Roe'], amount: { usd: 9e9 }, target: 'Acme' }),
    fact('ObstacleRaised', { obstacle: 'roe-bid', ...raised }),
    fact('ConversionProposed', {
      plan: 'first',
      title: 'The plan of May',
      summary: 'To convert.',
      steps: [{ step: 'shares', title: 'Shares are issued' }],
    }),
    fact('CommitmentMade', {
      commitment: 'safety',
      by: 'Acme',
      to: 'Ohio',
      what: 'To be safe.',
      instrument: 'MoU',
    }),
  ];
  const cases: [type: string, data: object, named: string, alone: string][] = [
    [
      'BidRejected',
      { bid: 'roe-bid', by: 'the board' },
      'Bid of $9 billion for Acme rejected by the board',
      'Bid “Roe bid” rejected by the board',
    ],
    ['BidWithdrawn', { bid: 'roe-bid' }, 'Bid of $9 billion for Acme withdrawn', 'Bid “Roe bid” withdrawn'],
    [
      'ObstacleCleared',
      { obstacle: 'roe-bid', instrument: 'vote', how: 'other', summary: 'Rejected.' },
      'Obstacle raised by Jane Roe cleared (vote): Rejected',
      'Obstacle “Roe bid” cleared (vote): Rejected',
    ],
    [
      'ConversionStepTaken',
      { plan: 'first', step: 'shares', progress: 'agreed' },
      'Conversion step agreed: Shares are issued',
      'Conversion step agreed: Shares',
    ],
    [
      'ConversionAbandoned',
      { plan: 'first', replacedBy: 'second' },
      'Conversion plan abandoned, The plan of May (replaced by second)',
      'Conversion plan abandoned, first (replaced by second)',
    ],
    [
      'CommitmentKept',
      { commitment: 'safety', evidence: 'An audit.' },
      'Commitment of Acme kept (To be safe): An audit',
      'Commitment “Safety” kept: An audit',
    ],
  ];
  for (const [type, data, named, alone] of cases) {
    t.equal(sentenceOf(fact(type, data), { beside: () => record }), named);
    t.equal(sentenceOf(fact(type, data)), alone);
    const others = () => record.map((one) => ({ ...one, subject: 'organization-other' }));
    t.equal(
      sentenceOf(fact(type, data), { beside: others }),
      alone,
      'a key of another subject is not this one',
    );
  }
});

t.test('golden sentences', async (t) => {
  for (const [type, data, sentence] of golden) t.equal(told(type, data), sentence);
});

t.test('long words are cut between words and quotation marks stay closed', async (t) => {
  const long = told('StatementMade', {
    speaker: MUSK,
    channel: 'X',
    words: 'word '.repeat(300),
    verbatim: true,
    stance: 'asserts',
  });
  t.match(long, /word…”$/);
  t.ok(long.length <= 200);
  const entry = told('DocketEntryRecorded', {
    number: '1',
    filedOn: null,
    enteredOn: null,
    filing: true,
    text: 'ORDER '.repeat(90),
  });
  t.ok(entry.length <= 'No. 1: '.length + 160);
  t.equal(clip('a𝒜'.repeat(20), 10), 'a𝒜a𝒜a𝒜…');
});

t.test('labels', async (t) => {
  t.equal(labelOf('InjunctionDecided'), 'Injunction decided');
  t.equal(labelOf('NonPartySubmission'), 'Non-party submission');
  t.equal(labelOf('SomethingQuiteNew'), 'Something quite new');
});

t.test('causes of action', async (t) => {
  t.equal(causeWords('breach-of-charitable-trust'), 'breach of charitable trust');
  t.equal(causeWords('clayton-act-section-8-interlocks'), 'Clayton Act § 8 interlocks');
  t.equal(causeWords('lanham-act-false-advertising'), 'Lanham Act false advertising');
  t.equal(causeWords('18-usc-1962-c'), '18 U.S.C. § 1962(c)');
  t.equal(causeWords('california-ucl'), 'California UCL');
  t.equal(causeWords('title-vii-retaliation'), 'Title VII retaliation');
  t.equal(
    causeWords('breach of quasi-contract / unjust enrichment'),
    'breach of quasi-contract / unjust enrichment',
  );
});

t.test('dates as a US reader writes them', async (t) => {
  for (const [edtf, words] of [
    ['2025-03-04', 'March 4, 2025'],
    ['2024-07', 'July 2024'],
    ['2023', 'sometime in 2023'],
    ['2023~', 'about 2023'],
    ['2023-11~', 'about November 2023'],
    ['2025-03-04?', 'possibly March 4, 2025'],
    ['/2025-01-22', 'by January 22, 2025'],
    ['/2024-07', 'by the end of July 2024'],
    ['/2023', 'by the end of 2023'],
    ['2026-03/2026-06', 'between March and June 2026'],
    ['2023/2024', 'between 2023 and 2024'],
    ['2024-12-20/2025-01-14', 'between December 20, 2024 and January 14, 2025'],
    ['2024-11-14~/2024-11-29', 'between about November 14 and November 29, 2024'],
    ['2025-01-27~/2025-01-31~', 'between about January 27 and 31, 2025'],
    ['2025-01-21/2025-01-22', 'between January 21 and 22, 2025'],
    ['2024-10/2024-10-15', 'between October 1 and 15, 2024'],
    ['2024-10/2025-10-15', 'between October 2024 and October 15, 2025'],
    ['2026-01/2026-05-18', 'between January and May 18, 2026'],
    ['spring', 'spring'],
  ] as const) {
    t.equal(dateInWords(edtf), words);
  }
  t.equal(movedInWords('2025-01-14', '2025-02-04'), 'from January 14 to February 4, 2025');
});

t.test('amounts, shares and lists', async (t) => {
  t.equal(moneyInWords({ usd: 6.6e9 }), '$6.6 billion');
  t.equal(moneyInWords({ usd: 1.25e12, approximate: true }), 'about $1.25 trillion');
  t.equal(moneyInWords({ usd: 999_999_999 }), '$999.999999 million');
  t.equal(moneyInWords({ usd: 45_500 }), '$45,500');
  t.equal(moneyInWords({ minUsd: 1e6 }), 'at least $1 million');
  t.equal(shareInWords({ atLeast: 26, atMost: 27 }), '26% to 27%');
  t.equal(series(['a']), 'a');
  t.equal(series(['a', 'b']), 'a and b');
  t.equal(series(['a', 'b', 'c', 'd'], 3), 'a, b, and 2 others');
});
