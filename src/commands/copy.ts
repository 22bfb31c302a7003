import type { StoredEvent } from '../domain/event.js';
import { erasedHash } from '../domain/hash.js';
import type { CopyableStore } from '../store/copyable.js';
import { type EventStore, type Position, START } from '../store/event-store.js';
import { LogDigest } from './digest.js';

export interface CopyOptions {
  /** Ids of events whose texts are left out: their hashes take their place, so that every chain stays valid. */
  readonly withoutText?: ReadonlySet<string>;
  /** Appends that may be under way together: more than one only where the target keeps the order they were asked in. */
  readonly together: number;
  readonly onProgress?: (copied: number, position: Position) => void;
}

export interface CopyReport {
  /** Events in the source. */
  readonly events: number;
  /** Those that were there from an earlier copy. */
  readonly alreadyThere: number;
  readonly copied: number;
  /** Of the source and, read back, of the target. */
  readonly digest: string;
  readonly position: Position;
}

/** The target holds something else than the beginning of the source: nothing can be added to it. */
export class NotACopy extends Error {
  override readonly name = 'NotACopy';
}

const MOST_EVENTS = 200;

/**
 * Copies a log: ids, order, dates and metadata stay, positions are the target's own. What an interrupted copy left is
 * found again and gone on from; the result is read back and compared by digest.
 * @throws NotACopy, StoreUnavailable
 */
export async function copyLog(
  from: EventStore,
  to: CopyableStore,
  options: CopyOptions,
): Promise<CopyReport> {
  const source = from.readAll(START)[Symbol.asyncIterator]();
  const digest = new LogDigest();
  const alreadyThere = await skipWhatIsThere(source, to, digest, options);
  const pending: Promise<unknown>[] = [];
  let run: StoredEvent[] = [];
  let copied = 0;
  const flush = async () => {
    const [first] = run;
    if (!first) return;
    pending.push(to.appendRecorded(first.subject, run));
    copied += run.length;
    const position = (run.at(-1) as StoredEvent).position;
    run = [];
    if (pending.length >= options.together) {
      await Promise.all(pending.splice(0));
      options.onProgress?.(alreadyThere + copied, position);
    }
  };
  try {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      const event = options.withoutText?.has(next.value.id) ? erased(next.value) : next.value;
      digest.add(event);
      if (run.length >= MOST_EVENTS || (run[0] && run[0].subject !== event.subject)) await flush();
      run.push(event);
    }
    await flush();
  } finally {
    await Promise.allSettled(pending);
  }
  await Promise.all(pending);
  const check = new LogDigest();
  for await (const event of to.readAll(START)) check.add(event);
  if (check.value !== digest.value) {
    throw new NotACopy(
      `The copy was read back and differs: ${check.count} events there, ${digest.count} in the source. Was something else written to it meanwhile? Copy again to an empty store.`,
    );
  }
  return { events: digest.count, alreadyThere, copied, digest: digest.value, position: await to.head() };
}

/** Reads both from the start for as long as the target has events: it must hold just what the source begins with. */
async function skipWhatIsThere(
  source: AsyncIterator<StoredEvent>,
  to: CopyableStore,
  digest: LogDigest,
  options: CopyOptions,
): Promise<number> {
  const there = new LogDigest();
  for await (const event of to.readAll(START)) {
    const next = await source.next();
    const same =
      !next.done &&
      next.value.id === event.id &&
      next.value.subject === event.subject &&
      next.value.revision === event.revision;
    if (!same) {
      throw new NotACopy(
        `The target holds event ${event.id} of ${event.subject} where the source has ${next.done ? 'none' : `${next.value.id} of ${next.value.subject}`}: it is no copy of this log. Copy to an empty store.`,
      );
    }
    digest.add(next.value);
    there.add(event);
    if (digest.count % 5000 === 0) options.onProgress?.(digest.count, event.position);
  }
  if (there.value !== digest.value)
    throw new NotACopy(
      'The target holds the same events with other content: it is no copy of this log. Run `asof verify` on both.',
    );
  return digest.count;
}

function erased(event: StoredEvent): StoredEvent {
  return { ...event, data: withoutTexts(event.data) };
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (typeof record.salt === 'string' && typeof record.text === 'string' && Object.keys(record).length === 2)
    return { erased: erasedHash(record.salt, record.text) };
  return Object.fromEntries(Object.entries(record).map(([key, member]) => [key, withoutTexts(member)]));
}
