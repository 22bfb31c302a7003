import t from 'tap';
import type { Fact } from '../../src/domain/fact.js';
import { decideOrganization } from '../../src/domain/organization/decide.js';
import type { OrganizationEvent } from '../../src/domain/organization/events.js';
import { organizationModel } from '../../src/domain/organization/evolve.js';
import { fact, foldTo } from './organization-given.js';

const ACME = 'organization-acme';
const of = (type: string, on: string, data: object): Fact => fact(ACME, type, on, data);
/** Given a history, when a command of the given type and data comes: the rule that refuses it, or null. */
const rule = (given: readonly Fact[], type: string, data: object): string | null => {
  const asOf = '2025-06-01';
  const state = foldTo(organizationModel, ACME, given, asOf);
  const event = of(type, asOf, data) as unknown as OrganizationEvent;
  return decideOrganization(state, event, { asOf, knownOn: null })?.rule ?? null;
};

const complete = of('BoardReported', '2025-01-01', { members: [{ name: 'Ann' }], complete: true });
const partial = of('BoardReported', '2025-01-01', { members: [{ name: 'Ann' }], complete: false });
const appointed = of('DirectorAppointed', '2025-01-01', { name: 'Ann' });
const plan = of('ConversionProposed', '2025-01-01', { plan: 'p', title: 'P', summary: 's' });
const raised = of('ObstacleRaised', '2025-01-01', {
  obstacle: 'o',
  kind: 'contract',
  by: 'B',
  instrument: 'i',
  summary: 's',
});
const cleared = of('ObstacleCleared', '2025-02-01', {
  obstacle: 'o',
  instrument: 'i',
  how: 'other',
  summary: 's',
});
const bid = of('BidReceived', '2025-01-01', { bid: 'b', amount: { usd: 1 }, target: 't' });
const promise = of('CommitmentMade', '2025-01-01', {
  commitment: 'c',
  by: 'A',
  to: 'B',
  instrument: 'i',
  what: 'w',
});
const released = of('CommitmentReleased', '2025-02-01', { commitment: 'c', evidence: 'e' });
const stake = of('StakeReported', '2025-01-01', {
  entity: 'e',
  holder: 'H',
  basis: 'voting',
  share: { exactly: 60 },
});
const question = of('QuestionOpened', '2025-01-01', { question: 'q' });
const answer = of('QuestionAnswered', '2025-02-01', { question: question.id, answer: 'a' });
const someone = '00000000-0000-4000-8000-000000000000';

