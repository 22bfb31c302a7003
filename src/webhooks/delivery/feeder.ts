import type { StoredEvent } from '../../domain/event.js';
import { type Position, START } from '../../store/event-store.js';
import type { Clock } from '../clock.js';
import type { Described } from '../described.js';
import type { Endpoint } from '../endpoints/state.js';
import {
  type Candidate,
  candidateId,
  candidatesOf,
  type IsReinterpretation,
} from '../messages/candidates.js';
import { periodOf } from '../messages/digest.js';
import { Facets, Matcher } from '../messages/filter.js';
import type { LogReader } from '../record-view.js';
import { isSince } from './moments.js';
import type { Delivery, NewDelivery, Queue } from './queue.js';
import { forgetAnswers, wasToldOf } from './records.js';

/** Streams that are the record; all others are Asof's own housekeeping. */
export const RECORD_PREFIXES = ['case-', 'matter-', 'organization-', 'venture-', 'person-'] as const;

const PAGE = 500;
/** A summary waits so long for more of the same reading. */
const REINTERPRETATION_QUIET = 5000;
/** Twice so many at most, so that what waits is seldom read again. */
const EVENTS_KEPT = 4000;
const SUMMARY_MAX = 100;

export interface FeederOptions {
  readonly log: LogReader;
  readonly view: Described;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly isReinterpretation: IsReinterpretation;
  /** Called for what was added to an endpoint's queue. */
  readonly onAdded: (delivery: Delivery) => void;
  /** Whether enough waits for an endpoint. */
  readonly isFull: (endpoint: string) => boolean;
}

/** Reads the log for every endpoint and queues what its filter lets through, row and cursor in one transaction. */
export class Feeder {
  readonly #options: FeederOptions;
  readonly #matchers = new Map<string, { revision: number; matcher: Matcher }>();
  #events = new Map<string, StoredEvent>();
  #older: ReadonlyMap<string, StoredEvent> = new Map();
  readonly #putOff = new Set<string>();
  /** Where reading stands, as the rows say: asked for at every write to the log. */
  readonly #feeds = new Map<string, { life: number; cursor: Position }>();

  constructor(options: FeederOptions) {
    this.#options = options;
  }

  /** How far the log may be read: the read models must have come as far. */
  horizon(): Position {
    return this.#options.view.horizon();
  }

  /** An event of the log, from memory if it was read lately. */
  event(id: string): StoredEvent | undefined {
    return this.#events.get(id) ?? this.#older.get(id) ?? this.#options.log.event(id);
  }

  matcher(endpoint: Endpoint): Matcher {
    const known = this.#matchers.get(endpoint.id);
    if (known?.revision === endpoint.revision) return known.matcher;
    const matcher = new Matcher(endpoint.filter, endpoint.format);
    this.#matchers.set(endpoint.id, { revision: endpoint.revision, matcher });
    return matcher;
  }

  /** Where reading begins for an endpoint that has never been served, or lives again. */
  begin(endpoint: Endpoint): { readonly cursor: Position } {
    const { queue } = this.#options;
    const known = this.#feeds.get(endpoint.id);
    if (known?.life === endpoint.lives) return known;
    const feed = queue.feed(endpoint.id);
    if (feed?.life === endpoint.lives) return feed;
    const fresh = endpoint.since === null ? endpoint.headAtCreation : START;
    let cursor = feed === undefined ? fresh : feed.cursor;
    if (endpoint.lives > 1) {
      if (!endpoint.sendMissed) cursor = endpoint.enabledAt;
      const now = this.#options.clock.now();
      queue.run(
        endpoint.sendMissed
          ? `UPDATE delivery SET next_at = ?1, step_due = ?1, step = 0, early = 0 WHERE endpoint = ?2 AND state = 'waiting'`
          : `UPDATE delivery SET state = 'skipped', settled_at = ?1, reason = 'The endpoint was disabled.' WHERE endpoint = ?2 AND state = 'waiting'`,
        now,
        endpoint.id,
      );
    }
    queue.setFeed(endpoint.id, cursor, endpoint.lives);
    return { cursor };
  }

  /** Reads one page for each endpoint that is behind and has room. @returns whether there may be more at once */
  step(endpoints: readonly Endpoint[]): boolean {
    const horizon = this.horizon();
    const pages = new Map<Position, Page>();
    const behind: { endpoint: Endpoint; page: Page }[] = [];
    this.#putOff.clear();
    for (const endpoint of endpoints) {
      const { cursor } = this.begin(endpoint);
      if (cursor >= horizon) continue;
      if (this.#options.isFull(endpoint.id)) {
        this.#putOff.add(endpoint.id);
        continue;
      }
      let page = pages.get(cursor);
      if (!page) {
        page = this.page(cursor, horizon);
        pages.set(cursor, page);
      }
      behind.push({ endpoint, page });
    }
    if (behind.length === 0) return false;
    // One transaction for all: with many endpoints a commit for each would cost more than the work.
    const added = this.#options.queue.transaction(() =>
      behind.flatMap(({ endpoint, page }) => this.#queue(endpoint, page)),
    );
    for (const { endpoint, page } of behind)
      this.#feeds.set(endpoint.id, { life: endpoint.lives, cursor: page.end });
    for (const row of added) this.#options.onAdded(row);
    return behind.some(({ page }) => page.end < horizon);
  }

