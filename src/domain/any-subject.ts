import { z } from 'zod';
import { EdtfSchema } from './dates.js';
import { type EventsOf, factFields, Standing } from './event.js';

const words = (max = 2000) => z.string().min(1).max(max);
const eventId = z.uuid().describe('The id of an event of the same stream.');

/** What a correction puts in the place of the event it names: the whole fact, with dates and sources of its own. */
export const Replacement = z
  .strictObject({
    type: words(60),
    version: z.number().int().min(1).default(1),
    ...factFields,
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Replacement' });
export type Replacement = z.infer<typeof Replacement>;

/** `record`: our own error, visible only through a position cut. `source`: the court's or publisher's, visible through `knownOn` too. */
export const Cause = z.enum(['record', 'source']).meta({ id: 'CorrectionCause' });

export const Stance = z.enum(['asserts', 'denies', 'promises', 'speculates']).meta({ id: 'Stance' });

/** Events that any subject can have (docs/events.md). */
export const anySubjectEvents = {
  StatementMade: z.strictObject({
    speaker: words(300),
    speakerSubject: words(200).optional(),
    channel: words(300).optional().describe('Where it was said: X, a blog, a court filing, an interview.'),
    words: words(),
    verbatim: z.boolean().default(false).describe('Whether `words` quotes, rather than sums up.'),
    stance: Stance,
    towards: words(500).optional().describe('What the statement is about.'),
    topic: words(100)
      .optional()
      .describe('A slug that ties statements on one point together, as in plant-funding.'),
    inReplyTo: eventId.optional(),
  }),
  FactReported: z.strictObject({
    fact: words(),
    topic: words(100).optional(),
    figures: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  }),
  AbsenceNoted: z.strictObject({ who: words(300), from: words(500), note: words().optional() }),
  QuestionOpened: z.strictObject({ question: words(), topic: words(100).optional() }),
  QuestionAnswered: z.strictObject({ question: eventId, answer: words() }),
  RegulatorActed: z.strictObject({
    regulator: words(300),
    act: z.enum([
      'inquiry',
      'objection',
      'no-objection',
      'no-objection-with-conditions',
      'statutory-consent',
      'declined-to-act',
      'agreement',
      'warning',
      'filing',
    ]),
    instrument: words(300).describe(
      'The paper: letter, memorandum of understanding, statement of no objection.',
    ),
    towards: words(500).optional(),
    step: words(100).optional().describe('The key of the plan or step it concerns.'),
    conditions: z.array(words(500)).max(50).default([]),
    summary: words(),
  }),
  FactDisputed: z.strictObject({
    event: eventId,
    value: words(100).optional().describe('Which value is disputed, as in date, amount, partners.'),
    version: words().describe('The other version, in words.'),
    versionStanding: Standing,
    recorded: words().optional().describe('The version on record, in words.'),
  }),
  SourceAdded: z.strictObject({ event: eventId }),
  AliasAdded: z.strictObject({
    alias: words(200),
    kind: z.enum(['name', 'number', 'pacer', 'courtlistener', 'slug']),
  }),
  EventCorrected: z.strictObject({ event: eventId, cause: Cause, reason: words(), replacement: Replacement }),
  EventRetracted: z.strictObject({ event: eventId, cause: Cause, reason: words() }),
} as const;

export type AnySubjectEvent = EventsOf<typeof anySubjectEvents>;

/** Amounts of money in US dollars, exact or a range; `approximate` marks "about". */
export const Money = z
  .strictObject({
    usd: z.number().min(0).optional(),
    minUsd: z.number().min(0).optional(),
    maxUsd: z.number().min(0).optional(),
    approximate: z.boolean().optional(),
  })
  .refine((m) => m.usd !== undefined || m.minUsd !== undefined || m.maxUsd !== undefined, {
    error: 'Give usd, or minUsd, or maxUsd.',
  })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof Money>;

export const DateOrUnknown = EdtfSchema.nullable();
