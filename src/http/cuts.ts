import { z } from 'zod';
import { DaySchema } from '../domain/dates.js';

const place = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'A position is the digits an answer gave under "position".' })
  .transform((text) => text.padStart(20, '0'));

/** The date cuts every read takes (docs/replay.md). */
export const cutParameters = {
  asOf: DaySchema.optional().describe(
    "State at the end of this day. Default: today in the court's zone, elsewhere in ASOF_TIME_ZONE.",
  ),
  knownOn: DaySchema.optional().describe(
    'Only what could be known that day. Default: everything known since.',
  ),
  atPosition: place.optional().describe('Only what the log held at this position.'),
  atEvent: z.uuid().optional().describe('The same, by the id of an event: ids survive `asof copy`.'),
  minPosition: place
    .optional()
    .describe('Wait, briefly, until this node has read this far: the position a write answered.'),
};

export const explainParameter = {
  explain: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: for each value of the answer the events that made it so, each with its sources.'),
};

export const pageParameters = {
  limit: z.coerce.number().int().min(1).max(500).default(100).describe('1 to 500.'),
  cursor: z.string().max(500).optional().describe('The `next` of the page before.'),
};

export type CutQuery = {
  asOf?: string | undefined;
  knownOn?: string | undefined;
  atPosition?: string | undefined;
  atEvent?: string | undefined;
  minPosition?: string | undefined;
};
