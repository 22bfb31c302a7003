import { z } from 'zod';
import { anySubjectEvents } from '../any-subject.js';
import { type EventsOf, SubjectId } from '../event.js';

const words = (max = 1000) => z.string().min(1).max(max);

/** Public role only. */
export const personEvents = {
  ...anySubjectEvents,
  RoleReported: z.strictObject({
    name: words(200),
    role: words(300),
    at: words(300).optional(),
    atSubject: SubjectId.optional(),
    ended: z.boolean().default(false),
  }),
} as const;

export type PersonEvent = EventsOf<typeof personEvents>;
