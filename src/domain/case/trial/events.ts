import { z } from 'zod';
import { DaySchema, EdtfSchema } from '../../dates.js';
import { DocumentNumber, noData, words } from '../schemas.js';

/** Trial, verdict, judgment. */
export const trialEvents = {
  TrialScheduled: z.strictObject({
    date: EdtfSchema.describe(
      'The day, or as precise as the court set it: "spring 2026" is 2026-03/2026-06.',
    ),
    dateInWords: words(200).optional(),
    kind: z.enum(['jury', 'bench', 'not-on-record']).default('not-on-record'),
    phase: words(200).optional(),
    estimatedEnd: DaySchema.optional(),
    begins: words(200).optional().describe('What begins that day, as in jury selection.'),
  }),
  TrialDateProposed: z.strictObject({ date: EdtfSchema, by: words(300), summary: words().optional() }),
  TrialBegan: z.strictObject({ phase: words(200).optional() }),
  TrialDayHeld: z.strictObject({
    day: z.number().int().min(1).optional(),
    phase: words(200).optional(),
    witnesses: z.array(words(200)).default([]),
    exhibits: z.array(words(200)).default([]),
    summary: words().optional(),
  }),
  TrialEnded: noData,
  Mistrial: z.strictObject({ reason: words().optional() }),
  VerdictReturned: z.strictObject({
    effect: z.enum(['binding', 'advisory']).describe('advisory: FRCP 39(c).'),
    unanimous: z.boolean().nullable().default(null),
    jurors: z.number().int().optional(),
    for: words(200),
    questions: z.array(z.strictObject({ question: words(), answer: words() })).default([]),
    claims: z.array(words(120)).default([]),
    basis: words().optional(),
  }),
  FindingsAdopted: z.strictObject({
    effect: z.enum(['adopted', 'modified', 'rejected']),
    summary: words().optional(),
  }),
  JudgmentEntered: z.strictObject({
    kind: z.enum(['final', 'partial-54b', 'consent', 'default']),
    for: words(200).optional(),
    number: DocumentNumber.optional(),
    claims: z.array(words(120)).default([]),
    summary: words().optional(),
  }),
  JudgmentAmended: z.strictObject({ number: DocumentNumber.optional(), summary: words() }),
  JudgmentVacated: z.strictObject({ number: DocumentNumber.optional(), by: words(200).optional() }),
};
