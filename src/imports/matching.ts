import { alike, fitOf, type Line } from './docket-line.js';
import {
  agree,
  areTwo,
  type Candidate,
  compareLines,
  daysOrNone,
  equalWords,
  firstFree,
  fittingOnDay,
  groups,
  isPaperId,
  knots,
  mainPapers,
  NEAR,
  push,
  sameSequence,
  sharePaper,
  wordKeys,
} from './matching-rules.js';

export type { Candidate } from './matching-rules.js';

/** What became of each input line, by its index: the recorded entry it is, or undefined for a new one. */
export interface Matches {
  readonly entries: readonly (Candidate | undefined)[];
  /** Pairs that may be one entry, told apart by nothing: the stub's side first. */
  readonly doubtful: readonly Doubt[];
}

/** Either a new line (by index) that may be a recorded entry, or a recorded stub that may be a new line. */
type Doubt =
  | { readonly line: number; readonly of: Candidate }
  | { readonly stub: Candidate; readonly line: number };

/** Two texts this alike on one day are a line and its new wording, if the old one is nowhere else in the copy. */
const REWORDED = 0.6;

/**
 * Finds for each line of an input the recorded entry that it is: by number, by the court's own sequence number, by the
 * document's id, and for the rest by court-local day and words, one to one.
 */
export function match(lines: readonly Line[], recorded: readonly Candidate[]): Matches {
  if (recorded.length === 0) return { entries: lines.map(() => undefined), doubtful: [] };
  const matcher = new Matcher(
    lines,
    [...recorded].sort((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1)),
  );
  matcher.byNumber();
  matcher.bySequence();
  matcher.byDocument();
  const doubtful = matcher.byDayAndWords();
  return { entries: matcher.found, doubtful };
}

class Matcher {
  readonly found: (Candidate | undefined)[];
  readonly #free: Set<Candidate>;

  constructor(
    private readonly lines: readonly Line[],
    recorded: readonly Candidate[],
  ) {
    this.found = lines.map(() => undefined);
    this.#free = new Set(recorded);
  }

