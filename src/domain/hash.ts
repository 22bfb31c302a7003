import { createHash } from 'node:crypto';
import type { NewEvent, StoredEvent } from './event.js';

/**
 * Canonical JSON: keys in code-unit order, no white space, `undefined` left out. Numbers and strings as ECMAScript prints
 * them (the rules of RFC 8785).
 * @throws TypeError for a value JSON can't hold (bigint, function).
 */
export function canonicalJson(value: unknown): string {
  if (
    value === null ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'string'
  ) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${value.map((item) => canonicalJson(item === undefined ? null : item)).join(',')}]`;
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const members: string[] = [];
    for (const key of Object.keys(record).sort()) {
      const member = record[key];
      if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`canonical JSON can't hold a ${typeof value}`);
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What is left of an erasable text: its hash under its salt. */
export const erasedHash = (salt: string, text: string): string => sha256(salt + text);

/** Puts the hash in the place of every erasable text, so that erasing text and salt later changes nothing here. */
export function withTextHashed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTextHashed);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (
    typeof record.salt === 'string' &&
    typeof record.text === 'string' &&
    Object.keys(record).length === 2
  ) {
    return { erased: erasedHash(record.salt, record.text) };
  }
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(record)) out[key] = withTextHashed(record[key]);
  return out;
}

function content(event: NewEvent, data: unknown): Record<string, unknown> {
  const {
    id,
    type,
    version,
    subject,
    about,
    occurredOn,
    ordinal,
    knownOn,
    knownOnBasis,
    standing,
    sources,
    actor,
  } = event;
  return {
    id,
    type,
    version,
    subject,
    about,
    occurredOn,
    ordinal,
    knownOn,
    knownOnBasis,
    standing,
    sources,
    actor,
    data,
  };
}

/** SHA-256 of an event as stored, never upcast; erasable text enters as its own hash. */
export function contentHash(event: NewEvent): string {
  return sha256(canonicalJson(content(event, withTextHashed(event.data))));
}

/** The hash the stream's next event carries as `prevHash`: one chain per stream. */
export function chainHash(event: StoredEvent): string {
  return sha256(`${event.prevHash ?? ''}\n${contentHash(event)}\n${event.recordedAt}`);
}

/**
 * Whether two events of one id say the same. The salt of an erasable text is made anew at every attempt and does not count;
 * a text that was erased is taken to be the one it replaced.
 */
export function sameContent(a: NewEvent, b: NewEvent): boolean {
  return comparable(a, b) === comparable(b, a);
}

function comparable(event: NewEvent, other: NewEvent): string {
  return canonicalJson(content(event, plainText(event.data, other.data)));
}

function plainText(value: unknown, other: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item, i) => plainText(item, Array.isArray(other) ? other[i] : undefined));
  if (typeof value === 'string') return isErased(other) ? '' : value;
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (isErased(record)) return '';
  if (typeof record.salt === 'string' && typeof record.text === 'string')
    return isErased(other) ? '' : record.text;
  const otherRecord = (other ?? {}) as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(record)) out[key] = plainText(record[key], otherRecord?.[key]);
  return out;
}

function isErased(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Record<string, unknown>).erased === 'string'
  );
}
