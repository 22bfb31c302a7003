import { z } from 'zod';
import { anySubjectEvents } from '../any-subject.js';
import { type EventsOf, SubjectId } from '../event.js';

const words = (max = 1000) => z.string().min(1).max(max);

export const matterEvents = {
  ...anySubjectEvents,
  MatterNamed: z.strictObject({ name: words(300), summary: words(2000).optional() }),
  CaseAddedToMatter: z.strictObject({ case: SubjectId, note: words().optional() }),
  CaseRemovedFromMatter: z.strictObject({ case: SubjectId, reason: words().optional() }),
} as const;

export type MatterEvent = EventsOf<typeof matterEvents>;
