/** Comparing docket text as different sources print it. */

const ENTERED = /[([]\s?entered:?\s{0,3}\d{1,2}\/\d{1,2}\/\d{4}[^)\]]{0,20}[)\]]/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/**
 * The text as it is compared: CourtListener drops "(Entered: …)" and the brackets around numbers, other sources keep them;
 * tags, entities, case and white space vary as well.
 */
export function textKey(text: string): string {
  const bare = /[<&]/.test(text)
    ? text
        .replace(ENTERED, ' ')
        .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
        .replace(/&(#?[a-z0-9]{2,5});/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
    : text.replace(ENTERED, ' ');
  const key = bare
    .replace(/[[\]()]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');
  return withoutTail(key);
}

/** Without stops and spaces at its ends. A pattern for it would look at a long run of them again and again. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && ' .;,'.includes(text[end - 1] as string)) end -= 1;
  return text.slice(text[0] === ' ' ? 1 : 0, end);
}

const STOP: ReadonlySet<string> = new Set(
  'a an and as at by cr cv for from in is it no of on or re the to util with other only text'.split(' '),
);

/** The words that carry the meaning of a short description. */
export function telling(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .slice(0, 20_000)
      .match(/[a-z0-9]+/g) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !STOP.has(word)));
}

/**
 * Whether a short description can be that of a full text: most of its telling words, or their beginnings, are in it.
 * @example stubFits('Order on Motion to Stay', 'ORDER granting 12 Motion to Stay') // true
 */
export function stubFits(stub: string, full: string): boolean {
  const wanted = telling(stub);
  if (wanted.size === 0) return true;
  const had = telling(full);
  let found = 0;
  for (const word of wanted)
    if (had.has(word) || had.has(`${word}s`) || had.has(word.replace(/s$/, ''))) found += 1;
  return found * 2 > wanted.size;
}

/** How alike two texts are, from 0 to 1: words they share over words they have. */
export function likeness(a: string, b: string): number {
  const x = telling(a);
  const y = telling(b);
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const word of x) if (y.has(word)) shared += 1;
  return shared / (x.size + y.size - shared);
}

/** Two wordings of one text: the one that says more, by length and then by code units, whichever was seen first. */
export function fuller(a: string, b: string): string {
  if (a.length !== b.length) return a.length > b.length ? a : b;
  return a <= b ? a : b;
}

const OWN_MARK =
  /^[\s*#<>[\]()!:._-]{0,12}(?:court (?:deleted|removed|struck|disregard)\w*(?: (?:incorrect|erroneous|duplicate))?(?: docket)? entry|(?:(?:entered|filed|docketed|posted|e-?filed) in (?:error|(?:the )?(?:wrong|incorrect) case)|(?:deleted|stricken) (?:docket )?entry|docket entry deleted|entry deleted|disregard\b(?: this)?(?: entry)?|withdrawn in error|duplicate entry|incorrect entry))/i;

/**
 * The court's own words that take a line back, if it opens with them: COURT DELETED INCORRECT ENTRY, ENTERED IN ERROR.
 * A clerk's notice about another document says so too, but names that document.
 */
export function removalMark(text: string, ownNumber: string | null): string | undefined {
  const found = OWN_MARK.exec(text.slice(0, 300));
  if (!found) return undefined;
  const other =
    /\b(?:document|docket entry|entry|doc\.?|dkt\.?)\s*(?:no\.?|number|#)?\s*#?\s*\[?(\d{1,5})\b/i.exec(
      text.slice(0, 300),
    );
  if (other && other[1] !== ownNumber) return undefined;
  return found[0].replace(/^[^a-z]+/i, '').trim();
}
