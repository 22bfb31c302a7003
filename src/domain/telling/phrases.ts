import { court } from '../courts.js';
import { MONTHS } from '../month-names.js';
import { clip, series, upperFirst } from '../wording.js';

/** Words in place of a key or a slug. @example spaced('statement-of-interest') // 'statement of interest' */
export const spaced = (key: string): string => key.replace(/[-_]+/g, ' ').trim();

/**
 * The word a table has for a value. A value that is not in it — masked, or of a newer writer — is said as it stands.
 */
export function said<K extends string>(table: Readonly<Record<K, string>>, value: K): string {
  return Object.hasOwn(table, value) ? table[value] : spaced(String(value));
}

/** Parts that are there, in one pair of parentheses. @example aside('resigned', undefined) // ' (resigned)' */
export function aside(...parts: ReadonlyArray<string | false | null | undefined>): string {
  const there = parts.filter((part) => typeof part === 'string' && part !== '');
  return there.length === 0 ? '' : ` (${there.join('; ')})`;
}

/** The part with what leads up to it, or nothing. @example lead(' by ', undefined) // '' */
export const lead = (before: string, part: string | null | undefined): string => (part ? before + part : '');

/** @example names(' by ', ['Jane Doe', 'Acme Corp.']) // ' by Jane Doe and Acme Corp.' */
export const names = (before: string, items: readonly string[]): string => lead(before, series(items));

/** A colon and words of the record, without the stop that a sentence of ours doesn't have either. */
export const after = (words: string | undefined): string => lead(': ', words && unstopped(words));

const ABBREVIATED =
  /(?:\b[A-Z]|\b(?:Inc|Corp|Co|Cos|Ltd|LLC|Jr|Sr|Esq|No|Nos|et al|etc|Dep't|Ass'n|v|[ap]\.m))\.$/;

/** Drops a full stop, unless it belongs to an abbreviation. */
export function unstopped(words: string): string {
  const line = words.trim();
  return line.endsWith('.') && !line.endsWith('..') && !ABBREVIATED.test(line) ? line.slice(0, -1) : line;
}

/** @example plural(1, 'claim') // '1 claim' */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** "No. 72", "Nos. 72 and 75". */
export const numbered = (numbers: readonly string[]): string =>
  lead(numbers.length === 1 ? 'No. ' : 'Nos. ', series(numbers));

/** How a court is called in a sentence. */
export function courtWords(id: string): string {
  const known = court(id);
  return known ? known.citation || known.name : id;
}

const FEDERAL = /^(\d{1,2})-(\d{2})-([a-z]{2,5})-(\d{3,7})$/;

/** A case by its subject id. @example caseWords('case-cand-4-24-cv-04722') // 'No. 4:24-cv-04722 (N.D. Cal.)' */
export function caseWords(subject: string): string {
  const [, courtId = '', rest = ''] = /^case-([a-z0-9]+)-(.+)$/.exec(subject) ?? [];
  if (rest === '') return subject;
  const federal = FEDERAL.exec(rest);
  const number = federal ? `${federal[1]}:${federal.slice(2).join('-')}` : rest.toUpperCase();
  return `No. ${number} (${courtWords(courtId)})`;
}

/** Names that a key spells without their capitals. */
const SPELLED: Readonly<Record<string, string>> = {
  ai: 'AI',
  llc: 'LLC',
  lp: 'LP',
  llp: 'LLP',
  pbc: 'PBC',
  gp: 'GP',
  inc: 'Inc.',
  corp: 'Corp.',
  ltd: 'Ltd.',
  ipo: 'IPO',
  of: 'of',
  the: 'the',
  and: 'and',
};

/** A word of a key with its capitals: companies in the field write a final "ai" large, and what has no vowel is initials. */
function capitals(word: string): string | undefined {
  const known = SPELLED[word];
  if (known !== undefined) return known;
  if (/^[a-z]{0,10}ai$/.test(word))
    return `${word.length > 3 ? upperFirst(word.slice(0, -2)) : word.slice(0, -2)}AI`;
  return /^[bcdfghjklmnpqrstvwxz]{2,4}$/.test(word) ? word.toUpperCase() : undefined;
}

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An entity's name from its key; a name stays as it is. @example entityWords('acme-group-pbc') // 'Acme Group PBC' */
export function entityWords(key: string): string {
  if (!KEY.test(key)) return key;
  return key
    .split('-')
    .map((word) => capitals(word) ?? upperFirst(word))
    .join(' ');
}

const MONTH_OF = new RegExp(`\\b(?:${MONTHS.join('|').toLowerCase()})(?= \\d)`, 'g');

/** @example keyWords('december-2024-plan') // 'December 2024 plan' */
export function keyWords(key: string): string {
  if (!KEY.test(key)) return key;
  return spaced(key)
    .replace(
      /\b(?:[a-z]{0,10}ai|llc|pbc|ipo|[bcdfghjklmnpqrstvwxz]{3,4})\b/g,
      (word) => capitals(word) ?? word,
    )
    .replace(MONTH_OF, upperFirst);
}

/** Words in quotation marks, cut so that the closing one stays. */
export function quoted(words: string, max: number): string {
  const bare = words.trim().replace(/^["“]+|["”]+$/g, '');
  return `“${clip(bare, Math.max(20, max))}”`;
}
