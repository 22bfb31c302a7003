import { z } from 'zod';
import { DocumentNumber, Ground, noData, prejudice, words } from '../schemas.js';

/** The case as a whole: held, ended, closed, reopened. */
export const courseEvents = {
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
  CaseClosed: z.strictObject({
    note: words().optional(),
    administrative: z
      .boolean()
      .optional()
      .describe('An administrative closing: off the active list, nothing decided or ended by it.'),
  }),
  CaseReopened: noData,
};
