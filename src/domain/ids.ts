import { createHash } from 'node:crypto';

/** Asof's namespace for name-based ids (RFC 9562, version 5). Frozen: every derived id hangs on it. */
export const NAMESPACE = '8c5f3c1e-6a0b-5d6e-9a55-41736f662d31';

/**
 * UUID version 5 (RFC 9562 section 5.5) of parts joined by a unit separator, so that ('a', 'bc') and ('ab', 'c') differ.
 * @example uuidV5('case-cand-4-24-cv-04722', '72', '1')
 */
export function uuidV5(...parts: readonly string[]): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(parts.join('\u001f'))
    .digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
