import { line } from '../values.js';

/** The number at the end of an address of CourtListener's API, or a bare number (as in its webhooks). */
export function docketIdOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  const text = line(value, 300);
  if (text === undefined) return undefined;
  return /\/dockets\/(\d{1,15})\/?(?:$|[?#])/.exec(text)?.[1] ?? (/^\d{1,15}$/.test(text) ? text : undefined);
}
