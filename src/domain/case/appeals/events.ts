import { z } from 'zod';
import { SubjectId } from '../../event.js';
import { claimRefs, Disposition, DocumentNumber, numbers, parties, words } from '../schemas.js';

/** Appeals. */
export const appealEvents = {
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
};