const cases: [string, readonly Fact[], string, object, string | null][] = [
  [
    'a director who sits is not appointed again',
    [appointed],
    'DirectorAppointed',
    { name: 'Ann' },
    'director-sits-already',
  ],
  ['but may be appointed chair', [appointed], 'DirectorAppointed', { name: 'Ann', role: 'chair' }, null],
  [
    'and an appointment may date a seat that was only reported',
    [partial],
    'DirectorAppointed',
    { name: 'Ann' },
    null,
  ],
  [
    'nobody leaves a board complete without them',
    [complete],
    'DirectorDeparted',
    { name: 'Zed' },
    'departure-from-complete-board',
  ],
  ['leaving a board not known whole proves membership', [partial], 'DirectorDeparted', { name: 'Zed' }, null],
  ['who sits may leave', [complete], 'DirectorDeparted', { name: 'Ann' }, null],
  [
    'a list is no longer than its board',
    [],
    'BoardReported',
    { members: [{ name: 'A' }, { name: 'B' }], size: 1, complete: true },
    'more-members-than-seats',
  ],
  [
    'an office is not taken twice',
    [of('OfficerAppointed', '2025-01-01', { name: 'A', office: 'CEO' })],
    'OfficerAppointed',
    { name: 'A', office: 'CEO' },
    'officer-holds-already',
  ],
  [
    'an observer is not appointed twice',
    [of('ObserverAppointed', '2025-01-01', { name: 'A' })],
    'ObserverAppointed',
    { name: 'A' },
    'observer-sits-already',
  ],
  [
    'a step needs its plan',
    [],
    'ConversionStepTaken',
    { plan: 'p', step: 's', progress: 'filed' },
    'step-of-unknown-plan',
  ],
  [
    'and takes place on a known one',
    [plan],
    'ConversionStepTaken',
    { plan: 'p', step: 's', progress: 'filed' },
    null,
  ],
  [
    'a completed plan can only be unwound',
    [plan, of('ConversionCompleted', '2025-02-01', { plan: 'p', summary: 's' })],
    'ConversionStepTaken',
    { plan: 'p', step: 's', progress: 'filed' },
    'plan-completed',
  ],
  [
    'an abandoned plan takes no step',
    [plan, of('ConversionAbandoned', '2025-02-01', { plan: 'p' })],
    'ConversionCompleted',
    { plan: 'p', summary: 's' },
    'plan-abandoned',
  ],
  [
    'what supersedes must supersede something',
    [],
    'ConversionProposed',
    { plan: 'q', title: 'Q', summary: 's', supersedes: 'p' },
    'step-of-unknown-plan',
  ],
  [
    'an obstacle never raised is not cleared',
    [],
    'ObstacleCleared',
    { obstacle: 'o', instrument: 'i', how: 'other', summary: 's' },
    'obstacle-never-raised',
  ],
  [
    'nor one cleared before',
    [raised, cleared],
    'ObstacleCleared',
    { obstacle: 'o', instrument: 'i', how: 'other', summary: 's' },
    'obstacle-cleared-already',
  ],
  [
    'an open obstacle is not raised again',
    [raised],
    'ObstacleRaised',
    { obstacle: 'o', kind: 'contract', by: 'B', instrument: 'i', summary: 's' },
    'obstacle-raised-already',
  ],
  ['a bid never received is not rejected', [], 'BidRejected', { bid: 'b' }, 'bid-never-received'],
  ['one received is', [bid], 'BidRejected', { bid: 'b' }, null],
  [
    'one withdrawn is not',
    [bid, of('BidWithdrawn', '2025-02-01', { bid: 'b' })],
    'BidRejected',
    { bid: 'b' },
    'bid-withdrawn-already',
  ],
  [
    'a promise never made is not kept',
    [],
    'CommitmentKept',
    { commitment: 'c', evidence: 'e' },
    'commitment-never-made',
  ],
  [
    'nor broken once released',
    [promise, released],
    'CommitmentBroken',
    { commitment: 'c', evidence: 'e' },
    'commitment-released-already',
  ],
  [
    'shares do not exceed the whole',
    [stake],
    'StakeReported',
    { entity: 'e', holder: 'I', basis: 'voting', share: { exactly: 41 } },
    'shares-exceed-the-whole',
  ],
  [
    'a new report of the same holder replaces the old',
    [stake],
    'StakeReported',
    { entity: 'e', holder: 'H', basis: 'voting', share: { exactly: 90 } },
    null,
  ],
  ['an unknown entity is not dissolved', [], 'EntityDissolved', { entity: 'e' }, 'entity-unknown'],
  ['nothing controls itself', [], 'ControlChanged', { entity: 'e', controller: 'e' }, 'controls-itself'],
  [
    'an answer needs its question',
    [],
    'QuestionAnswered',
    { question: someone, answer: 'a' },
    'question-never-opened',
  ],
  [
    'and answers it once',
    [question, answer],
    'QuestionAnswered',
    { question: question.id, answer: 'b' },
    'question-answered-already',
  ],
  [
    'a reply needs what it replies to',
    [],
    'StatementMade',
    { speaker: 'S', words: 'w', stance: 'denies', inReplyTo: someone },
    'reply-to-unknown-statement',
  ],
  ['reports of the world are taken', [], 'InvestmentMade', { investors: [] }, null],
];

for (const [title, given, type, data, expected] of cases) {
  t.test(title, async (t) => t.equal(rule(given, type, data), expected));
}
