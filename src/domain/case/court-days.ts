import { Temporal } from 'temporal-polyfill';
import type { Day } from '../dates.js';

/**
 * The last day of a period of `days` after `from`, as FRCP 6(a)(1) counts: the first day is left out, every day counts, and a
 * period that would end on a Saturday, Sunday or legal holiday runs to the next other day. A label "computed" belongs on it.
 * @example dayUnderRule6('2025-09-02', 14) // '2025-09-16'
 */
export function dayUnderRule6(from: Day, days: number): Day {
  let day = Temporal.PlainDate.from(from).add({ days });
  while (day.dayOfWeek > 5 || isLegalHoliday(day)) day = day.add({ days: 1 });
  return day.toString();
}

/** The holidays FRCP 6(a)(6)(A) names, on the day observed; days a President, Congress or a state adds are not known here. */
function isLegalHoliday(day: Temporal.PlainDate): boolean {
  const { month, day: date, dayOfWeek } = day;
  if (dayOfWeek === 1 && MONDAYS.some(([m, first, last]) => month === m && date >= first && date <= last))
    return true;
  if (month === 11 && dayOfWeek === 4 && date >= 22 && date <= 28) return true;
  const near = [
    day,
    ...(dayOfWeek === 5 ? [day.add({ days: 1 })] : []),
    ...(dayOfWeek === 1 ? [day.subtract({ days: 1 })] : []),
  ];
  return near.some((one) =>
    FIXED.some(([m, d, since]) => one.month === m && one.day === d && one.year >= since),
  );
}

/** Month and the days between which its Monday holiday falls: King, Washington, Memorial, Labor, Columbus. */
const MONDAYS = [
  [1, 15, 21],
  [2, 15, 21],
  [5, 25, 31],
  [9, 1, 7],
  [10, 8, 14],
] as const;

/** Month, day, first year: New Year, Juneteenth, Independence, Veterans, Christmas. */
const FIXED = [
  [1, 1, 1],
  [6, 19, 2021],
  [7, 4, 1],
  [11, 11, 1],
  [12, 25, 1],
] as const;
