import { z } from 'zod';
import { Money } from '../../any-subject.js';
import { DaySchema } from '../../dates.js';
import { SubjectId } from '../../event.js';
import {
  claimRefs,
  Disposition,
  DocumentNumber,
  Ground,
  parties,
  prejudice,
  Towards,
  words,
} from '../schemas.js';

/** A cause of action. Its identity is cause and parties: it outlives count numbers, which each pleading gives anew. */
const PleadedClaim = z
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

const ReliefKind = z.enum([
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

const claimsAct = { claims: claimRefs, orderNumber: DocumentNumber.optional() };

/** Pleadings, claims and what became of them, relief. */
export const claimEvents = {
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
};
