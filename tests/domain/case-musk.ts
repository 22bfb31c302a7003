import { fact, given } from './support.js';

const openai = 'OpenAI defendants';
const pleaded = (claim: string, opponents: string[] = [openai], count?: string) => ({
  claim,
  cause: claim.replaceAll('-', ' '),
  claimants: ['Elon Musk'],
  opponents,
  ...(count ? { count } : {}),
});

/** The N.D. Cal. case as the sourced record tells it, in short; E numbers are the record's. */
export const musk = given(
  // E044
  fact('2024-08-05', 'LawsuitFiled', {
    caption: 'Musk v. Altman',
    court: 'cand',
    docketNumber: '3:24-cv-04722',
    title: 'complaint',
    claimsPleaded: { atLeast: 14 },
  }),
  fact('2024-08-05', 'PartyAdded', { name: 'Elon Musk', role: 'plaintiff' }),
  fact('2024-08-05', 'PartyAdded', { name: 'Samuel Altman', role: 'defendant', group: openai }),
  fact('2024-08-05', 'PartyAdded', {
    name: 'OpenAI, Inc.',
    role: 'defendant',
    group: openai,
    subject: 'organization-openai',
  }),
  fact('2024-08-05', 'ClaimsAdded', {
    pleading: 'complaint',
    claims: [pleaded('promissory-fraud'), pleaded('rico'), pleaded('express-contract')],
  }),
  fact('2024-08-05', 'ReliefSought', {
    relief: 'unwind',
    kind: 'injunction',
    summary: 'Unwind the conversion',
    towards: [{ organization: 'organization-openai', plan: 'december-2024-plan', effect: 'would-unwind' }],
    claims: ['charitable-trust'],
  }),
  fact('2024-08-06', 'JudgeAssigned', { judge: 'Yvonne Gonzalez Rogers', role: 'presiding' }),
  fact('2024-08-06', 'CaseRenumbered', { docketNumber: '4:24-cv-04722-YGR' }),
  // E047
  fact('2024-10', 'MotionFiled', { motion: 'mtd-1', motionType: 'dismiss', movants: [openai] }),
  // E051–E057
  fact('2024-11-14', 'ComplaintAmended', {
    pleading: 'first amended complaint',
    ordinalNumber: 1,
    pages: 107,
    claimsPleaded: { exactly: 26 },
    carries: ['promissory-fraud', 'rico', 'express-contract'],
  }),
  fact('2024-11-14', 'ClaimsAdded', {
    pleading: 'first amended complaint',
    claims: [
      pleaded('express-contract', [openai], 'I'),
      pleaded('implied-contract', [openai], 'II'),
      pleaded('unjust-enrichment', [openai, 'Microsoft']),
      pleaded('false-advertising'),
      pleaded('fiduciary-duty'),
      pleaded('charitable-trust'),
      pleaded('constructive-fraud'),
      pleaded('sherman-act', [openai, 'Microsoft']),
      pleaded('clayton-act-8', [openai, 'Microsoft', 'Reid Hoffman']),
      pleaded('aiding-and-abetting', ['Microsoft']),
    ],
  }),
  fact('2024-11-14', 'PartyAdded', {
    name: 'Microsoft',
    role: 'defendant',
    subject: 'organization-microsoft',
  }),
  // E049, E058, E062, E064, E067
  fact('2024-11', 'PartyAdded', { name: 'Rob Bonta', role: 'defendant', capacity: 'official' }),
  fact('2024-11-29', 'InjunctionRequested', {
    kind: 'preliminary',
    motion: 'pi',
    movants: ['Elon Musk', 'X.AI Corp.'],
    towards: [{ organization: 'organization-openai', plan: 'december-2024-plan', effect: 'would-block' }],
  }),
  fact('2024-12-30', 'NonPartySubmission', {
    by: 'Delaware Attorney General',
    kind: 'amicus',
    leave: 'not-on-record',
  }),
  fact('/2025-01-13', 'HearingRescheduled', {
    hearing: 'pi-hearing',
    from: '2025-01-14',
    date: '2025-02-04',
    purpose: 'motion for preliminary injunction',
  }),
  fact('2025-01', 'MotionFiled', {
    motion: 'mtd-2',
    motionType: 'dismiss',
    movants: [openai, 'Microsoft'],
    targetPleading: 'first amended complaint',
  }),
  // E087, E095, E097, E099, E106
  fact('2025-02-04', 'HearingHeld', {
    hearing: 'pi-hearing',
    date: '2025-02-04',
    purpose: 'motion for preliminary injunction',
    evidence: 'report',
    place: 'Oakland',
  }),
  fact('2025-03-04', 'InjunctionDecided', {
    kind: 'preliminary',
    motion: 'pi',
    disposition: 'denied',
    pages: 16,
  }),
  fact('2025-03-04', 'ClaimsPhased', {
    claims: [{ claim: 'sherman-act' }, { claim: 'clayton-act-8' }],
    phase: 'antitrust phase',
    expectedTrial: '2027 or 2028',
  }),
  fact('2025-03-14', 'TrialDateProposed', { date: '2025-12-08', by: 'the parties' }),
  fact('2025-04-04', 'TrialScheduled', { date: '2026-03-16', kind: 'jury' }),
  fact('2025-04-09', 'CounterclaimsFiled', {
    by: [openai],
    claims: [
      {
        claim: 'unfair-competition',
        cause: 'unfair competition',
        claimants: [openai],
        opponents: ['Elon Musk'],
        counterclaim: true,
      },
    ],
  }),
  // E112, E110, E117, E120
  fact('2025-05-01', 'MotionDecided', { motion: 'mtd-2', disposition: 'granted-in-part', number: '163' }),
  fact('2025-05-01', 'ClaimsDismissed', {
    claims: [{ claim: 'express-contract' }, { claim: 'false-advertising' }, { claim: 'fiduciary-duty' }],
    ground: 'threshold',
  }),
  fact('2025-05-01', 'ClaimsDismissed', {
    claims: [{ claim: 'rico' }],
    leaveToAmend: true,
    ground: 'threshold',
  }),
  fact('2025-05', 'MotionFiled', {
    motion: 'mtd-counterclaims',
    motionType: 'dismiss',
    movants: ['Elon Musk'],
    title: 'Motion to dismiss counterclaims',
  }),
  fact('2025-05-28', 'MotionOpposed', { motion: 'mtd-counterclaims', by: [openai] }),
  fact('2025-08-12', 'MotionDecided', { motion: 'mtd-counterclaims', disposition: 'denied', number: '228' }),
  fact('2025-08-12', 'CountsDismissed', {
    counts: ['III', 'XX', 'XXI'],
    pleading: 'first amended complaint',
    withPrejudice: true,
    orderNumber: '228',
  }),
  // E144, E147, E160, E161, E171, E172
  fact('2026-01-15', 'MotionDecided', {
    motion: 'msj',
    motionType: 'summary-judgment',
    disposition: 'granted-in-part',
  }),
  fact('2026-01-15', 'ClaimsDismissed', {
    claims: [{ claim: 'unjust-enrichment', opponents: ['Microsoft'] }],
    ground: 'merits',
  }),
  fact('2026-01-22', 'TrialScheduled', {
    date: '2026-04-27',
    begins: 'jury selection',
    estimatedEnd: '2026-05-22',
  }),
  fact('2026-04-24', 'ClaimsDismissed', {
    claims: [{ claim: 'promissory-fraud' }, { claim: 'constructive-fraud' }],
    withPrejudice: true,
  }),
  fact('2026-04-27', 'TrialBegan', { phase: 'jury selection' }),
  fact('2026-05-18', 'VerdictReturned', {
    effect: 'advisory',
    unanimous: true,
    jurors: 9,
    for: 'defendants',
    basis: 'statutes of limitations',
    claims: ['charitable-trust', 'unjust-enrichment', 'aiding-and-abetting'],
  }),
  fact('2026-05-18', 'FindingsAdopted', { effect: 'adopted' }),
  fact('2026-05-18', 'ClaimsDecided', {
    claims: [{ claim: 'charitable-trust' }, { claim: 'unjust-enrichment' }, { claim: 'aiding-and-abetting' }],
    for: 'opponents',
    ground: 'threshold',
    reason: 'time-barred',
  }),
  // E173
  fact('2026-05-18', 'StatementMade', {
    speaker: 'Elon Musk',
    channel: 'X',
    words: 'I will be filing an appeal with the Ninth Circuit',
    stance: 'promises',
  }),
);
