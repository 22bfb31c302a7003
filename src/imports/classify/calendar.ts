import { lastDayOfMonth } from '../../domain/dates.js';
import { onceFor } from './text.js';

/** Dates and times of day as dockets print them. Pure text: no Date, no zone. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export interface FoundDate {
  /** Where it begins and ends in the text, the time of day included. */
  at: number;
  end: number;
  day: string;
  time?: string;
}

const MONTH =
  '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|tember|ober)?\\.?';
/** "5/4/2026", "5-4-26"; "4 May 2026", "14th day of August, 2025"; "May 4, 2026" */
const DATE = new RegExp(
  `(?<![\\d/-])(?:(\\d{1,2})(?:[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?![\\d/-])|(?:st|nd|rd|th)? (?:day of )?${MONTH},? (\\d{4})(?!\\d))|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})(?!\\d))`,
  'g',
);
const CLOCK = "(\\d{1,2})(?:[:.;](\\d{2}))? ?(?:o'clock )?(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|noon\\b|o'clock)?";
const TIME_AFTER = new RegExp(
  `^[,;]? ?(?:- ?)?\\(?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:at|@|beginning at|commencing at|starting at|from)? ?(?:(?:hearing )?time: )?${CLOCK}`,
);
const TIME_BEFORE = new RegExp(
  `(?:at |for |@ |^|, |to |from )${CLOCK}(?: \\(?[a-z]{2,3}\\)?)?,? (?:(?:on|of) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$`,
);
const MAX_DATES = 60;

/** Every full date of a lower-case text, in order, with the time of day printed beside it. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  DATE.lastIndex = 0;
  for (let hit = DATE.exec(text); hit && found.length < MAX_DATES; hit = DATE.exec(text)) {
    const [, first, second, year, monthAfter, itsYear, month, dayAfter, lastYear] = hit;
    const day = second
      ? iso(year, Number(first), second)
      : first
        ? iso(itsYear, monthOf(monthAfter), first)
        : iso(lastYear, monthOf(month), dayAfter);
    if (!day) continue;
    const end = hit.index + hit[0].length;
    const after = TIME_AFTER.exec(text.slice(end, end + 40));
    const time = after && timeOf(after, /at|@|from/.test(after[0]));
    if (time) {
      found.push({ at: hit.index, end: end + after[0].length, day, time });
      continue;
    }
    const before = TIME_BEFORE.exec(text.slice(Math.max(0, hit.index - 40), hit.index));
    const earlier = before && timeOf(before, /at |@ |for /.test(before[0]));
    found.push(
      earlier ? { at: hit.index - before[0].length, end, day, time: earlier } : { at: hit.index, end, day },
    );
  }
  return found;
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** `datesIn` of what the entry itself says, worked out once. */
export const datesOf = onceFor(({ own }) => datesIn(own));

function iso(year: string | undefined, month: number, dayOfMonth: string | undefined): string | undefined {
  const y = year?.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
  const d = Number(dayOfMonth);
  if (!(y >= 1789 && y <= 2199) || month < 1 || month > 12 || d < 1 || d > lastDayOfMonth(y, month))
    return undefined;
  return `${y}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** "10:00 am", "@ 10:00", "12 noon". A bare number is a time only after "at"; courts sit by day, so 1:30 is 13:30. */
function timeOf(parts: RegExpExecArray, introduced: boolean): string | undefined {
  const [, hours, minutes, half] = parts;
  if (hours === undefined || (!half && (!introduced || minutes === undefined))) return undefined;
  let hour = Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return undefined;
  if (half?.startsWith('p') && hour < 12) hour += 12;
  else if (half?.startsWith('a') && hour === 12) hour = 0;
  else if (!/^[apn]/.test(half ?? '') && hour >= 1 && hour <= 6) hour += 12;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** The time of day that a text names without a date, "at 11:30 a.m.". */
export function clockIn(text: string): string | undefined {
  const hit = /\b(?:at|to) (\d{1,2})(?:[:.](\d{2}))? ?(a\.? ?m\b\.?|p\.? ?m\b\.?|noon\b)/.exec(text);
  return hit ? timeOf(hit, true) : undefined;
}
