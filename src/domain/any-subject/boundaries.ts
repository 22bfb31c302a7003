import { type Day, LAST_DAY, plusDays } from '../dates.js';

/** The days after the given ones, sorted, each once: the first days on which a view reads "past". */
export function daysAfter(days: readonly Day[]): Day[] {
  if (days.length === 0) return [];
  const after = days.filter((day) => day < LAST_DAY).map((day) => plusDays(day, 1));
  return [...new Set(after)].sort();
}
