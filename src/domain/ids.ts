import { hash } from 'node:crypto';

/** Asof's namespace for name-based ids (RFC 9562, version 5). Frozen: every derived id hangs on it. */
export const NAMESPACE = '8c5f3c1e-6a0b-5d6e-9a55-41736f662d31';

const PREFIX = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
/** The variant's bits (10) before the two that are kept of a hexadecimal digit. */
const VARIANT = '89ab';

/** Namespace and name, as they are hashed; longer names get bytes of their own. */
const bytes = Buffer.alloc(1024);
PREFIX.copy(bytes);

/**
 * UUID version 5 (RFC 9562 section 5.5) of parts joined by a unit separator, so that ('a', 'bc') and ('ab', 'c') differ.
 * @example uuidV5('case-cand-4-24-cv-04722', '72', '1')
 */
export function uuidV5(...parts: readonly string[]): string {
  const name = parts.join('\u001f');
  // A UTF-16 unit takes three bytes of UTF-8 at most.
  const fits = name.length * 3 <= bytes.length - PREFIX.length;
  const hex = hash(
    'sha1',
    fits
      ? bytes.subarray(0, PREFIX.length + bytes.write(name, PREFIX.length))
      : Buffer.concat([PREFIX, Buffer.from(name)]),
  );
  const variant = VARIANT[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
