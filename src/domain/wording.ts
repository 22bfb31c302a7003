import type { Money } from './any-subject.js';
import { readEdtf } from './dates.js';
import { dayInWords } from './month-names.js';
import type { Share } from './organization/events.js';

const DOUBT: Readonly<Record<string, string>> = { '~': 'about ', '?': 'possibly ' };

/** The year is left out where the reader gets it from what follows. */
function simpleInWords(text: string, withYear = true): string {
  const doubt = DOUBT[text.slice(-1)];
  return doubt === undefined
    ? dayInWords(text, { withYear })
    : doubt + dayInWords(text.slice(0, -1), { withYear });
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text);

/**
 * The first of two dates loses what the second says again: its year, and within one month the second its month, as in
 * "January 21 and 22, 2025". A month beside a day of it is told by its first day.
 */
function pairInWords(first: string, last: string): readonly [string, string] {
  const [year, month, day] = last.split('-');
  if (day !== undefined && first === `${year}-${month}`) return pairInWords(`${first}-01`, last);
  const doubt = DOUBT[first.slice(-1)];
  const oneMonth = day !== undefined && first.startsWith(`${year}-${month}-`);
  if (oneMonth && doubt === DOUBT[last.slice(-1)])
    return [simpleInWords(first, false), `${Number.parseInt(day, 10)}, ${year}`];
  const shared = first.slice(0, 4) === year && first.includes('-') && month !== undefined;
  return [simpleInWords(first, !shared), simpleInWords(last)];
}

/**
 * An EDTF date as a US reader writes it within a sentence; text that is no such date comes back as it is.
 * @example dateInWords('2025-03-04') // 'March 4, 2025'
 * @example dateInWords('2023') // 'sometime in 2023'
 * @example dateInWords('2026-03/2026-06') // 'between March and June 2026'
 * @example dateInWords('2024-10/2024-10-15') // 'between October 1 and 15, 2024'
 */
export function dateInWords(edtf: string): string {
  if (typeof readEdtf(edtf) === 'string') return edtf;
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return isYear(first) ? `sometime in ${first}` : simpleInWords(first);
  if (first !== '') return `between ${pairInWords(first, last).join(' and ')}`;
  // "By 2023" would say that it had happened when 2023 began.
  const whole = /^\d{4}(?:-\d{2})?[~?]?$/.test(last);
  return whole ? `by the end of ${simpleInWords(last)}` : `by ${simpleInWords(last)}`;
}

/** @example movedInWords('2025-01-14', '2025-02-04') // 'from January 14 to February 4, 2025' */
export function movedInWords(from: string, to: string): string {
  return `from ${pairInWords(from, to).join(' to ')}`;
}

/** A local time as lawyers write it. @example timeInWords('14:00') // '2:00 p.m.' */
export function timeInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

const SCALES: ReadonlyArray<readonly [number, string]> = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function dollars(amount: number): string {
  const scale = SCALES.find(([unit]) => amount >= unit);
  if (!scale) return `$${amount.toLocaleString('en-US')}`;
  const [unit, word] = scale;
  return `$${Number((amount / unit).toFixed(6))} ${word}`;
}

/** @example moneyInWords({ minUsd: 79e9, maxUsd: 134e9 }) // '$79 billion to $134 billion' */
export function moneyInWords({ usd, minUsd, maxUsd, approximate }: Money): string {
  const about = approximate ? 'about ' : '';
  if (usd !== undefined) return about + dollars(usd);
  if (minUsd === undefined)
    return maxUsd === undefined ? 'an amount not on record' : `up to ${about}${dollars(maxUsd)}`;
  return maxUsd === undefined
    ? `at least ${about}${dollars(minUsd)}`
    : `${about}${dollars(minUsd)} to ${dollars(maxUsd)}`;
}

/** @example shareInWords({ exactly: 27, approximate: true }) // 'about 27%' */
export function shareInWords({ exactly, atLeast, atMost, approximate }: Share): string {
  const about = approximate ? 'about ' : '';
  if (exactly !== undefined) return `${about}${exactly}%`;
  if (atLeast === undefined)
    return atMost === undefined ? 'a share not on record' : `at most ${about}${atMost}%`;
  return atMost === undefined ? `at least ${about}${atLeast}%` : `${about}${atLeast}% to ${atMost}%`;
}

/** "a", "a and b", "a, b, and c"; of a long list the first few and how many more. */
export function series(items: readonly string[], most = 6): string {
  const shown =
    items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} others`] : [...items];
  if (shown.length < 3) return shown.join(' and ');
  return `${shown.slice(0, -1).join(', ')}, and ${shown.at(-1)}`;
}

/** White space that is not of one line: at its ends, in a row, or other than a space. */
const UNLINED = /^\s|\s\s|[^\S ]|\s$/;

/** Text on one line, cut between words to at most `max` characters, the ellipsis included. */
export function clip(text: string, max: number): string {
  // Of a long text only what can be shown is looked at.
  const start = text.length > max ? text.slice(0, max + 1) : text;
  const line = UNLINED.test(start) ? text.replace(/\s+/g, ' ').trim() : start;
  if (line.length <= max) return line;
  const cut = line.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  // A cut through a surrogate pair would leave half a character.
  const kept = (space > max * 0.6 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** Hyphens that are of a word, not between two: post-trial, third-party, counter-defendant, cross-claimant. */
const BETWEEN_WORDS = /(?<!\b(?:post|third|counter|cross|non|co))-/g;

/** Slugs of the record in plain words. @example plain('granted-in-part') // 'granted in part' */
export const plain = (slug: string): string => slug.replaceAll(BETWEEN_WORDS, ' ');

/** A capital at the start, except for names that have none, as xAI. */
export const upperFirst = (text: string): string =>
  /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
