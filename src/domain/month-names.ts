/** The months as a US reader writes them out. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Writing {
  /** Names to use in place of the full ones. */
  readonly months?: readonly string[];
  /** False: the year is left out, where there is a month to tell. */
  readonly withYear?: boolean;
}

/**
 * A year, month or day of ISO 8601 with its month by name.
 * @example dayInWords('2025-03-04') // 'March 4, 2025'
 * @example dayInWords('2025-03', { withYear: false }) // 'March'
 */
export function dayInWords(iso: string, { months = MONTHS, withYear = true }: Writing = {}): string {
  const [year = '', month, day] = iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return withYear ? `${name} ${year}` : name;
  return withYear ? `${name} ${Number(day)}, ${year}` : `${name} ${Number(day)}`;
}
