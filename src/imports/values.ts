import { isDay } from '../domain/dates.js';

/** Lenient readers of fields that strangers filled: what can't be used is undefined or null, never an exception. */

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function records(value: unknown): Json[] {
  return list(value).filter(isRecord);
}

/** Control characters carry nothing in docket text and break terminals, feeds and spreadsheets. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text has no half of a surrogate pair on its own: such a half can't be written as UTF-8. */
export function isWellFormed(value: string): boolean {
  return !HALF.test(value);
}

/** Whether every text in a value, keys included, can be written as UTF-8. Nesting was bounded when it was parsed. */
export function hasWholeTexts(value: unknown): boolean {
  if (typeof value === 'string') return isWellFormed(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, member]) => isWellFormed(key) && hasWholeTexts(member));
}

/** Text without control characters and white space at its ends; blank strings stand for null. */
export function text(value: unknown, max = 200_000): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const trimmed = value.replace(CONTROL, ' ').trim();
  if (trimmed === '') return undefined;
  return trimmed.length > max ? `${trimmed.slice(0, max - 1)}…` : trimmed;
}

/** One line of text: runs of white space (no-break spaces too) are one space. */
export function line(value: unknown, max = 300): string | undefined {
  const read = text(value);
  if (read === undefined || !isWellFormed(read)) return undefined;
  const single = /[^\S ]| {2}/.test(read) ? read.replace(/\s+/g, ' ') : read;
  return single.length > max ? `${single.slice(0, max - 1).trimEnd()}…` : single;
}

export function whole(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}

export type DayRead = { readonly day: string | null } | { readonly flaw: string };

/**
 * The day of a field that holds a day or an instant. Null, blank, and the year 1750 (which stands for "unknown" in
 * CourtListener's data, printed as 1750-01-01T00:00:00-07:52:58 or as the last day of 1749) are no day.
 */
export function readDay(value: unknown): DayRead {
  if (value === null || value === undefined) return { day: null };
  if (typeof value !== 'string') return { flaw: `a date is written as text, not as ${typeof value}` };
  const trimmed = value.trim();
  if (trimmed === '') return { day: null };
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  const day = us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : trimmed.slice(0, 10);
  if (!us && trimmed.length > 10 && !/^[T ]\d{2}:\d{2}/.test(trimmed.slice(10))) {
    return { flaw: `"${trimmed.slice(0, 40)}" is not a date` };
  }
  if (!isDay(day)) return { flaw: `"${trimmed.slice(0, 40)}" is not a day of the calendar` };
  return { day: day < '1751' ? null : day };
}

/** As `readDay`, where a flaw costs only the field. */
export function dayOrNull(value: unknown): string | null {
  const read = readDay(value);
  return 'day' in read ? read.day : null;
}

/** An https or http address without user name and password, or undefined. */
export function webUrl(value: unknown, base?: string): string | undefined {
  const raw = line(value, 1990);
  if (raw === undefined) return undefined;
  try {
    const url = new URL(raw, base);
    const fine =
      (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === '';
    return fine && url.href.length <= 2000 ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves out keys whose value is undefined, as exact optional properties ask. */
export function defined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const out: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== undefined) out[key] = member;
  return out as T;
}
