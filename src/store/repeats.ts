import type { StoredEvent } from '../domain/event.js';
import { sameContent } from '../domain/hash.js';
import { EventIdConflict, type ExpectedRevision, WrongExpectedRevision } from './event-store.js';
import type { Storable } from './storable.js';

/** First revision an append on top of `expected` takes. */
export const firstRevision = (expected: ExpectedRevision): number => (expected === 'none' ? 0 : expected + 1);

/**
 * How many of an append's leading events stand already where it would put them: a repeat of an append whose answer was
 * lost. All of them: the append is answered as before. Some, and the stream ends with them: the rest is still to be
 * written. None, on a stream that stands elsewhere: somebody else was faster.
 *
 * @param current where the stream stands
 * @param recorded the stream's events from `firstRevision(expected)` on, at most as many as the append has
 * @throws WrongExpectedRevision if the stream holds other events there
 * @throws EventIdConflict if it holds one of these ids with other content
 */
export function alreadyRecorded(
  stream: string,
  events: readonly Storable[],
  expected: ExpectedRevision,
  current: ExpectedRevision,
  recorded: readonly StoredEvent[],
): number {
  if (current === expected) return 0;
  let count = 0;
  for (const { event } of events) {
    const there = recorded[count];
    if (there === undefined || there.id !== event.id) break;
    if (!sameContent(event, there)) throw new EventIdConflict(event.id, stream);
    count++;
  }
  const endsThere = current === firstRevision(expected) + count - 1;
  if (count === events.length || (count > 0 && endsThere)) return count;
  throw new WrongExpectedRevision(stream, expected, current);
}
