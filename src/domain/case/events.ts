import { z } from 'zod';
import { anySubjectEvents, Cause, Money, Replacement } from '../any-subject.js';
import { DaySchema, EdtfSchema } from '../dates.js';
import { Erasable, type EventsOf, SubjectId } from '../event.js';

const words = (max = 1000) => z.string().min(1).max(max);
const party = words(300).describe('A party or group of parties, named as in PartyAdded.');
const parties = z.array(party).max(500);
/** A document number of this docket, as printed: "72", "72-1". */
export const DocumentNumber = words(60);
const numbers = z.array(DocumentNumber).max(100).default([]);
const noData = z.strictObject({ note: words().optional() });

/** Which claims an event is about; parties left out mean every pair of that claim. */
export const ClaimRef = z
  .strictObject({
    claim: words(120).describe('The key of the claim, as in breach-of-charitable-trust.'),
    claimants: parties.optional(),
    opponents: parties.optional(),
  })
  .meta({ id: 'ClaimRef' });
const claimRefs = z.array(ClaimRef).min(1).max(200);

/** A cause of action. Its identity is cause and parties: it outlives count numbers, which each pleading gives anew. */
export const PleadedClaim = z
  .strictObject({
    claim: words(120).describe('Key of the claim within the case: lower case and dashes.'),
    cause: words(500).describe('The cause of action in words.'),
    count: words(40)
      .optional()
      .describe('Number in this pleading, as printed: I, 14. Left out: not on record.'),
    statute: words(200).optional(),
    claimants: parties.min(1),
    opponents: parties.min(1),
    counterclaim: z.boolean().default(false),
    splitFrom: words(120).optional(),
    note: words()
      .optional()
      .describe('What the pleading leaves open, as in which defendants: what is not on record of it.'),
  })
  .meta({ id: 'PleadedClaim' });

/** How many claims a pleading counts, where it is known; "at least 14" is a state of knowledge. */
export const PleadedCount = z
  .strictObject({ exactly: z.number().int().min(0).optional(), atLeast: z.number().int().min(0).optional() })
  .meta({ id: 'PleadedCount' });

export const Disposition = z
  .enum([
    'granted',
    'granted-in-part',
    'denied',
    'denied-without-prejudice',
    'moot',
    'withdrawn',
    'stricken',
    'terminated-by-clerk',
    'deferred',
    'under-submission',
    'transferred',
  ])
  .meta({ id: 'Disposition' });
export type Disposition = z.infer<typeof Disposition>;

export const InjunctionKind = z
  .enum(['temporary-restraining-order', 'preliminary', 'permanent'])
  .meta({ id: 'InjunctionKind' });
export const Ground = z
  .enum(['threshold', 'merits'])
  .describe(
    'threshold: jurisdiction, standing, limitations, pleading. Only merits is decided on the merits.',
  );
export const PartyRole = z
  .enum([
    'plaintiff',
    'defendant',
    'involuntary-plaintiff',
    'nominal-defendant',
    'counterclaimant',
    'counter-defendant',
    'cross-claimant',
    'cross-defendant',
    'third-party-plaintiff',
    'third-party-defendant',
    'intervenor',
    'relator',
    'real-party-in-interest',
    'petitioner',
    'respondent',
    'appellant',
    'appellee',
    'debtor',
    'creditor',
    'trustee',
    'objector',
    'amicus',
    'interested-party',
    'movant',
    'other',
  ])
  .meta({ id: 'PartyRole' });

export const ReliefKind = z.enum([
  'injunction',
  'declaration',
  'damages',
  'disgorgement',
  'rescission',
  'constructive-trust',
  'removal',
  'fees',
  'specific-performance',
  'other',
]);
/** What relief would do to a step of an organization's plan, were it granted. */
export const Towards = z
  .strictObject({
    organization: SubjectId,
    plan: words(100).optional().describe('Key of the plan.'),
    step: words(100).optional().describe('Key of the step; left out: the plan as a whole.'),
    effect: z.enum(['would-block', 'would-unwind', 'would-condition']),
  })
  .meta({ id: 'ReliefTowards' });

