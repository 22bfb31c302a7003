import type { Day } from '../domain/dates.js';
import { type Interval, type Row, sameRow } from './dated.js';

/** A row and the days of the asOf axis between which it is so, known from `k0` on. */
export interface Segment {
  readonly row: Row;
  readonly a0: Day;
  readonly a1: Day;
  readonly k0: Day;
  /** Where it is stored, once it is. */
  stored?: number;
}

/** A segment that is known no more from a day on. */
export interface Ended {
  readonly segment: Segment;
  readonly k1: Day;
  /** Where it is stored, once it is. */
  stored?: number;
}

interface Running {
  row: Row;
  a0: Day;
  a1: Day;
}

/**
 * A subject's rows as they are known on one day, each row's segments one after the other on the asOf axis. Goes from one
 * known-on day to the next, remaking only what lies behind the first day that differs.
 */
export class Timelines {
  readonly #byId = new Map<string, Segment[]>();
  /** Not stored yet, and alive. */
  readonly fresh = new Set<Segment>();
  /** Not stored yet, and known no more. */
  readonly ended = new Set<Ended>();
  /** Stored rows that were ended on the day the rows stand at, and go on after all. */
  readonly revived: number[] = [];
  #day: Day | undefined;
  #endedToday: Ended[] = [];

  /** Begins from segments alive on some known-on day. */
  reset(alive: readonly Segment[]): void {
    this.#byId.clear();
    this.fresh.clear();
    this.#endedToday = [];
    for (const segment of [...alive].sort((a, b) => (a.a0 < b.a0 ? -1 : 1))) {
      const list = this.#byId.get(segment.row.id);
      if (list) list.push(segment);
      else this.#byId.set(segment.row.id, [segment]);
      this.fresh.add(segment);
    }
  }

  /** Puts intervals in the place of all that is so from a day on, as known from another day on. */
  replace(from: Day, intervals: readonly Interval[], known: Day): void {
    if (known !== this.#day) this.#endedToday = [];
    this.#day = known;
    const tails = new Map<string, Segment[]>();
    const running = new Map<string, Running>();
    for (const [id, list] of this.#byId) {
      let at = list.length;
      while (at > 0 && (list[at - 1] as Segment).a1 > from) at -= 1;
      if (at === list.length) continue;
      const tail = list.splice(at);
      tails.set(id, tail);
      const { row, a0 } = tail[0] as Segment;
      if (a0 < from) running.set(id, { row, a0, a1: from });
    }
    for (const { a0, a1, rows } of intervals) {
      for (const row of rows) {
        const at = running.get(row.id);
        if (at && at.a1 === a0 && sameRow(at.row, row)) at.a1 = a1;
        else {
          if (at) this.#place(at, tails, known);
          running.set(row.id, { row, a0, a1 });
        }
      }
    }
    for (const at of running.values()) this.#place(at, tails, known);
    for (const tail of tails.values()) for (const segment of tail) this.#end(segment, known);
  }

  /** Puts a piece behind the last of its row: the old one where it says the same, which then goes on. */
  #place({ row, a0, a1 }: Running, tails: ReadonlyMap<string, Segment[]>, known: Day): void {
    const tail = tails.get(row.id);
    for (let old = tail?.[0]; old && old.a0 <= a0; old = tail?.[0]) {
      if (old.a0 === a0 && old.a1 === a1 && sameRow(old.row, row)) break;
      this.#end(old, known);
      tail?.shift();
    }
    const old = tail?.[0]?.a0 === a0 ? tail.shift() : undefined;
    const segment: Segment = old ?? this.#revived(row, a0, a1) ?? { row, a0, a1, k0: known };
    if (segment.stored === undefined) this.fresh.add(segment);
    const list = this.#byId.get(row.id);
    if (list) list.push(segment);
    else this.#byId.set(row.id, [segment]);
  }

  /** The same segment, if it was ended on this very day: several events known on one day may come one by one. */
  #revived(row: Row, a0: Day, a1: Day): Segment | undefined {
    const at = this.#endedToday.findIndex(
      ({ segment }) => segment.a0 === a0 && segment.a1 === a1 && sameRow(segment.row, row),
    );
    const [ended] = at < 0 ? [] : this.#endedToday.splice(at, 1);
    if (!ended) return undefined;
    if (this.ended.delete(ended)) return ended.segment;
    if (ended.stored !== undefined) this.revived.push(ended.stored);
    return { row, a0, a1, k0: ended.segment.k0 };
  }

  #end(segment: Segment, known: Day): void {
    this.fresh.delete(segment);
    if (segment.k0 >= known && segment.stored === undefined) return;
    const ended: Ended = { segment, k1: known };
    this.ended.add(ended);
    if (segment.k0 < known) this.#endedToday.push(ended);
  }
}
