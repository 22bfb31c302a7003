import type { StoredEvent } from '../../domain/event.js';
import { type EventStore, type Position, positionOf } from '../../store/event-store.js';
import type { Delivery, NewDelivery, Queue } from '../delivery/queue.js';
import { housekeeping } from '../endpoints/events.js';

/** What another node needs to go on with an endpoint. */
export interface ProgressNote {
  readonly node: string;
  readonly life: number;
  /** Everything up to here is settled, but for what `open` names. */
  readonly through: Position;
  readonly open: readonly NewDelivery[];
  readonly replays: readonly { readonly id: string; readonly cursor: Position }[];
  readonly failingSince: number | null;
}

/** Open messages told in a note; where more wait, reading starts again before the next one, and some are sent twice. */
const OPEN_MAX = 500;

export const progressStream = (endpoint: string): string => `progress-${endpoint}`;

/** Writes notes to an endpoint's progress stream. Each expects the one before: a node that lost its lease finds out here. */
export class ProgressWriter {
  #revision: number | 'none' = 'none';

  constructor(
    readonly store: EventStore,
    readonly queue: Queue,
    readonly endpoint: string,
  ) {}

  /** The last note, found with a few reads however long the stream is. */
  async load(): Promise<ProgressNote | undefined> {
    const event = await lastOf(this.store, progressStream(this.endpoint));
    this.#revision = event?.revision ?? 'none';
    return event?.data as ProgressNote | undefined;
  }

  /** @throws WrongExpectedRevision when another node writes too */
  async write(): Promise<void> {
    const stream = progressStream(this.endpoint);
    const note = housekeeping(stream, 'EndpointProgressed', this.note(), `node:${this.queue.node}`);
    const { revision } = await this.store.append(stream, [note], this.#revision);
    this.#revision = revision;
  }

  note(): ProgressNote {
    const { queue, endpoint } = this;
    const feed = queue.feed(endpoint);
    if (!feed) throw new Error(`${endpoint} is not served here.`);
    const live = queue
      .waiting(endpoint, OPEN_MAX + 1)
      .filter((row) => row.run === '' && row.type !== 'digest');
    let through = feed.cursor;
    const beyond = live[OPEN_MAX];
    const digest = queue.get<{ position: Position | null }>(
      'SELECT min(position) AS position FROM digest_item WHERE endpoint = ? AND settled = 0',
      endpoint,
    );
    for (const position of [beyond?.position, digest?.position]) {
      if (position && before(position) < through) through = before(position);
    }
    return {
      node: queue.node,
      life: feed.life,
      through,
      open: live.filter((row) => row.position <= through).map(bare),
      replays: queue.all(
        'SELECT id, cursor FROM replay WHERE endpoint = ? AND state = ?',
        endpoint,
        'running',
      ),
      failingSince: feed.failingSince,
    };
  }
}

const before = (position: Position): Position => positionOf(BigInt(position) - 1n);

function bare({ seq: _s, tries: _t, lane: _l, ...row }: Delivery): NewDelivery {
  return row;
}

/**
 * Makes this node's rows of an endpoint say what another node left: what waits here from an earlier time was settled there,
 * or is named in the note.
 */
export function adopt(queue: Queue, endpoint: string, note: ProgressNote, now: number): void {
  queue.transaction(() => {
    queue.run(
      `UPDATE delivery SET state = 'moved', settled_at = ?, message = message || '@' || seq WHERE endpoint = ? AND state = 'waiting'`,
      now,
      endpoint,
    );
    queue.run('DELETE FROM digest_item WHERE endpoint = ? AND position > ?', endpoint, note.through);
    queue.setFeed(endpoint, note.through, note.life);
    queue.run('UPDATE feed SET failing_since = ? WHERE endpoint = ?', note.failingSince, endpoint);
    for (const row of note.open) {
      queue.insert({ ...row, extra: row.extra ?? {} }, now);
    }
    for (const { id, cursor } of note.replays) {
      queue.run(`UPDATE replay SET cursor = ? WHERE id = ? AND cursor < ?`, cursor, id, cursor);
    }
  });
}

/** The last event of a stream: its end is found by doubling, then by halving. */
export async function lastOf(store: EventStore, stream: string): Promise<StoredEvent | undefined> {
  const at = async (revision: number): Promise<StoredEvent | undefined> => {
    for await (const event of store.readStream(stream, revision)) return event;
    return undefined;
  };
  let found = await at(0);
  if (!found) return undefined;
  let low = 0;
  let high = 1;
  for (let event = await at(high); event; event = await at(high)) {
    found = event;
    low = high;
    high *= 2;
  }
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    const event = await at(middle);
    if (event) {
      found = event;
      low = middle;
    } else high = middle;
  }
  return found;
}
