import type { Day } from '../domain/dates.js';
import { FIRST_DAY, plusDays } from '../domain/dates.js';
import { END, type History } from '../replay/history.js';
import { UNKNOWN_DAY, type Version } from '../replay/resolve.js';
import { commonLength, countUntil, merged } from '../replay/world-order.js';
import type { Position } from '../store/event-store.js';
import type { DatedView, Interval } from './dated.js';
import { type Ended, type Segment, Timelines } from './timelines.js';
import { Walker } from './walker.js';

/** A stored segment, with the day it is known no more. */
export interface StoredSegment extends Segment {
  readonly k1: Day;
  readonly stored: number;
}

/** What a cut changes in the stored rows. */
export interface Changes {
  /** Stored rows that are so no more. */
  readonly gone: readonly number[];
  /** To be stored, as known without end. */
  readonly alive: readonly Segment[];
  /** To be stored, as known until a day. */
  readonly ended: readonly Ended[];
}

/**
 * Cuts one subject's rows for every known-on day. It remembers where it stands, so that what is known later only costs what
 * it changes: of the facts, of the states and of the rows those before the first that differs are kept.
 */
export class Cutter<S> {
  readonly #timelines = new Timelines();
  readonly #walker: Walker<S>;
  #list: readonly Version[] = [];
  /** The last known-on day taken in; undefined while the rows don't stand there. */
  #stands: Day | undefined;

  constructor(
    readonly history: History<S>,
    readonly view: DatedView<S>,
  ) {
    this.#walker = new Walker(history);
  }

  /**
   * Cuts anew what may have changed.
   * @param from the first known-on day on which something may be otherwise
   * @param read gives the stored rows, which are read only where the cutter doesn't stand before that day
   */
  cut(at: Position, from: Day, read: () => readonly StoredSegment[]): Changes {
    const goesOn = this.#stands !== undefined && from >= this.#stands && from !== UNKNOWN_DAY;
    const stored = goesOn ? [] : read().filter((segment) => segment.k1 >= from);
    if (!goesOn) this.#restart(at, from, stored);
    this.#days(at, from);
    return stored.length === 0 ? this.#changes() : this.#changesTo(stored);
  }

  #restart(at: Position, from: Day, stored: readonly StoredSegment[]): void {
    const alive = stored
      .filter((segment) => segment.k0 < from)
      .map(({ row, a0, a1, k0 }) => ({ row, a0, a1, k0 }));
    this.#timelines.reset(alive);
    this.#list = alive.length > 0 ? this.history.told(at, dayBefore(from)) : [];
    this.#walker.forget();
  }

  #days(at: Position, from: Day): void {
    const { history } = this;
    const days = history.knownDays(from, at);
    if (days.at(-1) === UNKNOWN_DAY) days.pop();
    const grows =
      history.isQuiet && at >= history.head ? byKnownDay(history.told(at, null), from) : undefined;
    this.#stands = from === UNKNOWN_DAY ? undefined : from;
    for (const [i, day] of days.entries()) {
      const news = i === 0 ? undefined : grows?.get(day);
      if (grows && i > 0 && !news) continue;
      this.#goOn(news ? merged(this.#list, news) : history.told(at, day), day);
      this.#stands = day;
    }
    const all = history.told(at, null);
    if (this.#goOn(all, UNKNOWN_DAY)) this.#stands = undefined;
  }

  /** Goes over to the facts known on the next day. @returns whether they differ */
  #goOn(next: readonly Version[], day: Day): boolean {
    const common = commonLength(this.#list, next);
    if (common === this.#list.length && common === next.length) return false;
    const a = this.#list[common]?.fact.latest ?? END;
    const b = next[common]?.fact.latest ?? END;
    const differs = a < b ? a : b;
    this.#list = next;
    this.#timelines.replace(differs, this.#intervals(differs, common, day === UNKNOWN_DAY ? null : day), day);
    return true;
  }

  /** The intervals of the asOf axis from the first day that differs on, which may be one on which nothing happens any more. */
  #intervals(differs: Day, common: number, knownOn: Day | null): Interval[] {
    const list = this.#list;
    const intervals: Interval[] = [];
    const latestOf = (i: number): Day => list[i]?.fact.latest ?? END;
    let start = countUntil(list, differs);
    while (start > 0 && latestOf(start - 1) >= differs) start -= 1;
    let behind = start;
    for (let day = differs; day < END; ) {
      const before = behind;
      while (behind < list.length && latestOf(behind) <= day) behind += 1;
      if (day === differs) this.#walker.start(list, before, behind, common);
      const state = this.#walker.advance(behind);
      const until = latestOf(behind);
      if (behind > 0) {
        const stops = stopsOf(day, until, this.view.boundaries(state, day));
        const rows = this.view.rows(state, stops, knownOn);
        for (const [n, a0] of stops.entries())
          intervals.push({ a0, a1: stops[n + 1] ?? until, rows: rows[n] ?? [] });
      }
      day = until;
    }
    return intervals;
  }

  #changes(): Changes {
    const { fresh, ended, revived } = this.#timelines;
    const changes = {
      gone: [...[...ended].flatMap(({ segment }) => segment.stored ?? []), ...revived],
      alive: [...fresh],
      ended: [...ended].filter(({ segment, k1 }) => segment.k0 < k1),
    };
    fresh.clear();
    ended.clear();
    revived.length = 0;
    return changes;
  }

  /** After a restart nothing is known to be stored: what says the same is left where it is. */
  #changesTo(stored: readonly StoredSegment[]): Changes {
    const before = new Map(stored.map((segment) => [keyOf(segment, segment.k1), segment.stored]));
    const { alive, ended } = this.#changes();
    const isNew = (made: Segment | Ended, key: string): boolean => {
      const at = before.get(key);
      if (at === undefined) return true;
      made.stored = at;
      before.delete(key);
      return false;
    };
    const opened = alive.filter((segment) => isNew(segment, keyOf(segment, END)));
    const closed = ended.filter((one) => isNew(one, keyOf(one.segment, one.k1)));
    return { gone: [...before.values()], alive: opened, ended: closed };
  }
}

const keyOf = ({ row, a0, a1, k0 }: Segment, k1: Day): string =>
  `${a0}|${a1}|${k0}|${k1}|${row.id}|${row.cells.join('\u0000')}`;

/** The days from one on and before another on which the rows may change. */
function stopsOf(day: Day, until: Day, boundaries: readonly Day[]): Day[] {
  const between = boundaries.filter((d) => d > day && d < until);
  return between.length === 0 ? [day] : [day, ...new Set(between.sort())];
}

const dayBefore = (day: Day): Day =>
  day === UNKNOWN_DAY ? '9999-12-31' : day <= FIRST_DAY ? FIRST_DAY : plusDays(day, -1);

/** The facts that become known on each day from one on. */
function byKnownDay(versions: readonly Version[], from: Day): Map<Day, Version[]> {
  const days = new Map<Day, Version[]>();
  for (const version of versions) {
    if (version.knownLatest < from) continue;
    const list = days.get(version.knownLatest);
    if (list) list.push(version);
    else days.set(version.knownLatest, [version]);
  }
  return days;
}
