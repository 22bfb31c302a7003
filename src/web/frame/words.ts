import { span } from '../../domain/dates.js';
import { dateInWords } from '../../domain/wording.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as narrow as a table's column: a day with its month in three letters, anything less sure in words. */
export function shortDate(edtf: string): string {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf)?.slice(1) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? dateInWords(edtf) : `${name} ${Number(day)}, ${year}`;
}

/** What stands in `<time datetime>`: only a year, a month or a day. */
export const machineDate = (edtf: string): string | undefined =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : undefined;

export { plain, upperFirst as capital } from '../../domain/wording.js';

/** @example counted(2, 'case') // '2 cases' */
export const counted = (n: number, noun: string, several = `${noun}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? noun : several}`;

/** A text as a fragment of an address. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'x';

/** The latest day a date can mean; undefined for none. */
export function latestDay(edtf: string | null | undefined): string | undefined {
  try {
    return edtf ? span(edtf).latest : undefined;
  } catch {
    return undefined;
  }
}

const ZONES: Readonly<Record<string, string>> = {
  'America/Los_Angeles': 'Pacific',
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  UTC: 'UTC',
};

export const zoneInWords = (zone: string): string => ZONES[zone] ?? zone;

/** A long text, cut between words, for places that only point to it. */
export const clipped = (text: string, max = 240): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`;

/** A name for a picture, cut to so many letters of middling width: capitals take more room. */
export function fitted(name: string, room: number): string {
  let used = 0;
  for (const [i, letter] of [...name].entries()) {
    used += /[A-Z@%&]/.test(letter) ? 1.3 : /[iljft .,']/.test(letter) ? 0.6 : 1;
    if (used > room)
      return `${[...name]
        .slice(0, i - 1)
        .join('')
        .trimEnd()}…`;
  }
  return name;
}
