import { z } from 'zod';
import { anySubjectEvents, Money } from '../any-subject.js';
import { DaySchema, EdtfSchema } from '../dates.js';
import { type EventsOf, SubjectId } from '../event.js';

const words = (max = 1000) => z.string().min(1).max(max);
const entity = words(120).describe('Key of an entity of the group, as in acme-foundation.');
const person = words(200);
const planKey = words(100).describe('Key of the plan, as in december-2024-plan.');
const stepKey = words(100).describe('Key of the step within the plan.');
const names = z.array(words(300)).max(100).default([]);

/** A share, exact or a range, in per cent (0–100). */
export const Share = z
  .strictObject({
    exactly: z.number().min(0).max(100).optional(),
    atLeast: z.number().min(0).max(100).optional(),
    atMost: z.number().min(0).max(100).optional(),
    approximate: z.boolean().optional(),
  })
  .refine((s) => s.exactly !== undefined || s.atLeast !== undefined || s.atMost !== undefined, {
    error: 'Give exactly, or atLeast, or atMost.',
  })
  .meta({ id: 'Share' });
export type Share = z.infer<typeof Share>;

export const InterestBasis = z
  .enum([
    'fully-diluted',
    'as-converted',
    'voting',
    'profit-participation',
    'appointment-right',
    'not-on-record',
  ])
  .meta({ id: 'InterestBasis' });

export const StepProgress = z
  .enum([
    'rumoured',
    'announced',
    'board-adopted',
    'agreed',
    'filed',
    'effective',
    'abandoned',
    'superseded',
    'unwound',
  ])
  .meta({ id: 'StepProgress' });
export type StepProgress = z.infer<typeof StepProgress>;

/** What stands in the way of a plan or step, from where. */
export const ObstacleKind = z
  .enum(['regulator', 'litigation', 'contract', 'own-board'])
  .meta({ id: 'ObstacleKind' });

export const Seat = z.strictObject({ name: person, role: words(200).optional().describe('As in chair.') });

