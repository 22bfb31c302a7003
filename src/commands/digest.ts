import { createHash, type Hash } from 'node:crypto';
import type { StoredEvent } from '../domain/event.js';
import { contentHash } from '../domain/hash.js';

/**
 * Digest of a log: SHA-256 over every event in log order with its stream, revision, instant and content hash. Positions are
 * each store's own and not in it, so that a copy in another store has the same; nor are texts, only their hashes, so that
 * a log has it before and after a purge.
 */
export class LogDigest {
  readonly #hash: Hash = createHash('sha256');
  count = 0;

  add(event: StoredEvent): void {
    const { subject, revision, id, recordedAt, prevHash, correlationId, causationId } = event;
    this.#hash.update(
      `${subject}\n${revision}\n${id}\n${recordedAt}\n${prevHash ?? ''}\n${correlationId ?? ''}\n${causationId ?? ''}\n${contentHash(event)}\n`,
    );
    this.count += 1;
  }

  /** The digest of what was added so far, in hexadecimal. */
  get value(): string {
    return this.#hash.copy().digest('hex');
  }
}
