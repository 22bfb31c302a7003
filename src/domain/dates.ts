import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time zone. Days compare as strings. */
export type Day = string;

/** The earliest and latest day an EDTF date can mean. `doubt` is `~` (approximate) or `?` (uncertain): it never widens. */
export interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
  readonly doubt: boolean;
}

/** Stands for "no beginning" in `/B`: earlier than every day a record can hold. */
export const FIRST_DAY: Day = '0001-01-01';
/** Stands for "no end": later than every day a record can hold. */
export const LAST_DAY: Day = '9999-12-31';

const SIMPLE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?])?$/;

/**
 * True when the text is a day of the calendar written `YYYY-MM-DD`.
 * @example isDay('2025-02-29') // false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** How many days a month (1 to 12) has, proleptic Gregorian. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const cache = new Map<string, DaySpan | string>();

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that Asof accepts: `Y`, `Y-M`, `Y-M-D`, each with `~` or `?`,
 * intervals `A/B`, and `/B` (by B at the latest). Everything else is refused with a sentence.
 * @returns the span, or the sentence that says what is wrong.
 */
export function readEdtf(text: string): DaySpan | string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const read = readEdtfUncached(text);
  // The same few dates come again and again; the bound keeps hostile input from filling memory.
  if (cache.size > 20_000) cache.clear();
  cache.set(text, read);
  return read;
}

function readEdtfUncached(text: string): DaySpan | string {
  if (text.length > 40)
    return `A date of ${text.length} characters is not one: write 2025, 2025-02, 2025-02-04, 2024/2025 or /2025-02-04.`;
  const parts = text.split('/');
  if (parts.length > 2) return `"${text}" has more than one slash: an interval is written A/B.`;
  const last = parts.at(-1) as string;
  const end = readSimple(last);
  if (typeof end === 'string') return end;
  if (parts.length === 1) return end;
  const first = parts[0] as string;
  if (first === '') return { earliest: FIRST_DAY, latest: end.latest, doubt: end.doubt };
  const start = readSimple(first);
  if (typeof start === 'string') return start;
  if (start.earliest > end.latest) return `"${text}" ends before it begins: write the earlier date first.`;
  return { earliest: start.earliest, latest: end.latest, doubt: start.doubt || end.doubt };
}

function readSimple(text: string): DaySpan | string {
  const match = SIMPLE.exec(text);
  if (!match) {
    return `"${text}" is not a date that can be read: write 2025, 2025-02 or 2025-02-04, with ~ or ? for doubt, an interval A/B, or /B for "by B".`;
  }
  const [, y, m, d, mark] = match;
  const year = Number(y);
  if (year < 1) return `"${text}" has no year: years run from 0001 to 9999.`;
  const doubt = mark !== undefined;
  if (m === undefined) return { earliest: `${y}-01-01`, latest: `${y}-12-31`, doubt };
  const month = Number(m);
  if (month < 1 || month > 12) return `"${text}" has month ${m}: months run from 01 to 12.`;
  const days = lastDayOfMonth(year, month);
  if (d === undefined) return { earliest: `${y}-${m}-01`, latest: `${y}-${m}-${days}`, doubt };
  const day = Number(d);
  if (day < 1 || day > days) return `"${text}" has day ${d}: that month has ${days} days.`;
  return { earliest: `${y}-${m}-${d}`, latest: `${y}-${m}-${d}`, doubt };
}

/**
 * The span of a date that a schema has let through already.
 * @throws RangeError if the text is not EDTF as Asof restricts it.
 */
export function span(edtf: string): DaySpan {
  const read = readEdtf(edtf);
  if (typeof read === 'string') throw new RangeError(read);
  return read;
}

export const DaySchema = z
  .string()
  .refine(isDay, {
    error: (issue) => `"${String(issue.input)}" is not a day: write YYYY-MM-DD, as in 2025-02-04.`,
  })
  .meta({ id: 'Day', description: 'A calendar day, YYYY-MM-DD.', examples: ['2025-02-04'] });

export const EdtfSchema = z
  .string()
  .superRefine((text, ctx) => {
    const read = readEdtf(text);
    if (typeof read === 'string') ctx.addIssue({ code: 'custom', message: read });
  })
  .meta({
    id: 'Edtf',
    description:
      'An EDTF date: Y, Y-M, Y-M-D, each with ~ or ?, an interval A/B, or /B for "by B at the latest".',
    examples: ['2025-02-04', '2023', '2024-10~', '/2025-01-22'],
  });

/** The day on which an instant falls in an IANA time zone. @example dayIn('2025-02-05T03:00:00Z', 'America/Los_Angeles') // '2025-02-04' */
export function dayIn(instant: string, timeZone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day `days` after (or, negative, before) a day. */
export function plusDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