  /** Whether reading on was put off because too much waits for an endpoint. */
  isPutOff(endpoint: string): boolean {
    return this.#putOff.has(endpoint);
  }

  /** An endpoint's rows were changed by others than this. */
  forget(endpoint: string): void {
    this.#feeds.delete(endpoint);
  }

  /** Events of the record after a position with the messages they could become. */
  page(after: Position, horizon: Position): Page {
    const { log, view, isReinterpretation } = this.#options;
    // Nearly all of a log is the record: leaving out the rest here is quicker than asking for the categories one by one.
    const read = log.after(after, PAGE);
    const seen = read.filter((event) => event.position <= horizon);
    const events = seen.filter((event) => RECORD_PREFIXES.some((prefix) => event.subject.startsWith(prefix)));
    const facets: Facets[] = [];
    for (const event of events) {
      // Asked for again by the messages of what was read from it.
      if (event.type === 'DocketEntryRecorded') this.#keep(event);
      view.touched(event);
      if (event.type === 'FilingSealed') forgetAnswers(this.#options.queue, event.subject);
      for (const candidate of candidatesOf(event, log, isReinterpretation)) {
        facets.push(new Facets(candidate, view, (id) => this.event(id)));
      }
    }
    const isWhole = read.length < PAGE || seen.length < read.length;
    return { facets, end: isWhole ? horizon : (seen.at(-1) as StoredEvent).position };
  }

  #queue(endpoint: Endpoint, page: Page): Delivery[] {
    const { queue, clock } = this.#options;
    const matcher = this.matcher(endpoint);
    const now = clock.now();
    const rows: Delivery[] = [];
    for (const facets of page.facets) {
      if (!this.#wanted(endpoint, matcher, facets)) continue;
      const row =
        endpoint.digest === null
          ? this.deliver(endpoint.id, facets.candidate, '', now)
          : this.#collect(endpoint, facets.candidate);
      if (row) rows.push(row);
    }
    queue.setFeed(endpoint.id, page.end, endpoint.lives);
    return rows;
  }

  #wanted(endpoint: Endpoint, matcher: Matcher, facets: Facets): boolean {
    const { event } = facets.candidate;
    const isHistory = event.position <= endpoint.headAtCreation;
    if (isHistory && (endpoint.since === null || !isSince(event, endpoint.since))) return false;
    if (!matcher.matches(facets, !isHistory)) return false;
    const hides = (event.data as { hideExistence?: boolean } | null)?.hideExistence === true;
    return !hides || wasToldOf(this.#options.queue, endpoint.id, event.subject);
  }

  /**
   * Queues one message; of a reading anew one summary a subject, to which later events are added while it waits.
   * @returns it, if it is new
   */
  deliver(endpoint: string, candidate: Candidate, run: string, due: number): Delivery | undefined {
    const { queue, clock } = this.#options;
    const now = clock.now();
    const row = newDelivery(endpoint, candidate, run, due);
    this.#keep(candidate.event);
    if (candidate.type !== 'subject.reinterpreted') return queue.insert(row, now);
    const at = due + REINTERPRETATION_QUIET;
    const { id } = candidate.event;
    const fresh = queue.insert({ ...row, stepDueAt: at, nextAt: at, extra: { events: [id], count: 1 } }, now);
    if (fresh) return fresh;
    queue.run(
      `UPDATE delivery SET extra = json_set(extra, '$.count', json_extract(extra, '$.count') + 1,
         CASE WHEN json_array_length(extra, '$.events') < ${SUMMARY_MAX} THEN '$.events[#]' ELSE '$.more' END, ?)
       WHERE endpoint = ? AND run = ? AND message = ? AND type = 'subject.reinterpreted' AND state = 'waiting'`,
      id,
      endpoint,
      run,
      row.message,
    );
    return undefined;
  }

  #collect(endpoint: Endpoint, candidate: Candidate): undefined {
    const { event, type } = candidate;
    const { from } = periodOf(event.recordedAt, endpoint.digest as 'daily', this.#options.timeZone);
    this.#options.queue.run(
      'INSERT OR IGNORE INTO digest_item (endpoint, period, message, type, event, position) VALUES (?, ?, ?, ?, ?, ?)',
      endpoint.id,
      from,
      candidateId(candidate),
      type,
      event.id,
      event.position,
    );
  }

  /** Two generations, the older dropped whole: cheaper than to evict one by one. */
  #keep(event: StoredEvent): void {
    if (this.#events.has(event.id)) return;
    if (this.#events.size >= EVENTS_KEPT) {
      this.#older = this.#events;
      this.#events = new Map();
    }
    this.#events.set(event.id, event);
  }
}

export interface Page {
  readonly facets: readonly Facets[];
  readonly end: Position;
}

/** A delivery of a message that is due at a time. */
export function newDelivery(
  endpoint: string,
  { type, event }: Pick<Candidate, 'type' | 'event'>,
  run: string,
  due: number,
): NewDelivery {
  return {
    endpoint,
    run,
    subject: event.subject,
    message: candidateId({ type, event }),
    type,
    event: event.id,
    position: event.position,
    step: 0,
    stepDueAt: due,
    early: 0,
    nextAt: due,
    extra: {},
  };
}
