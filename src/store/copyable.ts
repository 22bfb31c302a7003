import type { StoredEvent } from '../domain/event.js';
import type { AppendResult, EventStore } from './event-store.js';

/** A store another one's log can be copied into: what `asof copy` asks of its target. */
export interface CopyableStore extends EventStore {
  /**
   * Adds events of another store's log after a stream's last one, keeping id, revision, `recordedAt` and `prevHash`; the
   * position is this store's own. Repeat-safe like `append`.
   * @throws WrongExpectedRevision if the stream doesn't stand just before them
   * @throws UnstorableEvent if they don't continue the stream's chain
   */
  appendRecorded(stream: string, events: readonly StoredEvent[]): Promise<AppendResult>;
}