export const organizationEvents = {
  ...anySubjectEvents,
  OrganizationFormed: z.strictObject({
    name: words(300),
    legalForm: words(200).optional(),
    jurisdiction: words(200).optional(),
    founders: names,
    purpose: words().optional(),
    pledged: Money.optional(),
  }),
  EntityFormed: z.strictObject({
    entity,
    name: words(300),
    legalForm: words(200).optional(),
    jurisdiction: words(200).optional(),
    controlledBy: words(300).optional(),
    terms: words().optional(),
    convertedFrom: entity.optional(),
  }),
  EntityRenamed: z.strictObject({ entity, name: words(300), legalForm: words(200).optional() }),
  EntityDissolved: z.strictObject({ entity, reason: words().optional() }),
  ControlChanged: z.strictObject({
    entity: entity.describe('The entity controlled.'),
    controller: words(300).describe('Who controls it: an entity key or a name.'),
    by: words(300).optional().describe('How: sole power to appoint directors, shares, contract.'),
    basis: InterestBasis.default('not-on-record'),
    direct: z.boolean().default(true),
    continues: z.boolean().default(false).describe('True when a source only confirms that control went on.'),
  }),
  MissionStated: z.strictObject({ mission: words() }),
  // --- board and officers
  BoardReported: z.strictObject({
    board: entity.optional().describe('Whose board; left out: the organization itself.'),
    members: z.array(Seat).max(50),
    size: z.number().int().min(0).optional(),
    complete: z.boolean().describe('If complete it ends every other seat by that day, day unknown.'),
  }),
  DirectorAppointed: z.strictObject({
    board: entity.optional(),
    name: person,
    role: words(200).optional(),
    by: words(300).optional(),
  }),
  DirectorDeparted: z.strictObject({
    board: entity.optional(),
    name: person,
    how: z.enum(['resigned', 'removed', 'term-ended', 'died', 'not-on-record']).default('not-on-record'),
    onlyRole: words(200).optional().describe('Gave up this role but kept the seat, as in chair.'),
    reason: words().optional(),
  }),
  ObserverAppointed: z.strictObject({
    board: entity.optional(),
    name: words(200),
    for: words(200).optional(),
  }),
  ObserverDeparted: z.strictObject({
    board: entity.optional(),
    name: words(200),
    for: words(200).optional(),
    reason: words().optional(),
  }),
  OfficerAppointed: z.strictObject({ name: person, office: words(200), interim: z.boolean().default(false) }),
  OfficerDeparted: z.strictObject({
    name: person,
    office: words(200).optional(),
    how: z.enum(['resigned', 'removed', 'not-on-record']).default('not-on-record'),
    reason: words().optional(),
  }),
  // --- money and ownership
  InvestmentMade: z.strictObject({
    investors: z
      .array(z.strictObject({ name: words(300), amount: Money.optional(), lead: z.boolean().optional() }))
      .max(100),
    round: words(200).optional().describe('Key of the round, so that a later figure joins it.'),
    progress: z.enum(['announced', 'agreed', 'closed']).default('announced'),
    amount: Money.optional(),
    valuation: Money.optional(),
    valuationBasis: z.enum(['pre-money', 'post-money', 'not-on-record']).optional(),
    conditions: z.array(words()).max(20).default([]),
    terms: words().optional(),
  }),
  StakeReported: z.strictObject({
    entity,
    holder: words(300),
    interest: z.enum(['shares', 'warrant', 'option', 'cap', 'profit-share']).default('shares'),
    class: words(100).optional(),
    basis: InterestBasis,
    share: Share.optional(),
    value: Money.optional(),
    direct: z.boolean().default(true),
    trigger: words().optional().describe('For a contingent interest: what would make it one.'),
    ended: z.boolean().default(false),
  }),
  BidReceived: z.strictObject({
    bid: words(100),
    bidders: names,
    amount: Money,
    target: words(300),
    form: words().optional(),
    condition: words().optional(),
  }),
  BidRejected: z.strictObject({
    bid: words(100),
    vote: words(200).optional(),
    by: words(300).optional(),
    summary: words().optional(),
  }),
  BidWithdrawn: z.strictObject({ bid: words(100), reason: words().optional() }),
  PartnershipChanged: z.strictObject({
    partner: words(300),
    change: words(),
    exclusive: z.boolean().optional(),
    rights: z.array(words()).max(20).default([]),
    until: EdtfSchema.optional(),
    committed: Money.optional(),
  }),
  // --- conversion
  ConversionProposed: z.strictObject({
    plan: planKey,
    title: words(300),
    summary: words(),
    supersedes: planKey.optional(),
    form: words(200).optional().describe('What the for-profit would become.'),
    nonprofitRole: words(300).optional(),
    steps: z
      .array(z.strictObject({ step: stepKey, title: words(300), wouldChange: words().optional() }))
      .max(30)
      .default([]),
  }),
  ConversionStepTaken: z.strictObject({
    plan: planKey,
    step: stepKey,
    title: words(300).optional(),
    progress: StepProgress,
    instrument: words(300).optional(),
    binding: z.boolean().optional(),
    summary: words().optional(),
  }),
  ObstacleRaised: z.strictObject({
    obstacle: words(120),
    kind: ObstacleKind,
    by: words(300),
    plan: planKey.optional(),
    step: stepKey.optional(),
    instrument: words(300),
    summary: words(),
    case: SubjectId.optional(),
  }),
  ObstacleCleared: z.strictObject({
    obstacle: words(120),
    instrument: words(300),
    how: z.enum([
      'no-objection',
      'no-objection-with-conditions',
      'agreement',
      'consent',
      'relief-denied',
      'condition-met',
      'withdrawn',
      'lapsed',
      'other',
    ]),
    summary: words(),
    case: SubjectId.optional(),
  }),
  ConversionCompleted: z.strictObject({ plan: planKey, summary: words() }),
  ConversionAbandoned: z.strictObject({
    plan: planKey,
    reason: words().optional(),
    replacedBy: planKey.optional(),
  }),
  // --- commitments
  CommitmentMade: z.strictObject({
    commitment: words(120),
    by: words(300),
    to: words(300),
    instrument: words(300),
    what: words(),
    due: DaySchema.optional(),
    until: words(200).optional(),
    amount: Money.optional(),
  }),
  CommitmentKept: z.strictObject({ commitment: words(120), evidence: words() }),
  CommitmentBroken: z.strictObject({ commitment: words(120), evidence: words() }),
  CommitmentReleased: z.strictObject({
    commitment: words(120),
    by: words(300).optional(),
    evidence: words(),
  }),
  // --- the organization among others
  AcquisitionReported: z.strictObject({
    acquirer: words(300),
    target: words(300),
    value: Money.optional(),
    summary: words().optional(),
  }),
} as const;

export type OrganizationEvent = EventsOf<typeof organizationEvents>;
