import { plusDays } from '../../domain/dates.js';
import type { EntryInput } from '../docket-input.js';

/**
 * Whether a copy reaches back to the filing of the case: it holds number 1, or a line of the week in which the case was
 * filed. Reports are often fetched for a range of numbers or dates, and nothing in them says so; what such a part lacks
 * must not count as missing.
 */
export function isComplete(entries: readonly EntryInput[], dateFiled: string | undefined): boolean {
  if (entries.some((entry) => entry.number === '1')) return true;
  if (dateFiled === undefined) return false;
  const end = plusDays(dateFiled, 7);
  return entries.some((entry) => {
    const day = entry.filedOn ?? entry.enteredOn;
    return day !== null && day <= end;
  });
}
