import type { Question } from './asked.js';

const MUSK = '/cases/musk-v-openai';
const fates = (data: any) => Object.fromEntries(data.claims.map((c: any) => [c.claim, c.fate]));
const ids = (data: any) => data.map((one: any) => one.id);
const names = (list: any[]) => list.map((one) => one.name);

/** Questions about the cases of the record; E numbers are those of tests/fixtures/musk-openai/events.jsonl. */
export const CASES: readonly Question[] = [
  [
    'Was the federal suit filed on August 4, 2024? (E044)',
    `${MUSK}?asOf=2024-08-04`,
    (d) => [d.status, d.docket, d.claims.pending],
    ['not-yet-filed', 'not-yet-filed', { atLeast: 0, atMost: 0 }],
  ],
  [
    'How many counts did the first complaint have? At least 14 (E044)',
    `${MUSK}?asOf=2024-08-05`,
    (d) => d.claims.pleaded,
    { atLeast: 14 },
  ],
  [
    'Which count is fraud in the amended complaint? Not on record (E051)',
    `${MUSK}?asOf=2025-02-01`,
    (d) => d.claims.list.filter((c: any) => c.count !== null).map((c: any) => [c.claim, c.count]),
    [
      ['breach-of-express-contract', 'I'],
      ['breach-of-implied-in-fact-contract', 'II'],
    ],
  ],
  [
    'Who was sued on August 5, 2024: not Microsoft (E044, E053)',
    `${MUSK}?asOf=2024-08-05`,
    (d) => names(d.parties).includes('Microsoft'),
    false,
  ],
  [
    'Who had been added by November 14, 2024? (E053–E057)',
    `${MUSK}?asOf=2024-11-14`,
    (d) => d.parties.filter((p: any) => p.from === '2024-11-14').map((p: any) => `${p.name}: ${p.role}`),
    [
      'Microsoft: defendant',
      'Reid Hoffman: defendant',
      'Deannah (Dee) Templeton: defendant',
      'X.AI Corp. (xAI): plaintiff',
      'Shivon Zilis: plaintiff',
    ],
  ],
  [
    'Was the motion against the first complaint still pending? (E047, E051)',
    `${MUSK}/motions?asOf=2024-11-14`,
    (d) => d.map((m: any) => [m.motion, m.status]),
    [['mtd-complaint', 'overtaken (inferred)']],
  ],
  [
    'Was the injunction hearing of January 14 held? It was reset (E067)',
    `${MUSK}/hearings?asOf=2025-01-15`,
    (d) => d.map((h: any) => [h.date, h.status, h.reset]),
    [['2025-02-04', 'upcoming', 1]],
  ],
  [
    'On its own day a hearing is upcoming until the record says held (E087)',
    `${MUSK}/hearings?asOf=2025-02-03`,
    (d) => d.map((h: any) => h.status),
    ['upcoming'],
  ],
  [
    'Which claims had fallen by May 2, 2025? (E112)',
    `${MUSK}/claims?asOf=2025-05-02`,
    (d) =>
      Object.entries(fates(d))
        .flatMap(([claim, fate]) => (fate === 'dismissed' ? claim : []))
        .toSorted(),
    ['breach-of-express-contract', 'breach-of-fiduciary-duty', 'civil-rico', 'false-advertising'],
  ],
  [
    'How many counts were pending then? Four causes fewer at most (E112)',
    `${MUSK}?asOf=2025-05-02`,
    (d) => [d.claims.pending, d.claims.dismissed, d.claims.unaccounted],
    [{ atLeast: 8, atMost: 22 }, 4, 14],
  ],
  [
    'Had RICO gone for good? With leave to amend, on the pleading (E112)',
    `${MUSK}/claims?asOf=2025-05-02`,
    (d) =>
      d.claims
        .find((c: any) => c.claim === 'civil-rico')
        .pairs.map((p: any) => [p.opponent, p.leaveToAmend, p.onTheMerits]),
    [
      ['OpenAI defendants', true, false],
      ['Microsoft', true, false],
    ],
  ],
  [
    'Counterclaims on May 2, 2025, counted apart (E108)',
    `${MUSK}?asOf=2025-05-02`,
    (d) => [d.claims.counterclaims.named, d.claims.counterclaims.pending],
    [2, { atLeast: 2, atMost: null }],
  ],
  [
    'Counts III, XX and XXI fell by number: no named claim is marked (E120)',
    `${MUSK}/claims?asOf=2025-08-13`,
    (d) => [d.countsDismissedByNumber[0].counts, d.claims.filter((c: any) => c.fate === 'dismissed').length],
    [['III', 'XX', 'XXI'], 4],
  ],
  [
    'What was left after summary judgment against Microsoft? (E147)',
    `${MUSK}/claims?asOf=2026-01-16`,
    (d) =>
      d.claims.find((c: any) => c.claim === 'unjust-enrichment').pairs.map((p: any) => [p.opponent, p.fate]),
    [
      ['OpenAI defendants', 'pending'],
      ['Microsoft', 'dismissed'],
    ],
  ],
  [
    'How was fraud lost? Withdrawn with prejudice, not decided (E160)',
    `${MUSK}/claims?asOf=2026-04-25`,
    (d) => d.claims.find((c: any) => c.claim === 'fraud').pairs.map((p: any) => [p.fate, p.withPrejudice]),
    [['withdrawn', true]],
  ],
  [
    'Was a date-of-trial proposal ever adopted? (E099, E106)',
    `${MUSK}?asOf=2025-05-01`,
    (d) => d.trial.proposed.map((p: any) => [p.date, p.outcome]),
    [['2025-12-08', 'set otherwise']],
  ],
  [
    'Where did the case stand on May 13, 2026? (E161–E169)',
    `${MUSK}?asOf=2026-05-13`,
    (d) => [d.stage, d.trial.status, d.verdict],
    ['trial', 'under-way', null],
  ],
  [
    'A verdict without judgment is post-trial, and the case open (E171, E172)',
    `${MUSK}?asOf=2026-05-18`,
    (d) => [d.stage, d.status, d.judgment, d.ended],
    ['post-trial', 'open', null, null],
  ],
  [
    'Was anything decided on the merits? Time-barred, no (E171)',
    `${MUSK}?asOf=2026-05-18`,
    (d) => [d.verdict.effect, d.verdict.adopted.effect, d.claims.decidedOnMerits],
    ['advisory', 'adopted', 0],
  ],
  [
    'What has no recorded end after May 18, 2026?',
    `${MUSK}?asOf=2026-09-01`,
    (d) => d.unresolved.map((u: any) => u.claim ?? u.cause),
    [
      'breach-of-implied-in-fact-contract',
      'sherman-act-group-boycott',
      'clayton-act-interlocking-directorates',
      'counterclaim-unfair-competition',
      'counterclaim-tortious-interference',
      '14 further counts',
    ],
  ],
  ['Had an appeal been filed? Only announced (E173)', `${MUSK}/appeals?asOf=2026-09-01`, (d) => d, []],
  [
    'Friends of the court and what became of their leave (E059, E062, E066, E113)',
    `${MUSK}/parties?asOf=2025-05-02`,
    (d) => d.nonParties.map((n: any) => [n.kind, n.leave]),
    [
      ['amicus', 'granted'],
      ['amicus', 'granted'],
      ['statement-of-interest', 'none-needed'],
      ['amicus', 'denied'],
    ],
  ],
  [
    'What of the docket is held, and when was it checked?',
    `${MUSK}?asOf=2025-09-01`,
    (d) => d.honesty.line,
    'Unofficial. 9 of at least 228 entries held; not yet checked against the docket. Built from court papers, press and other reports. Verify with the court before citing or calendaring.',
  ],
  [
    'How did the San Francisco case end, and did the clerk close it? (E037)',
    '/cases/cgc-24-612746?asOf=2024-06-12',
    (d) => [d.status, d.docket, d.ended.on, d.ended.dismissal, d.ended.withPrejudice],
    ['ended', 'open', '2024-06-11', 'state-voluntary-dismissal', false],
  ],
  [
    'What became of its demurrer?',
    '/cases/cgc-24-612746/motions?asOf=2024-06-12',
    (d) => d.map((m: any) => [m.title, m.status]),
    [
      ['Demurrer', 'ended-with-case (inferred)'],
      ['Motion to strike', 'ended-with-case (inferred)'],
    ],
  ],
  [
    'Which case is the federal one to it?',
    '/cases/cgc-24-612746?asOf=2025-01-01',
    (d) => d.related.map((r: any) => [r.relation, r.case]),
    [['refiled-as', 'case-cand-4-24-cv-04722']],
  ],
  [
    'Was Li restrained on October 7, 2025, and on the 8th? (E125, E134)',
    '/cases/xai-v-li?asOf=2025-10-07',
    (d) => [d.injunction, d.injunctions[0].endNotOnRecord],
    ['in-force', true],
  ],
  [
    '… the day after its hearing, with nothing on record',
    '/cases/xai-v-li?asOf=2025-10-08',
    (d) => [d.injunction, d.injunctions[0].status],
    ['expiry-passed', 'expiry-passed'],
  ],
  [
    'A tentative view decides nothing (E149)',
    '/cases/xai-v-openai/motions?asOf=2026-01-31',
    (d) => d.map((m: any) => m.status),
    ['pending'],
  ],
  [
    'By when could xAI amend? (E152)',
    '/cases/xai-v-openai?asOf=2026-03-01',
    (d) => [d.nextDeadline.what, d.nextDeadline.due, d.nextDeadline.computed],
    ['amended complaint', '2026-03-17', false],
  ],
  [
    '… and a day later: passed, which proves nothing',
    '/cases/xai-v-openai/deadlines?asOf=2026-03-18',
    (d) => d.map((x: any) => x.status),
    ['date-passed'],
  ],
  [
    'What did Judge Stein let stand in the Times case? (E107)',
    '/cases/nyt-v-microsoft/claims?asOf=2025-04-05',
    (d) => fates(d),
    {
      'direct-copyright-infringement': 'pending',
      'contributory-copyright-infringement': 'pending',
      'dmca-1202': 'mixed',
      'unfair-competition-by-misappropriation': 'dismissed',
      'trademark-dilution': 'pending',
    },
  ],
  [
    'Which cases were open on July 1, 2024?',
    '/cases?status=open&asOf=2024-07-01',
    ids,
    ['nysd-1-23-cv-11195', 'nysd-1-23-cv-08292'],
  ],
  [
    'In which was an injunction in force on September 15, 2025?',
    '/cases?injunction=in-force&asOf=2025-09-15',
    ids,
    ['cand-3-25-cv-07292'],
  ],
  [
    'In which was Microsoft a party on December 1, 2024?',
    '/cases?party=microsoft&asOf=2024-12-01',
    ids,
    ['cand-4-24-cv-04722', 'nysd-1-23-cv-11195', 'nysd-1-23-cv-08292'],
  ],
  [
    'Which case of the matter was live on July 1, 2024? None',
    '/matters/musk-v-openai?asOf=2024-07-01',
    (d) => [d.live, d.headline],
    [[], '0 of 1 case live.'],
  ],
  [
    'Through ECF No. 163: the order is in, the counterclaim motion not',
    `${MUSK}?throughEntry=163`,
    (d, b) => [b.asOf, d.claims.dismissed, d.motionsPending.map((m: any) => m.motion)],
    ['2025-05-01', 4, ['mtd-bonta']],
  ],
];
