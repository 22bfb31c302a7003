import { type Day, span } from '../../domain/dates.js';
import type { StoredEvent } from '../../domain/event.js';

/** The day an event counts for: when it happened; for a correction, when it was known. */
export function dayOf(event: StoredEvent): Day {
  const date = event.occurredOn ?? event.knownOn;
  return date === null ? event.recordedAt.slice(0, 10) : span(date).latest;
}

/** Whether an event lies at or after a moment: a day is compared with what happened, an instant with what was recorded. */
export function isSince(event: StoredEvent, moment: string): boolean {
  return isDayLong(moment) ? dayOf(event) >= moment : Date.parse(event.recordedAt) >= Date.parse(moment);
}

export function isUntil(event: StoredEvent, moment: string): boolean {
  return isDayLong(moment) ? dayOf(event) <= moment : Date.parse(event.recordedAt) <= Date.parse(moment);
}

/** Which of the two a moment is: both were checked when they came in, so the length tells. */
const isDayLong = (moment: string): boolean => moment.length === 'YYYY-MM-DD'.length;
