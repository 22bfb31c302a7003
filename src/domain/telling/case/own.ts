import type { anySubjectEvents } from '../../any-subject.js';
import type { caseEvents } from '../../case/events.js';
import type { OwnOf } from '../tellers.js';

/** The event types that only a case has. */
export type CaseOwn = OwnOf<typeof caseEvents, typeof anySubjectEvents>;

export const prejudiceWords = (withPrejudice: boolean | null): string =>
  withPrejudice === null ? '' : withPrejudice ? 'with prejudice' : 'without prejudice';

/** " until March 17, 2026", " pending appeal": what ends a stay is said in many ways. */
export const untilWords = (until: string | undefined): string => {
  if (!until) return '';
  return /^(?:until|pending|through|while|unless)\b/i.test(until) ? ` ${until}` : ` until ${until}`;
};
