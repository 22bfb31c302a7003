import { type Position, START } from '../../store/event-store.js';
import type { Clock } from '../clock.js';
import type { Endpoint } from '../endpoints/state.js';
import { Matcher } from '../messages/filter.js';
import type { Feeder } from './feeder.js';
import { isSince, isUntil } from './moments.js';
import type { Delivery, Queue } from './queue.js';

/** Seconds of a replay queued ahead at its rate. */
const AHEAD_MS = 5000;
const AT_ONCE = 500;

interface Job {
  readonly id: string;
  readonly cursor: Position;
  readonly stop: Position;
  readonly enqueued: number;
  readonly nextAt: number;
}

/**
 * Queues replays a few seconds ahead, each message due when its turn comes at the rate asked for. They run in lanes of
 * their own: what is live is not held back by them.
 */
export class Replays {
  constructor(
    readonly queue: Queue,
    readonly feeder: Feeder,
    readonly clock: Clock,
  ) {}

  /** Takes up replays an endpoint's stream asks for, and drops those called off. */
  adopt(endpoint: Endpoint, cursors: ReadonlyMap<string, Position> = new Map()): void {
    for (const replay of endpoint.replays) {
      this.queue.run(
        `INSERT OR IGNORE INTO replay (id, endpoint, cursor, stop, state) VALUES (?, ?, ?, ?, 'running')`,
        replay.id,
        endpoint.id,
        cursors.get(replay.id) ?? START,
        this.feeder.horizon(),
      );
    }
    const wanted = new Set(endpoint.replays.map((replay) => replay.id));
    for (const { id } of this.#jobs(endpoint.id)) {
      if (!wanted.has(id)) this.queue.run(`UPDATE replay SET state = 'cancelled' WHERE id = ?`, id);
    }
  }

  /** Queues what is due soon. @returns what was queued, and when to look again */
  step(endpoint: Endpoint, isFull: boolean): { added: Delivery[]; wakeAt: number | undefined } {
    const added: Delivery[] = [];
    const now = this.clock.now();
    if (isFull) return { added, wakeAt: this.#jobs(endpoint.id).length > 0 ? now + AHEAD_MS : undefined };
    let wakeAt: number | undefined;
    for (const job of this.#jobs(endpoint.id)) {
      const next = this.#advance(endpoint, job, added);
      if (next !== undefined && (wakeAt === undefined || next < wakeAt)) wakeAt = next;
    }
    return { added, wakeAt };
  }

  #jobs(endpoint: string): Job[] {
    return this.queue.all<Job>(
      `SELECT id, cursor, stop, enqueued, next_at AS nextAt FROM replay WHERE endpoint = ? AND state = 'running'`,
      endpoint,
    );
  }

  #advance(endpoint: Endpoint, job: Job, added: Delivery[]): number | undefined {
    const input = endpoint.replays.find((replay) => replay.id === job.id);
    if (!input) return undefined;
    const now = this.clock.now();
    const gap = 1000 / input.ratePerSecond;
    const matcher = new Matcher(input.filter ?? endpoint.filter, endpoint.format);
    let due = Math.max(job.nextAt, now);
    if (due - now > AHEAD_MS) return due - AHEAD_MS;
    const page = this.feeder.page(job.cursor, job.stop);
    this.queue.transaction(() => {
      let { cursor, enqueued } = job;
      let full = false;
      for (const facets of page.facets) {
        const { event } = facets.candidate;
        // An event's messages are queued together: the cursor stands between events.
        if (event.position !== cursor && (due - now > AHEAD_MS || enqueued - job.enqueued >= AT_ONCE)) {
          full = true;
          break;
        }
        cursor = event.position;
        if (!isSince(event, input.since) || (input.until !== undefined && !isUntil(event, input.until)))
          continue;
        if (!matcher.matches(facets, false)) continue;
        const row = this.feeder.deliver(endpoint.id, facets.candidate, `replay:${job.id}`, Math.round(due));
        if (!row) continue;
        added.push(row);
        enqueued += 1;
        due += gap;
      }
      if (!full) cursor = page.end;
      this.queue.run(
        'UPDATE replay SET cursor = ?, enqueued = ?, next_at = ?, state = ? WHERE id = ?',
        cursor,
        enqueued,
        Math.round(due),
        cursor >= job.stop ? 'done' : 'running',
        job.id,
      );
    });
    return Math.max(now + 1, Math.min(due - AHEAD_MS, now + AHEAD_MS));
  }
}
