import { daysOf, fitOf, type Line, sameVersion, stubKey, wordsOf } from './docket-line.js';
import { textKey } from './docket-text.js';

/** A recorded entry as lines are matched to it. */
export interface Candidate {
  readonly id: string;
  readonly line: Line;
  readonly ordinal: number;
}

/** The most lines of one day that a line's words are held against. */
export const NEAR = 100;

export const sameSequence = (a: Line, b: Line): boolean => a.sequence !== null && a.sequence === b.sequence;
export const sharePaper = (a: Line, b: Line): boolean =>
  mainPapers(a).some((id) => mainPapers(b).includes(id));
export const equalWords = (a: Line, b: Line): boolean => fitOf(a, b) === 'equal' && agree(a, b);
export const fittingOnDay = (a: Line, b: Line): boolean =>
  fitOf(a, b) !== 'unlike' && shareDay(a, b) && agree(a, b);

/** Two lines that share a number are two when court sequence, day and words all differ. */
export const areTwo = (a: Line, b: Line): boolean => !agree(a, b) && !shareDay(a, b) && !sameVersion(a, b);

/** No two of the court's own sequence numbers are one line's. */
export const agree = (a: Line, b: Line): boolean =>
  a.sequence === null || b.sequence === null || a.sequence === b.sequence;

const shareDay = (a: Line, b: Line): boolean => daysOf(a).some((day) => daysOf(b).includes(day));
export const daysOrNone = (line: Line): string[] => (daysOf(line).length > 0 ? daysOf(line) : ['undated']);
export const mainPapers = (line: Line): string[] =>
  line.documents
    .filter((paper) => paper.attachment === null && paper.pacerDocId !== undefined)
    .map((paper) => paper.pacerDocId as string);
export const isPaperId = (line: Line): boolean => /^\d{9,}$/.test(line.number ?? '');

/** Under what a line is found: each of its days with its text and with its short description. */
export function wordKeys(line: Line): string[] {
  const words: string[] = [];
  if (line.text !== '') words.push(`t${textKey(line.text)}`);
  if (line.shortText !== null) words.push(`s${stubKey(line.shortText)}`);
  if (words.length === 0) words.push('-');
  return daysOrNone(line).flatMap((day) => words.map((each) => `${day} ${each}`));
}

/** The first of a list that is still free and agrees; those taken are dropped from its front. */
export function firstFree(
  list: Candidate[] | undefined,
  free: ReadonlySet<Candidate>,
  line: Line,
): Candidate[] {
  while (list?.[0] && !free.has(list[0])) list.shift();
  const found = list?.slice(0, NEAR).find((each) => free.has(each) && agree(line, each.line));
  return found ? [found] : [];
}

/** The order of lines that share a number: by date, then text. */
export function compareLines(a: Line, b: Line): number {
  const [x, y] = [a.filedOn ?? a.enteredOn ?? '', b.filedOn ?? b.enteredOn ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  const [p, q] = [textKey(wordsOf(a)), textKey(wordsOf(b))];
  return p < q ? -1 : p > q ? 1 : 0;
}

export function groups<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const value = key(item);
    if (value !== null) push(map, value, item);
  }
  return map;
}

export function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const group = map.get(key);
  if (group) group.push(item);
  else map.set(key, [item]);
}

/** Sets of lines and entries tied to each other by fitting, directly or through others. */
export function knots(
  fits: ReadonlyMap<number, readonly Candidate[]>,
): { lines: number[]; candidates: Candidate[] }[] {
  const byCandidate = new Map<Candidate, number[]>();
  for (const [index, candidates] of fits)
    for (const each of candidates) byCandidate.set(each, [...(byCandidate.get(each) ?? []), index]);
  const seen = new Set<number>();
  const found: { lines: number[]; candidates: Candidate[] }[] = [];
  for (const start of fits.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const lines = [start];
    const candidates = new Set<Candidate>();
    for (const index of lines) {
      for (const each of fits.get(index) ?? []) {
        if (candidates.has(each)) continue;
        candidates.add(each);
        for (const other of byCandidate.get(each) ?? []) {
          if (!seen.has(other)) {
            seen.add(other);
            lines.push(other);
          }
        }
      }
    }
    found.push({
      lines: lines.sort((a, b) => a - b),
      candidates: [...candidates].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1)),
    });
  }
  return found;
}
