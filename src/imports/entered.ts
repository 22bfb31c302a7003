import { Temporal } from 'temporal-polyfill';
import { type Day, dayIn, isDay } from '../domain/dates.js';

const ENTERED = /[([]entered:?\s{0,3}(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gi;

/** The day a docket line says it was entered: the last "(Entered: 11/14/2016)" or "[Entered: 09/01/2022 09:53 AM]" in it. */
export function enteredOn(docketText: string): Day | null {
  let found: Day | null = null;
  for (const [, month, day, year] of docketText.matchAll(ENTERED)) {
    const read = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    if (isDay(read)) found = read;
  }
  return found;
}

/** The day on which an instant with an offset falls at the court, or undefined for anything else. */
export function courtDay(instant: string, timeZone: string): Day | undefined {
  if (instant.length > 40) return undefined;
  try {
    const day = dayIn(Temporal.Instant.from(instant).toString(), timeZone);
    return isDay(day) ? day : undefined;
  } catch {
    return undefined;
  }
}