export const DocketDocument = z
  .strictObject({
    number: DocumentNumber.nullable(),
    attachment: z.number().int().min(0).nullable().default(null),
    title: Erasable.nullable().default(null),
    pages: z.number().int().min(0).nullable().default(null),
    availability: z.enum(['free-copy', 'pacer-only', 'sealed', 'not-seen']).default('not-seen'),
    pacerDocId: words(40).optional().describe('Fourth digit normalised to 0.'),
    links: z
      .array(z.url({ protocol: /^https?$/ }))
      .max(10)
      .default([]),
  })
  .meta({ id: 'DocketDocument' });

/** What was read from an entry's text, by which reader. A person's reading always wins. */
export const Reading = z
  .strictObject({
    kind: words(40),
    motionType: words(40).nullable().default(null),
    disposition: words(40).nullable().default(null),
    refersTo: z.array(z.number().int()).max(200).default([]),
    hearingAt: words(20).nullable().default(null),
    confidence: z.enum(['high', 'low']).default('high'),
    by: z.enum(['classifier', 'person']).default('classifier'),
    readerVersion: z.number().int().default(1),
  })
  .meta({ id: 'Reading' });

export const DocketEntryData = z.strictObject({
  number: DocumentNumber.nullable().describe('Printed number; null for minute and text orders.'),
  filedOn: DaySchema.nullable(),
  enteredOn: DaySchema.nullable(),
  text: Erasable.describe('The docket text; empty for a stub.'),
  shortText: Erasable.optional(),
  filing: z
    .boolean()
    .describe(
      'Whether a party put a paper on the docket by it; orders, minutes and notices of the clerk are not filings.',
    ),
  sequence: words(60).optional().describe("The court's own sequence number, where known."),
  documents: z.array(DocketDocument).max(500).default([]),
  reading: Reading.optional(),
  possibleDuplicateOf: z.uuid().optional(),
});

/** Local time and place of a hearing. `hearing` is the identity it keeps through every reset. */
const hearingTime = {
  date: DaySchema.describe("Local day of the hearing in the court's time zone."),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional()
    .describe('Local start, HH:MM.'),
};
const hearingKey = words(120)
  .optional()
  .describe(
    'Identity of the hearing, kept across resets. Left out: joined in the fold by purpose and motion.',
  );

const claimsAct = { claims: claimRefs, orderNumber: DocumentNumber.optional() };
const prejudice = z.boolean().nullable().default(null).describe('Null: not on record.');
const injunctionKey = words(120)
  .optional()
  .describe('Which injunction; left out: the one in force of that kind.');

