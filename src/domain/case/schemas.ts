import { z } from 'zod';
import { SubjectId } from '../event.js';

// What the events of several rooms of a case are made of.

export const words = (max = 1000) => z.string().min(1).max(max);

export const party = words(300).describe('A party or group of parties, named as in PartyAdded.');

export const parties = z.array(party).max(500);

/** A document number of this docket, as printed: "72", "72-1". */
export const DocumentNumber = words(60);

export const numbers = z.array(DocumentNumber).max(100).default([]);

export const noData = z.strictObject({ note: words().optional() });

/** Which claims an event is about; parties left out mean every pair of that claim. */
const ClaimRef = z
  .strictObject({
    claim: words(120).describe('The key of the claim, as in breach-of-charitable-trust.'),
    claimants: parties.optional(),
    opponents: parties.optional(),
  })
  .meta({ id: 'ClaimRef' });

export const claimRefs = z.array(ClaimRef).min(1).max(200);

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

export const Ground = z
  .enum(['threshold', 'merits'])
  .describe(
    'threshold: jurisdiction, standing, limitations, pleading. Only merits is decided on the merits.',
  );

/** What relief would do to a step of an organization's plan, were it granted. */
export const Towards = z
  .strictObject({
    organization: SubjectId,
    plan: words(100).optional().describe('Key of the plan.'),
    step: words(100).optional().describe('Key of the step; left out: the plan as a whole.'),
    effect: z.enum(['would-block', 'would-unwind', 'would-condition']),
  })
  .meta({ id: 'ReliefTowards' });

export const prejudice = z.boolean().nullable().default(null).describe('Null: not on record.');
