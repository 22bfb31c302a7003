import { salted } from '../commands/salting.js';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import {
  type EventStore,
  type ExpectedRevision,
  type Position,
  WrongExpectedRevision,
} from '../store/event-store.js';

/** What an import needs of the world. */
export interface ImportStore {
  /** The node's own copy of the log. */
  readonly log: { stream(name: string): readonly StoredEvent[] };
  readonly store: Pick<EventStore, 'append' | 'readStream'>;
  /** Random hexadecimal digits, 16 to 64. */
  readonly salt: () => string;
}

/** What a plan asks to append, made from what is recorded. */
export interface Planned {
  readonly groups: readonly (readonly NewEvent[])[];
}

/** Events of one append: large enough to be fast, small enough not to hold up other writers. */
const BATCH = 400;
const ATTEMPTS = 8;

export interface Appended<P> {
  readonly plan: P;
  /** Ids appended, in all attempts. */
  readonly ids: ReadonlySet<string>;
  /** Position of the last event; undefined where nothing was appended. */
  readonly position?: Position;
}

/**
 * Plans on what is recorded and appends, again from the start when another writer came in between. What an earlier attempt
 * appended is then found recorded, so that nothing is appended twice.
 */
export function appendPlanned<P extends Planned>(
  stream: string,
  world: ImportStore,
  plan: (recorded: readonly StoredEvent[]) => P,
): Promise<Appended<P>> {
  return inTurn(world.store, stream, () => planAndAppend(stream, world, plan));
}

/** Imports of one case wait for each other in this process: five hundred alerts at once would else race for a revision. */
const queues = new WeakMap<object, Map<string, Promise<unknown>>>();

function inTurn<T>(store: object, stream: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(store) ?? new Map<string, Promise<unknown>>();
  queues.set(store, queue);
  const before = queue.get(stream);
  const run = before === undefined ? work() : before.then(work, work);
  queue.set(stream, run);
  const done = () => {
    if (queue.get(stream) === run) queue.delete(stream);
  };
  run.then(done, done);
  return run;
}

async function planAndAppend<P extends Planned>(
  stream: string,
  world: ImportStore,
  plan: (recorded: readonly StoredEvent[]) => P,
): Promise<Appended<P>> {
  const ids = new Set<string>();
  let position: Position | undefined;
  let recorded = world.log.stream(stream);
  for (let attempt = 1; ; attempt += 1) {
    const planned = plan(recorded);
    let expected: ExpectedRevision = recorded.at(-1)?.revision ?? 'none';
    try {
      for (const batch of batches(planned.groups)) {
        const result = await world.store.append(
          stream,
          batch.map((event) => salted(event, world.salt)),
          expected,
        );
        expected = result.revision;
        position = result.position;
        for (const event of batch) ids.add(event.id);
      }
      return { plan: planned, ids, ...(position === undefined ? {} : { position }) };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision) || attempt >= ATTEMPTS) throw error;
      // The node's copy may be behind the store: the store itself says what is recorded.
      recorded = await everyEvent(world.store.readStream(stream));
    }
  }
}

async function everyEvent(events: AsyncIterable<StoredEvent>): Promise<StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** Groups put together up to the size of a batch; one larger group stays whole. */
function* batches(groups: readonly (readonly NewEvent[])[]): Generator<readonly NewEvent[]> {
  let batch: NewEvent[] = [];
  for (const group of groups) {
    if (batch.length > 0 && batch.length + group.length > BATCH) {
      yield batch;
      batch = [];
    }
    batch.push(...group);
  }
  if (batch.length > 0) yield batch;
}