export const caseEvents = {
  ...anySubjectEvents,
  // --- the case and its docket
  LawsuitFiled: z.strictObject({
    caption: words(500),
    shortCaption: words(300).optional(),
    court: words(40).describe("The court's id as CourtListener names it, as in cand."),
    docketNumber: words(100),
    title: words(300).optional().describe('The opening paper: complaint, petition, notice of removal.'),
    natureOfSuit: words(300).optional(),
    cause: words(300).optional(),
    jury: words(100).optional(),
    jurisdiction: words(200).optional(),
    division: words(200).optional(),
    pages: z.number().int().min(1).optional(),
    claimsPleaded: PleadedCount.optional(),
    summary: words(2000).optional(),
    naturalPersonPrivate: z
      .boolean()
      .default(false)
      .describe("A natural person's bankruptcy, immigration, habeas or criminal case: pages carry noindex."),
    blocked: z.boolean().default(false).describe("CourtListener's `blocked`: keep from search engines."),
  }),
  CaseRenumbered: z.strictObject({
    docketNumber: words(100),
    court: words(40).optional(),
    was: words(100).optional(),
  }),
  CasesMerged: z.strictObject({ from: SubjectId, reason: words() }),
  CaseSplit: z.strictObject({ into: z.array(SubjectId).min(1), reason: words() }),
  DocketEntryRecorded: DocketEntryData,
  DocketEntryRevised: z.strictObject({
    event: z.uuid(),
    cause: Cause,
    reason: words(),
    replacement: Replacement,
  }),
  DocketEntryRemoved: z.strictObject({ event: z.uuid(), reason: words(), mark: words(300).optional() }),
  DocketChecked: z.strictObject({
    from: words(200).describe('What was compared: a docket report, a history report, a feed.'),
    complete: z.boolean().describe('Whether a whole docket was read.'),
    entriesSeen: z.number().int().min(0),
    notInCopy: z.array(z.uuid()).max(5000).default([]),
  }),
  // --- parties, counsel, judges
  PartyAdded: z.strictObject({
    name: party,
    role: PartyRole,
    roleAsPrinted: words(200).optional(),
    group: words(200).optional().describe('A group the party pleads or is sued in, as in Acme defendants.'),
    capacity: z.enum(['official', 'personal', 'class-representative']).optional(),
    subject: SubjectId.optional(),
    extra: words(2000).optional(),
  }),
  PartyRenamed: z.strictObject({ name: party, to: party, reason: words().optional() }),
  PartyTerminated: z.strictObject({ name: party, role: PartyRole.optional(), reason: words().optional() }),
  CounselAppeared: z.strictObject({
    counsel: words(300),
    firm: words(300).optional(),
    parties,
    roles: z.array(words(100)).max(20).default([]),
  }),
  CounselWithdrawn: z.strictObject({ counsel: words(300), parties: parties.default([]) }),
  NonPartySubmission: z.strictObject({
    by: words(300),
    kind: z.enum(['amicus', 'statement-of-interest', 'letter']),
    leave: z.enum(['none-needed', 'asked', 'granted', 'denied', 'not-on-record']),
    supports: words(300).optional(),
    number: DocumentNumber.optional(),
    summary: words().optional(),
    submission: words(120)
      .optional()
      .describe('Identity of the submission, where asking and ruling are two events.'),
  }),
  JudgeAssigned: z.strictObject({
    judge: words(200),
    role: z.enum(['presiding', 'magistrate', 'panel']),
    by: z.enum(['assignment', 'reassignment', 'relation', 'recusal', 'consent']).default('assignment'),
  }),
  // --- pleadings and claims
  ComplaintAmended: z.strictObject({
    pleading: words(200).describe('As in "first amended complaint".'),
    ordinalNumber: z.number().int().min(1).optional(),
    number: DocumentNumber.optional(),
    pages: z.number().int().min(1).optional(),
    claimsPleaded: PleadedCount.optional(),
    carries: z.array(words(120)).max(200).default([]).describe('Keys of claims carried over.'),
    drops: z.array(words(120)).max(200).default([]),
    supersedes: z.boolean().default(true),
    summary: words(2000).optional(),
  }),
  ClaimsAdded: z.strictObject({ pleading: words(200), claims: z.array(PleadedClaim).min(1).max(200) }),
  CounterclaimsFiled: z.strictObject({
    pleading: words(200).default('counterclaims'),
    number: DocumentNumber.optional(),
    by: parties.default([]),
    claims: z.array(PleadedClaim).max(100).default([]),
  }),
  ClaimsDismissed: z.strictObject({
    ...claimsAct,
    withPrejudice: prejudice,
    leaveToAmend: z.boolean().nullable().default(null),
    amendBy: DaySchema.optional(),
    ground: Ground.nullable().default(null),
    reason: words(2000).optional(),
    bindsOnlyCount: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many counts fell where the claims are not named.'),
  }),
  /** Counts known to have fallen only by their number in a pleading, their cause not on record. */
  CountsDismissed: z.strictObject({
    counts: z.array(words(40)).min(1).max(100),
    pleading: words(200),
    withPrejudice: prejudice,
    orderNumber: DocumentNumber.optional(),
    reason: words(2000).optional(),
  }),
  ClaimsWithdrawn: z.strictObject({ ...claimsAct, withPrejudice: prejudice }),
  ClaimsPhased: z.strictObject({ ...claimsAct, phase: words(200), expectedTrial: words(200).optional() }),
  ClaimsSevered: z.strictObject({ ...claimsAct, into: SubjectId.optional() }),
  ClaimsStayed: z.strictObject({ ...claimsAct, until: words(300).optional() }),
  ClaimsRevived: z.strictObject({ ...claimsAct, reason: words(2000).optional() }),
  ClaimsDecided: z.strictObject({
    ...claimsAct,
    for: z.enum(['claimants', 'opponents', 'split']),
    ground: Ground,
    by: z.enum(['jury', 'court', 'summary-judgment', 'default']).default('court'),
    reason: words(2000).optional(),
  }),
  ClaimsSettled: z.strictObject({ ...claimsAct }),
  ClaimsSurvived: z.strictObject({
    ...claimsAct,
    test: words(300).describe('What they survived: motion to dismiss, summary judgment.'),
  }),
  ReliefSought: z.strictObject({
    relief: words(120).describe('Key of the relief within the case.'),
    kind: ReliefKind,
    summary: words(),
    by: parties.default([]),
    against: parties.default([]),
    amount: Money.optional(),
    claims: z.array(words(120)).default([]),
    towards: z.array(Towards).max(20).default([]),
  }),
  ReliefDecided: z.strictObject({
    relief: words(120),
    disposition: Disposition,
    summary: words().optional(),
  }),
  // --- injunctions
  InjunctionRequested: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional().describe('Key of the motion within the case.'),
    movants: parties.default([]),
    against: parties.default([]),
    acts: z.array(words()).max(50).default([]).describe('Acts to be restrained.'),
    number: DocumentNumber.optional(),
    pages: z.number().int().optional(),
    withoutNotice: z.boolean().optional(),
    towards: z.array(Towards).max(20).default([]),
  }),
  InjunctionOpposed: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional(),
    by: parties.default([]),
    number: DocumentNumber.optional(),
    motionNumbers: numbers,
  }),
  InjunctionDecided: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional(),
    motionNumbers: numbers,
    number: DocumentNumber.optional(),
    disposition: Disposition,
    on: z.enum(['first-ruling', 'reconsideration', 'amendment', 'remand']).default('first-ruling'),
    reasons: words(2000).optional(),
    pages: z.number().int().optional(),
    injunction: words(120).optional().describe('Key of the injunction that issued.'),
    bound: parties.default([]),
    acts: z.array(words()).max(50).default([]),
    security: words(300).optional(),
    until: words(200).optional().describe('A day, or an event in words, as in "until the hearing on it".'),
    untilDay: DaySchema.optional(),
    untilHearing: words(120).optional(),
    issuedWithoutNotice: z.boolean().optional(),
    towards: z.array(Towards).max(20).default([]),
  }),
  InjunctionExtended: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    until: words(200).optional(),
    untilDay: DaySchema.optional(),
  }),
  InjunctionModified: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    acts: z.array(words()).max(50).default([]),
    summary: words(),
  }),
  InjunctionStayed: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    pending: words(300).optional(),
  }),
  InjunctionConverted: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    to: InjunctionKind,
  }),
  InjunctionDissolved: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    reason: words().optional(),
  }),
  InjunctionVacated: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    by: words(200).optional(),
  }),
  // --- motions and orders
  MotionFiled: z.strictObject({
    motion: words(120)
      .optional()
      .describe('Key of the motion within the case; left out: its document number.'),
    motionType: words(60),
    title: words(2000).optional(),
    movants: parties.default([]),
    number: DocumentNumber.optional(),
    targets: numbers.describe('Document numbers it is aimed at.'),
    targetPleading: words(200).optional(),
    claims: z.array(words(120)).max(200).default([]),
  }),
  MotionOpposed: z.strictObject({
    motion: words(120).optional(),
    motionNumbers: numbers,
    by: parties.default([]),
    number: DocumentNumber.optional(),
    summary: words().optional(),
  }),
  MotionDecided: z.strictObject({
    motion: words(120).optional(),
    motionNumbers: numbers,
    motionType: words(60).optional(),
    number: DocumentNumber.optional(),
    disposition: Disposition,
    perMovant: z
      .array(
        z.strictObject({ movant: party, disposition: Disposition, claims: z.array(words(120)).default([]) }),
      )
      .max(100)
      .default([]),
    on: z.enum(['first-ruling', 'reconsideration', 'amendment', 'remand']).default('first-ruling'),
    recommendedOnly: z
      .boolean()
      .default(false)
      .describe("A magistrate judge's recommendation: decides nothing."),
    byStipulation: z.boolean().default(false),
    reasons: words(2000).optional(),
    proposed: z
      .boolean()
      .default(false)
      .describe('Read with low confidence: for a person to confirm, it decides nothing.'),
  }),
  OrderEntered: z.strictObject({
    title: words(1000),
    number: DocumentNumber.optional(),
    judge: words(200).optional(),
    tentative: z.boolean().default(false),
    summary: words(2000).optional(),
  }),
  // --- hearings, deadlines, trial
  HearingScheduled: z.strictObject({
    hearing: hearingKey,
    ...hearingTime,
    purpose: words(500),
    place: words(300).optional(),
    judge: words(200).optional(),
    motion: words(120).optional(),
    motionNumbers: numbers,
  }),
  HearingRescheduled: z.strictObject({
    hearing: hearingKey,
    from: DaySchema.optional(),
    ...hearingTime,
    purpose: words(500).optional(),
    reason: words().optional(),
    place: words(300).optional(),
  }),
  HearingVacated: z.strictObject({
    hearing: hearingKey,
    date: DaySchema.optional(),
    purpose: words(500).optional(),
    reason: words().optional(),
  }),
  HearingHeld: z.strictObject({
    hearing: hearingKey,
    date: DaySchema,
    purpose: words(500),
    place: words(300).optional(),
    judge: words(200).optional(),
    evidence: z.enum(['minute-entry', 'transcript', 'ruling', 'report']),
    summary: words(2000).optional(),
  }),
  DeadlineSet: z.strictObject({
    deadline: words(120).optional(),
    what: words(500),
    due: DaySchema,
    byWhom: words(300).optional(),
    from: z.enum(['order', 'rule', 'text']),
    rule: words(100).optional(),
    trigger: words(300).optional(),
  }),
  DeadlineExtended: z.strictObject({
    deadline: words(120).optional(),
    what: words(500).optional(),
    due: DaySchema,
  }),
  DeadlineMet: z.strictObject({ deadline: words(120).optional(), what: words(500).optional() }),
  DeadlineVacated: z.strictObject({ deadline: words(120).optional(), what: words(500).optional() }),
  TrialScheduled: z.strictObject({
    date: EdtfSchema.describe(
      'The day, or as precise as the court set it: "spring 2026" is 2026-03/2026-06.',
    ),
    dateInWords: words(200).optional(),
    kind: z.enum(['jury', 'bench', 'not-on-record']).default('not-on-record'),
    phase: words(200).optional(),
    estimatedEnd: DaySchema.optional(),
    begins: words(200).optional().describe('What begins that day, as in jury selection.'),
  }),
  TrialDateProposed: z.strictObject({ date: EdtfSchema, by: words(300), summary: words().optional() }),
  TrialBegan: z.strictObject({ phase: words(200).optional() }),
  TrialDayHeld: z.strictObject({
    day: z.number().int().min(1).optional(),
    phase: words(200).optional(),
    witnesses: z.array(words(200)).default([]),
    exhibits: z.array(words(200)).default([]),
    summary: words().optional(),
  }),
  TrialEnded: noData,
  Mistrial: z.strictObject({ reason: words().optional() }),
  VerdictReturned: z.strictObject({
    effect: z.enum(['binding', 'advisory']).describe('advisory: FRCP 39(c).'),
    unanimous: z.boolean().nullable().default(null),
    jurors: z.number().int().optional(),
    for: words(200),
    questions: z.array(z.strictObject({ question: words(), answer: words() })).default([]),
    claims: z.array(words(120)).default([]),
    basis: words().optional(),
  }),
  FindingsAdopted: z.strictObject({
    effect: z.enum(['adopted', 'modified', 'rejected']),
    summary: words().optional(),
  }),
  JudgmentEntered: z.strictObject({
    kind: z.enum(['final', 'partial-54b', 'consent', 'default']),
    for: words(200).optional(),
    number: DocumentNumber.optional(),
    claims: z.array(words(120)).default([]),
    summary: words().optional(),
  }),
  JudgmentAmended: z.strictObject({ number: DocumentNumber.optional(), summary: words() }),
  JudgmentVacated: z.strictObject({ number: DocumentNumber.optional(), by: words(200).optional() }),
  // --- the case as a whole
  CaseStayed: z.strictObject({
    partly: z.boolean().default(false),
    reason: words().optional(),
    until: words(300).optional(),
  }),
  StayLifted: noData,
  CaseDismissed: z.strictObject({
    by: z.enum(['order', 'notice-41a1Ai', 'stipulation-41a1Aii', 'state-voluntary-dismissal']),
    withPrejudice: prejudice,
    reason: words(2000).optional(),
    number: DocumentNumber.optional(),
    ground: Ground.nullable().default(null),
  }),
  CaseSettled: noData,
  SettlementNotified: noData,
  CaseTransferred: z.strictObject({
    to: words(40),
    toCase: SubjectId.optional(),
    reason: words().optional(),
  }),
  CaseRemoved: z.strictObject({ from: words(200), fromCase: SubjectId.optional() }),
  CaseRemanded: z.strictObject({
    to: z.enum(['state court', 'district court', 'agency']),
    toCase: SubjectId.optional(),
  }),
  CasesRelated: z.strictObject({
    relation: z.enum([
      'refiled-after-dismissal',
      'removed-from',
      'remanded-to',
      'transferred',
      'appeal-of',
      'severed-from',
      'consolidated-lead',
      'consolidated-member',
      'mdl-member',
      'mdl-of',
      'related-by-order',
      'related',
    ]),
    case: SubjectId,
    purpose: z.enum(['pretrial', 'trial', 'all']).optional(),
    note: words().optional(),
  }),
  CaseClosed: z.strictObject({
    note: words().optional(),
    administrative: z
      .boolean()
      .optional()
      .describe('An administrative closing: off the active list, nothing decided or ended by it.'),
  }),
  CaseReopened: noData,
  // --- appeals
  AppealFiled: z.strictObject({
    appeal: words(120).optional(),
    by: parties.default([]),
    fromNumbers: numbers,
    kind: z
      .enum(['of-right', '1292(a)(1)', '1292(b)', '23(f)', 'mandamus', 'cross', 'not-on-record'])
      .default('not-on-record'),
    court: words(40).optional(),
  }),
  AppealDocketed: z.strictObject({
    appeal: words(120).optional(),
    court: words(40).optional(),
    docketNumber: words(100).optional(),
    case: SubjectId.optional(),
  }),
  AppealArgued: z.strictObject({ appeal: words(120).optional() }),
  AppealDecided: z.strictObject({
    appeal: words(120).optional(),
    issues: z
      .array(
        z.strictObject({
          issue: words(),
          outcome: z.enum(['affirmed', 'reversed', 'vacated', 'remanded', 'dismissed']),
          claims: claimRefs.optional().describe('The claims it is about; left out: not on record.'),
          injunction: words(120).optional().describe('Key of the injunction it is about.'),
        }),
      )
      .min(1),
    number: DocumentNumber.optional(),
  }),
  RehearingDecided: z.strictObject({
    appeal: words(120).optional(),
    disposition: Disposition,
    enBanc: z.boolean().default(false),
  }),
  MandateIssued: z.strictObject({ appeal: words(120).optional() }),
  MandateRecalled: z.strictObject({ appeal: words(120).optional() }),
  CertiorariDecided: z.strictObject({
    appeal: words(120).optional(),
    disposition: z.enum(['granted', 'denied', 'dismissed']),
  }),
  // --- sealing
  FilingSealed: z.strictObject({
    scope: z.enum(['document', 'attachment', 'entry-text', 'case']),
    event: z.uuid().optional().describe('The docket entry; left out for the whole case.'),
    attachment: z.number().int().optional(),
    byOrder: words(300).optional(),
    replaces: z.uuid().optional(),
    hideExistence: z.boolean().default(false),
  }),
  FilingUnsealed: z.strictObject({
    event: z.uuid().optional(),
    scope: z.enum(['document', 'attachment', 'entry-text', 'case']),
    attachment: z.number().int().optional(),
  }),
} as const;

export type CaseEvent = EventsOf<typeof caseEvents>;
export type CaseEventType = keyof typeof caseEvents;
