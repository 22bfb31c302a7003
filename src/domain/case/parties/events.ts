import { z } from 'zod';
import { SubjectId } from '../../event.js';
import { DocumentNumber, parties, party, words } from '../schemas.js';

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

/** Parties, counsel, friends of the court, judges. */
export const partyEvents = {
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
};
