import { hash } from 'node:crypto';
import type { NewEvent, StoredEvent } from './event.js';

/**
 * Canonical JSON: keys in code-unit order, no white space, `undefined` left out. Numbers and strings as ECMAScript prints
 * them (the rules of RFC 8785).
 * @throws TypeError for a value JSON can't hold (bigint, function).
 */
export const canonicalJson = (value: unknown): string => written(value, false);

/** @param hashTexts puts the hash in the place of every erasable text, so that erasing text and salt changes nothing here */
function written(value: unknown, hashTexts: boolean): string {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    let json = '';
    for (let i = 0; i < value.length; i++)
      json += `${i === 0 ? '' : ','}${written(value[i] ?? null, hashTexts)}`;
    return `[${json}]`;
  }
  if (typeof value !== 'object') throw new TypeError(`canonical JSON can't hold a ${typeof value}`);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(record);
  if (hashTexts && keys.length === 2 && typeof record.salt === 'string' && typeof record.text === 'string')
    return `{"erased":"${erasedHash(record.salt, record.text)}"}`;
  let json = '';
  for (const key of inOrder(keys)) {
    const member = record[key];
    if (member !== undefined)
      json += `${json === '' ? '' : ','}${nameJson(key)}${written(member, hashTexts)}`;
  }
  return `{${json}}`;
}

const names = new Map<string, string>();

/** A member's name and its colon. Schemas give the same few names; the bound keeps others from filling memory. */
function nameJson(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const json = `${JSON.stringify(key)}:`;
  if (names.size < 2000 && key.length < 100) names.set(key, json);
  return json;
}

/** More keys than any event's object has: from here on the engine's own sort is the faster. */
const FEW = 32;

/** The keys in code-unit order, sorted where they are: an event's few, often in order already, cost a pass. */
function inOrder(keys: string[]): string[] {
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}

export const sha256 = (text: string): string => hash('sha256', text);

/** What is left of an erasable text: its hash under its salt. */
export const erasedHash = (salt: string, text: string): string => sha256(salt + text);

/** What of an event its content hash covers, in code-unit order. */
const CONTENT = [
  'about',
  'actor',
  'data',
  'id',
  'knownOn',
  'knownOnBasis',
  'occurredOn',
  'ordinal',
  'sources',
  'standing',
  'subject',
  'type',
  'version',
] as const;

function contentJson(event: NewEvent, data: string): string {
  let json = '';
  for (const name of CONTENT) {
    const member = event[name];
    if (member !== undefined)
      json += `${json === '' ? '' : ','}"${name}":${name === 'data' ? data : canonicalJson(member)}`;
  }
  return `{${json}}`;
}

/** SHA-256 of an event as stored, never upcast; erasable text enters as its own hash. */
export function contentHash(event: NewEvent): string {
  return sha256(contentJson(event, event.data === undefined ? '' : written(event.data, true)));
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
  return contentJson(event, canonicalJson(plainText(event.data, other.data) ?? null));
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
