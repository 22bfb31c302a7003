import { z } from 'zod';
import { Disposition, DocumentNumber, numbers, parties, party, words } from '../schemas.js';

/** Motions and rulings. */
export const motionEvents = {
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
};
