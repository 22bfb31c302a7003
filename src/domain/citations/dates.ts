import { readEdtf } from '../dates.js';
import { dayInWords } from '../month-names.js';

/** The Bluebook, table T12. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

function simple(text: string): string {
  const date = dayInWords(text.replace(/[~?]$/, ''), { months: MONTHS });
  return /[~?]$/.test(text) ? `circa ${date}` : date;
}

/**
 * A date as citations write it (The Bluebook, table T12).
 * @example citedDate('2025-03-04') // 'Mar. 4, 2025'
 */
export function citedDate(edtf: string): string {
  if (typeof readEdtf(edtf) === 'string') return edtf;
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return simple(first);
  return first === '' ? `on or before ${simple(last)}` : `${simple(first)}–${simple(last)}`;
}

/** Year, month and day of a date as far as they are certain: of an interval only what both ends share. */
export function dateParts(edtf: string): number[] {
  const read = readEdtf(edtf);
  if (typeof read === 'string') return [];
  const [first = '', last] = edtf.replace(/[~?]/g, '').split('/');
  if (last === undefined) return first.split('-').map(Number);
  const [a, b] = [first.split('-'), last.split('-')];
  const shared: number[] = [];
  for (let i = 0; i < 3 && a[i] !== undefined && a[i] !== '' && a[i] === b[i]; i += 1)
    shared.push(Number(a[i]));
  return shared;
}
