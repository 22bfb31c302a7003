import { z } from 'zod';
import { DaySchema } from '../../dates.js';
import { numbers, words } from '../schemas.js';

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

/** Hearings and deadlines. */
export const hearingEvents = {
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
};