  #take(index: number, candidate: Candidate): void {
    this.found[index] = candidate;
    this.#free.delete(candidate);
  }

  #open(): number[] {
    return [...this.lines.keys()].filter((index) => this.found[index] === undefined);
  }

  byNumber(): void {
    const recorded = groups([...this.#free], (candidate) => candidate.line.number);
    const wanted = groups(this.#open(), (index) => (this.lines[index] as Line).number);
    for (const [number, indexes] of wanted) {
      const same = recorded.get(number) ?? [];
      if (same.length === 0) continue;
      for (const agrees of [sameSequence, sharePaper, equalWords, fittingOnDay])
        this.#pair(indexes, same, agrees);
      const rest = this.#stillOpen(indexes).sort((a, b) =>
        compareLines(this.lines[a] as Line, this.lines[b] as Line),
      );
      for (const index of rest) {
        const next = same.find(
          (candidate) => this.#free.has(candidate) && !areTwo(this.lines[index] as Line, candidate.line),
        );
        if (next) this.#take(index, next);
      }
    }
  }

  bySequence(): void {
    const recorded = groups([...this.#free], (candidate) => candidate.line.sequence);
    for (const index of this.#open()) {
      const line = this.lines[index] as Line;
      const same = line.sequence === null ? [] : (recorded.get(line.sequence) ?? []);
      const fits = same.find(
        (each) => this.#free.has(each) && (each.line.number === null || line.number === null),
      );
      if (fits) this.#take(index, fits);
    }
  }

  byDocument(): void {
    const papers = new Map<string, Candidate>();
    for (const candidate of this.#free)
      for (const id of mainPapers(candidate.line)) papers.set(id, candidate);
    for (const index of this.#open()) {
      const line = this.lines[index] as Line;
      const same = mainPapers(line)
        .map((id) => papers.get(id))
        .find(
          (each) =>
            each !== undefined &&
            this.#free.has(each) &&
            (each.line.number === null || line.number === null || isPaperId(each.line) || isPaperId(line)),
        );
      if (same) this.#take(index, same);
    }
  }

  byDayAndWords(): Doubt[] {
    const doubts: Doubt[] = [];
    const byDay = new Map<string, Candidate[]>();
    for (const candidate of this.#free) {
      if (candidate.line.number !== null) continue;
      for (const day of daysOrNone(candidate.line)) push(byDay, day, candidate);
    }
    const near = (index: number): Candidate[] => {
      const days = daysOrNone(this.lines[index] as Line);
      return [...new Set(days.flatMap((day) => byDay.get(day) ?? []))]
        .filter((each) => this.#free.has(each))
        .slice(0, NEAR);
    };
    const unnumbered = this.#open().filter((index) => (this.lines[index] as Line).number === null);
    this.#equalOnDay(unnumbered);
    const fits = new Map<number, Candidate[]>();
    for (const index of this.#stillOpen(unnumbered)) {
      const fitting = near(index).filter(
        (each) =>
          fitOf(this.lines[index] as Line, each.line) === 'fitting' &&
          agree(this.lines[index] as Line, each.line),
      );
      if (fitting.length > 0) fits.set(index, fitting);
    }
    for (const group of knots(fits)) this.#settle(group.lines, group.candidates, fits, doubts);
    this.#reworded(unnumbered, near);
    return doubts;
  }

  /** Equal words on one day: looked up by both, since a day may have thousands of lines. */
  #equalOnDay(unnumbered: readonly number[]): void {
    const byWords = new Map<string, Candidate[]>();
    for (const candidate of this.#free) {
      if (candidate.line.number !== null) continue;
      for (const key of wordKeys(candidate.line)) push(byWords, key, candidate);
    }
    for (const index of unnumbered) {
      const line = this.lines[index] as Line;
      const equal = wordKeys(line)
        .flatMap((key) => firstFree(byWords.get(key), this.#free, line))
        .find((each) => fitOf(line, each.line) === 'equal');
      if (equal) this.#take(index, equal);
    }
  }

  /** Lines and entries that fit each other: as many of each pair off in order; otherwise nothing tells which is which. */
  #settle(
    indexes: readonly number[],
    candidates: readonly Candidate[],
    fits: ReadonlyMap<number, readonly Candidate[]>,
    doubts: Doubt[],
  ): void {
    const everyFits = indexes.every((index) => fits.get(index)?.length === candidates.length);
    if (indexes.length === candidates.length && everyFits) {
      for (const [i, index] of indexes.entries()) this.#take(index, candidates[i] as Candidate);
      return;
    }
    for (const index of indexes) {
      const first = fits.get(index)?.[0];
      if (first && (this.lines[index] as Line).text === '') doubts.push({ line: index, of: first });
    }
    for (const stub of candidates) {
      const first = indexes.find(
        (index) => fits.get(index)?.includes(stub) && (this.lines[index] as Line).text !== '',
      );
      if (stub.line.text === '' && first !== undefined) doubts.push({ stub, line: first });
    }
  }

  /** New wordings of recorded lines: the most alike first. */
  #reworded(unnumbered: readonly number[], near: (index: number) => Candidate[]): void {
    const pairs: { index: number; candidate: Candidate; likeness: number }[] = [];
    for (const index of this.#stillOpen(unnumbered)) {
      for (const candidate of near(index)) {
        const likeness = alike(this.lines[index] as Line, candidate.line);
        if (likeness >= REWORDED && agree(this.lines[index] as Line, candidate.line))
          pairs.push({ index, candidate, likeness });
      }
    }
    pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index);
    for (const { index, candidate } of pairs)
      if (this.found[index] === undefined && this.#free.has(candidate)) this.#take(index, candidate);
  }

  #pair(
    indexes: readonly number[],
    candidates: readonly Candidate[],
    agrees: (a: Line, b: Line) => boolean,
  ): void {
    for (const index of this.#stillOpen(indexes)) {
      const same = candidates.find(
        (candidate) => this.#free.has(candidate) && agrees(this.lines[index] as Line, candidate.line),
      );
      if (same) this.#take(index, same);
    }
  }

  #stillOpen(indexes: readonly number[]): number[] {
    return indexes.filter((index) => this.found[index] === undefined);
  }
}
