import { z } from 'zod';
import { DaySchema } from '../../dates.js';
import { Disposition, DocumentNumber, numbers, parties, Towards, words } from '../schemas.js';

export const InjunctionKind = z
  .enum(['temporary-restraining-order', 'preliminary', 'permanent'])
  .meta({ id: 'InjunctionKind' });

const injunctionKey = words(120)
  .optional()
  .describe('Which injunction; left out: the one in force of that kind.');

/** Motions for an injunction, the rulings on them, and the injunctions that issued. */
export const injunctionEvents = {
  InjunctionRequested: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional().describe('Key of the motion within the case.'),
    movants: parties.default([]),
    against: parties.default([]),
    acts: z.array(words()).max(50).default([]).describe('Acts to be restrained.'),
    number: DocumentNumber.optional(),
    pages: z.number().int().optional(),
    withoutNotice: z.boolean().optional(),
    towards: z.array(Towards).max(20).default([]),
  }),
  InjunctionOpposed: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional(),
    by: parties.default([]),
    number: DocumentNumber.optional(),
    motionNumbers: numbers,
  }),
  InjunctionDecided: z.strictObject({
    kind: InjunctionKind,
    motion: words(120).optional(),
    motionNumbers: numbers,
    number: DocumentNumber.optional(),
    disposition: Disposition,
    on: z.enum(['first-ruling', 'reconsideration', 'amendment', 'remand']).default('first-ruling'),
    reasons: words(2000).optional(),
    pages: z.number().int().optional(),
    injunction: words(120).optional().describe('Key of the injunction that issued.'),
    bound: parties.default([]),
    acts: z.array(words()).max(50).default([]),
    security: words(300).optional(),
    until: words(200).optional().describe('A day, or an event in words, as in "until the hearing on it".'),
    untilDay: DaySchema.optional(),
    untilHearing: words(120).optional(),
    issuedWithoutNotice: z.boolean().optional(),
    towards: z.array(Towards).max(20).default([]),
  }),
  InjunctionExtended: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    until: words(200).optional(),
    untilDay: DaySchema.optional(),
  }),
  InjunctionModified: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    acts: z.array(words()).max(50).default([]),
    summary: words(),
  }),
  InjunctionStayed: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    pending: words(300).optional(),
  }),
  InjunctionConverted: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    to: InjunctionKind,
  }),
  InjunctionDissolved: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    reason: words().optional(),
  }),
  InjunctionVacated: z.strictObject({
    injunction: injunctionKey,
    kind: InjunctionKind.optional(),
    by: words(200).optional(),
  }),
};
