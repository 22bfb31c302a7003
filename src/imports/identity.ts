import { sha256 } from '../domain/hash.js';
import { uuidV5 } from '../domain/ids.js';
import { type Line, wordsOf } from './docket-line.js';
import { textKey } from './docket-text.js';
import { isInternalNumber } from './pacer-ids.js';

/** Hands out ids of entries not seen before; never one that is taken. */
export class EntryIds {
  readonly #taken: Set<string>;

  constructor(
    private readonly subject: string,
    taken: Iterable<string>,
  ) {
    this.#taken = new Set(taken);
  }

  /**
   * The id of a new entry: from its number and its place among the lines that share it; else from the court's own sequence
   * number; else from day, words and its place among its like.
   */
  next(line: Line): string {
    if (line.number !== null) return this.#first('number', line.number);
    if (line.sequence !== null) return this.#first('sequence', line.sequence);
    const day = line.enteredOn ?? line.filedOn ?? 'undated';
    return this.#first('line', day, sha256(textKey(wordsOf(line))));
  }

  #first(...parts: string[]): string {
    for (let n = 1; ; n += 1) {
      const id = uuidV5(this.subject, ...parts, String(n));
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

/** Unnumbered lines that name no document come after all that have a number: they follow upon what was filed. */
const LAST = 2e11;

/**
 * What came first within a day, from the line alone, so that no copy's arrangement and no order of import changes it:
 * numbered lines by number; a line without one after the last document it names, as an order after its motion. Among those
 * the court's sequence decides where it is known; else nothing can be said, and the words only keep the order stable.
 */
export function ordinalOf(line: Line): number {
  if (line.number !== null) {
    const number = /^\d{1,14}/.exec(line.number)?.[0];
    if (number === undefined) return LAST;
    return isInternalNumber(number) ? Math.min(Number(number), LAST) : Number(number) * 1000;
  }
  const words = wordsOf(line);
  const sequence = /^\d{1,11}$/.test(line.sequence ?? '') ? Number(line.sequence) : undefined;
  const after = lastNamed(words);
  if (after !== undefined) return after * 1000 + 500 + ((sequence ?? stableNumber(words)) % 400);
  return sequence === undefined ? LAST + (stableNumber(words) % 1000) : LAST + 1000 + sequence;
}

const stableNumber = (words: string): number => Number.parseInt(sha256(textKey(words)).slice(0, 8), 16);

const NAMED =
  /(?:\b(?:re:?|granting|denying|document|doc\.?|dkt\.?|ecf|no\.?|motion|order|related document\(s\)|finding as moot|terminating|setting)\s{0,2}#?\(?|\[)\s?(\d{1,4})\b(?![/:-]\d)/gi;

function lastNamed(words: string): number | undefined {
  let last: number | undefined;
  for (const [, number] of words.slice(0, 2000).matchAll(NAMED)) {
    const value = Number(number);
    if (value > 0 && value < 5000 && (last === undefined || value > last)) last = value;
  }
  return last;
}
