import { upperFirst } from '../wording.js';
import { spaced } from './phrases.js';

/** Hyphens that a key can't show. */
const HYPHENS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bimplied in (fact|law)\b/g, 'implied-in-$1'],
  [/\bquasi contract\b/g, 'quasi-contract'],
  [/\bself dealing\b/g, 'self-dealing'],
  [/\bcommon law (?=\w)/g, 'common-law '],
  [/\bbad faith (?=\w)/g, 'bad-faith '],
  [/\btrade secrets? misappropriation\b/g, 'trade-secret misappropriation'],
];

const ACTS = [
  'sherman',
  'clayton',
  'lanham',
  'robinson patman',
  'cartwright',
  'copyright',
  'securities(?: exchange)?',
  'defend trade secrets',
  'digital millennium copyright',
  'administrative procedure',
  'fair labor standards',
  'fair credit reporting',
  'fair debt collection practices',
  'americans with disabilities',
  'truth in lending',
  'telephone consumer protection',
  'computer fraud and abuse',
  '(?:texas )?free enterprise and antitrust',
  'false claims',
  'freedom of information',
];
const PROPER = new RegExp(
  [
    `\\b(?:${ACTS.join('|')}) act\\b`,
    '\\b(?:first|second|fourth|fifth|sixth|eighth|eleventh|fourteenth) amendment\\b',
    '\\b(?:california|delaware|texas|new york|florida|illinois|washington|nevada|massachusetts)\\b',
  ].join('|'),
  'g',
);
const LITTLE = /^(?:of|and|in|with)$/;
const capitalised = (words: string): string =>
  words
    .split(' ')
    .map((word) => (LITTLE.test(word) ? word : upperFirst(word)))
    .join(' ');

const INITIALS =
  /\b(?:rico|dmca|dtsa|ucl|fal|cfaa|tcpa|flsa|fmla|ada|adea|apa|foia|erisa|fcra|fdcpa|tila|pbc)\b/g;
const TITLE = /\btitle ([ivx]+)\b/g;
const CODE = /\b(\d{1,2}) usc (?:section )?(\d{1,5})(?: ([a-z])\b)?/g;
const SECTION = /\bsection (\d{1,5})(?: ([a-z])\b)?/g;
const sub = (letter: string | undefined): string => (letter === undefined ? '' : `(${letter})`);

/**
 * A cause of action in words, from the key of the claim.
 * @example causeWords('breach-of-implied-in-fact-contract') // 'breach of implied-in-fact contract'
 * @example causeWords('sherman-act-section-1') // 'Sherman Act § 1'
 */
export function causeWords(claimKey: string): string {
  // Words that aren't a key are the cause already.
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(claimKey)) return claimKey.trim();
  let words = spaced(claimKey);
  for (const [pattern, hyphened] of HYPHENS) words = words.replace(pattern, hyphened);
  return words
    .replace(PROPER, capitalised)
    .replace(INITIALS, (word) => word.toUpperCase())
    .replace(TITLE, (_, number: string) => `Title ${number.toUpperCase()}`)
    .replace(
      CODE,
      (_, title: string, section: string, letter?: string) => `${title} U.S.C. § ${section}${sub(letter)}`,
    )
    .replace(SECTION, (_, section: string, letter?: string) => `§ ${section}${sub(letter)}`);
}
