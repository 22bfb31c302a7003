import { readEdtf } from '../dates.js';
import { dayInWords } from '../month-names.js';

function simpleInWords(text: string): string {
  const doubt = text.endsWith('~') ? 'about ' : '';
  const unsure = text.endsWith('?') ? ' (uncertain)' : '';
  return `${doubt}${dayInWords(text.replace(/[~?]$/, ''))}${unsure}`;
}

/**
 * A date as a US reader writes it; text that is no EDTF date comes back as it is.
 * @example dateInWords('2025-03-04') // 'March 4, 2025'
 * @example dateInWords('/2024-07') // 'by July 2024'
 */
export function dateInWords(edtf: string): string {
  if (typeof readEdtf(edtf) === 'string') return edtf;
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return simpleInWords(first);
  return first === '' ? `by ${simpleInWords(last)}` : `${simpleInWords(first)} to ${simpleInWords(last)}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const fold = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Whether two printed names are the same but for case and spaces. Nothing is guessed: "Sam" is not "Samuel". */
export const sameName = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

/** The slug of a name, as in subject ids. @example slugOf("Adam D'Angelo") // 'adam-d-angelo' */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
