/** A line of the docket as far as its number goes. */
export interface NumberedLine {
  readonly number: string | null;
  /** Whether its text speaks of a sealed paper: a number missing right beside it may be one. */
  readonly sealed?: boolean;
  /** Document numbers that the line names. */
  readonly refersTo?: readonly number[];
}

/** Why numbers are not held, as far as it is known. */
type GapReason = 'not-imported' | 'named-by-another-entry' | 'possibly-sealed';

/** Numbers between or before those held: `from` to `to`, both missing. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: GapReason;
  /** In words, for the page. */
  readonly because: string;
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** How many numbers are missing in all. */
  readonly missing: number;
  /** Lines without a number: they leave no gap. */
  readonly unnumbered: number;
  /** The highest number held: the docket has at least so many. */
  readonly highest: number | null;
}

const BECAUSE: Readonly<Record<GapReason, string>> = {
  'not-imported': 'No copy read so far holds it.',
  'named-by-another-entry': 'It exists, since another entry names it, but no copy read so far holds it.',
  'possibly-sealed': 'No copy read so far holds it, and the entry beside it speaks of sealing.',
};

/** Ids of PACER's documents stand where others have numbers, and leave no gaps to count. */
const HIGHEST = 100_000;

/**
 * Numbers missing from a docket: before the first held and between those held, each with what is known of it. Nothing is
 * said of what may follow the last.
 * @example missingNumbers([{ number: '1' }, { number: '4', refersTo: [3] }]).gaps
 * // [{ from: 2, to: 2, reason: 'not-imported', … }, { from: 3, to: 3, reason: 'named-by-another-entry', … }]
 */
export function missingNumbers(lines: readonly NumberedLine[]): Gaps {
  const held = new Set<number>();
  const named = new Set<number>();
  const sealed = new Set<number>();
  let unnumbered = 0;
  for (const line of lines) {
    const number = printed(line.number);
    if (number === undefined) unnumbered += 1;
    else {
      held.add(number);
      if (line.sealed) sealed.add(number);
    }
    for (const other of line.refersTo ?? []) named.add(other);
  }
  const numbers = [...held].sort((a, b) => a - b);
  const gaps: Gap[] = [];
  let missing = 0;
  let last = 0;
  for (const number of numbers) {
    if (number > last + 1) {
      missing += number - last - 1;
      gaps.push(...partsOf(last + 1, number - 1, named, sealed));
    }
    last = number;
  }
  return { gaps, missing, unnumbered, highest: numbers.at(-1) ?? null };
}

function printed(number: string | null): number | undefined {
  if (number === null || !/^\d{1,6}$/.test(number)) return undefined;
  const value = Number(number);
  return value >= 1 && value <= HIGHEST ? value : undefined;
}

/** A run of missing numbers, cut where other entries name one of them. */
function partsOf(from: number, to: number, named: ReadonlySet<number>, sealed: ReadonlySet<number>): Gap[] {
  // Courts hide a sealed entry whole, so that its number is missing between the motion to seal and what follows.
  const plain: GapReason =
    to - from < 3 && (sealed.has(from - 1) || sealed.has(to + 1)) ? 'possibly-sealed' : 'not-imported';
  const known = [...named].filter((number) => number >= from && number <= to).sort((a, b) => a - b);
  const parts: Gap[] = [];
  const add = (first: number, last: number, reason: GapReason) => {
    if (first <= last) parts.push({ from: first, to: last, reason, because: BECAUSE[reason] });
  };
  let start = from;
  for (const number of known) {
    add(start, number - 1, plain);
    add(number, number, 'named-by-another-entry');
    start = number + 1;
  }
  add(start, to, plain);
  return parts;
}
